"""One gender and one case for all words of a name: how well each word fits them, and its nominative then."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.languages import names_world as world
from analysis.languages.en import names as english
from analysis.languages.names_shared import FIXED_MEN, RARER_WOMEN, WOMEN
from analysis.languages.ru.names import SHARED as RUSSIAN
from analysis.languages.uk.names import SHARED as UKRAINIAN
from analysis.morphology.analyser import Reading, Tagged, is_known, likely, nominatives, readings
from analysis.names.matching import identity_key
from analysis.names.surnames import FOREIGN, SLAVIC, VOWELS, nominative_surname

GENDERS = ("masc", "femn")
CASES = ("nomn", "gent", "accs", "datv", "ablt", "loct", "voct")
# names alone stand in the first cases far more often than in the last two
RANK = dict(zip(CASES, (0.0, -0.1, -0.2, -0.4, -0.5, -4.0, -4.0), strict=True))
# how surnames end that were adjectives
ADJECTIVE = {
    "uk": frozenset(["ий"]),
    "ru": frozenset(["ий", "ый", "ой", "ая"]),
}
FIXED = ("иу", "іу", "оу", "еу")  # how given names of Portugal and Romania end
INSTRUMENTAL = ("ом", "ем", "єм", "им", "ым")
LISTED = 24.0  # points of a given name that our lists have
DICTIONARY = 16.0  # points from which a dictionary's nominative of a given name is believed

SHARED = {"uk": UKRAINIAN, "ru": RUSSIAN}


class Frame(NamedTuple):
    """The gender and case that all parts of a name share."""

    gender: str
    case: str


class NamePart(NamedTuple):
    """One word of a name, in lower case, and what it is there: "Name", "Patr" or "Surn"."""

    word: str
    place: str


FRAMES = tuple(Frame(gender, case) for gender in GENDERS for case in CASES)
OF_MEN = tuple(Frame("masc", case) for case in CASES[1:5])  # a man's name that surely is not in the nominative


def best_frame(parts: Sequence[NamePart], language: Tagged, frames: Sequence[Frame] = FRAMES) -> Frame:
    """The gender and case in which all the words go together best."""
    named = any({"Name", "Patr"} & tags(word, language) and is_known(word, language) for word, _ in parts)
    fits = zip(*(_fits(part, language) for part in parts), strict=True)
    weights = {
        frame: _before_words(parts, frame, named=named) + sum(fit) for frame, fit in zip(FRAMES, fits, strict=True)
    }
    return max(frames, key=weights.__getitem__)


def _before_words(parts: Sequence[NamePart], frame: Frame, *, named: bool) -> float:
    """What speaks for a frame whatever the words can be."""
    doubt = 0.0 if named or frame.case != "nomn" else 1.0
    if frame.case == "nomn" and parts[0].word in FIXED_MEN and parts[-1].word.endswith("у"):
        doubt += 4.0  # a last name of Portugal
    return doubt + RANK[frame.case]


def _fits(part: NamePart, language: Tagged) -> Sequence[float]:
    """How well one word, of a double one its pieces, goes with each of the frames."""
    pieces = [piece for piece in part.word.split("-") if len(piece) > 2]
    if len(pieces) < 2 or is_known(part.word, language):
        return _fits_of_one(part, language)
    fits = [_fits_of_one(NamePart(piece, part.place), language) for piece in pieces]
    return [sum(fit) / len(pieces) for fit in zip(*fits, strict=True)]


@lru_cache(maxsize=5_000)
def _fits_of_one(part: NamePart, language: Tagged) -> tuple[float, ...]:
    fit = _fit_last if part.place == "Surn" else _fit_given
    return tuple(fit(part, frame, best, language) for frame, best in zip(FRAMES, _as_read(part, language), strict=True))


def _as_read(part: NamePart, language: Tagged) -> list[float]:
    """For each frame the points of the reading that goes with it best."""
    rows = [_row(reading, part.place, score) for reading, score in likely(part.word, language)]
    return [max(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(FRAMES)


def _row(reading: Reading, wanted: str, score: float) -> list[float]:
    by_gender = [_by_gender(reading, gender, wanted) for gender in GENDERS]
    by_case = [_by_case(reading, case, wanted) for case in CASES]
    alone = _alone(reading, wanted)
    return [alone + one + other + score for one in by_gender for other in by_case]


# --- given names and patronymics ------------------------------------------------------------------


@lru_cache(maxsize=10_000)
def tags(word: str, language: Tagged) -> frozenset[str]:
    """What parts of a name a word can be in the singular: "Name", "Patr", "Surn"; by guess for unknown words."""
    return frozenset(
        reading.name for reading in readings(word, language) if not reading.plural and reading.case != "voct"
    )


@cache
def _keys_of(gender: str) -> frozenset[str]:
    """Keys of the first names of other nations that only men, or only women, bear."""
    listed = (english.MEN | world.MEN, english.WOMEN | world.WOMEN)
    men, women = ({identity_key(name) for name in names if len(name) > 2} for names in listed)
    return frozenset(men - women if gender == "masc" else women - men)


def _fit_given(part: NamePart, frame: Frame, best: float, language: Tagged) -> float:
    word, place = part
    if frame.gender == "masc" and frame.case != "voct" and word in FIXED_MEN:
        return 27.0
    listed = _listed_woman(word, frame, language)
    if listed:  # as good as a man's genitive that the dictionary knows: the surname decides
        return 27.0 - 1.0 * (listed in RARER_WOMEN)
    if not is_known(word, language):
        return _unknown_given(word, frame, language) + min(best, 18.0) / 12
    if place in tags(word, language):
        return best * 1.5
    guess = _unknown_given(word, frame, language)
    return min(best, 4.0) + (0.8 if guess == LISTED else 0.4) * guess


def _listed_woman(word: str, frame: Frame, language: Tagged) -> str:
    """The first name of our lists that is meant, where the dictionary would take it for a man's; "" for none."""
    if frame.gender != "femn" or frame.case == "voct":
        return ""
    form = _given_by_ending(word, frame, language)
    if form in WOMEN or form in RARER_WOMEN:
        return form
    if _is_womans(word, language) or (frame.case != "nomn" and identity_key(word) in _keys_of("femn")):
        return ""  # Ульрике, though Ульрика is one too
    return form if form and identity_key(form) in only_womens() else ""


@lru_cache(maxsize=10_000)
def _is_womans(word: str, language: Tagged) -> bool:
    """True for a form of a woman's first name that the dictionary has."""
    return is_known(word, language) and any(r.name == "Name" and r.gender == "femn" for r in readings(word, language))


@cache
def only_womens() -> frozenset[str]:
    """Keys of women's first names that are no man's with an -а: Amina, but not Ivana."""
    men = _keys_of("masc")
    return frozenset(key for key in _keys_of("femn") if len(key) > 3 and key[-1] == "a" and key[:-1] not in men)


def _unknown_given(word: str, frame: Frame, language: Tagged) -> float:
    """Points for a given name that no dictionary has: its ending, and lists of first names of other nations."""
    form = _given_by_ending(word, frame, language)
    if not form:
        return 0.0
    key = identity_key(form)
    if key in _keys_of(frame.gender):
        return LISTED
    if word[-1] == "у" and not word.endswith(FIXED) and form == word:
        return 9.0
    other = "femn" if frame.gender == "masc" else "masc"
    if key in _keys_of(other):
        return 2.0
    return (
        14.0
        - 4.0 * (frame.gender == "femn" and form[-1] not in "ая")
        - 5.0 * (frame.gender == "masc" and form[-1] in "ая")
    )


def _given_by_ending(word: str, frame: Frame, language: Tagged) -> str:
    """The nominative of a given name in that gender and case, told by its ending alone; "" when it cannot be."""
    if len(word) < 3 or frame.case == "voct":
        return ""
    if frame.case == "nomn" or (frame.gender == "masc" and word.endswith(FIXED)):
        return "" if word[-1] == "ы" or (word[-1] == "у" and frame.gender == "femn") else word
    if frame.gender == "femn" and word[-1] not in "аяоуюиіыїеєй":
        return word
    form = nominative_surname(word, frame.gender, frame.case, language)[0] or (word if word[-1] in "оеэиіу" else "")
    return "" if form.endswith(("иа", "іа", "оа", "еа")) else form


def given_form(word: str, frame: Frame, place: str, language: Tagged) -> str:
    """The nominative of a given name or patronymic that stands in that frame."""
    if frame.case == "nomn":
        return word
    if frame.gender == "masc" and word in SHARED[language]:
        return SHARED[language][word]
    listed = word if word in FIXED_MEN and frame.gender == "masc" else _listed_woman(word, frame, language)
    if listed:
        return listed
    options = [(_points(r, frame, place) + s, form) for r, form, s in nominatives(word, language) if form]
    points, form = max(options, key=lambda one: (one[0], _usual(one[1], frame)), default=(0.0, word))
    if is_known(word, language) and points >= (DICTIONARY if place in tags(word, language) else 7.0):
        return form
    return _given_by_ending(word, frame, language) or (form if points > DICTIONARY else word)


def _usual(form: str, frame: Frame) -> tuple[bool, bool, str]:
    """Which of two given names that share a form is the likelier one: Галина, not Галиня; Карпо, not Карп."""
    return identity_key(form) in _keys_of(frame.gender), form[-1] != "я", form


# --- last names -----------------------------------------------------------------------------------


def _fit_last(part: NamePart, frame: Frame, best: float, language: Tagged) -> float:
    word = part.word
    form, letters = nominative_surname(word, frame.gender, frame.case, language)
    by_ending = (
        _by_ending(word, form, letters, frame) + 0.8 * is_known(form, language)
        if form
        else _unchanged(word, frame, language)
    )
    return max(best, by_ending) if is_known(word, language) else by_ending


def _by_ending(word: str, form: str, letters: int, frame: Frame) -> float:
    """Points for a last name whose ending is one of that gender and case; few for what would be a rare last name."""
    points = 5.0 + (2.0 * min(letters, 3) if letters > 1 else letters)
    if form[-1] in "ая" and letters < 2:
        rare = FOREIGN.search(form[:-1]) or (frame.gender == "femn" and SLAVIC.search(form[:-1]))
        return points - (2.0 if rare else 1.0 * (frame.gender == "masc"))
    if letters == 0:
        return points + 4.0 * (frame == ("masc", "nomn") and not word.endswith(INSTRUMENTAL))
    return points - 1.5 * (letters == 1 and frame.case in {"gent", "accs"} and not FOREIGN.search(form))


def _unchanged(word: str, frame: Frame, language: Tagged) -> float:
    same = _same_in_all_cases(word, frame) and not (language == "uk" and word[-1] == "и")
    if same and frame.gender == "femn" and word[-1] not in VOWELS:
        return 9.0
    points = 5.0 if frame.case == "nomn" or same else -4.0
    points -= 2.0 * (word[-1] in "уюы" and not word.endswith(("ску", "цу", "яну", "ану")))
    points -= 1.5 * (frame.case != "nomn" and word.endswith(("ки", "ги", "хи")))
    return points + 0.8 * (frame == ("femn", "nomn") and word[-1] in "ая")


def _same_in_all_cases(word: str, frame: Frame) -> bool:
    """True for a woman's surname that ends in a consonant or -о, and for foreign ones in other vowels."""
    if frame.gender == "femn" and word[-1] not in "ая":
        return not word.endswith(("ий", "ый", "ой"))
    return word[-1] in "еэиіюуо"


def last_form(word: str, frame: Frame, language: Tagged) -> str:
    """The nominative of a last name that stands in that frame; as it stands when nothing is known of it."""
    if frame.case == "nomn":
        return word
    options = [(_points(r, frame, "Surn") + s, form) for r, form, s in nominatives(word, language) if form]
    points, form = max(options, default=(0.0, word))
    by_ending = nominative_surname(word, frame.gender, frame.case, language)[0]
    if is_known(word, language) and "Surn" in tags(word, language) and points >= DICTIONARY:
        return form if by_ending[-2:] not in ADJECTIVE[language] or form[-2:] in ADJECTIVE[language] else by_ending
    if language == "ru" and frame.gender == "femn" and word.endswith("ой") and is_known(word[:-2] + "ая", language):
        return word[:-2] + "ая"
    if by_ending[-2:] in ADJECTIVE[language]:
        return next((f for p, f in options if f[-2:] in ADJECTIVE[language] and is_known(f, language)), by_ending)
    return by_ending or _common_form(word, frame, language)


def _common_form(word: str, frame: Frame, language: Tagged) -> str:
    """A surname that is a common word of either gender, taken out of its case by the dictionary."""
    forms = [form for r, form, _ in nominatives(word, language) if form and r.case == frame.case and not r.plural]
    return forms[0] if forms and is_known(word, language) else word


def _points(reading: Reading, frame: Frame, wanted: str) -> float:
    """How well a reading of a word goes with a frame, where that word is wanted to be a given name or a surname."""
    by_case, by_gender = _by_case(reading, frame.case, wanted), _by_gender(reading, frame.gender, wanted)
    return _alone(reading, wanted) + by_gender + by_case


def _alone(reading: Reading, wanted: str) -> float:
    return 10.0 * (reading.name == wanted) - 12.0 * reading.plural - 6.0 * (reading.pos not in {"NOUN", "ADJF"})


def _by_case(reading: Reading, case: str, wanted: str) -> float:
    return 3.0 if reading.case == case or reading.fixed else -9.0 if wanted == "Surn" else -3.0


def _by_gender(reading: Reading, gender: str, wanted: str) -> float:
    if reading.gender == gender or (reading.fixed and wanted == "Surn"):  # Коелью: of men and women
        return 4.0
    return -6.0 if reading.gender else 0.0
