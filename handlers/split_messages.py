"""A text over 4,096 characters reaches us in pieces, because people's apps cut it: they are put together again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

LONG = 2_000  # characters: the apps cut late, at a line end before 4,096, so a shorter piece has nothing after it
PATIENCE = 0.7  # seconds in which the next piece must come
MOST = 2_000  # pieces, about 8 MB
ENDS = tuple(".!?…»”\"'):;")
Sender = tuple[int, int]  # chat, user


@dataclass
class Gathering:
    """One text whose pieces are arriving, by message id."""

    pieces: dict[int, str]
    came: asyncio.Event = field(default_factory=asyncio.Event)


class MessageParts:
    """The texts that are arriving in pieces. Kept in memory: they live for a second."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._open: dict[Sender, Gathering] = {}

    def take(self, sender: Sender, message_id: int, text: str) -> Gathering | None:
        """The gathering that a first piece opens; None for a further piece, which joins the open one."""
        known = self._open.get(sender)
        if known is not None and len(known.pieces) < MOST:
            known.pieces[message_id] = text
            known.came.set()
            return None
        gathering = Gathering({message_id: text})
        if len(text) >= LONG:
            self._open[sender] = gathering
        return gathering

    def close(self, sender: Sender, gathering: Gathering | None) -> None:
        """Let no more pieces join; harmless when it was closed before."""
        if self._open.get(sender) is gathering:
            self._open.pop(sender, None)

    async def whole(self, sender: Sender, gathering: Gathering) -> str:
        """The text, as soon as no more pieces come; at once when its first piece was too short to have any."""
        while self._open.get(sender) is gathering:
            try:
                await asyncio.wait_for(
                    gathering.came.wait(), self._patience * _slower(len(gathering.pieces))
                )
                gathering.came.clear()
            except TimeoutError:
                del self._open[sender]
        return joined([gathering.pieces[one] for one in sorted(gathering.pieces)])


def _slower(pieces: int) -> float:
    """How much longer to wait when very many pieces come, which takes Telegram and us some time: up to four times."""
    return min(4.0, 1 + pieces / 50)


def joined(pieces: list[str]) -> str:
    """One text: a new paragraph after a piece that ends a sentence, else the same line goes on."""
    text = pieces[0]
    for piece in pieces[1:]:
        text += ("\n\n" if text.endswith(ENDS) else " ") + piece
    return text
