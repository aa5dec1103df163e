"""The shared words of the house. All frozen: what was written never changes, what happened to it is kept elsewhere.

Offsets count characters (code points) of the text they belong to; times are aware datetimes in UTC; languages are
ISO 639-1 codes ("uk", "en", "ru", "be", ...) or "other" when the language is not known.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from news.lengths import NORMAL, Length

QuoteKind = Literal["direct", "partial", "indirect"]
SpeakerKind = Literal["person", "organisation"]
Origin = Literal["feed", "page", "paste", "push", "channel", "import", "demo"]
SubscriptionKind = Literal["topic", "speaker", "words"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: characters start to end, end not included."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters themselves."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Photo:
    """What stood under a photo; url is its address where there is one."""

    caption: str | None = None
    credit: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One text as it arrived, cleaned of everything that is not article. Paragraphs are parted by an empty line."""

    title: str
    text: str
    language: str | None = None
    source: str = ""  # the outlet's name as people know it, or its host
    url: str | None = None
    author: str | None = None
    published: datetime | None = None
    photo: Photo | None = None
    related: tuple[str, ...] = ()  # titles of other pieces the page pointed to
    languages: tuple[str, ...] = ()  # languages its page offers, from the switcher or hreflang
    versions: tuple[
        tuple[str, str], ...
    ] = ()  # (language, address) of the same article in other languages
    categories: tuple[str, ...] = ()  # what the feed or the page filed it under, in their words
    from_feed: bool = False  # its page could not be had: title and text are the feed's own

    @property
    def fingerprint(self) -> str:
        """32 hex digits that are equal for equal words, whatever the spaces and the letter case."""
        words = " ".join(f"{self.title}\n{self.text}".casefold().split())
        return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who said something. `key` is the same for one person in every spelling that analysis.names can join."""

    key: str
    name: str  # nominative; empty when only a role or description is known
    role: str | None = None  # "NATO Secretary General"
    kind: SpeakerKind = "person"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling of a kept speaker; `root` is the one on whose page that speaker is shown."""

    speaker: int
    root: int
    name: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of the article that someone said. `said_as` is how the article names them there ("he")."""

    words: Span
    kind: QuoteKind
    said_as: Span | None = None
    speaker: Speaker | None = None  # None: not known, and shown so
    confidence: float = 0.0  # 0 to 1: how sure we are of the speaker
    group: int = (
        0  # 0: stands alone; quotes of one article with an equal number are the pieces of one
    )
    worth: float = (
        0.0  # 0 to 1: how much it is worth showing; the pieces of one quote have the same
    )


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was understood of one article. Every span is one of the article's text."""

    language: str
    sentences: tuple[Span, ...]
    summary: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    topics: tuple[str, ...]  # most likely first, from news.topics.TOPICS; ("other",) when unsure
    terms: tuple[str, ...]  # keywords in normal form
    persons: tuple[Span, ...] = ()
    choice: tuple[
        Span, ...
    ] = ()  # sentences of the longest summary, best first: shorter ones are its first few


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who tells something, and where it can be read."""

    name: str
    url: str | None = None


class Headline(NamedTuple):
    """A story in one line of a list, in one of its languages."""

    story: int
    title: str
    language: str
    source: str
    published: datetime
    sources: int = 1
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A quote as it is shown: verbatim words, who, where and when."""

    words: str
    kind: QuoteKind
    speaker_id: int | None
    speaker: str | None  # name, or role or description where no name is known; None: unknown
    role: str | None
    story: int
    source: str
    published: datetime
    url: str | None = None
    language: str = ""
    title: str = ""  # of the article it stands in
    more: tuple[str, ...] = ()  # the further pieces of the same quote, verbatim, in their order


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """A speaker in a list: how many statements, in how many stories."""

    id: int
    name: str
    role: str | None
    quotes: int
    stories: int
    kind: SpeakerKind = "person"


@dataclass(frozen=True, slots=True)
class Story:
    """One event as one language tells it: the newest full article of that language and what is known of the others."""

    id: int
    title: str
    language: str
    source: str
    published: datetime
    summary: tuple[str, ...]
    quotes: tuple[Statement, ...]  # of the articles in this language, best first
    speakers: tuple[SpeakerLine, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]  # in which it can be read, this one included
    sources: tuple[str, ...]  # outlets in all languages, first to tell it first
    url: str | None = None
    author: str | None = None
    photo: Photo | None = None
    told_by: tuple[
        Outlet, ...
    ] = ()  # who tells each sentence of the summary; empty: all are of `source`
    from_feed: bool = (
        False  # title and text are the feed's own: the article's page could not be had
    )


@dataclass(frozen=True, slots=True)
class Chat:
    """A private chat, group or channel, and what its people chose."""

    id: int
    kind: str  # private, group, supergroup, channel
    language: str  # of the interface
    languages: tuple[str, ...]  # of the stories, preferred first
    zone: str = "Europe/Kyiv"
    title: str = ""
    username: str | None = None
    paused: bool = False
    length: Length = NORMAL  # of summaries


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a chat wants to be sent. `thread` is a forum topic's id, 0 outside forums."""

    id: int
    chat: int
    thread: int
    kind: SubscriptionKind
    value: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One row of the outbox: what was promised to a chat, before it is a message."""

    id: int
    chat: int
    thread: int
    story: int
    attempts: int  # calls that were made and failed
    language: str  # of the chat's interface
    languages: tuple[str, ...]  # of the chat's stories, preferred first
    zone: str
    chat_kind: str = "private"
    length: Length = NORMAL  # of summaries
    failing: datetime | None = None  # since when its tries fail


@dataclass(frozen=True, slots=True)
class Source:
    """A source that is looked at again and again: a feed, or another kind that ingest/feeds/kinds.py knows."""

    id: int
    url: str
    title: str
    etag: str | None = None
    modified: str | None = None
    body_hash: str | None = None
    next_poll: datetime | None = None
    errors: int = 0
    polled: bool = False  # False until the first good answer
    moves: int = 0  # looks in a row that found it where its address sends us for good


@dataclass(frozen=True, slots=True)
class Button:
    """A button: exactly one of data (for our own handlers, at most 64 bytes), url and copy."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sees: Telegram HTML that always parses and fits, and rows of buttons."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    photo: str | None = None
