"""Polite and guarded HTTP. The only place that knows aiohttp's errors: everything raised here is of news.errors.

Politeness: one agent name, two connections a host, robots.txt for what the bot fetches by itself (a page that a person
asks for is fetched for that person, as a browser would). Guards: public addresses only, http(s) only, five redirects,
bytes counted while they come (and after they are unpacked), one time limit for everything.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType

import aiohttp
from yarl import URL

from ingest.web.addresses import AddressInfo, guarded_socket, is_public
from ingest.web.charset import decode, is_binary
from ingest.web.robots import Robots
from news.errors import (
    BadAddress,
    BadInput,
    Disallowed,
    NotText,
    PrivateAddress,
    Refused,
    TimedOut,
    TooLarge,
    Unreachable,
)

AGENT = "Lede/0.1 (news reader for Telegram)"
MAX_BYTES = 5_000_000
TOTAL_SECONDS = 20.0
_REDIRECTS = 5
_PER_HOST = 2
_LONGEST_ADDRESS = 4_000  # characters
_CHUNK = 65_536
_TEXT_TYPES = (
    *("text/", "application/xhtml+xml", "application/xml", "application/json"),
    *(
        "application/rss",
        "application/atom",
        "application/rdf",
        "application/feed",
        "application/x-rss",
        "application/x-atom",
    ),
)
_UNTOLD = (
    "application/octet-stream",
    "binary/octet-stream",
    "application/x-download",
    "application/force-download",
)
_TEXT_ENDINGS = ("+xml", "+json", "/xml", "/rss", "/atom")
_ACCEPT = (
    "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,"
    "application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1"
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered. `moved` is set when every redirect on the way was a permanent one."""

    url: str  # where it was found in the end
    body: bytes
    content_type: str = "text/html"
    charset: str | None = None  # as the HTTP header says
    etag: str | None = None
    modified: str | None = None
    moved: bool = False


class Web:
    """The way out into the web; `async with Web() as web: page = await web.get(url)`."""

    def __init__(
        self,
        allow_private: bool = False,
        user_agent: str = AGENT,
        total_seconds: float = TOTAL_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        guard: Callable[[AddressInfo], socket.socket] = guarded_socket,
    ) -> None:
        self._allow_private, self._agent, self._total = allow_private, user_agent, total_seconds
        self._guard = None if allow_private else guard
        self._robots = Robots(self._robots_text, user_agent, clock)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Web:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=100, limit_per_host=_PER_HOST, socket_factory=self._guard
            ),
            timeout=aiohttp.ClientTimeout(total=self._total),
            headers={"User-Agent": self._agent, "Accept": _ACCEPT},
            cookie_jar=aiohttp.DummyCookieJar(),  # nothing that a site says of one reader goes along with another
            trust_env=False,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Go out no more; what is being fetched fails as Unreachable."""
        if self._session is not None:
            await self._session.close()

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        max_bytes: int = MAX_BYTES,
        robots: bool = False,
    ) -> Page | None:
        """The page at an address; None when it has not changed since `etag` or `modified`.

        `robots`: ask robots.txt first. Raises the errors under WebError, TooLarge and NotText.
        """
        address = self._checked(url)
        if robots and not await self._robots.allows(str(address)):
            raise Disallowed(f"robots.txt of {address.host}")
        headers = {"If-None-Match": etag, "If-Modified-Since": modified}
        return await self._fetch(
            address, {name: value for name, value in headers.items() if value}, max_bytes
        )

    def _checked(self, url: str) -> URL:
        """The address as yarl has it; raises BadAddress, and PrivateAddress when it is one by its letters."""
        try:
            address = URL(url.strip())
            host = address.host or ""
        except ValueError as error:
            raise BadAddress(f"not an address: {error}") from None
        if (
            address.scheme not in ("http", "https")
            or len(url) > _LONGEST_ADDRESS
            or not _is_plain(address, host)
        ):
            raise BadAddress("not an http or https address")
        if not self._allow_private and _is_number(host) and not is_public(host):
            raise PrivateAddress(f"{host} is not a public address")
        return address

    async def _fetch(self, address: URL, headers: dict[str, str], max_bytes: int) -> Page | None:
        assert self._session is not None, "Web is used outside `async with`"
        try:
            async with self._session.get(
                address, headers=headers, max_redirects=_REDIRECTS
            ) as answer:
                return await _page(answer, max_bytes)
        except TimeoutError:
            raise TimedOut(f"no answer in {self._total:g} seconds") from None
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
            raise BadAddress(f"not an address: {error}") from None
        except aiohttp.TooManyRedirects:
            raise Unreachable(f"more than {_REDIRECTS} redirects") from None
        except (aiohttp.ClientError, OSError, ValueError, asyncio.IncompleteReadError) as error:
            raise Unreachable(f"{address.host}: {error or type(error).__name__}") from None

    async def _robots_text(self, url: str) -> str:
        try:
            page = await self._fetch(URL(url), {}, MAX_BYTES)
            return decode(page.body, page.charset) if page else ""
        except BadInput:
            return ""


def _is_plain(address: URL, host: str) -> bool:
    """Whether an address has a host, without a name and a password before it."""
    if not host or any(map(str.isspace, host)):
        return False
    return not address.user and not address.password


async def _page(answer: aiohttp.ClientResponse, max_bytes: int) -> Page | None:
    if answer.status == 304:
        return None
    if answer.status != 200:
        raise Refused(answer.status, _retry_after(answer.headers.get("Retry-After")))
    kind = answer.content_type.lower()
    if (
        not kind.startswith(_TEXT_TYPES)
        and not kind.endswith(_TEXT_ENDINGS)
        and kind not in _UNTOLD
    ):
        raise NotText(f"the address gives {kind}")
    body = await _body(answer, max_bytes)
    if kind in _UNTOLD and is_binary(body):
        raise NotText("the address gives no text")
    return Page(
        url=str(answer.url),
        body=body,
        content_type=kind,
        charset=answer.charset,
        etag=answer.headers.get("ETag"),
        modified=answer.headers.get("Last-Modified"),
        moved=bool(answer.history) and all(step.status in (301, 308) for step in answer.history),
    )


async def _body(answer: aiohttp.ClientResponse, max_bytes: int) -> bytes:
    """All bytes, unpacked; raises TooLarge as soon as there are more, so that a small bomb stays small."""
    if (answer.content_length or 0) > max_bytes:
        raise TooLarge(f"more than {max_bytes} bytes")
    body = bytearray()
    async for chunk in answer.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise TooLarge(f"more than {max_bytes} bytes")
    return bytes(body)


def _retry_after(value: str | None) -> float | None:
    """Seconds of a Retry-After header, which holds seconds or a date."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value[:9])
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _is_number(host: str) -> bool:
    """Whether a host is written as an IP address."""
    return ":" in host or host.replace(".", "").isdigit()
