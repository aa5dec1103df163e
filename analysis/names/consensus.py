"""Names told together settle each other: what one form leaves open, another name of the same person tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import JaroWinkler

from analysis.morphology.analyser import tagged
from analysis.names.matching import block, identity_key, same_person
from analysis.names.nominative import normal_form
from analysis.names.single_names import may_be_mans
from analysis.names.stems import stems

Row = tuple[str, str]  # a name and its language


def settled(rows: Sequence[Row]) -> list[str]:
    """The nominative of each name; of two readings the one that another name of the batch bears out."""
    forms = [normal_form(name, language) for name, language in rows]
    known: dict[str, list[str]] = defaultdict(list)
    for form in dict.fromkeys(form for form in forms if " " in form):
        known[block(form)].append(form)
    lasts = _last_names(rows, forms)
    return [
        (_lone(row, form, lasts) if " " not in row[0] else _full(row, form, known))
        for row, form in zip(rows, forms, strict=True)
    ]


def _full(row: Row, form: str, known: dict[str, list[str]]) -> str:
    """The name as it stands when only so it is somebody else's name too: a woman's name, not a man's genitive."""
    name = row[0]
    if form == name or not tagged(row[1]):
        return form
    return name if _borne(name, known, form) > _borne(form, known, form) else form


def _borne(name: str, known: dict[str, list[str]], but: str) -> float:
    """How near the nearest spelling of this name comes that somebody else of the batch bears; 0 for none."""
    others = (
        other for other in known.get(block(name), ()) if other != but and same_person(name, other)
    )
    key = identity_key(name)
    return max((JaroWinkler.similarity(key, identity_key(other)) for other in others), default=0.0)


def _last_names(rows: Sequence[Row], forms: Sequence[str]) -> dict[tuple[str, str], set[str]]:
    """(language, stem) -> the last names of the full names in the batch."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (_, language), form in zip(rows, forms, strict=True):
        if len(form.split()) > 1 and tagged(language):
            last = form.split()[-1]
            for stem in sorted(stems(last.lower(), language)):
                found[language, stem].add(last)
    return found


def _lone(row: Row, form: str, lasts: dict[tuple[str, str], set[str]]) -> str:
    """A last name alone is that of the only full name with its stem, else a man's: those are the most."""
    name, language = row
    if not tagged(language) or not name:
        return form
    told = set[str]().union(
        *(lasts.get((language, stem), set()) for stem in stems(name.lower(), language))
    )
    if len(told) == 1:
        return told.pop()
    return form if name in told or form != name else may_be_mans(name) or form
