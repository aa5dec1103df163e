"""/subscribe, /unsubscribe and /list as plain functions."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.choices import sub_button, subscribe, subscribed, unsubscribe
from storage import subscriptions
from storage.store import Store
from tests.handlers.plain import CHAT, ask, words


def followed(db: Connection) -> list[str]:
    """What the chat follows."""
    return [one.value for one in subscriptions.of_chat(db, CHAT, 0)]


def test_a_topic_that_is_named_is_followed_once(db: Connection, sqlite_store: Store) -> None:
    asked = ask(db, sqlite_store, "Science")
    assert words(subscribe(db, asked)).startswith("Subscribed: science")
    assert "already subscribed" in words(subscribe(db, asked))
    assert followed(db) == ["science"]


def test_without_a_name_topics_are_offered_and_nothing_is_followed(
    db: Connection, sqlite_store: Store
) -> None:
    assert subscribe(db, ask(db, sqlite_store)).buttons
    assert followed(db) == []


def test_what_is_followed_no_longer_is_not_listed(db: Connection, sqlite_store: Store) -> None:
    subscribe(db, ask(db, sqlite_store, "science"))
    subscribe(db, ask(db, sqlite_store, "economy"))
    unsubscribe(db, ask(db, sqlite_store, "science"))
    assert followed(db) == ["economy"]
    shown = words(subscribed(db, ask(db, sqlite_store))).casefold()
    assert "economy" in shown
    assert "science" not in shown


def test_what_was_not_followed_cannot_be_left(db: Connection, sqlite_store: Store) -> None:
    assert words(unsubscribe(db, ask(db, sqlite_store, "economy")))
    assert followed(db) == []


def test_words_in_quotation_marks_are_followed(db: Connection, sqlite_store: Store) -> None:
    said = words(subscribe(db, ask(db, sqlite_store, "“north pier”")))
    assert "north pier" in said
    assert len(followed(db)) == 1


def test_a_button_follows_and_ticks_its_topic(db: Connection, sqlite_store: Store) -> None:
    answer = sub_button(db, ask(db, sqlite_store), "society")
    assert followed(db) == ["society"]
    assert answer.message is not None
    assert any(one.text.startswith("✓") for row in answer.message.buttons for one in row)
