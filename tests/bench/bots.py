"""Three bots that answer /latest by webhook with the same query and the same text: ours, the stock library's, aiogram's.

Run by tests.bench.webhook, each in a process of its own: `python -m tests.bench.bots WHICH PORT STUB_PORT DATABASE_URL`.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from messages import lists, wire
from messages.texts import Texts
from news.types import Message
from storage import chats, stories
from storage.store import Store

TOKEN = "1000000001:bench"
SECRET = "bench"


def view(db: Connection, chat_id: int) -> Message:
    """What our own handler does for /latest: who asks, one page, rendered."""
    chat = chats.chat(db, chat_id)
    assert chat is not None
    rows, total = stories.listed(db, chat.languages, None, 10, 0, chat.id)
    return lists.headlines(
        rows, Texts(chat.language), page=0, total=total, zone=chat.zone, now=datetime.now(UTC)
    )


async def latest(store: Store, chat_id: int) -> Message:
    """The same in one unit of work, for the other bots."""
    return await store.read(view, chat_id)


async def ours(port: int, stub: str, database: str) -> None:
    """The product itself, with its own settings."""
    from bot.app import run
    from bot.settings import load
    from ingest.pipeline.workers import Workers

    await run(
        load(
            bot_token=TOKEN,
            bot_api_url=stub,
            database_url=database,
            http_port=port,
            webhook_url=f"http://127.0.0.1:{port}/telegram",
            webhook_secret=SECRET,
            log_level="ERROR",
            role="web",
        ),
        Workers(),
    )


async def stock(port: int, stub: str, database: str) -> None:
    """python-telegram-bot as its documentation shows it: run_webhook on tornado, calls through httpx."""
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
    from telegram.ext import Application, CommandHandler

    store = Store(database)

    async def on_latest(update: Update, _: Any) -> None:
        message = await latest(store, update.effective_chat.id)  # type: ignore[union-attr]
        rows = [
            [InlineKeyboardButton(b.text, callback_data=b.data) for b in row]
            for row in message.buttons
        ]
        await update.effective_message.reply_text(  # type: ignore[union-attr]
            message.html, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(rows)
        )

    app = (
        Application.builder().token(TOKEN).base_url(f"{stub}/bot").concurrent_updates(True).build()
    )
    app.add_handler(CommandHandler("latest", on_latest))
    async with app:
        await app.start()
        url = f"http://127.0.0.1:{port}/telegram"
        await app.updater.start_webhook(  # type: ignore[union-attr]
            "127.0.0.1", port, "/telegram", webhook_url=url, secret_token=SECRET
        )
        await asyncio.Event().wait()


async def aiogram(port: int, stub: str, database: str) -> None:
    """aiogram as its documentation shows it: its aiohttp webhook handler and session."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.filters import Command
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
    from aiogram.types import Message as Incoming
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler
    from aiohttp import web

    store = Store(database)
    dispatcher = Dispatcher()

    @dispatcher.message(Command("latest"))
    async def on_latest(incoming: Incoming) -> None:
        message = await latest(store, incoming.chat.id)
        rows = [
            [InlineKeyboardButton(text=b.text, callback_data=b.data) for b in row]
            for row in message.buttons
        ]
        await incoming.answer(
            message.html, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows)
        )

    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(stub)))
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, path="/telegram")
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


async def floor(port: int, stub: str, database: str) -> None:
    """No library at all: parse the update, query, render, one POST. Nothing that does the job costs less."""
    import aiohttp
    from aiohttp import web

    store = Store(database)
    async with aiohttp.ClientSession() as session:
        tasks: set[asyncio.Task[None]] = set()

        async def answer(update: dict[str, Any]) -> None:
            chat = update["message"]["chat"]["id"]
            method, params = wire.send(chat, await latest(store, chat))
            async with session.post(f"{stub}/bot{TOKEN}/{method}", json=params) as answered:
                await answered.read()

        async def hook(request: web.Request) -> web.Response:
            task = asyncio.create_task(answer(await request.json()))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            return web.Response()

        app = web.Application()
        app.router.add_post("/telegram", hook)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await asyncio.Event().wait()


BOTS = {"ours": ours, "stock": stock, "aiogram": aiogram, "floor": floor}

if __name__ == "__main__":
    logging.disable(logging.ERROR)
    asyncio.run(BOTS[sys.argv[1]](int(sys.argv[2]), sys.argv[3], sys.argv[4]))
