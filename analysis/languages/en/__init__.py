"""English."""

import Stemmer

from analysis.languages.en.common_words import COMMON
from analysis.languages.en.concepts import CONCEPTS
from analysis.languages.en.interviews import INTERVIEWS
from analysis.languages.en.numbers import NUMBER_WORDS
from analysis.languages.en.reporting import QUOTES
from analysis.languages.en.salience import SALIENCE
from analysis.languages.en.sentences import READING
from analysis.languages.en.topics import TOPICS
from analysis.languages.shapes.language import Language

_STEMMER = Stemmer.Stemmer("english", 0)


def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))


ENGLISH = Language(
    code="en",
    sentences=READING,
    reporting=QUOTES,
    interviews=INTERVIEWS,
    salience=SALIENCE,
    topics=TOPICS,
    concepts=CONCEPTS,
    numbers=NUMBER_WORDS,
    common_words=COMMON,
    stem=_stem,
    search_forms=lambda word: set(),
)
