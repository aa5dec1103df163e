"""Lists of words and word beginnings as something quick to ask: which labels does this word of a text stand for?

How the lists are written: `word` stands for itself and up to four letters more, `word*` for all that begins so,
`word.` for itself alone; `two+words` must follow each other. Where several fit, the longest wins, so that a longer
entry can take a word away from a shorter one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analysis.text.tokens import tokens

_ENDING = 4  # letters that an inflected word may have more than its entry
_SHORT = 3  # parts of a phrase this short stand for themselves alone
_REMEMBERED = 65_536  # words whose marks are kept: a language's whole vocabulary in practice

Marks = tuple[tuple[int, float], ...]  # (label, loudness)
_Phrase = tuple[tuple[str, ...], int, float]


class WordMarks:
    """A compiled list: entries (label, loudness, text as above) by their beginning."""

    def __init__(self, entries: Iterable[tuple[int, float, str]]) -> None:
        kinds: dict[str, dict[str, dict[int, float]]] = {".": {}, "*": {}, "": {}}
        self._phrases: dict[str, list[_Phrase]] = {}
        self._known: dict[str, Marks] = {}
        self._begun: dict[str, list[_Phrase]] = {}
        for label, loudness, entry in entries:
            parts = tokens(entry.replace("+", " "))
            if len(parts) > 1:
                self._phrases.setdefault(parts[0][:_SHORT], []).append(
                    (tuple(parts), label, loudness)
                )
            else:
                loud = kinds[entry[-1] if entry[-1] in ".*" else ""].setdefault(parts[0], {})
                loud[label] = max(loudness, loud.get(label, 0.0))
        open_, inflected = kinds["*"], kinds[""]
        # For each beginning what it stands for when the word goes on for a few letters, and for many.
        self._starts = {
            start: (
                tuple((open_.get(start, {}) | inflected.get(start, {})).items()),
                tuple(open_.get(start, {}).items()),
            )
            for start in open_ | inflected
        }
        self._exact = {word: tuple(loud.items()) for word, loud in kinds["."].items()}
        self._heads = {start[:_SHORT] for start in self._starts}
        self._longest = max(map(len, self._starts), default=0)

    def of_word(self, word: str) -> Marks:
        """The labels one lower-case word stands for; () for most words."""
        found = self._known.get(word)
        if found is None:
            found = self._look_up(word.replace("ё", "е"))
            if len(self._known) < _REMEMBERED:
                self._known[word] = found
        return found

    def _look_up(self, word: str) -> Marks:
        if word in self._exact:
            return self._exact[word]
        if word[:_SHORT] not in self._heads and word[:2] not in self._heads:
            return ()  # most words of a text
        for end in range(min(len(word), self._longest), 1, -1):
            start = self._starts.get(word[:end])
            if start and (found := start[len(word) - end > _ENDING]):
                return found
        return ()

    def phrases(self, words: Sequence[str]) -> Iterator[tuple[int, float]]:
        """The labels of all phrases in these words, once for each place where one is said."""
        heads = {
            word: begun
            for word in set(words)
            if word[:_SHORT] in self._phrases and (begun := self._begin(word))
        }
        for at, word in enumerate(words):
            if word in heads and at + 1 < len(words):
                letter = words[at + 1][0]
                for parts, label, loudness in heads[word]:
                    if parts[1][0] == letter and _said(parts, words, at):
                        yield label, loudness

    def _begin(self, word: str) -> list[_Phrase]:
        """The phrases that may begin with this word."""
        found = self._begun.get(word)
        if found is None:
            found = [
                phrase
                for phrase in self._phrases.get(word[:_SHORT], ())
                if _stands_for(phrase[0][0], word)
            ]
            if len(self._begun) < _REMEMBERED:
                self._begun[word] = found
        return found


def _said(parts: tuple[str, ...], words: Sequence[str], at: int) -> bool:
    """Whether the rest of a phrase follows where its first part stands."""
    found = words[at + 1 : at + len(parts)]
    return len(found) == len(parts) - 1 and all(map(_stands_for, parts[1:], found))


def _stands_for(part: str, word: str) -> bool:
    if len(part) <= _SHORT:
        return word == part
    return word.startswith(part) and len(word) - len(part) <= _ENDING
