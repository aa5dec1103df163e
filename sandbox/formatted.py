"""What a call says a text is (text, parse_mode, entities) -> the text and entities a message keeps."""

from __future__ import annotations

from sandbox.entities import arranged, cleaned, found, given
from sandbox.errors import Json, bad
from sandbox.markup import parse_html

RAW_LIMIT = 1 << 15  # bytes, before parsing


def formatted(source: str, mode: str, entities: object) -> tuple[str, list[Json]]:
    """Clean text and its entities; raises ApiError 400 as Telegram does. The text may come out empty."""
    if any("\ud800" <= character <= "\udfff" for character in source):
        raise bad("strings must be encoded in UTF-8")
    if len(source.encode()) > RAW_LIMIT:
        raise bad("Text is too long")
    if source and mode.lower() == "html":
        text, parsed = parse_html(source)
    elif source and mode.lower() in {"markdown", "markdownv2"}:
        raise bad("Can't parse entities: this sandbox reads HTML only, not Markdown")
    elif source and mode.lower() not in {"", "none"}:
        raise bad("Unsupported parse_mode")
    else:
        text, parsed = source, given(entities, source)
    text, parsed = cleaned(text, parsed)
    if source and not text:
        raise bad("Text must be non-empty")
    return text, arranged([*parsed, *found(text, parsed)])


def message_text(source: str, mode: str, entities: object) -> tuple[str, list[Json]]:
    """The text of a message: never empty, at most 4,096 characters after parsing."""
    if not source:
        raise bad("Message text is empty")
    text, parsed = formatted(source, mode, entities)
    if len(text) > 4096:
        raise bad("Message is too long")
    return text, parsed


def caption(source: str, mode: str, entities: object) -> tuple[str, list[Json]]:
    """A caption: may be empty, at most 1,024 characters after parsing."""
    text, parsed = formatted(source, mode, entities)
    if len(text) > 1024:
        raise bad("Message caption is too long")
    return text, parsed
