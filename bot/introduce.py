"""What Telegram shows of the bot before anybody writes to it: its menu of commands, and what it does."""

from __future__ import annotations

from typing import Any

import structlog
from telegram.error import TelegramError
from telegram.ext import ExtBot

from handlers import menus
from messages.greet import about
from messages.texts import Texts

log = structlog.get_logger()
METHODS = {
    "description": "Description",
    "short_description": "ShortDescription",
}  # after getMy and setMy


async def introduce(bot: ExtBot[Any], languages: tuple[str, ...]) -> None:
    """Set all of it in each language, and in English for everybody else."""
    for menu in menus(languages):
        await bot.do_api_request("setMyCommands", api_kwargs=menu)
    try:
        for code, place in [
            *((code, {"language_code": code}) for code in languages),
            ("en", dict[str, str]()),
        ]:
            await _describe(bot, about(Texts(code)), place)
    except (
        TelegramError
    ) as error:  # Telegram limits how often these change: people can be answered without them
        log.warning("descriptions not set", cause=error.message)


async def _describe(bot: ExtBot[Any], texts: dict[str, str], place: dict[str, str]) -> None:
    """Only where there is no description: what the owner wrote with @BotFather stays."""
    for field, text in texts.items():
        told = await bot.do_api_request(f"getMy{METHODS[field]}", api_kwargs=place)
        if not told.get(field):
            await bot.do_api_request(f"setMy{METHODS[field]}", api_kwargs={field: text, **place})
