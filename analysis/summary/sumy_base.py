"""The parts of sumy that we build on, loaded without two libraries that only its other parts need.

The modules that hold them also import nltk (for stemmers, where ours are PyStemmer's) and requests (to fetch pages):
0.35 s and 30 MB in every process that summarises. sumy asks both for something only inside functions. So while it is
imported, stand-ins have their names. A stand-in loads its library when it is asked for anything, and afterwards the
names are free: whoever imports nltk gets nltk.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["AbstractSummarizer", "ItemsCount", "ObjectDocumentModel", "Paragraph", "Sentence"]

_LATER = ("nltk", "nltk.stem", "nltk.stem.snowball", "requests")


class _StandIn(ModuleType):
    """Stands for a library until somebody asks for what is in it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by Python itself, of every module
            raise AttributeError(name)
        _leave()
        return getattr(import_module(self.__name__), name)


@contextmanager
def _standing_in() -> Iterator[None]:
    """Stand-ins for the libraries that are not loaded yet, under their names."""
    loaded = set(sys.modules)
    for name in _LATER:
        package, _, inside = name.rpartition(".")
        if name.partition(".")[0] not in loaded:
            sys.modules[name] = _StandIn(name)
            if package:
                setattr(sys.modules[package], inside, sys.modules[name])
    try:
        yield
    finally:
        _leave()


def _leave() -> None:
    for name in _LATER:
        if isinstance(sys.modules.get(name), _StandIn):
            del sys.modules[name]


with _standing_in():
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers._summarizer import AbstractSummarizer
    from sumy.utils import ItemsCount
