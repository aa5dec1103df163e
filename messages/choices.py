"""Screens to choose from: topics to read or subscribe to, languages of the stories and of the interface."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from messages.actions import language_or_none
from messages.html import Sheet, bold
from messages.paging import Rows, button, in_rows, tick
from messages.steps import done_row, latest_button, mine_button, subscribe_button, titled
from messages.texts import Texts, upper_first
from news.languages import LANGUAGES
from news.topics import TOPICS
from news.types import Button, Message

_WIDTH = 2  # topic buttons in a row
_MOST = 10  # languages on the screen


def topics(counts: Mapping[str, int], t: Texts, *, group: bool = False) -> Message:
    """All topics with their number of stories; each opens the newest of that topic."""
    every = button(t("button-all"), "latest", 0, None)
    buttons = (*(_topic(topic, counts.get(topic, 0), t) for topic in TOPICS), every)
    last = (subscribe_button(t), mine_button(t, group))
    return titled(t("topics-title"), t("topics-text"), (*in_rows(buttons, _WIDTH), last))


def choose_topics(t: Texts, *, subscribed: Collection[str], group: bool = False) -> Message:
    """All topics to subscribe to; those the chat has are ticked, a second press takes them off."""
    buttons = (_toggle(topic, topic in subscribed, t) for topic in TOPICS)
    last = (mine_button(t, group), *done_row(t))
    return titled(t("subscribe-title"), t("subscribe-text"), (*in_rows(buttons, _WIDTH), last))


def languages(counts: Mapping[str, int], t: Texts, *, chosen: Collection[str]) -> Message:
    """The languages there are stories in, with their numbers; those the chat reads are ticked."""
    codes = _listed(counts, chosen)
    sheet = Sheet()
    sheet.line(bold(t("languages-title")))
    sheet.line("")
    for number, code in enumerate(codes, 1):
        sheet.line(f"{number}. {_name(code, t)} · {t('stories-count', n=counts.get(code, 0))}")
    sheet.paragraph(t("languages-text"))
    toggles = in_rows(
        (tick(_name(code, t), code in chosen, "read", code) for code in codes), _WIDTH
    )
    return Message(sheet.html, (*toggles, (latest_button(t), *done_row(t))))


def interface(t: Texts) -> Message:
    """The languages Lede speaks, each by its own name; the one in use is ticked."""
    rows: Rows = tuple(
        (tick(_name(code, Texts(code)), code == t.language, "ui", code),) for code in LANGUAGES
    )
    return titled(t("interface-title"), t("interface-text"), (*rows, done_row(t)))


def _topic(topic: str, count: int, t: Texts) -> Button:
    name = upper_first(t.topic(topic))
    return button(f"{name} {count}" if count else name, "latest", 0, topic)


def _toggle(topic: str, on: bool, t: Texts) -> Button:
    return tick(upper_first(t.topic(topic)), on, "unsub" if on else "sub", topic)


def _listed(counts: Mapping[str, int], chosen: Collection[str]) -> list[str]:
    """Ours first, then the others by their number of stories."""
    others = {
        code for code in (*counts, *chosen) if code not in LANGUAGES and language_or_none(code)
    }
    return [*LANGUAGES, *sorted(others, key=lambda code: (-counts.get(code, 0), code))][:_MOST]


def _name(code: str, t: Texts) -> str:
    return upper_first(t.language_name(code))
