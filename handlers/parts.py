"""A text over 4,096 characters reaches us in pieces, because people's apps cut it: they are put together again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

LONG = 3_000  # characters: the apps cut at the last line end before 4,096, so a shorter piece has nothing after it
PATIENCE = 0.7  # seconds in which the next piece must come
MOST = 2_000  # pieces, about 8 MB
ENDS = tuple(".!?…»”\"'):;")


@dataclass
class _Gathering:
    pieces: dict[int, str]  # by message id
    came: asyncio.Event = field(default_factory=asyncio.Event)


class Parts:
    """The texts that are arriving in pieces, by chat and sender. Kept in memory: they live for a second."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._open: dict[tuple[int, int], _Gathering] = {}

    def belongs(self, chat: int, user: int, message_id: int, text: str) -> bool:
        """True for a further piece of a text whose first piece is being waited with; it is kept."""
        gathering = self._open.get((chat, user))
        if gathering is None or len(gathering.pieces) >= MOST:
            return False
        gathering.pieces[message_id] = text
        gathering.came.set()
        return True

    async def whole(self, chat: int, user: int, message_id: int, text: str) -> str:
        """The text with all its further pieces, as soon as no more come; at once when it is too short to have any."""
        if len(text) < LONG:
            return text
        gathering = self._open[chat, user] = _Gathering({message_id: text})
        try:
            while await self._another(gathering):
                gathering.came.clear()
        finally:
            del self._open[chat, user]
        return joined([gathering.pieces[one] for one in sorted(gathering.pieces)])

    async def _another(self, gathering: _Gathering) -> bool:
        try:
            await asyncio.wait_for(gathering.came.wait(), self._patience)
        except TimeoutError:
            return False
        return True


def joined(pieces: list[str]) -> str:
    """One text: a new paragraph after a piece that ends a sentence, else the same line goes on."""
    text = pieces[0]
    for piece in pieces[1:]:
        text += ("\n\n" if text.endswith(ENDS) else " ") + piece
    return text
