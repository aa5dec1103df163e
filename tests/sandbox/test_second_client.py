"""A second client that others wrote, so that the sandbox does not merely agree with our own library.

It is loaded where it is used: that takes seconds, and most of the processes that test run nothing of this file.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from sandbox.server import Sandbox
from tests.sandbox.conftest import READER, Desk

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message


def keys() -> InlineKeyboardMarkup:
    """A keyboard of one button."""
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Quotes", callback_data="quotes")]]
    )


@pytest.fixture
async def bot(box: Sandbox, desk: Desk) -> AsyncIterator[Bot]:
    """aiogram's bot, with the same token as the desk."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    async with Bot(
        "7007:harbour_light", AiohttpSession(api=TelegramAPIServer.from_base(box.url))
    ) as bot:
        yield bot


async def test_it_sends_edits_and_reads_back(bot: Bot) -> None:
    from aiogram.types import LinkPreviewOptions, Message

    me = await bot.get_me()
    assert me.is_bot and me.username == "lede_sandbox_bot" and me.supports_inline_queries
    html = '<b>Pier</b> 🐟 <i>closed</i> <a href="https://alder.example/">read</a>'
    quiet = LinkPreviewOptions(is_disabled=True)
    sent = await bot.send_message(
        READER, html, parse_mode="HTML", reply_markup=keys(), link_preview_options=quiet
    )
    assert sent.html_text == html, "it counts entities in UTF-16 units as we do"
    assert (
        sent.reply_markup is not None
        and sent.reply_markup.inline_keyboard[0][0].callback_data == "quotes"
    )
    edited = await sent.edit_text("open")
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("open", None) and edited.edit_date
    assert await sent.delete()


async def test_it_uploads_and_downloads(bot: Bot) -> None:
    from aiogram.types import BufferedInputFile

    sent = await bot.send_document(
        READER, BufferedInputFile(b"the page", "page.txt"), caption="<b>x</b>", parse_mode="HTML"
    )
    assert sent.document is not None and sent.document.file_name == "page.txt"
    got = await bot.download(sent.document.file_id)
    assert got is not None and got.read() == b"the page"


async def test_it_reads_chats_members_and_commands(bot: Bot, desk: Desk) -> None:
    from aiogram.types import BotCommand

    channel = (await desk.sim("channels", title="Port Alder Live"))["chat_id"]
    assert (await bot.get_chat(channel)).title == "Port Alder Live"
    assert (await bot.get_chat_member(channel, bot.id)).status == "administrator"
    assert len(await bot.get_chat_administrators(channel)) == 2
    await bot.set_my_commands(
        [BotCommand(command="latest", description="News")], language_code="uk"
    )
    assert (await bot.get_my_commands(language_code="uk"))[0].command == "latest"
    assert (await bot.get_webhook_info()).url == ""


async def test_its_dispatcher_polls_answers_and_is_pressed(bot: Bot, desk: Desk) -> None:
    from aiogram import Dispatcher
    from aiogram.filters import Command
    from aiogram.types import Message

    dispatcher = Dispatcher()
    answered = asyncio.Event()

    @dispatcher.message(Command("latest"))
    async def latest(message: Message) -> None:
        assert message.from_user is not None
        await message.reply(f"for {message.from_user.first_name}", reply_markup=keys())
        answered.set()

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"pressed {query.data}")
        await query.answer("saved", show_alert=True)

    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)
    )
    await desk.sim("messages", chat_id=READER, text="/latest")
    async with asyncio.timeout(90):
        await answered.wait()
    assert (await desk.messages(after=2))[0]["text"] == "for Ida"
    answer = await desk.sim("press", chat_id=READER, message_id=3, button="Quotes")
    assert answer == {"answer": {"text": "saved", "show_alert": True}}
    assert (await desk.messages(after=2))[0]["text"] == "pressed quotes"
    await dispatcher.stop_polling()
    await polling


@pytest.mark.parametrize(
    "kind", ["message", "forward", "document", "edit", "channel", "topic", "block", "inline"]
)
async def test_it_reads_every_kind_of_update(bot: Bot, desk: Desk, kind: str) -> None:
    acts: dict[str, tuple[str, dict[str, Any]]] = {
        "message": ("messages", {"chat_id": READER, "text": "https://alder.example"}),
        "forward": (
            "messages",
            {"chat_id": READER, "text": "x", "forward_from": {"title": "Live"}},
        ),
        "document": (
            "messages",
            {"chat_id": READER, "document": {"name": "a.txt", "content_base64": "aGk="}},
        ),
        "edit": ("messages", {"chat_id": READER, "text": "x", "edit": 1}),
        "channel": (
            "messages",
            {"chat_id": -1_000_000_000_501, "chat_type": "channel", "text": "x"},
        ),
        "topic": ("messages", {"chat_id": -1_000_000_000_502, "text": "x", "message_thread_id": 4}),
        "block": ("block", {"chat_id": READER, "blocked": True}),
        "inline": ("inline", {"from_id": READER, "query": "pier"}),
    }
    path, body = acts[kind]
    act = asyncio.create_task(desk.sim(path, **body))
    (update,) = await bot.get_updates(timeout=50)
    assert update.event is not None
    if update.inline_query:
        await bot.answer_inline_query(update.inline_query.id, [])
    await act


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"error_code": 429, "retry_after": 7}, "TelegramRetryAfter"),
        ({"error_code": 403}, "TelegramForbiddenError"),
        ({"error_code": 400, "migrate_to_chat_id": -100}, "TelegramMigrateToChat"),
        ({"error_code": 400}, "TelegramBadRequest"),
        ({"error_code": 401}, "TelegramUnauthorizedError"),
        ({"error_code": 409}, "TelegramConflictError"),
        ({"error_code": 500}, "TelegramServerError"),
        ({"drop": True}, "TelegramNetworkError"),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_it_raises_its_own_error_for_each_fault(
    bot: Bot, desk: Desk, fault: dict[str, Any], kind: str
) -> None:
    from aiogram import exceptions

    await desk.sim("faults", method="sendMessage", times=1, **fault)
    with pytest.raises(getattr(exceptions, kind)) as caught:
        await bot.send_message(READER, "x")
    if isinstance(caught.value, exceptions.TelegramRetryAfter):
        assert caught.value.retry_after == 7


async def test_it_raises_its_own_errors_for_refusals(bot: Bot, desk: Desk) -> None:
    from aiogram import exceptions

    with pytest.raises(exceptions.TelegramBadRequest, match="chat not found"):
        await bot.send_message(9, "x")
    with pytest.raises(exceptions.TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(READER, "<b>x", parse_mode="HTML")
    sent = await bot.send_message(READER, "x")
    with pytest.raises(exceptions.TelegramBadRequest, match="message is not modified"):
        await sent.edit_text("x")
    with pytest.raises(exceptions.TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query("1")
    await desk.sim("block", chat_id=READER, blocked=True)
    with pytest.raises(exceptions.TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(READER, "x")
