"""What a chat can choose: all of it on one screen, and the time zone on one of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages.html import Sheet, bold
from messages.paging import Row, button, in_rows, tick
from messages.shown import show
from messages.steps import (
    done_row,
    interface_button,
    languages_button,
    latest_button,
    says,
    settings_button,
    titled,
)
from messages.texts import Texts, upper_first
from messages.zones import COMMON, city, clock
from news.lengths import SENTENCES, Length
from news.types import Button, Chat, Message

_WIDTH = 2  # zones in a row
_ASKED = 100  # units of what a person asked for


def settings(chat: Chat, t: Texts, *, now: datetime, group: bool = False) -> Message:
    """All settings with their values; the length of summaries is chosen right here."""
    sheet = Sheet()
    sheet.line(bold(t("settings-title-group") if group else t("settings-title")))
    sheet.line("")
    sheet.line(
        t(
            "settings-languages",
            languages=", ".join(t.language_name(code) for code in chat.languages),
        )
    )
    sheet.line(t("settings-interface", language=t.language_name(t.language)))
    sheet.line(t("settings-zone", city=city(chat.zone, t.language), clock=clock(chat.zone, now)))
    sheet.line(t("settings-length", n=SENTENCES[chat.length]))
    ways = ((languages_button(t), interface_button(t)), (zone_button(t), *done_row(t)))
    return Message(sheet.html, (lengths(t, chat.length), *ways))


def lengths(t: Texts, chosen: Length) -> Row:
    """The three lengths of a summary; the one in use is ticked."""
    return tuple(
        tick(upper_first(t(f"length-{one}")), one == chosen, "length", one) for one in SENTENCES
    )


def zone_button(t: Texts) -> Button:
    """The time zones."""
    return button(t("button-zone"), "zone", None)


def zones(chosen: str, t: Texts, *, now: datetime) -> Message:
    """The time in the zones many people need; the one in use is ticked."""
    here = t("zone-text", city=city(chosen, t.language), clock=clock(chosen, now))
    rows = in_rows((_zone(one, one == chosen, t, now) for one in COMMON), _WIDTH)
    return titled(t("zone-title"), here, (*rows, done_row(t)))


def zone_set(zone: str, t: Texts, *, now: datetime) -> Message:
    """Times are shown as in this zone from now on."""
    said = t("zone-set", city=city(zone, t.language), clock=clock(zone, now))
    return says(said, (latest_button(t), settings_button(t)))


def zone_unclear(name: str, near: Sequence[str], t: Texts, *, now: datetime) -> Message:
    """No such zone, or several that the name comes near to."""
    asked = show(name, _ASKED)
    if not near:
        return says(t("zone-unknown", name=asked), (zone_button(t),))
    return says(
        t("zone-which", name=asked), *in_rows((_zone(one, False, t, now) for one in near), _WIDTH)
    )


def length_set(length: Length, t: Texts) -> Message:
    """All summaries are of this length from now on."""
    return says(t("length-set", length=t(f"length-{length}")))


def _zone(zone: str, here: bool, t: Texts, now: datetime) -> Button:
    return tick(f"{city(zone, t.language)} {clock(zone, now)}", here, "zone", zone)
