"""A long text that the sender's app cut into pieces is read as one."""

from __future__ import annotations

import asyncio

from handlers.parts import LONG, Parts, joined

FIRST = "word " * (LONG // 5)


async def test_pieces_are_put_together_in_the_order_they_were_written() -> None:
    parts = Parts(patience=0.05)
    whole = asyncio.create_task(parts.whole(1, 7, 10, FIRST + "End."))
    await asyncio.sleep(0)
    assert parts.belongs(1, 7, 12, "third")
    assert parts.belongs(1, 7, 11, "second")
    assert await whole == FIRST + "End.\n\nsecond third"


async def test_other_people_and_later_texts_are_not_drawn_in() -> None:
    parts = Parts(patience=0.05)
    whole = asyncio.create_task(parts.whole(1, 7, 10, FIRST))
    await asyncio.sleep(0)
    assert not parts.belongs(1, 8, 11, "another person")
    assert not parts.belongs(2, 7, 11, "another chat")
    assert await whole == FIRST
    assert not parts.belongs(1, 7, 12, "a later text")


async def test_a_short_text_waits_for_nothing() -> None:
    assert await asyncio.wait_for(Parts(patience=60).whole(1, 7, 10, "short"), 0.5) == "short"


def test_a_cut_sentence_goes_on_in_its_line() -> None:
    assert joined(["The council", "met.", "It rained."]) == "The council met.\n\nIt rained."
