"""Text and entities -> Telegram HTML, the way back from markup.parse_html."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from sandbox.entities import edges, end_of, ordered
from sandbox.errors import Json

TAGS = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "spoiler": "tg-spoiler", "code": "code",
    "blockquote": "blockquote",
}  # fmt: skip


def to_html(text: str, entities: Sequence[Json]) -> str:
    """The text with a tag for every entity (none for found urls, commands ...); entities that cross are cut in two."""
    edge = edges(text)
    place = {offset: i for i, offset in enumerate(edge)}
    shown = [e for e in ordered(entities) if tags_of(e)[0]]
    points = sorted({0, len(text)} | {place[p] for e in shown for p in (e["offset"], end_of(e))})
    parts: list[str] = []
    open_now: list[Json] = []
    for start, stop in zip(points, [*points[1:], len(text)], strict=True):
        offset = edge[start]
        reopened = closed_at(offset, open_now, parts)
        for entity in [*reopened, *(e for e in shown if e["offset"] == offset)]:
            parts.append(tags_of(entity)[0])
            open_now.append(entity)
        parts.append(escape(text[start:stop], quote=False))
    closed_at(edge[-1], open_now, parts)
    return "".join(parts)


def closed_at(offset: int, open_now: list[Json], parts: list[str]) -> list[Json]:
    """Close what ends here and everything opened inside it; gives back what must be opened again."""
    again: list[Json] = []
    while any(end_of(entity) <= offset for entity in open_now):
        entity = open_now.pop()
        parts.append(tags_of(entity)[1])
        if end_of(entity) > offset:
            again.insert(0, entity)
    return again


def tags_of(entity: Json) -> tuple[str, str]:
    """Start and end tag of an entity; two empty strings where it has none."""
    kind = entity["type"]
    if kind in TAGS:
        return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
    if kind == "expandable_blockquote":
        return "<blockquote expandable>", "</blockquote>"
    if kind == "pre":
        language = entity.get("language")
        inner = f'<code class="language-{escape(language)}">' if language else ""
        return f"<pre>{inner}", ("</code>" if language else "") + "</pre>"
    if kind == "text_link":
        return f'<a href="{escape(entity["url"])}">', "</a>"
    if kind == "text_mention":
        return f'<a href="tg://user?id={entity["user"]["id"]}">', "</a>"
    if kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{entity["custom_emoji_id"]}">', "</tg-emoji>"
    if kind == "date_time":
        return f'<tg-time unix="{entity["unix_time"]}">', "</tg-time>"
    return "", ""
