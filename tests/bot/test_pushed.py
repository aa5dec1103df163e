"""POST /articles takes what can be an article, and tells of every field that cannot."""

from __future__ import annotations

import json
import urllib.error
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.pushed import BadFields, pushed
from news.types import Article
from tests.bot.people import Running, call

TEXT = "The council of Dorran will vote on the new ferry line before the winter."


def faults(**row: Any) -> set[str]:
    with pytest.raises(BadFields) as bad:
        pushed(row)
    assert all(fault[0].isupper() and fault.endswith(".") for fault in bad.value.faults.values())
    return set(bad.value.faults)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("text", [None, "", " ", "word", "four words are few", 5, ["a"]]),
        ("language", ["klingon", "english", "u", "xx", "uk ", 1, ["uk"], "../etc"]),
        ("url", ["not an address", "ftp://alder.example/1", "http://", "javascript:alert(1)", "alder.example", 7, "http://a b.example"]),
        ("published", ["yesterday", True, [], "2026-13-40"]),
        ("title", [["The pier"], 5, "x" * 1001]),
        ("source", [{}, "x" * 1001]),
        ("author", [1.5]),
        ("categories", ["economy", [1], {}]),
    ],
)  # fmt: skip
def test_a_field_that_cannot_be_is_named_alone(field: str, values: list[Any]) -> None:
    for value in values:
        assert faults(**{"text": TEXT, field: value}) == {field}, value


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert faults(text="one", url="there", language="no such") == {"text", "url", "language"}


def test_only_an_object_is_an_article() -> None:
    rows: list[Any] = [[], "text", 5, None]
    for row in rows:
        with pytest.raises(BadFields):
            pushed(row)


def test_what_is_missing_null_or_empty_is_not_known() -> None:
    assert pushed({"text": TEXT, "language": "", "url": None, "title": None}) == Article("", TEXT)


@pytest.mark.parametrize(
    ("tag", "code"), [("uk", "uk"), ("UK", "uk"), ("uk-UA", "uk"), ("en_GB", "en"), ("ru", "ru")]
)
def test_a_language_may_name_its_country(tag: str, code: str) -> None:
    assert pushed({"text": TEXT, "language": tag}).language == code


_any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None), max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
_names = st.sampled_from(
    ("text", "title", "language", "url", "source", "author", "published", "categories", "more")
)


@example({"text": TEXT, "published": "0001-01-01T00:00:00+14:00"})
@example({"text": TEXT, "published": -62135596800})
@example({"text": TEXT, "published": float("nan")})
@example({"text": TEXT, "published": 10**400})
@example({"text": TEXT, "categories": [[], None, {}]})
@given(st.one_of(_any, st.dictionaries(_names, _any, max_size=9)))
def test_whatever_is_sent_is_an_article_or_refused(row: Any) -> None:
    try:
        assert isinstance(pushed(row).text, str)
    except BadFields as bad:
        assert json.dumps(bad.faults)


def test_what_is_refused_leaves_nothing_behind(bot: Running) -> None:
    def stored() -> int:
        return int(call(f"http://127.0.0.1:{bot.http}/health")["articles"])

    before = stored()
    for bad in (
        {"text": "word"},
        {"text": TEXT, "url": "nowhere"},
        {"text": TEXT, "language": "english please"},
    ):
        with pytest.raises(urllib.error.HTTPError) as refused:
            bot.push(**bad)
        answer = json.load(refused.value)
        assert refused.value.code == 400
        assert (
            set(answer["fields"]) == {"text"} if len(bad) == 1 else {"url", "language"} & set(bad)
        )
        assert all(name in answer["error"] for name in answer["fields"])
        refused.value.close()
    assert stored() == before
