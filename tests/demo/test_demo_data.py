"""The demo newsroom's articles read like a newsroom's: enough of them, well formed, in our three languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

from bot.demo import rows
from news.languages import LANGUAGES

ROWS = list(rows().values())
KEYS = {
    "slug", "title", "text", "language", "source", "author", "categories", "hours_ago", "photo", "related", "story",
}  # fmt: skip
QUOTE = re.compile(r"[«\"][^»\"]{8,}[»\"]|^[–—] .+, [–—] ", re.MULTILINE)
LETTERS = {"uk": re.compile("[іїє]"), "en": re.compile("[a-z]"), "ru": re.compile("[ыэё]")}
FOREIGN = {
    "uk": re.compile("[ыэёъ]", re.I),
    "en": re.compile("[а-яіїєґ]", re.I),
    "ru": re.compile("[іїєґ]", re.I),
}
each = pytest.mark.parametrize("row", ROWS, ids=[row["slug"] for row in ROWS])


def stories() -> dict[str, list[dict[str, object]]]:
    told = defaultdict(list)
    for row in ROWS:
        told[row["story"]].append(row)
    return told


def test_every_language_has_twelve_articles_of_three_or_four_outlets() -> None:
    assert Counter(row["language"] for row in ROWS) == dict.fromkeys(LANGUAGES, 12)
    for language in LANGUAGES:
        assert 3 <= len({row["source"] for row in ROWS if row["language"] == language}) <= 4


def test_no_two_lines_of_the_files_share_a_slug_a_title_or_a_text() -> None:
    for key in ("slug", "title", "text"):
        assert len({row[key] for row in ROWS}) == 36


def test_stories_are_told_in_three_two_and_one_language_as_planned() -> None:
    shapes = Counter(
        "".join(sorted(str(row["language"]) for row in told)) for told in stories().values()
    )
    assert shapes["enruuk"] == 6
    assert sum(shapes[pair] for pair in ("enru", "enuk", "ruuk")) == 3
    assert shapes["ukuk"] == shapes["enen"] == 1
    assert sum(shapes[one] for one in LANGUAGES) == 8


def test_versions_of_a_story_come_within_six_hours_from_different_outlets() -> None:
    for told in stories().values():
        hours = [float(str(row["hours_ago"])) for row in told]
        assert max(hours) - min(hours) <= 6
        assert len({row["source"] for row in told}) == len(told)


@each
def test_a_line_has_every_key_with_a_value_of_its_kind(row: dict[str, object]) -> None:
    assert set(row) == KEYS
    assert re.fullmatch(r"[a-z0-9-]{3,40}", str(row["slug"]))
    assert all(
        str(row[key]).strip() == row[key] != ""
        for key in ("title", "text", "source", "author", "story")
    )
    assert isinstance(row["categories"], list) and 1 <= len(row["categories"]) <= 2
    assert isinstance(row["related"], list)
    assert isinstance(row["hours_ago"], float) and 0 < row["hours_ago"] <= 60
    photo = row["photo"]
    assert photo is None or (
        isinstance(photo, dict) and set(photo) == {"caption", "credit"} and all(photo.values())
    )


@each
def test_an_article_has_the_length_of_news(row: dict[str, str]) -> None:
    paragraphs = row["text"].split("\n\n")
    assert 6 <= len(paragraphs) <= 10
    assert all(paragraph == paragraph.strip() and "\n" not in paragraph for paragraph in paragraphs)
    assert 180 <= len(row["text"].split()) <= 380
    assert 40 <= len(row["title"]) <= 100


@each
def test_the_title_is_not_said_again_as_the_first_sentence(row: dict[str, str]) -> None:
    assert not row["text"].casefold().startswith(row["title"].casefold())


@each
def test_an_article_quotes_at_least_two_statements(row: dict[str, str]) -> None:
    assert len(QUOTE.findall(row["text"])) >= 2


@each
def test_an_article_is_written_in_the_letters_of_its_language(row: dict[str, str]) -> None:
    everything = row["title"] + row["text"] + row["source"] + row["author"]
    assert LETTERS[row["language"]].search(row["text"])
    assert not FOREIGN[row["language"]].search(everything)


@each
def test_marks_of_quotation_are_in_pairs(row: dict[str, str]) -> None:
    for paragraph in row["text"].split("\n\n"):
        assert paragraph.count("«") == paragraph.count("»")
        assert paragraph.count('"') % 2 == 0
