"""The rows of buttons every tab of a story has, always in the same places at the foot of the message."""

from __future__ import annotations

from collections.abc import Collection

from messages.actions import encode, language_or_none
from messages.paging import Row, Rows, button, in_rows, label, link, some_rows
from messages.story_tabs import Tab, open_tab
from messages.texts import Texts, language_label
from news.languages import LANGUAGES
from news.lengths import Length
from news.topics import TOPICS
from news.types import Button, Story

_HERE = "• "  # marks the tab and the language on show
_WIDEST = 8  # buttons in a row, Telegram's limit
_MOST = 24  # languages that get a button


def fixed_rows(
    story: Story, t: Texts, tab: Tab, subscribed: Collection[str], length: Length | None = None
) -> Rows:
    """The tabs with something on them; the languages if several; the topic to follow and the way to the source."""
    last = _follow(story, t, subscribed) + link(t("button-read"), story.url)
    return some_rows(_tabs(story, t, tab, length), *_languages(story, tab, length), last)


def always(story: Story, t: Texts, length: Length | None) -> Rows:
    """The way to have all summaries as long as this one; nothing when they are."""
    if length is None:
        return ()
    return (
        (button(t("button-always"), "always", story.id, language_or_none(story.language), length),),
    )


def _tabs(story: Story, t: Texts, current: Tab, length: Length | None) -> Row:
    """The tabs that have something on them; none when that is only the one on show."""
    labels: dict[Tab, str] = {"summary": t("tab-summary")}
    if story.quotes:
        labels["quotes"] = t("tab-quotes", n=len(story.quotes))
    if story.speakers:
        labels["voices"] = t("tab-voices", n=len(story.speakers))
    if tuple(labels) == (current,):
        return ()
    return tuple(
        _button(words, tab == current, story, tab, story.language, length)
        for tab, words in labels.items()
    )


def _languages(story: Story, tab: Tab, length: Length | None) -> Rows:
    if len(story.languages) < 2:
        return ()
    known = [code for code in LANGUAGES if code in story.languages]
    others = sorted(set(story.languages) - set(LANGUAGES))
    codes = [code for code in (*known, *others) if language_or_none(code)][:_MOST]
    here = story.language
    return in_rows(
        (_button(language_label(code), code == here, story, tab, code, length) for code in codes),
        _WIDEST,
    )


def _follow(story: Story, t: Texts, subscribed: Collection[str]) -> Row:
    topic = next(iter(story.topics), None)
    if topic not in TOPICS:
        return ()
    sign, wish = ("✓", 0) if topic in subscribed else ("+", 1)
    return (
        button(
            f"{sign} {t.topic(topic)}",
            "follow",
            story.id,
            language_or_none(story.language),
            topic,
            wish,
        ),
    )


def _button(
    words: str, here: bool, story: Story, tab: Tab, language: str, length: Length | None
) -> Button:
    opened = open_tab(tab, story, language, length=length)
    return Button(label(_HERE + words if here else words), data=encode(opened))
