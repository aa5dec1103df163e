"""What a chat or an admin has set up: subscriptions, topic channels, feeds. Small lists, given whole and paged here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from messages.actions import action
from messages.html import Sheet, bold
from messages.paging import button, clamp, cut, in_rows, link, offset, some_rows, turn
from messages.shown import show, visible
from messages.steps import done_row, subscribe_button, titled
from messages.texts import Texts
from news.types import Chat, Message, Source, Subscription

_NAME = 100  # units
_ADDRESS = 200
_IN_A_ROW = 5
_NO_NAMES: Mapping[int, str] = {}


def subscriptions(
    items: Sequence[Subscription],
    t: Texts,
    *,
    names: Mapping[int, str] = _NO_NAMES,
    page: int = 0,
    group: bool = False,
) -> Message:
    """The chat's subscriptions with buttons to remove them; `names` gives the speakers' names by their ids."""
    title = t("list-title-group") if group else t("list-title")
    if not items:
        return titled(title, t("list-empty"), ((subscribe_button(t),),))
    page = clamp(page, len(items))
    shown, first = cut(items, page), offset(page) + 1
    sheet = _titled_sheet(title)
    for number, item in enumerate(shown, first):
        sheet.line(f"{number}. {_wanted(item, names, t)}")
    sheet.paragraph(t("list-text"))
    drops = in_rows(
        (button(f"✕ {n}", "drop", item.id, page) for n, item in enumerate(shown, first)), _IN_A_ROW
    )
    pages = turn(page, len(items), lambda to: action("list", to))
    return Message(sheet.html, drops + pages + ((subscribe_button(t), *done_row(t)),))


def channels(
    items: Sequence[tuple[Chat, tuple[Subscription, ...]]], t: Texts, *, page: int = 0
) -> Message:
    """The topic channels; those with a public name open by a button."""
    if not items:
        return titled(t("channels-title"), t("channels-empty"), ((subscribe_button(t),),))
    page = clamp(page, len(items))
    shown = cut(items, page)
    sheet = _titled_sheet(t("channels-title"))
    for number, (chat, wanted) in enumerate(shown, offset(page) + 1):
        sheet.line(f"{number}. {_channel(chat)} · {_sent(chat, wanted, t)}")
    opened = (link(f"{_channel(chat)} ↗", _address(chat)) for chat, _ in shown)
    return Message(
        sheet.html, some_rows(*opened) + turn(page, len(items), lambda to: action("channels", to))
    )


def feeds(items: Sequence[Source], t: Texts, *, page: int = 0, zone: str, now: datetime) -> Message:
    """The feeds that are polled, for admins: the address and how it goes."""
    if not items:
        return titled(t("feeds-title"), t("feeds-empty"))
    page = clamp(page, len(items))
    sheet = _titled_sheet(t("feeds-title"))
    for number, item in enumerate(cut(items, page), offset(page) + 1):
        sheet.line(f"{number}. {show(item.title if visible(item.title) else item.url, _NAME)}")
        sheet.line(f"{show(item.url, _ADDRESS)} · {_state(item, t, zone, now)}")
    return Message(sheet.html, turn(page, len(items), lambda to: action("feeds", to)))


def _titled_sheet(title: str) -> Sheet:
    sheet = Sheet()
    sheet.line(bold(title))
    sheet.line("")
    return sheet


def _wanted(item: Subscription, names: Mapping[int, str], t: Texts) -> str:
    if item.kind == "topic":
        return t("wanted-topic", name=t.topic(item.value))
    if item.kind == "speaker":
        known = names.get(int(item.value), "") if item.value.isdecimal() else ""
        return t(
            "wanted-speaker", name=show(known, _NAME) if visible(known) else t("speaker-unknown")
        )
    return t("wanted-words", name=show(item.value, _NAME))


def _channel(chat: Chat) -> str:
    title = chat.title if visible(chat.title) else f"@{chat.username or ''}"
    return show(title, _NAME)


def _sent(chat: Chat, wanted: Sequence[Subscription], t: Texts) -> str:
    """What a channel is sent: its topics and its language."""
    topics = ", ".join(t.topic(item.value) for item in wanted if item.kind == "topic")
    languages = ", ".join(t.language_name(code) for code in chat.languages)
    return show(" · ".join(filter(None, (topics, languages))), _ADDRESS)


def _address(chat: Chat) -> str | None:
    return f"https://t.me/{chat.username}" if chat.username else None


def _state(item: Source, t: Texts, zone: str, now: datetime) -> str:
    if item.errors:
        return t("feed-errors", n=item.errors)
    if item.next_poll is None or not item.polled:
        return t("feed-new")
    return t("feed-next", when=t.date(item.next_poll, zone, now))
