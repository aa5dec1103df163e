"""/zone as a plain function."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from handlers.settings import zone, zone_button
from storage import chats
from storage.store import Store
from tests.handlers.plain import CHAT, ask, presses, words


def chosen(db: Connection) -> str:
    """The zone of the chat."""
    chat = chats.chat(db, CHAT)
    assert chat is not None
    return chat.zone


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "Warsaw"), ("uk", "Варшава"), ("ru", "Варшава"), ("en", "Europe/Warsaw")],
)
def test_a_city_sets_its_zone(
    db: Connection, sqlite_store: Store, language: str, typed: str
) -> None:
    zone(db, ask(db, sqlite_store, typed, language=language))
    assert chosen(db) == "Europe/Warsaw"


def test_a_place_that_nobody_knows_changes_nothing(db: Connection, sqlite_store: Store) -> None:
    before = ask(db, sqlite_store).chat.zone
    assert "I don’t know the time zone “Garrowmere”" in words(
        zone(db, ask(db, sqlite_store, "Garrowmere"))
    )
    assert chosen(db) == before


def test_without_a_name_zones_are_offered(db: Connection, sqlite_store: Store) -> None:
    assert any(one.startswith("zone:") for one in presses(zone(db, ask(db, sqlite_store))))


def test_a_button_with_a_broken_zone_only_shows_the_choice(
    db: Connection, sqlite_store: Store
) -> None:
    before = ask(db, sqlite_store).chat.zone
    assert zone_button(db, ask(db, sqlite_store), "Mars/Base").message is not None
    assert chosen(db) == before
    zone_button(db, ask(db, sqlite_store), "Europe/London")
    assert chosen(db) == "Europe/London"
