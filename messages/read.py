"""The answer to something pasted, forwarded, sent as a file or as an address."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from messages.steps import says
from messages.story import card
from messages.texts import Texts
from news.languages import LANGUAGES
from news.lengths import Length
from news.types import Message, Story


def answer(
    story: Story,
    t: Texts,
    *,
    subscribed: Collection[str] = (),
    zone: str,
    now: datetime,
    length: Length | None = None,
) -> Message:
    """The story's card; a first line tells when we cannot summarise its language yet. `length` as in card()."""
    note = None if story.language in LANGUAGES else _unsupported(story.language, t)
    return card(story, t, subscribed=subscribed, zone=zone, now=now, note=note, length=length)


def reading(t: Texts) -> Message:
    """What is shown while a page is fetched."""
    return says(t("reading"))


def _unsupported(language: str, t: Texts) -> str:
    named = t.language_name(language)
    return (
        t("unknown-language-text")
        if named == t("language-other")
        else t("unsupported-language", language=named)
    )
