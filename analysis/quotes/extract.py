"""Quotes and who said them: marks -> candidates -> links -> quotations -> speakers, a module for each step."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.grammar import grammar_of
from analysis.attribution.links import Attribution, AttributionFinder
from analysis.attribution.quotations import Quotation, lines_of
from analysis.coreference.discourse import ResolvedSpeaker
from analysis.coreference.interviewee import called_by_labels, interviewed, mention_of
from analysis.coreference.people.index import EntityIndex
from analysis.coreference.resolver import Resolver
from analysis.entities.capitalised import Person
from analysis.entities.headline import below_headline, length_of_headline, with_headline
from analysis.entities.people import people
from analysis.languages import Language, language_of
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.candidates import candidates, hides
from analysis.quotation.interviews import Interview
from analysis.quotation.narrative import Narrative
from analysis.quotes.spans import trimmed
from analysis.quotes.walk import QuoteWalk
from analysis.text.document import Document
from analysis.text.quotation_marks import QuoteCandidate, pair
from analysis.text.rules import is_recording, record, shifted
from news.types import Quote

NICKNAME_MARKS = frozenset('"“”')
LEAST_SENTENCE_WORDS = 6  # of a quote in a language we have no words of


def quotes_on(
    document: Document, named: Sequence[Person], talk: Interview | None = None, title: str = ""
) -> tuple[Quote, ...]:
    """All quotes of a page in order, each with its speaker where that is known; `named`: the people on it."""
    language = language_of(document.code)
    if language is None or language.reporting is None:
        return _marks_only(document)
    whole = with_headline(document, named, title) if talk is None else None
    if whole is None:
        return _with_speakers(document, named, language, talk, title)
    with shifted(length_of_headline(title)):
        return below_headline(_with_speakers(whole, people(whole), language, None, title), title)


def _marks_only(document: Document) -> tuple[Quote, ...]:
    """For languages without reporting words: whole sentences in marks, nobody named."""
    whole = [one for one in pair(document.text) if one.closed and one.opened]
    spans = [trimmed(document.text, one.start, one.end) for one in whole]
    return tuple(Quote(span, "direct") for span in spans if _is_sentence(span.of(document.text)))


def _is_sentence(words: str) -> bool:
    return len(words.split()) >= LEAST_SENTENCE_WORDS and words[0].isupper()


def _with_speakers(
    document: Document,
    named: Sequence[Person],
    language: Language,
    talk: Interview | None,
    title: str,
) -> tuple[Quote, ...]:
    narrative = _narrative(document, named, language, talk)
    everybody = [one for one in named if not narrative.in_marks(one.start)]
    everybody = called_by_labels(document, everybody, talk) if talk else everybody
    grammar = grammar_of(document, everybody)
    finder = AttributionFinder(narrative, grammar, language.reporting_words)
    answers = _answers(document, named, language.reporting_words, talk) if talk else {}
    quotations = lines_of(narrative, finder, language.reporting_words, answers)
    _explain_dropped(narrative, quotations)
    if talk:
        quotations = [one for one in quotations if _is_spoken(one, talk, answers)]
    certain = [one for one in everybody if one.is_certain and not narrative.hides(one.start)]
    resolver = Resolver(document, EntityIndex(document, certain), language)
    interviewee = _interviewee(document, everybody, talk, title)
    return QuoteWalk(narrative, grammar, language, resolver, interviewee).quotes(quotations)


def _narrative(
    document: Document, named: Sequence[Person], language: Language, talk: Interview | None
) -> Narrative:
    """The words of the writer around all that may be speech."""
    found = _without_nicknames(candidates(document, language, talk), document, named)
    turns = talk.groups if talk else frozenset()
    opaque = frozenset(one.left for one in found if one.group in turns or hides(document, one))
    return Narrative(document, tuple(found), opaque)


def _is_spoken(one: Quotation, talk: Interview, answers: dict[int, Attribution]) -> bool:
    """Whether it is no question of an interview."""
    return one.candidate.group in answers or one.candidate.group not in talk.groups


def _interviewee(
    document: Document, everybody: Sequence[Person], talk: Interview | None, title: str
) -> ResolvedSpeaker | None:
    return interviewed(document, everybody, talk, title) if talk else None


def _explain_dropped(narrative: Narrative, quotations: Sequence[Quotation]) -> None:
    """Put down which candidates are no quotes; the rule that told so stands right before it at the same place."""
    if not is_recording():
        return
    kept = {one.candidate.left for one in quotations}
    for one in narrative.candidates:
        if one.left not in kept:
            record("quote", one.left, "not_a_quote", narrative.document.text[one.start : one.end])


def _without_nicknames(
    found: list[QuoteCandidate], document: Document, named: Sequence[Person]
) -> list[QuoteCandidate]:
    """Without the marks inside a name: Robert "Bobby" Tarn."""
    names = [
        one for one in named if not NICKNAME_MARKS.isdisjoint(document.text[one.start : one.end])
    ]
    return [one for one in found if not any(_is_inside(one, name) for name in names)]


def _is_inside(one: QuoteCandidate, name: Person) -> bool:
    return name.start < one.left and one.right < name.end


def _answers(
    document: Document, named: Sequence[Person], lexicon: ReportingWords, talk: Interview
) -> dict[int, Attribution]:
    """The ties of all answers: to the name before the colon, or to the one who is interviewed."""
    return {
        group: Attribution("answer", mention_of(document, named, turn, lexicon), turn.start)
        for group, turn in talk.answers.items()
    }
