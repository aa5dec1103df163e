"""Words by which the subject is found where the order of words is fixed and endings tell little."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PositionalWords:
    """All in lower case, but for the letters of offices."""

    # --- noun phrases -------------------------------------------------------------------------------

    articles: frozenset[str]
    the_or_a: frozenset[str]  # what may stand before a possessive: "the Roes'"
    definite: frozenset[str]  # "the": who is known already
    indefinite: frozenset[str]  # "a", "another": who is new
    determiners: frozenset[str]  # articles, "his", "some", "no"
    noun_openers: frozenset[str]  # the articles and possessives that any noun may stand behind
    which: frozenset[str]  # "for", "of": lead to which office it is
    helpers_of: frozenset[str]  # aide, adviser: the same with "to"
    inside_roles: frozenset[str]  # small words inside the name of an office
    when: frozenset[str]  # end a noun phrase: "last", "he"
    former: frozenset[str]  # between an article and an office: "former", "then"
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

    men: frozenset[str]  # first names
    women: frozenset[str]
    titles: frozenset[str]  # "mr", "dame"
    offices: frozenset[str]  # before a name
    before_names: frozenset[str]  # titles, offices, ranks: all that may stand there
    particles: frozenset[str]  # "von" inside a name
    no_people: frozenset[str]  # words in names of what is no person
    places: frozenset[str]
    nationals: frozenset[str]  # "Briton"
    titled_before: re.Pattern[str]  # ends with a title right before a name
    name_closed: re.Pattern[str]  # what ends a name between commas: ", Jane Roe of Alder Research,"
    office_joint: re.Pattern[str]  # between an office and which it is: " of "
    office_participles: frozenset[str]  # of offices: "retired" bus driver
    office_letters: frozenset[str]  # short offices in capitals: "MEP"
    short_offices: frozenset[str]  # those that stand alone for somebody
    ranks: frozenset[str]  # in capitals, before a name: "DCI"
    surnames_too: frozenset[str]  # words of bodies that are last names when they stand alone
    branches: frozenset[str]  # what public bodies see to: "immigration" services
    peoples: tuple[str, ...]  # how words for the people of a country end
    nations: tuple[str, ...]  # how words end for what is of a country
    describing: tuple[str, ...]  # how small words end that describe what follows: "shimmering"

    # --- endings ------------------------------------------------------------------------------------

    possessive_endings: tuple[str, ...]  # of words
    possessive_marks: tuple[str, ...]  # behind words that end in "s", with the space
    plural_ending: str
    no_plural_endings: tuple[str, ...]  # of nouns that end so and are one: "boss"
    adverb_ending: str
    past_ending: str
    participle_ending: str

    no_noun_endings: tuple[str, ...]  # of adverbs, verbs in the past, "itself"

    # --- verbs --------------------------------------------------------------------------------------

    finite: frozenset[str]  # common verbs
    tells: frozenset[str]  # verbs of which the word before is the subject
    answers: frozenset[str]  # "made this statement": what a colon and a quote follow
    quoting: frozenset[str]  # verbs whose object is who spoke: quoted Jane Roe as saying
    not_finite: frozenset[str]  # right before a form these make it an infinitive, a passive, a noun
    paper_of: frozenset[str]  # right behind a paper these tell which: "a lawsuit naming"
    paper_on: frozenset[str]  # the same where no comma follows: "a report on"
    of: frozenset[str]  # "of": what follows belongs to the name or the office
    joining: frozenset[str]  # "and" of "Economic and Fiscal Policy Minister"
    sides: frozenset[str]  # "and", "or" between two subjects
    not_words: frozenset[str]  # "not" before a verb
    not_only: frozenset[str]  # "not only said"
    with_it: frozenset[str]  # verbs of saying only with the next: "as she put it"
    it: frozenset[str]
    like_adverbs: frozenset[str]  # "as", "so" before a verb tell nothing: "as she said"
    named_by: frozenset[str]  # right behind the verb: "a story told by a cook"
    no_sentence: frozenset[str]  # begin what is no sentence: "by a cook who"
    authors: frozenset[str]  # lead to who wrote a paper: "a report by"
    verb_joins: frozenset[str]  # right before a second verb of one subject
    subject_relatives: frozenset[str]  # "who": right behind a subject they tell more of it
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
