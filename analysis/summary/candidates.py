"""Which sentences can stand in a summary: whole ones that a person understands without the text around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from analysis.languages import reading_of
from analysis.languages.shapes.sentences import SentenceWords
from analysis.summary.dependence import Names, last_names, leans
from analysis.summary.fragments import loose
from analysis.summary.penalties import SPOKEN, drawbacks
from analysis.summary.trimming import is_item, later
from analysis.text.datelines import is_dateline, without_dateline
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens, tokens
from news.alphabet import LOWER
from news.types import Span

_LEANING = 4.0  # pointing back from its middle counts against a sentence, in standard deviations of centrality
_UNNAMED = 3.0  # the same for a last name alone that nothing before has
_ITEM = 3.0  # the same for what stands behind a bullet
_FEWEST_WORDS = 5
_LEAD_WORDS = 8  # a first line with fewer that ends in a colon is a heading
_MOST_CHARACTERS = 500  # more is no sentence but a list or a text without stops
_MOST_ASIDES = 5  # of semicolons and brackets; more make a list
_MOST_TIMES = 3  # of a day; more make a timetable
_FILLER = 100  # characters; shorter sentences about where the news is from tell nothing else
_REPEATED = 0.6  # share of words in common with the title from which a sentence only repeats it
_LEAD_REPEATED = 0.8  # the same for the first sentence, which as a rule says more in the same words
_HEADING_WORDS = 14  # a paragraph without a stop and not longer is a heading, even where others lack stops too
_DATELINES = 5  # sentences that may have one: a byline or a caption can come first
_ADDRESS = re.compile(r"[,–—][^,–—\n]{0,60}?(?:https?://|www\.)")  # with the clause it stands in
_PLAIN_WORD = re.compile(rf"(?<!\w)[{LOWER}]{{4}}")  # without one it is a list of names, or shouted
_TIME = re.compile(r"\d:\d\d\b")
# "marked her first win": the rest of a sentence whose beginning is elsewhere; "al-Bashir ..." is none.
_REST = re.compile(r"(?!(?:al|el|de|di|da|du|la|le|van|von|bin|ibn|ben|der)\b)[a-z]{2,}[ ,]")
_COMPOUND = re.compile(r"\w+-\w")  # "So-called"
_LAST = 9  # characters of the longest abbreviation with its stop
_LINK_WORDS = 4  # the longest link: "in contrast to this"
_SPEAKER = re.compile(r"[»”\"’'],?(?: [–—-])? ([^»”\"]{2,200})$")
_SPEAKER_WORDS = 3  # "he told reporters"
_ENDED = re.compile(r"[.!?…][\"'»”’“)\]]*$")
_WHOLE_QUOTE = re.compile(r"[«“„\"].*[»”\"]$", re.DOTALL)
# «Sokil» beat «Avanhard»: a name, no quotation
_NAMED = re.compile(r"[«“„\"](?:[^\s«»“”„\"]+ ){0,4}[^\s«»“”„\"]+ ?[»”\"] (?![–—-])")
_ANNOUNCED = re.compile(r": ?[«“„\"][^»”\"]*$")  # speech that goes on in the sentences after the lead
# "The pier is closed Вільхове, 5 травня.": the dateline of the text below a heading.
_GLUED = re.compile(r"(?<=[а-яіїєґё»]) [А-ЯІЇЄҐ][а-яіїєґё-]+, \d{1,2} [а-яіїєґё]{3,9}\.$")
_MARKED = re.compile(r"[«»“”„\"]")


class Candidate(NamedTuple):
    """A sentence fit for a summary; `place` counts all sentences of the text from 0."""

    span: Span  # without its dateline
    place: int
    tied: bool  # readable only right after the sentence before it
    leaning: bool  # better read right after it
    names: Names
    cost: float  # what speaks against it, in standard deviations of centrality


def candidates(text: str, sentences: Sequence[Span], language: str, title: str) -> list[Candidate]:
    """The fit sentences in order; headings, captions, pointers, questions, loose quotations and the title are not."""
    known, named = reading_of(language), frozenset(sentence_tokens(title))
    spans = [_trimmed(text, span, place, known.seam) for place, span in enumerate(sentences)]
    told = [span.of(text) for span in spans]
    asked = [
        False,
        *(text[one.end - 1] == "?" and "\n" not in text[one.end : two.start] for one, two in pairwise(spans)),
    ]
    names = last_names(text, spans, language, title)
    fit = [place for place in _fit(text, sentences, told, known) if not _repeats(told[place], named, place)]
    costs = drawbacks([told[place] for place in fit], known)
    return [
        Candidate(
            spans[place],
            place,
            asked[place] or _is_tied(told[place], place, known) or _is_said_by_them(told[place], known),
            place > 0 and leans(told[place], known),
            names[place],
            cost + _ITEM * is_item(text, sentences[place]),
        )
        for place, cost in zip(fit, costs, strict=True)
    ]


def leaning_cost(one: Candidate, follows: bool, told: Collection[str]) -> float:
    """What speaks against a sentence whose neighbour before it is not told, or that has last names nobody told."""
    return _LEANING * (one.leaning and not follows) + _UNNAMED * any(name not in told for name in one.names.alone)


def _fit(text: str, sentences: Sequence[Span], told: Sequence[str], known: SentenceWords) -> Iterator[int]:
    """The places of whole statements of the article."""
    lower = text.lower()
    furniture = [piece for piece in known.furniture if piece in lower]  # as a rule none: asked once, not for each
    cut = False
    for place, (ended, torn) in enumerate(zip(_ended(text, sentences), loose(text, sentences), strict=True)):
        words = told[place]
        before, cut = cut, _is_cut(words, known)
        of_page = any(piece in words.lower() for piece in furniture)
        torn = torn and not (place == 0 and not _MARKED.search(words))  # `_trimmed` took the speech off
        if ended and not (of_page or torn or cut or before) and _is_statement(words, place, known):
            yield place


def _is_cut(words: str, known: SentenceWords) -> bool:
    """Whether it ends in what must be followed by something: "... at 20 Harbour, cor."; the next one is its rest."""
    if words[-1] != "." or (gap := words.rfind(" ", -_LAST)) < 0:  # as a rule
        return False
    word = words[gap + 1 : -1]
    if word not in known.never_last and (word not in known.after_number or word.isascii()):
        return False
    before = words[:gap].split()[-1:]
    if not before or not before[0].isalpha() or before[0].isupper():  # "41 kg.", "XIX ст."
        return False
    short = any(before[0] in some for some in (known.sometimes_last, known.never_last, known.after_number))
    return not short or before[0] in known.stop_words  # "7 sq ft."


def _ended(text: str, sentences: Sequence[Span]) -> Iterator[bool]:
    """For each sentence whether it is no heading: it has a stop, or is long in a text without stops, as posts are."""
    stops = [bool(_ENDED.search(text, max(span.start, span.end - 6), span.end)) for span in sentences]
    stopped = 2 * sum(stops) > len(stops)
    for place, (span, stop) in enumerate(zip(sentences, stops, strict=True)):
        stop = stop or bool(_WHOLE_QUOTE.match(text, span.start, span.end))
        introduces = place == 0 and text[span.end - 1] == ":"  # `_trimmed` takes the colon off
        long = not stopped and len(sentence_tokens(span.of(text))) > _HEADING_WORDS
        yield stop or introduces or long


def _trimmed(text: str, whole: Span, place: int, seam: str) -> Span:
    """From where it really begins; the very first also without a colon, an address or a piece of speech at its end."""
    first = place < _DATELINES
    span = later(text, without_dateline(text, whole) if first else whole, seam, first)
    if place:
        return span
    speech = max(span.start, span.end - _MOST_CHARACTERS)
    aside = _ADDRESS.search(text, span.start, span.end)
    aside = aside or _ANNOUNCED.search(text, speech, span.end) or _GLUED.search(text, speech, span.end)
    end = aside.start() if aside else span.end - (text[span.end - 1] == ":")
    return Span(span.start, end if len(text[span.start : end].split()) >= _LEAD_WORDS else span.end)


def _is_statement(words: str, place: int, known: SentenceWords) -> bool:
    """Whether it is a whole statement, not a label, a question, a row of a table or a piece of speech."""
    if len(words) > _MOST_CHARACTERS or words.endswith(("?", ":", ";", ",")) or _is_list(words, place):
        return False
    if len(sentence_tokens(words)) < _FEWEST_WORDS or pattern(known.labels).match(words):
        return False
    if is_dateline(words) or ((place == 0 or len(words) < _FILLER) and pattern(known.sourced).match(words)):
        return False
    orphan = (words[0] in SPOKEN or words.startswith("``")) and not _NAMED.match(words)
    return not (orphan and not pattern(known.speech).search(words.lower()))


def _is_list(words: str, place: int) -> bool:
    """A row of a table, a team or a timetable; the rest of a sentence; or what stands in brackets."""
    asides = words.count(";") + words.count(" (")
    names = place > 0 and not _PLAIN_WORD.search(words)
    times = words.count(":") > _MOST_TIMES and len(_TIME.findall(words)) > _MOST_TIMES
    rest = place > 0 and words[0].islower() and _REST.match(words)
    row = words.startswith("(") or words.count("|") > 1 or asides > _MOST_ASIDES
    return bool(names or times or rest or row)


def _repeats(words: str, named: frozenset[str], place: int) -> bool:
    found, share = sentence_tokens(words), _REPEATED if place else _LEAD_REPEATED
    shared = len(named.intersection(found))
    if shared <= share * len(named):  # as a rule: what the sentence itself says can only make the share smaller
        return False
    return shared > share * (len(frozenset(found)) + len(named) - shared)


def _is_tied(words: str, place: int, known: SentenceWords) -> bool:
    """Whether its first words point to something told before; an article's very first may say "this"."""
    found = sentence_tokens(words)
    for word in found:
        if word in known.pronouns or (place and word in known.pointers):
            return True
        if word not in known.stop_words:
            break
    links = _links(known)
    if place == 0:  # "As a result of the storm ..." begins many an article, "Also ..." none
        return found[:1] in links and found[0] in known.stop_words and not _COMPOUND.match(words)
    return any(found[:n] in links for n in range(1, _LINK_WORDS + 1))


def _is_said_by_them(words: str, known: SentenceWords) -> bool:
    """Whether it is speech of somebody whom only a pronoun names: "...", he added in an interview."""
    said = _SPEAKER.search(words) if words[0] in SPOKEN else None
    if said is None:
        return False
    last = tokens(said.group(1))[:_SPEAKER_WORDS]
    return not known.pronouns.isdisjoint(last) and bool(pattern(known.speech).search(" ".join(last)))


@cache
def _links(known: SentenceWords) -> frozenset[tuple[str, ...]]:
    """As `tokens` gives them: "у зв'язку" is "у", "звязку"."""
    return frozenset(tuple(tokens(link)) for link in known.links)
