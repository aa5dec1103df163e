"""What speaks against a sentence that could stand in a summary, in standard deviations of centrality.

Each rule looks at one drawback and gives what it costs; `read --explain` shows those that cost a sentence something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from analysis.summary.captions import is_caption
from analysis.summary.sentence import SummarySentence, begins_with
from analysis.text.patterns import pattern
from analysis.text.rules import record, total
from analysis.text.tokens import sentence_tokens, tokens
from news.alphabet import UPPER

_SOURCE_ONLY = 6.0
_DEFINITION_ONLY = 6.0
_QUOTATION = 2.0
_NESTED_NAMES = 3.0
_CAPTION = 4.0
_SHOUTING = 2.0
_LIST_ITEM = 3.0
_LONG_PAST = 2.0
_NO_FIGURE = 0.6
_SHORT_WITHOUT_FIGURE = 1.0
_NEITHER_FIGURE_NOR_NAME = 3.0
_BACKGROUND_POINTS = 1.0
_FIRST_PERSON = 5.0

_EMPTY_WORDS = 12  # not more, and without a name: it tells nothing
_SHORT_WORDS = 8  # fewer make a sentence short
_OWN_VOICE_SHARE = 0.3  # of sentences in the first person, from which the text is told in it

# "Nina Castell — the mayor of Port Alder since 2019."
_DEFINITION = re.compile(r"[^\W\d][^.!?—–]{2,30}\s[—–-]\s")
_DEFINING_DASHES = ("—", "–", " - ")
_DEFINITION_HEAD = 40  # characters in which a definition has its dash
_MARKED_SPEECH = re.compile(r"[«“„\"][^»”\"]{0,500}[»”\"]")
_OLD_YEAR = re.compile(r"1(?<!\w1)[5-9]\d\d\b")
_NAME_INSIDE = re.compile(rf"(?<![.!?…] )[{UPPER}]")
_FIGURE = re.compile(r"\d")
# "2. ", "Oct. 5: "
_NUMBERED_ITEM = re.compile(r"\d{1,2}[.)] |(?:\d{4} )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?: ")


def penalties(sentences: Sequence[SummarySentence]) -> list[float]:
    """For each sentence the sum of its penalties, 0 for most."""
    personal = [is_in_first_person(one) for one in sentences]
    own_voice = sum(personal) > _OWN_VOICE_SHARE * len(sentences)
    return [
        total("sentence", one.start, PENALTIES, one) + _first_person(one, mine and not own_voice)
        for one, mine in zip(sentences, personal, strict=True)
    ]


def _first_person(sentence: SummarySentence, is_strange: bool) -> float:
    """ "We", "my": somebody speaks and nobody knows who, unless the whole text is told so."""
    if not is_strange:
        return 0.0
    record("sentence", sentence.start, "is_in_first_person", f"{_FIRST_PERSON:+g}")
    return _FIRST_PERSON


def is_in_first_person(sentence: SummarySentence) -> bool:
    """Whether it says "we" or "my" outside of marks."""
    personal = sentence.known.personal
    if personal.isdisjoint(sentence_tokens(sentence.words)):  # as a rule
        return False
    words = sentence.words
    if numbered := sentence.summaries.numbered:
        words = pattern(numbered).sub("", words)
    return not personal.isdisjoint(tokens(_MARKED_SPEECH.sub("", words)))


def tells_only_its_source(sentence: SummarySentence) -> float:
    """Where the news is from."""
    return _SOURCE_ONLY if begins_with(sentence.known.sourced, sentence.words) else 0.0


def tells_only_who_somebody_is(sentence: SummarySentence) -> float:
    """A definition, with a dash for its verb."""
    head = sentence.words[:_DEFINITION_HEAD]
    if not any(dash in head for dash in _DEFINING_DASHES):
        return 0.0
    return _DEFINITION_ONLY if _DEFINITION.match(sentence.words) else 0.0


def begins_with_speech(sentence: SummarySentence) -> float:
    """Quotes are shown by themselves."""
    return _QUOTATION if sentence.is_spoken else 0.0


def has_names_within_names(sentence: SummarySentence) -> float:
    """One closing mark for two opening ones is hard to read."""
    return _NESTED_NAMES if sentence.words.count("«") != sentence.words.count("»") else 0.0


def describes_a_picture(sentence: SummarySentence) -> float:
    """A caption; in Latin letters only."""
    if not sentence.words[0].isascii():
        return 0.0
    return _CAPTION if is_caption(sentence) else 0.0


def shouts_or_breaks_off(sentence: SummarySentence) -> float:
    """ "Come and see!"."""
    return _SHOUTING if sentence.words.endswith(("!", "...", "…")) else 0.0


def is_numbered(sentence: SummarySentence) -> float:
    """An item of a list or of a chronicle."""
    if not sentence.words[0].isascii():
        return 0.0
    return _LIST_ITEM if _NUMBERED_ITEM.match(sentence.words) else 0.0


def tells_of_a_year_long_gone(sentence: SummarySentence) -> float:
    """How it came to what is news."""
    return _LONG_PAST if _OLD_YEAR.search(sentence.words) else 0.0


def has_no_figure(sentence: SummarySentence) -> float:
    """Less to hold on to; least in a few words that name nobody either: "The data will be updated."."""
    if _FIGURE.search(sentence.words):
        return 0.0
    length = len(sentence_tokens(sentence.words))
    if length <= _EMPTY_WORDS and not _NAME_INSIDE.search(sentence.words, 1):
        return _NEITHER_FIGURE_NOR_NAME
    return _NO_FIGURE + (_SHORT_WITHOUT_FIGURE if length < _SHORT_WORDS else 0.0)


def was_known_before(sentence: SummarySentence) -> float:
    """What the paper reminds of."""
    return _BACKGROUND_POINTS if begins_with(sentence.known.background, sentence.words) else 0.0


def stands_behind_a_bullet(sentence: SummarySentence) -> float:
    """An item of a list."""
    return _LIST_ITEM if sentence.is_item else 0.0


PENALTIES: tuple[Callable[[SummarySentence], float], ...] = (
    tells_only_its_source,
    tells_only_who_somebody_is,
    begins_with_speech,
    has_names_within_names,
    describes_a_picture,
    shouts_or_breaks_off,
    is_numbered,
    tells_of_a_year_long_gone,
    has_no_figure,
    was_known_before,
    stands_behind_a_bullet,
)
