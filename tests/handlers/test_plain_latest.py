"""/latest as a plain function."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.stories import latest, latest_page
from storage.store import Store
from tests.handlers.plain import ask, bees, pier, presses, words
from tests.storage.make import keep


def test_the_newest_story_comes_first(db: Connection, sqlite_store: Store) -> None:
    pier(db)
    bees(db)
    shown = words(latest(db, ask(db, sqlite_store)))
    assert 0 < shown.index("Bees are back") < shown.index("The north pier opens")


def test_of_a_topic_only_its_stories_come(db: Connection, sqlite_store: Store) -> None:
    pier(db)
    bees(db)
    shown = words(latest(db, ask(db, sqlite_store, "science")))
    assert "Bees are back" in shown
    assert "pier" not in shown


def test_a_topic_that_there_is_not_is_named(db: Connection, sqlite_store: Store) -> None:
    assert "There is no topic “philately”" in words(latest(db, ask(db, sqlite_store, "philately")))


def test_stories_in_other_languages_are_not_listed(db: Connection, sqlite_store: Store) -> None:
    keep(db, "Причал закрили.", title="Причал закрили", language="uk")
    assert "Причал" not in words(latest(db, ask(db, sqlite_store)))


def test_a_page_beyond_the_end_shows_the_last_one(db: Connection, sqlite_store: Store) -> None:
    story = pier(db)
    answer = latest_page(db, ask(db, sqlite_store), "40", "-")
    assert answer.message is not None
    assert "The north pier opens" in words(answer.message)
    assert any(one.startswith(f"story:{story}") for one in presses(answer.message))
