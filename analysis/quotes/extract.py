"""Quotes and who said them: marks -> stretches -> ties -> lines -> speakers, each step in a module of its name."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.links import Attribution, AttributionFinder
from analysis.attribution.quotations import lines_of
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import AgreementGrammar
from analysis.coreference.entities import EntityIndex
from analysis.coreference.interviewee import called_by_labels, interviewed, mention_of
from analysis.coreference.resolver import Resolver
from analysis.entities.capitalised import Person
from analysis.entities.headline import below_headline, with_headline
from analysis.entities.people import people
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import tagged
from analysis.quotation.candidates import candidates, hides
from analysis.quotation.interviews import Interview
from analysis.quotation.narrative import Narrative
from analysis.quotes.walk import QuoteWalk, trimmed
from analysis.text.cues import words_of
from analysis.text.document import Document
from analysis.text.quotation_marks import QuoteCandidate, pair
from news.types import Quote

NICKNAMED = frozenset('"“”')
LEAST_WORDS = 6  # of a quote in a language we have no words of


def quotes_on(
    document: Document, named: Sequence[Person], talk: Interview | None = None, title: str = ""
) -> tuple[Quote, ...]:
    """All quotes of a page in order, each with its speaker where that is known; `named`: the people on it."""
    lexicon = words_of(document.code)
    if lexicon is None:
        return _marks_only(document)
    whole = with_headline(document, named, title) if talk is None else None
    if whole is None:
        return _with_speakers(document, named, lexicon, talk, title)
    return below_headline(_with_speakers(whole, people(whole), lexicon, None, title), title)


def _marks_only(document: Document) -> tuple[Quote, ...]:
    """For languages without words of their own: whole sentences in marks, nobody named."""
    spans = [trimmed(document.text, one.start, one.end) for one in pair(document.text) if one.closed and one.opened]
    return tuple(Quote(span, "direct") for span in spans if _sentence(span.of(document.text)))


def _sentence(words: str) -> bool:
    return len(words.split()) >= LEAST_WORDS and words[0].isupper()


def _with_speakers(
    document: Document, named: Sequence[Person], lexicon: ReportingWords, talk: Interview | None, title: str
) -> tuple[Quote, ...]:
    found = _without_nicknames(candidates(document, lexicon, talk), document, named)
    turns = talk.groups if talk else frozenset()
    scene = Narrative(
        document, tuple(found), frozenset(one.left for one in found if one.group in turns or hides(document, one))
    )
    everybody = [one for one in named if not scene.in_marks(one.start)]
    everybody = called_by_labels(document, everybody, talk) if talk else everybody
    language = tagged(document.code)
    subjects = AgreementGrammar(document, everybody, language) if language else PositionalGrammar(document, everybody)
    answers = _answers(document, named, lexicon, talk) if talk else {}
    lines = lines_of(scene, AttributionFinder(scene, subjects, lexicon), lexicon, answers)
    if talk:
        lines = [line for line in lines if line.candidate.group in answers or line.candidate.group not in turns]
    cast = EntityIndex(document, [one for one in everybody if one.is_certain and not scene.hides(one.start)])
    who = interviewed(document, everybody, talk, title) if talk else None
    return QuoteWalk(scene, subjects, lexicon, Resolver(document, cast, lexicon), who).quotes(lines)


def _without_nicknames(
    found: list[QuoteCandidate], document: Document, named: Sequence[Person]
) -> list[QuoteCandidate]:
    """Without the marks inside a name: Robert "Bobby" Tarn."""
    if document.code != "en":
        return found
    inside = [one for one in named if not NICKNAMED.isdisjoint(document.text[one.start : one.end])]
    return [one for one in found if not any(who.start < one.left and one.right < who.end for who in inside)]


def _answers(
    document: Document, named: Sequence[Person], lexicon: ReportingWords, talk: Interview
) -> dict[int, Attribution]:
    """The ties of all answers: to the name before the colon, or to the one who is interviewed."""
    return {
        group: Attribution("answer", mention_of(document, named, turn, lexicon), turn.start)
        for group, turn in talk.answers.items()
    }
