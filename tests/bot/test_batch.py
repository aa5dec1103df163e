"""Lines and bodies from outside: whatever the bytes, there is a row or a BadLine, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.batch import CHUNK, BadLine, Lines, Row, article, has, moment, news, spread, told
from bot.rows import line

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.text(st.characters(codec=None))
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
NAMES = st.sampled_from(
    ["id", "text", "title", "language", "source", "url", "author", "published", "categories", "x"]
)
TIMES = st.sampled_from(
    ["2026-03-10", "2026-03-10T10:00+25:00", "0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00", ""]
)
ROWS = st.dictionaries(NAMES, JSON | TIMES, max_size=8)


@given(st.lists(st.binary() | ROWS.map(lambda row: json.dumps(row).encode()), max_size=4))
@example(
    [
        b"\xef\xbb\xbf{}",
        b'{"id": 1, "text": ""}',
        b"[" * 100_000,
        b"1" * 5000,
        b'{"id": NaN, "text": "x"}',
    ]
)
def test_any_line_is_a_row_or_a_bad_line(given_lines: list[bytes]) -> None:
    lines = Lines(given_lines, news(id=(str, int)))
    rows = list(lines)
    assert len(rows) + lines.bad == sum(1 for one in given_lines if one.strip())
    for row in rows:
        assert isinstance(row["id"], str | int)
        assert isinstance(article(row).text, str)
        assert json.loads(line(row)) is not None


@given(JSON)
def test_any_time_is_a_moment_or_a_bad_line(value: Any) -> None:
    try:
        when = moment(value)
    except BadLine:
        return
    assert when is None or when.utcoffset() is not None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-10T12:00:00+02:00", datetime(2026, 3, 10, 10, tzinfo=UTC)),
        ("2026-03-10T10:00:00Z", datetime(2026, 3, 10, 10, tzinfo=UTC)),
        ("2026-03-10T10:00:00", datetime(2026, 3, 10, 10, tzinfo=UTC)),
        ("2026-03-10", datetime(2026, 3, 10, tzinfo=UTC)),
        (1_773_136_800, datetime(2026, 3, 10, 10, tzinfo=UTC)),
        ("", None),
        (None, None),
    ],
)
def test_a_time_without_a_zone_is_utc(written: Any, meant: datetime | None) -> None:
    assert moment(written) == meant


@given(ROWS)
def test_a_printed_row_is_one_line_that_holds_the_same(row: Row) -> None:
    printed = line(row)
    assert len(printed.encode().splitlines()) == 1
    assert json.dumps(json.loads(printed)) == json.dumps(row)


def test_faults_name_the_key() -> None:
    check = has(id=(str, int), note_=str)
    check({"id": 1, "note": None})
    for row, key in (
        ({}, "id"),
        ({"id": None}, "id"),
        ({"id": True}, "id"),
        ({"id": 1, "note": 2}, "note"),
    ):
        with pytest.raises(BadLine, match=f'"{key}" is'):
            check(row)
    with pytest.raises(BadLine, match='"text" is empty'):
        told({"text": " \n"})


def _double(row: Row) -> int:
    return int(row["id"]) * 2


@pytest.mark.parametrize("processes", [1, 2])
def test_rows_are_worked_on_in_order_and_not_read_far_ahead(processes: int) -> None:
    read = 0

    def source() -> Iterator[Row]:
        nonlocal read
        for number in range(1000):
            read += 1
            yield {"id": number}

    done = spread(_double, source(), processes)
    assert next(done) == 0
    assert read <= CHUNK * 12
    assert list(done) == [number * 2 for number in range(1, 1000)]


def test_an_unexpected_trouble_in_a_process_is_loud() -> None:
    with pytest.raises(KeyError):
        list(spread(_double, [{}], 2))
