"""`make bench`: every benchmark, as the tables of docs/benchmarks.md. `python -m tests.bench analysis webhook` runs some.

`growth` runs only when it is named: it takes some minutes.
"""

from __future__ import annotations

import platform
import sys
from importlib import import_module

ALL = (
    "analysis",
    "parts",
    "webhook",
    "storage",
    "start",
    "letters",
    "restart",
    "neighbours",
    "kills",
    "soak",
)


def main(names: list[str]) -> None:
    """Print the machine and a Markdown table for each benchmark."""
    print(
        f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}, {_cores()} cores\n"
    )
    for name in names or list(ALL):
        head, *body = import_module(f"tests.bench.{name}").rows()
        print(f"## {name}\n")
        print(f"| {' | '.join(head)} |\n|{'---|' * len(head)}")
        print("\n".join(f"| {' | '.join(row)} |" for row in body), end="\n\n", flush=True)


def _cores() -> int:
    import os

    return os.cpu_count() or 1


if __name__ == "__main__":
    main(sys.argv[1:])
