"""A normal stop: what Telegram has handed over is answered, by this process or the next, and the rest left with Telegram."""

from __future__ import annotations

import signal
import sqlite3
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.bot.pages import PARAGRAPHS, Site
from tests.bot.people import Person, Running, telegram, wait
from tests.bot.test_webhook import hooked, post, says


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


def handed_over(bot: Running, people: list[Person]) -> list[int]:
    """A /help of each person by webhook, some before and most after SIGTERM; the status of each, 0 for no connection."""

    def one(place: int) -> int:
        if place == 3:
            assert bot.process is not None
            bot.process.send_signal(signal.SIGTERM)
        try:
            return post(bot, says("/help", people[place].chat))
        except OSError:
            return 0

    return list(map(one, range(len(people))))


def known(bot: Running, number: int) -> list[Person]:
    """People whom the sandbox knows, and the bot too."""
    people = [bot.person("en") for _ in range(number)]
    for one in people:
        one.say("/start")
    return people


def test_nothing_that_got_200_around_a_stop_is_thrown_away_while_a_slow_page_is_read(
    tmp_path: Path, site: Site
) -> None:
    with telegram() as sandbox:
        bot = hooked(tmp_path / "a", sandbox, ALLOW_PRIVATE_ADDRESSES="1").start()
        people, reader = known(bot, 20), bot.person("en")
        reader.say("/start")
        reader.send(f"/summary {site.url('/slow')}")
        wait(lambda: "/slow" in site.asked)
        heard = [len(one.heard()) for one in people]
        statuses = handed_over(bot, people)
        assert bot.process is not None
        assert bot.process.wait(30) == 0
        assert "Traceback" not in bot.log
        assert set(statuses[:3]) == {200}
        assert set(statuses[4:]) <= {200, 503, 0}
        assert 503 in statuses
        answered = [len(one.heard()) - before for one, before in zip(people, heard, strict=True)]
        assert [code == 200 for code in statuses] == [number == 1 for number in answered]
        assert reader.heard()[-1]["text"], "told to whom the slow page was read"


def test_what_cannot_be_answered_before_the_end_is_answered_by_the_next_process_once(
    tmp_path: Path,
) -> None:
    """Telegram takes no message meanwhile: commands, a button and a paste wait."""
    with telegram() as sandbox:
        bot = hooked(tmp_path / "a", sandbox).start()
        ann, ida, eva = known(bot, 3)
        ill = {"method": "sendMessage", "error_code": 502, "times": 999}
        card = ann.say("/latest")
        bot.sim("faults", ill)
        bot.sim("faults", ill | {"method": "editMessageText"})
        sent = (
            ida.send("/subscribe economy"),
            eva.send("Council votes to close the pier\n\n" + "\n\n".join(PARAGRAPHS)),
        )
        pressed = next(
            one["callback_data"] for row in card["reply_markup"]["inline_keyboard"] for one in row
        )
        with ThreadPoolExecutor() as hands:
            pressing = hands.submit(
                bot.sim,
                "press",
                {"chat_id": ann.chat, "message_id": card["message_id"], "button": pressed},
            )
            wait(lambda: calls(bot)["sendMessage"] and calls(bot)["editMessageText"])
            bot.stop()
            assert bot.process is not None
            assert bot.process.returncode == 0
            pressing.result()
        assert "Traceback" not in bot.log
        bot.sim("faults", method="DELETE")
        bot.start()
        assert ida.answer(sent[0])["text"]
        assert "Nina Castell" in eva.answer(sent[1])["text"]
        wait(lambda: ann.now(card)["edited"])
        wait(lambda: not unread(bot))
        assert [len(ida.heard(sent[0])), len(eva.heard(sent[1]))] == [1, 1]
        bot.stop()


def calls(bot: Running) -> Counter[str]:
    """How often each method has failed."""
    return Counter(one["method"] for one in bot.sim("calls")["calls"] if not one["ok"])


def unread(bot: Running) -> list[Any]:
    """What is kept to be answered."""
    with sqlite3.connect(bot.folder / "lede.db") as db:
        return db.execute("SELECT chat, message FROM unread").fetchall()


ILL: dict[str, dict[str, Any]] = {
    "502": {"error_code": 502},
    "a page": {"status": 200, "body": "<html>Sign in</html>"},
    "a closed socket": {"drop": "before"},
    "429": {
        "status": 429,
        "body": '{"ok": false, "error_code": 429, "description": "Too Many Requests"}',
    },
    "401": {"error_code": 401},
}


def test_a_command_is_answered_when_telegram_is_well_again_and_others_do_not_wait(
    own_bot: Running,
) -> None:
    bot = own_bot.start()
    people = dict(zip(ILL, known(bot, len(ILL)), strict=True))
    other = known(bot, 1)[0]
    for name, fault in ILL.items():
        bot.sim(
            "faults", {"method": "sendMessage", "chat_id": people[name].chat, "times": 999} | fault
        )
    sent = {name: one.send("/help") for name, one in people.items()}
    wait(lambda: calls(bot)["sendMessage"] >= 2 * len(ILL), 30)
    for one in people.values():
        one.send("/topics")
    wait(lambda: calls(bot)["sendMessage"] >= 4 * len(ILL), 30)
    assert other.say("/help")["text"]
    bot.sim("faults", method="DELETE")
    for name, one in people.items():
        wait(lambda one=one, name=name: len(one.heard(sent[name])) == 2, 30)
        first, second = one.heard(sent[name])
        assert "/latest" in first["text"], "in the order in which they were asked"
        assert second["text"] != first["text"]
