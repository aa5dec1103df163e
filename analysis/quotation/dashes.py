"""Speech after a dash, as Ukrainian and Russian papers print it: - Words, - said she. - More words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import Tagged, is_known, readings
from analysis.text.document import WORD
from analysis.text.quotation_marks import QuoteCandidate
from news.alphabet import UPPER

TEXT_LINE = re.compile(r"[^\n]+")
LINE_DASH = re.compile(r"\s*[-–—]\s+(?=[^\W\d_]|[«“\"\d…])")
WRITER_BEGINS = re.compile(r"[,.!?…;][»”\"]?\s?[-–—]\s{0,2}(?=[^\W\d_])")
SPEECH_RESUMES = re.compile(r"[.,!?…]\s?[-–—]\s{0,2}(?=[«“\"„]?[^\W_])")
SPEECH_RESUMES_SOON = re.compile(f"[.!?…] [-–—] [{UPPER}]")
FULL_STOP = re.compile(r"[.!?…](?:\s|$)")
CUE_AMONG_WORDS = 7  # behind a dash
VERB_AHEAD_WORDS = 8  # words in which a verb that we do not know has its person
SPEECH_INSIDE_LINE = re.compile(f"[.!?…] [-–—] (?=[{UPPER}])")
QUOTE_MARKS = re.compile('[«»“”„"]')
LONG_BLOCK_LETTERS = 40  # characters of a line of speech that lost its comma
LONGEST_LINE_LETTERS = 6_000  # characters: no paragraph of an article has more
VERB_NEAR_LETTERS = 70  # characters from the dash to its verb of saying


def says_soon(text: str, start: int, end: int, lexicon: ReportingWords) -> bool:
    """Whether a verb of saying stands near, before any full stop, and the first word is no capital."""
    if not text[start : start + 1].islower():
        return False
    piece = text[start : min(end, start + VERB_NEAR_LETTERS)]
    stop = FULL_STOP.search(piece)
    words = WORD.findall(piece[: stop.start()] if stop else piece)
    if any(word.lower() in lexicon.cues for word in words[:CUE_AMONG_WORDS]):
        return True
    if _pronoun_does(words, lexicon):
        return (
            SPEECH_RESUMES_SOON.search(text, start, min(end, start + 2 * VERB_NEAR_LETTERS))
            is not None
        )
    if len(words) < 2 or not _is_verb(words[0], lexicon):
        return False
    return _names_somebody(words[1:VERB_AHEAD_WORDS], lexicon)


def _is_verb(word: str, lexicon: ReportingWords) -> bool:
    """Whether it ends as a verb of the third person does."""
    return word.endswith(lexicon.past + lexicon.present)


def _pronoun_does(words: Sequence[str], lexicon: ReportingWords) -> bool:
    """ "- he opens a drawer": any verb does, where speech goes on behind the next dash."""
    return len(words) > 1 and words[0].lower() in lexicon.he_or_she and _is_verb(words[1], lexicon)


def _names_somebody(words: Sequence[str], lexicon: ReportingWords) -> bool:
    """ "- sighed she", "- grinned farmer Ostap Lis": any verb does behind a dash."""
    return words[0].lower() in lexicon.pronouns or any(word[0].isupper() for word in words)


def speech(text: str, lexicon: ReportingWords, language: Tagged) -> list[QuoteCandidate]:
    """Stretches of all lines that begin with a dash or are followed by a line "- said she"."""
    found: list[QuoteCandidate] = []
    lines = [m.span() for m in TEXT_LINE.finditer(text) if not m[0].isspace()]
    for place, (start, end) in enumerate(lines):
        lead = LINE_DASH.match(text, start, end)
        if lead and says_soon(text, lead.end(), end, lexicon):
            found += _block(text, lines, place)
        elif lead:
            found += _turn(text, (lead.end(), end), lexicon, language)
        else:
            found += _inner(text, (start, end), lexicon)
    return found


def _inner(text: str, line: tuple[int, int], lexicon: ReportingWords) -> list[QuoteCandidate]:
    """Speech after a sentence of the writer in a line without marks: She sat down. - Words, - said she."""
    inner = SPEECH_INSIDE_LINE.search(text, *line)
    if inner is None or QUOTE_MARKS.search(text, *line):
        return []
    pieces = split(text, inner.end(), line[1], lexicon)
    return (
        [QuoteCandidate(a, b, a, b, -line[0] - 1) for a, b in pieces]
        if pieces[0][1] < line[1]
        else []
    )


def _does(text: str, start: int, end: int, language: Tagged) -> bool:
    """Whether a finite verb in small letters stands here, or an adverb and then the verb."""
    words = [
        word.lower() for word in WORD.findall(text[start : min(end, start + VERB_NEAR_LETTERS)])[:2]
    ]
    if not text[start : start + 1].islower() or not words:
        return False
    sorts = [readings(word, language)[0].pos if is_known(word, language) else "" for word in words]
    return sorts[0] == "VERB" or sorts == ["ADVB", "VERB"]


def _block(text: str, lines: Sequence[tuple[int, int]], place: int) -> list[QuoteCandidate]:
    """The whole line before "- said she" is speech when it has no marks of its own and ends like speech."""
    if not place:
        return []
    start, end = lines[place - 1]
    line = text[start:end].rstrip()
    ends = line[-1:] in tuple(",.!?…") or (len(line) >= LONG_BLOCK_LETTERS and line[-1:].isalnum())
    if len(line) < 20 or not ends or re.search(r"[«»“”„\"]", line) or LINE_DASH.match(line):
        return []
    return [QuoteCandidate(start, start + len(line), start, start + len(line), -start - 1)]


def _turn(
    text: str, line: tuple[int, int], lexicon: ReportingWords, language: Tagged
) -> list[QuoteCandidate]:
    pieces = split(text, *line, lexicon, language)
    if len(pieces) == 1 and pieces[0][1] == line[1]:
        return []  # nobody is said to say it: a list, or a dialogue without names
    return [QuoteCandidate(a, b, a, b, -line[0] - 1) for a, b in pieces]


def split(
    text: str, start: int, end: int, lexicon: ReportingWords, language: Tagged | None = None
) -> list[tuple[int, int]]:
    """The stretches of speech in text[start:end], without what the writer says between dashes.

    With a language it is a line of speech, where any verb right behind a dash is the writer's.
    """
    found: list[tuple[int, int]] = []
    while True:
        cut = _cut(text, start, end, lexicon, language)
        if cut is None:
            break
        found.append((start, cut[0]))
        again = SPEECH_RESUMES.search(text, cut[1], end)
        if again is None:
            return found
        start = again.end()
    return [*found, (start, end)] if start < end else found


def _cut(
    text: str, start: int, end: int, lexicon: ReportingWords, language: Tagged | None
) -> tuple[int, int] | None:
    """Where the speech stops and where the words of the writer begin."""
    for m in WRITER_BEGINS.finditer(text, start, end):
        if says_soon(text, m.end(), end, lexicon) or (
            language and _does(text, m.end(), end, language)
        ):
            return m.start() + 1, m.end()
    return None


def cut_inside(
    text: str, candidates: Sequence[QuoteCandidate], lexicon: ReportingWords
) -> list[QuoteCandidate]:
    """Marked stretches without the words of the writer inside them."""
    found: list[QuoteCandidate] = []
    for one in candidates:
        pieces = split(text, one.start, one.end, lexicon) if one.end > one.start else []
        if len(pieces) < 2 and not (pieces and pieces[0][1] < one.end):
            found.append(one)
        else:
            found += [QuoteCandidate(a, b, a, b, one.group, one.closed) for a, b in pieces]
    return found


def resumed(
    text: str, candidates: Sequence[QuoteCandidate], lexicon: ReportingWords
) -> list[QuoteCandidate]:
    """The second part of «A», - said she. - B that has lost its opening mark or never had one."""
    lefts = [one.left for one in candidates]
    found = []
    for one in candidates:
        tail = re.match(r"\s?[,.]?\s?[-–—]\s?", text[one.right : one.right + 5])
        if not tail or not one.opened:
            continue
        start = one.right + tail.end()
        line = text.find("\n", start)
        stop = bisect_left(lefts, start)
        line = line if line >= 0 else len(text)
        limit = _unopened_end(text, start, line) or min(
            line, lefts[stop] if stop < len(lefts) else line
        )
        if says_soon(text, start, limit, lexicon):
            found += _second(text, start, limit, one.group)
    return found


def _unopened_end(text: str, start: int, line: int) -> int:
    """Where the last mark of the line closes what no mark opened; 0 when every closing mark has its opening one."""
    for opening, closing in ("«»", "“”") if line - start < LONGEST_LINE_LETTERS else ():
        if text.count(closing, start, line) > text.count(opening, start, line):
            return text.rindex(closing, start, line)
    return 0


def _second(text: str, start: int, end: int, group: int) -> list[QuoteCandidate]:
    again = re.compile(r"\.\s?[-–—]\s(?=[^\W\d_])").search(text, start, end)
    if again is None or not text[again.end()].isupper() or not text[again.end() : end].strip():
        return []
    return [QuoteCandidate(again.end(), end, again.end(), end, group)]
