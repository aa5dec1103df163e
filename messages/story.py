"""A story as one message a person can read in ten seconds, with everything else one tap away in the same message."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from messages.html import CAPTION_LIMIT, TEXT_LIMIT, Sheet, bold
from messages.once import told_once
from messages.paging import link, some_rows
from messages.shown import show, visible
from messages.story_buttons import always, fixed_rows
from messages.story_tabs import BODIES, Tab, summary
from messages.texts import Texts
from news.addresses import is_web_address
from news.lengths import Length
from news.topics import TOPICS
from news.types import Message, Story

_TITLE = 300  # units
_NOTE = 300
_SOURCE = 80
_NAMED = 3  # outlets of one story that are all named; where there are more, they are counted


def card(
    story: Story,
    t: Texts,
    *,
    tab: Tab = "summary",
    page: int = 0,
    subscribed: Collection[str] = (),
    zone: str,
    now: datetime,
    note: str | None = None,
    photo: bool = False,
    length: Length | None = None,
) -> Message:
    """One tab of a story; `subscribed` are the chat's topics, `note` is a first line, `photo` asks for its picture.

    `length` is the summary's when the chat usually has another one, and can have it always by a button.
    """
    picture = _picture(story) if photo else None
    sheet = Sheet(CAPTION_LIMIT if picture else TEXT_LIMIT)
    if note:
        sheet.line(show(note, _NOTE))
    _head(sheet, story, t, zone, now, t("story-number", n=str(story.id)))
    once = told_once(story)
    extras = BODIES[tab](sheet, once, t, page) + always(once, t, length)
    return Message(sheet.html, extras + fixed_rows(once, t, tab, subscribed, length), picture)


def post(story: Story, t: Texts, *, zone: str, now: datetime, photo: bool = False) -> Message:
    """A story for a channel: the summary and the way to the source; tabs would change the post for everybody."""
    picture = _picture(story) if photo else None
    sheet = Sheet(CAPTION_LIMIT if picture else TEXT_LIMIT)
    _head(sheet, story, t, zone, now)
    summary(sheet, told_once(story), t, 0)
    return Message(sheet.html, some_rows(link(t("button-read"), story.url)), picture)


def title_of(title: str, t: Texts, limit: int = _TITLE) -> str:
    """A title in one line of at most `limit` units, or words that say there is none."""
    return show(title, limit) if visible(title) else t("untitled")


def outlets(source: str, more: int, t: Texts) -> str:
    """The outlet and how many more tell the same story; "" when no outlet is known."""
    first = show(source, _SOURCE)
    return f"{first} {t('and-more', n=more)}" if first and more > 0 else first


def _told_by(story: Story, t: Texts) -> str:
    """The story's own outlet first; all of them by name where they are few."""
    others = [name for name in dict.fromkeys(story.sources) if name != story.source]
    if visible(story.source) and len(others) < _NAMED:
        return ", ".join(
            shown for name in (story.source, *others) if (shown := show(name, _SOURCE))
        )
    return outlets(story.source, len(others), t)


def _head(sheet: Sheet, story: Story, t: Texts, zone: str, now: datetime, number: str = "") -> None:
    sheet.paragraph(bold(title_of(story.title, t, min(_TITLE, sheet.room // 4))))
    parts = (
        _told_by(story, t) or show(story.author or "", _SOURCE),
        t.date(story.published, zone, now),
        ", ".join(t.topic(topic) for topic in story.topics if topic in TOPICS),
        t("from-feed") if story.from_feed else "",
        number,
    )
    sheet.line(" · ".join(filter(None, parts)))


def _picture(story: Story) -> str | None:
    url = story.photo.url if story.photo else None
    return url if url is not None and is_web_address(url) else None
