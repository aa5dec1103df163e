"""python-telegram-bot, the library the bot uses, starts against the sandbox and talks through it."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, error
from telegram.ext import Application, CallbackQueryHandler, CommandHandler

from tests.sandbox.conftest import READER, Desk


def application(desk: Desk) -> Any:
    """An application with the desk's token."""
    builder = Application.builder().token("7007:harbour_light").base_url(f"{desk.box.url}/bot")
    return builder.base_file_url(f"{desk.box.url}/file/bot").build()


async def test_it_starts_polls_answers_and_edits(desk: Desk) -> None:
    async def latest(update: Any, context: Any) -> None:
        rows = [[InlineKeyboardButton("Quotes", callback_data="quotes")]]
        await update.message.reply_html("<b>Pier</b>", reply_markup=InlineKeyboardMarkup(rows))

    async def pressed(update: Any, context: Any) -> None:
        await update.callback_query.edit_message_text("pressed")
        await update.callback_query.answer("saved")

    app = application(desk)
    app.add_handler(CommandHandler("latest", latest))
    app.add_handler(CallbackQueryHandler(pressed))
    async with app:
        await app.start()
        await app.updater.start_polling()
        sent = await desk.sim("messages", chat_id=READER, text="/latest")
        answer = await until_answered(desk, sent["message_id"])
        assert answer["html"] == "<b>Pier</b>"
        got = await desk.sim(
            "press", chat_id=READER, message_id=answer["message_id"], button="Quotes"
        )
        assert got["answer"]["text"] == "saved"
        assert (await until_answered(desk, sent["message_id"]))["text"] == "pressed"
        await app.updater.stop()
        await app.stop()


async def until_answered(desk: Desk, after: int) -> dict[str, Any]:
    """The bot's first message after a number."""
    poll = [m for m in await desk.messages(after=after) if m["from_bot"]]
    while not poll:
        poll = [m for m in await desk.messages(after=after) if m["from_bot"]]
    return poll[0]


async def test_it_sees_our_refusals_as_its_own_errors(desk: Desk) -> None:
    async with application(desk) as app:
        with pytest.raises(error.BadRequest, match="Chat not found"):
            await app.bot.send_message(9, "x")
        await desk.sim("block", chat_id=READER, blocked=True)
        with pytest.raises(error.Forbidden, match="bot was blocked by the user"):
            await app.bot.send_message(READER, "x")
        await desk.sim("faults", method="sendMessage", error_code=429, retry_after=3, times=1)
        with pytest.raises(error.RetryAfter):
            await app.bot.send_message(READER, "x")
        await desk.sim(
            "faults", method="sendMessage", error_code=400, migrate_to_chat_id=-100, times=1
        )
        with pytest.raises(error.ChatMigrated):
            await app.bot.send_message(READER, "x")
        await desk.sim("faults", method="sendMessage", drop=True, times=1)
        with pytest.raises(error.NetworkError):
            await app.bot.send_message(READER, "x")


async def test_it_uploads_and_downloads(desk: Desk) -> None:
    async with application(desk) as app:
        sent = await app.bot.send_document(
            READER, b"the page", filename="page.txt", caption="a page"
        )
        file = await sent.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"the page"
