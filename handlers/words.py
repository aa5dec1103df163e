"""Following words: every new story that has all of them comes."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from analysis.text.tokens import search_query
from handlers.ask import Answer, Ask, followed, remember_search, searched
from messages import done, errors, wire
from messages.steps import words_button
from news.types import Message
from storage import subscriptions

Query = tuple[frozenset[str], ...]
LONGEST = 100  # characters of the words a chat follows


def follow_words(db: Connection, ask: Ask, words: str) -> Message:
    """Follow these words from now on."""
    asked, query = plain(words), search_query(words)
    if not query:
        return errors.words_unclear(ask.t, words=asked)
    new = following(db, ask, asked) is None
    if new:
        subscriptions.subscribe_words(db, ask.chat.id, ask.thread, asked, query, ask.now)
    return done.words_followed(ask.t, words=asked, new=new, group=ask.group)


def leave_words(db: Connection, ask: Ask, words: str) -> Message | None:
    """Follow them no longer; None when the chat did not."""
    known = following(db, ask, words)
    if known is None:
        return None
    subscriptions.unsubscribe(db, ask.chat.id, ask.thread, "words", known)
    return done.words_left(ask.t, words=known, group=ask.group)


def following(db: Connection, ask: Ask, words: str) -> str | None:
    """The words under which the chat follows these, in whatever case, form and order; None when it does not."""
    wanted = search_query(words)
    return next(
        (one for one in sorted(followed(db, ask, "words")) if _alike(search_query(one), wanted)),
        None,
    )


def _alike(some: Query, others: Query) -> bool:
    """Whether each word of one is a word of the other, in any of its forms."""
    return len(some) == len(others) and all(any(mine & other for other in others) for mine in some)


def offer(db: Connection, ask: Ask, words: str) -> Message:
    """Neither a topic nor a speaker: the words can be followed."""
    asked = plain(words)
    if not search_query(asked):
        return errors.unknown_topic(ask.t, name=words)
    if following(db, ask, asked) is not None:
        return done.words_followed(ask.t, words=asked, new=False, group=ask.group)
    return errors.words_offer(ask.t, words=asked, search=remember_search(db, ask, asked))


def with_offer(db: Connection, ask: Ask, shown: Message, words: str) -> Message:
    """The answer about speakers of that name, with the words to follow in case they were meant."""
    row = (words_button(ask.t, plain(words), remember_search(db, ask, plain(words))),)
    return replace(shown, buttons=(*shown.buttons, row))


def follow_kept(db: Connection, ask: Ask, kept: str, wish: str) -> Answer:
    """Follow the words behind a button, or no longer; the answer takes the place of the offer."""
    words = searched(db, ask, kept)
    if words is None:
        return Answer(toast=wire.toast(errors.search_gone(ask.t)))
    said = follow_words(db, ask, words) if wish == "1" else leave_words(db, ask, words)
    said = said or done.words_left(ask.t, words=plain(words), group=ask.group)
    return Answer(said, toast=wire.toast(said))


def plain(words: str) -> str:
    """The words without the marks around them, as they are kept."""
    return " ".join(words.split()).strip("\"'«»„“”‘’ ")[:LONGEST].strip()


def quoted(words: str) -> bool:
    """Whether the words stand in quotation marks, and so are meant as words."""
    bare = words.strip()
    return len(bare) > 2 and bare[0] in '"«„“' and bare[-1] in '"»“”'
