"""/speakers and /speaker: who spoke, and everything one person said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import islice

from sqlalchemy import Connection

from analysis.names.lookup import best_matches
from analysis.names.typed_names import NamedSpeaker, meaning, surely_meant
from analysis.text.tokens import search_query
from handlers.ask import Answer, Ask, follow, followed, number
from messages import done, errors, lists, wire
from messages.actions import action
from messages.back import leads_back
from messages.paging import LINES, QUOTES, clamp, offset
from messages.speaker import ALL, DIRECT, speaker_page
from news.types import Message, QuoteKind, SpeakerKind, SpeakerLine
from storage import same
from storage import speakers as table
from storage.quotes import KINDS

DAYS = 7
MOST_DAYS = 3650
NAME = 100  # characters of a name somebody asks for
SUGGESTIONS = 5
_OF_KIND: dict[str, SpeakerKind] = {code: kind for kind, code in lists.KINDS.items()}
_SHOWN: dict[str, tuple[QuoteKind, ...]] = {DIRECT: ("direct",), ALL: KINDS}


def speakers(db: Connection, ask: Ask) -> Message:
    """Who spoke most in the last days."""
    days = number(ask.words) if ask.words else DAYS
    return (
        _list(db, ask, min(days, MOST_DAYS), 0, "p")
        if days
        else errors.bad_number(ask.t, command="speakers")
    )


def speakers_page(db: Connection, ask: Ask, days: str, page: str, kind: str = "p") -> Answer:
    """A page of that list, of people or of organisations."""
    return Answer(_list(db, ask, min(int(days) or DAYS, MOST_DAYS), int(page), kind))


def _list(db: Connection, ask: Ask, days: int, page: int, code: str) -> Message:
    since, chat, kind = ask.now - timedelta(days=days), ask.chat, _OF_KIND[code]
    counts = table.count(db, since, chat.languages, chat.id)
    page = clamp(page, counts.get(kind, 0))
    rows = table.top(
        db, since, chat.languages, LINES, offset(page), chat.id, kind=kind, reader=chat.language
    )
    listed = lists.speakers(rows, ask.t, days=days, page=page, counts=counts, kind=kind)
    return leads_back(listed, action("speakers", days, page, code))


def speaker(db: Connection, ask: Ask) -> Message:
    """The page of the person named, in any spelling; a choice when several fit."""
    name = ask.words[:NAME]
    if not name:
        return errors.speaker_needs_name(ask.t)
    found = named(db, ask, name)
    if len(found) == 1:
        return _page(db, ask, found[0].id)
    if found:
        return lists.matches(found, ask.t, name=name, numbered=ask.admin)
    return not_named(db, ask, name)


def not_named(db: Connection, ask: Ask, name: str) -> Message:
    """Nobody is called so: who may be meant, else who spoke lately, to choose from."""
    near = perhaps(db, ask, name, offices=True)
    if near:
        return lists.perhaps(near, ask.t, name=name, numbered=ask.admin)
    since, chat = ask.now - timedelta(days=DAYS), ask.chat
    heard = table.top(db, since, chat.languages, SUGGESTIONS, 0, chat.id, reader=chat.language)
    return errors.speaker_not_found(ask.t, name=name, suggestions=heard)


def named(db: Connection, ask: Ask, name: str) -> list[SpeakerLine]:
    """The speakers who are called exactly so, in any case and script. Never somebody else: a page may be opened."""
    for group in surely_meant(name, [NamedSpeaker(*one) for one in table.known(db)]):
        if found := _shown(db, ask, group):
            return found
    return []


def perhaps(db: Connection, ask: Ask, name: str, *, offices: bool = False) -> list[SpeakerLine]:
    """The speakers whose name (or office) comes near to what was typed: to be offered, never to be opened."""
    words = meaning(name)
    if not words:
        return []
    near = best_matches(words, table.spellings(db))
    return _shown(db, ask, near + (_in_office(db, words) if offices else []))


def _in_office(db: Connection, words: str) -> list[int]:
    """Whose role has all of these words, in any of their forms."""
    asked = search_query(words)
    held = (
        (one, set[str]().union(*map(_forms, role.split())))
        for one, role in table.in_role(db)
        if asked
    )
    return [one for one, role in held if not any(word.isdisjoint(role) for word in asked)]


@lru_cache(maxsize=20_000)
def _forms(word: str) -> frozenset[str]:
    """The stems that a word of a role may be asked for by."""
    return frozenset[str]().union(*search_query(word))


def _shown(db: Connection, ask: Ask, ids: Sequence[int]) -> list[SpeakerLine]:
    """The first of these that this reader may see."""
    lines = (_line(db, ask, one) for one in dict.fromkeys(ids))
    return list(islice((line for line in lines if line is not None and line.quotes), LINES))


def _line(db: Connection, ask: Ask, which: int) -> SpeakerLine | None:
    languages = _languages(db, ask, which)
    return (
        table.speaker(db, which, languages, ask.chat.id, reader=ask.chat.language)
        if languages
        else None
    )


def _languages(db: Connection, ask: Ask, which: int) -> tuple[str, ...]:
    """The reader's languages that the speaker was heard in, else all of them."""
    spoken = table.spoken(db, which, ask.chat.id)
    return tuple(one for one in ask.chat.languages if one in spoken) or spoken


def speaker_button(db: Connection, ask: Ask, which: str, page: str, shown: str = "") -> Answer:
    """A page of what one speaker said."""
    return Answer(_page(db, ask, int(which), int(page), shown))


def watch_button(
    db: Connection, ask: Ask, which: str, page: str, wish: str, shown: str = ""
) -> Answer:
    """Follow a speaker, or no longer, as the button said."""
    line = _line(db, ask, int(which))
    if line is None:
        return Answer(toast=wire.toast(errors.old_button(ask.t)))
    mine, everybody = followed(db, ask, "speaker"), [str(one) for one in same.family(db, line.id)]
    if wish == "0":
        for one in mine.intersection(everybody):
            follow(db, ask, "speaker", one, False)
    elif mine.isdisjoint(everybody):
        follow(db, ask, "speaker", str(line.id), True)
    said = done.followed if wish == "1" else done.unfollowed
    return Answer(
        _page(db, ask, line.id, int(page), shown), toast=wire.toast(said(ask.t, name=line.name))
    )


def _page(db: Connection, ask: Ask, which: int, page: int = 0, shown: str = "") -> Message:
    """A page of the speaker of this number, or of whom it was merged into; direct speech first when there is any."""
    chat, line = ask.chat, _line(db, ask, which)
    if line is None or not line.quotes:
        return errors.old_button(ask.t)
    languages = _languages(db, ask, line.id)
    direct = table.kinds(db, line.id, languages, chat.id).get("direct", 0)
    shown = ALL if not direct else shown or DIRECT
    page = clamp(page, direct if shown == DIRECT else line.quotes, QUOTES)
    said = table.statements(
        db, line.id, languages, QUOTES, offset(page, QUOTES), chat.id, only=_SHOWN[shown]
    )
    mine = not followed(db, ask, "speaker").isdisjoint(str(one) for one in same.family(db, line.id))
    made = speaker_page(
        line,
        said,
        ask.t,
        page=page,
        direct=direct,
        which=shown,
        zone=chat.zone,
        now=ask.now,
        followed=mine,
        numbered=ask.admin,
    )
    return leads_back(made, action("speaker", line.id, page, shown))
