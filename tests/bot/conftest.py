"""One running bot with its demo newsroom for each test worker; tests keep apart by chat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.people import Person, Running


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """`python -m bot run` without a token, that may read pages of this machine."""
    running = Running(tmp_path_factory.mktemp("bot"), {"ALLOW_PRIVATE_ADDRESSES": "1"}).start()
    yield running
    running.stop()
    assert "Traceback" not in running.log, running.log[-3000:]


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
