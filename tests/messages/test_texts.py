"""The texts: all keys in all languages, right plurals, dates in the reader's zone."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from handlers import COMMANDS
from messages.shown import clean
from messages.texts import Texts, language_label
from news.languages import LANGUAGES
from news.lengths import SENTENCES
from news.topics import OTHER, TOPICS
from tests.messages import anything as a_

ROOM = Path(__file__).parents[2] / "messages"
NO_BREAK = "\u00a0"


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


class _Words(Visitor):
    def __init__(self) -> None:
        self.words: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.words.append(node.value)


def _messages(language: str) -> dict[str, ftl.Message]:
    resource = FluentParser().parse(
        (ROOM / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    )
    assert not [entry for entry in resource.body if isinstance(entry, ftl.Junk)]
    found = [entry for entry in resource.body if isinstance(entry, ftl.Message)]
    assert len({entry.id.name for entry in found}) == len(found), "a key twice"
    return {entry.id.name: entry for entry in found}


def _variables(message: ftl.Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


def _words(message: ftl.Message) -> str:
    visitor = _Words()
    visitor.visit(message)
    return " ".join(visitor.words)


def _literals() -> set[str]:
    """Every string in the room's code, and the keys that are put together from tables."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.rglob("*.py")]
    plain = {
        node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)
    }
    commands = {f"command-{one.name}" for one in COMMANDS} | {one.group for one in COMMANDS}
    tables = {f"topic-{one}" for one in (*TOPICS, OTHER)} | {f"length-{one}" for one in SENTENCES}
    return {word for word in plain if isinstance(word, str)} | commands | tables


def _asked() -> set[str]:
    """The keys of t("...") and self("...") calls in the room's code."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.rglob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    first = [
        call.args[0]
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in "t self" and call.args
    ]
    return {
        key.value for key in first if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_keys_with_the_same_variables(language: str) -> None:
    here, english = _messages(language), _messages("en")
    assert {key: _variables(one) for key, one in here.items()} == {
        key: _variables(one) for key, one in english.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_shouts(language: str) -> None:
    for key, message in _messages(language).items():
        assert _words(message).strip() or _variables(message), key
        assert "!" not in _words(message), key


def test_every_key_is_used_and_every_used_key_exists() -> None:
    keys = set(_messages("en"))
    assert keys - _literals() == set()
    assert _asked() - keys == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_between_a_number_and_what_it_counts(language: str) -> None:
    for key, message in _messages(language).items():
        text = FluentSerializer().serialize_entry(message)
        assert not re.search(r"\{ \$(n|quotes|stories) \} \w", text), key
        assert not re.search(r"(№|\bще|\bещё|tab-\w+ = .*) \{ \$n \}", text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_are_not_mixed(language: str) -> None:
    """No letters of another alphabet of ours, and no English left in the Cyrillic texts."""
    words = " ".join(map(_words, _messages(language).values()))
    foreign = {"uk": "ыэъё", "ru": "іїєґ", "en": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ"}[language]
    assert not set(words.lower()) & set(foreign)
    if language != "en":
        latin = re.sub(
            r"https?://\S*|/\w+|@\w+|\.(txt|html)|Lede|RSS|Atom|UTC|\b(uk|ru)\b", "", words
        )
        assert not re.search("[A-Za-z]", latin)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("uk", "1 цитата|2 цитати|5 цитат|11 цитат|21 цитата|22 цитати|25 цитат|0 цитат"),
        ("ru", "1 цитата|2 цитаты|5 цитат|11 цитат|21 цитата|22 цитаты|25 цитат|0 цитат"),
        ("en", "1 quote|2 quotes|5 quotes|11 quotes|21 quotes|22 quotes|25 quotes|0 quotes"),
    ],
)
def test_quotes_are_counted_with_the_right_form(language: str, expected: str) -> None:
    t = Texts(language)
    told = "|".join(t("quotes-count", n=n) for n in (1, 2, 5, 11, 21, 22, 25, 0))
    assert told.replace(NO_BREAK, " ") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("uk", "1 новина|2 новини|5 новин|11 новин|21 новина|104 новини"),
        ("ru", "1 новость|2 новости|5 новостей|11 новостей|21 новость|104 новости"),
        ("en", "1 story|2 stories|5 stories|11 stories|21 stories|104 stories"),
    ],
)
def test_stories_are_counted_with_the_right_form(language: str, expected: str) -> None:
    t = Texts(language)
    assert (
        "|".join(t("stories-count", n=n) for n in (1, 2, 5, 11, 21, 104)).replace(NO_BREAK, " ")
        == expected
    )


def test_days_and_a_speakers_counts_agree_in_their_case() -> None:
    assert [Texts("uk")("speakers-title", n=n)[-6:] for n in (1, 7, 3, 30)] == [
        "а день",
        "иждень",
        " 3\u00a0дні",
        "0\u00a0днів",
    ]
    assert [Texts("ru")("speakers-title", n=n)[-6:] for n in (1, 7, 3, 30)] == [
        "а день",
        "неделю",
        " 3\u00a0дня",
        "0\u00a0дней",
    ]
    assert Texts("en")("speakers-title", n=1) == "Who spoke · last day"
    assert Texts("uk")("speaker-count", quotes=3, stories=21) == "3\u00a0цитати в 21\u00a0новині"
    assert Texts("ru")("speaker-count", quotes=5, stories=2) == "5\u00a0цитат в 2\u00a0новостях"


def test_an_unknown_language_gives_english() -> None:
    assert Texts("tlh").language == "en"
    assert Texts("tlh")("button-topics") == "Topics"


def test_an_unknown_key_and_a_missing_value_are_loud() -> None:
    with pytest.raises(KeyError):
        Texts("uk")("no-such-key")
    with pytest.raises(ValueError, match="quotes-count"):
        Texts("uk")("quotes-count")


NOW = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "when", "zone", "expected"),
    [
        ("en", datetime(2026, 11, 22, 8, 42, tzinfo=UTC), "Europe/Kyiv", "10:42"),
        ("en", datetime(2026, 11, 21, 8, 42, tzinfo=UTC), "Europe/Kyiv", "21\u00a0Nov, 10:42"),
        ("uk", datetime(2026, 11, 21, 8, 42, tzinfo=UTC), "Europe/Kyiv", "21\u00a0лист., 10:42"),
        ("ru", datetime(2026, 11, 21, 8, 42, tzinfo=UTC), "Europe/Kyiv", "21\u00a0нояб., 10:42"),
        (
            "uk",
            datetime(2025, 3, 1, 8, 42, tzinfo=UTC),
            "Europe/Kyiv",
            "1\u00a0бер.\u00a02025\u202fр.",
        ),
        ("en", datetime(2026, 11, 21, 23, 30, tzinfo=UTC), "Europe/Kyiv", "01:30"),
        ("en", datetime(2026, 11, 22, 3, 0, tzinfo=UTC), "America/New_York", "21\u00a0Nov, 22:00"),
        ("en", datetime(2026, 11, 22, 8, 42, tzinfo=UTC), "Nowhere/At_all", "08:42"),
        ("en", datetime(2026, 7, 1, 8, 42, tzinfo=UTC), "Europe/Kyiv", "1\u00a0Jul, 11:42"),
    ],
)
def test_times_are_shown_in_the_readers_zone_with_the_day_when_it_is_not_today(
    language: str, when: datetime, zone: str, expected: str
) -> None:
    assert Texts(language).date(when, zone, NOW) == expected


@given(st.datetimes(timezones=st.just(UTC)), a_.zones)
def test_any_time_in_any_zone_has_a_form(when: datetime, zone: str) -> None:
    assert Texts("uk").date(when, zone, NOW)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("економіка", "economy"),
        ("Economy", "economy"),
        ("эконом", "economy"),
        (" #sports ", "sports"),
        ("", None),
        ("здоров'я", "health"),
        ("здоровье", "health"),
        ("по", None),
        ("котики", None),
    ],
)
def test_a_topic_is_known_by_its_name_in_any_of_our_languages(
    words: str, topic: str | None
) -> None:
    assert Texts("en").topic_named(words) == topic


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("UA", "uk"),
        ("укр", "uk"),
        ("English", "en"),
        ("англійська", "en"),
        ("ru", "ru"),
        ("zz", None),
    ],
)
def test_a_language_is_known_by_its_name_code_or_label(words: str, code: str | None) -> None:
    assert Texts("en").language_named(words) == code


@given(a_.texts)
def test_any_words_can_be_asked_for(words: str) -> None:
    assert Texts("uk").topic_named(words) in {None, *TOPICS}
    assert Texts("uk").language_named(words) in {None, *LANGUAGES}


@given(a_.texts)
def test_a_value_inside_a_text_is_shown_clean_and_short(words: str) -> None:
    shown = Texts("uk")("search-title", words=words)
    assert shown.startswith("Пошук: «")
    assert clean(shown).replace(" ", "") == shown.replace("\u2068", "").replace(
        "\u2069", ""
    ).replace(" ", "")


def test_names_of_topics_and_languages_are_in_the_readers_language() -> None:
    assert Texts("uk").topic("economy") == "економіка"
    assert Texts("uk").topic("cats") == "інше"
    assert [Texts(reader).language_name("be") for reader in LANGUAGES] == [
        "білоруська",
        "Belarusian",
        "белорусский",
    ]
    assert Texts("ru").language_name("other") == "неизвестный язык"
    assert [language_label(code) for code in LANGUAGES] == ["UA", "EN", "RU"]


def test_every_language_of_the_interface_has_a_file_of_texts_and_none_is_left_over() -> None:
    assert {path.stem for path in (ROOM / "texts").glob("*.ftl")} == set(LANGUAGES)
