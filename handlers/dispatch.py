"""From updates to our handlers: who asks, where, what. Answers go back through handlers.reply."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

import structlog
from prometheus_client import Counter
from sqlalchemy import Connection
from telegram import Message as Incoming
from telegram import Update, User
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from handlers import BUTTONS, BY_NAME, ButtonHandler, Command, Kind, start
from handlers.ask import Answer, Ask, House
from handlers.pending import keep, noting, settling, until_answered
from handlers.read import DOCUMENT_BYTES, address_in, read_document
from handlers.reply import edit, say, toast, work
from handlers.split_messages import Gathering, Sender
from handlers.typed import typed
from messages import errors, wire
from messages.actions import NONE, Action, decode
from messages.back import carried, parted
from messages.close import owner_of
from messages.texts import Texts
from news.errors import LedeError
from news.types import Chat, Message
from storage import chats

log = structlog.get_logger()
ASKED = Counter("lede_asked_total", "What people asked, by command, button or other", ["what"])
Context = ContextTypes.DEFAULT_TYPE
COMMAND = re.compile(r"/(\w*)(?:@(\w+))?\s*(.*)", re.DOTALL)
_CARD = ("quotes", "follow")  # verbs that name a story on its own card only
UNKNOWN = Command("unknown", start.unknown)
R = TypeVar("R")


def register(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Put our handlers into the library's dispatcher; the house is bot_data["house"]."""
    new = filters.UpdateType.MESSAGE
    application.add_handler(
        MessageHandler(new & filters.StatusUpdate.MIGRATE, settling(on_migration))
    )
    application.add_handler(MessageHandler(new & filters.COMMAND, settling(on_command)))
    application.add_handler(MessageHandler(new & filters.ChatType.PRIVATE, on_anything))
    application.add_handler(CallbackQueryHandler(settling(on_button)))
    application.add_handler(
        ChatMemberHandler(settling(on_member), ChatMemberHandler.MY_CHAT_MEMBER)
    )
    application.add_error_handler(on_error)


@dataclass(frozen=True, slots=True)
class Who:
    """Where a question came from, before we know what we keep of that chat."""

    incoming: Incoming
    user: User | None
    words: str = ""

    def ask(self, house: House, chat: Chat) -> Ask:
        """The question, in a chat that we know."""
        incoming, reply = self.incoming, self.incoming.reply_to_message
        thread = incoming.message_thread_id if incoming.is_topic_message else None
        replied = (reply.text or reply.caption or "") if reply else ""
        user = self.user.id if self.user else 0
        return Ask(
            house, chat, thread or 0, user, self.words, replied, _story_of(reply) if reply else None
        )


async def on_command(update: Update, context: Context) -> None:
    """/name words, or /name@bot words in a group."""
    incoming = _incoming(update)
    found = COMMAND.match(incoming.text or incoming.caption or "")
    name, addressee, words = found.groups() if found else ("", None, "")
    if addressee and addressee.lower() != context.bot.username.lower():
        return
    command = BY_NAME.get(name.lower(), UNKNOWN)
    if command is UNKNOWN and incoming.chat.type != "private" and not addressee:
        return  # in a group it may be meant for another bot
    ASKED.labels(command.name).inc()
    who = Who(incoming, incoming.from_user, words.strip())
    if command.changes and who.words and not await _may_change(context, who):
        ask, message = await _unit(_house(context), who, "reads", _refused)
        await say(context.bot, ask, _told(ask, message))
    elif command.kind == "fetches":
        await _fetch(update, context, command, who.words)
    else:
        ask, message = await _unit(_house(context), who, command.kind, command.do)
        await say(context.bot, ask, _told(ask, message))


async def _fetch(update: Update, context: Context, command: Command, words: str) -> None:
    known = await _kept(update, context)
    if known is None:
        return
    message = _incoming(update).message_id
    ask = noting(replace(known, words=words), [message])
    do = partial(command.do, ask, context.bot) if command.needs_bot else partial(command.do, ask)
    async with until_answered(ask, [message]):
        await work(context.bot, ask, do, shows=message if address_in(words) else None)


async def on_anything(update: Update, context: Context) -> None:
    """Text, a forwarded post, a document or an address: read it and answer with what is in it."""
    ASKED.labels("read").inc()
    incoming = _incoming(update)
    text = incoming.text or incoming.caption or ""
    if text.startswith("/") and incoming.document is None:
        await settling(on_command)(update, context)  # a command under a picture
        return
    parts, sender = _house(context).parts, _sender(incoming)
    gathering = parts.take(sender, incoming.message_id, text)
    try:
        ask = await _kept(update, context)
        if (
            ask is not None and gathering is not None
        ):  # else a further piece: answered when all is there
            await _answer(context, ask, incoming, gathering)
    finally:
        parts.close(sender, gathering)


async def _answer(context: Context, ask: Ask, incoming: Incoming, gathering: Gathering) -> None:
    text = incoming.text or incoming.caption or ""
    ask = noting(ask, gathering.pieces)
    async with until_answered(ask, gathering.pieces):
        if incoming.document is not None:
            await _document(context, ask, incoming.document)
        elif not text.strip():
            await say(context.bot, ask, errors.empty_message(ask.t))
        else:
            do = partial(_read, ask, incoming, gathering)
            await work(
                context.bot, ask, do, shows=incoming.message_id if address_in(text) else None
            )


async def _kept(update: Update, context: Context) -> Ask | None:
    """Who asks; the message is kept until it is answered. None when it is being answered already."""
    incoming = _incoming(update)
    ask, new = await _unit(
        _house(context), Who(incoming, incoming.from_user), "writes", partial(_keep, update)
    )
    return ask if new is True else None


def _keep(update: Update, db: Connection, ask: Ask) -> bool:
    return keep(db, ask, update)


async def _read(ask: Ask, incoming: Incoming, gathering: Gathering) -> Message:
    whole = await ask.house.parts.whole(_sender(incoming), gathering)
    return await typed(ask, whole, _origin(incoming))


async def _document(context: Context, ask: Ask, document: Any) -> None:
    name = document.file_name or ""
    if (document.file_size or 0) > DOCUMENT_BYTES:
        await say(context.bot, ask, errors.file_too_big(ask.t))
    else:
        await work(context.bot, ask, partial(_fetched, ask, document, name))


async def _fetched(ask: Ask, document: Any, name: str) -> Message:
    file = await document.get_file()
    return await read_document(ask, bytes(await file.download_as_bytearray()), name)


async def on_button(update: Update, context: Context) -> None:
    """A pressed button changes the message it stands under."""
    query, house = update.callback_query, _house(context)
    assert query is not None
    asked, back = parted(query.data or "")
    action = decode(asked)
    press = BUTTONS.get(action.verb) if action else None
    if not isinstance(query.message, Incoming) or action is None or press is None:
        await toast(
            query,
            wire.toast(errors.old_button(Texts(house.language(query.from_user.language_code)))),
        )
        return
    ASKED.labels(action.verb).inc()
    who = Who(query.message, query.from_user)
    if _needs_rights(press, action, who) and not await _may_change(context, who, pressed=True):
        ask, message = await _unit(house, who, "reads", _not_yours if press.own else _refused)
        await toast(query, wire.toast(_told(ask, message)))
        return
    ask, answer = await _pressed(house, who, press, action, back)
    await toast(query, answer.toast)
    if answer.close:
        await context.bot.delete_message(ask.chat.id, query.message.message_id)
    elif answer.message is not None:
        await edit(
            context.bot,
            replace(ask, user=_owner(query.message)),
            query.message.message_id,
            answer.message,
        )


def _needs_rights(press: ButtonHandler, action: Action, who: Who) -> bool:
    """Whether in a group only its administrators may press this."""
    if press.own:
        return who.user is None or who.user.id != _owner(who.incoming)
    return press.changes and action.args[-1:] != (NONE,)


def _owner(message: Incoming) -> int:
    """The user who may close a message of ours in a group; 0 for none."""
    return owner_of(_data(message))


async def _pressed(
    house: House, who: Who, press: ButtonHandler, action: Action, back: str
) -> tuple[Ask, Answer]:
    ask, done = await _unit(house, who, press.kind, press.do, *action.args)
    if isinstance(done, LedeError):
        return ask, Answer(toast=wire.toast(errors.trouble(done, ask.t)))
    if done.message is not None and back:
        return ask, replace(done, message=carried(done.message, back, ask.t))
    return ask, done


async def _may_change(context: Context, who: Who, *, pressed: bool = False) -> bool:
    """In a group its administrators decide what it gets."""
    rights, user = _house(context).rights, who.user.id if who.user else 0
    return await rights.may_change(context.bot, who.incoming, user, pressed=pressed)


def _refused(db: Connection, ask: Ask) -> Message:
    return errors.group_admin_only(ask.t)


def _not_yours(db: Connection, ask: Ask) -> Message:
    return errors.not_yours(ask.t)


async def on_member(update: Update, context: Context) -> None:
    """The bot was blocked, removed, or is welcome again."""
    change = update.my_chat_member
    assert change is not None
    gone = change.new_chat_member.status in ("kicked", "left")
    await _house(context).store.write(chats.pause if gone else chats.resume, change.chat.id)


async def on_migration(update: Update, context: Context) -> None:
    """A group became a supergroup and has a new id."""
    incoming = _incoming(update)
    if incoming.migrate_to_chat_id:
        await _house(context).store.write(
            chats.migrate, incoming.chat_id, incoming.migrate_to_chat_id
        )


async def on_error(update: object, context: Context) -> None:
    """Something we did not expect: loud in the log, one sentence to the person."""
    if not isinstance(update, Update):
        log.error("handler failed", exc_info=context.error)
        return
    log.error("handler failed", exc_info=context.error, update=update.update_id)  # not the words
    if update.effective_chat is None or isinstance(context.error, TelegramError):
        return
    user = update.effective_user
    texts = Texts(_house(context).language(user.language_code if user else None))
    method, params = wire.send(update.effective_chat.id, errors.went_wrong(texts))
    await context.bot.do_api_request(method, api_kwargs=params)


async def _unit(
    house: House, who: Who, kind: Kind, do: Callable[..., R], *args: str
) -> tuple[Ask, R | LedeError]:
    """The question and what do(db, ask, ...) makes of it, in one unit of work; a chat new to us is made known first."""
    run = house.store.write if kind == "writes" else house.store.read
    done = await run(_known, house, who, do, *args)
    if done is None:
        await house.store.write(_welcome, house, who)
        done = await run(_known, house, who, do, *args)
    assert done is not None  # nobody removes a private chat or group that was just made known
    return done


def _known(
    db: Connection, house: House, who: Who, do: Callable[..., R], *args: str
) -> tuple[Ask, R | LedeError] | None:
    chat = chats.chat(db, who.incoming.chat_id)
    if chat is None or chat.paused:
        return None
    ask = who.ask(house, chat)
    try:
        return ask, do(db, ask, *args)
    except LedeError as error:
        return ask, error


def _welcome(db: Connection, house: House, who: Who) -> None:
    """A chat that we did not know, or that had gone and writes again."""
    language = house.language(who.user.language_code if who.user else None)
    there = who.incoming.chat
    title = there.title or there.full_name or ""
    chats.ensure(
        db, there.id, there.type, language, (language,), title, there.username, house.clock()
    )
    chats.resume(db, there.id)


def _story_of(card: Incoming) -> int | None:
    """The story that a message of ours shows, by its buttons; None for other messages."""
    actions = (decode(parted(data)[0]) for data in _data(card))
    return next((int(one.args[0]) for one in actions if one and one.verb in _CARD), None)


def _data(message: Incoming) -> list[str]:
    """What the buttons under a message say."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return [str(one.callback_data) for row in rows for one in row if one.callback_data]


def _told(ask: Ask, message: Message | LedeError) -> Message:
    return errors.trouble(message, ask.t) if isinstance(message, LedeError) else message


def _house(context: Context) -> House:
    house = context.bot_data["house"]
    assert isinstance(house, House)
    return house


def _incoming(update: Update) -> Incoming:
    assert update.message is not None
    return update.message


def _sender(incoming: Incoming) -> Sender:
    return incoming.chat_id, incoming.from_user.id if incoming.from_user else 0


def _origin(incoming: Incoming) -> str:
    """Whose post was forwarded: a channel's title, a person's name, "-" when hidden, "" when it was not forwarded."""
    origin = incoming.forward_origin
    chat = getattr(origin, "chat", None) or getattr(origin, "sender_chat", None)
    user = getattr(origin, "sender_user", None)
    name = (chat and (chat.title or chat.username)) or (user and user.full_name)
    return name or getattr(origin, "sender_user_name", "") or ("-" if origin else "")
