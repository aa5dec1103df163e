"""Telegram's HTML: what it gives, which error it raises where, and that it can be written back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.entities import arranged, cleaned, edges, end_of, units
from sandbox.errors import ApiError
from sandbox.formatted import formatted
from sandbox.markup import checked_url, parse_html
from sandbox.render import to_html

patient = settings(deadline=None)  # the machine may be busy
Found = list[tuple[str, int, int]]


def places(entities: list[dict[str, Any]]) -> Found:
    return [(e["type"], e["offset"], e["length"]) for e in entities]


READ: list[tuple[str, str | None, Found]] = [
    ("<b>Pier</b> closed", "Pier closed", [("bold", 0, 4)]),
    ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd",
     [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)]),
    ("<B>Caps</b>", "Caps", [("bold", 0, 4)]),
    ("🐟<b>fish</b>", "🐟fish", [("bold", 2, 4)]),
    ("<b>🐟</b>", "🐟", [("bold", 0, 2)]),
    ("<b>один</b> два", "один два", [("bold", 0, 4)]),
    ("<b>x<i>y</i></b>", "xy", [("bold", 0, 2), ("italic", 1, 1)]),
    ("<b>x</>", "x", [("bold", 0, 1)]),
    ("<b></b>plain", "plain", []),
    ('<a href="https://alder.example/pier">read</a>', "read", [("text_link", 0, 4)]),
    ('<a href="not an address">read</a>', "read", []),
    ('<a href="http://nohost">read</a>', "read", []),
    ("<a>alder.example</a>", "alder.example", [("text_link", 0, 13)]),
    ('<a href="tg://user?id=42">Ida</a>', "Ida", [("text_mention", 0, 3)]),
    ('<span class="tg-spoiler">s</span><tg-spoiler>t</tg-spoiler>', "st", [("spoiler", 0, 2)]),
    ("<blockquote>q</blockquote>", "q", [("blockquote", 0, 1)]),
    ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
    ('<blockquote expandable="">q</blockquote>', "q", [("expandable_blockquote", 0, 1)]),
    ("<pre>code</pre>", "code", [("pre", 0, 4)]),
    ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1)]),
    ('<code class="language-python"><pre>x</pre></code>', "x", [("pre", 0, 1)]),
    ('<code class="language-python">x</code>', "x", [("code", 0, 1)]),
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
    ('<tg-time unix="1790000000">today</tg-time>', "today", [("date_time", 0, 5)]),
    ("1 &lt; 2 &amp; 3 &gt; 2 &quot;", '1 < 2 & 3 > 2 "', []),
    ("&lt &#65;&#x42; &#128031;", "< AB 🐟", []),
    ("&nbsp;&copy;&unknown; &#0; &", "&nbsp;&copy;&unknown; &#0; &", []),
    ("a > b", "a > b", []),
    ("<b class='x' id=y>z</b>", "z", [("bold", 0, 1)]),
    ("<b>bold <code>code</code></b>", "bold code", [("bold", 0, 5), ("code", 5, 4)]),
    ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [("blockquote", 0, 2)]),
    ("see https://alder.example/a?b=1, or @port_alder #pier /latest", None,
     [("url", 4, 27), ("mention", 36, 11), ("hashtag", 48, 5), ("bot_command", 54, 7)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "found"), READ)
def test_html_becomes_text_and_entities(source: str, text: str | None, found: Found) -> None:
    result, entities = formatted(source, "HTML", None)
    assert result == (source if text is None else text)
    assert places(entities) == found


FAULTS = [
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("пір <br/>", 'Unsupported start tag "br/" at byte offset 7'),
    ("a <3", "Unclosed start tag at byte offset 2"),
    ("x<b", "Unclosed start tag at byte offset 1"),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<b />", 'Empty attribute name in the tag "b" at byte offset 0'),
    ("<a href=x_y>z</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<b>x</b y>", "Unclosed end tag at byte offset 4"),
    ("<i>x</b>", 'Unmatched end tag at byte offset 4, expected "</i>", found "</b>"'),
    ("<i>привіт</b>", 'Unmatched end tag at byte offset 15, expected "</i>", found "</b>"'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b><i>x</i>", 'Can\'t find end tag corresponding to start tag "b"'),
    ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
    ("&#xd800;", "Text contains invalid Unicode characters after decoding HTML entities"),
]


@pytest.mark.parametrize(("source", "description"), FAULTS)
def test_broken_html_is_refused_with_the_place_of_the_fault(source: str, description: str) -> None:
    with pytest.raises(ApiError) as caught:
        formatted(source, "HTML", None)
    start = "Bad Request: can't parse entities: "
    assert caught.value.description.startswith(start)
    assert caught.value.description.removeprefix(start) == description


@pytest.mark.parametrize("source", [" ", "<b> </b>", "\n\n", "<b></b>", "\u2028"])
def test_a_text_without_anything_to_see_is_refused(source: str) -> None:
    with pytest.raises(ApiError, match="text must be non-empty"):
        formatted(source, "HTML", None)


def test_white_space_and_control_characters_go_and_entities_move_along() -> None:
    text, entities = formatted("  \r\n<b>a\x07b</b>\u202e c \n", "HTML", None)
    assert (text, places(entities)) == ("a b c", [("bold", 0, 3)])


PIECES = ["<b>", "</b>", "<i>", "</i>", "</>", "<blockquote expandable>", "</blockquote>", "<code>", "</code>", "<pre>",
          "</pre>", '<a href="https://alder.example">', "</a>", "<tg-spoiler>", "</tg-spoiler>", "&lt;", "&#", "&amp",
          "<", ">", '"', "=", " ", "\n", "🐟", "пір", "x", "\x00", "/", "'"]  # fmt: skip
SOURCES = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
)


@patient
@given(SOURCES)
def test_any_text_is_read_or_refused_and_entities_lie_inside_it(source: str) -> None:
    try:
        text, entities = formatted(source, "HTML", None)
    except ApiError as error:
        assert error.code == 400
        return
    borders = set(edges(text))
    for entity in entities:
        assert entity["length"] > 0 and {entity["offset"], end_of(entity)} <= borders
        assert end_of(entity) <= units(text) == len(text.encode("utf-16-le")) // 2


NESTED = st.recursive(
    st.sampled_from(["a", "пір", "🐟", "&amp;", "1 &lt; 2", "x y"]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        *(
            st.builds("{0}{2}{1}".format, st.just(start), st.just(end), inner)
            for start, end in [
                ("<b>", "</b>"),
                ("<i>", "</i>"),
                ("<u>", "</u>"),
                ("<s>", "</s>"),
                ("<tg-spoiler>", "</tg-spoiler>"),
                ("<code>", "</code>"),
                ("<pre>", "</pre>"),
                ('<pre><code class="language-c">', "</code></pre>"),
                ("<blockquote>", "</blockquote>"),
                ("<blockquote expandable>", "</blockquote>"),
                ('<a href="https://alder.example/?a=1&amp;b=2">', "</a>"),
                ('<a href="tg://user?id=42">', "</a>"),
            ]
        ),
    ),
    max_leaves=8,
)


@patient
@given(NESTED)
def test_what_is_read_can_be_written_and_read_again(source: str) -> None:
    text, entities = formatted(source, "HTML", None)
    again = formatted(to_html(text, entities), "HTML", None)
    assert again == (text, entities)


CROSSED = st.lists(
    st.builds(
        lambda kind, start, size: {"type": kind, "offset": start, "length": size},
        st.sampled_from(["bold", "italic", "spoiler", "code", "blockquote"]),
        st.integers(0, 8),
        st.integers(1, 8),
    ),
    max_size=5,
)


@patient
@given(CROSSED)
def test_entities_that_cross_still_give_balanced_html(entities: list[dict[str, Any]]) -> None:
    text = "sixteen letters!"
    kept = arranged(entities)
    assert parse_html(to_html(text, kept))[0] == text
    assert arranged(parse_html(to_html(text, kept))[1]) == kept


def test_an_entity_that_would_cut_a_character_in_two_is_dropped() -> None:
    cut = [{"type": "bold", "offset": 1, "length": 2}, {"type": "bold", "offset": 0, "length": 99}]
    assert formatted("🐟 fish", "", cut) == ("🐟 fish", [])


@patient
@given(st.text(max_size=40))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once, _ = cleaned(text, [])
    assert cleaned(once, [])[0] == once


@patient
@given(st.text(max_size=40))
def test_an_address_is_taken_or_not_but_never_breaks(address: str) -> None:
    assert checked_url(address) == "" or re.match(
        r"(?i)(https?|tg|ton|tonsite)://", checked_url(address)
    )
