"""A Ukrainian or Russian name in any case, brought to the nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from analysis.languages.names_shared import CYRILLIC_PARTICLES
from analysis.morphology.analyser import Tagged, is_known, tagged
from analysis.names.agreement import best_agreement
from analysis.names.given_names import given_form
from analysis.names.last_names import last_form
from analysis.names.name_parts import AGREEMENTS, OBLIQUE_OF_MEN, NameAgreement, NamePart, tags
from analysis.names.single_names import lone_form

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
DOTTED = {"ґ": "г", "ё": "е"}


@lru_cache(maxsize=10_000)
def normal_form(name: str, language: str) -> str:
    """The name in the nominative; as it stands when the language is not inflected or no form is found."""
    inflected = tagged(language)
    return _inflected(name, inflected) if inflected else name


@lru_cache(maxsize=1_000)
def form_of_man(name: str, language: str) -> str:
    """The nominative of a man's name that surely stands in another case."""
    inflected = tagged(language)
    return _inflected(name, inflected, OBLIQUE_OF_MEN) if inflected else name


def _inflected(
    name: str, language: Tagged, agreements: Sequence[NameAgreement] = AGREEMENTS
) -> str:
    spans = [m.span() for m in WORD.finditer(name)]
    words = [name[a:b].replace("’", "'").replace("ʼ", "'").casefold() for a, b in spans]
    live = [i for i, word in enumerate(words) if len(word) > 1 and word not in CYRILLIC_PARTICLES]
    if not live or not re.search("[а-яіїєґё]", name.casefold()):
        return name
    forms = _forms([words[i] for i in live], language, agreements)
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
    return "".join(
        p[:1].upper() + p[1:] if s[:1].isupper() else p for p, s in zip(pieces, shapes, strict=True)
    )


def _forms(
    words: Sequence[str], language: Tagged, agreements: Sequence[NameAgreement] = AGREEMENTS
) -> list[str]:
    if len(words) == 1:
        return [_as_written(lone_form(words[0], language), words[0], kept="ге")]
    second = _second_name(words, language)
    if second:
        return _forms(words[:second], language) + _forms(words[second:], language)
    parts = [
        NamePart(word, place) for word, place in zip(words, _places(words, language), strict=True)
    ]
    agreement = best_agreement(parts, language, agreements)
    return [_part(part, agreement, language) for part in parts]


def _second_name(words: Sequence[str], language: Tagged) -> int:
    """Where a second person begins in a run of names without a comma (Іваном Лісом Петро Дуб); 0 for one person."""
    given = ["Name" in tags(word, language) for word in words]
    if len(words) == 4 and given == [True, False, True, False]:
        return 2
    return (
        1
        if len(words) == 3
        and given == [False, True, False]
        and "Patr" not in tags(words[2], language)
        else 0
    )


def _places(words: Sequence[str], language: Tagged) -> list[str]:
    """What each word is in the name: given name, patronymic or surname, in either of the two usual orders."""
    middle = ["Patr" if "Patr" in tags(word, language) else "Name" for word in words[1:-1]]
    first, last = tags(words[0], language), tags(words[-1], language)
    if "Patr" in last and "Name" not in first:
        return ["Surn", *middle, "Patr"]
    if "Patr" in last and _may_be_patronymic(words[-1], words[0], language):
        return ["Name", *middle, "Patr"]
    if _surname_comes_first(first, last) and is_known(words[-1], language):
        return ["Surn", *middle, "Name"]
    return ["Name", *middle, "Surn"]


def _surname_comes_first(first: frozenset[str], last: frozenset[str]) -> bool:
    """True where the first word can be no given name, and the last one no surname."""
    kinds = frozenset({"Name", "Surn"})
    return last & kinds == {"Name"} and first & kinds == {"Surn"}


def _may_be_patronymic(word: str, given: str, language: Tagged) -> bool:
    """False for a woman's last name in -ович: Людмилу Станкевич."""
    if not word.endswith(("ович", "евич", "йович")):
        return True
    return best_agreement([NamePart(given, "Name")], language).gender == "masc"


def _part(part: NamePart, agreement: NameAgreement, language: Tagged) -> str:
    """The nominative of one part of a name, each piece of a double one by itself."""
    pieces = part.word.split("-")
    forms = [
        _whole(NamePart(piece, part.place), agreement, language) if len(piece) > 2 else piece
        for piece in pieces
    ]
    return _as_written("-".join(forms), part.word, kept="ге" if part.place == "Surn" else "г")


def _whole(part: NamePart, agreement: NameAgreement, language: Tagged) -> str:
    if part.place == "Surn":
        return last_form(part.word, agreement, language)
    return given_form(part.word, agreement, part.place, language)


def _as_written(form: str, word: str, *, kept: str) -> str:
    """The form with those letters of the text for which a dictionary writes a rarer one: г, е for ґ, ё."""
    return "".join(
        w if w in kept and DOTTED.get(f) == w else f
        for f, w in zip(form, word.ljust(len(form)), strict=False)
    )
