"""/merge and /split, for admins: which speakers are one person."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.ask import Answer, Ask, number
from handlers.name_pairs import apart, pairs
from handlers.speakers import named
from messages import errors, wire
from messages import same as says
from messages.actions import Action, action
from messages.paging import LINES
from news.types import Message, SpeakerLine
from storage import same
from storage import speakers as table

Pair = tuple[SpeakerLine, SpeakerLine]


def merge(db: Connection, ask: Ask) -> Message:
    """Say that two speakers are one: at once when it is clear which, else after a question."""
    if not ask.admin:
        return errors.admin_only(ask.t)
    found, missing = _both(db, ask)
    if not found:
        return says.unknown(ask.t, name=missing) if missing else says.usage(ask.t, command="merge")
    if len(found) == 1:
        return _merge(db, ask, *found[0])
    one_kind = [pair for pair in found if pair[0].kind == pair[1].kind and pair[0].id != pair[1].id]
    return says.which_pair(one_kind[:LINES], ask.t) if one_kind else says.kinds_differ(ask.t)


def merge_button(db: Connection, ask: Ask, kept: str, other: str) -> Answer:
    """The two that were chosen, or a split taken back."""
    lines = _line(db, ask, int(kept)), _line(db, ask, int(other))
    if not ask.admin or lines[0] is None or lines[1] is None:
        return _refused(ask)
    return Answer(_merge(db, ask, lines[0], lines[1]))


def part_button(db: Connection, ask: Ask, which: str) -> Answer:
    """A merge taken back."""
    return _refused(ask) if not ask.admin else _answered(ask, _part(db, ask, int(which)))


def cut_button(db: Connection, ask: Ask, which: str, mark: str) -> Answer:
    """One spelling becomes a speaker of its own."""
    parts = same.parts(db, int(which)) if ask.admin else []
    name = next(
        (one.name for one in parts if one.name is not None and says.mark(one.name) == mark), None
    )
    return _refused(ask) if name is None else _answered(ask, _cut(db, ask, int(which), name))


def split_button(db: Connection, ask: Ask, which: str) -> Answer:
    """What can be taken apart from a speaker."""
    line = _line(db, ask, int(which)) if ask.admin else None
    return _refused(ask) if line is None else Answer(_offered(db, ask, line))


def split(db: Connection, ask: Ask) -> Message:
    """Take a speaker apart: what of it, is asked unless only one thing can be."""
    if not ask.admin:
        return errors.admin_only(ask.t)
    if not ask.words:
        return says.usage(ask.t, command="split")
    both = apart(ask.words)
    if both is not None:
        return _apart(db, ask, *both)
    found = _found(db, ask, ask.words)
    if len(found) > 1:
        return says.which_speaker(found, ask.t)
    if not found:
        return says.unknown(ask.t, name=ask.words)
    merged = number(ask.words)
    return (_part(db, ask, merged) if merged is not None else None) or _offered(db, ask, found[0])


def _apart(db: Connection, ask: Ask, first: str, second: str) -> Message:
    """Two names of one speaker: the part that the second one names, else the first one."""
    lines = [_found(db, ask, name) for name in (first, second)]
    if not all(lines):
        return says.unknown(ask.t, name=first if not lines[0] else second)
    shared = [one for one in lines[0] if any(one.id == other.id for other in lines[1])]
    if not shared:
        return says.parted_already(ask.t, kept=lines[0][0], other=lines[1][0])
    for name in (second, first):
        told = _named_part(db, ask, shared[0], name)
        if told is not None:
            return told
    return _offered(db, ask, shared[0])


def _named_part(db: Connection, ask: Ask, line: SpeakerLine, name: str) -> Message | None:
    for part in same.parts(db, line.id):
        if part.name is None and number(name) == part.speaker:
            return _part(db, ask, part.speaker)
        if name.casefold() in (each.casefold() for each in part.names):
            return (
                _part(db, ask, part.speaker)
                if part.name is None
                else _cut(db, ask, line.id, part.name)
            )
    return None


def _offered(db: Connection, ask: Ask, line: SpeakerLine) -> Message:
    parts = same.parts(db, line.id)
    if len(parts) == 1:
        told = _part(db, ask, parts[0].speaker)
        assert told is not None  # a lone part is a merged speaker: spellings come in twos
        return told
    offered = [(" / ".join(one.names), one.quotes, _action(one)) for one in parts]
    return (
        says.which_part(line, offered, ask.t) if parts else says.nothing_to_part(ask.t, line=line)
    )


def _action(part: same.Part) -> Action:
    return (
        action("part", part.speaker)
        if part.name is None
        else action("cut", part.speaker, says.mark(part.name))
    )


def _merge(db: Connection, ask: Ask, kept: SpeakerLine, other: SpeakerLine) -> Message:
    doubtful = same.in_one_article(db, kept.id, other.id)
    said = same.merge(db, kept.id, other.id)
    if said == "kinds":
        return says.kinds_differ(ask.t)
    if said == "already":
        return says.merged_already(ask.t, kept=kept)
    return says.merged(ask.t, kept=kept, other=other, doubtful=doubtful)


def _part(db: Connection, ask: Ask, id: int) -> Message | None:
    """Take apart what was merged; None when it was not."""
    before = same.root(db, id)
    if before is None or not same.part(db, id):
        return None
    return _two(db, ask, before, id)


def _cut(db: Connection, ask: Ask, id: int, name: str) -> Message | None:
    new = same.part_name(db, id, name)
    return None if new is None else _two(db, ask, id, new)


def _two(db: Connection, ask: Ask, kept: int, other: int) -> Message:
    lines = _any_line(db, ask, kept), _any_line(db, ask, other)
    assert lines[0] is not None and lines[1] is not None  # we just had both in hand
    return says.parted(ask.t, kept=lines[0], other=lines[1])


def _both(db: Connection, ask: Ask) -> tuple[list[Pair], str]:
    """(all pairs that the words can mean, "") of the likeliest cut, else ([], the name that nobody has)."""
    missing = ""
    for first, second in pairs(ask.words):
        ones, others = _found(db, ask, first), _found(db, ask, second)
        if ones and others:
            return [(one, other) for one in ones for other in others], ""
        missing = missing or (second if ones else first)
    return [], missing


def _found(db: Connection, ask: Ask, words: str) -> list[SpeakerLine]:
    """Whom a number or a name means."""
    which = number(words)
    if which is None:
        return named(db, ask, words)
    line = _line(db, ask, which)
    return [] if line is None else [line]


def _line(db: Connection, ask: Ask, id: int) -> SpeakerLine | None:
    """The speaker of a number; None: no such, or only what another chat sent in names them."""
    return None if table.is_hidden(db, id, ask.chat.id) else _any_line(db, ask, id)


def _any_line(db: Connection, ask: Ask, id: int) -> SpeakerLine | None:
    spoken = table.spoken(db, id, ask.chat.id) or (ask.chat.language,)
    return table.speaker(db, id, spoken, ask.chat.id, reader=ask.chat.language)


def _answered(ask: Ask, message: Message | None) -> Answer:
    return Answer(message) if message is not None else _refused(ask)


def _refused(ask: Ask) -> Answer:
    why = errors.old_button(ask.t) if ask.admin else errors.admin_only(ask.t)
    return Answer(toast=wire.toast(why))
