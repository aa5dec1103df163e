"""What one language adds to the reading of pages and pastes: plain words, compared without letter case."""

from __future__ import annotations

from dataclasses import dataclass


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a block of text, parted by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


@dataclass(frozen=True)
class ReadingWords:
    """One language. `*` at the end of a phrase stands for any ending of its last word."""

    code: str
    names: tuple[str, ...]  # how language switchers call this language
    read_in: tuple[str, ...]  # other words a switcher may have ("read", "version")
    author: tuple[str, ...]  # labels before the author's name
    joins: tuple[str, ...]  # small words allowed between two names
    staff: tuple[str, ...]  # words that show that a name is a desk, not a person
    photo: tuple[str, ...]  # labels before a caption
    lenders: tuple[str, ...]  # words that show that a caption names only who gave the picture
    related: tuple[str, ...]  # beginnings of a line that points to another piece
    sections: tuple[str, ...]  # whole lines above a list of other pieces
    tags: tuple[str, ...]  # labels before a list of tags
    dated: tuple[str, ...]  # words that may stand beside a date
    days: tuple[str, ...]  # today, yesterday
    weekdays: tuple[str, ...]
    months: tuple[str, ...]  # twelve, each with its forms parted by spaces
    noise: tuple[str, ...]  # whole lines that are never article, wherever they stand
    invites: tuple[str, ...]  # beginnings of lines that ask to follow or subscribe, wherever they stand
    asks: tuple[str, ...]  # beginnings that ask the same only when a word of `outlets` follows
    tail: tuple[str, ...]  # beginnings that end an article when they stand in its last lines
    alarms: tuple[str, ...]  # words put before a headline that say only that it is new
    outlets: tuple[str, ...]  # words that say where people are asked to follow: channel, newsletter
    roles: tuple[str, ...]  # words in the line below a name that show that it is the author's
    menu: tuple[str, ...]  # whole lines that stand only above an article: no title stands higher than they do
    notices: tuple[str, ...]  # words that tell, above or below an article, that a line speaks of the page itself
    to_readers: tuple[str, ...]  # words of someone who speaks to readers
    fields: tuple[str, ...]  # whole lines of a form for one's address
    replies: tuple[str, ...]  # whole lines that stand only among readers' comments
    comments: tuple[str, ...]  # headings of readers' comments
    subscribe: tuple[str, ...]  # last words of a line that asks to follow
    themes: tuple[str, ...]  # whole lines above a list of tags
    helped: tuple[str, ...]  # words of the line below an article that tells who else worked on it
    forwarded: tuple[str, ...]  # words before the name of who wrote a forwarded post
    refreshed: tuple[str, ...]  # words before the time of a change
