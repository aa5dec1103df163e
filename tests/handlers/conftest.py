"""A connection of its own for each test that calls a handler as a plain function."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from storage.engine import open_engine


@pytest.fixture
def db(sqlite_url: str) -> Iterator[Connection]:
    """A connection to a fresh, migrated SQLite file, inside one transaction."""
    engine = open_engine(sqlite_url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()
