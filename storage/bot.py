"""Which bot this database belongs to: chats of the sandbox must not be taken for chats of Telegram."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete

from storage import articles, facts
from storage.tables import chats, searches

_KEY, _SINCE = "bot", "bot since"
_SANDBOX = "sandbox:"  # how the id of a sandbox bot begins


def change_bot(db: Connection, bot_id: str, now: datetime) -> bool:
    """Remember the bot; True when another one of the sandbox was before: its chats and all they brought are gone."""
    before = facts.get(db, _KEY)
    if before == bot_id:
        return False
    facts.put(db, _KEY, bot_id)
    facts.put(db, _SINCE, now.isoformat())
    if before is None or not before.startswith(_SANDBOX):
        return False
    db.execute(delete(chats))
    db.execute(delete(searches))
    articles.forget(db, "demo")
    articles.forget_private(db)
    return True
