"""Entities of a text: clean, find, put in order. Offsets and lengths count UTF-16 units, as in the Bot API."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate

from sandbox.errors import Json, bad
from sandbox.markup import checked_url

# The outer one first where two cover the same stretch.
ORDER = [
    "blockquote", "expandable_blockquote", "text_link", "text_mention", "mention", "hashtag", "cashtag", "bot_command",
    "url", "email", "phone_number", "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre",
    "custom_emoji", "date_time",
]  # fmt: skip
STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler"}
CODE = {"code", "pre"}
QUOTES = {"blockquote", "expandable_blockquote"}
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}'»”])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<![\w#])(?P<hashtag>#(?=\w*[^\W\d_])\w{1,256})"
    r"|(?<![\w./@-])(?P<bare>(?:[a-z0-9-]+\.)+(?:com|org|net|info|ua|ru|by|io|news|eu|uk)(?:/[^\s<>\"]*[^\s<>\".,;:!?)\]}])?)(?![\w@])",
    re.IGNORECASE,
)
REMOVED = {"\r"} | {chr(code) for code in range(0x2028, 0x202F)}
UNCLEAN = re.compile("[\0-\x09\x0b-\x1f\u2028-\u202e]")
SPACED = {chr(code) for code in range(32)} - {"\n", "\r"}


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def edges(text: str) -> list[int]:
    """For each character the UTF-16 offset where it begins, and one more for the end."""
    return list(accumulate((1 + (character > "\uffff") for character in text), initial=0))


def cleaned(text: str, entities: Iterable[Json]) -> tuple[str, list[Json]]:
    """The text as Telegram keeps it: no control characters, no white space at the ends; entities move along."""
    if not UNCLEAN.search(text) and text == text.strip():
        return text, [entity for entity in entities if entity["length"] > 0]
    kept = ["" if c in REMOVED else " " if c in SPACED else c for c in text]
    begin, end = 0, len(kept)
    while begin < end and not kept[begin].strip():
        begin += 1
    while end > begin and not kept[end - 1].strip():
        end -= 1
    kept = ["" if not begin <= i < end else c for i, c in enumerate(kept)]
    new = list(accumulate((units(c) for c in kept), initial=0))
    moved = dict(zip(edges(text), new, strict=True))
    result = []
    for entity in entities:
        start, stop = moved.get(entity["offset"]), moved.get(entity["offset"] + entity["length"])
        if start is not None and stop is not None and stop > start:
            result.append({**entity, "offset": start, "length": stop - start})
    return "".join(kept), result


def found(text: str, taken: Sequence[Json]) -> list[Json]:
    """The links, commands, mentions and hashtags Telegram finds by itself outside the entities already taken."""
    matches = list(FOUND.finditer(text))
    edge = edges(text) if matches else []
    busy = [e for e in taken if e["type"] not in STYLES | QUOTES]
    result = []
    for match in matches:
        kind = "url" if match.lastgroup == "bare" else str(match.lastgroup)
        entity = {
            "type": kind,
            "offset": edge[match.start()],
            "length": edge[match.end()] - edge[match.start()],
        }
        if not any(overlap(entity, other) for other in busy) and (
            kind != "url" or checked_url(match[0])
        ):
            result.append(entity)
    return result


def overlap(one: Json, other: Json) -> bool:
    """Whether two entities share a character."""
    return bool(one["offset"] < end_of(other) and other["offset"] < end_of(one))


def end_of(entity: Json) -> int:
    """Where an entity ends."""
    return int(entity["offset"] + entity["length"])


def ordered(entities: Iterable[Json]) -> list[Json]:
    """By place, the longer first, then by kind."""
    return sorted(entities, key=lambda e: (e["offset"], -e["length"], ORDER.index(e["type"])))


def arranged(entities: Iterable[Json]) -> list[Json]:
    """Entities as Telegram keeps them: no link in a link, no quote in a quote, no style in code, like styles joined."""
    solid: list[Json] = []
    for entity in ordered(e for e in entities if e["type"] not in STYLES):
        if not any(crosses(entity, o) or (overlap(entity, o) and rivals(entity, o)) for o in solid):
            solid.append(entity)
    styles = [e for kind in sorted(STYLES) for e in styled(kind, entities, solid)]
    return ordered([*solid, *styles])


def rivals(one: Json, other: Json) -> bool:
    """Whether two entities cannot stand on the same characters: both quotes, or neither."""
    return (one["type"] in QUOTES) == (other["type"] in QUOTES)


def crosses(one: Json, other: Json) -> bool:
    """Whether two entities overlap and neither holds the other."""
    first, second = sorted((e["offset"], end_of(e)) for e in (one, other))
    return bool(first[0] < second[0] < first[1] < second[1])


def styled(kind: str, entities: Iterable[Json], solid: Sequence[Json]) -> list[Json]:
    """All stretches of one style: joined where they touch, not inside code, cut where they cross a link or a quote."""
    pieces: list[tuple[int, int]] = []
    for start, stop in sorted((e["offset"], end_of(e)) for e in entities if e["type"] == kind):
        if pieces and start <= pieces[-1][1]:
            pieces[-1] = (pieces[-1][0], max(stop, pieces[-1][1]))
        else:
            pieces.append((start, stop))
    for other in sorted(
        solid, key=lambda entity: entity["type"] not in CODE
    ):  # code first: it leaves holes
        pieces = [part for piece in pieces for part in parted(piece, other)]
    return [{"type": kind, "offset": start, "length": stop - start} for start, stop in pieces]


def parted(piece: tuple[int, int], other: Json) -> list[tuple[int, int]]:
    """What is left of a stretch of style at a solid entity: nothing inside code, else all, cut where they cross."""
    (start, stop), (begin, end) = piece, (other["offset"], end_of(other))
    if end <= start or stop <= begin:
        return [piece]
    if other["type"] in CODE:
        parts = [(start, begin), (end, stop)]
    elif (begin <= start and stop <= end) or (start <= begin and end <= stop):
        parts = [piece]
    else:
        middle = begin if start < begin else end
        parts = [(start, middle), (middle, stop)]
    return [part for part in parts if part[0] < part[1]]


# The further field some entities must have.
NEEDED = {"text_link": ("url", str), "text_mention": ("user", dict), "custom_emoji": ("custom_emoji_id", str),
          "date_time": ("unix_time", int)}  # fmt: skip


def given(value: object, text: str) -> list[Json]:
    """The entities parameter of a call, checked; entities that reach out of the text or cut a character are dropped."""
    if not isinstance(value, list):
        return []
    allowed = set(edges(text))
    checked = [given_entity(item) for item in value]
    return [e for e in checked if e and e["length"] > 0 and {e["offset"], end_of(e)} <= allowed]


def given_entity(item: object) -> Json | None:
    """One entity with the fields it needs and no other; None for a kind nobody knows; 400 when a field is missing."""
    if not isinstance(item, dict):
        raise bad("Can't parse MessageEntity: expected an Object")
    further = (
        [NEEDED[item["type"]]]
        if isinstance(item.get("type"), str) and item["type"] in NEEDED
        else []
    )
    wanted = [("type", str), ("offset", int), ("length", int), *further]
    for name, kind in wanted:
        if not isinstance(item.get(name), kind) or isinstance(item[name], bool):
            raise bad(f"Can't parse MessageEntity: Can't find field \"{name}\"")
    entity = {name: item[name] for name, _ in wanted}
    if entity["type"] == "pre" and isinstance(item.get("language"), str):
        entity["language"] = item["language"]
    if entity["type"] == "text_link":
        entity["url"] = checked_url(entity["url"])
    return entity if entity["type"] in ORDER and entity.get("url") != "" else None
