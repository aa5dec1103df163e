"""Who may change what a whole group gets: its administrators. Asked of Telegram, and remembered for a minute."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram import Message as Incoming
from telegram.error import TelegramError
from telegram.ext import ExtBot

log = structlog.get_logger()
SECONDS = 60.0  # that the answer counts
MOST = 10_000  # groups remembered
GROUPS = ("group", "supergroup")


@dataclass
class Rights:
    """The administrators of groups. Kept in memory: another process asks for itself."""

    _known: dict[int, tuple[float, frozenset[int]]] = field(default_factory=dict)

    async def may_change(
        self, bot: ExtBot[Any], place: Incoming, user: int, *, pressed: bool = False
    ) -> bool:
        """Whether this user may change the settings of the message's chat; `pressed`: by a button under it."""
        if place.chat.type not in GROUPS:
            return True
        if not pressed and place.sender_chat is not None and place.sender_chat.id == place.chat.id:
            return True  # an administrator who writes in the group's name
        until, administrators = self._known.get(place.chat.id, (0.0, frozenset[int]()))
        if until < time.monotonic():
            administrators = await self._ask(bot, place.chat.id)
        return user in administrators

    async def _ask(self, bot: ExtBot[Any], group: int) -> frozenset[int]:
        """All at once: getChatMember is only sure to answer a bot that is an administrator itself."""
        try:
            members = await bot.do_api_request(
                "getChatAdministrators", api_kwargs={"chat_id": group}
            )
        except TelegramError as error:
            log.warning("administrators not known", chat=group, cause=error.message)
            return frozenset()
        found = frozenset(int(member["user"]["id"]) for member in members)
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[group] = time.monotonic() + SECONDS, found
        return found
