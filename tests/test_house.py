"""The house rules that a machine can hold: small functions, small files, errors caught in one place, nothing left undone.

`python -m tests.house` prints the figures that the ceilings below hold. A ceiling only goes down.
"""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import (
    FILES,
    ROOT,
    Figure,
    Function,
    figures,
    functions,
    is_words,
    share,
    shown,
    tree,
)

CEILINGS = {
    "modules directly in analysis/": 1,
    "modules directly in ingest/": 1,
    "boolean operators a function, mean, analysis": 0.8,
    "boolean operators a function, mean, ingest": 0.9,
    "complexity counting and/or, mean, analysis": 3.9,
    "complexity counting and/or, max, analysis": 15,
    "complexity counting and/or, max, ingest": 15,
    "tokens a line, analysis": 9.6,
    "tests for one language outside languages/": 2,
    "tables by language outside languages/": 0,
    "names of several classes": 0,
    "names of several constants, analysis": 29,
    "names of several constants, ingest": 1,
    "word lists in code, analysis and ingest": 32,
}
FIGURES = figures()
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
NOTES = ROOT / "docs" / "notes"
_PATH = re.compile(
    r"`((?:analysis|bot|delivery|docs|handlers|ingest|messages|news|sandbox|storage|tests)/[^` :]+)"
)


def test_every_figure_has_a_ceiling() -> None:
    assert CEILINGS.keys() == FIGURES.keys()


@pytest.mark.parametrize("what", CEILINGS)
def test_no_figure_is_above_its_ceiling(what: str) -> None:
    figure = FIGURES[what]
    assert round(figure.value, 2) <= CEILINGS[what], _worst(what, figure)


def _worst(what: str, figure: Figure) -> str:
    return "\n".join(
        [f"{what}: {figure.value:.2f}, not above {CEILINGS[what]}. The worst:", *figure.worst[:10]]
    )


def test_functions_are_short() -> None:
    lengths = {one.place: one.lines for path in FILES for one in functions(path)}
    assert [place for place, lines in lengths.items() if lines > 50] == []
    assert statistics.median(lengths.values()) <= 8
    assert share(list(lengths.values()), 90) <= 25


def test_files_are_short() -> None:
    code = [path for path in FILES if not is_words(path)]
    assert share([path.read_text(encoding="utf-8").count("\n") for path in code], 90) <= 300


def test_only_the_task_boundaries_catch_everything() -> None:
    broad = {
        shown(path) for path in FILES for node in ast.walk(tree(path)) if _catches_everything(node)
    }
    assert sorted(broad) == ["bot/clock.py", "ingest/pipeline/nursery.py"]


def _catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    return node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException")


def test_nothing_is_left_undone() -> None:
    undone = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")
    found = [
        f"{shown(path)}: {word}"
        for path in FILES
        for word in undone
        if word in path.read_text(encoding="utf-8").replace("\\", "")
    ]
    assert found == []


def test_every_public_function_says_what_it_does() -> None:
    silent = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in FILES
        if "versions" not in path.parts
        for node in tree(path).body
        if isinstance(node, Function | ast.ClassDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]
    assert silent == []


def test_every_path_that_the_pages_name_is_there() -> None:
    """A language's folder is "xx" there: English stands for all."""
    missing = [
        f"{shown(page)}: {path}"
        for page in DOCS
        for path in _named_paths(page)
        if not list(ROOT.glob(_english(path)))
    ]
    assert missing == []


def _named_paths(page: Path) -> Iterator[str]:
    return (found[1] for found in _PATH.finditer(page.read_text(encoding="utf-8")))


def _english(path: str) -> str:
    return re.sub(r"\bxx\b", "en", path).rstrip("/")


def test_every_note_stands_in_the_list_of_notes_once() -> None:
    listed = re.findall(r"\]\(([^)]+\.md)\)", (NOTES / "README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(
        path.name for path in NOTES.glob("*.md") if path.name != "README.md"
    )
