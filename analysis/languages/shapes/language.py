"""All that the analysis must know of one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from analysis.languages.shapes.attribution import AttributionWords
from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.languages.shapes.entities import EntityWords
from analysis.languages.shapes.interviews import InterviewWords
from analysis.languages.shapes.keywords import KeywordWords
from analysis.languages.shapes.names import NameWords
from analysis.languages.shapes.numbers import NumberWords
from analysis.languages.shapes.quotation import QuotationWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.languages.shapes.salience import SalienceWords
from analysis.languages.shapes.sentences import SentenceWords
from analysis.languages.shapes.stories import StoryWords
from analysis.languages.shapes.summaries import SummaryWords
from analysis.languages.shapes.topics import TopicWords
from analysis.languages.shapes.traits import Traits


@dataclass(
    frozen=True, slots=True, eq=False
)  # one for each language: told apart by being another one
class Language:
    """One language. A field that is missing in a language's folder is an error of types."""

    code: str  # ISO 639-1
    traits: Traits
    sentences: SentenceWords
    # None: no grammar yet; quotes are found by their marks, and nobody is named.
    reporting: ReportingWords | None
    interviews: InterviewWords
    salience: SalienceWords
    topics: TopicWords
    concepts: Mapping[str, str]  # name, the same in all languages: its words
    numbers: NumberWords
    common_words: str  # words of all news, written as in analysis/text/wordlists.py
    names: NameWords
    entities: EntityWords
    quotation: QuotationWords
    attribution: AttributionWords
    coreference: CoreferenceWords
    keywords: KeywordWords
    stories: StoryWords
    summaries: SummaryWords
    stem: Callable[[str], str]  # of a word in lower case
    search_forms: Callable[[str], set[str]]  # more stems under which a searched word may be stored

    @property
    def reporting_words(self) -> ReportingWords:
        """Its words of reporting. LookupError where it has none: there nobody looks for speakers."""
        if self.reporting is None:
            raise LookupError(f"no words of reporting in {self.code}")
        return self.reporting
