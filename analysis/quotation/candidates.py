"""All stretches of a page that may be speech: between marks, after dashes, with lost marks put back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence

from analysis.languages import Language
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import tagged
from analysis.quotation import dashes
from analysis.quotation.interviews import Interview, Turn
from analysis.quotation.speaker_labels import SITE_LABEL
from analysis.quotation.titled_works import titled
from analysis.text.document import Document
from analysis.text.quotation_marks import QuoteCandidate, pair
from news.alphabet import UPPER

LABELLED_LINE = re.compile(
    rf"(?m)^([{UPPER}][\w.’'-]{{2,}}(?: [{UPPER}][\w.’'-]*){{0,2}}): (?=[^\W_])(?:\S+[ \u00a0]+){{4,}}.*$"
)
FEWEST_VOICES = 2  # of an interview
QUESTION_LINE = re.compile(r"(?m)\?\s*$")
SHORT_TITLE_WORDS = (
    4  # a marked stretch no longer than this may be a title and part of the narrative
)
SHORT_WORD = 4  # letters that a word of a title may have
Step = Callable[[Document, list[QuoteCandidate], Language], list[QuoteCandidate]]


def candidates(
    document: Document, language: Language, talk: Interview | None = None
) -> list[QuoteCandidate]:
    """Everything that may be speech, in order, none inside another; the turns of an interview hold all inside them."""
    found: list[QuoteCandidate] = []
    for step in CANDIDATE_STEPS:
        found = step(document, found, language)
    return _with_turns(document, found, language, talk) if talk else found


def _with_turns(
    document: Document, found: Sequence[QuoteCandidate], language: Language, talk: Interview
) -> list[QuoteCandidate]:
    turns = [
        QuoteCandidate(start, end, one.start if start == one.body else start, end, one.group)
        for one in talk.turns
        for start, end in _spoken(document, one, language)
    ]
    starts = [one.left for one in turns]
    kept = [one for one in found if not _touches(one, turns, starts)]
    return sorted([*kept, *turns], key=lambda one: one.left)


def _spoken(document: Document, one: Turn, language: Language) -> list[tuple[int, int]]:
    """The pieces of a turn without what the writer says between dashes: "- No, - she laughs. - Never." """
    if not language.traits.dash_speech:
        return [(one.body, one.end)]
    return dashes.split(
        document.text, one.body, one.end, language.reporting_words, tagged(document.code)
    )


def marked(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """What stands between two marks."""
    return found + pair(document.text)


def resumed(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """The unmarked second part of «A», - said she. - B."""
    return (
        found + dashes.resumed(document.text, found, language.reporting_words)
        if language.traits.dash_speech
        else found
    )


def unopened(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """A closing mark that lost its opening one: the quote begins with the sentence, when somebody is said to say it."""
    starts = [sentence.start for sentence in document.sentences]
    kept: list[QuoteCandidate] = []
    for one in sorted(found, key=lambda candidate: candidate.left):
        whole = one if one.opened else _opened(document, one, starts, language.reporting_words)
        if whole and (not kept or one.opened or kept[-1].right <= whole.left):
            kept.append(whole)
    return kept


def _opened(
    document: Document, one: QuoteCandidate, starts: Sequence[int], lexicon: ReportingWords
) -> QuoteCandidate | None:
    at = bisect_left(starts, one.left) - 1
    if at < 0 or one.left - starts[at] <= 12 or not _cue_follows(document, one, lexicon):
        return None
    return one._replace(start=starts[at], left=starts[at], opened=True)


def _cue_follows(document: Document, one: QuoteCandidate, lexicon: ReportingWords) -> bool:
    words = document.between(one.right, one.right + 40)[:2]
    gap = document.text[one.left - 1 : one.left] + document.text[one.right : one.right + 3]
    return any(word.low in lexicon.cues for word in words) and bool(set(gap) & set(",-–—"))


def cut(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """«A, - said she, - B» in its two parts."""
    return (
        dashes.cut_inside(document.text, found, language.reporting_words)
        if language.traits.dash_speech
        else found
    )


def spoken(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """Lines of speech after a dash; marks inside them are part of them."""
    morphology = tagged(document.code) if language.traits.dash_speech else None
    speech = (
        dashes.speech(document.text, language.reporting_words, morphology) if morphology else []
    )
    if not speech:
        return found
    starts = [one.left for one in speech]
    return [one for one in found if not _touches(one, speech, starts)] + speech


def _touches(one: QuoteCandidate, speech: Sequence[QuoteCandidate], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, one.left) - 1
    return any(one.left < s.right and s.left < one.right for s in speech[max(0, at) : at + 2])


def labelled(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """The answers of an interview: lines that begin with a name and a colon, when that name does so twice or more."""
    every = list(LABELLED_LINE.finditer(document.text))
    if len({line[1] for line in every}) < FEWEST_VOICES and not QUESTION_LINE.search(document.text):
        return found
    no_names = language.reporting_words.starters | language.reporting_words.askers
    lines = [line for line in every if _is_name(line[1], no_names)]
    questions = _asking(lines)
    often = Counter(line[1] for line in lines if line[1] not in questions)
    turns = [_whole_line(line) for line in lines if often[line[1]] > 1]
    if not turns:
        return found
    starts = [one.left for one in turns]
    return [one for one in found if not _touches(one, turns, starts)] + turns


def _is_name(label: str, no_names: frozenset[str]) -> bool:
    return label.split()[0].lower() not in no_names and not SITE_LABEL.search(label)


def _whole_line(line: re.Match[str]) -> QuoteCandidate:
    return QuoteCandidate(line.start(), line.end(), line.start(), line.end(), -line.start() - 1)


def _asking(lines: Sequence[re.Match[str]]) -> set[str]:
    """The labels under which nothing is said but questions."""
    return {line[1] for line in lines} - {
        line[1] for line in lines if not line[0].rstrip().endswith("?")
    }


def apart(
    document: Document, found: list[QuoteCandidate], language: Language
) -> list[QuoteCandidate]:
    """In order; of stretches that overlap the first is kept."""
    kept: list[QuoteCandidate] = []
    for one in sorted(found, key=lambda candidate: candidate.left):
        if not kept or one.left >= kept[-1].right:
            kept.append(one)
    return kept


CANDIDATE_STEPS: tuple[Step, ...] = (marked, resumed, unopened, cut, spoken, labelled, apart)


def hides(document: Document, one: QuoteCandidate) -> bool:
    """Whether the words of the stretch are surely not the writer's."""
    if not one.closed and not begins_line(document, one):
        return False
    if titled(document, one):
        return False
    words = document.text[one.start : one.end].split()
    return len(words) > SHORT_TITLE_WORDS or _ends_like_speech(document, one, words)


def _ends_like_speech(document: Document, one: QuoteCandidate, words: Sequence[str]) -> bool:
    """Whether a few words end as titles do not: with a sign, a comma behind the mark, a stop after a plain word."""
    last = words[-1][-1:] if words else ""
    if last in {",", "!", "?", "…"} or document.text[one.right : one.right + 1] == ",":
        return True
    return last == "." and any(word.islower() and len(word) > SHORT_WORD for word in words[1:])


def begins_line(document: Document, one: QuoteCandidate) -> bool:
    """Whether it stands at the start of a paragraph or after a colon: where a quote may go unclosed."""
    before = re.sub(r"[ \u00a0]+$", "", document.text[max(0, one.left - 8) : one.left])
    return before[-1:] in {"", "\n", ":"} and (before != "" or one.left < 8)
