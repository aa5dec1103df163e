"""The one splitter: where the sentences of a text begin and end. Summaries and quotes are cut along these spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.lexicon.reading import Reading
from analysis.lexicon.readings import reading_of
from news.types import Span

_CLOSING = "\"'»”’“)\\]"
_OPENING = "\"'«„“”‘’(\\["
_DASHES = "—–-"
_EMOJI = "\u200d\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_NEW_LINE = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
# A stop with all that hangs on it, then a space (also a forgotten one, but only between Cyrillic words: Latin words may
# have dots inside); or, in scripts without spaces, the stop alone. It begins at a run's first mark: linear time.
_STOP = re.compile(
    rf"(?<![.!?…؟।])(?P<marks>[.!?…؟।]+)"
    rf"(?:(?P<closing>(?:[{_CLOSING}]| [)»]|\[\d+\])*)[{_EMOJI}]*\s+|(?<=[а-яіїєґё][.!?…])(?=[А-ЯІЇЄҐЁ][а-яіїєґё]))"
    rf"|[。！？｡]+[」』”]*"
)
_WORD = re.compile(r"\w")
_BEGINNING = re.compile(rf"(?:[\s…{_OPENING}{_EMOJI}•*{_DASHES}]|\.\.\.)*")
_LAST_WORD = re.compile(r"[^\s(«\"„“/\[]+$")
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)*(?:[^\W\d_]|Дж|Дм|Ол|Вл|Ал|Ст|Юр|Мк|Chr|Th)$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_NUMBER = re.compile(r"(?:\d[^\s]*|[IVXLCІХ]+)\s*$")
_LIST_MARK = re.compile(r"\W*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Za-zА-Яа-яІЇЄіїє])$")
_INSIDE_LIST = re.compile(r".*[);!?»]\s+\d{1,2}$", re.DOTALL)
_REMARK = re.compile(r"(?:ред|прим|авт|ed)\b", re.IGNORECASE)
_CONSONANT = re.compile(r"[бвгґджзклмнпрстфхцчшщb-df-hj-np-tv-xz]$")
_CONTINUING = ".,;:!?)»%/"
_ONE_BREAK = ("\n", "\r\n")
_LINE_ENDS = tuple(".!?…:;")
_LOOK_BACK = 40  # characters before a stop in which its word is looked for
_DATE_LENGTH = 28  # characters: "Станом на 1 січня 2020 р." begins a sentence, it is not one


def split(text: str, language: str) -> tuple[Span, ...]:
    """The sentences in order, without the space around them; every character that is not space is in one of them."""
    known = reading_of(language)
    found: list[Span] = []
    for start, end in _lines(text):
        for cut in _cuts(text, start, end, known):
            _add(found, text, start, cut)
            start = cut
        _add(found, text, start, end)
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


def _is_wrapped(text: str, gap: re.Match[str]) -> bool:
    """Only a narrow window broke this line: it has no end, and the next one, right below it, goes on in lower case."""
    before, after = text[max(0, gap.start() - 2) : gap.start()].strip(), text[gap.end() : gap.end() + 1]
    return after.islower() and gap.group().strip(" \t") in _ONE_BREAK and before[-1:] not in _LINE_ENDS


def _cuts(text: str, start: int, end: int, known: Reading) -> Iterator[int]:
    """The places between start and end, one line, where one sentence ends and another begins."""
    wordless = start  # up to here no word was seen: marks alone are no sentence
    for stop in _STOP.finditer(text, start, end):
        if not _WORD.search(text, wordless, stop.start()):
            wordless = stop.end()
        elif _ends(text, start, stop, end, known):
            start = wordless = stop.end()
            yield start


def _ends(text: str, start: int, stop: re.Match[str], end: int, known: Reading) -> bool:
    if stop["marks"] is None:
        return True
    beginning = _BEGINNING.match(text, stop.end(), end)
    after = beginning.end() if beginning else stop.end()
    following = text[after : after + _LOOK_BACK]
    if after == end:
        return True
    if following[0].islower() or following[0] in _CONTINUING or _REMARK.match(following):
        return False
    marks, closing = stop["marks"], stop["closing"] or ""
    if text[stop.end()] in _DASHES and closing:
        return False  # speech goes on after "said X"
    if marks != "." or closing.strip(")]"):
        return not (closing and _said(following, known))
    before = text[max(start, stop.start() - _LOOK_BACK) : stop.start()]
    return not _goes_on(before, following, stop.start() - start, known)


def _said(following: str, known: Reading) -> bool:
    """Whether a name and a verb of speech come next: "Why?" Ann Lee asked."""
    return bool(_attribution(known).match(following))


@cache
def _attribution(known: Reading) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d_a-zа-яіїєґё][\w'’-]+\s+){{1,3}}{known.speech}")


def _goes_on(before: str, following: str, length: int, known: Reading) -> bool:
    """Whether the full stop between the two belongs to an abbreviation, an initial or a list mark."""
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(following)
    word, next_word = last.group() if last else "", first.group() if first else ""
    if (length <= len(before) and _LIST_MARK.match(before)) or _INSIDE_LIST.match(before):
        return True
    if _INITIALS.fullmatch(word):
        return _is_initial(before[: -len(word)], word, following, known)
    return _is_abbreviation(word, before[: -len(word) or None], next_word, length, known)


def _is_initial(before: str, word: str, following: str, known: Reading) -> bool:
    """ "T. Shevchenko" goes on; "plan B. The ..." does not, and neither does "he and I. Then ..."."""
    first = _FIRST_WORD.match(following)
    if not word[:1].isupper():
        return _is_abbreviation(word, before, first.group() if first else "", len(before), known)
    if (word == "I" and not before.rstrip().endswith(".")) or before.rstrip()[-1:].isdigit():
        return False  # "he and I. Then", "10 G. Because"
    return not first or first.group().lower() not in known.openers or following[first.end() :].startswith(".")


def _is_abbreviation(word: str, before: str, next_word: str, length: int, known: Reading) -> bool:
    plain, number = word.lower(), next_word[:1].isdigit()
    if plain in known.after_number and _NUMBER.search(before):
        return number or length <= _DATE_LENGTH
    if plain in known.sometimes_last:
        return number or (next_word.isupper() and 2 <= len(next_word) <= 4)
    if plain in known.never_last or plain in known.after_number:
        return True
    if plain in known.before_number:
        return number
    if plain in known.places or _DOTTED.fullmatch(word):
        return next_word.lower() not in known.openers
    return bool(_CONSONANT.fullmatch(word))
