"""Bring a database to the newest schema. Steps are in migrations/versions; a released one never changes."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from news.errors import NoDatabase, OldDatabase
from storage.engine import migrating, open_engine

_LOCK = 7_263_001  # any number: processes that start together must not migrate together


def upgrade(url: str, to: str = "head") -> None:
    """Run the missing steps, all or none. NoDatabase: cannot be reached; OldDatabase: newer than this code."""
    engine = open_engine(url, foreign_keys=False)
    try:
        with migrating(engine).begin() as db:
            if db.dialect.name == "postgresql":
                db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            config = _config()
            config.attributes["connection"] = db
            command.upgrade(config, to)
    except DatabaseError as error:
        raise _unreachable(error) from error
    except CommandError as error:
        raise OldDatabase(f"The database was made by a newer Lede: {error}") from error
    finally:
        engine.dispose()


def is_current(engine: Engine) -> bool:
    """Whether all steps have run. NoDatabase when it cannot be reached."""
    try:
        with engine.begin() as db:
            heads = MigrationContext.configure(db).get_current_heads()
    except DatabaseError as error:
        raise _unreachable(error) from error
    return set(heads) == set(ScriptDirectory.from_config(_config()).get_heads())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    return config


def _unreachable(error: DatabaseError) -> NoDatabase:
    # error.orig is the driver's own line; SQLAlchemy's would show the statement too.
    return NoDatabase(f"The database cannot be opened: {str(error.orig).strip()}")
