"""/latest, /story, /summary, /quotes, /search and the buttons on a story and on lists of stories."""

from __future__ import annotations

from typing import Literal

from handlers.ask import Answer, Ask, number
from handlers.read import read_text
from messages import done, errors, lists, wire
from messages.actions import action
from messages.back import leads_back
from messages.paging import LINES, offset
from messages.story import card
from news.types import Message
from storage import searches, stories

Tab = Literal["summary", "quotes", "voices"]


async def latest(ask: Ask) -> Message:
    """The newest stories, of one topic when it is named."""
    topic = ask.t.topic_named(ask.words) if ask.words else None
    if ask.words and topic is None:
        return errors.unknown_topic(ask.t, name=ask.words)
    return await _headlines(ask, topic, 0)


async def latest_page(ask: Ask, page: str, topic: str) -> Answer:
    """A page of /latest."""
    return Answer(await _headlines(ask, None if topic == "-" else topic, int(page)))


async def _headlines(ask: Ask, topic: str | None, page: int) -> Message:
    rows, total = await ask.house.store.read(
        stories.listed, ask.chat.languages, topic, LINES, offset(page), ask.chat.id
    )
    listed = lists.headlines(rows, ask.t, page=page, total=total, zone=ask.chat.zone, now=ask.now, topic=topic)
    return leads_back(listed, action("latest", page, topic))


async def story(ask: Ask) -> Message:
    """The card of story N."""
    which = number(ask.words)
    return errors.bad_number(ask.t, command="story") if which is None else await _opened(ask, which)


async def summary(ask: Ask) -> Message:
    """The summary of story N, of an address, of the message replied to, or of the story last opened."""
    which = number(ask.words)
    if which is not None:
        return await _opened(ask, which)
    if ask.words or ask.replied:
        return await read_text(ask, ask.words or ask.replied)
    return await _last(ask, "summary")


async def quotes(ask: Ask) -> Message:
    """The quotes of story N, or of the story last opened."""
    if not ask.words:
        return await _last(ask, "quotes")
    which = number(ask.words)
    return errors.bad_number(ask.t, command="quotes") if which is None else await _opened(ask, which, "quotes")


async def _opened(ask: Ask, which: int, tab: Tab = "summary") -> Message:
    await ask.opened(which)
    return await _card(ask, which, tab=tab)


async def _last(ask: Ask, tab: Tab) -> Message:
    """The story opened last, else the newest one."""
    which = await ask.last_opened()
    if which is not None and await ask.house.store.read(stories.story, which, (), ask.chat.id) is not None:
        return await _card(ask, which, tab=tab)
    rows = await ask.house.store.read(stories.latest, ask.chat.languages, None, 1, 0, owner=ask.chat.id)
    return await _card(ask, rows[0].story, tab=tab) if rows else await _headlines(ask, None, 0)


async def _card(ask: Ask, which: int, lang: str = "-", tab: Tab = "summary", page: int = 0) -> Message:
    wanted = ask.chat.languages if lang == "-" else (lang, *ask.chat.languages)
    found = await ask.house.store.read(stories.story, which, wanted, owner=ask.chat.id)
    if found is None:
        return errors.story_not_found(ask.t)
    mine = await ask.subscribed()
    shown = card(found, ask.t, tab=tab, page=page, subscribed=mine, zone=ask.chat.zone, now=ask.now)
    return leads_back(shown, action("voices", which, found.language, page)) if tab == "voices" else shown


async def story_button(ask: Ask, which: str, lang: str) -> Answer:
    """A story's card."""
    return Answer(await _card(ask, int(which), lang))


async def quotes_button(ask: Ask, which: str, lang: str, page: str) -> Answer:
    """A story's quotes."""
    return Answer(await _card(ask, int(which), lang, "quotes", int(page)))


async def voices_button(ask: Ask, which: str, lang: str, page: str) -> Answer:
    """Who spoke in a story."""
    return Answer(await _card(ask, int(which), lang, "voices", int(page)))


async def follow_button(ask: Ask, which: str, lang: str, topic: str) -> Answer:
    """Subscribe to a story's topic, or no longer."""
    mine = await ask.subscribed()
    await ask.follow("topic", topic, topic not in mine)
    said = done.unsubscribed if topic in mine else done.subscribed
    return Answer(await _card(ask, int(which), lang), toast=wire.toast(said(ask.t, topic=topic)))


async def search(ask: Ask) -> Message:
    """Stories with these words, in any of their forms."""
    if not ask.words:
        return errors.search_needs_words(ask.t)
    kept = await ask.house.store.write(searches.remember, ask.words[:200])
    return await _results(ask, ask.words[:200], kept, 0)


async def search_page(ask: Ask, kept: str, page: str) -> Answer:
    """A page of search results."""
    words = await ask.house.store.read(searches.words, int(kept))
    if words is None:
        return Answer(errors.old_button(ask.t))
    return Answer(await _results(ask, words, int(kept), int(page)))


async def _results(ask: Ask, words: str, kept: int, page: int) -> Message:
    from analysis.words import search_query

    languages = tuple(dict.fromkeys((*ask.chat.languages, *ask.house.languages)))  # found in any, shown in the reader's
    rows, total = await ask.house.store.read(
        stories.found, search_query(words), languages, LINES, offset(page), ask.chat.id
    )
    zone, now = ask.chat.zone, ask.now
    listed = lists.results(rows, ask.t, words=words, search=kept, page=page, total=total, zone=zone, now=now)
    return leads_back(listed, action("search", kept, page))
