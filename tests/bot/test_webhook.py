"""Updates by webhook: who may bring them, what happens with bad ones, and processes that share the work."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.bot.pages import PARAGRAPHS
from tests.bot.people import PATIENCE, SANDBOX_TOKEN, SOON, Running, free_port, telegram, wait
from tests.bot.test_delivery import market, told

SECRET = "lamp_on_the-quay7"
NUMBERS = count(5_000_000)


def hooked(folder: Path, sandbox: int, **settings: str) -> Running:
    """A bot, not started, that gets its updates from that sandbox by webhook."""
    port = free_port()
    own = {
        "BOT_TOKEN": SANDBOX_TOKEN,
        "BOT_API_URL": f"http://127.0.0.1:{sandbox}",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": SECRET,
    }
    folder.mkdir(exist_ok=True)
    return Running(folder, own | settings, sandbox=sandbox, http=port)


@pytest.fixture(scope="module")
def hook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One bot with a webhook for all tests of this file."""
    with telegram() as sandbox:
        bot = hooked(tmp_path_factory.mktemp("hook") / "a", sandbox, LOG_LEVEL="DEBUG").start()
        try:
            yield bot
        finally:
            bot.stop()


def post(bot: Running, body: Any, secret: str | None = SECRET) -> int:
    """The status that the bot's webhook answers to a body: bytes as they are, an iterator in chunks, else as JSON."""
    line = http.client.HTTPConnection("127.0.0.1", bot.http, timeout=PATIENCE)
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    raw = (
        body if isinstance(body, bytes) or hasattr(body, "__next__") else json.dumps(body).encode()
    )
    try:
        line.request("POST", "/telegram", raw, headers, encode_chunked=hasattr(raw, "__next__"))
        return line.getresponse().status
    finally:
        line.close()


def says(text: str, chat: int) -> dict[str, Any]:
    """The update that brings a person's message."""
    person = {"id": chat, "is_bot": False, "first_name": "Ida", "language_code": "en"}
    entities = (
        [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    )
    message = {
        "message_id": 1,
        "date": 1_700_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "Ida"},
    }
    return {
        "update_id": next(NUMBERS),
        "message": message | {"from": person, "text": text, "entities": entities},
    }


def test_start_and_a_pasted_text_are_answered(hook: Running) -> None:
    ann = hook.person("en")
    assert ann.say("/start")["reply_markup"]
    answer = ann.say("Council votes to close the north pier\n\n" + "\n\n".join(PARAGRAPHS))
    assert "Nina Castell" in answer["text"]


def test_an_update_without_the_right_secret_is_refused_and_nothing_happens(hook: Running) -> None:
    stranger, ann = hook.person("en"), hook.person("en")
    ann.say("/start")
    for secret in (None, "", "wrong", SECRET + "x", "секрет".encode().decode("latin-1")):
        assert post(hook, says("/help", ann.chat), secret) == 403
        assert post(hook, says("/help", stranger.chat), secret) == 403
    heard = len(ann.heard())
    ann.say("/latest")
    assert len(ann.heard()) == heard + 1
    assert stranger.heard() == []


def test_a_body_that_is_not_json_is_refused(hook: Running) -> None:
    deep = b"[" * 200_000
    for body in (
        b"",
        b"not json",
        b"\xff\xfe\x00",
        b'{"update_id": 1',
        b"[1, 2]",
        b"null",
        b'"text"',
        deep,
    ):
        assert post(hook, body) == 400


def test_a_body_over_a_megabyte_is_refused_whatever_length_it_claims(hook: Running) -> None:
    large = json.dumps({"update_id": 1, "text": "a" * 1_000_000}).encode()
    assert post(hook, large) == 413
    assert post(hook, iter([large[:600_000], large[600_000:]])) == 413


def test_a_body_in_chunks_is_taken_when_it_is_small(hook: Running) -> None:
    ann = hook.person("en")
    ann.say("/start")
    heard = len(ann.heard())
    body = json.dumps(says("/help", ann.chat)).encode()
    assert post(hook, iter([body[:20], body[20:]])) == 200
    wait(lambda: len(ann.heard()) > heard)


def test_the_webhook_answers_at_once_while_an_answer_takes_long(hook: Running) -> None:
    ann = hook.person("en")
    ann.say("/start")
    hook.sim("faults", {"method": "sendMessage", "chat_id": ann.chat, "delay": 30, "times": 1})
    heard = len(ann.heard())
    assert post(hook, says("/help", ann.chat)) == 200
    hook.person("en").say("/start")
    assert len(ann.heard()) == heard, "one slow answer made another person wait"


ODD: tuple[Any, ...] = (
    {},
    {"update_id": None},
    {"update_id": "seven"},
    {"update_id": 1, "message": "text"},
    {"update_id": 2, "message": {}},
    {"update_id": 3, "message": [1]},
    {
        "update_id": 4,
        "message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1, "type": "private"}},
    },
    {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": None, "text": "/start"}},
    {
        "update_id": 6,
        "message": {"message_id": 1, "date": 10**30, "chat": {"id": 1, "type": "private"}},
    },
    {"update_id": 7, "callback_query": 5},
    {"update_id": 8, "callback_query": {"id": "1", "from": {"id": "x"}, "data": {"a": 1}}},
    {"update_id": 9, "my_chat_member": {"chat": {"id": 1}}},
    {
        "update_id": 10,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 77, "type": "moon"}, "text": 5},
    },
    {
        "update_id": 11,
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 77, "type": "private"},
            "entities": [7],
        },
    },
    {"update_id": 12, "something_new": {"of": "2031"}},
)


@pytest.mark.parametrize("update", ODD, ids=lambda update: str(update)[:40])
def test_an_update_of_an_odd_shape_is_taken_once_and_harms_nobody(
    hook: Running, update: Any
) -> None:
    assert post(hook, update) == 200


def test_after_all_that_the_bot_still_answers_and_its_log_holds_no_token(hook: Running) -> None:
    assert hook.person("uk").say("/start")["text"]
    assert SANDBOX_TOKEN not in hook.log
    assert SANDBOX_TOKEN.split(":")[1] not in hook.log
    assert SECRET not in hook.log


def newsroom(folder: Path, sandbox: int, database: str) -> dict[str, Running]:
    """One process that answers, two that deliver and one that polls, on one database; none is started."""
    web = hooked(folder / "web", sandbox, ROLE="web", DATABASE_URL=database)
    same = {"DATABASE_URL": database, "WEBHOOK_URL": web.settings["WEBHOOK_URL"]}
    roles = {"first": "worker", "second": "worker", "clock": "clock"}
    return {"web": web} | {
        name: hooked(folder / name, sandbox, ROLE=role, **same) for name, role in roles.items()
    }


def test_processes_of_different_roles_share_the_work_send_no_letter_twice_and_stop_when_told(
    tmp_path: Path, postgres_url: str
) -> None:
    """The workers start when letters wait already, so that both reach for the same ones."""
    with telegram() as sandbox, ThreadPoolExecutor() as hands:
        house = newsroom(tmp_path, sandbox, postgres_url)
        web = house["web"].start()
        try:
            people = [web.person("en") for _ in range(8)]
            for one in people:
                one.say("/subscribe economy")
            assert web.push(**market("Alder"))["new"]
            assert "Alder market" in web.person("en").say("/latest")["text"]
            assert not any(told(one, "Alder market") for one in people), (
                "sent by a process that does not deliver"
            )
            list(hands.map(Running.start, [bot for name, bot in house.items() if name != "web"]))
            for one in people:
                wait(partial(told, one, "Alder market"))
            assert people[0].say("/latest")["text"]
            web.push(**market("Bray"))  # whatever was sent twice is there before the next
            for one in people:
                wait(partial(told, one, "Bray market"))
            assert [len(told(one, "Alder market")) for one in people] == [1] * len(people)
        finally:
            stopped = list(hands.map(Running.stop, house.values()))
        assert max(stopped) < SOON
        assert [bot.process and bot.process.returncode for bot in house.values()] == [0] * len(
            house
        )
        assert all("Traceback" not in bot.log for bot in house.values())
