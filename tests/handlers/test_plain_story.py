"""/story as a plain function."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from handlers.stories import card_of, follow_button, story, story_button
from storage import subscriptions
from storage.store import Store
from tests.handlers.plain import CHAT, ask, pier, presses, words
from tests.storage.make import keep


def test_a_number_opens_its_card(db: Connection, sqlite_store: Store) -> None:
    which = pier(db)
    card = story(db, ask(db, sqlite_store, str(which)))
    assert "The north pier opens" in words(card)
    assert any(one.startswith(f"quotes:{which}") for one in presses(card))


@pytest.mark.parametrize("typed", ["№ {}", "#{}", "{}."])
def test_a_number_may_be_written_as_people_do(
    db: Connection, sqlite_store: Store, typed: str
) -> None:
    which = pier(db)
    assert "The north pier opens" in words(story(db, ask(db, sqlite_store, typed.format(which))))


@pytest.mark.parametrize("typed", ["", "pier", "1 2", "٣"])
def test_what_is_no_number_is_told_so(db: Connection, sqlite_store: Store, typed: str) -> None:
    pier(db)
    said = words(story(db, ask(db, sqlite_store, typed)))
    assert "/story" in said
    assert "The north pier opens" not in said


def test_a_number_without_a_story_is_told_so(db: Connection, sqlite_store: Store) -> None:
    assert "no story with that number" in words(story(db, ask(db, sqlite_store, "999")))


def test_what_another_chat_sent_is_nobodys_business(db: Connection, sqlite_store: Store) -> None:
    which = keep(db, "A letter from Sandy Bay.", title="A letter", owner=CHAT + 1, origin="paste")
    assert "no story with that number" in words(card_of(db, ask(db, sqlite_store), which))


def test_the_button_of_a_topic_follows_it_and_a_second_press_leaves_it(
    db: Connection, sqlite_store: Store
) -> None:
    which = pier(db)
    asked = ask(db, sqlite_store)
    assert "Subscribed: society" in follow_button(db, asked, str(which), "-", "society", "1").toast
    assert [one.value for one in subscriptions.of_chat(db, CHAT, 0)] == ["society"]
    assert follow_button(db, asked, str(which), "-", "society", "0").toast
    assert subscriptions.of_chat(db, CHAT, 0) == []


def test_a_button_shows_the_same_card(db: Connection, sqlite_store: Store) -> None:
    which = pier(db)
    asked = ask(db, sqlite_store, str(which))
    assert story_button(db, asked, str(which), "-").message == story(db, asked)
