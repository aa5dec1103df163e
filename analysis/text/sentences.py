"""The one splitter: where the sentences of a text begin and end. Summaries and quotes are cut along these spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.languages import reading_of
from analysis.languages.page_furniture import CAPTION_LABELS, WEEKDAY
from analysis.languages.shapes.sentences import SentenceWords
from analysis.text.abbreviations import belongs_to_word, is_place, stop_at
from news.alphabet import UPPER
from news.types import Span

_CLOSING = "\"'»”’“)\\]"
_OPENING = "\"'«„“”‘’(\\["
_DASHES = "―—–-"
_EMOJI = "\u200d\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_NEW_LINE = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_MARKS, _DENSE = ".!?…؟।", "。！？｡"  # the second are of scripts that write without spaces
# A run of stops with all that hangs on it, then a space (also a forgotten one, but only between Cyrillic words: Latin
# words may have dots inside). It begins with a run's first mark and nothing else: so the search takes linear time.
_STOP = re.compile(
    rf"(?P<marks>[{_MARKS}{_DENSE}](?<![{_MARKS}{_DENSE}].)[{_MARKS}{_DENSE}]*)"
    rf"(?:(?P<closing>(?:[{_CLOSING}]| [)»]|\[\d+\])*)[{_EMOJI}]*\s+"
    rf"|(?<=[а-яіїєґё][.!?…])(?=[А-ЯІЇЄҐЁ][а-яіїєґё])|(?P<dense>(?<=[{_DENSE}])[」』”]*))",
    re.DOTALL,
)
_WORD = re.compile(r"\w")
_BEGINNING = re.compile(rf"(?:[\s…{_OPENING}{_EMOJI}•*{_DASHES}]|\.\.\.)*")
_REMARK = re.compile(r"(?:ред|прим|авт|ed)\b", re.IGNORECASE)
# The name of a paper or a programme: «Наші вісті. Верхів» is no two sentences; «Так. Ні», – is.
_NAME_BEGUN = re.compile(r"«[^«».!?]{2,25}$")
_NAME_ENDED = re.compile(rf"[{UPPER}][\w’'ʼ-]*(?: [\w’'ʼ-]+)?»(?!,?\s*[—–-])")
_GLUED = re.compile(  # a credit behind a caption that has no stop; a date that stood above the text
    rf"(?<=[^\W_]) (?=(?:{CAPTION_LABELS}): ?\S)|(?:(?<=\n)|\A){WEEKDAY}, [A-Z]\w{{2,8}} \d{{1,2}}, \d{{4}}(?= [A-Z])"
)
# Quick to look for: as a rule there are none.
_SEAMS = (
    "day, ",
    *(f"{label}:" for label in CAPTION_LABELS.split("|")),
)
_CONTINUING = ".,;:!?)»%/"
_RANGE = ("…", "...", "..")
_ONE_BREAK = ("\n", "\r\n")
_LINE_ENDS = tuple(".!?…:;")
_LOOK_BACK = 40  # characters before a stop in which its word is looked for
_LOOK_AHEAD = 200  # characters behind it in which the next sentence has begun


def split(text: str, language: str) -> tuple[Span, ...]:
    """The sentences in order, without the space around them; every character that is not space is in one of them."""
    known = reading_of(language)
    found: list[Span] = []
    lines = _lines(text)
    if any(seam in text for seam in _SEAMS):
        lines = (part for line in lines for part in _unglued(text, *line))
    for start, end in lines:
        for cut in (*_cuts(text, start, end, known), end):
            _add(found, text, start, cut)
            start = cut
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if stripped := piece.strip():
        begin = start + piece.index(stripped)
        found.append(Span(begin, begin + len(stripped)))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _NEW_LINE.finditer(text):
        if not _is_wrapped(text, gap):
            yield start, gap.start()
            start = gap.end()
    yield start, len(text)


def _unglued(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The line in two or more where something else stuck to its sentences."""
    for seam in _GLUED.finditer(text, start, end):
        yield start, seam.end()
        start = seam.end()
    yield start, end


def _is_wrapped(text: str, gap: re.Match[str]) -> bool:
    """Only a narrow window broke this line: it has no end, and the next one, right below it, goes on in lower case."""
    before, after = (
        text[max(0, gap.start() - 2) : gap.start()].strip(),
        text[gap.end() : gap.end() + 1],
    )
    return (
        after.islower() and gap.group().strip(" \t") in _ONE_BREAK and before[-1:] not in _LINE_ENDS
    )


def _cuts(text: str, start: int, end: int, known: SentenceWords) -> Iterator[int]:
    """The places between start and end, one line, where one sentence ends and another begins."""
    wordless = start  # up to here no word was seen: marks alone are no sentence
    for stop in _STOP.finditer(text, start, end):
        word = _WORD.search(text, wordless, stop.start())
        wordless = word.start() if word else stop.end()
        if word and _ends(text, start, stop, end, known):
            start = wordless = stop.end()
            yield start


def _ends(text: str, start: int, stop: re.Match[str], end: int, known: SentenceWords) -> bool:
    if stop["dense"] is not None:
        return True
    beginning = _BEGINNING.match(text, stop.end(), min(end, stop.end() + _LOOK_AHEAD))
    after = beginning.end() if beginning else stop.end()
    if after == end:
        return True
    following = text[after : after + _LOOK_BACK]
    if _goes_on(following) or _is_range(text, stop, following):
        return False
    closing = stop["closing"] or ""
    if closing and text[stop.end()] in _DASHES:
        return False  # speech goes on after "said X"
    if stop["marks"] != "." or closing.strip(")]"):
        return not closing or not _said(following, known)
    return _full_stop_ends(text, start, stop, following, known)


def _goes_on(following: str) -> bool:
    """Whether no sentence begins so."""
    if following[0].islower() or following[0] in _CONTINUING:
        return True
    return _REMARK.match(following) is not None


def _is_range(text: str, stop: re.Match[str], following: str) -> bool:
    """True for "-16… -18 degrees"."""
    return stop["marks"] in _RANGE and text[stop.start() - 1].isdigit() and following[0].isdigit()


def _full_stop_ends(
    text: str, start: int, stop: re.Match[str], following: str, known: SentenceWords
) -> bool:
    """Whether a full stop ends a sentence: none inside a name, none of an abbreviation."""
    begin = max(start, stop.start() - _LOOK_BACK)
    if _NAME_ENDED.match(following) and _NAME_BEGUN.search(text, begin, stop.start()):
        return False
    full_stop = stop_at(text[begin : stop.start()].strip(), begin == start, following)
    if text[stop.end()] in _DASHES and is_place(full_stop, known):
        return False  # a dateline
    return not belongs_to_word(full_stop, known)


def _said(following: str, known: SentenceWords) -> bool:
    """Whether a name and a verb of speech come next: "Why?" Ann Lee asked."""
    return bool(_attribution(known).match(following))


@cache
def _attribution(known: SentenceWords) -> re.Pattern[str]:
    return re.compile(rf"(?:[{UPPER}][\w'’-]+\s+){{1,3}}{known.speech}")
