"""/languages and /language as plain functions."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.choices import language, languages, read_button, ui_button
from news.types import Chat
from storage import chats
from storage.store import Store
from tests.handlers.plain import CHAT, ask, pier, words


def chat(db: Connection) -> Chat:
    """The chat as it is put down."""
    found = chats.chat(db, CHAT)
    assert found is not None
    return found


def test_languages_are_shown_with_the_number_of_their_stories(
    db: Connection, sqlite_store: Store
) -> None:
    pier(db)
    shown = words(languages(db, ask(db, sqlite_store)))
    assert "English · 1" in shown
    assert "Ukrainian · " in shown


def test_languages_that_are_named_are_read_from_now_on(db: Connection, sqlite_store: Store) -> None:
    languages(db, ask(db, sqlite_store, "uk, English"))
    assert chat(db).languages == ("uk", "en")


def test_a_language_that_is_not_offered_changes_nothing(
    db: Connection, sqlite_store: Store
) -> None:
    assert "“Klingon” is not among the languages" in words(
        languages(db, ask(db, sqlite_store, "Klingon"))
    )
    assert chat(db).languages == ("en",)


def test_one_language_stays(db: Connection, sqlite_store: Store) -> None:
    assert read_button(db, ask(db, sqlite_store), "en").message is None
    assert chat(db).languages == ("en",)
    read_button(db, ask(db, sqlite_store), "uk")
    assert chat(db).languages == ("en", "uk")


def test_the_bot_answers_in_the_language_that_was_chosen(
    db: Connection, sqlite_store: Store
) -> None:
    said = words(language(db, ask(db, sqlite_store, "українська")))
    assert chat(db).language == "uk"
    assert chat(db).languages == ("uk",)  # it read nothing but its old one
    assert "українською" in said


def test_a_button_that_only_shows_the_choice_sets_nothing(
    db: Connection, sqlite_store: Store
) -> None:
    assert ui_button(db, ask(db, sqlite_store), "-").message is not None
    assert chat(db).language == "en"
