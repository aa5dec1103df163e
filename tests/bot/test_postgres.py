"""The whole bot on PostgreSQL: what people ask, and what they are sent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgres
from tests.bot.pages import PARAGRAPHS
from tests.bot.people import SOON, Running, buttons, call, story_number, wait
from tests.bot.test_delivery import market, metrics, told


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory, postgres_folder: Path) -> Iterator[Running]:
    """A bot with its demo newsroom on a database of its own."""
    folder = tmp_path_factory.mktemp("bot")
    with postgres.fresh(postgres_folder, f"whole_bot_{os.getpid()}") as url:
        running = Running(folder, {"DATABASE_URL": url}).start()
        yield running
        assert running.stop() < SOON
    assert "Traceback" not in running.log, running.log[-3000:]
    assert not list(folder.glob("*.db"))


def test_everything_works_as_on_sqlite_and_outlives_a_restart(bot: Running) -> None:
    ann, oksana = bot.person("en"), bot.person("uk")
    assert buttons(ann.say("/start"))
    latest = oksana.say("/latest")
    assert "1. " in latest["text"]
    card = oksana.press(latest, "1")
    assert (
        oksana.say(f"/story {story_number(card)}")["text"].splitlines()[0]
        == card["text"].splitlines()[0]
    )
    pasted = ann.say("Council votes to close the north pier\n\n" + "\n\n".join(PARAGRAPHS))
    assert "Nina Castell" in pasted["text"]
    assert "1. " in ann.say("/speakers")["text"]
    assert "1. " in oksana.say("/search порт")["text"]
    assert ann.say("/search qqqqqq")["text"]
    ann.say("/subscribe economy")
    bot.push(**market("Alder"))
    sent = wait(lambda: told(ann, "Alder market"))
    assert len(sent) == 1
    assert "Alder market" in ann.say("/search alders wool")["text"]
    stored = call(f"http://127.0.0.1:{bot.http}/health")["articles"]
    bot.stop()
    bot.start()
    assert call(f"http://127.0.0.1:{bot.http}/health")["articles"] == stored
    assert "lede_articles_total{" not in metrics(bot), "what is stored is not read again"
    assert "Alder market" in bot.person("en").say("/latest")["text"]


def test_letters_that_no_database_can_hold_do_no_harm(bot: Running) -> None:
    """A zero byte and half a surrogate pair: PostgreSQL refuses the first, UTF-8 the second."""
    odd = market("Corran")
    odd = odd | {
        "title": "Corran \x00 \ud83d market",
        "text": odd["text"] + " \x00 \udc00",
        "source": "Corran\x00",
    }
    assert bot.push(**odd)["new"]
    ann = bot.person("en")
    assert "Corran" in ann.say("/latest")["text"]
    assert ann.say("/search Corran \x00 wool")["text"]
    assert ann.say("Bees came back \x00 to Garrow on Monday. " * 5)["text"]
