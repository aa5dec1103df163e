"""Whatever is handed in: the right reader takes it, and nothing but expected errors comes out."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.pipeline.incoming import LARGEST, read_bytes, read_page_or_text
from ingest.web.fetch import Page
from news.errors import BadInput, EmptyInput, NotText, TooLarge

HERE = Path(__file__).parent
HTML = (HERE / "pages" / "uk_og.html").read_bytes()
TITLE = "У Порт-Алдері закриють північний пірс"


def test_html_is_read_as_a_page_whatever_its_name() -> None:
    for name in ("page.html", "page.txt", None):
        assert read_bytes(HTML, name=name).title == TITLE


def test_other_text_is_read_as_a_paste() -> None:
    dump = (HERE / "dumps" / "uk_01_switcher.txt").read_bytes()
    assert read_bytes(dump, name="dump.txt").languages == ("uk", "en", "ru")


def test_a_text_that_only_speaks_of_html_stays_text() -> None:
    article = read_bytes(
        b"How we learned HTML\n\nThe tag <p> opens a paragraph, and <br> ends a line."
    )
    assert "<p>" in article.text


def test_a_fetched_page_is_read_by_its_content_type_and_charset() -> None:
    body = (HERE / "pages" / "ru_cp1251.html").read_bytes()
    page = Page("https://bereg.example/1", body, "text/html", "windows-1251")
    assert read_page_or_text(page).title == "В Порт-Алдере закроют северный пирс"
    plain = Page(
        "https://bereg.example/2", "Паром опаздывает\n\nСнова.".encode(), "text/plain", None
    )
    assert read_page_or_text(plain).title == "Паром опаздывает"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", EmptyInput),
        (b" \n", EmptyInput),
        (b"\x89PNG\r\n\x1a\n....", NotText),
        (b"a" * (LARGEST + 1), TooLarge),
    ],
    ids=["nothing", "spaces", "picture", "large"],
)
def test_what_cannot_be_read_is_said_so(body: bytes, error: type[BadInput]) -> None:
    with pytest.raises(error):
        read_bytes(body)


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_give_an_article_or_an_expected_error(body: bytes) -> None:
    with suppress(BadInput):
        assert read_bytes(body).title


def test_reading_plain_text_loads_no_page_reader() -> None:
    code = "import sys, ingest.pipeline.incoming, ingest.paste.pasted; print(*{'lxml', 'trafilatura', 'aiohttp', 'feedparser'} & set(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parent.parent,
    )
    assert ran.stdout.strip() == ""
