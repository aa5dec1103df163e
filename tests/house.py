"""`python -m tests.house`: how the house is built, in figures. The ceilings that the tests hold stand in test_house.py."""

from __future__ import annotations

import ast
import io
import re
import statistics
import tokenize
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = (
    "bot",
    "handlers",
    "delivery",
    "messages",
    "ingest",
    "analysis",
    "storage",
    "news",
    "sandbox",
)
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
CODES = {"uk", "en", "ru"}
FEWEST_WORDS = 4  # that make a constant a list of words
Function = ast.FunctionDef | ast.AsyncFunctionDef
_BRANCHES = (
    ast.If,
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.IfExp,
    ast.ExceptHandler,
    ast.Assert,
    ast.match_case,
)
_LAYOUT = (
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
)


@dataclass(frozen=True, slots=True)
class FunctionFigures:
    """One function: lines without its docstring, boolean expressions, cyclomatic complexity that counts `and` and `or`."""

    place: str
    lines: int
    booleans: int
    complexity: int


@cache
def tree(path: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def files(room: str) -> list[Path]:
    """The modules of a room."""
    return [path for path in FILES if path.is_relative_to(ROOT / room)]


def is_words(path: Path) -> bool:
    """Whether a module only holds words of languages, or a step of a migration."""
    return bool({"languages", "lexicon", "versions", "texts"} & set(path.parts))


def functions(path: Path) -> Iterator[FunctionFigures]:
    """The figures of each function of a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, Function):
            yield _figures(path, node)


def _figures(path: Path, node: Function) -> FunctionFigures:
    doc = node.body[0] if ast.get_docstring(node) is not None else None
    lines = (node.end_lineno or 0) - node.lineno + 1
    lines -= (doc.end_lineno or 0) - doc.lineno + 1 if doc else 0
    inside = list(ast.walk(node))
    booleans = [one for one in inside if isinstance(one, ast.BoolOp)]
    operands = sum(len(one.values) - 1 for one in booleans)
    loops = [one for one in inside if isinstance(one, ast.comprehension)]
    branches = (
        sum(isinstance(one, _BRANCHES) for one in inside)
        + len(loops)
        + sum(len(one.ifs) for one in loops)
    )
    return FunctionFigures(
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}",
        lines,
        len(booleans),
        1 + branches + operands,
    )


def tokens_a_line(paths: list[Path]) -> float:
    """Tokens of code on a line that holds code, mean over all lines."""
    lines = Counter((path, line) for path in paths for line in _token_lines(path))
    return lines.total() / len(lines)


def _token_lines(path: Path) -> Iterator[int]:
    for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
        if token.type not in _LAYOUT:
            yield token.start[0]


def language_tests(path: Path) -> list[int]:
    """The lines that ask which language it is: a comparison with a code, or a flag of its kind."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Compare) and CODES & _strings([node.left, *node.comparators]):
            found.append(node.lineno)
        if isinstance(node, ast.Attribute) and node.attr == "inflected":
            found.append(node.lineno)
    return found


def language_tables(path: Path) -> list[int]:
    """The lines of dictionaries with a row for each language."""
    tables = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Dict)]
    return [
        node.lineno
        for node in tables
        if len(CODES & _strings([key for key in node.keys if key])) > 1
    ]


def _strings(nodes: list[ast.expr]) -> set[object]:
    return {one.value for node in nodes for one in ast.walk(node) if isinstance(one, ast.Constant)}


def word_lists(path: Path) -> list[int]:
    """The lines of constants that are lists of a language's words."""
    constants = [node for node in tree(path).body if isinstance(node, ast.Assign | ast.AnnAssign)]
    return [node.lineno for node in constants if node.value and _words(node.value) >= FEWEST_WORDS]


def _words(value: ast.expr) -> int:
    texts = [
        one.value
        for one in ast.walk(value)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    if any(
        isinstance(one, ast.Call) and getattr(one.func, "attr", "") == "compile"
        for one in ast.walk(value)
    ):
        return sum(len(re.findall(r"[^\W\d_]{3,}\|", text)) for text in texts)
    return sum(len(re.findall(r"(?<![\w-])[^\W\d_A-Z]{2,}(?![\w-])", text)) for text in texts)


def doubled_classes() -> dict[str, list[str]]:
    """Names that more than one class of the house bears, with their modules."""
    found: dict[str, list[str]] = {}
    for path in FILES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(shown(path))
    return {name: places for name, places in found.items() if len(places) > 1}


def doubled_constants(room: str) -> dict[str, list[str]]:
    """Names that stand for something else in another module of a room, with the modules."""
    found: dict[str, dict[str, list[str]]] = {}
    for path in files(room):
        if not is_words(path):
            for name, value in _constants(path):
                found.setdefault(name, {}).setdefault(value, []).append(shown(path))
    return {
        name: [place for places in values.values() for place in places]
        for name, values in found.items()
        if len(values) > 1
    }


def _constants(path: Path) -> Iterator[tuple[str, str]]:
    for node in tree(path).body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id.isupper()
        ):
            yield node.targets[0].id.lstrip("_"), ast.unparse(node.value)


def share(values: list[int], percent: int) -> int:
    """The value that so many percent of them do not exceed."""
    return sorted(values)[len(values) * percent // 100]


def shown(path: Path) -> str:
    """A path as people read it."""
    return str(path.relative_to(ROOT))


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of the house, and where it is worst."""

    value: float
    worst: list[str]


def figures() -> dict[str, Figure]:
    """All of them, by name."""
    return {
        "modules directly in analysis/": _flat("analysis"),
        "modules directly in ingest/": _flat("ingest"),
        "boolean operators a function, mean, analysis": _booleans("analysis"),
        "boolean operators a function, mean, ingest": _booleans("ingest"),
        "complexity counting and/or, mean, analysis": _complexity("analysis", statistics.mean),
        "complexity counting and/or, max, analysis": _complexity("analysis", max),
        "complexity counting and/or, max, ingest": _complexity("ingest", max),
        "tokens a line, analysis": _density("analysis"),
        "tests for one language outside languages/": _places(FILES, language_tests),
        "tables by language outside languages/": _places(FILES, language_tables),
        "names of several classes": _doubled(doubled_classes()),
        "names of several constants, analysis": _doubled(doubled_constants("analysis")),
        "names of several constants, ingest": _doubled(doubled_constants("ingest")),
        "word lists in code, analysis and ingest": _places(
            [*files("analysis"), *files("ingest")], word_lists
        ),
    }


def _flat(room: str) -> Figure:
    modules = sorted((ROOT / room).glob("*.py"))
    return Figure(len(modules), [shown(path) for path in modules])


def _booleans(room: str) -> Figure:
    found = [one for path in files(room) for one in functions(path)]
    worst = sorted(found, key=lambda one: -one.booleans)
    return Figure(
        statistics.mean(one.booleans for one in found),
        [f"{one.booleans} {one.place}" for one in worst],
    )


def _complexity(room: str, of: Callable[[list[int]], float]) -> Figure:
    inside = [one for path in _code(files(room)) for one in functions(path)]
    found = sorted(inside, key=lambda one: -one.complexity)
    return Figure(
        of([one.complexity for one in found]), [f"{one.complexity} {one.place}" for one in found]
    )


def _code(paths: list[Path]) -> list[Path]:
    return [path for path in paths if not is_words(path)]


def _density(room: str) -> Figure:
    code = _code(files(room))
    by_density = sorted(((tokens_a_line([path]), shown(path)) for path in code), reverse=True)
    return Figure(tokens_a_line(code), [f"{density:.2f} {path}" for density, path in by_density])


def _places(paths: list[Path], lines: Callable[[Path], list[int]]) -> Figure:
    found = [f"{shown(path)}:{line}" for path in _code(paths) for line in lines(path)]
    return Figure(len(found), found)


def _doubled(found: dict[str, list[str]]) -> Figure:
    return Figure(len(found), [f"{name}: {', '.join(places)}" for name, places in found.items()])


def main() -> None:
    """Print the table and the most complex functions."""
    print("| what | today |", "|---|---|", sep="\n")
    for what, figure in figures().items():
        print(
            f"| {what} | {figure.value:.2f} |"
            if figure.value % 1
            else f"| {what} | {figure.value:.0f} |"
        )
    worst = sorted(
        (one for path in FILES for one in functions(path)), key=lambda one: -one.complexity
    )[:12]
    print("\nmost complex:", *(f"{one.complexity} {one.place}" for one in worst), sep="\n")


if __name__ == "__main__":
    main()
