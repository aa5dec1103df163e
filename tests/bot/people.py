"""People who talk to a running bot through the sandbox's HTTP interface."""

from __future__ import annotations

import base64
import fcntl
import itertools
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import Any

Sent = dict[str, Any]
SANDBOX_TOKEN = "1000000001:local-sandbox"
# Downwards: the chat page numbers new people from the highest number up.
IDS = itertools.count(os.getpid() * 1000 % 900_000_000 + 1_000_000, -1)


# How long we wait for what must come: long enough for a machine that is busy with ten other things. Nobody waits for nothing.
PATIENCE = 90.0
SOON = 45.0  # seconds that may pass where one or two do on a quiet machine, and a minute or for ever when it is broken

# Below the ports that a system gives to outgoing connections (from 32768 on): one of those could take it before its server
# does. Each test worker begins somewhere else.
PORTS = itertools.cycle((os.getpid() * 1009 + place) % 10_000 + 20_000 for place in range(10_000))
_OURS: list[TextIOWrapper] = []


def free_port() -> int:
    """A port of this machine that nobody listens to, and that no other run of these tests takes while this one lasts."""
    return next(port for port in PORTS if _is_ours(port) and _is_free(port))


def _is_ours(port: int) -> bool:
    """Whether we are the first to want it: its file stays locked until our process ends, however it ends."""
    folder = Path(tempfile.gettempdir()) / f"lede-ports-{os.getuid()}"
    folder.mkdir(exist_ok=True)
    file = (folder / str(port)).open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return False
    _OURS.append(file)
    return True


def _is_free(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) != 0


def call(
    url: str, body: Any = None, method: str | None = None, headers: dict[str, str] | None = None
) -> Any:
    """The JSON answer of an HTTP call; urllib's HTTPError for a refusal."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        url, data, {"Content-Type": "application/json", **(headers or {})}, method=method
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


@contextmanager
def telegram() -> Iterator[int]:
    """`python -m sandbox`, which runs on whatever becomes of the bot; its port."""
    port = free_port()
    command = [sys.executable, "-m", "sandbox", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert str(port) in process.stdout.readline()
            yield port
        finally:
            process.terminate()


@dataclass
class Running:
    """A bot process with its sandbox, started like `make run` does."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    sandbox: int = field(default_factory=free_port)
    http: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    def start(self) -> Running:
        """Start and wait for the line that says where the chat is."""
        command = [sys.executable, "-m", "bot", "run"]
        with (self.folder / "bot.log").open("a") as log:
            self.process = subprocess.Popen(
                command, env=self._environment(), stdout=subprocess.PIPE, stderr=log, text=True
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert "http" in line, f"no ready line: {line!r}\n{self.log}"
        return self

    def _environment(self) -> dict[str, str]:
        ports = {
            "SANDBOX_PORT": str(self.sandbox),
            "HTTP_PORT": str(self.http),
            "DATA_DIR": str(self.folder),
        }
        known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return known | {"LOG_LEVEL": "WARNING", "INGEST_TOKEN": "ink"} | ports | self.settings

    @property
    def log(self) -> str:
        """What the bot logged."""
        return (self.folder / "bot.log").read_text()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> float:
        """Stop the process; the seconds it took."""
        began = time.perf_counter()
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(PATIENCE)
            assert self.process.stdout is not None
            self.process.stdout.close()
        return time.perf_counter() - began

    def lede(self, *words: str) -> str:
        """What `python -m bot WORDS` prints, run beside this bot on its database."""
        return subprocess.check_output(
            [sys.executable, "-m", "bot", *words], env=self._environment(), text=True
        )

    def sim(self, path: str, body: Any = None, method: str | None = None) -> Any:
        """A call of the sandbox's interface for tests."""
        return call(f"http://127.0.0.1:{self.sandbox}/sim/{path}", body, method)

    def api(self, method: str, **params: Any) -> Any:
        """A call of the Bot API in the bot's own name."""
        return call(f"http://127.0.0.1:{self.sandbox}/bot{SANDBOX_TOKEN}/{method}", params)[
            "result"
        ]

    def push(self, token: str = "ink", **article: Any) -> Any:
        """POST /articles."""
        return call(
            f"http://127.0.0.1:{self.http}/articles",
            article,
            headers={"Authorization": f"Bearer {token}"},
        )

    def person(self, language: str = "en", **more: Any) -> Person:
        """Somebody new, who has not written yet."""
        return Person(self, next(IDS), language, more)


@dataclass
class Person:
    """One person in one chat (private unless `more` says otherwise)."""

    bot: Running
    chat: int
    language: str
    more: dict[str, Any] = field(default_factory=dict)
    toast: Any = None  # what the last button pressed answered

    def send(self, text: str = "", **more: Any) -> int:
        """Send a message; its id."""
        body = {
            "chat_id": self.chat,
            "text": text,
            "language_code": self.language,
            **self.more,
            **more,
        }
        return int(self.bot.sim("messages", body)["message_id"])

    def say(self, text: str = "", **more: Any) -> Sent:
        """Send a message and wait for the bot's answer to it (after a progress line: for what it becomes)."""
        return self.answer(self.send(text, **more))

    def answer(self, after: int) -> Sent:
        """The bot's message after one of ours."""
        message = wait(lambda: next((m for m in self.heard(after)), None))
        if message["text"].endswith("…") and not message["reply_markup"]:
            shown = message["message_id"]
            message = wait(
                lambda: next(
                    (m for m in self.heard(after) if m["message_id"] == shown and m["edited"]), None
                )
            )
        return dict(message)

    def heard(self, after: int = 0) -> list[Sent]:
        """What the bot said after a message."""
        found = self.bot.sim(f"messages?chat_id={self.chat}&after={after}")["messages"]
        return [one for one in found if one["from_bot"]]

    def press(self, message: Sent, button: str) -> Sent:
        """Press a button whose text begins with `button`, or with that data; the message as it becomes."""
        before = self.now(message)
        self._press(message, button)
        wait(lambda: self.now(message) != before)  # the answer comes first, the edit right after it
        return self.now(message)

    def tap(self, message: Sent, button: str) -> Sent:
        """Press a button that may leave its message as it is; the message as it is then."""
        self._press(message, button)
        self.say("/help")  # an edit would have come before this answer
        return self.now(message)

    def _press(self, message: Sent, button: str) -> None:
        body = {
            "chat_id": self.chat,
            "message_id": message["message_id"],
            "button": exact(message, button),
        }
        sender = {"from_id": self.more["from_id"]} if "from_id" in self.more else {}
        self.toast = self.bot.sim("press", body | sender)["answer"]

    def now(self, message: Sent) -> Sent:
        """A message as it stands in the chat now."""
        found = self.bot.sim(f"messages?chat_id={self.chat}&after={message['message_id'] - 1}")[
            "messages"
        ]
        return next((one for one in found if one["message_id"] == message["message_id"]), {})

    def send_file(self, name: str, content: bytes, **more: Any) -> Sent:
        """Send a document and wait for the answer."""
        return self.answer(self.send_document(name, content, **more))

    def send_document(self, name: str, content: bytes, **more: Any) -> int:
        """Send a document; its message's id."""
        return self.send(
            "",
            document={"name": name, "content_base64": base64.b64encode(content).decode()},
            **more,
        )


def wait(look: Any, seconds: float = PATIENCE) -> Any:
    """What look() gives as soon as it gives something."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        found = look()
        if found:
            return found
        time.sleep(0.03)
    raise AssertionError(f"nothing within {seconds} s")


def buttons(message: Sent) -> list[Sent]:
    """All buttons of a message, row after row."""
    return [
        one for row in (message.get("reply_markup") or {}).get("inline_keyboard", []) for one in row
    ]


def labels(message: Sent) -> list[str]:
    """Their texts."""
    return [one["text"] for one in buttons(message)]


def exact(message: Sent, button: str) -> str:
    """The callback data (or text) of the first button whose text begins with `button`, or whose data is it (the way back aside)."""
    found = [
        one
        for one in buttons(message)
        if one["text"].startswith(button) or one.get("callback_data", "").split("~")[0] == button
    ]
    assert found, f"no button {button!r} among {labels(message)}"
    return str(found[0].get("callback_data") or found[0]["text"])


def story_number(message: Sent) -> int:
    """The number of the story that a card shows, from the line under its title."""
    found = re.search(r"(?:#|№\s?)(\d+)", message["text"])
    assert found, message["text"]
    return int(found[1])
