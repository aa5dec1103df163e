"""Settings: what .env.example says is so, every bad value is named at once, and a start that cannot work ends in one line."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, load
from news.errors import BadSettings
from tests.bot.people import PATIENCE, SANDBOX_TOKEN, SOON, Running, call, telegram, wait

ROOT = Path(__file__).parents[2]
TOKEN = "1234567890:abcdefghijklmnopqrstuvwxyz_ABC-12345"
BARE = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
LISTS = {"languages", "admins"}
ANY_PORT = {"SANDBOX_PORT": "0", "HTTP_PORT": "0"}


def example() -> dict[str, str]:
    """The settings of .env.example with their values as text."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def as_written(name: str, value: Any) -> str:
    """A setting's value as one writes it in .env."""
    if name in LISTS:
        return ",".join(map(str, value))
    return str(int(value)) if isinstance(value, bool) else str(value)


def test_the_example_names_every_setting_with_its_default() -> None:
    defaults = {
        name.upper(): as_written(name, field.default)
        for name, field in Settings.model_fields.items()
    }
    assert example() == defaults


def test_every_setting_of_the_example_has_a_line_that_explains_it() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    unexplained = [
        line
        for before, line in zip(["", *lines], lines, strict=False)
        if "=" in line[:30] and not before
    ]
    assert unexplained == []


def test_the_readme_names_no_setting_that_does_not_exist() -> None:
    settings_part = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([A-Z]{3,}(?:_[A-Z]+)*)(?:=[^`]*)?`", settings_part)) - {
        "ROLE",
        "POST",
    }
    assert named <= set(example())


def bot(
    *words: str, settings: dict[str, str], cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """`python -m bot` with these words and settings and nothing else in its environment."""
    command = [sys.executable, "-m", "bot", *words]
    env = BARE | {"PYTHONPATH": str(ROOT)} | settings
    return subprocess.run(
        command, env=env, cwd=cwd, capture_output=True, text=True, timeout=PATIENCE
    )


BAD = {
    "BOT_TOKEN": "my secret token",
    "BOT_API_URL": "api.example.org",
    "DATABASE_URL": "postgresql://ann:hidden@s3cond:half@host/db",
    "LANGUAGES": "uk,de",
    "ADMINS": "ann",
    "SANDBOX_PORT": "70000",
    "HTTP_PORT": "eighty",
    "WEBHOOK_URL": "ftp://example.org",
    "WEBHOOK_SECRET": "no blanks please",
    "SEND_RATE": "0",
    "ROLE": "boss",
    "RETENTION_DAYS": "-1",
    "LOG_LEVEL": "LOUD",
    "ALLOW_PRIVATE_ADDRESSES": "perhaps",
}


def test_every_bad_value_is_named_at_once_in_one_line_and_no_secret_is_shown(
    tmp_path: Path,
) -> None:
    done = bot("run", settings={"DATA_DIR": str(tmp_path), **BAD})
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert [name for name in BAD if f"{name}=" not in done.stderr] == []
    for secret in ("my secret", "hidden", "half", "no blanks"):
        assert secret not in done.stderr


def test_a_webhook_without_a_secret_is_refused_beside_other_faults(tmp_path: Path) -> None:
    settings = {"WEBHOOK_URL": "https://bot.example.org/telegram", "HTTP_PORT": "x"}
    done = bot("run", settings={"DATA_DIR": str(tmp_path), **settings})
    assert done.returncode == 2
    assert "WEBHOOK_SECRET" in done.stderr
    assert "HTTP_PORT" in done.stderr


@pytest.mark.parametrize(
    "given",
    [
        {"database_url": "mysql://ann:hidden@host/db"},
        {"database_url": "sqlite://"},
        {"database_url": "sqlite:///:memory:"},
        {"database_url": "postgresql://ann:hidden@host:port/db"},
        {"database_url": "just words"},
        {"bot_token": "12345"},
        {"bot_token": "12345:abc def"},
        {"bot_api_url": "http://"},
        {"webhook_url": "http://["},
        {"webhook_secret": "x" * 257},
        {"languages": ""},
        {"languages": ","},
        {"send_rate": "nan"},
        {"send_rate": "inf"},
    ],
    ids=str,
)
def test_a_value_that_cannot_work_is_refused(given: dict[str, str]) -> None:
    with pytest.raises(BadSettings, match=next(iter(given)).upper()) as refused:
        load(**given)
    assert "hidden" not in str(refused.value)


def test_values_are_read_as_people_write_them(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "ADMINS= 12, 13 ,\nLANGUAGES=en , uk\nlog_level=debug\nBOT_API_URL=https://api.example.org/bot/\n"
        f"BOT_TOKEN={TOKEN}\nRETENTION_DAYS=\n"
    )
    script = "from bot.settings import load; s = load(); print(s.admins, s.languages, s.log_level, s.bot_api_url, s.retention_days, s.sandboxed)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=BARE | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split(") ", 2)[0] == "(12, 13", done.stderr
    assert "('en', 'uk') DEBUG https://api.example.org 0 False" in done.stdout


def test_a_settings_file_that_is_not_text_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"BOT_TOKEN=\xff\xfe\n")
    done = bot("migrate", settings={}, cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr


def test_a_data_folder_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for words in (("run",), ("feeds", "list")):
        done = bot(*words, settings={**ANY_PORT, "DATA_DIR": str(tmp_path / "file" / "data")})
        assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
        assert "DATA_DIR" in done.stderr


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody else listens to."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        yield one.getsockname()[1]


@pytest.mark.parametrize("name", ["SANDBOX_PORT", "HTTP_PORT"])
def test_a_port_that_is_taken_is_said_in_one_line(tmp_path: Path, taken: int, name: str) -> None:
    ports = ANY_PORT | {name: str(taken)}
    done = bot("run", settings={"DATA_DIR": str(tmp_path), "LOG_LEVEL": "WARNING", **ports})
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert f"{name}={taken}" in done.stderr


def test_a_database_that_does_not_answer_is_one_line_without_its_password(tmp_path: Path) -> None:
    url = "postgresql://ann:hidden@127.0.0.1:9/news"
    settings = {"DATA_DIR": str(tmp_path), "DATABASE_URL": url, "LOG_LEVEL": "ERROR"}
    done = bot("run", settings=ANY_PORT | settings)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "hidden" not in done.stderr


def test_the_ready_line_is_printed_only_when_the_chat_page_and_the_bot_answer(
    tmp_path: Path,
) -> None:
    running = Running(tmp_path, {"LOG_LEVEL": "DEBUG"}).start()  # it waits for the line
    try:
        from urllib.request import urlopen

        with urlopen(f"http://127.0.0.1:{running.sandbox}/", timeout=PATIENCE) as page:
            assert b"<html" in page.read().lower()
        assert running.person("en").say("/latest")["reply_markup"]
        assert running.api("getMyCommands", language_code="uk")
        assert SANDBOX_TOKEN not in running.log
    finally:
        assert running.stop(signal.SIGINT) < SOON
    assert running.process is not None
    assert running.process.returncode == 0, running.log
    assert "Traceback" not in running.log


def test_a_description_that_the_owner_wrote_stays_and_a_telegram_that_goes_away_is_waited_for(
    tmp_path: Path,
) -> None:
    with telegram() as port:
        address = f"http://127.0.0.1:{port}"
        call(
            f"{address}/bot{SANDBOX_TOKEN}/setMyDescription", {"description": "News of our harbour"}
        )
        settings = {"BOT_TOKEN": SANDBOX_TOKEN, "BOT_API_URL": address, "LOG_LEVEL": "DEBUG"}
        running = Running(tmp_path, settings, sandbox=port).start()
        assert running.api("getMyDescription", language_code="uk") == {
            "description": "News of our harbour"
        }
        assert running.api("getMyShortDescription", language_code="uk")["short_description"]
    try:
        wait(lambda: running.log.count("updates cannot be fetched") > 1)
        assert running.process is not None
        assert running.process.poll() is None
        assert SANDBOX_TOKEN not in running.log
        assert SANDBOX_TOKEN.split(":")[1] not in running.log
    finally:
        assert running.stop() < SOON
    assert running.process.returncode == 0, running.log
