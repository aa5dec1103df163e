"""What an admin says of who is one with whom holds for what is kept and for what comes later, and can be taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from news.types import Speaker
from storage import letters, same, speakers, subscriptions
from storage.engine import open_engine
from storage.store import Store
from storage.tables import letters as letter_rows
from storage.tables import quotes
from tests.storage.make import NOW, chat, hours, keep, quote, speaker

WORDS = "We waited far too long for this,"


def says(
    db: Connection,
    id: int,
    name: str,
    ago: float = 1,
    role: str | None = None,
    language: str = "en",
) -> int:
    """An article in which the speaker of that id says something under that name; its story."""
    text = f'"{WORDS}" said {name}, {ago} hours ago.'
    told = quote(text, WORDS, Speaker(name.casefold(), name, role))
    return keep(
        db, text, quotes=(told,), speakers={name.casefold(): id}, ago=ago, language=language
    )


def two(db: Connection) -> tuple[int, int]:
    """Two speakers with a quote each."""
    ids = speaker(db, "Nina Castell", role=None), speaker(db, "N. Kastel", role=None)
    says(db, ids[0], "Nina Castell", 1, "mayor")
    says(db, ids[1], "N. Kastel", 2, "harbour chief")
    return ids


def heard(db: Connection, id: int) -> tuple[int, str, int]:
    """(page, name, quotes) of a speaker."""
    line = speakers.speaker(db, id, ["en"])
    assert line is not None
    return line.id, line.name, line.quotes


async def test_merged_speakers_have_one_page_under_both_numbers(store: Store) -> None:
    first, second = await store.write(two)
    assert await store.write(same.merge, first, second) == "merged"
    for id in (first, second):
        assert await store.read(heard, id) == (first, "Nina Castell", 2)
    assert [one.id for one in await store.read(speakers.top, NOW - hours(24), ["en"])] == [first]
    assert await store.read(same.family, second) == (first, second)
    assert {root for root, _ in await store.read(speakers.spellings)} == {first}


async def test_two_who_are_quoted_in_one_article_are_told_from_those_who_are_not(
    store: Store,
) -> None:
    def some(db: Connection) -> tuple[int, int, int]:
        ids = *two(db), speaker(db, "Ola Brandt", role=None)
        text = f'"{WORDS}" said Nina Castell. "{WORDS} too," said Ola Brandt.'
        names = {"nina": ids[0], "ola": ids[2]}
        told = (
            quote(text, WORDS, Speaker("nina", "Nina Castell")),
            quote(text, f"{WORDS} too", Speaker("ola", "Ola Brandt")),
        )
        keep(db, text, quotes=told, speakers=names)
        return ids

    first, second, third = await store.write(some)
    assert await store.read(same.in_one_article, first, third)
    assert not await store.read(same.in_one_article, first, second)


async def test_what_arrives_later_under_either_name_goes_to_the_same_page(store: Store) -> None:
    first, second = await store.write(two)
    await store.write(same.merge, first, second)
    for number, (id, name) in enumerate(((first, "Nina Castell"), (second, "N. Kastel")), 3):
        assert await store.read(speakers.spelt, name, "person") == id
        await store.write(says, id, name, number)
    assert await store.read(heard, second) == (first, "Nina Castell", 4)


async def test_what_was_merged_can_be_taken_apart_with_all_that_came_meanwhile(
    store: Store,
) -> None:
    first, second = await store.write(two)
    await store.write(same.merge, first, second)
    await store.write(says, second, "N. Kastel", 3)
    assert await store.write(same.part, second)
    assert await store.read(heard, first) == (first, "Nina Castell", 1)
    assert await store.read(heard, second) == (second, "N. Kastel", 2)
    assert not await store.write(same.part, second)


async def test_a_chain_comes_apart_where_it_was_joined(store: Store) -> None:
    def chain(db: Connection) -> tuple[int, int, int]:
        first, second = two(db)
        third = speaker(db, "Castelle", role=None)
        says(db, third, "Castelle", 3)
        same.merge(db, second, third)
        same.merge(db, first, third)  # the third is shown by the second, so both come along
        return first, second, third

    first, second, third = await store.write(chain)
    assert await store.read(heard, third) == (first, "Nina Castell", 3)
    await store.write(same.part, second)
    assert await store.read(heard, third) == (second, "N. Kastel", 2)
    assert await store.read(heard, first) == (first, "Nina Castell", 1)


async def test_a_person_and_a_body_are_never_one(store: Store) -> None:
    def some(db: Connection) -> tuple[int, int]:
        return speaker(db), speakers.add(
            db, "Harbour Office", "en", None, "organisation", "harbour office", "ofs"
        )

    person, office = await store.write(some)
    assert await store.write(same.merge, person, office) == "kinds"
    assert await store.write(same.merge, person, 99) == "unknown"
    assert await store.write(same.merge, person, person) == "already"
    assert await store.read(same.root, 99) is None
    assert await store.read(same.family, 99) == ()


async def test_one_spelling_becomes_a_speaker_of_its_own_with_its_quotes_and_roles(
    store: Store,
) -> None:
    def wrong(db: Connection) -> int:
        id = speaker(db, "Nina Castell", role=None)
        says(db, id, "Nina Castell", 3, "mayor")
        speakers.add_name(db, id, "Nina Castello", "en", "kstl")
        says(db, id, "Nina Castello", 1, "dancer")
        return id

    id = await store.write(wrong)
    parts = await store.read(same.parts, id)
    assert [(one.name, one.quotes) for one in parts] == [("Nina Castell", 1), ("Nina Castello", 1)]
    new = await store.write(same.part_name, id, "Nina Castello")
    assert new is not None
    assert await store.read(heard, new) == (new, "Nina Castello", 1)
    assert await store.read(heard, id) == (id, "Nina Castell", 1)
    lines = [await store.read(speakers.speaker, one, ["en"]) for one in (id, new)]
    assert [line.role for line in lines if line] == ["mayor", "dancer"]
    assert await store.read(speakers.spelt, "Nina Castello", "person") == new
    assert await store.read(same.parts, id) == []
    assert await store.write(same.part_name, new, "Nina Castello") is None  # it has no other
    assert await store.write(same.part_name, id, "Nobody") is None
    assert await store.write(same.merge, id, new) == "merged"
    assert await store.read(heard, new) == (id, "Nina Castell", 2)


async def test_what_can_be_taken_apart_is_listed_with_its_quotes(store: Store) -> None:
    first, second = await store.write(two)
    assert await store.read(same.parts, first) == []
    await store.write(same.merge, first, second)
    assert await store.read(same.parts, first) == [same.Part(second, ("N. Kastel",), 1)]


async def test_followers_of_either_get_what_is_said_under_both(store: Store) -> None:
    def follow(db: Connection) -> tuple[int, int]:
        first, second = two(db)
        for reader, id in ((7, first), (8, second)):
            chat(db, reader)
            subscriptions.unsubscribe(db, reader, 0, "topic", "society")
            subscriptions.subscribe(db, reader, 0, "speaker", str(id), NOW)
        same.merge(db, first, second)
        return first, second

    def told(db: Connection, story: int) -> set[int]:
        letters.fill(db, story, NOW)
        return set(db.scalars(select(letter_rows.c.chat).where(letter_rows.c.story == story)))

    first, second = await store.write(follow)
    assert await store.write(told, await store.write(says, second, "N. Kastel", 5)) == {7, 8}
    await store.write(same.part, second)
    assert await store.write(told, await store.write(says, first, "Nina Castell", 6)) == {7}


async def test_two_admins_at_once_do_not_make_a_circle(store: Store) -> None:
    first, second = await store.write(two)
    said = await asyncio.gather(
        store.write(same.merge, first, second), store.write(same.merge, second, first)
    )
    assert sorted(said) == ["already", "merged"]
    assert await store.read(heard, first) == await store.read(heard, second)


async def test_an_article_that_arrives_during_a_merge_is_on_the_right_page(store: Store) -> None:
    first, second = await store.write(two)
    arriving = [store.write(says, second, "N. Kastel", number) for number in range(10, 16)]
    await asyncio.gather(store.write(same.merge, first, second), *arriving)
    assert (await store.read(heard, second))[2] == 8


Step = tuple[str, int, int]
STEPS = st.lists(
    st.tuples(st.sampled_from(("merge", "part", "says")), st.integers(1, 5), st.integers(1, 5)),
    max_size=12,
)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None)
def test_after_any_decisions_every_quote_is_on_the_page_that_shows_its_speaker(
    sqlite_template: Path, steps: Sequence[Step]
) -> None:
    engine = open_engine(f"sqlite:///{sqlite_template}")
    with engine.connect() as db:  # never committed: each run finds the empty tables
        _take(db, steps)
        for row in db.execute(select(quotes.c.speaker, quotes.c.heard_as)):
            assert row.speaker == same.root(db, row.heard_as)
        for id in range(1, 6):
            top = same.root(db, id)
            assert top is not None and same.root(db, top) == top
            assert id in same.family(db, id)
            assert not same.part(db, top)
    engine.dispose()


def _take(db: Connection, steps: Sequence[Step]) -> None:
    for number in range(1, 6):
        assert speaker(db, f"Name {number}", role=None) == number
    for at, (what, one, other) in enumerate(steps, 1):
        if what == "merge":
            same.merge(db, one, other)
        elif what == "part":
            same.part(db, one)
        else:
            says(db, one, f"Name {one}", at)
