"""Which speaker a name means when it arrives: a stored spelling, else the one person it is surely a spelling of."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from analysis.entities.mentions_of_people import block
from ingest.pipeline.analyse_article import speakers_of
from ingest.pipeline.arrive import speaker_id
from ingest.pipeline.speaker_matching import namesake
from news.types import Analysis, Quote, Span, Speaker, SpeakerKind, Spelling
from storage import same, speakers
from storage.store import Store


def arrives(db: Connection, name: str, language: str = "uk", kind: SpeakerKind = "person") -> int:
    """The id under which a name is kept."""
    return speaker_id(db, Speaker(name.casefold(), name, None, kind), block(name), language)


def known(*names: str) -> list[Spelling]:
    """Speakers with one spelling each, numbered from 1."""
    return [Spelling(id, id, name) for id, name in enumerate(names, 1)]


async def test_spellings_in_three_languages_are_one_speaker_whose_key_stays(store: Store) -> None:
    def keys(db: Connection) -> set[tuple[int, str]]:
        for name, language in (
            ("Ніна Кастель", "uk"),
            ("Nina Castel", "en"),
            ("Нина Кастель", "ru"),
        ):
            arrives(db, name, language)
        return {
            (one, db.exec_driver_sql("SELECT key FROM speakers").scalar_one())
            for one, _ in speakers.spellings(db)
        }

    assert await store.write(keys) == {(1, "ніна кастель")}


async def test_a_merged_pair_stays_merged_whichever_spelling_arrives(store: Store) -> None:
    def merged(db: Connection) -> set[int | None]:
        first, second = arrives(db, "Ніна Кастель"), arrives(db, "Ніна Береза")
        same.merge(db, first, second)
        names = ("Ніна Береза", "Ніна Кастель", "Nina Bereza", "Nina Castel")
        return {same.root(db, arrives(db, name)) for name in names}

    assert await store.write(merged) == {1}


async def test_a_split_pair_stays_apart_though_the_names_are_alike(store: Store) -> None:
    def split(db: Connection) -> tuple[list[int], int | None]:
        first = arrives(db, "Олена Коваль")
        assert arrives(db, "Олена Ковалль") == first
        new = same.part_name(db, first, "Олена Ковалль")
        return [arrives(db, name) for name in ("Олена Коваль", "Олена Ковалль") * 2], new

    ids, new = await store.write(split)
    assert new is not None
    assert ids == [1, new, 1, new]


async def test_a_merge_that_was_taken_back_stays_taken_back(store: Store) -> None:
    def parted(db: Connection) -> tuple[int, int]:
        first, second = arrives(db, "Ніна Кастель"), arrives(db, "Ніна Береза")
        same.merge(db, first, second)
        same.part(db, second)
        return arrives(db, "Ніна Кастель"), arrives(db, "Nina Bereza")

    assert await store.write(parted) == (1, 2)


async def test_a_body_is_never_taken_for_a_person_of_the_same_name(store: Store) -> None:
    def both(db: Connection) -> tuple[int, int, int]:
        return arrives(db, "Марта"), arrives(db, "Марта", kind="organisation"), arrives(db, "Марта")

    first, body, again = await store.write(both)
    assert first == again != body


async def test_a_last_name_alone_is_nobodys_in_particular_once_two_have_it(store: Store) -> None:
    def three(db: Connection) -> list[int]:
        return [
            arrives(db, name)
            for name in ("Олена Коваль", "Коваль", "Андрій Коваль", "Коваль", "Коваль")
        ]

    olena, alone, andrii, later, latest = await store.write(three)
    assert alone == olena
    assert len({olena, andrii, later}) == 3
    assert latest == later


async def test_an_admin_says_whose_a_last_name_is(store: Store) -> None:
    def said(db: Connection) -> tuple[int, int | None]:
        andrii, olena = arrives(db, "Андрій Коваль"), arrives(db, "Олена Коваль")
        same.merge(db, olena, arrives(db, "Коваль"))
        return olena, same.root(db, arrives(db, "Коваль")) if andrii else None

    olena, shown = await store.write(said)
    assert shown == olena


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Олена Коваль", ("Андрій Коваль", "Олена Коваль"), 2),
        ("Olena Koval", ("Андрій Коваль", "Олена Коваль"), 2),
        ("Коваль", ("Олена Коваль",), 1),
        ("Коваль", ("Андрій Коваль", "Олена Коваль"), None),  # which of them, we cannot tell
        ("Андрій Коваль", ("Олена Коваль",), None),
        ("Андрій Коваль", ("Коваль",), 1),
        ("Ірина Мороз", ("Олена Коваль",), None),
        ("Ірина Мороз", (), None),
    ],
)
def test_a_name_means_whom_it_surely_means(
    name: str, others: tuple[str, ...], expected: int | None
) -> None:
    assert namesake(Speaker("k", name), known(*others)) == expected


def test_a_last_name_that_came_with_a_first_name_tells_no_more_about_others() -> None:
    heard = [Spelling(1, 1, "Коваль"), Spelling(1, 1, "Олена Коваль")]
    assert namesake(Speaker("k", "Андрій Коваль"), heard) is None


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Міністерство освіти", ("Міністерство охорони",), None),
        ("Finance Ministry", ("Foreign Ministry", "Finance ministry"), 2),
        ("Укрмаяк", ("Ukrmaiak",), 1),
        ("", ("Ukrmaiak",), None),
    ],
)
def test_bodies_are_one_only_by_the_same_name(
    name: str, others: tuple[str, ...], expected: int | None
) -> None:
    assert namesake(Speaker("k", name, None, "organisation"), known(*others)) == expected


def test_a_court_is_quoted_but_only_those_with_a_name_are_kept() -> None:
    said = (
        Speaker("sud", "суд", None, "organisation"),
        Speaker("varta", "Морська варта", None, "organisation"),
        Speaker("nina kastel", "Ніна Кастель", "мерка"),
        Speaker("port", "", "речник порту"),
    )
    quotes = tuple(Quote(Span(at, at + 1), "direct", speaker=one) for at, one in enumerate(said))
    understood = Analysis("uk", (), (), quotes, ("other",), ())
    assert [one.name for one in speakers_of(understood)] == ["Морська варта", "Ніна Кастель"]
