"""Russian."""

import Stemmer

from analysis.languages.ru.attribution import ATTRIBUTION
from analysis.languages.ru.common_words import COMMON
from analysis.languages.ru.concepts import CONCEPTS
from analysis.languages.ru.coreference import COREFERENCE
from analysis.languages.ru.entities import ENTITIES
from analysis.languages.ru.interviews import INTERVIEWS
from analysis.languages.ru.keywords import KEYWORDS
from analysis.languages.ru.names import NAMES
from analysis.languages.ru.numbers import NUMBER_WORDS
from analysis.languages.ru.quotation import QUOTATION
from analysis.languages.ru.reporting import QUOTES
from analysis.languages.ru.salience import SALIENCE
from analysis.languages.ru.sentences import READING
from analysis.languages.ru.stories import STORIES
from analysis.languages.ru.summaries import SUMMARIES
from analysis.languages.ru.topics import TOPICS
from analysis.languages.ru.traits import TRAITS
from analysis.languages.shapes.language import Language

_STEMMER = Stemmer.Stemmer("russian", 0)


def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word.replace("ё", "е")))


RUSSIAN = Language(
    code="ru",
    traits=TRAITS,
    sentences=READING,
    reporting=QUOTES,
    interviews=INTERVIEWS,
    salience=SALIENCE,
    topics=TOPICS,
    concepts=CONCEPTS,
    numbers=NUMBER_WORDS,
    common_words=COMMON,
    names=NAMES,
    entities=ENTITIES,
    quotation=QUOTATION,
    attribution=ATTRIBUTION,
    coreference=COREFERENCE,
    keywords=KEYWORDS,
    stories=STORIES,
    summaries=SUMMARIES,
    stem=_stem,
    search_forms=lambda word: set(),
)
