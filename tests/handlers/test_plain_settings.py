"""/settings as a plain function."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from handlers.settings import always_button, length_button, settings
from storage import chats
from storage.store import Store
from tests.handlers.plain import CHAT, ask, pier, presses, words


def length(db: Connection) -> str:
    """The length of summaries that the chat has."""
    chat = chats.chat(db, CHAT)
    assert chat is not None
    return chat.length


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_all_settings_are_there_to_change(
    db: Connection, sqlite_store: Store, language: str
) -> None:
    shown = presses(settings(db, ask(db, sqlite_store, language=language)))
    assert {one.split(":")[0] for one in shown} >= {"length", "zone", "ui", "read"}


def test_a_button_sets_the_length_of_summaries(db: Connection, sqlite_store: Store) -> None:
    answer = length_button(db, ask(db, sqlite_store), "long")
    assert length(db) == "long"
    assert answer.message is not None
    assert answer.message == settings(db, ask(db, sqlite_store))
    assert "long" in answer.toast


def test_always_sets_the_length_and_shows_the_story_again(
    db: Connection, sqlite_store: Store
) -> None:
    which = pier(db)
    answer = always_button(db, ask(db, sqlite_store), str(which), "-", "short")
    assert length(db) == "short"
    assert answer.message is not None
    assert "The north pier opens" in words(answer.message)
