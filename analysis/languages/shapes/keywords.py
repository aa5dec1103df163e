"""Words of one language that tell what is a keyword and what is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class KeywordWords:
    """All in lower case, but for patterns; words of languages with cases in their normal form."""

    vague: frozenset[
        str
    ]  # what says nothing of an article though it is no stop word: "step", "situation"
    nationalities: frozenset[
        str
    ]  # that stand alone: "the French said" is no keyword, "French Open" is a whole name
    no_noun: str  # pattern of endings of words that are no nouns; empty where a dictionary tells
    plurals: tuple[
        tuple[str, str], ...
    ]  # pattern of an ending of the plural, what stands there in the singular
    name_joins: frozenset[str]  # that may stand inside a name: "Bank of Alder"
    unlikely: frozenset[str]  # nouns hardly ever met whose forms are those of common ones
    endings_of_men: frozenset[str]  # that men's last names have in all cases: "", "а", "ом"
    endings_of_women: frozenset[str]  # that names in `nominatives_of_women` have in the other cases
    nominatives_of_women: tuple[str, ...]  # "а", "я"
    open_ends: str  # letters an unknown name may well end with in the nominative too


NO_KEYWORD_WORDS = KeywordWords(  # of a language that we do not know
    vague=frozenset(),
    nationalities=frozenset(),
    no_noun="",
    plurals=(),
    name_joins=frozenset(),
    unlikely=frozenset(),
    endings_of_men=frozenset(),
    endings_of_women=frozenset(),
    nominatives_of_women=(),
    open_ends="",
)
