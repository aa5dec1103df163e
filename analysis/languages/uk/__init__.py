"""Ukrainian."""

from analysis.languages.shapes.language import Language
from analysis.languages.uk.attribution import ATTRIBUTION
from analysis.languages.uk.common_words import COMMON
from analysis.languages.uk.concepts import CONCEPTS
from analysis.languages.uk.coreference import COREFERENCE
from analysis.languages.uk.entities import ENTITIES
from analysis.languages.uk.interviews import INTERVIEWS
from analysis.languages.uk.keywords import KEYWORDS
from analysis.languages.uk.names import NAMES
from analysis.languages.uk.numbers import NUMBER_WORDS
from analysis.languages.uk.quotation import QUOTATION
from analysis.languages.uk.reporting import QUOTES
from analysis.languages.uk.salience import SALIENCE
from analysis.languages.uk.sentences import READING
from analysis.languages.uk.stemmer import forms, stem
from analysis.languages.uk.stories import STORIES
from analysis.languages.uk.summaries import SUMMARIES
from analysis.languages.uk.topics import TOPICS
from analysis.languages.uk.traits import TRAITS

UKRAINIAN = Language(
    code="uk",
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
    stem=stem,
    search_forms=forms,
)
