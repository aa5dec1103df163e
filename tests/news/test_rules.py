"""Ordered rules, and the record of which one decided."""

from __future__ import annotations

from news.rules import Decision, explained, first, holds, total


def _short(word: str) -> str | None:
    return "short" if len(word) < 4 else None


def _capital(word: str) -> str | None:
    return "capital" if word[0].isupper() else None


def _ends(word: str) -> bool:
    return word.endswith(".")


def _asks(word: str) -> bool:
    return word.endswith("?")


def test_the_first_rule_that_gives_something_decides() -> None:
    assert first("word", 0, (_short, _capital), "Oak") == "short"
    assert first("word", 0, (_capital, _short), "Oak") == "capital"
    assert first("word", 0, (_short, _capital), "harbour") is None


def test_one_rule_that_holds_is_enough() -> None:
    assert holds("word", 0, (_ends, _asks), "why?")
    assert not holds("word", 0, (_ends, _asks), "why")


def test_points_are_added() -> None:
    assert total("word", 0, (len, len), "oak") == 6


def test_what_was_decided_is_recorded_with_the_rule_and_the_place() -> None:
    with explained() as decisions:
        first("word", 3, (_short, _capital), "Harbour")
        holds("word", 9, (_ends, _asks), "why?")
        total("word", 12, (len,), "oak")
    assert decisions == [
        Decision("word", 3, "capital", "capital"),
        Decision("word", 9, "asks", "True"),
        Decision("word", 12, "len", "+3"),
    ]


def test_nothing_is_recorded_outside() -> None:
    with explained() as decisions:
        pass
    first("word", 0, (_short,), "oak")
    assert decisions == []


def test_a_record_inside_another_is_its_own() -> None:
    with explained() as outer:
        first("word", 0, (_short,), "oak")
        with explained() as inner:
            first("word", 1, (_short,), "elm")
        first("word", 2, (_short,), "ash")
    assert [one.place for one in outer] == [0, 2]
    assert [one.place for one in inner] == [1]
