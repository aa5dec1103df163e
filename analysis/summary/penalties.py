"""What speaks against a sentence that could stand in a summary, in standard deviations of centrality."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.languages.en.captions import MOVING, PICTURED
from analysis.languages.shapes.sentences import SentenceWords
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens, tokens
from news.alphabet import UPPER

_SOURCED = 6.0  # it only tells where the news is from
_DEFINING = 6.0  # it only tells who somebody is
_QUOTING = 2.0  # quotes are shown by themselves
_NESTED = 3.0  # names within names are hard to read
_PERSONAL = 5.0  # "we", "my": somebody speaks and nobody knows who
_CAPTIONED = 4.0  # how pictures are described
_SHOUTED = 2.0  # "Come and see!"
_LISTED = 3.0  # an item of a list
_KNOWN = 1.0  # what was news before
_PAST = 2.0  # a year long gone: how it came to what is news
_NUMBERLESS = 0.6  # no figure: less to hold on to
_SHORT = 1.0  # no figure and few words: it lives by those around it
_EMPTY = 3.0  # neither a figure nor a name in a few words: "The data will be updated."
_FEW = 12  # words
_WHOLE = 8  # words from which a sentence is not short
_OWN_VOICE = 0.3  # share of sentences in the first person from which the text is told in it

SPOKEN = frozenset("\"«“„‘'–—-")  # marks that quotations begin with
_DEFINITION = re.compile(r"[^\W\d][^.!?—–]{2,30}\s[—–-]\s")  # "Nina Castell — the mayor of Port Alder since 2019."
_HEAD = 40  # characters in which a definition has its dash
_ROMAN = re.compile(r"\b(?:War|Part|Phase|Division|Group) I\b")
_IN_MARKS = re.compile(r"[«“„\"][^»”\"]{0,500}[»”\"]")
# "On the march: Crews leave the old basin."; "File image of the north pier."
_CAPTION = re.compile(
    r"[A-Z][^.:,\"“]{2,28}: [A-Z]|(?:[A-Za-z.]+ ){0,4}(?:image|picture|photo|photograph|view) of\b"
    r"|(?:[A-Za-z.]+ ){1,4}(?:image|picture|photo|photograph|portrait|proof|sketch) shows\b"
    # "Harbour News looks at the new pier."
    r"|[A-Z][\w.’']*(?: [A-Z][\w’'.]*){0,3} (?:examines|investigates|looks at|looks back|profiles|rounds up)\b"
)
# "Nina Castell and Tobias Renn at the north pier in March": a name, where it is, and no verb of its own.
_POSED = re.compile(
    r"(?!The |An? |This |These )(?:[A-Z][\w.-]+ |and (?=[A-Z])){2,8}"
    r"(?:(?:in|at|with|during|outside|near|before|after|pictured|seen) |(?!morning|evening)\w{2,}ing )"
    r"(?!.{140}|.*\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does)\b)"
)
# "Castell greets the crews last week.": what pictures show is told in the present, also of days that are past.
_PAST_TIME = re.compile(r"\b(?:last (?:week|month|year)|in (?:1[89]|20)\d\d|yesterday|earlier this)\b")
_DAY = re.compile(r"\bon (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d)")
_SHOWN_BY = 8  # words in which a caption has its verb
_YEAR = re.compile(r"1(?<!\w1)[5-9]\d\d\b")
_NAME = re.compile(rf"(?<![.!?…] )[{UPPER}]")
_FIGURE = re.compile(r"\d")
_ITEM = re.compile(r"\d{1,2}[.)] |(?:\d{4} )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?: ")  # "2. ", "Oct. 5: "


def drawbacks(told: Sequence[str], known: SentenceWords) -> list[float]:
    """For each sentence the sum of its drawbacks, 0 for most."""
    personal = [_is_personal(words, known) for words in told]
    own_voice = sum(personal) > _OWN_VOICE * len(told)
    return [
        _of_one(words, known) + _PERSONAL * (mine and not own_voice) for words, mine in zip(told, personal, strict=True)
    ]


def _is_personal(words: str, known: SentenceWords) -> bool:
    if known.personal.isdisjoint(sentence_tokens(words)):  # as a rule
        return False
    return not known.personal.isdisjoint(tokens(_IN_MARKS.sub("", _ROMAN.sub("", words))))


def _of_one(words: str, known: SentenceWords) -> float:
    head = words[:_HEAD]
    defining = ("—" in head or "–" in head or " - " in head) and _DEFINITION.match(words)
    return (
        _SOURCED * bool(pattern(known.sourced).match(words))
        + _DEFINING * bool(defining)
        + _QUOTING * (words[0] in SPOKEN or words.startswith("``"))
        + _NESTED * (words.count("«") != words.count("»"))
        + _CAPTIONED * (words[0].isascii() and _is_caption(words, known))
        + _SHOUTED * words.endswith(("!", "...", "…"))
        + _LISTED * bool(words[0].isascii() and _ITEM.match(words))
        + (_PAST * bool(_YEAR.search(words)) if _FIGURE.search(words) else _vague(words))
        + _KNOWN * bool(pattern(known.background).match(words))
    )


def _is_caption(words: str, known: SentenceWords) -> bool:
    if _CAPTION.match(words):
        return True
    return bool(_POSED.match(words) or _is_shown(words)) and not pattern(known.speech).search(words.lower())


def _is_shown(words: str) -> bool:
    head = frozenset(sentence_tokens(words)[1:_SHOWN_BY])
    if head.isdisjoint(PICTURED):
        return not head.isdisjoint(MOVING) and bool(_PAST_TIME.search(words))
    return bool(_PAST_TIME.search(words) or _DAY.search(words))


def _vague(words: str) -> float:
    """What it costs to have no figure: most in a few words that name nobody either."""
    length = len(sentence_tokens(words))
    if length <= _FEW and not _NAME.search(words, 1):
        return _EMPTY
    return _NUMBERLESS + _SHORT * (length < _WHOLE)
