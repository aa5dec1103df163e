"""`python -m tests.house`: how the house is built, in figures. The ceilings that the tests hold stand in test_house.py."""

from __future__ import annotations

import ast
import io
import re
import statistics
import tokenize
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "delivery", "messages", "ingest", "analysis", "storage", "news", "sandbox")
FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
CODES = {"uk", "en", "ru"}
FEWEST_WORDS = 4  # that make a constant a list of words
Function = ast.FunctionDef | ast.AsyncFunctionDef
_BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.IfExp, ast.ExceptHandler, ast.Assert, ast.match_case)
_LAYOUT = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


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
    branches = sum(isinstance(one, _BRANCHES) for one in inside) + len(loops) + sum(len(one.ifs) for one in loops)
    return FunctionFigures(
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", lines, len(booleans), 1 + branches + operands
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


def _strings(nodes: list[ast.expr]) -> set[object]:
    return {one.value for node in nodes for one in ast.walk(node) if isinstance(one, ast.Constant)}


def word_lists(path: Path) -> list[int]:
    """The lines of constants that are lists of a language's words."""
    found = []
    for node in tree(path).body:
        value = getattr(node, "value", None)
        if (
            isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(value, ast.expr)
            and _words(value) >= FEWEST_WORDS
        ):
            found.append(node.lineno)
    return found


def _words(value: ast.expr) -> int:
    texts = [one.value for one in ast.walk(value) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    if any(isinstance(one, ast.Call) and getattr(one.func, "attr", "") == "compile" for one in ast.walk(value)):
        return sum(len(re.findall(r"[^\W\d_]{3,}\|", text)) for text in texts)
    return sum(len(re.findall(r"(?<![\w-])[^\W\d_A-Z]{2,}(?![\w-])", text)) for text in texts)


def doubled_classes() -> dict[str, int]:
    """Names that more than one class of the house bears."""
    names = Counter(
        node.name
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    return {name: n for name, n in names.items() if n > 1}


def flat(room: str) -> int:
    """Modules that stand directly in a room."""
    return len(list((ROOT / room).glob("*.py")))


def _row(what: str, *figures: float | str) -> str:
    return f"| {what} | {', '.join(f'{one:.2f}' if isinstance(one, float) else str(one) for one in figures)} |"


def _mean_booleans(room: str) -> float:
    return statistics.mean(one.booleans for path in files(room) for one in functions(path))


def main() -> None:
    """Print the table."""
    code = [path for path in files("analysis") if not is_words(path)]
    complexity = [one.complexity for path in code for one in functions(path)]
    rooms = [path for room in ("analysis", "ingest") for path in files(room) if not is_words(path)]
    asked = sum(len(language_tests(path)) for path in FILES if not is_words(path))
    rows = [
        _row("modules directly in analysis/, in ingest/", flat("analysis"), flat("ingest")),
        _row(
            "boolean operators a function, mean, analysis and ingest",
            _mean_booleans("analysis"),
            _mean_booleans("ingest"),
        ),
        _row("complexity counting and/or, analysis: mean, max", statistics.mean(complexity), max(complexity)),
        _row("tokens a line, analysis", tokens_a_line(code)),
        _row("tests for one language outside languages/", asked),
        _row("names of several classes", len(doubled_classes()), ", ".join(doubled_classes())),
        _row("word lists in code, analysis and ingest", sum(len(word_lists(path)) for path in rooms)),
    ]
    print("| what | today |\n|---|---|", *rows, sep="\n")
    worst = sorted((one for path in FILES for one in functions(path)), key=lambda one: -one.complexity)[:12]
    print("\nmost complex:", *(f"{one.complexity} {one.place}" for one in worst), sep="\n")


if __name__ == "__main__":
    main()
