"""Words by which endings tell a subject: of one language in which a verb and its subject agree."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AgreementWords:
    """All in lower case."""

    # --- the subject of a verb --------------------------------------------------------------------

    nobody: frozenset[str]  # "nobody", "who": a subject that is no one in particular
    gendered_relatives: Mapping[str, str]  # "the mayor, who said": "who", how its verb agrees
    like: frozenset[str]  # "as" of "as the neighbours say"
    customary: frozenset[str]  # between it and its verb, in "as they use to say"
    verb_joins: frozenset[str]  # "and", "but": join two verbs of one subject
    within: frozenset[str]  # "in" of "they said in the company"
    before_verb: frozenset[str]  # "also": may stand between "in the company" and its verb
    phrase_joins: frozenset[str]  # "for", "with", "and": what follows belongs to the noun before
    possessives: frozenset[str]  # "his friend" is not whoever was spoken of last
    pointing: frozenset[str]  # oblique "this": points at something else than the phrase before
    means: tuple[str, ...]  # how "telephone" and "stage" begin: they tell how something was said
    place_abbreviations: frozenset[str]  # their full stop ends no phrase: "м. Лугова"
    over_something: tuple[str, ...]  # how "commander" ends, whose noun stands in the instrumental
    words_said: frozenset[str]  # "words", "statement" of whoever is quoted
    referring_to: frozenset[str]  # the preposition of "with reference to"
    sites: frozenset[str]  # "on the site of": whose paper it is
    finite_endings: tuple[str, ...]  # of verbs in the third person and in the past
    place_adjective_endings: tuple[str, ...]  # of adjectives of places, no dictionary has them all
    agency_endings: tuple[str, ...]  # one letter, of an agency's name in the dative
    name_endings: tuple[str, ...]  # of a last name in another case than the nominative

    # --- names that only tell whose somebody is: "the mayor's spokesman" --------------------------

    husbands: frozenset[str]  # any man, but a husband before the office of a woman
    soft_given_endings: tuple[str, ...]  # of first names in the genitive that no dictionary has
    declined_endings: tuple[str, ...]  # of men's last names that do change, against the list below
    fixed_endings: tuple[str, ...]  # of last names that never change
