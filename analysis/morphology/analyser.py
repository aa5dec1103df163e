"""What a Ukrainian or Russian word can be: all that the analysis asks the dictionaries, kept for a while.

A dictionary is loaded at the first word of its language, once per process.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from analysis.morphology.dictionary import Dictionary, DictionaryEntry, Sense
from analysis.morphology.missing_nouns import FORMS

Tagged = Literal["uk", "ru"]
TAGGED: tuple[Tagged, ...] = ("uk", "ru")
CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct", "voct"})
GENDERS = frozenset({"masc", "femn", "neut"})
NAME_TAGS = ("Name", "Surn", "Patr", "Geox", "Orgn")
PARTS = frozenset(  # of speech; some tags of the Ukrainian dictionary have none
    "NOUN ADJF ADJS COMP VERB INFN PRTF PRTS GRND NUMR ADVB NPRO PRED PREP CONJ PRCL INTJ".split()  # noqa: SIM905
)
NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NUMR"})


class Reading(NamedTuple):
    """One way to read a word: what a sentence may make of it."""

    pos: str
    case: str  # "" when the word has none
    gender: str  # "" when any
    plural: bool
    name: str  # one of NAME_TAGS, or ""
    animate: bool
    fixed: bool  # does not change with the case

    @property
    def is_person(self) -> bool:
        """True for a common noun for somebody: "директор"."""
        return self.animate and self.pos == "NOUN" and not self.name


@cache
def tagged(language: str) -> Tagged | None:
    """The language as one with morphology, or None."""
    return next((one for one in TAGGED if one == language), None)


def dictionary_language(language: str) -> Tagged:
    """The same where it is known that names and nouns of the language have cases."""
    found = tagged(language)
    if found is None:
        raise LookupError(f"no dictionary of {language}")
    return found


@cache
def _dictionary(language: Tagged) -> Dictionary:
    return Dictionary(language)


def _first(wanted: frozenset[str], grammemes: frozenset[str]) -> str:
    return min(wanted & grammemes, default="")


@cache
def _reading(tag: str) -> Reading:
    """What a tag of the dictionaries says: they have some thousands, texts a few hundred of them."""
    marks = frozenset(tag.replace(" ", ",").split(","))
    pos = _first(PARTS, marks)
    # The Ukrainian dictionary leaves the case of some nouns out where it is the nominative.
    bare = "nomn" if pos == "NOUN" and "Fixd" not in marks else ""
    return Reading(
        pos=pos,
        case=_first(CASES, marks) or bare,
        gender=_first(GENDERS, marks),
        plural="plur" in marks,
        name=next((name for name in NAME_TAGS if name in marks), ""),
        animate="anim" in marks,
        fixed="Fixd" in marks,
    )


@lru_cache(maxsize=2_000)
def _found(word: str, language: Tagged) -> DictionaryEntry:
    return _dictionary(language).find(word)


@lru_cache(maxsize=40_000)
def readings(word: str, language: Tagged) -> tuple[Reading, ...]:
    """All readings of a word in lower case, most likely first."""
    found = _found(word, language)
    listed = tuple(map(_reading, _dictionary(language).tags(found)))
    newer = _newer(word, language)  # аким is a first name, too
    return (*newer, *(r for r in listed if r.name and found.entries)) if newer else listed


def _newer(word: str, language: Tagged) -> tuple[Reading, ...]:
    """The readings as an office that the dictionary lacks."""
    known = FORMS[language].get(word)
    return (
        tuple(Reading("NOUN", case, "masc", False, "", True, False) for case in known.cases)
        if known
        else ()
    )


@lru_cache(maxsize=40_000)
def is_known(word: str, language: Tagged) -> bool:
    """True when the dictionary has the word itself, not only a guess."""
    return word in FORMS[language] or bool(_found(word, language).entries)


@lru_cache(maxsize=20_000)
def name_tags(word: str, language: Tagged) -> frozenset[str]:
    """What sorts of names a word can be, in any case and number, by guess for unknown words: some of NAME_TAGS."""
    return frozenset([reading.name for reading in readings(word, language) if reading.name])


@lru_cache(maxsize=20_000)
def is_known_given(word: str, language: Tagged) -> bool:
    """True for a first name that the dictionary has."""
    return is_known(word, language) and "Name" in name_tags(word, language)


@lru_cache(maxsize=2_000)
def _senses(word: str, language: Tagged) -> tuple[tuple[Reading, Sense], ...]:
    return tuple(
        (_reading(str(sense.tag)), sense)
        for sense in _dictionary(language).senses(_found(word, language))
    )


@lru_cache(maxsize=20_000)
def likely(word: str, language: Tagged) -> tuple[tuple[Reading, float], ...]:
    """Each reading of the word and how likely it is (0 to 1)."""
    newer = tuple((reading, 1.0) for reading in _newer(word, language))
    return newer or tuple((reading, sense.score) for reading, sense in _senses(word, language))


@lru_cache(maxsize=20_000)
def nominatives(word: str, language: Tagged) -> tuple[tuple[Reading, str, float], ...]:
    """The same with the nominative singular of each reading ("" for none) in the middle; much dearer."""
    newer = tuple(
        (reading, FORMS[language][word].listed, 1.0) for reading in _newer(word, language)
    )
    return newer or tuple(
        (reading, _nominative(reading, sense), sense.score)
        for reading, sense in _senses(word, language)
    )


def _nominative(reading: Reading, sense: Sense) -> str:
    marks = sense.tag.grammemes
    if "nomn" in marks and not reading.plural:
        return sense.word
    has_genders = reading.pos in {"ADJF", "PRTF"} or not marks.isdisjoint({"Surn", "Name"})
    gender = GENDERS & marks if has_genders else frozenset[str]()
    numbers = ("sing",) if "sing" in marks or reading.plural else ()
    for wanted in ({*gender, *numbers}, gender) if numbers else (gender,):
        form = sense.nominative(*wanted)
        if form is not None and "plur" not in form[1]:
            return form[0]
    return ""


@lru_cache(maxsize=5_000)
def plural_nominative(word: str, language: Tagged) -> str:
    """The nominative plural of a word in lower case that stands in the plural (жителей: жители); "" else."""
    many = (
        sense
        for reading, sense in _senses(word, language)
        if reading.pos in NOMINAL and reading.plural
    )
    first = next(many, None)
    form = first.nominative("plur") if first else None
    return form[0] if form else ""


@lru_cache(maxsize=20_000)
def dictionary_noun(word: str, language: Tagged) -> str:
    """The form under which a dictionary lists a noun; "" when the word is more likely something else."""
    if word in FORMS[language]:
        return FORMS[language][word].listed
    reading, sense = _senses(word, language)[0]
    return sense.listed if reading.pos == "NOUN" else ""


@lru_cache(maxsize=20_000)
def noun_lemmas(word: str, language: Tagged) -> dict[str, float]:
    """The nouns a word may be a form of, each with how likely it is; none when it is more likely something else."""
    senses = _senses(word, language)
    if senses[0][0].pos != "NOUN":
        return {}
    found: dict[str, float] = {}
    for reading, sense in senses:
        if reading.pos == "NOUN":
            found[sense.listed] = max(found.get(sense.listed, 0.0), sense.score)
    return found
