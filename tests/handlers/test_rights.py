"""Who may change what a chat gets, where Telegram need not be asked."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Message
from telegram.ext import ExtBot

from handlers.rights import Rights

GROUP = {"id": -100500, "type": "supergroup", "title": "Readers"}
PERSON = {"id": 7, "is_bot": False, "first_name": "Ann"}
NOBODY: ExtBot[Any] = ExtBot("1:nobody")  # never started: asking it anything would fail


def message(**fields: Any) -> Message:
    told = Message.de_json({"message_id": 1, "date": 1, "text": "/zone London", **fields}, NOBODY)
    assert told is not None
    return told


@pytest.mark.parametrize("kind", ["private", "channel"])
async def test_a_private_chat_is_its_persons_own(kind: str) -> None:
    place = message(chat={"id": 7, "type": kind}, **{"from": PERSON})
    assert await Rights().may_change(NOBODY, place, 7)


async def test_who_writes_in_the_groups_name_administers_it() -> None:
    assert await Rights().may_change(NOBODY, message(chat=GROUP, sender_chat=GROUP), 1087968824)


async def test_a_button_under_a_message_of_the_group_makes_nobody_an_administrator() -> None:
    place = message(chat=GROUP, sender_chat=GROUP)
    rights = Rights({-100500: (float("inf"), frozenset({8}))})
    assert not await rights.may_change(NOBODY, place, 7, pressed=True)
    assert await rights.may_change(NOBODY, place, 8, pressed=True)


async def test_a_channel_that_writes_in_a_group_does_not_administer_it() -> None:
    channel = {"id": -100900, "type": "channel", "title": "Another"}
    rights = Rights({-100500: (float("inf"), frozenset({8}))})
    assert not await rights.may_change(NOBODY, message(chat=GROUP, sender_chat=channel), 136817688)
