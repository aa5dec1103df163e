"""English."""

import Stemmer

from analysis.languages.en.attribution import ATTRIBUTION
from analysis.languages.en.common_words import COMMON
from analysis.languages.en.concepts import CONCEPTS
from analysis.languages.en.coreference import COREFERENCE
from analysis.languages.en.entities import ENTITIES
from analysis.languages.en.interviews import INTERVIEWS
from analysis.languages.en.keywords import KEYWORDS
from analysis.languages.en.names import NAMES
from analysis.languages.en.numbers import NUMBER_WORDS
from analysis.languages.en.quotation import QUOTATION
from analysis.languages.en.reporting import QUOTES
from analysis.languages.en.salience import SALIENCE
from analysis.languages.en.sentences import READING
from analysis.languages.en.stories import STORIES
from analysis.languages.en.summaries import SUMMARIES
from analysis.languages.en.topics import TOPICS
from analysis.languages.en.traits import TRAITS
from analysis.languages.shapes.language import Language

_STEMMER = Stemmer.Stemmer("english", 0)


def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))


ENGLISH = Language(
    code="en",
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
