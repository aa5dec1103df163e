"""One running bot with its demo newsroom for each test worker; tests keep apart by chat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot import people
from tests.bot.people import Person, Running


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """`python -m bot run` without a token, that may read pages of this machine."""
    running = Running(tmp_path_factory.mktemp("bot"), {"ALLOW_PRIVATE_ADDRESSES": "1"}).start()
    yield running
    running.stop()
    assert "Traceback" not in running.log, running.log[-3000:]


@pytest.fixture(scope="session")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A bot that reads public pages only, as it comes, and that has an admin who is none of the people here."""
    running = Running(tmp_path_factory.mktemp("strict"), {"ADMINS": "77"}).start()
    yield running
    running.stop()


@pytest.fixture
def ann(bot: Running) -> Person:
    """An English reader."""
    return bot.person("en")


@pytest.fixture
def oksana(bot: Running) -> Person:
    """A Ukrainian reader."""
    return bot.person("uk")


@pytest.fixture
def own_bot(tmp_path: Path) -> Iterator[Running]:
    """A bot of the test's own, to be stopped and killed."""
    running = Running(tmp_path)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def telegram() -> Iterator[int]:
    """A sandbox that runs on when the bot dies, as Telegram would; its port."""
    with people.telegram() as port:
        yield port
