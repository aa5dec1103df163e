"""The house rules that a machine can hold: small functions, small files, errors caught in one place, nothing left undone."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "delivery", "messages", "ingest", "analysis", "storage", "news", "sandbox")
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    """(place, lines without the docstring) of each function of a file."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, Function):
            doc = node.body[0] if ast.get_docstring(node) is not None else None
            lines = (node.end_lineno or 0) - node.lineno + 1
            lines -= (doc.end_lineno or 0) - doc.lineno + 1 if doc else 0
            yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", lines


def _share(values: list[int], percent: int) -> int:
    return sorted(values)[len(values) * percent // 100]


def test_functions_are_short() -> None:
    functions = dict(one for path in FILES for one in _functions(path))
    lengths = list(functions.values())
    assert [place for place, lines in functions.items() if lines > 50] == []
    assert statistics.median(lengths) <= 8
    assert _share(lengths, 90) <= 25


def test_files_are_short() -> None:
    code = [path for path in FILES if "lexicon" not in path.parts and "versions" not in path.parts]
    assert _share([path.read_text(encoding="utf-8").count("\n") for path in code], 90) <= 300


def test_only_the_task_boundaries_catch_everything() -> None:
    broad = [
        f"{path.relative_to(ROOT)}"
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException"))
    ]
    assert sorted(set(broad)) == ["bot/clock.py", "ingest/nursery.py"]


def test_nothing_is_left_undone() -> None:
    undone = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in FILES
        for word in undone
        if word in path.read_text(encoding="utf-8").replace("\\", "")
    ]
    assert found == []


def test_every_public_function_says_what_it_does() -> None:
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in FILES
        if "versions" not in path.parts
        for node in _tree(path).body
        if isinstance(node, Function | ast.ClassDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]
    assert silent == []
