"""One speaker in every spelling; the newest role in each language; counts of what is there."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from news.types import Quote, Speaker, Spelling
from storage import articles, speakers
from storage.store import Store
from tests.storage.make import MAYOR, NOW, hours, keep, quote, speaker

WAIT = "We waited far too long for this,"
NEVER = "Never again will it be like that,"
TEXT = f'Piers are old. "{WAIT}" said Castell. "{NEVER}" she added.'


async def test_candidates_are_every_spelling_in_the_block(store: Store) -> None:
    def some(db: Connection) -> tuple[int, int]:
        castell, other = speaker(db), speaker(db, "Nina Costello")
        speakers.add_name(db, castell, "Ніна Кастель", "uk", "kstl")
        speakers.add_name(db, castell, "Ніна Кастель", "ru", "kstl")
        speakers.add(db, "Ola Brandt", "en", None, "person", "ola brandt", "brnt")
        return castell, other

    castell, other = await store.write(some)
    kstl = [(castell, "Nina Castell"), (castell, "Ніна Кастель"), (other, "Nina Costello")]
    found = await store.read(speakers.candidates, "kstl")
    assert [(one.speaker, one.name) for one in found] == kstl
    assert {one.root for one in found} == {castell, other}
    assert await store.read(speakers.candidates, "none") == []
    assert await store.read(speakers.candidates, "kstl", "organisation") == []
    assert len(await store.read(speakers.spellings)) == 5


async def test_names_and_blocks_of_any_length_can_be_kept_and_found(store: Store) -> None:
    def long(db: Connection) -> int:
        return speakers.add(db, "N" * 9000, "en", "r" * 9000, "person", "k" * 9000, "b" * 9000)

    id = await store.write(long)
    assert await store.read(speakers.candidates, "b" * 9000) == [Spelling(id, id, "N" * 200)]
    assert await store.read(speakers.spelt, "N" * 9000, "person") == id


async def test_a_name_is_shown_in_the_language_asked_else_as_it_is_used_most(store: Store) -> None:
    def some(db: Connection) -> int:
        id = speaker(db)
        for name, language in (
            ("Кастель", "uk"),
            ("Кастель", "uk"),
            ("Ніна Кастель", "uk"),
            ("Н. Кастель", "uk"),
        ):
            speakers.add_name(db, id, name, language, "kstl")
        speakers.add_name(db, id, "Ніна Кастель", "uk", "kstl")
        return id

    id = await store.write(some)
    for language, name in (("uk", "Ніна Кастель"), ("en", "Nina Castell"), ("ru", "Ніна Кастель")):
        line = await store.read(speakers.speaker, id, [language])
        assert line is not None and line.name == name
    assert await store.read(speakers.speaker, id + 1, ["uk"]) is None


async def test_the_newest_role_wins_whatever_the_order_of_arrival(store: Store) -> None:
    def tells(db: Connection, role: str, ago: float, language: str = "en") -> None:
        said = (quote(TEXT, WAIT, Speaker(MAYOR.key, MAYOR.name, role)),)
        keep(db, f"{TEXT} {ago}", quotes=said, speakers={MAYOR.key: 1}, ago=ago, language=language)

    await store.write(speaker)
    for role, ago in (("councillor", 30), ("former mayor", 10), ("mayor", 20)):
        await store.write(tells, role, ago)
    await store.write(tells, "мер", 40, "uk")
    english, ukrainian, russian = [
        await store.read(speakers.speaker, 1, [language]) for language in ("en", "uk", "ru")
    ]
    assert english and ukrainian and russian
    assert (english.role, ukrainian.role, russian.role) == ("former mayor", "мер", None)


async def test_the_most_quoted_come_first(store: Store) -> None:
    brandt = Speaker("ola brandt", "Ola Brandt")

    def some(db: Connection) -> tuple[int, int]:
        ids = {MAYOR.key: speaker(db), brandt.key: speaker(db, "Ola Brandt", role=None)}
        keep(db, TEXT, quotes=(quote(TEXT, WAIT), quote(TEXT, NEVER, brandt)), speakers=ids)
        other = f"{TEXT} Again."
        keep(
            db,
            other,
            quotes=(quote(other, NEVER, brandt), quote(other, "Piers are old.", None)),
            speakers=ids,
            ago=3,
        )
        old = f"{TEXT} Old."
        keep(db, old, quotes=(quote(old, NEVER), quote(old, WAIT)), speakers=ids, ago=90)
        return ids[MAYOR.key], ids[brandt.key]

    castell, ola = await store.write(some)
    top = await store.read(speakers.top, NOW - hours(24), ["en"])
    assert [(line.id, line.name, line.quotes, line.stories) for line in top] == [
        (ola, "Ola Brandt", 2, 2),
        (castell, "Nina Castell", 1, 1),
    ]
    assert await store.read(speakers.top, NOW - hours(24), ["en"], 1, 1) == top[1:]
    assert await store.read(speakers.count, NOW - hours(24), ["en"]) == {"person": 2}
    assert [line.id for line in await store.read(speakers.top, NOW - hours(99), ["en"])] == [
        castell,
        ola,
    ]
    for nobody in (["uk"], []):
        assert await store.read(speakers.top, NOW - hours(24), nobody) == []
        assert await store.read(speakers.count, NOW - hours(24), nobody) == {}


async def test_statements_come_newest_first_and_a_repeated_one_once(store: Store) -> None:
    def some(db: Connection) -> int:
        ids = {MAYOR.key: speaker(db)}
        story = keep(db, TEXT, quotes=(quote(TEXT, WAIT), quote(TEXT, NEVER)), speakers=ids, ago=5)
        again = f"{TEXT} Again."
        keep(db, again, quotes=(quote(again, WAIT),), speakers=ids, ago=2, story=story)
        other = f"{TEXT} Another day."
        keep(
            db, other, quotes=(quote(other, WAIT),), speakers=ids, ago=1, url="https://a.example/o"
        )
        speakers.add_name(db, ids[MAYOR.key], "Ніна Кастель", "uk", "kstl")
        return ids[MAYOR.key]

    id = await store.write(some)
    said = await store.read(speakers.statements, id, ["en"])
    assert [(one.words, one.published) for one in said] == [
        (WAIT, NOW - hours(1)),
        (WAIT, NOW - hours(5)),
        (NEVER, NOW - hours(5)),
    ]
    assert (said[0].speaker_id, said[0].speaker, said[0].role, said[0].url) == (
        id,
        "Nina Castell",
        "mayor",
        "https://a.example/o",
    )
    assert await store.read(speakers.statements, id, ["en"], 1, 1) == said[1:2]
    assert {one.speaker for one in await store.read(speakers.statements, id, ["uk", "en"])} == {
        "Ніна Кастель"
    }
    line = await store.read(speakers.speaker, id, ["en"])
    assert line is not None and (line.quotes, line.stories) == (3, 2)
    assert await store.read(speakers.spoken, id) == ("en",)
    assert await store.read(speakers.statements, id, ["ru"]) == []


async def test_a_statement_lives_as_long_as_its_article(store: Store) -> None:
    def some(db: Connection) -> int:
        id = speaker(db)
        keep(db, TEXT, quotes=(quote(TEXT, WAIT),), speakers={MAYOR.key: id}, ago=50)
        return id

    id = await store.write(some)
    await store.write(articles.prune, NOW - hours(48))
    assert await store.read(speakers.statements, id, ["en"]) == []
    assert await store.read(speakers.spellings) == [(id, "Nina Castell")]


async def test_bodies_are_counted_and_listed_apart_from_people(store: Store) -> None:
    harbour = Speaker("harbour office", "Harbour Office", None, "organisation")

    def some(db: Connection) -> int:
        office = speakers.add(
            db, "Harbour Office", "en", None, "organisation", "harbour office", "ofs"
        )
        ids = {MAYOR.key: speaker(db), harbour.key: office}
        keep(db, TEXT, quotes=(quote(TEXT, WAIT), quote(TEXT, NEVER, harbour)), speakers=ids)
        return office

    office = await store.write(some)
    since = NOW - hours(24)
    assert await store.read(speakers.count, since, ["en"]) == {"person": 1, "organisation": 1}
    assert [line.name for line in await store.read(speakers.top, since, ["en"])] == ["Nina Castell"]
    bodies = await store.read(speakers.top, since, ["en"], kind="organisation")
    assert [(line.id, line.kind) for line in bodies] == [(office, "organisation")]


async def test_names_and_roles_are_told_in_the_readers_language_not_in_that_of_the_words(
    store: Store,
) -> None:
    def some(db: Connection) -> int:
        id = speaker(db)
        speakers.add_name(db, id, "Ніна Кастель", "uk", "kstl")
        keep(db, TEXT, quotes=(quote(TEXT, WAIT),), speakers={MAYOR.key: id})
        return id

    id = await store.write(some)
    line = await store.read(speakers.speaker, id, ["en"], reader="uk")
    assert line is not None and (line.name, line.role, line.quotes) == ("Ніна Кастель", None, 1)
    (listed,) = await store.read(speakers.top, NOW - hours(9), ["en"], reader="uk")
    assert (listed.name, listed.role) == ("Ніна Кастель", None)


async def test_statements_can_be_asked_for_by_kind(store: Store) -> None:
    def some(db: Connection) -> int:
        ids = {MAYOR.key: speaker(db)}
        keep(
            db, TEXT, quotes=(quote(TEXT, WAIT), quote(TEXT, NEVER, kind="indirect")), speakers=ids
        )
        return ids[MAYOR.key]

    id = await store.write(some)
    assert await store.read(speakers.kinds, id, ["en"]) == {"direct": 1, "indirect": 1}
    only = await store.read(speakers.statements, id, ["en"], only=["indirect"])
    assert [one.words for one in only] == [NEVER]


def _pieces(text: str, *words: str) -> tuple[Quote, ...]:
    return tuple(replace(quote(text, one), group=4) for one in words)


async def test_the_pieces_of_one_quote_are_one_statement_and_count_once(store: Store) -> None:
    def some(db: Connection) -> int:
        ids = {MAYOR.key: speaker(db)}
        keep(
            db,
            TEXT,
            quotes=(quote(TEXT, "Piers are old."), *_pieces(TEXT, WAIT, NEVER)),
            speakers=ids,
        )
        return ids[MAYOR.key]

    id = await store.write(some)
    said = await store.read(speakers.statements, id, ["en"])
    assert {(one.words, one.more) for one in said} == {("Piers are old.", ()), (WAIT, (NEVER,))}
    line = await store.read(speakers.speaker, id, ["en"])
    assert line is not None and line.quotes == 2


async def test_only_a_quote_that_is_repeated_whole_is_told_once(store: Store) -> None:
    again, half = f"{TEXT} Again.", f'{TEXT} Half. "Ask us," she said.'

    def some(db: Connection) -> int:
        ids = {MAYOR.key: speaker(db)}
        story = keep(db, TEXT, quotes=_pieces(TEXT, WAIT, NEVER), speakers=ids, ago=3)
        keep(db, again, quotes=_pieces(again, WAIT, NEVER), speakers=ids, ago=2, story=story)
        keep(db, half, quotes=_pieces(half, WAIT, "Ask us,"), speakers=ids, ago=1, story=story)
        return ids[MAYOR.key]

    said = await store.read(speakers.statements, await store.write(some), ["en"])
    assert [(one.words, one.more) for one in said] == [(WAIT, ("Ask us,",)), (WAIT, (NEVER,))]
