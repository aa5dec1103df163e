"""What many tests share: a fresh, migrated database of either kind."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

from ingest.feeds.warm import warm_for_feeds
from ingest.pipeline.analyse_article import warm, warm_for_pages
from ingest.pipeline.workers import Workers
from storage.migrate import upgrade
from storage.store import Store
from tests import postgres

_numbers = count(1)
SHARE_A_BOT = {
    f"test_{name}.py"
    for name in ("asking", "browser", "choosing", "delivery", "pushed", "reading", "speakers")
}

# How long a busy machine takes to draw an example says nothing of ours. The examples are the same in every run, so that
# what passed once passes again; with LEDE_EXPLORE=1 they are new ones each time.
_explore = bool(os.environ.get("LEDE_EXPLORE"))
settings.register_profile(
    "lede", deadline=None, derandomize=not _explore, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("lede")


# They take longest.
FIRST = (
    "tests/bot/",
    "tests/growth/",
    "tests/analysis/test_growth",
    "tests/ingest/test_growth",
)


class Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist's classes have no types
    """Which tests stay together in one worker: those of a file, and all that share the running bot. In given order."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::")[0]
        return "bot" if file.rsplit("/", 1)[-1] in SHARE_A_BOT else file


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no worker is left alone with it at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """How the tests are dealt out."""
    return Together(config, log)


def _shared(config: pytest.Config) -> Path:
    """A folder that all xdist workers of this run know."""
    base: Path = config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]  # the fixture's, here without a test
    return base.parent if hasattr(config, "workerinput") else base


def pytest_unconfigure(config: pytest.Config) -> None:
    """The end of the run, however it went. Workers leave the server to the others."""
    if not hasattr(config, "workerinput") and hasattr(config, "_tmp_path_factory"):
        postgres.stop(_shared(config))


def prepared() -> None:
    """Load all that workers need."""
    warm()
    warm_for_pages()
    warm_for_feeds()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def workers() -> AsyncIterator[Workers]:
    """Worker processes for all tests of a file, which run in its loop: they load what they need for seconds."""
    async with Workers(prepared) as some:
        yield some


@pytest.fixture(scope="session")
def postgres_folder(request: pytest.FixtureRequest) -> Path:
    """The folder of this run's PostgreSQL server."""
    run = os.getppid() if hasattr(request.config, "workerinput") else os.getpid()
    return postgres.address(_shared(request.config), run)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The DATABASE_URL of a fresh SQLite file."""
    shutil.copy(sqlite_template, tmp_path / "lede.db")
    return f"sqlite:///{tmp_path / 'lede.db'}"


@pytest.fixture
def postgres_url(postgres_folder: Path) -> Iterator[str]:
    """The DATABASE_URL of a fresh PostgreSQL database."""
    with postgres.fresh(postgres_folder, f"lede_{os.getpid()}_{next(_numbers)}") as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The DATABASE_URL of a fresh, migrated database; the test runs once on each kind."""
    url: str = request.getfixturevalue(
        "sqlite_url" if request.param == "sqlite" else "postgres_url"
    )
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A Store on a fresh database; the test runs once on each kind."""
    opened = Store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Store]:
    """A Store on a fresh SQLite file, for tests that need only one."""
    opened = Store(sqlite_url)
    yield opened
    opened.close()
