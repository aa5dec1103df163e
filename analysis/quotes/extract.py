"""Quotes and who said them: marks -> stretches -> ties -> lines -> speakers, each step in a module of its name."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.links import Binder, Bond
from analysis.attribution.quotations import lines_of
from analysis.attribution.subjects_en import English
from analysis.attribution.subjects_slavic import Slavic
from analysis.coreference.entities import Cast
from analysis.coreference.interviewee import called_by_labels, interviewed, mention_of
from analysis.coreference.resolver import Resolver
from analysis.entities.capitalised import Person
from analysis.entities.headline import below_headline, with_headline
from analysis.entities.people import people
from analysis.languages.shapes.reporting import QuoteWords
from analysis.morphology.analyser import tagged
from analysis.quotation.candidates import hides, stretches
from analysis.quotation.interviews import Interview
from analysis.quotation.narrative import Scene
from analysis.quotes.walk import Teller, trimmed
from analysis.text.cues import words_of
from analysis.text.document import Page
from analysis.text.quotation_marks import Stretch, pair
from news.types import Quote

NICKNAMED = frozenset('"“”')
LEAST_WORDS = 6  # of a quote in a language we have no words of


def quotes_on(page: Page, named: Sequence[Person], talk: Interview | None = None, title: str = "") -> tuple[Quote, ...]:
    """All quotes of a page in order, each with its speaker where that is known; `named`: the people on it."""
    lexicon = words_of(page.language)
    if lexicon is None:
        return _marks_only(page)
    whole = with_headline(page, named, title) if talk is None else None
    if whole is None:
        return _with_speakers(page, named, lexicon, talk, title)
    return below_headline(_with_speakers(whole, people(whole), lexicon, None, title), title)


def _marks_only(page: Page) -> tuple[Quote, ...]:
    """For languages without words of their own: whole sentences in marks, nobody named."""
    spans = [trimmed(page.text, one.start, one.end) for one in pair(page.text) if one.closed and one.opened]
    return tuple(Quote(span, "direct") for span in spans if _sentence(span.of(page.text)))


def _sentence(words: str) -> bool:
    return len(words.split()) >= LEAST_WORDS and words[0].isupper()


def _with_speakers(
    page: Page, named: Sequence[Person], lexicon: QuoteWords, talk: Interview | None, title: str
) -> tuple[Quote, ...]:
    found = _without_nicknames(stretches(page, lexicon, talk), page, named)
    turns = talk.groups if talk else frozenset()
    scene = Scene(page, tuple(found), frozenset(one.left for one in found if one.group in turns or hides(page, one)))
    everybody = [one for one in named if not scene.in_marks(one.start)]
    everybody = called_by_labels(page, everybody, talk) if talk else everybody
    language = tagged(page.language)
    subjects = Slavic(page, everybody, language) if language else English(page, everybody)
    answers = _answers(page, named, lexicon, talk) if talk else {}
    lines = lines_of(scene, Binder(scene, subjects, lexicon), lexicon, answers)
    if talk:
        lines = [line for line in lines if line.stretch.group in answers or line.stretch.group not in turns]
    cast = Cast(page, [one for one in everybody if one.sure and not scene.hides(one.start)])
    who = interviewed(page, everybody, talk, title) if talk else None
    return Teller(scene, subjects, lexicon, Resolver(page, cast, lexicon), who).quotes(lines)


def _without_nicknames(found: list[Stretch], page: Page, named: Sequence[Person]) -> list[Stretch]:
    """Without the marks inside a name: Robert "Bobby" Tarn."""
    if page.language != "en":
        return found
    inside = [one for one in named if not NICKNAMED.isdisjoint(page.text[one.start : one.end])]
    return [one for one in found if not any(who.start < one.left and one.right < who.end for who in inside)]


def _answers(page: Page, named: Sequence[Person], lexicon: QuoteWords, talk: Interview) -> dict[int, Bond]:
    """The ties of all answers: to the name before the colon, or to the one who is interviewed."""
    return {
        group: Bond("answer", mention_of(page, named, turn, lexicon), turn.start)
        for group, turn in talk.answers.items()
    }
