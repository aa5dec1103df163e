"""Words of one language that tell who is named as the speaker in a sentence."""

import re
from dataclasses import dataclass

from analysis.languages.shapes.agreement import AgreementWords
from analysis.languages.shapes.denials import DenialWords
from analysis.languages.shapes.positional import PositionalWords

NOWHERE = re.compile(r"(?!)")  # a pattern that matches nothing


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AttributionWords:
    """All in lower case."""

    agreement: AgreementWords | None  # None where the order of words tells the subject
    # --- links and statements: in all languages -----------------------------------------------------

    denials: DenialWords
    positional: PositionalWords | None  # None where the forms of words tell the subject
    articles: frozenset[str]  # what opens a noun phrase: "the", "another"
    finite: frozenset[
        str
    ]  # common verbs that the subject stands before; empty where a dictionary knows verbs
    habits: frozenset[str]  # before "to say": "she used to say"
    infinitive: frozenset[str]  # "to" of "used to say"
    relaying: frozenset[str]  # verbs by which a paper passes on somebody else's words: "reports"
    relayers: frozenset[str]  # the kinds of mentions that do so with these verbs
    tail_joins: frozenset[str]  # "and": behind a quote the sentence of the writer goes on
    quote_joins: frozenset[str]  # "and" between two quotes that share a speaker
    site_lines: tuple[re.Pattern[str], ...]  # what a site says below its news
    equated: re.Pattern[
        str
    ]  # what ends right before marks that tell what something is: 'the risk was "theoretical"'
    clause_end: re.Pattern[str]  # what may stand right behind such marks
    as_opening: frozenset[str]  # "Як" in "Як повідомив мер, міст закриють"
    purpose: frozenset[str]  # "in order that", behind one of the next
    for_this: frozenset[str]
    no_conjunction: frozenset[
        str
    ]  # "that", which is one only right behind a verb: "the raid that killed him"
    but_first: frozenset[str]  # the first word of "но и" between two verbs of saying
    verb_ands: frozenset[str]  # join two verbs of saying of one subject
    turning: frozenset[str]  # "but": leads to what somebody else says
    about: frozenset[str]  # "про" in "Про це повідомляє X", right before one of the next
    this: frozenset[str]
    not_any: tuple[str, ...]  # how the text of a subject begins that denies its verb: "no "
