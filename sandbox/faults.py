"""Faults on order: the next calls of a method fail as a test wants them to."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from sandbox.errors import PREFIXES, ApiError, Json, SimError
from sandbox.params import Params

USUAL = {
    403: "Forbidden: bot was blocked by the user",
    429: "Too Many Requests: retry after {retry_after}",
}
LONGEST_DELAY = 60.0  # seconds


@dataclass
class RawAnswer(Exception):
    """What comes back instead of an answer of the Bot API: a proxy's page, nothing, or nonsense."""

    status: int
    body: str


@dataclass
class Fault:
    """What the next `times` calls of a method ("*": of any) meet; chat_id narrows it to one chat."""

    method: str
    times: int
    error: ApiError | None = None
    drop: str = ""  # "before": close the connection at once; "after": do the work, lose the answer
    delay: float = 0.0  # seconds before anything else
    chat_id: str = ""
    raw: RawAnswer | None = None
    share: float = 1.0  # of the calls it is for that it hits, by chance
    chance: Random = field(default_factory=Random)

    def meets(self, method: str, params: Params) -> bool:
        """Whether this fault hits that call."""
        same = self.method == "*" or self.method.lower() == method.lower()
        meant = same and self.times > 0 and self.chat_id in {"", params.text("chat_id")}
        return meant and (self.share >= 1 or self.chance.random() < self.share)


class Faults:
    """All faults still to come, oldest first."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def take(self, method: str, params: Params) -> Fault | None:
        """The fault this call meets, counted down."""
        fault = next((fault for fault in self.waiting if fault.meets(method, params)), None)
        if fault:
            fault.times -= 1
            self.waiting = [fault for fault in self.waiting if fault.times > 0]
        return fault


def read_fault(body: Json) -> Fault:
    """A fault from POST /sim/faults; SimError when it says nothing or nonsense."""
    times = number(body, "times", 1)
    method = body.get("method")
    if not isinstance(method, str) or not method:
        raise SimError('"method" must be the name of a Bot API method, or "*"')
    if times < 1:
        raise SimError('"times" must be 1 or more')
    drop = {"True": "before", "before": "before", "after": "after"}.get(str(body.get("drop")), "")
    if body.get("timeout"):
        body = {"delay": LONGEST_DELAY, **body}
        drop = drop or "before"
    error = read_error(body) if "error_code" in body else None
    delay = min(float(number(body, "delay", 0)), LONGEST_DELAY)
    raw = read_raw(body) if "body" in body else None
    if error is None and raw is None and not drop and not delay:
        raise SimError('a fault needs "error_code", "body", "drop", "timeout" or "delay"')
    chat = str(body["chat_id"]) if "chat_id" in body else ""
    share = float(number(body, "share", 1))
    if not 0 < share <= 1:
        raise SimError('"share" must be over 0 and at most 1')
    chance = Random(number(body, "seed", 0)) if "seed" in body else Random()
    return Fault(method, int(times), error, drop, delay, chat, raw, share, chance)


def read_raw(body: Json) -> RawAnswer:
    """The status and body of a fault that is no answer of the Bot API."""
    status = int(number(body, "status", 200))
    if not isinstance(body["body"], str) or not 200 <= status <= 599:
        raise SimError('"body" must be a string, "status" between 200 and 599')
    return RawAnswer(status, body["body"])


def read_error(body: Json) -> ApiError:
    """The error of a fault; its description has Telegram's usual words unless it brings its own."""
    code = int(number(body, "error_code", 0))
    if not 400 <= code <= 599:
        raise SimError('"error_code" must be between 400 and 599')
    names = [name for name in ("retry_after", "migrate_to_chat_id") if name in body]
    parameters = {name: int(number(body, name, 0)) for name in names}
    if code == 429:
        parameters.setdefault("retry_after", 1)
    text = body.get("description") or USUAL.get(
        code, PREFIXES.get(code, "Internal Server Error")
    ).format(**parameters)
    if not isinstance(text, str):
        raise SimError('"description" must be a string')
    return ApiError(code, text, **parameters)


def number(body: Json, name: str, default: float) -> float:
    """A number of a /sim body."""
    value = body.get(name, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise SimError(f'"{name}" must be a number')
    return value
