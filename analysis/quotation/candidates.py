"""All stretches of a page that may be speech: between marks, after dashes, with lost marks put back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence

from analysis.languages.shapes.reporting import QuoteWords
from analysis.morphology.analyser import tagged
from analysis.quotation import dashes
from analysis.quotation.interviews import Interview, Turn
from analysis.quotation.titled_works import titled
from analysis.text.document import Page
from analysis.text.quotation_marks import Stretch, pair

TURN = re.compile(
    r"(?m)^([^\W\d_a-zа-яіїєґ][\w.’'-]{2,}(?: [^\W\d_a-zа-яіїєґ][\w.’'-]*){0,2}): (?=[^\W_])(?:\S+[ \u00a0]+){4,}.*$"
)
SITE = re.compile(r"\w\.[a-z]{2,}$")  # a site before its links
VOICES = 2  # of an interview
ASKED = re.compile(r"(?m)\?\s*$")
SHORT = 4  # words: a marked stretch no longer than this may be a title and part of the narrative
Step = Callable[[Page, list[Stretch], QuoteWords], list[Stretch]]


def stretches(page: Page, lexicon: QuoteWords, talk: Interview | None = None) -> list[Stretch]:
    """Everything that may be speech, in order, none inside another; the turns of an interview hold all inside them."""
    found: list[Stretch] = []
    for step in STEPS:
        found = step(page, found, lexicon)
    return _with_turns(page, found, lexicon, talk) if talk else found


def _with_turns(page: Page, found: Sequence[Stretch], lexicon: QuoteWords, talk: Interview) -> list[Stretch]:
    turns = [
        Stretch(start, end, one.start if start == one.body else start, end, one.group)
        for one in talk.turns
        for start, end in _spoken(page, one, lexicon)
    ]
    starts = [one.left for one in turns]
    kept = [one for one in found if not _touches(one, turns, starts)]
    return sorted([*kept, *turns], key=lambda one: one.left)


def _spoken(page: Page, one: Turn, lexicon: QuoteWords) -> list[tuple[int, int]]:
    """The pieces of a turn without what the writer says between dashes: "- No, - she laughs. - Never." """
    language = tagged(page.language)
    return dashes.split(page.text, one.body, one.end, lexicon, language) if language else [(one.body, one.end)]


def marked(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """What stands between two marks."""
    return found + pair(page.text)


def resumed(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """The unmarked second part of «A», - said she. - B."""
    return found + dashes.resumed(page.text, found, lexicon) if lexicon.inflected else found


def unopened(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """A closing mark that lost its opening one: the quote begins with the sentence, when somebody is said to say it."""
    starts = [sentence.start for sentence in page.sentences]
    kept: list[Stretch] = []
    for one in sorted(found, key=lambda stretch: stretch.left):
        whole = one if one.opened else _opened(page, one, starts, lexicon)
        if whole and (not kept or one.opened or kept[-1].right <= whole.left):
            kept.append(whole)
    return kept


def _opened(page: Page, one: Stretch, starts: Sequence[int], lexicon: QuoteWords) -> Stretch | None:
    at = bisect_left(starts, one.left) - 1
    if at < 0 or one.left - starts[at] <= 12 or not _cue_follows(page, one, lexicon):
        return None
    return one._replace(start=starts[at], left=starts[at], opened=True)


def _cue_follows(page: Page, one: Stretch, lexicon: QuoteWords) -> bool:
    words = page.between(one.right, one.right + 40)[:2]
    gap = page.text[one.left - 1 : one.left] + page.text[one.right : one.right + 3]
    return any(word.low in lexicon.cues for word in words) and bool(set(gap) & set(",-–—"))


def cut(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """«A, - said she, - B» in its two parts."""
    return dashes.cut_inside(page.text, found, lexicon) if lexicon.inflected else found


def spoken(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """Lines of speech after a dash; marks inside them are part of them."""
    language = tagged(page.language)
    speech = dashes.speech(page.text, lexicon, language) if language else []
    if not speech:
        return found
    starts = [one.left for one in speech]
    return [one for one in found if not _touches(one, speech, starts)] + speech


def _touches(one: Stretch, speech: Sequence[Stretch], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, one.left) - 1
    return any(one.left < s.right and s.left < one.right for s in speech[max(0, at) : at + 2])


def labelled(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """The answers of an interview: lines that begin with a name and a colon, when that name does so twice or more."""
    every = list(TURN.finditer(page.text))
    if len({line[1] for line in every}) < VOICES and not ASKED.search(page.text):
        return found
    asking = lexicon.starters | lexicon.askers
    lines = [line for line in every if line[1].split()[0].lower() not in asking and not SITE.search(line[1])]
    questions = _asking(lines)
    often = Counter(line[1] for line in lines if line[1] not in questions)
    turns = [
        Stretch(line.start(), line.end(), line.start(), line.end(), -line.start() - 1)
        for line in lines
        if often[line[1]] > 1
    ]
    if not turns:
        return found
    starts = [one.left for one in turns]
    return [one for one in found if not _touches(one, turns, starts)] + turns


def _asking(lines: Sequence[re.Match[str]]) -> set[str]:
    """The labels under which nothing is said but questions."""
    return {line[1] for line in lines} - {line[1] for line in lines if not line[0].rstrip().endswith("?")}


def apart(page: Page, found: list[Stretch], lexicon: QuoteWords) -> list[Stretch]:
    """In order; of stretches that overlap the first is kept."""
    kept: list[Stretch] = []
    for one in sorted(found, key=lambda stretch: stretch.left):
        if not kept or one.left >= kept[-1].right:
            kept.append(one)
    return kept


STEPS: tuple[Step, ...] = (marked, resumed, unopened, cut, spoken, labelled, apart)


def hides(page: Page, one: Stretch) -> bool:
    """True when the words of the stretch are surely not the writer's."""
    body = page.text[one.start : one.end]
    if (not one.closed and not begins_line(page, one)) or titled(page, one):
        return False
    after = page.text[one.right : one.right + 1]
    told = body.rstrip()[-1:] == "." and any(word.islower() and len(word) > SHORT for word in body.split()[1:])
    return told or len(body.split()) > SHORT or body.rstrip()[-1:] in {",", "!", "?", "…"} or after == ","


def begins_line(page: Page, one: Stretch) -> bool:
    """True at the start of a paragraph or after a colon: where a quote may go unclosed."""
    before = re.sub(r"[ \u00a0]+$", "", page.text[max(0, one.left - 8) : one.left])
    return before[-1:] in {"", "\n", ":"} and (before != "" or one.left < 8)
