"""Bytes to text."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.web.charset import decode
from news.errors import NotText

UK = "Рада Порт-Алдера вирішила закрити північний пірс на два роки. Їхні човни перейдуть до старої гавані."
RU = "Совет Порт-Алдера решил закрыть северный пирс на два года. Объединение рыбаков просит кран."


@pytest.mark.parametrize("text", [UK, RU])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1251", "koi8-u", "utf-16"])
def test_cyrillic_is_read_in_every_charset_without_being_told(text: str, charset: str) -> None:
    assert decode(text.encode(charset)) == text


def test_the_declaration_in_the_page_counts_when_http_says_nothing() -> None:
    body = f'<html><head><meta charset="windows-1251"></head>{RU}'.encode("cp1251")
    assert RU in decode(body)


def test_a_declaration_that_does_not_fit_is_not_believed() -> None:
    body = f'<html><head><meta charset="utf-8"></head>{RU}'.encode("cp1251")
    assert RU in decode(body, "utf-8")
    assert decode(UK.encode(), "no-such-charset") == UK


@pytest.mark.parametrize(
    "text", [UK, RU, "У порту — 9 човнів", "Ünïcödé für Straßenbäume, überall"]
)
@pytest.mark.parametrize("says", ["windows-1251", "koi8-u", "iso-8859-1", "utf-8"])
def test_utf_8_that_calls_itself_another_charset_is_utf_8(text: str, says: str) -> None:
    body = f'<?xml version="1.0" encoding="{says}"?><title>{text}</title>'.encode()
    assert text in decode(body)
    assert text in decode(body, says)


def test_a_few_bad_bytes_leave_the_rest_of_a_utf_8_text_alone() -> None:
    assert decode(UK.encode() + b"\xff " + RU.encode()) == f"{UK}\ufffd {RU}"


def test_a_text_cut_in_the_middle_of_a_letter_is_still_utf_8() -> None:
    assert decode(UK.encode()[:41]).startswith("Рада Порт-Алдера")


def test_english_called_latin_1_keeps_its_quotes() -> None:
    assert decode("“It works,” she said".encode("cp1252"), "iso-8859-1") == "“It works,” she said"


@pytest.mark.parametrize(
    "body",
    [b"%PDF-1.7 ...", b"PK\x03\x04zip", b"\x89PNG\r\n\x1a\n", b"\x00" * 100, bytes(range(256)) * 4],
)
def test_pictures_archives_and_other_data_are_no_text(body: bytes) -> None:
    with pytest.raises(NotText):
        decode(body)


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=20)))
def test_any_bytes_give_text_or_not_text(body: bytes, charset: str | None) -> None:
    with suppress(NotText):
        assert isinstance(decode(body, charset), str)
