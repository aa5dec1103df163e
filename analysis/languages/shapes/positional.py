"""Words by which the subject is found where the order of words is fixed and endings tell little."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PositionalWords:
    """All in lower case, but for the letters of offices."""

    # --- noun phrases -------------------------------------------------------------------------------

    articles: frozenset[str]
    definite: frozenset[str]  # "the": who is known already
    indefinite: frozenset[str]  # "a", "another": who is new
    determiners: frozenset[str]  # articles, "his", "some", "no"
    noun_openers: frozenset[str]  # the articles and possessives that any noun may stand behind
    which: frozenset[str]  # "for", "of": lead to which office it is
    helpers_of: frozenset[str]  # aide, adviser: the same with "to"
    inside_roles: frozenset[str]  # small words inside the name of an office
    when: frozenset[str]  # end a noun phrase: "last", "he"
    several_people: frozenset[str]  # plural by meaning: "police"
    owned: frozenset[str]  # what speaks for its owner: "Roe's office"
    chiefs: frozenset[str]  # "secretary" of "secretary of state"
    affairs: frozenset[str]  # "state"
    abstract_endings: tuple[str, ...]  # of nouns that say nothing: "vulnerability"
    speaking_abstracts: frozenset[str]  # but for these: "opposition"
    no_nouns: frozenset[str]  # stand behind an article and are no nouns: "former"
    relatives: Mapping[str, str]  # "wife": whether a man or a woman
    possessives: frozenset[str]  # "his" wife

    # --- names --------------------------------------------------------------------------------------

    office_letters: frozenset[str]  # short offices in capitals: "MEP"
    short_offices: frozenset[str]  # those that stand alone for somebody
    ranks: frozenset[str]  # in capitals, before a name: "DCI"
    surnames_too: frozenset[str]  # words of bodies that are last names when they stand alone
    branches: frozenset[str]  # what public bodies see to: "immigration" services
    peoples: tuple[str, ...]  # how words for the people of a country end
    nations: tuple[str, ...]  # how words end for what is of a country
    describing: tuple[str, ...]  # how small words end that describe what follows: "shimmering"

    # --- verbs --------------------------------------------------------------------------------------

    finite: frozenset[str]  # common verbs
    tells: frozenset[str]  # verbs of which the word before is the subject
    answers: frozenset[str]  # "made this statement": what a colon and a quote follow
    quoting: frozenset[str]  # verbs whose object is who spoke: quoted Jane Roe as saying
    not_finite: frozenset[str]  # right before a form these make it an infinitive, a passive, a noun
    paper_of: frozenset[str]  # right behind a paper these tell which: "a lawsuit naming"
    paper_on: frozenset[str]  # the same where no comma follows: "a report on"
    not_only: frozenset[str]  # "not only said"
    verb_joins: frozenset[str]  # right before a second verb of one subject
    subordinate: frozenset[str]  # prepositions that open a clause with a subject: "after Roe left"

    # --- statements ---------------------------------------------------------------------------------

    bare_cues: frozenset[str]  # verbs that a statement follows without a "that": said he would
    telling: frozenset[str]  # verbs that name the listener first: told the Dispatch he would
    listeners: frozenset[str]  # open the listener
    statement_subjects: frozenset[str]  # open the statement behind the listener
    days: frozenset[str]
    months: frozenset[str]
    aside_openers: frozenset[str]  # "on" Thursday, "in" a statement
    day_parts: frozenset[str]  # night, week
    venues: frozenset[str]  # end such an aside: statement, interview
    aside_verbs: frozenset[str]  # behind these "last year" is what is spoken of
    clause_links: frozenset[str]  # go on behind the aside and tell no statement: "as", "after"
