"""Telegram's HTML, read as strictly as Telegram reads it: source text -> plain text and entities, or its very errors.

Everything is done on UTF-8 bytes because error offsets count bytes; entity offsets count UTF-16 units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sandbox.errors import ApiError, Json, bad

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACE = b" \t\r\n\x00\x0b"
PLAIN = re.compile(rb"[^<&]*")
END = 0  # what stands after the last byte, as in a C string


@dataclass
class Open:
    """A tag that waits for its end: where its text begins, in UTF-16 units and in bytes of the result."""

    tag: str
    argument: str
    offset: int
    begin: int


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The plain text and its entities in order; raises ApiError 400 "can't parse entities: ..."."""
    return Reader(source.encode("utf-8", "surrogatepass")).read()


@dataclass
class Reader:
    """One pass over the bytes of a source."""

    source: bytes
    at: int = 0
    out: bytearray = field(default_factory=bytearray)
    length: int = 0  # of out, in UTF-16 units
    open: list[Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> tuple[str, list[Json]]:
        """Text and entities."""
        while self.at < len(self.source):
            self.step()
        if self.open:
            raise fault(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        try:
            return self.out.decode(), self.entities
        except UnicodeDecodeError:
            raise fault(
                "Text contains invalid Unicode characters after decoding HTML entities"
            ) from None

    def step(self) -> None:
        """Take a run of plain text, one character reference or one tag."""
        byte = self.source[self.at]
        if byte == ord("<"):
            self.tag()
        elif byte == ord("&") and (character := self.reference()):
            self.put(character.encode("utf-8", "surrogatepass"))
        else:
            run = PLAIN.match(self.source, self.at + 1)
            end = run.end() if run else self.at + 1
            self.put(self.source[self.at : end])
            self.at = end

    def put(self, text: bytes) -> None:
        """Write characters of the result and count their UTF-16 units."""
        self.out += text
        self.length += (
            len(text.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")) // 2
        )

    def here(self) -> int:
        """The byte at this place, END behind the last one."""
        return self.source[self.at] if self.at < len(self.source) else END

    def reference(self) -> str:
        """The character an "&..." stands for, stepping over it; "" (and no step) when it stands for nothing."""
        end, code = self.at + 1, 0
        if self.source[end : end + 1] == b"#":
            base, digits = (
                (16, b"0123456789abcdefABCDEF")
                if self.source[end + 1 : end + 2] == b"x"
                else (10, b"0123456789")
            )
            begin = end = end + (2 if base == 16 else 1)
            end = span(self.source, end, digits)
            code = int(self.source[begin:end] or b"0", base)
            character = chr(code) if 0 < code < 0x10FFFF and end - self.at < 10 else ""
        else:
            begin, end = end, span(self.source, end, LETTERS)
            character = NAMED.get(self.source[begin:end], "")
        if character:
            self.at = end + (self.source[end : end + 1] == b";")
        return character

    def tag(self) -> None:
        """A start or end tag."""
        begin = self.at
        self.at += 1
        if self.here() == ord("/"):
            self.end_tag(begin)
        else:
            self.start_tag(begin)

    def until(self, stops: bytes) -> bytes:
        """The bytes up to white space, the end, or one of stops."""
        begin = self.at
        while self.here() not in SPACE and self.here() not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def skip_space(self) -> None:
        """Step over white space."""
        while self.at < len(self.source) and self.source[self.at] in SPACE:
            self.at += 1

    def start_tag(self, begin: int) -> None:
        """<name attribute="value" ...>"""
        name = self.until(b">").decode("utf-8", "replace").lower()
        if self.at >= len(self.source):
            raise fault(f"Unclosed start tag at byte offset {begin}")
        if name not in KINDS:
            raise fault(f'Unsupported start tag "{name}" at byte offset {begin}')
        argument = ""
        while self.here() != ord(">"):
            self.skip_space()
            if self.here() == ord(">"):
                break
            argument = self.attribute(name, begin) or argument
        self.at += 1
        if name == "span" and argument != "spoiler":
            raise fault(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(Open(name, argument, self.length, len(self.out)))

    def attribute(self, tag: str, begin: int) -> str:
        """One attribute: what it tells about the tag, "" when it tells nothing."""
        name = self.until(b"=>/\"'").decode("utf-8", "replace").lower()
        if not name:
            raise fault(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self.skip_space()
        if self.at >= len(self.source):
            raise fault(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self.here() != ord("="):
            return meaning(tag, name, "")
        self.at += 1
        self.skip_space()
        if self.at >= len(self.source):
            raise fault(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self.value()
        if self.at >= len(self.source):
            raise fault(f"Unclosed start tag at byte offset {begin}")
        return meaning(tag, name, value)

    def value(self) -> str:
        """An attribute's value: a quoted string or a bare name token."""
        quote, begin = self.here(), self.at
        if quote not in b"\"'":
            self.at = span(self.source, self.at, LETTERS + b"0123456789.-")
            if self.here() not in SPACE and self.here() != ord(">"):
                raise fault(f"Unexpected end of name token at byte offset {begin}")
            return self.source[begin : self.at].decode().lower()
        self.at += 1
        value = bytearray()
        while self.at < len(self.source) and self.here() != quote:
            if self.here() == ord("&") and (character := self.reference()):
                value += character.encode("utf-8", "surrogatepass")
            else:
                value.append(self.here())
                self.at += 1
        self.at += 1
        return value.decode("utf-8", "replace")

    def end_tag(self, begin: int) -> None:
        """</name>, or </> for the last tag opened."""
        if not self.open:
            raise fault(f"Unexpected end tag at byte offset {begin}")
        self.at += 1
        name = self.until(b">").decode("utf-8", "replace").lower()
        self.skip_space()
        if self.here() != ord(">"):
            raise fault(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            raise fault(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.length > opened.offset:
            self.close(opened)

    def close(self, opened: Open) -> None:
        """Note the entity of a tag that has come to its end."""
        place = {"offset": opened.offset, "length": self.length - opened.offset}
        kind = KINDS[opened.tag]
        last = self.entities[-1] if self.entities else {}
        same = {key: last.get(key) for key in place} == place
        if kind == "code" and same and last["type"] == "pre" and opened.argument:
            last["language"] = opened.argument
        elif kind == "pre" and same and last["type"] == "code" and last.get("language"):
            last["type"] = "pre"
        else:
            text = self.out[opened.begin :].decode("utf-8", "replace")
            self.entities += entity_of(kind, opened.argument, text, place)


LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def span(source: bytes, at: int, allowed: bytes) -> int:
    """Where the run of allowed bytes that begins at `at` ends."""
    while at < len(source) and source[at] in allowed:
        at += 1
    return at


def fault(text: str) -> ApiError:
    """The 400 of a text that is not HTML as Telegram wants it."""
    return bad(f"Can't parse entities: {text}")


def meaning(tag: str, name: str, value: str) -> str:
    """What an attribute says that Telegram keeps; "" for all others."""
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id"), ("tg-time", "unix")}:
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return "1" if (tag, name) == ("blockquote", "expandable") else ""


def entity_of(kind: str, argument: str, text: str, place: Json) -> list[Json]:
    """The entity of one closed tag, or none where Telegram drops it."""
    if kind == "text_link":
        return link_entity(argument or text, place)
    if kind == "custom_emoji":
        if not argument.isdecimal() or int(argument) == 0:
            raise fault("Invalid custom emoji identifier specified")
        return [{"type": kind, **place, "custom_emoji_id": str(int(argument))}]
    if kind == "date_time":
        return [{"type": kind, **place, "unix_time": int(argument)}] if argument.isdecimal() else []
    if kind == "blockquote":
        return [{"type": "expandable_blockquote" if argument else kind, **place}]
    return [
        {"type": kind, **place, **({"language": argument} if kind == "code" and argument else {})}
    ]


def link_entity(address: str, place: Json) -> list[Json]:
    """A link, a mention by user id, or nothing for an address nobody can open."""
    if address.startswith("tg://user?id=") and address[13:].isdecimal():
        return [{"type": "text_mention", **place, "user": {"id": int(address[13:])}}]
    url = checked_url(address)
    return [{"type": "text_link", **place, "url": url}] if url else []


def checked_url(address: str) -> str:
    """The address with a scheme and a path, or "" when it is no http, https, tg, ton or tonsite address."""
    address = address.strip()
    if "://" not in address:
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme in {"tg", "ton", "tonsite"}:
        return address
    dotted = "." in host.strip(".") or ":" in host
    if (
        scheme not in {"http", "https"}
        or not dotted
        or not port_is_fine
        or any(c.isspace() for c in host)
    ):
        return ""
    return address if parts.path or parts.query or parts.fragment else f"{address}/"
