"""From updates to our handlers and back: who asks, what; then a message is sent, or the pressed one is edited."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import structlog
from prometheus_client import Counter
from telegram import CallbackQuery, Update
from telegram import Message as Incoming
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from handlers import BUTTONS, BY_NAME, Command, start
from handlers.ask import Answer, Ask, House
from handlers.read import DOCUMENT_BYTES, address_in, read_document, read_text
from messages import errors, wire
from messages.actions import decode
from messages.back import carried, parted
from messages.read import reading
from messages.texts import Texts
from news.errors import LedeError
from news.types import Chat, Message
from storage import chats

log = structlog.get_logger()
ASKED = Counter("lede_asked_total", "What people asked, by command, button or other", ["what"])
Context = ContextTypes.DEFAULT_TYPE
TEXT_KINDS = (".txt", ".html", ".htm", ".md")


def register(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Put our handlers into the library's dispatcher; the house is bot_data["house"]."""
    private = filters.ChatType.PRIVATE
    new = filters.UpdateType.MESSAGE
    application.add_handler(MessageHandler(new & filters.StatusUpdate.MIGRATE, on_migration))
    application.add_handler(MessageHandler(new & filters.COMMAND, on_command))
    application.add_handler(MessageHandler(new & private, on_anything))
    application.add_handler(CallbackQueryHandler(on_button))
    application.add_handler(ChatMemberHandler(on_member, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(on_error)


async def on_command(update: Update, context: Context) -> None:
    """/name words, or /name@bot words in a group."""
    incoming = update.effective_message
    assert incoming is not None
    name, _, words = (incoming.text or incoming.caption or "").partition(" ")
    name, newline, more = name.partition("\n")
    name, _, addressee = name[1:].partition("@")
    if addressee and addressee.lower() != context.bot.username.lower():
        return
    command = BY_NAME.get(name.lower())
    ASKED.labels(f"/{command.name}" if command else "unknown").inc()
    if command is None and incoming.chat.type != "private" and not addressee:
        return  # in a group it may be meant for another bot
    ask = replace(await _ask(context, incoming), words=f"{more}{newline}{words}".strip(), replied=_replied(incoming))
    if command is None:
        await _say(context, ask, await start.unknown(ask))
    elif command.slow and (ask.words or ask.replied):
        await _slowly(context, ask, lambda: _do(command, ask, context), address_in(ask.words) is not None)
    else:
        await _say(context, ask, await _guarded(ask, _do(command, ask, context)))


async def _do(command: Command, ask: Ask, context: Context) -> Message:
    return await (command.do(ask, context.bot) if command.needs_bot else command.do(ask))


async def on_anything(update: Update, context: Context) -> None:
    """Text, a forwarded post, a document or an address: read it and answer with what is in it."""
    incoming = update.effective_message
    assert incoming is not None
    ASKED.labels("read").inc()
    ask = await _ask(context, incoming)
    if incoming.document is not None:
        await _document(context, ask, incoming)
        return
    text = incoming.text or incoming.caption or ""
    if not text.strip():
        await _say(context, ask, errors.empty_message(ask.t))
        return
    origin = _origin(incoming)
    await _slowly(context, ask, lambda: read_text(ask, text, forwarded_from=origin), address_in(text) is not None)


async def _document(context: Context, ask: Ask, incoming: Incoming) -> None:
    document = incoming.document
    assert document is not None
    name = document.file_name or ""
    if not name.lower().endswith(TEXT_KINDS) and not (document.mime_type or "").startswith("text/"):
        await _say(context, ask, errors.bad_document(ask.t))
    elif (document.file_size or 0) > DOCUMENT_BYTES:
        await _say(context, ask, errors.file_too_big(ask.t))
    else:
        await _slowly(context, ask, lambda: _fetched(context, ask, document, name), False)


async def _fetched(context: Context, ask: Ask, document: Any, name: str) -> Message:
    file = await document.get_file()
    return await read_document(ask, bytes(await file.download_as_bytearray()), name)


async def on_button(update: Update, context: Context) -> None:
    """A pressed button changes the message it stands under."""
    query = update.callback_query
    assert query is not None
    asked, back = parted(query.data or "")
    action = decode(asked)
    incoming = query.message if isinstance(query.message, Incoming) else None
    if incoming is None:
        await _toast(
            query, wire.toast(errors.old_button(Texts(_house(context).language(query.from_user.language_code))))
        )
        return
    ask = replace(await _ask(context, incoming, query.from_user), user=query.from_user.id)
    if action is None or action.verb not in BUTTONS:
        await _toast(query, wire.toast(errors.old_button(ask.t)))
        return
    ASKED.labels(action.verb).inc()
    try:
        answer = await BUTTONS[action.verb](ask, *action.args)
    except LedeError as error:
        answer = Answer(toast=wire.toast(errors.trouble(error, ask.t)))
    if answer.message is not None and back:
        answer = replace(answer, message=carried(answer.message, back, ask.t))
    await _toast(query, answer.toast)
    await _show(context, ask, incoming, answer)


async def _show(context: Context, ask: Ask, incoming: Incoming, answer: Answer) -> None:
    if answer.close:
        await context.bot.delete_message(incoming.chat_id, incoming.message_id)
    elif answer.message is not None:
        await _edit(context, ask, incoming.message_id, answer.message)


async def _toast(query: CallbackQuery, text: str) -> None:
    """The small answer that stops the button's waiting sign; a query that is too old is nobody's any more."""
    try:
        await query.answer(text or None)
    except BadRequest as error:
        log.info("button answered too late", cause=error.message)


async def on_member(update: Update, context: Context) -> None:
    """The bot was blocked, removed, or is welcome again."""
    change = update.my_chat_member
    assert change is not None
    gone = change.new_chat_member.status in ("kicked", "left")
    await _house(context).store.write(chats.pause if gone else chats.resume, change.chat.id)


async def on_migration(update: Update, context: Context) -> None:
    """A group became a supergroup and has a new id."""
    incoming = update.effective_message
    assert incoming is not None
    if incoming.migrate_to_chat_id:
        await _house(context).store.write(chats.migrate, incoming.chat_id, incoming.migrate_to_chat_id)


async def on_error(update: object, context: Context) -> None:
    """Something we did not expect: loud in the log, one sentence to the person."""
    log.error("handler failed", exc_info=context.error, update=str(update)[:500])
    if not isinstance(update, Update) or update.effective_chat is None or isinstance(context.error, TelegramError):
        return
    user = update.effective_user
    texts = Texts(_house(context).language(user.language_code if user else None))
    method, params = wire.send(update.effective_chat.id, errors.went_wrong(texts))
    await context.bot.do_api_request(method, api_kwargs=params)


# --- asking ---


def _house(context: Context) -> House:
    house = context.bot_data["house"]
    assert isinstance(house, House)
    return house


async def _ask(context: Context, incoming: Incoming, user: Any = None) -> Ask:
    house, user = _house(context), user or incoming.from_user
    chat = await house.store.read(chats.chat, incoming.chat_id)
    if chat is None or chat.paused:
        chat = await house.store.write(_welcome, house, incoming, user)
    thread = incoming.message_thread_id if incoming.is_topic_message else None
    return Ask(house, chat, thread or 0, user.id if user else 0)


def _welcome(db: Any, house: House, incoming: Incoming, user: Any) -> Chat:
    """A chat that we did not know, or that had gone and writes again."""
    language = house.language(user.language_code if user else None)
    there, now = incoming.chat, house.clock()
    title = there.title or there.full_name or ""
    chat = chats.ensure(db, there.id, there.type, language, (language,), title, there.username, now)
    chats.resume(db, there.id)
    return replace(chat, paused=False)


def _replied(incoming: Incoming) -> str:
    reply = incoming.reply_to_message
    return (reply.text or reply.caption or "") if reply else ""


def _origin(incoming: Incoming) -> str:
    """Whose post was forwarded: a channel's title, a person's name, or nothing."""
    origin = incoming.forward_origin
    chat = getattr(origin, "chat", None) or getattr(origin, "sender_chat", None)
    user = getattr(origin, "sender_user", None)
    name = (
        (chat and (chat.title or chat.username)) or (user and user.full_name) or getattr(origin, "sender_user_name", "")
    )
    return name or ("-" if origin else "")


# --- answering ---


async def _guarded(ask: Ask, work: Any) -> Message:
    try:
        answered: Message = await work
    except LedeError as error:
        log.info("told a person", cause=repr(error), chat=ask.chat.id)
        return errors.trouble(error, ask.t)
    return answered


async def _slowly(context: Context, ask: Ask, work: Any, network: bool) -> None:
    """Shows "typing" while work() runs; when it has to fetch something, also a line that becomes the answer."""
    await context.bot.send_chat_action(ask.chat.id, "typing", message_thread_id=ask.thread or None)
    progress = await _say(context, ask, reading(ask.t)) if network else None
    message = await _guarded(ask, work())
    if progress is None:
        await _say(context, ask, message)
    else:
        await _edit(context, ask, progress, message)


async def _say(context: Context, ask: Ask, message: Message) -> int | None:
    """Send; the new message's id, or None when this chat does not take messages."""
    try:
        return await _send(context, ask, message)
    except Forbidden as error:
        log.info("chat is closed to us", chat=ask.chat.id, cause=error.message)
        await ask.house.store.write(chats.pause, ask.chat.id)
        return None


async def _send(context: Context, ask: Ask, message: Message) -> int:
    try:
        return await _call(context, *wire.send(ask.chat.id, message, thread=ask.thread))
    except BadRequest as error:
        log.error("bad formatting", chat=ask.chat.id, cause=error.message)
        return await _call(context, *wire.send_plain(ask.chat.id, message, thread=ask.thread))


async def _call(context: Context, method: str, params: dict[str, Any]) -> int:
    sent = await context.bot.do_api_request(method, api_kwargs=params)
    return int(sent["message_id"])


async def _edit(context: Context, ask: Ask, message_id: int, message: Message) -> None:
    """Change a message; one that looks the same already is fine, one that cannot be changed is sent anew."""
    try:
        await _call(context, *wire.edit(ask.chat.id, message_id, message))
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return
        log.info("sent anew", chat=ask.chat.id, cause=error.message)
        await _say(context, ask, message)
