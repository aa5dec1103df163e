"""/latest, /story, /summary, /quotes, /search and the buttons on a story and on lists of stories."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from analysis.text.tokens import search_query
from handlers.ask import (
    WORDS,
    Answer,
    Ask,
    follow,
    followed,
    last_opened,
    number,
    remember_opened,
    remember_search,
    searched,
)
from handlers.read import address_in, read_text
from handlers.summary_arguments import wanted
from handlers.words import follow_kept, following
from messages import done, errors, lists, wire
from messages.actions import NONE, action
from messages.back import leads_back
from messages.paging import LINES, clamp, offset
from messages.story import card
from messages.story_tabs import Tab
from news.lengths import SENTENCES, Length
from news.types import Message
from storage import stories


def latest(db: Connection, ask: Ask) -> Message:
    """The newest stories, of one topic when it is named."""
    topic = ask.t.topic_named(ask.words) if ask.words else None
    if ask.words and topic is None:
        return errors.unknown_topic(ask.t, name=ask.words)
    return _headlines(db, ask, topic, 0)


def of_topic(db: Connection, ask: Ask, topic: str) -> Message:
    """The newest stories of a topic."""
    return _headlines(db, ask, topic, 0)


def latest_page(db: Connection, ask: Ask, page: str, topic: str) -> Answer:
    """A page of /latest."""
    return Answer(_headlines(db, ask, None if topic == NONE else topic, int(page)))


def _headlines(db: Connection, ask: Ask, topic: str | None, page: int) -> Message:
    chat = ask.chat
    rows, total = stories.listed(db, chat.languages, topic, LINES, offset(page), chat.id)
    if page != (page := clamp(page, total)):  # the list became shorter since the button was made
        rows, _ = stories.listed(db, chat.languages, topic, LINES, offset(page), chat.id)
    return lists.headlines(
        rows, ask.t, page=page, total=total, zone=chat.zone, now=ask.now, topic=topic
    )


def story(db: Connection, ask: Ask) -> Message:
    """The card of story N."""
    which = number(ask.words)
    return errors.bad_number(ask.t, command="story") if which is None else _opened(db, ask, which)


async def summary(ask: Ask) -> Message:
    """The summary of story N, of an address, of the message replied to, or of the story last opened; of any length."""
    words, length = wanted(ask.words, ask.t)
    store = ask.house.store
    story = _before_a_word(words)
    if story is not None:
        return errors.unknown_length(ask.t, name=words.split()[1], story=story)
    which = number(words) if words else ask.replied_story
    if which is not None:
        return await store.write(_opened, ask, which, "summary", length)
    if words or ask.replied:
        return await read_text(ask, words or ask.replied, length=length)
    return await store.read(_last, ask, "summary", length)


def _before_a_word(words: str) -> int | None:
    """The number of "5 brief": a story with one word after it, which is no length we know."""
    parts = words.split()
    return number(parts[0]) if len(parts) == 2 and address_in(words) is None else None


def quotes(db: Connection, ask: Ask) -> Message:
    """The quotes of story N, or of the story last opened."""
    if not ask.words:
        return _last(db, ask, "quotes")
    which = number(ask.words)
    return (
        errors.bad_number(ask.t, command="quotes")
        if which is None
        else _opened(db, ask, which, "quotes")
    )


def _opened(
    db: Connection, ask: Ask, which: int, tab: Tab = "summary", length: Length | None = None
) -> Message:
    remember_opened(db, ask, which)
    return card_of(db, ask, which, tab=tab, length=length)


def _last(db: Connection, ask: Ask, tab: Tab, length: Length | None = None) -> Message:
    """The story opened last, else the newest one."""
    which = last_opened(db, ask)
    if which is not None and stories.story(db, which, (), ask.chat.id) is not None:
        return card_of(db, ask, which, tab=tab, length=length)
    rows = stories.latest(db, ask.chat.languages, None, 1, 0, owner=ask.chat.id)
    return (
        card_of(db, ask, rows[0].story, tab=tab, length=length)
        if rows
        else _headlines(db, ask, None, 0)
    )


def card_of(
    db: Connection,
    ask: Ask,
    which: int,
    lang: str = NONE,
    tab: Tab = "summary",
    page: int = 0,
    length: Length | None = None,
) -> Message:
    """A story's card; `length` is the summary's when another one is asked for than the chat's own."""
    chat = ask.chat
    languages = chat.languages if lang == NONE else (lang, *chat.languages)
    found = stories.story(db, which, languages, chat.id, length or chat.length)
    if found is None:
        return errors.story_not_found(ask.t)
    mine, other = followed(db, ask), None if length == chat.length else length
    shown = card(
        found, ask.t, tab=tab, page=page, subscribed=mine, zone=chat.zone, now=ask.now, length=other
    )
    return leads_back(shown, action("voices", which, lang, page)) if tab == "voices" else shown


def story_button(db: Connection, ask: Ask, which: str, lang: str, length: str = "") -> Answer:
    """A story's card; its summary is as long as the one the button stood under."""
    wanted = next((one for one in SENTENCES if length and one.startswith(length)), None)
    return Answer(card_of(db, ask, int(which), lang, length=wanted))


def quotes_button(db: Connection, ask: Ask, which: str, lang: str, page: str) -> Answer:
    """A story's quotes."""
    return Answer(card_of(db, ask, int(which), lang, "quotes", int(page)))


def voices_button(db: Connection, ask: Ask, which: str, lang: str, page: str) -> Answer:
    """Who spoke in a story."""
    return Answer(card_of(db, ask, int(which), lang, "voices", int(page)))


def follow_button(db: Connection, ask: Ask, which: str, lang: str, topic: str, wish: str) -> Answer:
    """Subscribe to a story's topic, or no longer, as the button said."""
    if stories.story(db, int(which), (), ask.chat.id) is None:
        return Answer(toast=wire.toast(errors.old_button(ask.t)))
    wanted = wish == "1"
    follow(db, ask, "topic", topic, wanted)
    said = done.subscribed if wanted else done.unsubscribed
    return Answer(
        card_of(db, ask, int(which), lang),
        toast=wire.toast(said(ask.t, topic=topic, group=ask.group)),
    )


def search(db: Connection, ask: Ask) -> Message:
    """Stories with these words, in any of their forms."""
    words = ask.words[:WORDS]
    if not search_query(words):
        return errors.search_needs_words(ask.t)
    return _results(db, ask, words, remember_search(db, ask, words), 0)


def search_page(db: Connection, ask: Ask, kept: str, page: str) -> Answer:
    """A page of search results."""
    words = searched(db, ask, kept)
    if words is None:
        return Answer(toast=wire.toast(errors.search_gone(ask.t)))
    return Answer(_results(db, ask, words, int(kept), int(page)))


def words_button(db: Connection, ask: Ask, kept: str, page: str, wish: str) -> Answer:
    """Follow what was searched for, or no longer; the page of results it stood on is shown again."""
    answer = follow_kept(db, ask, kept, wish)
    if page == NONE or answer.message is None:
        return answer
    return replace(search_page(db, ask, kept, page), toast=answer.toast)


def _results(db: Connection, ask: Ask, words: str, kept: int, page: int) -> Message:
    chat, now = ask.chat, ask.now
    # Found in all, shown in the reader's.
    languages = tuple(dict.fromkeys((*chat.languages, *ask.house.languages)))
    query = search_query(words)
    rows, total = stories.found(db, query, languages, LINES, offset(page), chat.id)
    if page != (page := clamp(page, total)):
        rows, _ = stories.found(db, query, languages, LINES, offset(page), chat.id)
    on, zone = following(db, ask, words) is not None, chat.zone
    return lists.results(
        rows,
        ask.t,
        words=words,
        search=kept,
        page=page,
        total=total,
        zone=zone,
        now=now,
        followed=on,
    )
