"""What becomes of a letter, for every answer that Telegram can give; nothing is lost and nothing is sent twice."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from delivery.send import LEASE, backoff, deliver
from storage import chats, letters
from storage.tables import letters as outbox
from tests.delivery.conftest import PHOTO, Office


async def test_a_letter_that_was_sent_is_settled_with_its_message_and_not_sent_again(
    office: Office,
) -> None:
    await office.chat(5)
    await office.story()
    assert await office.deliver() == 1
    (message,) = await office.heard(5)
    row = (await office.store.read(_rows, 5))[0]
    assert (row.state, row.message_id, row.owner) == ("sent", message["message_id"], None)
    assert await office.deliver() == 0
    assert len(await office.heard(5)) == 1


async def test_a_blocked_chat_is_paused_and_all_its_letters_come_when_it_is_back(
    office: Office,
) -> None:
    """Also the letter that met the 403."""
    await office.chat(5)
    await office.story()
    await office.story("A second story. It has two sentences.")
    await office.sim("block", chat_id=5, blocked=True)
    await office.deliver()
    chat = await office.store.read(chats.chat, 5)
    assert chat is not None
    assert chat.paused
    assert [state for state, *_ in await office.state(5)] == ["held", "held"]
    assert await office.deliver() == 0
    await office.sim("block", chat_id=5, blocked=False)
    await office.store.write(chats.resume, 5)
    await office.until(5, 2)
    assert [state for state, *_ in await office.state(5)] == ["sent", "sent"]


async def test_a_chat_that_cannot_be_written_to_is_paused_whatever_words_say_so(
    office: Office,
) -> None:
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
        ((state, _, error, _),) = await office.state(number)
        assert state == "held", description
        assert error.lower() in description.lower()
        assert await office.heard(number) == []


async def test_a_flood_limit_postpones_all_letters_of_that_chat_and_no_other(
    office: Office,
) -> None:
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
    assert all(state == "open" and 35 < due <= 40 for state, due, *_ in await office.state(5)), (
        "asked again too soon"
    )
    assert (
        len([call for call in await office.calls() if call["params"].get("chat_id") in (5, "5")])
        == 1
    )


async def test_a_group_that_became_a_supergroup_gets_its_letter_under_the_new_id(
    office: Office,
) -> None:
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


async def test_a_broken_server_postpones_longer_each_time_and_the_letter_comes_in_the_end(
    office: Office,
) -> None:
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


@given(st.integers(1, 100_000), st.integers(1, 2**40))
def test_nobody_waits_for_a_minute_after_the_cause_is_gone(attempts: int, letter: int) -> None:
    assert timedelta(seconds=1) < backoff(attempts, letter) < timedelta(seconds=60)
    assert backoff(attempts, letter) <= backoff(attempts + 1, letter)


PASSING: dict[str, dict[str, Any]] = {
    "500": {"error_code": 500},
    "502 of a proxy": {"status": 502, "body": "<html>Bad Gateway</html>"},
    "a page": {"status": 200, "body": "<html>Sign in to the network</html>"},
    "nothing": {"status": 200, "body": ""},
    "half an answer": {"status": 200, "body": '{"ok": true, "result": {"message_id": 5'},
    "no message": {"status": 200, "body": '{"ok": true, "result": true}'},
    "null": {"status": 200, "body": "null"},
    "deep": {"status": 200, "body": "[" * 100_000},
    "not ok": {"status": 200, "body": '{"ok": false}'},
    "400 of a proxy": {"status": 400, "body": "<html>Bad Request</html>"},
    "403 of a firewall": {"status": 403, "body": "<html>Forbidden</html>"},
    "404": {"error_code": 404},
    "401": {"error_code": 401},
    "a closed socket": {"drop": "before"},
    "418": {"error_code": 418, "description": "I'm a teapot"},
}


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING)
async def test_what_may_pass_loses_no_letter_however_often_it_comes(
    office: Office, fault: dict[str, Any]
) -> None:
    await office.chat(5)
    await office.story()
    await office.sim("faults", method="sendMessage", chat_id=5, times=12, **fault)
    for _ in range(12):
        await office.deliver()
        ((state, due, error, _),) = await office.state(5)
        assert (state, due < 60) == ("open", True)
        assert "local-sandbox" not in error
        office.clock.ahead += timedelta(seconds=max(0, due) + 0.1)
    await office.deliver()
    assert [(state, attempts) for state, _, _, attempts in await office.state(5)] == [("sent", 12)]
    chat = await office.store.read(chats.chat, 5)
    assert chat is not None
    assert not chat.paused


@pytest.mark.parametrize("wait", [-5, 0, 10**12, "soon", None, [], 1e300])
async def test_a_flood_limit_with_an_odd_number_loses_no_letter(office: Office, wait: Any) -> None:
    await office.chat(5)
    await office.story()
    body = {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests",
        "parameters": {"retry_after": wait},
    }
    await office.sim(
        "faults", method="sendMessage", chat_id=5, times=1, status=429, body=json.dumps(body)
    )
    await office.deliver()
    ((state, due, _, attempts),) = await office.state(5)
    assert (state, attempts) == ("open", 0)
    office.clock.ahead += timedelta(seconds=due + 1)
    await office.deliver()
    assert [state for state, *_ in await office.state(5)] == ["sent"]


async def test_waiting_for_telegram_or_for_others_is_no_try(office: Office) -> None:
    await office.chat(5)
    for number in range(3):
        await office.story(
            f"Story number {number} is told. It has an end.", title=f"Story {number}"
        )
    await office.fault(429, 5, times=10, retry_after=1)
    for _ in range(20):
        await office.deliver()
        office.clock.ahead += timedelta(seconds=0.6)
    assert [attempts for *_, attempts in await office.state(5)] == [0, 0, 0]
    await office.until(5, 3)


async def test_two_days_of_failure_are_the_end_of_a_letter_and_a_long_sleep_of_ours_is_not(
    office: Office,
) -> None:
    await office.chat(5)
    await office.story()
    office.clock.ahead += timedelta(days=3)  # we were switched off
    for days in (0, 1.9):
        office.clock.ahead += timedelta(days=days)
        await office.fault(502, 5)
        await office.deliver()
        assert [state for state, *_ in await office.state(5)] == ["open"]
    office.clock.ahead += timedelta(days=0.2)
    await office.fault(502, 5)
    await office.deliver()
    assert [state for state, *_ in await office.state(5)] == ["given up"]


def _rename(folder: Path, old: str, new: str) -> None:
    """The table is away, or back."""
    with sqlite3.connect(folder / "lede.db") as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(f"ALTER TABLE {old} RENAME TO {new}")


async def test_what_was_sent_is_put_down_also_when_the_database_was_away_meanwhile(
    office: Office, tmp_path: Path
) -> None:
    people = [await office.chat(number) for number in range(1, 9)]
    await office.story()
    await office.sim("faults", method="sendMessage", delay=1.5, times=len(people))
    sending = asyncio.create_task(office.deliver())
    await office.calls_until(len(people))
    _rename(tmp_path, "letters", "away")
    office.clock.slept.clear()
    for _ in range(3000):
        if office.clock.slept:  # it has tried in vain
            break
        await asyncio.sleep(0.01)
    assert not sending.done(), "the next round would send them again"
    _rename(tmp_path, "away", "letters")
    assert await sending == len(people)
    assert await office.deliver() == 0
    assert [len(await office.heard(chat)) for chat in people] == [1] * len(people)


async def test_a_letter_on_a_story_that_is_gone_is_given_up(office: Office, tmp_path: Path) -> None:
    await office.chat(5)
    story = await office.story()
    with sqlite3.connect(
        tmp_path / "lede.db"
    ) as db:  # does not look at foreign keys: the letter stays
        db.execute("DELETE FROM stories WHERE id = ?", (story,))
    await office.deliver()
    assert await office.heard(5) == []
    assert [(state, error) for state, _, error, _ in await office.state(5)] == [
        ("given up", "the story is gone")
    ]


async def test_a_letter_whose_lease_is_lost_is_left_to_the_other_worker(office: Office) -> None:
    """The first worker is held up by the pace for so long that the second gets the letter."""
    await office.chat(5)
    await office.pace.turn(5)  # so that the next letter has to wait a second for its turn
    await office.story()

    async def held_up() -> None:
        office.clock.ahead += timedelta(seconds=LEASE + 1)
        assert (
            len(await office.store.write(letters.claim, "second", office.clock(), LEASE, 25)) == 1
        )

    office.clock.meanwhile = held_up
    await office.deliver()
    assert await office.heard(5) == []
    office.clock.ahead += timedelta(seconds=LEASE + 1)
    await office.deliver()
    assert len(await office.heard(5)) == 1


async def test_a_letter_is_not_begun_when_its_lease_is_about_to_end(office: Office) -> None:
    await office.chat(5)
    await office.pace.turn(5)
    await office.story()

    async def held_up() -> None:
        office.clock.ahead += timedelta(seconds=LEASE - 2)

    office.clock.meanwhile = held_up
    await office.deliver()
    assert await office.heard(5) == []


async def test_a_clock_that_is_set_back_makes_nobody_wait_until_it_has_caught_up(
    office: Office,
) -> None:
    await office.chat(5)
    for number in range(3):
        await office.story(
            f"Story number {number} is told. It has an end.", title=f"Story {number}"
        )
    office.clock.ahead = timedelta(hours=1)
    await office.deliver()
    office.clock.ahead = timedelta()
    assert await office.deliver() == 0
    await office.store.write(letters.hasten, "first", office.clock())
    await office.until(5, 3)


async def test_two_workers_never_send_one_letter_twice(office: Office) -> None:
    people = [await office.chat(number) for number in range(1, 31)]
    await office.story()
    claimed = await asyncio.gather(
        *(
            deliver(office.post(owner), office.clock())
            for owner in ("first", "second", "first", "second")
        )
    )
    assert sum(claimed) == len(people)
    assert [len(await office.heard(chat)) for chat in people] == [1] * len(people)


async def test_many_letters_of_one_chat_keep_nobody_waiting_and_come_in_order(
    office: Office,
) -> None:
    await office.chat(-9, "supergroup")
    await office.chat(5)
    for number in range(4):
        await office.story(
            f"Story number {number} is told. It has an end.", title=f"Story {number}"
        )
    office.clock.slept.clear()
    assert await office.deliver() == 8
    assert sum(office.clock.slept) < 0.9, (
        "all four in turn would take the private chat 3 s, the group 9"
    )
    assert [len(await office.heard(chat)) for chat in (-9, 5)] == [1, 1]
    dues = [due for state, due, *_ in await office.state(-9) if state == "open"]
    assert dues[0] <= 3
    assert [round(b - a, 3) for a, b in pairwise(dues)] == [3, 3]
    await office.until(5, 4)
    assert [message["text"].splitlines()[0] for message in await office.heard(5)] == [
        f"Story {n}" for n in range(4)
    ]
    assert all(attempts == 0 for *_, attempts in await office.state(5))


async def test_stopped_in_the_middle_a_message_that_is_out_is_put_down_as_sent(
    office: Office,
) -> None:
    for number in (1, 2):
        await office.chat(number)
    await office.pace.turn(2)  # this one still waits for its turn
    office.clock.ahead += timedelta(seconds=0.1)  # the other one waits for nobody
    await office.story()

    async def waiting() -> None:
        await asyncio.Event().wait()

    office.clock.meanwhile = waiting
    await office.sim("faults", method="sendMessage", chat_id=1, delay=0.3, times=1)
    sending = asyncio.create_task(office.deliver())
    await office.calls_until(1)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
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


def _zone(db: Connection, chat: int, zone: str) -> None:
    chats.set_zone(db, chat, zone)


def _channel(db: Connection, id: int, now: Any) -> None:
    from storage import subscriptions

    chats.ensure(db, id, "channel", "en", ("en",), "Alder society", "alder_society_post", now)
    subscriptions.subscribe(db, id, 0, "topic", "society", now)


async def test_a_sick_telegram_loses_no_letter_and_sends_none_twice(office: Office) -> None:
    """Flood limits, broken servers, proxies and blocks by chance, the same chance each time."""
    people = [await office.chat(number) for number in range(1, 31)]
    for number in range(3):
        await office.story(
            f"Story number {number} is told. It has an end.", title=f"Story {number}"
        )
    faults: tuple[dict[str, Any], ...] = (
        {"error_code": 429, "retry_after": 3, "share": 0.1, "seed": 1},
        {"error_code": 500, "share": 0.1, "seed": 2},
        {"status": 200, "body": "<html></html>", "share": 0.1, "seed": 3},
        {"error_code": 403, "share": 0.05, "seed": 4},
    )
    for fault in faults:
        await office.sim("faults", method="sendMessage", times=10**6, **fault)
    for round_ in range(300):
        await office.deliver()
        office.clock.ahead += timedelta(seconds=1)
        states = (
            [row for chat in people for row in await office.state(chat)] if round_ % 10 == 9 else []
        )
        assert all(due < 60 for _, due, *_ in states)
        if states and all(state != "open" for state, *_ in states):
            break
    assert {state for state, *_ in states} == {"sent", "held"}
    async with office.session.delete("/sim/faults"):
        pass
    for chat in people:
        await office.store.write(chats.resume, chat)
    for chat in people:
        await office.until(chat, 3)
        titles = [message["text"].splitlines()[0] for message in await office.heard(chat)]
        assert sorted(titles) == ["Story 0", "Story 1", "Story 2"]
