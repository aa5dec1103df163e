"""What is read from the dictionaries' tables is what pymorphy3 itself finds, in the same order."""

from __future__ import annotations

from typing import Any

import pymorphy3
import pytest

from analysis.morphology.dictionary import Dictionary
from analysis.text.tokens import tokens
from tests.bench.texts import ARTICLES

WRITTEN = {
    "uk": "аґрус агрус об'єднань об’єднань найкращими знов-таки прес-центру нью-йоркському чаячого 41 xiv pdf а б. іва́н",
    "ru": "еще ещё ёлку об'езд кто-нибудь по-летнему вице-губернатором чаячьего недосягаемо 41 xiv pdf а б. её",
}


@pytest.fixture(scope="module", params=["uk", "ru"])
def both(request: pytest.FixtureRequest) -> tuple[str, Dictionary, Any]:
    return request.param, Dictionary(request.param), pymorphy3.MorphAnalyzer(lang=request.param)


def _words(language: str) -> list[str]:
    return sorted({*tokens(ARTICLES[language][1]), *WRITTEN[language].split()})


def test_tags_and_senses_are_those_of_pymorphy3(both: tuple[str, Dictionary, Any]) -> None:
    language, ours, whole = both
    for word in _words(language):
        found, parses = ours.find(word), whole.parse(ours.find(word).word)
        assert bool(found.entries) == whole.word_is_known(found.word), word
        assert ours.tags(found) == [str(tag) for tag in whole.tag(found.word)], word
        told = [(str(one.tag), one.score, one.word, one.listed) for one in ours.senses(found)]
        assert told == [(str(one.tag), one.score, one.word, one.normal_form) for one in parses], (
            word
        )


@pytest.mark.parametrize("wanted", [(), ("plur",), ("femn",), ("sing",), ("sing", "masc")])
def test_nominatives_are_those_of_pymorphy3(
    both: tuple[str, Dictionary, Any], wanted: tuple[str, ...]
) -> None:
    language, ours, whole = both
    for word in _words(language):
        found = ours.find(word)
        for sense, parse in zip(ours.senses(found), whole.parse(found.word), strict=True):
            form = sense.nominative(*wanted)
            assert (form and form[0]) == _inflected(parse, wanted), (word, sense.tag)


def _inflected(parse: Any, wanted: tuple[str, ...]) -> str | None:
    try:
        form = parse.inflect({"nomn", *wanted})
    except ValueError:  # the Ukrainian dictionary knows of no singular
        return None
    return form and str(form.word)
