"""HTTP to the Bot API through aiohttp, for a quarter of the processor time of the library's default."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.logs import masked

TIMEOUT = 40.0  # seconds for one call; getUpdates adds its own polling time on top
LONGEST_WAIT = 24 * 3600  # seconds that a 429 may ask for
_GOOD = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:')  # how the Bot API begins
Json = dict[str, Any]


class AiohttpRequest(BaseRequest):
    """One keep-alive client for all calls of one bot."""

    def __init__(self, connections: int = 256) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds the library adds to a polling timeout."""
        return TIMEOUT

    async def initialize(self) -> None:
        """Open the client."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the client."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """(status, body) of one call; TimedOut or NetworkError when there is no answer."""
        if self._session is None:
            raise NetworkError("The HTTP client is not open")
        seconds = read_timeout if isinstance(read_timeout, int | float) else TIMEOUT
        try:
            async with self._session.request(
                method,
                url,
                timeout=_timeout(seconds),
                proxy=_proxy(URL(url).host),
                **_body(request_data),
            ) as answer:
                status, body = answer.status, await answer.read()
        except TimeoutError:  # its words may hold the address, and so the token: "from None" keeps them out of the log
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {masked(str(error))}") from None
        return (status, body) if method == "GET" else understood(status, body)

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """The JSON object of an answer. The library's own logs a traceback for each that is none."""
        try:
            answer = json.loads(payload.decode(errors="replace"))
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise NetworkError("the answer is not the Bot API's")
        return answer


def understood(status: int, body: bytes) -> tuple[int, bytes]:
    """Status and body, as the library can take them; NetworkError for what only somebody between us and Telegram says.

    A proxy's page must end no letter and close no chat, whatever its status.
    """
    if 200 <= status < 300 and _GOOD.match(body):
        return status, body
    answer = AiohttpRequest.parse_json_payload(body)
    if answer.get("ok") is True and "result" in answer and 200 <= status < 300:
        return status, body
    words = answer.get("description")
    if answer.get("ok") is not False or not isinstance(words, str):
        raise NetworkError(f"status {status} without the Bot API's words")
    return _refusal(status, answer), json.dumps(
        answer | {"parameters": _parameters(status, answer)}
    ).encode()


def _refusal(status: int, answer: Json) -> int:
    """The status of a refusal, which some send as a success."""
    code = answer.get("error_code")
    if status >= 400:
        return status
    return code if isinstance(code, int) and 400 <= code < 600 else 500


def _parameters(status: int, answer: Json) -> Json:
    """What the library raises errors from, numbers only; a 429 always says how long to wait."""
    given = answer.get("parameters")
    raw = given if isinstance(given, dict) else {}
    group, wait = raw.get("migrate_to_chat_id"), raw.get("retry_after")
    clean = {"migrate_to_chat_id": group} if type(group) is int else {}
    if wait is not None or status == 429:
        clean["retry_after"] = _wait(wait)
    return clean


def _wait(raw: Any) -> int:
    """Whole seconds, at least one."""
    usable = type(raw) in (int, float) and math.isfinite(raw)
    return max(1, min(LONGEST_WAIT, math.ceil(raw))) if usable else 1


@cache
def _proxy(host: str | None) -> str | None:
    """The proxy that the environment names for the Bot API, looked up once: aiohttp's own look-up costs two threads."""
    return None if proxy_bypass(host or "") else getproxies().get("https")


def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds + 5, sock_connect=10)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}
