"""English words that tell who is named as the speaker in a sentence."""

import re

from analysis.languages.en.denials import DENIALS
from analysis.languages.en.positional import ARTICLES, POSITIONAL
from analysis.languages.en.verbs import FINITE
from analysis.languages.shapes.attribution import AttributionWords
from analysis.languages.shapes.reporting import words

ATTRIBUTION = AttributionWords(
    agreement=None,
    denials=DENIALS,
    positional=POSITIONAL,
    articles=ARTICLES,
    finite=FINITE,
    habits=words("used likes liked loves loved is due expected set going"),
    infinitive=words("to"),
    relaying=words("reported reports"),
    relayers=words("person pronoun role body paper"),
    tail_joins=words("and but or"),
    quote_joins=words("and or"),
    site_lines=(re.compile(r"Follow [^.\n]{2,60} on (?:Twitter|Facebook|Instagram)\b"),),
    equated=re.compile(
        r"\b(?:is|are|was|were|be|been|as)(?: (?:not|a|an|the|just|very|so|too))? $"
    ),
    clause_end=re.compile(r"[.,;!?\n]| ?[-–—]| (?:and|but|or|because|in|on|at)\b|$"),
    as_opening=frozenset(),
    purpose=frozenset(),
    for_this=frozenset(),
    no_conjunction=words("that"),
    but_first=frozenset(),
    verb_ands=words("and but"),
    turning=words("but"),
    about=frozenset(),
    this=frozenset(),
    not_any=("no ",),
)
