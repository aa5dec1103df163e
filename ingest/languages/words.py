"""What one language adds to the reading of pages and pastes: plain words, compared without letter case."""

from __future__ import annotations

from collections.abc import Mapping
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
    noise: tuple[str, ...]  # whole lines that are never article, wherever they stand
    invites: tuple[
        str, ...
    ]  # beginnings of lines that ask to follow or subscribe, wherever they stand
    asks: tuple[str, ...]  # beginnings that ask the same only when a word of `outlets` follows
    tail: tuple[str, ...]  # beginnings that end an article when they stand in its last lines
    alarms: tuple[str, ...]  # words put before a headline that say only that it is new
    outlets: tuple[str, ...]  # words that say where people are asked to follow: channel, newsletter
    roles: tuple[str, ...]  # words in the line below a name that show that it is the author's
    menu: tuple[
        str, ...
    ]  # whole lines that stand only above an article: no title stands higher than they do
    notices: tuple[
        str, ...
    ]  # words that tell, above or below an article, that a line speaks of the page itself
    to_readers: tuple[str, ...]  # words of someone who speaks to readers
    fields: tuple[str, ...]  # whole lines of a form for one's address
    replies: tuple[str, ...]  # whole lines that stand only among readers' comments
    comments: tuple[str, ...]  # headings of readers' comments
    subscribe: tuple[str, ...]  # last words of a line that asks to follow
    themes: tuple[str, ...]  # whole lines above a list of tags
    helped: tuple[str, ...]  # words of the line below an article that tells who else worked on it
    forwarded: tuple[str, ...]  # words before the name of who wrote a forwarded post
    refreshed: tuple[str, ...]  # words before the time of a change
    more_months: Mapping[str, int]  # short forms that calendar.py does not have: the month's number
    more_weekdays: tuple[str, ...]  # other forms, with cases and short ones
    sample: str  # a short sentence, by which a worker loads what it needs for the language
    cyrillic: bool
    own_letters: (
        str  # small letters of this language that its neighbours in the same script do not have
    )
    miscoded: tuple[str, ...]  # codes that sites write for this language by mistake
    small: tuple[str, ...]  # small words between names of networks: "and", "our"
    adverts: tuple[str, ...]  # words before a stop or colon that begin an advert
    rights: tuple[str, ...]  # words of a line with a copyright sign
    claims: tuple[str, ...]  # what follows the owner's name in such a line
    credit_tails: tuple[
        str, ...
    ]  # of `tail`: with more than one word behind them they are a credit
    posted: tuple[str, ...]  # patterns of whole lines that tell day and name: see paste/byline.py
    place: tuple[str, ...]  # words between the author's name and a place
    photo_by: tuple[str, ...]  # of `photo`: labels that need no colon
    photo_bare: tuple[
        str, ...
    ]  # of `photo`: labels that need none before a capital, said to those who cannot see
    shown: tuple[str, ...]  # first words of what a picture shows, told to those who cannot see it
    givers: tuple[str, ...]  # last words of the names of those who give pictures
    sale: tuple[str, ...]  # what stands behind a caption where the picture is for sale
    tags_bare: tuple[str, ...]  # of `tags`: labels that need no colon
