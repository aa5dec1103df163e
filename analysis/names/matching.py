"""One person, many spellings: which names in Latin, Ukrainian and Russian letters are one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler, Levenshtein

from analysis.languages.names_shared import GIVEN_ALIASES, LAST_ALIASES, PARTICLES
from analysis.names.keys import LATIN, consonant_key, identity_key
from analysis.names.pronunciation import by_ear, most_likely

__all__ = [
    "StoredName",
    "block",
    "consonant_key",
    "fine_consonants",
    "heard",
    "identity_key",
    "parts",
    "same_person",
]

FRONT_J = re.compile("^j(?=[aeou])")  # Jonas, Йонас
FRONT_SOUND = re.compile("^(?:[jh]?[aeiou]|j)")  # Hayes, Гейз; Jensen, Єнсен; Jimenez, Хіменес
SILENT_H = re.compile("(?<=[aeiou])h(?![aeiou])")  # Kohl, Коль
# C may be k or s, ch any of four sounds; w is lost or v.
ALL_ALIKE = str.maketrans("kqcz46jxhgfmy", "ssssssssssvni")
HISSING_AS_ONE = str.maketrans("zc46jwf", "ssssss" + "v")
# Hissing sounds that one spelling may take for each other.
HISSING_CLASSES = str.maketrans("zcjwf", "s46vv")
VOWEL_GROUPS = re.compile("[aeiou]+")
BLOCK_LETTERS = 3  # letters: final ones are often silent
LAST_NEAR, LAST_SURE, LAST_SAME_CONSONANTS, GIVEN_NEAR, GIVEN_SURE, GIVEN_SHORT = (
    0.84,
    0.90,
    0.60,
    0.72,
    0.86,
    0.82,
)
SHORT_KEY = 4  # letters of a word in which every sound counts
LAST_LIKE = 0.65  # letters in common of two last names


class StoredName(NamedTuple):
    """One word of a name as keys: as it is written, and as each tongue would say it."""

    written: str
    sounds: tuple[str, ...]


class NameParts(NamedTuple):
    """A name cut up: its given names, none when there is one word only, and its last name."""

    given: tuple[StoredName, ...]
    last: StoredName
    latin: bool


@lru_cache(maxsize=20_000)
def parts(name: str) -> NameParts | None:
    """The parts of a name without its particles and patronymic; None when it has no letters."""
    low = unicodedata.normalize("NFC", name.casefold())
    every = [one for word in re.split(r"[\s‐-]+", low) if (one := heard(word)).written]
    first = int(name[:1].isupper() and len(every) == 2)  # Ван Лінь, but ван Гольт
    words = (
        every[:first]
        + [one for one in every[first:-1] if one.written not in PARTICLES]
        + every[-1:]
    )
    if len(words) == 3 and re.search(r"(?:[oe]vi4|i4|[oe]vna|i4na|ivna|ovna)$", words[1].written):
        del words[1]
    if len(words) == 3 and re.search(r"(?:[oe]vi4|[oe]vna|ivna|i4na)$", words[2].written):
        words = [words[1], words[0]]
    return NameParts(tuple(words[:-1]), words[-1], bool(LATIN.search(low))) if words else None


@lru_cache(maxsize=20_000)
def heard(word: str) -> StoredName:
    """One word in lower case, with its accents, as keys."""
    written = identity_key(word)
    written = LAST_ALIASES.get(written, written).replace(" ", "")
    if not LATIN.search(word):
        return StoredName(written, (written,))
    keys = (identity_key(sound).replace(" ", "") for sound in by_ear(word))
    return StoredName(written, tuple(dict.fromkeys([written, *keys])))


@lru_cache(maxsize=20_000)
def block(name: str) -> str:
    """The first consonants of the last name, the same for most of its usual spellings: where to look for candidates."""
    words = [
        word
        for word in re.split(r"[\s‐-]+", unicodedata.normalize("NFC", name.casefold()))
        if identity_key(word)
    ]
    cut = parts(name)
    if not words or cut is None:
        return ""
    word = next((one for one in words if heard(one) is cut.last), words[-1])
    said = most_likely(words, word) if cut.latin else word
    return _rough(identity_key(said).replace(" ", "") or cut.last.written)


def _rough(key: str) -> str:
    consonants = SILENT_H.sub(
        "", FRONT_SOUND.sub("a", re.sub("(?<=.)[aeiou]+$", "", key))
    ).translate(ALL_ALIKE)
    return re.sub(
        r"(.)\1+", r"\1", consonants[:1] + re.sub("[aeiouv]|(?<=[aeiou])r$", "", consonants[1:])
    )[:BLOCK_LETTERS]


# --- given names ----------------------------------------------------------------------------------


def _given_form(key: str) -> str:
    return GIVEN_ALIASES.get(key) or GIVEN_ALIASES.get(soft := FRONT_J.sub("", key)) or soft


def _same_given(a: tuple[StoredName, ...], b: tuple[StoredName, ...], *, latin: bool) -> bool:
    """True when two rows of given names are spellings of one; words that only one of them has do not matter."""
    pairs = zip(a, b, strict=False) if len(a) == len(b) else [(a[0], b[0])]
    return all(_alike_given(x, y, latin=latin) for x, y in pairs)


@lru_cache(maxsize=100_000)
def _alike_given(a: StoredName, b: StoredName, *, latin: bool) -> bool:
    if len(a.written) == 1 or len(b.written) == 1:
        return a.written[0] == b.written[0]
    x, y = _given_form(a.written), _given_form(b.written)
    if x == y:
        return True
    if x in GIVEN_ALIASES.values() and y in GIVEN_ALIASES.values():
        return False
    return any(
        _near_given(FRONT_J.sub("", sound), y, a.written) for sound in (a.sounds if latin else (x,))
    )


def _near_given(x: str, y: str, written: str) -> bool:
    if not x or not _same_gender_ending(x, y, written):
        return False
    near, (fine, rough, _), (fine_b, rough_b, _) = (
        JaroWinkler.similarity(x, y),
        _consonants(x),
        _consonants(y),
    )
    if max(len(x), len(y)) <= SHORT_KEY:
        return fine == fine_b and (
            _same_vowels(x.replace("a", "e"), y.replace("a", "e")) or near > GIVEN_SHORT
        )
    if rough == rough_b:
        return near >= (LAST_SAME_CONSONANTS if fine == fine_b else GIVEN_NEAR)
    return near >= GIVEN_SURE and x[:1] == y[:1] and Indel.distance(rough, rough_b) <= 1


def _same_gender_ending(x: str, y: str, written: str) -> bool:
    """False for Oleh and Olha; true for Geneviève and Женев'єва."""
    if (x[-1] == "a") == (y[-1] == "a"):
        return True
    return y[-1] == "a" and written[-1] == "e"


# --- last names -----------------------------------------------------------------------------------


@lru_cache(maxsize=40_000)
def _consonants(key: str) -> tuple[str, str, int]:
    """(consonants with hissing sounds in classes, with all of them alike, how many groups of vowels)."""
    short = re.sub(r"sk(?:i|ii|ai|oi)?$", "sk", key)
    bare = ("a" if short[:1] in "aeiou" and short else "") + re.sub("[aeiou]", "", short).replace(
        "x", "ks"
    )
    return (
        bare.translate(HISSING_CLASSES),
        bare.translate(HISSING_AS_ONE),
        len(VOWEL_GROUPS.findall(short)),
    )


def given_form(key: str) -> str | None:
    """The form of a given name that stands for all of it that we know; None for one that we do not know."""
    return GIVEN_ALIASES.get(key) or GIVEN_ALIASES.get(FRONT_J.sub("", key))


def rough_consonants(key: str) -> str:
    """The consonants of a key, all hissing sounds as one."""
    return _consonants(key)[1]


def vowel_groups(key: str) -> int:
    """How many groups of vowels a key has."""
    return _consonants(key)[2]


def fine_consonants(key: str) -> str:
    """The consonants of a key, hissing sounds that spellings take for each other as one."""
    return _consonants(key)[0]


@lru_cache(maxsize=100_000)
def _same_last(a: str, b: str, *, latin: bool) -> tuple[bool, bool]:
    """(near enough beside a fitting given name, sure enough alone) of two keys, the first perhaps of Latin letters."""
    near = JaroWinkler.similarity(a, b)
    if near < LAST_SAME_CONSONANTS:
        return False, False
    (fine, _, groups), (fine_b, _, groups_b) = _consonants(a), _consonants(b)
    if max(len(a), len(b)) <= SHORT_KEY:
        same = fine == fine_b and _same_vowels(a, b)
        return same, same
    if fine == fine_b:
        spoken = _as_many_vowels(groups, groups_b, latin=latin)
        return spoken, spoken and near >= LAST_NEAR
    if near < LAST_NEAR or Levenshtein.normalized_similarity(a, b) < LAST_LIKE:
        return False, False
    same_ends = (groups, fine[:1], fine[-1:]) == (groups_b, fine_b[:1], fine_b[-1:])
    if same_ends and Indel.distance(fine, fine_b) <= 1:
        return True, near >= LAST_SURE
    return False, False


def _as_many_vowels(groups: int, others: int, *, latin: bool) -> bool:
    """Whether one is as long as the other; vowels of a Latin spelling may be silent."""
    return groups == others or (latin and others <= groups <= others + 2)


def _same_vowels(a: str, b: str) -> bool:
    """True for short words with the same vowels, or with one more in a group: Tae, Те; Lan is not Linh."""
    x, y = (re.sub("[^aeiu]", "", word.replace("o", "e")) for word in (a, b))
    return x == y or (bool(x and y) and (x in y or y in x))


def same_person(a: str, b: str) -> bool:
    """True when two names, in any scripts, are spellings of one; a lone last name needs a nearly equal one."""
    x, y = parts(a), parts(b)
    if x is None or y is None:
        return False
    if y.latin and not x.latin:
        x, y = y, x
    latin = x.latin and not y.latin
    last = y.last.written
    verdicts = [
        _same_last(sound, last, latin=latin)
        for sound in (x.last.sounds if latin else (x.last.written,))
    ]
    if not x.given or not y.given:
        return any(sure for _, sure in verdicts)
    return any(near for near, _ in verdicts) and _same_given(x.given, y.given, latin=latin)
