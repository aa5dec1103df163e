"""A long text that the sender's app cut into pieces is read as one."""

from __future__ import annotations

import asyncio

from handlers.split_messages import LONG, MessageParts, joined

FIRST = "word " * (LONG // 5)
ANN, BEN, GROUP = (1, 7), (1, 8), (2, 7)


async def test_pieces_are_put_together_in_the_order_they_were_written() -> None:
    parts = MessageParts(patience=0.05)
    gathering = parts.take(ANN, 10, FIRST + "End.")
    assert gathering is not None
    assert parts.take(ANN, 12, "third") is None
    assert parts.take(ANN, 11, "second") is None
    assert await parts.whole(ANN, gathering) == FIRST + "End.\n\nsecond third"


async def test_other_people_and_later_texts_are_not_drawn_in() -> None:
    parts = MessageParts(patience=0.05)
    gathering = parts.take(ANN, 10, FIRST)
    assert gathering is not None
    assert parts.take(BEN, 11, "another person") is not None
    assert parts.take(GROUP, 11, "another chat") is not None
    assert await parts.whole(ANN, gathering) == FIRST
    assert parts.take(ANN, 12, "a later text") is not None


async def test_a_short_text_waits_for_nothing() -> None:
    parts = MessageParts(patience=60)
    gathering = parts.take(ANN, 10, "short")
    assert gathering is not None
    assert await asyncio.wait_for(parts.whole(ANN, gathering), 30) == "short"


async def test_a_second_long_text_after_the_first_is_one_of_its_own() -> None:
    parts = MessageParts(patience=0.02)
    for message in (1, 2):
        gathering = parts.take(ANN, message, FIRST)
        assert gathering is not None
        assert await parts.whole(ANN, gathering) == FIRST


def test_a_cut_sentence_goes_on_in_its_line() -> None:
    assert joined(["The council", "met.", "It rained."]) == "The council met.\n\nIt rained."
