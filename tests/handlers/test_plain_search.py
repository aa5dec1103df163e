"""/search as a plain function."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from handlers.stories import search, search_page, words_button
from storage import subscriptions
from storage.store import Store
from tests.handlers.plain import CHAT, ask, bees, pier, presses, words


def test_stories_with_the_words_are_found(db: Connection, sqlite_store: Store) -> None:
    pier(db)
    bees(db)
    shown = words(search(db, ask(db, sqlite_store, "bees Garrow")))
    assert "Bees are back" in shown
    assert "The north pier opens" not in shown


@pytest.mark.parametrize("typed", ["", "  ", "?!", "—"])
def test_without_words_there_is_nothing_to_look_for(
    db: Connection, sqlite_store: Store, typed: str
) -> None:
    assert "Send the words to look for" in words(search(db, ask(db, sqlite_store, typed)))


def test_what_is_nowhere_is_not_found(db: Connection, sqlite_store: Store) -> None:
    pier(db)
    assert "Nothing found" in words(search(db, ask(db, sqlite_store, "zeppelin")))


def test_a_page_of_a_search_that_is_not_this_chats_is_gone(
    db: Connection, sqlite_store: Store
) -> None:
    answer = search_page(db, ask(db, sqlite_store), "77", "0")
    assert answer.message is None
    assert "no longer here" in answer.toast


def test_what_was_searched_for_can_be_followed(db: Connection, sqlite_store: Store) -> None:
    bees(db)
    asked = ask(db, sqlite_store, "bees Garrow")
    (press,) = [one for one in presses(search(db, asked)) if one.startswith("words:")]
    kept, page, wish = press.split(":")[1:]
    answer = words_button(db, asked, kept, page, wish)
    assert answer.message is not None
    assert [one.kind for one in subscriptions.of_chat(db, CHAT, 0)] == ["words"]
