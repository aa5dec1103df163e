"""Whom a typed name surely means: those called exactly so, in any case and any of our scripts. Nearly is not enough.

Names of one script must have the same letters, but for accents and for what only Ukrainian and Russian spell apart; of
two scripts one must be a spelling of the other. Who only comes near is for lookup to find, and to be offered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from analysis.languages.function_words import FUNCTION_WORDS
from analysis.languages.spelling import CYRILLIC_SPELLINGS, LATIN_LETTERS, LATIN_SKY, LONG_VOWELS
from analysis.morphology.analyser import TAGGED
from analysis.names.keys import LATIN
from analysis.names.matching import given_form, heard, rough_consonants, vowel_groups
from analysis.names.nominative import normal_form
from analysis.names.single_names import may_be_mans

Kind = Literal["person", "organisation"]
MOST_TYPED_WORDS = 8  # of what was typed: no name of a person has more
BETWEEN_WORDS = re.compile(r"[\s.,‐-]+")
POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)
APOSTROPHES = str.maketrans("", "", "'’ʼ`")
# Of men's names with a woman's as genitive: Карл.
HARD_ENDINGS = frozenset("бвгґдзклмнпрстфхцчшщйь")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
SILENT_E = re.compile(r"[aeiouy]([^aeiouy])(?:(?!\1)[^aeiouy])?e$|[aeiou]re$")
SILENT_H = re.compile("(?<=[aeiou])h(?=[^aeiou])")
LAST_VOWEL = re.compile("[aeiou]$")
DOUBLED_LETTER = re.compile(r"([^\W\d_aeiouyаеиоуіїєёыэюя])\1")
LONG_KEY = (
    6  # letters of a key from which a letter that is doubled in one script only makes no other name
)
FRONT_J = re.compile("^j(?=[aeou])")


GIVEN_ALONE = 2  # the place of given names alone


class NamedSpeaker(NamedTuple):
    """One spelling of a speaker."""

    speaker: int
    name: str
    kind: Kind = "person"


class _Fit(NamedTuple):
    """How a name answers what was typed; less is better."""

    place: int  # 0: the last name, or all of the name; 1: some of it with the last name; 2: how it begins
    inflected: bool  # typed in another case than the nominative
    respelt: bool  # of one script, but not letter for letter


def surely_meant(asked: str, known: Iterable[NamedSpeaker]) -> list[list[int]]:
    """The speakers called exactly so, in groups, best first: each group is an answer if anybody in it can be shown."""
    forms = _forms(asked)
    found: dict[int, _Fit] = {}
    starts = frozenset[str]().union(*(_starts(max(words, key=len)) for _, words in forms))
    for one in known if forms else ():
        if starts.isdisjoint(_any_start(one.name)):  # most of thousands
            continue
        fits = [fit for form in forms if (fit := _fit(*form, one))]
        if fits:
            found[one.speaker] = min(*fits, found.get(one.speaker, fits[0]))
    return [
        [one for one, fit in found.items() if fit == best] for best in sorted(set(found.values()))
    ]


def meaning(asked: str) -> str:
    """What was typed without the words that name nobody, such as "the" and "of"; "" when nothing is left."""
    return " ".join(
        word for word in asked.split() if word.casefold().strip(".,") not in FUNCTION_WORDS
    )


def _forms(asked: str) -> list[tuple[bool, tuple[str, ...]]]:
    """(whether it was brought to the nominative, its words) of what was typed; [] when it names nobody."""
    if not meaning(asked):
        return []
    plain = POSSESSIVE.sub("", asked)
    typed = _words(plain)
    forms = dict.fromkeys((typed, *(_words(normal_form(plain, language)) for language in TAGGED)))
    if len(typed) == 1:
        # Лебедева is perhaps a woman: not surely the page of Лебедев.
        forms.pop((may_be_mans(typed[0]),), None)
    return [(at > 0, words) for at, words in enumerate(forms) if 0 < len(words) <= MOST_TYPED_WORDS]


@lru_cache(maxsize=40_000)
def _any_start(name: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_starts, _words(name)))


@lru_cache(maxsize=40_000)
def _starts(word: str) -> frozenset[str]:
    """What a word may begin with in any spelling, as keys and as it stands."""
    every = heard(word)
    keys = {
        every.written,
        *every.sounds,
        FRONT_J.sub("", every.written),
        given_form(every.written) or "",
        *_spelt(word),
    }
    return frozenset(key[0] for key in keys if key)


@lru_cache(maxsize=40_000)
def _words(name: str) -> tuple[str, ...]:
    low = unicodedata.normalize("NFC", name.casefold())
    return tuple(word for word in BETWEEN_WORDS.split(low) if heard(word).written)


def _fit(inflected: bool, asked: tuple[str, ...], known: NamedSpeaker) -> _Fit | None:
    name = _words(known.name)
    if known.kind == "organisation":
        asked, name = _bare(asked), _bare(name)
        pairs = list(zip(asked, name, strict=True)) if len(asked) == len(name) else []
        same = pairs and all(_same(a, b) for a, b in pairs)
        return _Fit(0, inflected, not all(_literal(a, b) for a, b in pairs)) if same else None
    matched = _matched(asked, name)
    place = _place(matched, len(name)) if matched else None
    if place is None or (place == GIVEN_ALONE and inflected and asked[-1][-1] in HARD_ENDINGS):
        return None  # Олександра may be a woman's name as it stands
    return _Fit(
        place,
        inflected,
        not all(_literal(word, name[at]) for word, at in zip(asked, matched, strict=True)),
    )


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in FUNCTION_WORDS)


def _matched(asked: Sequence[str], name: Sequence[str]) -> list[int]:
    """For each word that was typed its place in the name; [] when there is a word that the name has not."""
    places: list[int] = []
    for word in asked:
        free = (at for at in range(len(name) - 1, -1, -1) if at not in places)
        at = next((at for at in free if _is_word(word, name[at], last=at == len(name) - 1)), None)
        if at is None:
            return []
        places.append(at)
    return places if any(len(word) > 1 for word in asked) else []  # initials alone name nobody


def _place(matched: list[int], length: int) -> int | None:
    if length - 1 in matched:
        return 0 if len(matched) in {1, length} else 1
    return GIVEN_ALONE if sorted(matched) == list(range(len(matched))) else None


def _is_word(typed: str, part: str, *, last: bool) -> bool:
    """Whether a typed word is this word of a name; an initial may be typed for a given name, but is no proof of one."""
    if len(typed) == 1 and not last:
        return heard(typed).written[0] == heard(part).written[0]
    return _same(typed, part) or (not last and _same_given(typed, part))


def _same_given(typed: str, part: str) -> bool:
    """Олександр, Александр, Alexander: forms of one given name that we know."""
    a, b = given_form(heard(typed).written), given_form(heard(part).written)
    return a is not None and a == b


@lru_cache(maxsize=100_000)
def _same(typed: str, part: str) -> bool:
    latin = bool(LATIN.search(typed))
    if latin == bool(LATIN.search(part)):
        return not _spelt(typed).isdisjoint(_spelt(part))
    return _across(typed, part) if latin else _across(part, typed)


def _literal(typed: str, part: str) -> bool:
    """Whether nothing speaks against it: letter for letter, or a spelling in another script."""
    return typed == part or bool(LATIN.search(typed)) != bool(LATIN.search(part))


@lru_cache(maxsize=20_000)
def _spelt(word: str) -> frozenset[str]:
    """A word in the letters that count, when it is compared with one of its own script."""
    bare = word.translate(APOSTROPHES)
    if not LATIN.search(word):
        for pattern, into in CYRILLIC_SPELLINGS:
            bare = pattern.sub(into, bare)
        return frozenset({bare})
    return frozenset(
        LATIN_SKY.sub("ski", _unaccented(one)) for one in (bare, bare.translate(UMLAUTS))
    )


def _unaccented(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.translate(LATIN_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=20_000)
def _across(latin: str, cyrillic: str) -> bool:
    """Whether one spells the other: letter by letter, or as it sounds with the same consonants and as many vowels."""
    a, b = heard(latin), heard(cyrillic).written
    if len(b) < LONG_KEY and _doubled(latin) != _doubled(cyrillic):
        return False  # Руте is no Rutte
    if b in {a.written, FRONT_J.sub("", a.written), *_as_english(a.written)}:
        return True
    groups, end = vowel_groups(a.written), LAST_VOWEL.search(a.written)
    spoken = {groups, groups - bool(SILENT_E.search(latin))}
    if _consonants(b) != _consonants(a.written) or vowel_groups(b) not in spoken:
        return False
    alike = (
        sound
        for sound in a.sounds
        if not (end and LAST_VOWEL.search(sound)) or sound[-1] == a.written[-1]
    )
    return any(b in {sound, FRONT_J.sub("", sound)} for sound in alike)


def _doubled(word: str) -> int:
    return len(DOUBLED_LETTER.findall(word.translate(APOSTROPHES)))


def _as_english(key: str) -> list[str]:
    """Johnson, Blake, White, Biden: a silent h, and vowels that an -e further on makes long."""
    short = SILENT_H.sub("", key)
    return [short, *(re.sub(pattern, into, short) for pattern, into in LONG_VOWELS)]


def _consonants(key: str) -> str:
    return rough_consonants(re.sub("nh$", "n", key))
