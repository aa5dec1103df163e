"""Ukrainian."""

from analysis.languages.shapes.language import Language
from analysis.languages.uk.common_words import COMMON
from analysis.languages.uk.concepts import CONCEPTS
from analysis.languages.uk.interviews import INTERVIEWS
from analysis.languages.uk.numbers import NUMBER_WORDS
from analysis.languages.uk.reporting import QUOTES
from analysis.languages.uk.salience import SALIENCE
from analysis.languages.uk.sentences import READING
from analysis.languages.uk.stemmer import forms, stem
from analysis.languages.uk.topics import TOPICS

UKRAINIAN = Language(
    code="uk",
    sentences=READING,
    reporting=QUOTES,
    interviews=INTERVIEWS,
    salience=SALIENCE,
    topics=TOPICS,
    concepts=CONCEPTS,
    numbers=NUMBER_WORDS,
    common_words=COMMON,
    stem=stem,
    search_forms=forms,
)
