"""Which language a text is in. Letters decide what they can; lingua, by its small models, decides the rest."""

from __future__ import annotations

import re
from functools import cache
from math import log

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from analysis.languages.foreign import (
    BEFORE_SMALL,
    ENGLISH,
    FOREIGN_ENDINGS,
    GUESTS,
    HINTS,
    LACKED_LETTERS,
    MACEDONIAN,
    NEVER_ENGLISH,
    NOT_MACEDONIAN,
    OTHERS,
    OUR_LETTERS,
    TELLING_LETTERS,
    WEAK_GUESTS,
)

OTHER = "other"
_CODES = {
    Language.UKRAINIAN: "uk",
    Language.RUSSIAN: "ru",
    Language.BELARUSIAN: "be",
    Language.BULGARIAN: "bg",
}
_READER = (
    1.5  # what it weighs that the reader reads this language, as the logarithm of a likelihood
)
_GUEST = 0.5  # guests are rare: in doubt it is one of ours, as the logarithm of a likelihood
_HINT = 1.5  # what a small word or an ending weighs, as the logarithm of a likelihood
# Addresses, handles and tags are Latin in every language. Each is looked for only where its mark is.
_NOISE = {
    "<": re.compile(r"<[^<>]{1,300}>"),
    "/": re.compile(r"(?:https?://|www\.)\S+"),
    "@": re.compile(r"(?<![^\s@])[^\s@]*@\S+"),
    ".": re.compile(r"(?<![\w-])[\w-]+\.(?:com|org|net|info|ua|ru|by|bg|tv|me)\b(?:/\S*)?"),
}
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_LATIN = re.compile(r"[a-z\u00c0-\u024f\u1e00-\u1eff]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_ACCENT = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_](?<![\w'’].)[^\W\d_]*")
_SAMPLE = 350  # characters taken from the beginning, the middle and the end
# Share of Cyrillic letters from which a text is not a Latin one: brands and addresses are Latin everywhere.
_MIXED = 0.3
_STRANGE = (
    0.02  # share of letters none of our languages has, from which a Cyrillic text is in another one
)
_ACCENTED = 0.04  # share of accented letters from which a Latin text is not English
_LONGEST_WORD = 40  # letters; the words of our languages are shorter
_LONG = 8  # letters of a word whose ending tells something


def detect(text: str, reader: str = "") -> str:
    """The language of a text: "uk", "en", "ru", "be", "bg", or "other", also for a text without letters.

    `reader`: the language of whoever sent it, which decides where the text leaves a doubt.
    """
    as_written = _sample(text)
    sample = as_written.lower()
    letters, cyrillic, latin = (_count(kind, sample) for kind in (_LETTERS, _CYRILLIC, _LATIN))
    if 2 * (cyrillic + latin) <= letters:
        return OTHER
    return (
        _cyrillic(sample, reader)
        if cyrillic >= _MIXED * (cyrillic + latin)
        else _latin(as_written, latin)
    )


def _count(letters: re.Pattern[str], sample: str) -> int:
    return sum(map(len, letters.findall(sample)))


def _sample(text: str) -> str:
    if len(text) > 3 * _SAMPLE:
        middle = len(text) // 2
        text = f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"
    for mark, noise in _NOISE.items():
        if mark in text:
            text = noise.sub(" ", text)
    return text


def _told_once(sample: str) -> str:
    """Each word once where most of them come again and again: what is repeated is no further evidence."""
    words = [word[:_LONGEST_WORD] for word in sample.split()]
    distinct = list(dict.fromkeys(words))
    return sample if len(sample) < 2 * len(" ".join(distinct)) else " ".join(distinct)


def _cyrillic(sample: str, reader: str) -> str:
    """Of the languages whose alphabet fits best, the one lingua finds most likely."""
    said, sample = sample, _told_once(sample)
    letters = _count(_CYRILLIC, sample)
    if letters - _count(OUR_LETTERS, sample) > _STRANGE * letters or _is_macedonian(sample):
        return OTHER
    foreign = {
        language: len(pattern.findall(sample)) for language, pattern in LACKED_LETTERS.items()
    }
    fewest = min(foreign.values())
    fitting = {language for language, n in foreign.items() if n == fewest}
    if len(fitting) == 1:
        return fitting.pop()
    if sample != said:  # nothing but groups of letters may speak for a language, and of few words
        fitting -= {language for language in WEAK_GUESTS if not _shows_signs(sample, language)}
    scores = _scores(sample, letters)
    return max(
        sorted(fitting), key=lambda language: scores[language] + _READER * (language == reader)
    )


def _shows_signs(sample: str, language: str) -> bool:
    return bool(TELLING_LETTERS[language][0].search(sample) or HINTS[language].search(sample))


def _is_macedonian(sample: str) -> bool:
    return not NOT_MACEDONIAN.search(sample) and bool(MACEDONIAN.search(sample))


def _scores(sample: str, letters: int) -> dict[str, float]:
    """How likely each language is: letter groups (lingua), small words and endings, and letters that are missing."""
    found = {}
    sample = sample.encode("utf-8", "ignore").decode()  # lingua takes no half of a surrogate pair
    for value in _detector().compute_language_confidence_values(sample):
        language = _CODES[value.language]
        pattern, share = TELLING_LETTERS[language]
        hints = len(HINTS[language].findall(sample))
        missing = 0.0 if pattern.search(sample) else share * letters
        found[language] = (
            log(value.value + 0.002) + _HINT * hints - missing - _GUEST * (language in GUESTS)
        )
    return found


def _latin(as_written: str, letters: int) -> str:
    """English, unless its letters or its small words tell otherwise."""
    found = _WORD.findall(as_written.lower())
    english = sum(word in ENGLISH for word in found)
    others = _signs_of_others(as_written, found)
    accents = [
        count for word in found if not word.isascii() and (count := len(_ACCENT.findall(word)))
    ]
    if others > english and (others > 1 or accents):
        return OTHER
    if sum(accents) <= _ACCENTED * letters or english > 2 * others:
        return "en"
    several = len(accents) > 1  # one may be a name
    return OTHER if others or (several and not english) else "en"


def _signs_of_others(as_written: str, words: list[str]) -> int:
    """Different words and endings of other languages in Latin letters; what no English text has counts twice."""
    small = len({word for word in words if word in OTHERS})
    never = 0 if as_written.isascii() else len(set(NEVER_ENGLISH.findall(as_written)))
    endings = {word for word in words if len(word) >= _LONG and word.endswith(FOREIGN_ENDINGS)}
    return small + never + 2 * len({*BEFORE_SMALL.findall(as_written), *endings})


@cache
def _detector() -> LanguageDetector:
    """Low accuracy: 17 MB instead of 170, and with the letters asked first no less right."""
    return LanguageDetectorBuilder.from_languages(*_CODES).with_low_accuracy_mode().build()
