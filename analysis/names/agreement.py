"""One gender and one case for all words of a name: those in which its words go together best."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.languages.names_shared import FIXED_MEN
from analysis.morphology.analyser import Reading, Tagged, is_known, likely
from analysis.names.given_names import fit_given
from analysis.names.last_names import fit_last
from analysis.names.name_parts import (
    AGREEMENTS,
    NAME_CASES,
    NAME_GENDERS,
    NameAgreement,
    NamePart,
    points_of_case,
    points_of_gender,
    points_of_kind,
    tags,
)

# names alone stand in the first cases far more often than in the last two
RANK = dict(zip(NAME_CASES, (0.0, -0.1, -0.2, -0.4, -0.5, -4.0, -4.0), strict=True))


def best_agreement(
    parts: Sequence[NamePart], language: Tagged, agreements: Sequence[NameAgreement] = AGREEMENTS
) -> NameAgreement:
    """The gender and case in which all the words go together best."""
    named = any(_is_known_given(word, language) for word, _ in parts)
    fits = zip(*(_fits(part, language) for part in parts), strict=True)
    weights = {
        agreement: _before_words(parts, agreement, named=named) + sum(fit)
        for agreement, fit in zip(AGREEMENTS, fits, strict=True)
    }
    return max(agreements, key=weights.__getitem__)


def _is_known_given(word: str, language: Tagged) -> bool:
    return not tags(word, language).isdisjoint({"Name", "Patr"}) and is_known(word, language)


def _before_words(parts: Sequence[NamePart], agreement: NameAgreement, *, named: bool) -> float:
    """What speaks for an agreement whatever the words can be."""
    rank = RANK[agreement.case]
    if agreement.case != "nomn":
        return rank
    doubt = 0.0 if named else 1.0
    if parts[0].word in FIXED_MEN and parts[-1].word.endswith("у"):
        doubt += 4.0  # a last name of Portugal
    return doubt + rank


def _fits(part: NamePart, language: Tagged) -> Sequence[float]:
    """How well one word, of a double one its pieces, goes with each agreement."""
    pieces = [piece for piece in part.word.split("-") if len(piece) > 2]
    if len(pieces) < 2 or is_known(part.word, language):
        return _fits_of_one(part, language)
    fits = [_fits_of_one(NamePart(piece, part.place), language) for piece in pieces]
    return [sum(fit) / len(pieces) for fit in zip(*fits, strict=True)]


@lru_cache(maxsize=5_000)
def _fits_of_one(part: NamePart, language: Tagged) -> tuple[float, ...]:
    fit = fit_last if part.place == "Surn" else fit_given
    best = zip(AGREEMENTS, _as_read(part, language), strict=True)
    return tuple(fit(part, agreement, points, language) for agreement, points in best)


def _as_read(part: NamePart, language: Tagged) -> list[float]:
    """For each agreement the points of the reading that goes with it best."""
    rows = [_row(reading, part.place, score) for reading, score in likely(part.word, language)]
    return [max(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(AGREEMENTS)


def _row(reading: Reading, wanted: str, score: float) -> list[float]:
    by_gender = [points_of_gender(reading, gender, wanted) for gender in NAME_GENDERS]
    by_case = [points_of_case(reading, case, wanted) for case in NAME_CASES]
    kind = points_of_kind(reading, wanted)
    return [kind + one + other + score for one in by_gender for other in by_case]
