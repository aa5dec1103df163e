"""The builder writes tags in pairs, escapes every word, and leaves out what does not fit."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from messages.html import CAPTION_LIMIT, TEXT_LIMIT, Piece, Sheet, bold, italic, words_of
from messages.shown import clean, units
from tests.messages import anything as a_
from tests.messages.checker import read

addresses = st.sampled_from(
    ("", "https://a.example/?q=%22&r='1'", "https://a.example/" + "&" * 900)
)
pieces = st.one_of(a_.texts, st.builds(Piece, a_.texts, st.sampled_from(("", "b", "i")), addresses))
blocks = st.tuples(st.sampled_from(("line", "paragraph", "quote")), st.lists(pieces, max_size=4))


def test_words_are_escaped_and_styled() -> None:
    sheet = Sheet()
    sheet.line(bold("Кава & <чай>"), ", ", italic('"so"'))
    assert sheet.html == '<b>Кава &amp; &lt;чай&gt;</b>, <i>"so"</i>'


def test_lines_paragraphs_and_quotes_are_parted() -> None:
    sheet = Sheet()
    sheet.line("a")
    sheet.line("b")
    sheet.paragraph("c")
    sheet.quote(("d",), ("e",))
    assert sheet.html == "a\nb\n\nc\n\n<blockquote>d\ne</blockquote>"


def test_words_can_open_an_address_that_stays_inside_its_quotes() -> None:
    sheet = Sheet()
    sheet.line("in ", Piece("The <Times>", url='https://a.example/?a=1&b="2"'))
    assert (
        sheet.html
        == 'in <a href="https://a.example/?a=1&amp;b=&quot;2&quot;">The &lt;Times&gt;</a>'
    )


def test_no_tag_stands_around_nothing() -> None:
    sheet = Sheet()
    sheet.line(bold(""), "a")
    assert sheet.html == "a"


def test_a_block_that_does_not_fit_is_left_out_whole() -> None:
    sheet = Sheet(10)
    assert sheet.line("12345678")
    assert not sheet.line("123")
    assert sheet.line("1")
    assert sheet.html == "12345678\n1"


def test_a_message_has_at_most_a_hundred_styled_pieces() -> None:
    sheet = Sheet()
    added = [sheet.line(bold("x")) for _ in range(120)]
    assert added.count(True) == 100
    assert read(sheet.html)[1] == 100


def test_shares_give_what_short_items_leave_to_the_long_ones() -> None:
    sheet = Sheet(102)
    shares = []
    for share, item in sheet.shares(["a", "b"]):
        shares.append(share)
        sheet.line(item)
    assert shares == [50, 99]


@settings(max_examples=150, deadline=None)
@given(st.lists(blocks, max_size=30), st.sampled_from((TEXT_LIMIT, CAPTION_LIMIT, 50)))
def test_whatever_is_written_parses_and_fits(
    written: list[tuple[str, list[Piece | str]]], limit: int
) -> None:
    sheet = Sheet(limit)
    for way, parts in written:
        if way == "quote":
            sheet.quote(tuple(parts))
        else:
            getattr(sheet, way)(*parts)
    words, entities = read(sheet.html)
    assert units(words) <= limit
    assert len(sheet.html.encode()) <= 32768
    assert entities <= 100


@given(a_.texts)
def test_words_come_back_as_they_are_read(text: str) -> None:
    sheet = Sheet()
    if sheet.line(bold(text)):
        assert words_of(sheet.html) == clean(text)
