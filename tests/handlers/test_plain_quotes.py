"""/quotes as a plain function."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.stories import quotes, quotes_button, story
from storage.store import Store
from tests.handlers.plain import ask, bees, pier, words

SAID = "The pier will be open by the summer"


def test_a_storys_quotes_have_their_speaker(db: Connection, sqlite_store: Store) -> None:
    shown = words(quotes(db, ask(db, sqlite_store, str(pier(db)))))
    assert SAID in shown
    assert "Nina Castell" in shown


def test_without_a_number_the_story_opened_last_is_meant(
    db: Connection, sqlite_store: Store
) -> None:
    which = pier(db)
    bees(db)
    story(db, ask(db, sqlite_store, str(which)))
    assert SAID in words(quotes(db, ask(db, sqlite_store)))


def test_without_any_opened_story_the_newest_is_meant(db: Connection, sqlite_store: Store) -> None:
    pier(db)
    bees(db)
    shown = words(quotes(db, ask(db, sqlite_store)))
    assert "Bees are back" in shown
    assert SAID not in shown


def test_without_any_story_nothing_is_invented(db: Connection, sqlite_store: Store) -> None:
    assert "“" not in words(quotes(db, ask(db, sqlite_store)))


def test_what_is_no_number_is_told_so(db: Connection, sqlite_store: Store) -> None:
    assert "/quotes" in words(quotes(db, ask(db, sqlite_store, "pier")))


def test_a_button_shows_the_quotes_of_its_story(db: Connection, sqlite_store: Store) -> None:
    which = pier(db)
    answer = quotes_button(db, ask(db, sqlite_store), str(which), "-", "0")
    assert answer.message is not None
    assert SAID in words(answer.message)
