"""Russian."""

import Stemmer

from analysis.languages.ru.common_words import COMMON
from analysis.languages.ru.concepts import CONCEPTS
from analysis.languages.ru.interviews import INTERVIEWS
from analysis.languages.ru.numbers import NUMBER_WORDS
from analysis.languages.ru.reporting import QUOTES
from analysis.languages.ru.salience import SALIENCE
from analysis.languages.ru.sentences import READING
from analysis.languages.ru.topics import TOPICS
from analysis.languages.shapes.language import Language

_STEMMER = Stemmer.Stemmer("russian", 0)


def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word.replace("ё", "е")))


RUSSIAN = Language(
    code="ru",
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
