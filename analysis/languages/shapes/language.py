"""All that the analysis must know of one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from analysis.languages.shapes.interviews import InterviewWords
from analysis.languages.shapes.numbers import NumberWords
from analysis.languages.shapes.reporting import QuoteWords
from analysis.languages.shapes.salience import SalienceWords
from analysis.languages.shapes.sentences import Reading
from analysis.languages.shapes.topics import TopicWords


@dataclass(frozen=True, slots=True, eq=False)  # one for each language: told apart by being another one
class Language:
    """One language. A field that is missing in a language's folder is an error of types."""

    code: str  # ISO 639-1
    sentences: Reading
    reporting: QuoteWords
    interviews: InterviewWords
    salience: SalienceWords
    topics: TopicWords
    concepts: Mapping[str, str]  # name, the same in all languages: its words
    numbers: NumberWords
    common_words: str  # words of all news, written as in analysis/text/wordlists.py
    stem: Callable[[str], str]  # of a word in lower case
    search_forms: Callable[[str], set[str]]  # more stems under which a searched word may be stored
