"""What becomes of a letter, for every answer that Telegram can give; nothing is lost and nothing is sent twice."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from delivery.send import LEASE, TRIES, backoff, deliver
from storage import chats, letters
from storage.tables import letters as outbox
from tests.delivery.conftest import PHOTO, Office


async def test_a_letter_that_was_sent_is_settled_with_its_message_and_not_sent_again(office: Office) -> None:
    await office.chat(5)
    await office.story()
    assert await office.deliver() == 1
    (message,) = await office.heard(5)
    row = (await office.store.read(_rows, 5))[0]
    assert (row.state, row.message_id, row.owner) == ("sent", message["message_id"], None)
    assert await office.deliver() == 0
    assert len(await office.heard(5)) == 1


async def test_a_blocked_chat_is_paused_its_letter_given_up_and_the_others_kept_for_later(office: Office) -> None:
    await office.chat(5)
    await office.story()
    await office.story("A second story. It has two sentences.")
    await office.sim("block", chat_id=5, blocked=True)
    await office.deliver()
    chat = await office.store.read(chats.chat, 5)
    assert chat is not None
    assert chat.paused
    assert [state for state, *_ in await office.state(5)] == ["given up", "held"]
    assert await office.deliver() == 0
    await office.sim("block", chat_id=5, blocked=False)
    await office.store.write(chats.resume, 5)
    office.clock.ahead += timedelta(seconds=3)
    await office.deliver()
    assert [message["text"].count("second story") for message in await office.heard(5)] == [1]


async def test_a_chat_that_cannot_be_written_to_is_paused_whatever_words_say_so(office: Office) -> None:
    words = (
        (400, "Bad Request: chat not found"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: bot is not a member of the channel chat"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
        (400, "Bad Request: need administrator rights in the channel chat"),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
    )
    for number, (code, description) in enumerate(words, 10):
        await office.chat(number)
        await office.fault(code, number, description=description)
    await office.story()
    await office.deliver()
    for number, (_, description) in enumerate(words, 10):
        chat = await office.store.read(chats.chat, number)
        assert chat is not None
        assert chat.paused, description
        assert [state for state, *_ in await office.state(number)] == ["given up"], description
        assert await office.heard(number) == []


async def test_a_flood_limit_postpones_all_letters_of_that_chat_and_no_other(office: Office) -> None:
    await office.chat(5)
    await office.chat(6)
    await office.story()
    await office.story("A second story. It has two sentences.")
    await office.fault(429, 5, retry_after=40)
    await office.deliver()
    assert all(state == "open" and 38 < due <= 40 for state, due, *_ in await office.state(5))
    assert len(await office.heard(6)) == 1
    await office.story("A third story. It is short.")
    await office.deliver()
    assert all(state == "open" and 35 < due <= 40 for state, due, *_ in await office.state(5)), "asked again too soon"
    assert len([call for call in await office.calls() if call["params"].get("chat_id") in (5, "5")]) == 1


async def test_a_group_that_became_a_supergroup_gets_its_letter_under_the_new_id(office: Office) -> None:
    await office.chat(-7, "group")
    new = (await office.sim("migrate", chat_id=-7))["chat_id"]
    await office.story()
    await office.deliver()
    await office.deliver()
    assert len(await office.heard(new)) == 1
    assert await office.store.read(chats.chat, -7) is None
    moved = await office.store.read(chats.chat, new)
    assert moved is not None
    assert [state for state, *_ in await office.state(new)] == ["sent"]


async def test_a_formatting_error_sends_the_words_plain(office: Office) -> None:
    await office.chat(5)
    await office.story("The <pier> & the quay closed. Boats left.", title="Pier <b>& quay")
    await office.fault(400, 5, description="Bad Request: can't parse entities: Unclosed start tag")
    await office.deliver()
    (message,) = await office.heard(5)
    assert "Pier <b>& quay" in message["text"]
    assert message["entities"] in ([], None)
    assert message["reply_markup"]
    assert [state for state, *_ in await office.state(5)] == ["sent"]


async def test_a_photo_that_telegram_cannot_fetch_does_not_cost_the_letter(office: Office) -> None:
    await office.chat(5)
    await office.story(photo=PHOTO)
    wrong = "Bad Request: failed to get HTTP URL content"
    await office.sim("faults", method="sendPhoto", error_code=400, description=wrong, times=5)
    await office.deliver()
    (message,) = await office.heard(5)
    assert message["photo"] is None
    assert message["entities"]
    assert [state for state, *_ in await office.state(5)] == ["sent"]


async def test_what_telegram_never_takes_is_given_up(office: Office) -> None:
    await office.chat(5)
    await office.story()
    await office.fault(400, 5, times=2, description="Bad Request: BUTTON_URL_INVALID")
    await office.deliver()
    ((state, _, error, _),) = await office.state(5)
    assert (state, error.upper()) == ("given up", "BUTTON_URL_INVALID")


async def test_a_broken_server_postpones_longer_each_time_and_the_letter_comes_in_the_end(office: Office) -> None:
    await office.chat(5)
    await office.story()
    waits = []
    for code in (500, 502):
        await office.fault(code, 5)
        await office.deliver()
        ((state, due, _, attempts),) = await office.state(5)
        assert state == "open"
        waits.append(due)
        office.clock.ahead += timedelta(seconds=due + 0.1)
    assert attempts == 2
    assert waits[0] * 1.9 < waits[1]
    await office.deliver()
    assert [state for state, *_ in await office.state(5)] == ["sent"]


@pytest.mark.parametrize("letter", [1, 7, 50, 101, 9_999_999])
def test_an_outage_of_two_hours_loses_no_letter(letter: int) -> None:
    waits = [backoff(attempts, letter) for attempts in range(1, TRIES)]
    assert all(a <= b for a, b in pairwise(waits))
    assert timedelta(hours=2) < sum(waits, timedelta()) < timedelta(hours=4)
    assert max(waits) <= timedelta(hours=1.2)


async def test_an_outage_without_end_is_given_up(office: Office) -> None:
    await office.chat(5)
    await office.story()
    await office.store.write(_tried, TRIES - 1)
    await office.fault(502, 5)
    await office.deliver()
    assert [(state, attempts) for state, _, _, attempts in await office.state(5)] == [("given up", TRIES)]


async def test_a_connection_that_breaks_postpones(office: Office) -> None:
    await office.chat(5)
    await office.story()
    await office.sim("faults", method="sendMessage", drop="before", chat_id=5, times=1)
    await office.deliver()
    ((state, due, error, _),) = await office.state(5)
    assert (state, due > 1) == ("open", True)
    assert "local-sandbox" not in error


async def test_a_token_that_is_just_changed_loses_no_letter(office: Office) -> None:
    await office.chat(5)
    await office.story()
    await office.fault(401, 5, description="Unauthorized")
    await office.deliver()
    assert [state for state, *_ in await office.state(5)] == ["open"]


async def test_a_letter_on_a_story_that_is_gone_is_given_up(office: Office, tmp_path: Path) -> None:
    await office.chat(5)
    story = await office.story()
    with sqlite3.connect(tmp_path / "lede.db") as db:  # does not look at foreign keys: the letter stays
        db.execute("DELETE FROM stories WHERE id = ?", (story,))
    await office.deliver()
    assert await office.heard(5) == []
    assert [(state, error) for state, _, error, _ in await office.state(5)] == [("given up", "the story is gone")]


async def test_a_letter_whose_lease_is_lost_is_left_to_the_other_worker(office: Office) -> None:
    """The first worker is held up by the pace for so long that the second gets the letter."""
    await office.chat(5)
    await office.pace.turn(5)  # so that the next letter has to wait a second for its turn
    await office.story()
    slow = asyncio.create_task(office.deliver())
    await asyncio.sleep(0.3)
    office.clock.ahead += timedelta(seconds=LEASE + 1)
    claimed = await office.store.write(letters.claim, "second", office.clock(), LEASE, 25)
    assert len(claimed) == 1
    await slow
    assert await office.heard(5) == []
    office.clock.ahead += timedelta(seconds=LEASE + 1)
    await office.deliver()
    assert len(await office.heard(5)) == 1


async def test_a_letter_is_not_begun_when_its_lease_is_about_to_end(office: Office) -> None:
    await office.chat(5)
    await office.pace.turn(5)
    await office.story()
    late = asyncio.create_task(office.deliver())
    await asyncio.sleep(0.3)
    office.clock.ahead += timedelta(seconds=LEASE - 2)
    await late
    assert await office.heard(5) == []


async def test_two_workers_never_send_one_letter_twice(office: Office) -> None:
    people = [await office.chat(number) for number in range(1, 31)]
    await office.story()
    claimed = await asyncio.gather(
        *(deliver(office.post(owner), office.clock()) for owner in ("first", "second", "first", "second"))
    )
    assert sum(claimed) == len(people)
    assert [len(await office.heard(chat)) for chat in people] == [1] * len(people)


async def test_many_letters_of_one_chat_keep_nobody_waiting_and_come_in_order(office: Office) -> None:
    await office.chat(-9, "supergroup")
    await office.chat(5)
    for number in range(4):
        await office.story(f"Story number {number} is told. It has an end.", title=f"Story {number}")
    began = time.perf_counter()
    assert await office.deliver() == 8
    assert time.perf_counter() - began < 2.5, "all four in turn would take the private chat 3 s, the group 9"
    assert [len(await office.heard(chat)) for chat in (-9, 5)] == [1, 1]
    dues = [due for state, due, *_ in await office.state(-9) if state == "open"]
    assert dues[0] <= 3
    assert [round(b - a, 3) for a, b in pairwise(dues)] == [3, 3]
    await office.until(5, 4)
    assert [message["text"].splitlines()[0] for message in await office.heard(5)] == [f"Story {n}" for n in range(4)]
    assert all(attempts <= 2 for *_, attempts in await office.state(5))


async def test_stopped_in_the_middle_a_message_that_is_out_is_put_down_as_sent(office: Office) -> None:
    for number in (1, 2):
        await office.chat(number)
    await office.pace.turn(2)  # this one still waits for its turn
    await office.story()
    await office.sim("faults", method="sendMessage", chat_id=1, delay=0.6, times=1)
    sending = asyncio.create_task(office.deliver())
    await asyncio.sleep(0.3)
    sending.cancel()
    began = time.perf_counter()
    await asyncio.gather(sending, return_exceptions=True)
    assert time.perf_counter() - began < 2
    assert sending.cancelled()
    assert [state for state, *_ in await office.state(1)] == ["sent"]
    assert [state for state, *_ in await office.state(2)] == ["open"]
    assert len(await office.heard(1)) == 1
    assert await office.heard(2) == []


async def test_one_letter_in_trouble_does_not_hold_back_the_others(office: Office) -> None:
    for number in (1, 2, 3):
        await office.chat(number)
    await office.story()
    await office.store.write(_zone, 2, "No/Such_Zone")
    await asyncio.gather(office.deliver(), return_exceptions=True)
    assert [len(await office.heard(chat)) for chat in (1, 3)] == [1, 1]


async def test_a_channel_gets_a_post_without_buttons_of_one_reader(office: Office) -> None:
    await office.sim("channels", title="Alder society", username="alder_society_post")
    async with office.session.get("/sim/chats") as response:
        channel = next(c["id"] for c in (await response.json())["chats"] if c["type"] == "channel")
    await office.store.write(_channel, channel, office.clock())
    await office.story(url="https://alder.example/pier")
    await office.deliver()
    (message,) = await office.heard(channel)
    rows = (message["reply_markup"] or {}).get("inline_keyboard", [])
    assert all("callback_data" not in button for row in rows for button in row)


def _rows(db: Connection, chat: int) -> list[Any]:
    return list(db.execute(select(outbox).where(outbox.c.chat == chat)))


def _tried(db: Connection, attempts: int) -> None:
    db.execute(update(outbox).values(attempts=attempts))


def _zone(db: Connection, chat: int, zone: str) -> None:
    chats.set_zone(db, chat, zone)


def _channel(db: Connection, id: int, now: Any) -> None:
    from storage import subscriptions

    chats.ensure(db, id, "channel", "en", ("en",), "Alder society", "alder_society_post", now)
    subscriptions.subscribe(db, id, 0, "topic", "society", now)
