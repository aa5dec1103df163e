"""A Ukrainian or Russian name in any case, brought to the nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from analysis.lexicon.names_all import CYRILLIC_PARTICLES, WOMEN
from analysis.lexicon.names_uk import SHARED
from analysis.morphology import TAGGED, Reading, Tagged, is_known, likely, nominatives, readings
from analysis.surnames import VOWELS, nominative_surname

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
GENDERS = ("masc", "femn")
CASES = ("nomn", "gent", "accs", "datv", "ablt", "loct", "voct")
# names alone stand in the first cases far more often than in the last two
RANK = dict(zip(CASES, (0.0, -0.1, -0.2, -0.4, -0.5, -4.0, -4.0), strict=True))


class Frame(NamedTuple):
    """The gender and case that all parts of a name share."""

    gender: str
    case: str


FRAMES = tuple(Frame(gender, case) for gender in GENDERS for case in CASES)


@lru_cache(maxsize=10_000)
def normal_form(name: str, language: str) -> str:
    """The name in the nominative; as it stands when the language is not inflected or no form is found."""
    for tagged in TAGGED:
        if tagged == language:
            return _inflected(name, tagged)
    return name


def _inflected(name: str, language: Tagged) -> str:
    spans = [m.span() for m in WORD.finditer(name)]
    words = [name[a:b].replace("’", "'").replace("ʼ", "'").casefold() for a, b in spans]
    live = [i for i, word in enumerate(words) if len(word) > 1 and word not in CYRILLIC_PARTICLES]
    if not live or not re.search("[а-яіїєґё]", name.casefold()):
        return name
    forms = _forms([words[i] for i in live], language)
    new = dict(zip(live, forms, strict=True))
    return _rebuilt(name, spans, [new.get(i, word) for i, word in enumerate(words)])


def _rebuilt(name: str, spans: Sequence[tuple[int, int]], forms: Sequence[str]) -> str:
    out, end = "", 0
    for (a, b), form in zip(spans, forms, strict=True):
        apostrophe = next((letter for letter in name[a:b] if letter in "’ʼ"), "'")
        out += name[end:a] + _cased(form.replace("'", apostrophe), name[a:b])
        end = b
    return out + name[end:]


def _cased(form: str, like: str) -> str:
    """The form with capitals where the name had them: О'Райлі, Сміт-Вест."""
    if like.isupper() and len(like) > 1:
        return form.upper()
    pieces, shapes = re.split("([-'’ʼ])", form), re.split("([-'’ʼ])", like)
    if len(pieces) != len(shapes):
        pieces, shapes = [form], [like]
    return "".join(p[:1].upper() + p[1:] if s[:1].isupper() else p for p, s in zip(pieces, shapes, strict=True))


def _forms(words: Sequence[str], language: Tagged) -> list[str]:
    if len(words) == 1:
        return [_single(words[0], language)]
    second = _second_name(words, language)
    if second:
        return _forms(words[:second], language) + _forms(words[second:], language)
    places = _places(words, language)
    parts = list(zip(words, places, strict=True))
    named = any({"Name", "Patr"} & _tags(word, language) for word in words)
    best = max(FRAMES, key=lambda frame: _weigh(parts, frame, language, named=named))
    return [_part(word, best, place, language) for word, place in parts]


def _second_name(words: Sequence[str], language: Tagged) -> int:
    """Where a second person begins in a run of names without a comma (Іваном Лісом Петро Дуб); 0 for one person."""
    given = ["Name" in _tags(word, language) for word in words]
    if len(words) == 4 and given == [True, False, True, False]:
        return 2
    return 1 if len(words) == 3 and given == [False, True, False] and "Patr" not in _tags(words[2], language) else 0


@lru_cache(maxsize=10_000)
def _tags(word: str, language: Tagged) -> frozenset[str]:
    return frozenset(
        reading.name for reading in readings(word, language) if not reading.plural and reading.case != "voct"
    )


def _places(words: Sequence[str], language: Tagged) -> list[str]:
    """What each word is in the name: given name, patronymic or surname, in either of the two usual orders."""
    middle = ["Patr" if "Patr" in _tags(word, language) else "Name" for word in words[1:-1]]
    first, last = _tags(words[0], language), _tags(words[-1], language)
    if "Patr" in last and "Name" not in first:
        return ["Surn", *middle, "Patr"]
    if "Patr" in last:
        return ["Name", *middle, "Patr"]
    if "Name" in last and "Surn" not in last and "Surn" in first and "Name" not in first:
        return ["Surn", *middle, "Name"]
    return ["Name", *middle, "Surn"]


def _weigh(parts: Sequence[tuple[str, str]], frame: Frame, language: Tagged, *, named: bool) -> float:
    """How well all the words of a name go together as one person of that gender in that case."""
    doubt = 0.0 if named or frame.case != "nomn" else 3.0
    return doubt + RANK[frame.case] + sum(_fit(word, frame, place, language) for word, place in parts)


def _fit(word: str, frame: Frame, place: str, language: Tagged) -> float:
    best = max((_points(r, frame, place) + s for r, s in likely(word, language)), default=0.0)
    if place != "Surn":
        if word in WOMEN and frame == ("femn", "nomn"):
            return 27.0  # as good as a man's genitive that the dictionary knows: the surname decides
        return best * 1.5 if place in _tags(word, language) else min(best, 4.0)
    stem, letters = nominative_surname(word, frame.gender, frame.case, language)
    if stem:
        by_ending = 5.0 + (2.0 * min(letters, 3) if letters > 1 else letters)
    else:
        same = _same_in_all_cases(word, frame)
        by_ending = (
            9.0 if same and frame.gender == "femn" and word[-1] not in VOWELS else 5.0 * (frame.case == "nomn" or same)
        )
        by_ending += 0.8 * (frame == ("femn", "nomn") and word[-1] in "ая")
    return max(best, by_ending) if is_known(word, language) else by_ending


def _same_in_all_cases(word: str, frame: Frame) -> bool:
    """True for a woman's surname that ends in a consonant or -о, and for foreign ones in other vowels."""
    if frame.gender == "femn" and word[-1] not in "ая":
        return not word.endswith(("ий", "ый", "ой"))
    return word[-1] in "еэиіюуо"


def _points(reading: Reading, frame: Frame, wanted: str) -> float:
    points = 10.0 * (reading.name == wanted)
    points += 3.0 if reading.case == frame.case or reading.fixed else -5.0 * (wanted == "Surn")
    points += 4.0 * (reading.gender == frame.gender) - 6.0 * (reading.gender not in {"", frame.gender})
    points -= 12.0 * reading.plural + 6.0 * (reading.pos not in {"NOUN", "ADJF"})
    return points


def _part(word: str, frame: Frame, place: str, language: Tagged) -> str:
    """The nominative of one part; a word in the nominative, or one that nothing is known of, stays as it is."""
    if frame.case == "nomn":
        return word
    if place == "Name" and frame.gender == "masc" and word in SHARED:
        return SHARED[word]
    options = [(_points(r, frame, place) + s, form) for r, form, s in nominatives(word, language) if form]
    points, form = max(options, default=(0.0, word))
    if place in _tags(word, language) and points >= 16:
        return form
    by_ending, letters = nominative_surname(word, frame.gender, frame.case, language)
    if place == "Surn":
        return by_ending or _common_form(word, frame, language)
    return by_ending if by_ending and not is_known(word, language) and letters else form if points > 16 else word


def _common_form(word: str, frame: Frame, language: Tagged) -> str:
    """A surname that is a common word of either gender, taken out of its case by the dictionary."""
    forms = [form for r, form, _ in nominatives(word, language) if form and r.case == frame.case and not r.plural]
    return forms[0] if forms and is_known(word, language) else word


def _single(word: str, language: Tagged) -> str:
    if not is_known(word, language):
        return _unknown(word, language)
    scored = [(_alone(reading) + 2 * score, form) for reading, form, score in nominatives(word, language) if form]
    return max(scored, default=(0.0, word), key=lambda pair: pair[0])[1]


def _unknown(word: str, language: Tagged) -> str:
    """A lone word no dictionary has: only a long ending that is no nominative speaks for a case."""
    found = [(nominative_surname(word, g, c, language), (g, c)) for g, c in product(GENDERS, CASES)]
    best = max(found, key=lambda item: (item[0][1], item[1][1] == "nomn", item[1][0] == "masc"))
    return best[0][0] if best[0][1] > 1 else word


def _alone(reading: Reading) -> float:
    points = (
        10.0 * (reading.name in {"Name", "Surn"}) - 3.0 * reading.plural - 6.0 * (reading.pos not in {"NOUN", "ADJF"})
    )
    return points + 0.5 * (reading.case == "nomn") + 0.3 * (reading.gender == "masc")
