"""How alike the signatures of a table are: the numbers behind `stories`."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.stories.signature import NO_TIME, SCALE, Records

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

WINDOW_HOURS = 72.0  # articles further apart tell different stories
_COMPANY = (
    500.0  # imagined other articles, so that a word in two of three articles is still a rare one
)
_NAMES_WORTH, _NUMBERS_WORTH = 0.5, 0.6  # beside 1 for the words
_NAMES_DOUBT, _NUMBERS_DOUBT = 10.0, 5.0  # agreement in one or two of them is half an accident
_LEAST_OF_WORDS = 0.15  # below which names and numbers do not help
_COUNTED = 0.8  # what the numbers of an article must weigh together to be compared; "two" alone tells nothing
_MOST_OF_WORDS = 0.55  # a form letter with other names in it is not the same story
_NAMELESS = 0.8  # what likeness in words is worth where one has no names to compare
_SAME_WORDS = 0.38  # likeness from which two articles in one language tell one story
_LATER_WORDS = 0.04  # that it rises by with each day between them
_SAME_DAY_HOURS = 18.0  # closer than this, a place and what happened there are enough, whatever figures each outlet has
_SAME_DAY_WORDS = 0.317
# What they are worth then: one town has many stories a day.
_DAY_NAMES, _DAY_NUMBERS, _DAY_CONCEPTS = (
    0.2,
    0.5,
    0.1,
)
_DAY_OTHER_NUMBERS = 0.15  # and numbers of which no two agree
_MATTER, _CONCEPTS_MATTER = 0.75, 0.35  # how alike the matter must be for names to count in full
_CONCEPTS_DOUBT = 2.0
_SAME_FACTS = 1.30  # the same for two languages: names + concepts + numbers, each up to 1
_LATER_FACTS = 0.10
_LEAST_CONCEPTS, _LEAST_NAMES = 0.35, 0.12
_SHORTER = 4.0  # a short text may be told by a much longer one: up to this ratio of lengths is made good for
_COPY = 0.5  # share of equal minhash values from which a text is a copy
_FULL_COPY = 0.9
_COPY_NAMES = 0.3  # a form letter with other names in it is not a copy
_COPY_SHINGLES = 30  # fewer word triples say little
_BULLETIN_HOURS = 18.0  # with other numbers in the title: yesterday's figures, not today's


class SignatureTable:
    """Signatures as rows, with weights by how rare each feature is among them."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._fields = {
            field: _Field(records, field) for field in ("words", "names", "concepts", "numbers")
        }
        self._languages = np.unique(records["language"], return_inverse=True)[1].reshape(-1)
        self._across = records["across"] == 1
        self._counted = records["numbers_weight"].sum(axis=1) >= _COUNTED * SCALE
        self._hours = records["published"] / 3600.0
        self._dated = records["published"] != NO_TIME

    def like(self, row: int, count: int) -> Floats:
        """How much the first `count` rows tell `row`'s story: 1 is just enough, 0 not at all."""
        apart = self._apart(row, count)
        cosines = {field: one.cosine(row, count) for field, one in self._fields.items()}
        same_language = self._languages[:count] == self._languages[row]
        across = ~same_language & self._across[:count] & self._across[row]
        in_words = self._in_words(row, count, cosines) / (_SAME_WORDS + _LATER_WORDS * apart)
        one_day = self._dated[:count] & self._dated[row] & (apart * 24.0 < _SAME_DAY_HOURS)
        in_words = np.where(
            one_day, self._in_a_day(row, count, cosines) / _SAME_DAY_WORDS, in_words
        )
        in_facts = _in_facts(cosines) / (_SAME_FACTS + _LATER_FACTS * apart)
        result = np.where(same_language, in_words, np.where(across, in_facts, 0.0))
        other_date = self._differ(row, count, "title_dates")
        other_figures = self._differ(row, count, "title_numbers") & (
            apart * 24.0 >= _BULLETIN_HOURS
        )
        too_far = apart * 24.0 > WINDOW_HOURS
        result = np.where(other_date | other_figures | too_far, 0.0, result)
        form_letter = self._both("names", row, count, least=2) & (cosines["names"] < _COPY_NAMES)
        return self._with_copies(row, result, same_language & ~form_letter, other_date | too_far)

    def _apart(self, row: int, count: int) -> Floats:
        """Days between row and the others; 0 where one has no time."""
        known = self._dated[:count] & self._dated[row]
        apart: Floats = np.where(known, np.abs(self._hours[:count] - self._hours[row]) / 24.0, 0.0)
        return apart

    def _in_words(self, row: int, count: int, cosines: dict[str, Floats]) -> Floats:
        """Likeness of two articles in one language: words, and names and numbers where both have some."""
        words = self._evened(row, count, cosines["words"])
        named, counted = self._both("names", row, count), self._counted[:count] & self._counted[row]
        worth = 1.0 + _NAMES_WORTH * named + _NUMBERS_WORTH * counted
        names = _NAMES_WORTH * cosines["names"] * self._surely("names", row, count, _NAMES_DOUBT)
        numbers = (
            _NUMBERS_WORTH
            * counted
            * cosines["numbers"]
            * self._surely("numbers", row, count, _NUMBERS_DOUBT)
        )
        blended = (np.minimum(words, _MOST_OF_WORDS) + names + numbers) / worth
        result: Floats = np.where(named, blended, _NAMELESS * words)
        return np.where(words >= _LEAST_OF_WORDS, result, 0.0)

    def _in_a_day(self, row: int, count: int, cosines: dict[str, Floats]) -> Floats:
        """The same for two articles of one day: names count by how alike the matter is, numbers where they agree."""
        words, concepts = self._evened(row, count, cosines["words"]), cosines["concepts"]
        named, counted = self._both("names", row, count), self._counted[:count] & self._counted[row]
        matter = _DAY_CONCEPTS * self._both("concepts", row, count)
        entities = counted * np.where(cosines["numbers"] > 0.05, _DAY_NUMBERS, _DAY_OTHER_NUMBERS)
        near = np.minimum(1.0, (cosines["words"] + _CONCEPTS_MATTER * concepts) / _MATTER)
        told = np.minimum(words, _MOST_OF_WORDS)
        told = told + matter * concepts * self._surely("concepts", row, count, _CONCEPTS_DOUBT)
        names = (
            _DAY_NAMES * near * cosines["names"] * self._surely("names", row, count, _NAMES_DOUBT)
        )
        numbers = (
            entities * cosines["numbers"] * self._surely("numbers", row, count, _NUMBERS_DOUBT)
        )
        blended = (told + names + numbers) / (1.0 + matter + _DAY_NAMES * named + entities)
        result: Floats = np.where(named, blended, _NAMELESS * told / (1.0 + matter))
        form_letter = (
            (words > _MOST_OF_WORDS)
            & self._both("names", row, count, least=2)
            & (cosines["names"] < _COPY_NAMES)
        )
        return np.where((words >= _LEAST_OF_WORDS) & ~form_letter, result, 0.0)

    def _evened(self, row: int, count: int, words: Floats) -> Floats:
        """Likeness in words, with what a short text lacks beside a long one made good for."""
        lengths = np.maximum(self._fields["words"].lengths, 1e-9)
        ratio = np.maximum(lengths[:count], lengths[row]) / np.minimum(
            lengths[:count], lengths[row]
        )
        evened: Floats = np.minimum(1.0, words * np.sqrt(np.minimum(ratio, _SHORTER)))
        return evened

    def _surely(self, field: str, row: int, count: int, doubt: float) -> Floats:
        """How far agreement in a field can be trusted: near 1 where both have many, small where one has few."""
        lengths = self._fields[field].lengths
        together: Floats = lengths[:count] * lengths[row]
        return together / (together + doubt)

    def _both(self, field: str, row: int, count: int, least: int = 1) -> Mask:
        """Where both the row and the other have at least so many in a field."""
        filled = self._fields[field].filled
        both: Mask = (filled[:count] >= least) & (filled[row] >= least)
        return both

    def _differ(self, row: int, count: int, field: str) -> Mask:
        """Where both have something in the field, and nothing in common."""
        mine, theirs = self._records[field][row], self._records[field][:count]
        mine = mine[mine != 0]
        if not len(mine):
            return np.zeros(count, dtype=bool)
        differ: Mask = (theirs != 0).any(axis=1) & ~np.isin(theirs, mine).any(axis=1)
        return differ

    def _with_copies(self, row: int, similarity: Floats, possible: Mask, bulletin: Mask) -> Floats:
        """A copy of a text tells its story, whatever else differs; a slightly altered one unless it is a bulletin."""
        mine, theirs = self._records[row], self._records[: len(similarity)]
        enough = (theirs["shingles"] >= _COPY_SHINGLES) & (mine["shingles"] >= _COPY_SHINGLES)
        shared = np.where(
            enough & possible, (theirs["minhash"] == mine["minhash"]).mean(axis=1), 0.0
        )
        shared = np.where(theirs["text"] == mine["text"], 1.0, shared)
        copied = (shared >= _FULL_COPY) | ((shared >= _COPY) & ~bulletin)
        result: Floats = np.where(copied, np.maximum(similarity, 1.0 + shared), similarity)
        return result


def _in_facts(cosines: dict[str, Floats]) -> Floats:
    """Likeness of two articles in different languages."""
    names, concepts = cosines["names"], cosines["concepts"]
    possible = (concepts >= _LEAST_CONCEPTS) & (names >= _LEAST_NAMES)
    facts: Floats = np.where(possible, names + concepts + cosines["numbers"], 0.0)
    return facts


class _Field:
    """One field of all rows as weighted vectors, with an index of which rows have a feature."""

    def __init__(self, records: Records, field: str) -> None:
        present = records[field] != 0
        ids = records[field][present]
        self.filled = present.sum(axis=1)
        seen = np.bincount(ids, minlength=65_536)
        rarity = np.log((len(records) + _COMPANY) / (seen + 2.0))
        weights = records[f"{field}_weight"][present] * rarity[ids] / SCALE
        rows = np.repeat(np.arange(len(records)), self.filled)
        self.lengths: Floats = np.sqrt(
            np.bincount(rows, weights=weights**2, minlength=len(records))
        )
        self._ids, self._weights, self._begins = ids, weights, np.cumsum(self.filled) - self.filled
        order = np.argsort(ids, kind="stable")
        self._rows_having, self._weights_there, self._ends = (
            rows[order],
            weights[order],
            np.cumsum(seen),
        )

    def cosine(self, row: int, count: int) -> Floats:
        """With each of the first `count` rows: 1 for the same direction, 0 for nothing in common or nothing at all."""
        mine = slice(self._begins[row], self._begins[row] + self.filled[row])
        products = np.zeros(len(self.lengths))
        for feature, weight in zip(self._ids[mine], self._weights[mine], strict=True):
            having = slice(self._ends[feature - 1], self._ends[feature])
            products[self._rows_having[having]] += weight * self._weights_there[having]
        lengths = self.lengths[:count] * self.lengths[row]
        cosine: Floats = np.divide(
            products[:count], lengths, out=np.zeros(count), where=lengths > 0
        )
        return np.minimum(cosine, 1.0)
