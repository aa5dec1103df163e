"""Which sentences cannot stand in a summary at all. The first rule that holds leaves a sentence out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from analysis.languages.names_latin import NAME_PARTICLES
from analysis.summary.fragments import fragments
from analysis.summary.sentence import SummarySentence
from analysis.summary.whole_sentences import are_ended, is_cut
from analysis.text.datelines import is_dateline
from analysis.text.patterns import pattern
from analysis.text.rules import holds
from analysis.text.tokens import sentence_tokens
from news.types import Span

LONGEST_SENTENCE = 500  # characters; more is no sentence but a list or a text without stops
_FEWEST_WORDS = 5
_MOST_ASIDES = 5  # of semicolons and brackets; more make a list
_MOST_TIMES = 3  # of a day; more make a timetable
_SHORT_SOURCE = 100  # characters; shorter sentences about where the news is from tell nothing else
_REPEATED = 0.6  # share of words in common with the title from which a sentence only repeats it
_LEAD_REPEATED = 0.8  # the same for the first sentence, which as a rule says more in the same words

# Without one it is a list of names, or shouted.
_PLAIN_WORD = re.compile(r"(?<!\w)[^\W\d_A-ZА-ЯІЇЄҐЁ]{4}")
_TIME_OF_DAY = re.compile(r"\d:\d\d\b")
# "marked her first win": the rest of a sentence whose beginning is elsewhere; "al-Bashir ..." is none.
_REST_OF_SENTENCE = re.compile(rf"(?!(?:{'|'.join(sorted(NAME_PARTICLES))})\b)[a-z]{{2,}}[ ,]")
# «Sokil» beat «Avanhard»: a name, no quotation
_NAME_NO_QUOTATION = re.compile(r"[«“„\"](?:[^\s«»“”„\"]+ ){0,4}[^\s«»“”„\"]+ ?[»”\"] (?![–—-])")
_ANY_QUOTE_MARK = re.compile(r"[«»“”„\"]")


class Surroundings(NamedTuple):
    """What the text around a sentence tells of it."""

    is_ended: bool  # it has a stop, or needs none
    is_fragment: bool  # of a quotation
    is_cut: bool  # it, or the one before, ends in an abbreviation that must go on
    furniture: Sequence[
        str
    ]  # words of lines that are no part of the story, of those that the text has
    title: frozenset[str]  # its words


def left_in(
    text: str, spans: Sequence[Span], sentences: Sequence[SummarySentence], title: str
) -> Iterator[int]:
    """The places of the sentences that can stand in a summary; `spans` are the whole sentences, untrimmed."""
    lower, named = text.lower(), frozenset(sentence_tokens(title))
    furniture: Sequence[str] | None = None
    was_cut = False
    for sentence, ended, fragment in zip(
        sentences, are_ended(text, spans), fragments(text, spans), strict=True
    ):
        if furniture is None:  # as a rule none: looked for once, not for each sentence
            furniture = [piece for piece in sentence.known.furniture if piece in lower]
        cut = is_cut(sentence.words, sentence.known)
        around = Surroundings(ended, fragment, cut or was_cut, furniture, named)
        was_cut = cut
        if not holds("sentence", sentence.start, LEFT_OUT, sentence, around):
            yield sentence.place


def is_heading(sentence: SummarySentence, around: Surroundings) -> bool:
    """A line without a stop."""
    return not around.is_ended


def is_page_furniture(sentence: SummarySentence, around: Surroundings) -> bool:
    """A caption, an address, a pointer to other articles."""
    if not around.furniture:
        return False
    lower = sentence.words.lower()
    return any(piece in lower for piece in around.furniture)


def is_piece_of_a_quotation(sentence: SummarySentence, around: Surroundings) -> bool:
    """The quotation begins before it or ends behind it; a first sentence may have had its speech taken off."""
    if not around.is_fragment:
        return False
    return sentence.place > 0 or _ANY_QUOTE_MARK.search(sentence.words) is not None


def is_cut_in_two(sentence: SummarySentence, around: Surroundings) -> bool:
    """It, or the one before, ends in an abbreviation that goes on."""
    return around.is_cut


def is_too_long(sentence: SummarySentence, around: Surroundings) -> bool:
    """No sentence but a list."""
    return len(sentence.words) > LONGEST_SENTENCE


def asks_or_goes_on(sentence: SummarySentence, around: Surroundings) -> bool:
    """A question, or a beginning."""
    return sentence.words.endswith(("?", ":", ";", ","))


def is_a_list_of_names(sentence: SummarySentence, around: Surroundings) -> bool:
    """It has no plain word; a first sentence may be shouted."""
    return sentence.place > 0 and not _PLAIN_WORD.search(sentence.words)


def is_a_timetable(sentence: SummarySentence, around: Surroundings) -> bool:
    """It has many times of a day."""
    if sentence.words.count(":") <= _MOST_TIMES:
        return False
    return len(_TIME_OF_DAY.findall(sentence.words)) > _MOST_TIMES


def is_the_rest_of_a_sentence(sentence: SummarySentence, around: Surroundings) -> bool:
    """It begins with a small letter."""
    if sentence.place == 0 or not sentence.words[0].islower():
        return False
    return _REST_OF_SENTENCE.match(sentence.words) is not None


def is_a_row(sentence: SummarySentence, around: Surroundings) -> bool:
    """Of a table, a team, a list; or what stands in brackets."""
    words = sentence.words
    if words.startswith("(") or words.count("|") > 1:
        return True
    return words.count(";") + words.count(" (") > _MOST_ASIDES


def is_too_short(sentence: SummarySentence, around: Surroundings) -> bool:
    """A few words that tell nothing."""
    return len(sentence_tokens(sentence.words)) < _FEWEST_WORDS


def is_a_label(sentence: SummarySentence, around: Surroundings) -> bool:
    """ "Read also: ...", "Photo: ..."."""
    return pattern(sentence.known.labels).match(sentence.words) is not None


def is_only_a_dateline(sentence: SummarySentence, around: Surroundings) -> bool:
    """A place, a day, an agency."""
    return is_dateline(sentence.words)


def tells_only_its_source(sentence: SummarySentence, around: Surroundings) -> bool:
    """Where the news is from, in a lead or a short sentence."""
    if sentence.place > 0 and len(sentence.words) >= _SHORT_SOURCE:
        return False
    return pattern(sentence.known.sourced).match(sentence.words) is not None


def is_speech_of_nobody(sentence: SummarySentence, around: Surroundings) -> bool:
    """It begins with speech, and nobody says it."""
    if not sentence.is_spoken or _NAME_NO_QUOTATION.match(sentence.words):
        return False
    return not pattern(sentence.known.speech).search(sentence.words.lower())


def repeats_the_title(sentence: SummarySentence, around: Surroundings) -> bool:
    """It says little that the title, which is shown above, does not say."""
    found, share = sentence_tokens(sentence.words), _REPEATED if sentence.place else _LEAD_REPEATED
    shared = len(around.title.intersection(found))
    if shared <= share * len(
        around.title
    ):  # as a rule: its own words can only make the share smaller
        return False
    return shared > share * (len(frozenset(found)) + len(around.title) - shared)


LEFT_OUT: tuple[Callable[[SummarySentence, Surroundings], bool], ...] = (
    is_heading,
    is_page_furniture,
    is_piece_of_a_quotation,
    is_cut_in_two,
    is_too_long,
    asks_or_goes_on,
    is_a_list_of_names,
    is_a_timetable,
    is_the_rest_of_a_sentence,
    is_a_row,
    is_too_short,
    is_a_label,
    is_only_a_dateline,
    tells_only_its_source,
    is_speech_of_nobody,
    repeats_the_title,
)
