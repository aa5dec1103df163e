"""Numbered lists of stories and of speakers, ten lines at most; each number is a button that opens its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache, partial

from messages.actions import Action, action, language_or_none
from messages.back import leads_back
from messages.html import Piece, Sheet, bold
from messages.paging import LINES, Row, Rows, button, clamp, numbers, offset, some_rows, turn
from messages.saying import name_of, role_of
from messages.shown import bare, show, visible
from messages.steps import languages_button, latest_button, titled, topics_button, words_button
from messages.story import outlets, title_of
from messages.texts import Texts, today
from news.topics import TOPICS
from news.types import Headline, Message, SpeakerKind, SpeakerLine

_TITLE = 200  # units
_ROLE = 160
_WORDS = 100  # units of what was searched for
KINDS: Mapping[SpeakerKind, str] = {"person": "p", "organisation": "o"}  # as buttons say it
_KEPT = 256  # lists that are not written anew for the next reader who gets the same one
_COUNTED = 500  # a search counts its stories no further


def headlines(
    items: Sequence[Headline],
    t: Texts,
    *,
    page: int = 0,
    total: int,
    zone: str,
    now: datetime,
    topic: str | None = None,
) -> Message:
    """The newest stories, of one topic when given; `items` is this page of the `total`."""
    named = topic if topic in TOPICS else None
    return _newest(tuple(items), t.language, named, page, total, zone, today(zone, now))


@lru_cache(_KEPT)
def _newest(
    items: tuple[Headline, ...],
    language: str,
    topic: str | None,
    page: int,
    total: int,
    zone: str,
    day: date,
) -> Message:
    t = Texts(language)
    title = t("latest-title-topic", topic=t.topic(topic)) if topic else t("latest-title")

    def here(to: int) -> Action:
        return action("latest", to, topic)

    if total:
        listed = _stories(title, items, t, page, total, zone, day, here)
        listed = replace(listed, buttons=(*listed.buttons, (topics_button(t),)))
    else:
        empty = t("latest-empty-topic") if topic else t("latest-empty")
        listed = titled(title, empty, ((topics_button(t), languages_button(t)),))
    return leads_back(listed, here(clamp(page, total)))


def results(
    items: Sequence[Headline],
    t: Texts,
    *,
    words: str,
    search: int,
    page: int = 0,
    total: int,
    zone: str,
    now: datetime,
    followed: bool = False,
) -> Message:
    """What a search found; `search` is the id under which its words are kept; `followed`: new ones come unasked."""
    day = today(zone, now)
    return _found(tuple(items), t.language, words, search, page, total, zone, day, followed)


@lru_cache(_KEPT)
def _found(
    items: tuple[Headline, ...],
    language: str,
    words: str,
    search: int,
    page: int,
    total: int,
    zone: str,
    day: date,
    followed: bool,
) -> Message:
    t, asked = Texts(language), show(bare(words), _WORDS)
    rows = ((words_button(t, words, search, page, on=followed),), (latest_button(t),))
    if not total:
        return titled(t("search-title", words=asked), t("search-empty"), rows)
    title = t(
        "search-title-found",
        words=asked,
        n=min(total, _COUNTED),
        more="+" if total >= _COUNTED else "",
    )
    here = partial(action, "search", search)
    listed = _stories(title, items, t, page, total, zone, day, here)
    return leads_back(replace(listed, buttons=(*listed.buttons, *rows)), here(clamp(page, total)))


def speakers(
    items: Sequence[SpeakerLine],
    t: Texts,
    *,
    days: int,
    page: int = 0,
    counts: Mapping[SpeakerKind, int],
    kind: SpeakerKind = "person",
) -> Message:
    """Who spoke most in the last days, people or organisations; `items` is this page of all that `counts` tells."""
    title = t("speakers-title" if kind == "person" else "bodies-title", n=days)
    total = counts.get(kind, 0)
    chosen = some_rows(_periods(t, days, kind), _kinds(t, days, counts, kind))
    if not total:
        return titled(title, t("speakers-empty"), (*chosen, (latest_button(t),)))
    page = clamp(page, total)
    pages = turn(page, total, lambda to: action("speakers", days, to, KINDS[kind]))
    return people(bold(title), items, t, offset(page) + 1, pages + chosen)


def _periods(t: Texts, days: int, kind: SpeakerKind) -> Row:
    """The last day and the last week; whichever is on show is marked."""
    labels = ((1, t("button-day")), (7, t("button-week")))
    return tuple(
        button(_here(words, n == days), "speakers", n, 0, KINDS[kind]) for n, words in labels
    )


def _kinds(t: Texts, days: int, counts: Mapping[SpeakerKind, int], kind: SpeakerKind) -> Row:
    """People and organisations, each on a list of their own; nothing to choose where only people spoke."""
    if kind == "person" and not counts.get("organisation"):
        return ()
    labels: tuple[tuple[SpeakerKind, str], ...] = (
        ("person", t("button-people", n=counts.get("person", 0))),
        ("organisation", t("button-bodies", n=counts.get("organisation", 0))),
    )
    return tuple(
        button(_here(words, each == kind), "speakers", days, 0, KINDS[each])
        for each, words in labels
    )


def _here(words: str, shown: bool) -> str:
    return f"• {words}" if shown else words


def matches(
    items: Sequence[SpeakerLine], t: Texts, *, name: str, numbered: bool = False
) -> Message:
    """The first ten of several speakers with such a name, to choose from; for admins `numbered`."""
    return people(t("speaker-which", name=show(name, _WORDS)), items, t, numbered=numbered)


def perhaps(
    items: Sequence[SpeakerLine], t: Texts, *, name: str, numbered: bool = False
) -> Message:
    """Nobody is called so; the first ten of those who may be meant."""
    return people(t("speaker-perhaps", name=show(name, _WORDS)), items, t, numbered=numbered)


def people(
    title: Piece | str,
    items: Sequence[SpeakerLine],
    t: Texts,
    first: int = 1,
    rows: Rows = (),
    *,
    numbered: bool = False,
) -> Message:
    """At most ten numbered speakers, roles in a line of their own, under a title of any kind; `rows` stand last."""
    sheet = Sheet()
    sheet.line(title)
    for number, item in enumerate(items[:LINES], first):
        role = show(role_of(item.role, item.name), _ROLE) if visible(item.name) else ""
        id = f" · {t('speaker-number', n=str(item.id))}" if numbered else ""
        entry = f"{number}. {name_of(item, t)} · {t('quotes-count', n=item.quotes)}{id}"
        sheet.entry(*filter(None, (entry, role)))
    chosen = (action("speaker", item.id, 0) for item in items[:LINES])
    return Message(sheet.html, numbers(chosen, first) + rows)


def _stories(
    title: str,
    items: Sequence[Headline],
    t: Texts,
    page: int,
    total: int,
    zone: str,
    day: date,
    at: Callable[[int], Action],
) -> Message:
    page = clamp(page, total)
    sheet, first = Sheet(), offset(page) + 1
    sheet.line(bold(title))
    for number, item in enumerate(items[:LINES], first):
        told = outlets(item.source, item.sources - 1, t)
        where = (told, t.date_on(day, item.published, zone), t("story-number", n=str(item.story)))
        sheet.entry(f"{number}. {title_of(item.title, t, _TITLE)}", " · ".join(filter(None, where)))
    chosen = (
        action("story", item.story, language_or_none(item.language)) for item in items[:LINES]
    )
    return Message(sheet.html, numbers(chosen, first) + turn(page, total, at))
