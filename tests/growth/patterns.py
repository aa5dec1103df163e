"""Every compiled pattern of a room, found by walking through its modules, and the methods that are called on it."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

METHODS = frozenset(["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"])
_DEEPEST = 4
# Without one a pattern looks at a few characters from each place.
_REPEATS = re.compile(r"(?<!\\)[*+]|,\}")
# Called in a loop over patterns, and only to match at the beginning.
MATCHED = frozenset({"ingest.paste.boilerplate._RIGHTS_LINE"})


@dataclass(frozen=True)
class Used:
    """A pattern, where it was found, and how the room uses it: "match", "search", or "finditer" for all of a text."""

    name: str
    pattern: re.Pattern[Any]
    ways: frozenset[str]

    def work(self, text: str) -> None:
        """Everything that the room does with the pattern, done to a text."""
        subject = (
            text.encode("utf-8", "replace") if isinstance(self.pattern.pattern, bytes) else text
        )
        for way in sorted(self.ways):
            found = getattr(self.pattern, way)(subject)
            if way == "finditer":
                for _ in found:
                    pass


def modules(room: str) -> Iterator[ModuleType]:
    """All modules of a room."""
    package = importlib.import_module(room)
    for one in pkgutil.walk_packages(package.__path__, f"{room}."):
        yield importlib.import_module(one.name)


def patterns(room: str) -> list[Used]:
    """Every pattern of the room that repeats anything without a limit, once."""
    places: dict[re.Pattern[Any], str] = {}
    ways: dict[re.Pattern[Any], set[str]] = {}
    for module in modules(room):
        for name, value in vars(module).items():
            for place, pattern in _inside(value, f"{module.__name__}.{name}"):
                places.setdefault(pattern, place)
        for pattern, method in _calls(module):
            ways.setdefault(pattern, set()).add(method)
    for field, method in (one for module in modules(room) for one in _calls_of_fields(module)):
        for pattern in (one for one, place in places.items() if place.endswith(f".{field}")):
            ways.setdefault(pattern, set()).add(method)
    # One that is only handed on may be used in any way.
    unseen = {"match", "search"}
    return [
        Used(place, one, _ways({"match"} if place in MATCHED else ways.get(one, unseen)))
        for one, place in places.items()
        if _REPEATS.search(str(one.pattern))
    ]


def _ways(methods: set[str]) -> frozenset[str]:
    """Substituting, splitting and finding all are one: each goes through the whole text."""
    return frozenset(
        one if one in {"match", "fullmatch", "search"} else "finditer" for one in methods
    )


def _inside(value: Any, place: str, depth: int = 0) -> Iterator[tuple[str, re.Pattern[Any]]]:
    if isinstance(value, re.Pattern):
        yield place, value
    elif depth < _DEEPEST:
        for name, part in _parts(value):
            yield from _inside(part, f"{place}.{name}", depth + 1)


def _parts(value: Any) -> Iterator[tuple[object, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, tuple | list | set | frozenset):
        yield from enumerate(value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from ((one.name, getattr(value, one.name)) for one in dataclasses.fields(value))


def _calls_of_fields(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Each attribute of an object, as of a lexicon, with a pattern's method that the module calls on it."""
    for node in _attributes(module):
        if isinstance(node.value, ast.Attribute):
            yield node.value.attr, node.attr


def _attributes(module: ModuleType) -> Iterator[ast.Attribute]:
    for node in ast.walk(ast.parse(Path(module.__file__ or "").read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in METHODS:
            yield node


def _calls(module: ModuleType) -> Iterator[tuple[re.Pattern[Any], str]]:
    """Each pattern of the module's own names with a method that the module calls on it."""
    for node in _attributes(module):
        for root in _roots(node.value):
            for _, pattern in _inside(vars(module).get(root), root):
                yield pattern, node.attr


def _roots(node: ast.expr) -> list[str]:
    """The names that an expression such as NAMES[language].asked, or (A if short else B), begins with."""
    if isinstance(node, ast.IfExp):
        return [*_roots(node.body), *_roots(node.orelse)]
    while isinstance(node, ast.Subscript | ast.Attribute):
        node = node.value
    return [node.id] if isinstance(node, ast.Name) else []
