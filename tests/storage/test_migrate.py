"""The migrations make exactly the tables that tables.py describes, and can run when they please."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, text

from news.errors import OldDatabase
from storage import searches
from storage.engine import open_engine
from storage.migrate import is_current, upgrade
from storage.tables import metadata
from tests import postgres

_INDEXES = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
}


def _known(_object: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Leaves out what is there in one database only: FTS5's tables, and PostgreSQL's index over words."""
    fts5 = kind == "table" and (name or "").startswith("story_words")
    return not fts5 and name != "ix_stories_words"


def _differences(db: Connection) -> list[Any]:
    options = {"include_object": _known, "compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(db, opts=options), metadata))


def _indexes(engine: Engine) -> set[tuple[str, str]]:
    """(name, definition) of every index of ours."""
    with engine.connect() as db:
        rows = db.execute(text(_INDEXES[engine.dialect.name]))
        return {
            (name, " ".join(sql.split())) for name, sql in rows if not name.startswith("alembic")
        }


def test_migrations_and_tables_are_the_same(database_url: str) -> None:
    engine = open_engine(database_url)
    with engine.connect() as db:
        assert _differences(db) == []
    engine.dispose()


def test_migrations_and_tables_have_the_same_indexes(
    database_url: str, postgres_folder: Path, tmp_path: Path
) -> None:
    """compare_metadata looks neither at the condition nor at the method of an index."""
    migrated = open_engine(database_url)
    if migrated.dialect.name == "sqlite":
        made = open_engine(f"sqlite:///{tmp_path / 'made.db'}")
        metadata.create_all(made)
        assert _indexes(migrated) == _indexes(made)
    else:
        with postgres.fresh(postgres_folder, "made_by_hand") as url:
            made = open_engine(url)
            metadata.drop_all(made)
            metadata.create_all(made)
            assert _indexes(migrated) == _indexes(made)
            made.dispose()
    migrated.dispose()


def test_a_second_upgrade_changes_nothing(database_url: str) -> None:
    upgrade(database_url)
    engine = open_engine(database_url)
    assert is_current(engine)
    engine.dispose()


def test_processes_that_migrate_at_once_do_not_meet(tmp_path: Path, postgres_folder: Path) -> None:
    new = [f"sqlite:///{tmp_path / str(number) / 'lede.db'}" for number in range(5)]
    for url in (*new, postgres.bare(postgres_folder, "never_migrated")):
        with ThreadPoolExecutor(4) as threads:
            for done in [threads.submit(upgrade, url) for _ in range(4)]:
                done.result()
        engine = open_engine(url)
        assert is_current(engine)
        engine.dispose()


def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    engine = open_engine(database_url)
    with engine.begin() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(OldDatabase, match="newer"):
        upgrade(database_url)
    assert not is_current(engine)
    engine.dispose()


def test_searches_of_before_are_nobodys_and_their_numbers_are_not_given_again(
    tmp_path: Path, postgres_folder: Path
) -> None:
    for url in (
        f"sqlite:///{tmp_path / 'before.db'}",
        postgres.bare(postgres_folder, "with_searches"),
    ):
        upgrade(url, "0001")
        engine = open_engine(url)
        with engine.begin() as db:
            db.execute(
                text(
                    "INSERT INTO searches (words_key, words) VALUES ('a', 'divorce lawyer'), ('b', 'pier')"
                )
            )
        upgrade(url)
        with engine.begin() as db:
            assert not db.execute(text("SELECT * FROM searches")).all()
            assert searches.remember(db, 5, "pier", datetime(2026, 3, 10, tzinfo=UTC)) > 2
        engine.dispose()
