"""The parameters of one Bot API call, from query, form, multipart or JSON, and their typed reading."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from sandbox.errors import Json, bad

# Parameters that are plain strings in the Bot API: shown in the log of calls as they came.
STRINGS = {
    "text", "caption", "parse_mode", "title", "description", "short_description", "name", "url", "secret_token",
    "action", "callback_query_id", "inline_query_id", "inline_message_id", "file_id", "next_offset", "language_code",
    "photo", "document", "thumbnail", "filename", "message_effect_id", "business_connection_id", "ip_address",
    "chat_id", "custom_title", "guest_query_id", "web_app_query_id",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Params:
    """All parameters by name: str from query and form, any JSON value from a JSON body, Upload for files."""

    values: dict[str, Any]

    def text(self, name: str) -> str:
        """A string; "" when it is not there."""
        value = self.values.get(name)
        if value is None or isinstance(value, Upload):
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def integer(
        self, name: str, default: int = 0, lowest: int | None = None, highest: int | None = None
    ) -> int:
        """A whole number, clamped; the default when it is missing or no number, as Telegram does."""
        try:
            value = int(self.text(name))
        except ValueError:
            return default
        if lowest is not None:
            value = max(lowest, value)
        return value if highest is None else min(highest, value)

    def boolean(self, name: str) -> bool:
        """True for true, yes and 1."""
        return self.text(name).strip().lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str) -> Any:
        """A JSON value; None when missing; 400 "Can't parse `what` JSON object" when it is none."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"Can't parse {what} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """The file of a parameter, sent under its name or as attach://other_name."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self.values.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload) else None

    def shown(self) -> Json:
        """How the log of calls shows them: JSON decoded, files as {"name", "size"}."""
        attached = {
            v.removeprefix("attach://")
            for v in self.values.values()
            if str(v).startswith("attach://")
        }
        return {
            name: shown_value(name, value)
            for name, value in self.values.items()
            if name not in attached
        }


def shown_value(name: str, value: object) -> object:
    """One value for the log of calls."""
    if isinstance(value, Upload):
        return {"name": value.name, "size": len(value.content)}
    if not isinstance(value, str) or (
        name in STRINGS and not (name == "chat_id" and value.lstrip("-").isdecimal())
    ):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


async def read_params(request: web.Request) -> Params:
    """All parameters of a request; 400 when the body is broken."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        values |= json_body(await request.read())
    elif request.content_type == "multipart/form-data":
        values |= await parts(request)
    elif request.content_type == "application/x-www-form-urlencoded":
        values |= {name: str(value) for name, value in (await request.post()).items()}
    return Params({name: value for name, value in values.items() if value is not None})


def json_body(body: bytes) -> dict[str, Any]:
    """The object in a JSON body."""
    try:
        value = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise bad("Can't parse request JSON object")
    return value


async def parts(request: web.Request) -> dict[str, Any]:
    """The fields and files of a multipart body."""
    values: dict[str, Any] = {}
    try:
        reader = await request.multipart()
        async for part in reader:
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            values[part.name] = await part_value(part)
    except ValueError as error:
        raise bad(f"Can't parse multipart body: {error}") from None
    return values


async def part_value(part: BodyPartReader) -> str | Upload:
    """One field as text, or one file."""
    content = bytes(await part.read(decode=True))
    if part.filename is None:
        return content.decode("utf-8", "replace")
    return Upload(
        part.filename, content, part.headers.get("Content-Type", "application/octet-stream")
    )
