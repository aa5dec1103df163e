"""In how many posts of a channel a line stood first or last: what repeats is its head or footer, not news.

Only digests are kept, of lines and of the channel's name; sixty lines a channel, ninety days.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, case, delete, select

from storage.keys import digest, insert
from storage.tables import edge_lines

_MOST = 60  # lines of one channel
_KEPT = timedelta(days=90)
_BEFORE = 2  # earlier posts with the same line: it is a footer in the third


def note(
    db: Connection, channel: str, lines: Sequence[str], post: str, now: datetime
) -> frozenset[str]:
    """Count these lines of a post; those among them that two other posts of the channel had before.

    `lines` are keys of at most 64 characters; the same post sent again counts once.
    """
    key, this = digest(channel.casefold()), digest(post)
    mine = (edge_lines.c.channel == key) & edge_lines.c.line.in_(lines)
    often = db.scalars(select(edge_lines.c.line).where(mine, edge_lines.c.posts >= _BEFORE)).all()
    for line in sorted(lines):  # always in one order: two writers do not wait for each other
        row = {"channel": key, "line": line, "posts": 1, "post": this, "seen": now}
        posts = case((edge_lines.c.post == this, edge_lines.c.posts), else_=edge_lines.c.posts + 1)
        again = {"posts": posts, "post": this, "seen": now}
        new = insert(db, edge_lines).values(row)
        db.execute(new.on_conflict_do_update(index_elements=["channel", "line"], set_=again))
    _bound(db, key, now)
    return frozenset(often)


def _bound(db: Connection, channel: str, now: datetime) -> None:
    """Keep the lines met most, of the last ninety days."""
    db.execute(delete(edge_lines).where(edge_lines.c.seen < now - _KEPT))
    ranked = select(edge_lines.c.line).where(edge_lines.c.channel == channel)
    best = ranked.order_by(
        edge_lines.c.posts.desc(), edge_lines.c.seen.desc(), edge_lines.c.line
    ).limit(_MOST)
    few = delete(edge_lines).where(edge_lines.c.channel == channel, edge_lines.c.line.not_in(best))
    db.execute(few)
