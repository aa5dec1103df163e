"""Updates by webhook around a normal stop, while a slow page is read. `python -m tests.bench.restart`."""

from __future__ import annotations

import signal
import tempfile
from pathlib import Path

from tests.bot.pages import Site
from tests.bot.people import Person, Running, telegram, wait
from tests.bot.test_webhook import hooked, post, says

ROUNDS, UPDATES, BEFORE = 3, 59, 20  # of the updates of a round, so many come before SIGTERM
HEAD = (
    "updates",
    "got 200",
    "of these thrown away",
    "got 503 or no connection",
    "of these answered",
    "slowest stop after the last one s",
)


def rows() -> list[tuple[str, ...]]:
    """The table, its head first."""
    found = [_round() for _ in range(ROUNDS)]
    sums = [sum(one[place] for one in found) for place in range(4)]
    taken, thrown, refused, answered = (str(int(one)) for one in sums)
    return [
        HEAD,
        (
            str(ROUNDS * UPDATES),
            taken,
            thrown,
            refused,
            answered,
            f"{max(one[4] for one in found):.1f}",
        ),
    ]


def _round() -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as folder, telegram() as sandbox, Site() as site:
        bot = hooked(Path(folder) / "a", sandbox, ALLOW_PRIVATE_ADDRESSES="1").start()
        people = [bot.person("en") for _ in range(UPDATES)]
        for one in people:
            one.say("/start")
        reader = bot.person("en")
        reader.say("/start")
        reader.send(f"/summary {site.url('/slow')}")
        wait(lambda: "/slow" in site.asked)
        before = [len(one.heard()) for one in people]
        statuses = _handed_over(bot, people)
        stopped = bot.stop()
        answered = [len(one.heard()) > heard for one, heard in zip(people, before, strict=True)]
    taken = [place for place, status in enumerate(statuses) if status == 200]
    others = [place for place in range(UPDATES) if place not in taken]
    thrown = sum(not answered[place] for place in taken)
    return len(taken), thrown, len(others), sum(answered[place] for place in others), stopped


def _handed_over(bot: Running, people: list[Person]) -> list[int]:
    """The status of each person's /help, 0 for no connection; SIGTERM comes in between."""
    statuses = []
    for place, one in enumerate(people):
        if place == BEFORE:
            assert bot.process is not None
            bot.process.send_signal(signal.SIGTERM)
        try:
            statuses.append(post(bot, says("/help", one.chat)))
        except OSError:
            statuses.append(0)
    return statuses


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
