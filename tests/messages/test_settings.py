"""The screens on which a chat chooses: they say what is in use, and every button does what it says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from messages import done, errors, settings
from messages.actions import decode
from messages.texts import Texts
from news.languages import LANGUAGES
from news.lengths import SENTENCES, Length
from news.types import Chat
from tests.messages import anything as a_
from tests.messages.checker import check, data_of, labels_of, spoken

NOW = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)
HERE = Chat(1, "private", "uk", ("uk", "en"), "Europe/Kyiv", length="long")


def test_the_settings_look_as_they_were_drawn() -> None:
    shown = settings.settings(HERE, Texts("uk"), now=NOW)
    assert spoken(shown) == (
        "Налаштування\n\nМови новин: українська, англійська\nМова бота: українська\nЧас: Київ, зараз 14:05\n"
        "Зміст: до 6 речень"
    )
    assert labels_of(shown) == [
        ["Коротко", "Середньо", "✓ Докладно"],
        ["Мови новин", "Мова бота"],
        ["Часовий пояс", "Готово"],
    ]
    assert data_of(shown) == [
        "length:short",
        "length:normal",
        "length:long",
        "read:-",
        "ui:-",
        "zone:-",
        "close",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("uk", "до 1 речення|до 3 речень|до 6 речень"),
        ("en", "up to 1 sentence|up to 3 sentences|up to 6 sentences"),
        ("ru", "до 1 предложения|до 3 предложений|до 6 предложений"),
    ],
)
def test_the_sentences_of_a_length_are_counted_with_the_right_form(
    language: str, lines: str
) -> None:
    for line, length in zip(lines.split("|"), SENTENCES, strict=True):
        chat = Chat(1, "private", language, (language,), length=length)
        assert spoken(settings.settings(chat, Texts(language), now=NOW)).endswith(line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", SENTENCES)
def test_a_length_is_understood_by_the_name_on_its_button(length: Length, language: str) -> None:
    t = Texts(language)
    assert t.length_named(t(f"length-{length}").upper()) == length
    assert t.length_named(length) == length
    assert t.length_named("lo") is None


def test_zones_tell_what_time_it_is_there() -> None:
    shown = settings.zones("Europe/Berlin", Texts("en"), now=NOW)
    assert "Now: Berlin, 13:05." in check(shown)
    assert ["✓ Berlin 13:05", "London 12:05"] in labels_of(shown)


def test_a_name_that_may_be_several_zones_gives_their_buttons() -> None:
    shown = settings.zone_unclear("Kir", ["Europe/Kirov", "Asia/Tbilisi"], Texts("en"), now=NOW)
    assert check(shown) == "Which one do you mean by “Kir”?"
    assert data_of(shown) == ["zone:Europe/Kirov", "zone:Asia/Tbilisi"]


@limits(max_examples=60, deadline=None)
@given(
    a_.zones, a_.readers, a_.now, a_.texts, st.sampled_from(list(SENTENCES)), st.integers(0, 999)
)
def test_any_zone_and_any_words_can_be_shown(
    zone: str, reader: str, now: datetime, words: str, length: Length, search: int
) -> None:
    t = Texts(reader)
    check(
        settings.settings(
            Chat(1, "group", reader, (reader,), zone, length=length), t, now=now, group=True
        )
    )
    check(settings.zones(zone, t, now=now))
    check(settings.zone_set(zone, t, now=now))
    check(settings.zone_unclear(words, [], t, now=now))
    offer = errors.words_offer(t, words=words, search=search)
    check(offer)
    assert decode(data_of(offer)[0]) is not None
    check(errors.words_unclear(t, words=words))
    check(done.words_followed(t, words=words, new=False))
    check(done.words_left(t, words=words))
