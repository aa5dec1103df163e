"""robots.txt of each site, kept for a day."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable

from protego import Protego
from yarl import URL

from news.errors import Refused, WebError

_DAY = 86_400.0  # seconds
_MOST_SITES = 2_000
_LARGEST = 500_000  # bytes; what stands further down is not read
_NOTHING_FORBIDDEN = Protego.parse("")


class Robots:
    """Asks a site's robots.txt at most once a day. `read(url)` gives the file's text, `clock()` seconds."""

    def __init__(
        self, read: Callable[[str], Awaitable[str]], agent: str, clock: Callable[[], float]
    ) -> None:
        self._read, self._agent, self._clock = read, agent, clock
        self._known: OrderedDict[str, tuple[float, Protego]] = OrderedDict()

    async def allows(self, url: str) -> bool:
        """Whether our agent may fetch this address. A site without the file allows all."""
        site = str(URL(url).origin())
        rules = self._fresh(site) or await self._ask(site)
        return bool(rules.can_fetch(url, self._agent))

    def _fresh(self, site: str) -> Protego | None:
        until, rules = self._known.get(site, (0.0, _NOTHING_FORBIDDEN))
        return rules if self._clock() < until else None

    async def _ask(self, site: str) -> Protego:
        try:
            rules = Protego.parse((await self._read(f"{site}/robots.txt"))[:_LARGEST])
        except WebError as error:
            rules = _NOTHING_FORBIDDEN
            if not isinstance(error, Refused) or error.status >= 500:
                return rules  # the site is in trouble now: not kept for a day
        self._known[site] = (self._clock() + _DAY, rules)
        self._known.move_to_end(site)
        while len(self._known) > _MOST_SITES:
            self._known.popitem(last=False)
        return rules
