"""Stories: what is joined within and across languages, and above all what is not."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.languages import LANGUAGES
from analysis.stories.clustering import Signature, cluster, same_story, signature
from analysis.stories.signature import RECORD
from news.types import Analysis, Article
from tests.analysis.told_thrice import ROWS

DEMO = Path(__file__).parents[2] / "bot" / "demo"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
Row = tuple[str, str, float, str, str]


def made(language: str, title: str, text: str, hours: float | None = None) -> Signature:
    published = None if hours is None else NOW - timedelta(hours=hours)
    return signature(
        Article(title=title, text=text, published=published), Analysis(language, (), (), (), (), ())
    )


def demo() -> list[Row]:
    lines = [
        line
        for name in ("uk", "en", "ru")
        for line in (DEMO / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    rows = [json.loads(line) for line in lines]
    return [
        (row["story"], row["language"], row["hours_ago"], row["title"], row["text"]) for row in rows
    ]


def joined(numbers: Sequence[int | str]) -> set[tuple[int, int]]:
    return {(a, b) for a, b in combinations(range(len(numbers)), 2) if numbers[a] == numbers[b]}


def told(rows: Iterable[Row], pairs: set[tuple[int, int]]) -> list[str]:
    titles = [f"{row[1]} {row[3]}" for row in rows]
    return sorted(f"{titles[a]} / {titles[b]}" for a, b in pairs)


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("rows", [ROWS, demo(), [*ROWS, *demo()]], ids=["invented", "demo", "both"])
def test_articles_of_one_event_are_one_story_in_all_languages_and_look_alikes_are_not(
    rows: Sequence[Row], dated: bool
) -> None:
    stream = sorted(rows, key=lambda row: -row[2])  # oldest first, as they came
    signatures = [
        made(lang, title, text, hours if dated else None) for _, lang, hours, title, text in stream
    ]
    found, wanted = joined(cluster(signatures)), joined([row[0] for row in stream])
    assert told(stream, found - wanted) == []
    assert told(stream, wanted - found) == []


def test_one_by_one_as_they_arrive_the_same_stories_grow() -> None:
    known: list[tuple[int, Signature]] = []
    stories: list[int] = []
    stream = sorted(demo(), key=lambda row: -row[2])
    for number, (_, language, hours, title, text) in enumerate(stream):
        new = made(language, title, text, hours)
        found = same_story(new, known[::-1])
        stories.append(number if found is None else found)
        known.append((stories[-1], Signature.from_bytes(new.to_bytes())))
    assert joined(stories) == joined([row[0] for row in stream])


def test_two_lone_articles_are_alike_in_either_order() -> None:
    signatures = [made(lang, title, text, hours) for _, lang, hours, title, text in ROWS[:12]]
    for a, b in combinations(signatures, 2):
        assert same_story(a, [(7, b)]) == same_story(b, [(7, a)])


TEXT = ROWS[0][4]


def test_a_copy_joins_however_late_and_a_retold_one_does_not() -> None:
    title = ROWS[0][3]
    first = made("uk", title, TEXT, 200.0)
    assert same_story(made("uk", "Інший заголовок", TEXT, 0.0), [(1, first)]) == 1
    retold = made(
        "uk", title, TEXT.replace("Уночі", "Вранці").replace("гасили", "приборкували"), 0.0
    )
    assert same_story(retold, [(1, first)]) is None
    assert same_story(retold, [(1, made("uk", title, TEXT, 10.0))]) == 1


def test_a_bulletin_for_another_day_is_another_story() -> None:
    text = (
        "Удень {} листопада у Лучанах хмарно, температура {} градусів, вітер західний, місцями дощ зі снігом. "
        * 2
    )
    eighth = made("uk", "Погода у Лучанах на 8 листопада", text.format(8, 4, 8, 5), 30.0)
    ninth = made("uk", "Погода у Лучанах на 9 листопада", text.format(9, 3, 9, 5), 6.0)
    assert same_story(ninth, [(1, eighth)]) is None


def test_yesterdays_count_is_not_todays() -> None:
    text = "За добу в області виявили {} хворих на грип, повідомив головний лікар Степан Ляш. Ліжок у лікарнях досить."
    yesterday = made("uk", "Грип в області: 214 хворих за добу", text.format(214), 26.0)
    today = made("uk", "Грип в області: 187 хворих за добу", text.format(187), 2.0)
    assert same_story(today, [(1, yesterday)]) is None


def test_a_form_letter_with_another_town_in_it_is_another_story() -> None:
    text = (
        "У місті {0} з понеділка почнуть ремонтувати центральну вулицю. Рух транспорту перекриють на два тижні, автобуси "
        "поїдуть в об’їзд. Міська рада {0} просить мешканців поставитися з розумінням. Роботи виконує {1}, закінчити їх "
        "обіцяють до зими."
    )
    luchany = made(
        "uk", "У Лучанах ремонтуватимуть головну вулицю", text.format("Лучани", "«Шляхобуд»"), 5.0
    )
    prylissia = made(
        "uk",
        "У Прилісся ремонтуватимуть головну вулицю",
        text.format("Прилісся", "«Магістраль»"),
        4.0,
    )
    assert same_story(prylissia, [(1, luchany)]) is None


def test_a_signature_survives_storage_and_is_small() -> None:
    for _, language, hours, title, text in ROWS:
        one = made(language, title, text, hours)
        assert Signature.from_bytes(one.to_bytes()) == one
        assert len(one.to_bytes()) == RECORD.itemsize <= 2048
        assert one.language == language
        assert one.published == NOW - timedelta(hours=hours)
    assert made("uk", "", "").published is None


@given(st.binary(max_size=1500))
def test_bytes_of_another_version_are_like_nothing(data: bytes) -> None:
    strange, known = Signature.from_bytes(data), made("uk", ROWS[0][3], TEXT)
    assert same_story(known, [(1, strange)]) is None
    assert same_story(strange, [(1, known)]) is None
    assert cluster([strange, known, strange]) == [0, 1, 2]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["uk", "en", "ru", "be", "other", "", "українська"]),
            st.text(),
            st.text(),
        ),
        max_size=6,
    )
)
def test_any_texts_can_be_compared(rows: list[tuple[str, str, str]]) -> None:
    signatures = [made(*row) for row in rows]
    assert [made(*row) for row in rows] == signatures
    numbers = cluster(signatures)
    assert len(numbers) == len(rows)
    assert all(0 <= number <= place for place, number in enumerate(numbers))
    for one in signatures:
        assert same_story(one, list(enumerate(signatures))) in [None, *range(len(rows))]
    assert same_story(made("uk", "", ""), []) is None


def test_one_article_against_two_thousand_is_quick() -> None:
    records = [
        made(lang, f"{title} {n}", text, hours).to_bytes()
        for n, (_, lang, hours, title, text) in enumerate(ROWS)
    ]
    candidates = [(n, records[n % len(records)]) for n in range(2_000)]
    new = made("uk", ROWS[0][3], TEXT, 1.0)
    took = []
    for _ in range(3):
        started = time.process_time()
        found = same_story(
            new, [(story, Signature.from_bytes(record)) for story, record in candidates]
        )
        took.append(time.process_time() - started)
        assert found is not None
    assert min(took) < 0.4  # 0.02 on a quiet machine


def test_a_megabyte_costs_seconds_at_most() -> None:
    text = " ".join(row[4] for row in ROWS)
    huge = (text + " ") * (1_000_000 // len(text))
    started = time.process_time()
    made("uk", huge, huge)
    assert time.process_time() - started < 10


def test_what_news_is_about_has_the_same_names_in_every_language() -> None:
    keys = [list(language.concepts) for language in LANGUAGES.values()]
    assert keys[0] == keys[1] == keys[2]
    assert len(set(keys[0])) == len(keys[0])
