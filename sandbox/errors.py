"""The two kinds of refusals: towards the bot as Telegram words them, and towards /sim in plain words."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class ApiError(Exception):
    """A Bot API call that failed: code is the HTTP status, description what the bot reads."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def json(self) -> Json:
        """The body of the answer."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class SimError(Exception):
    """A /sim request that makes no sense; the text says what is wrong with it."""


def refusal(code: int, text: str) -> ApiError:
    """The error as Telegram words it: prefix, then the text with a small first letter unless it is an ALL_CAPS code."""
    second = text[1:2]
    shown = text if second == "_" or second.isupper() else text[:1].lower() + text[1:]
    return ApiError(code, f"{PREFIXES[code]}: {shown}")


def bad(text: str) -> ApiError:
    """400 with Telegram's prefix."""
    return refusal(400, text)


def forbidden(text: str) -> ApiError:
    """403 with Telegram's prefix."""
    return refusal(403, text)
