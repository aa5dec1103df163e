"""Keywords: the few words and names that say what an article is about, in their normal form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from analysis.common import tells_nothing
from analysis.morphology import TAGGED, Tagged, dictionary_noun, is_known, readings
from analysis.normal import normal_form
from analysis.words import stem

MOST = 8
_READ = 3_000  # characters; keywords stand at the start
_TITLE = 3  # a word of the title counts as often
_LEAD = 400  # characters of the text whose words count once more
_NAME = 1.4  # what a proper name is worth beside a common word
_TRIED = 16  # candidates whose normal form is looked up, at most
_SHORTEST = 3
_LONG = 12  # letters from which a word gets no more worth for its length
_LENGTH = tuple(sqrt(letters) for letters in range(_LONG + 1))
_KEPT = 20_000  # words of articles, with what they are as keywords: 6 MB
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_SENTENCE_MARKS = frozenset('.!?…\n«»“”„":–—')
_OWNER = re.compile(r"['’]s$")
# English adverbs, adjectives and verb forms by their looks; in the other languages the dictionary tells.
_NO_NOUN = re.compile(r"(?:ly|ed|ing|ous|ful|less|able|ible|ical|ional|tial)$")
_PLURALS = (
    (re.compile(r"(?<=[a-z]{2})ies$"), "y"),
    (re.compile(r"(?<=ss|ch|sh)es$|(?<=x)es$"), ""),
    (re.compile(r"(?<=[a-rt-z])(?<![ui])s$"), ""),
)


class _Word(NamedTuple):
    text: str
    key: str  # the stem; "" for words that are no keywords
    name: bool  # capitalised inside a sentence
    joined: bool  # a name one space after the word before, inside a sentence


def terms_of(text: str, title: str, language: str) -> tuple[str, ...]:
    """Up to eight keywords, most telling first; fewer in a short text, none in an empty one."""
    head, body = _words(title[:500], language), _words(text[:_READ], language)
    scores = _scores(head, body, len(_WORD.findall(text, 0, _LEAD)))
    tried = sorted(scores, key=lambda key: (-scores[key], key))[:_TRIED]
    uses: dict[str, Counter[str]] = {key: Counter() for key in tried}
    for word in head + body:
        if word.key in uses:
            uses[word.key][word.text] += 1
    names = {word.key for word in body if word.name}
    full = _full_names(head) | _full_names(body)
    terms: dict[str, str] = {}
    for key in tried:
        if len(terms) == MOST:  # looking words up is the dear part
            break
        if term := _term(uses[key], full.get(key), key in names, language):
            terms.setdefault(term.casefold(), term)
    return tuple(terms.values())


def _words(text: str, language: str) -> list[_Word]:
    words, end = [], 0
    for match in _WORD.finditer(text):
        word, name, joined = match.group(), False, False
        if word[0].isupper():
            between = text[end : match.start()]
            name = end > 0 and _SENTENCE_MARKS.isdisjoint(between)
            joined = name and between in " \u00a0"
        words.append(_word(word, name, joined, language))
        end = match.end()
    return words


@lru_cache(maxsize=_KEPT)
def _word(text: str, name: bool, joined: bool, language: str) -> _Word:
    text = _OWNER.sub("", text) if language == "en" else text
    return _Word(text, _key(text, name, language), name, joined)


def _key(word: str, name: bool, language: str) -> str:
    plain = word.casefold()
    if not plain.isalpha() or "ʼ" in plain:  # which is a letter for Unicode
        plain = plain.replace("’", "").replace("ʼ", "").replace("'", "")
    if len(plain) < _SHORTEST or tells_nothing(plain, language):
        return ""
    if language == "en" and not name and _NO_NOUN.search(plain):
        return ""
    return stem(plain, language)


def _scores(head: Sequence[_Word], body: Sequence[_Word], lead: int) -> dict[str, float]:
    """Points of each stem: how often it stands and where, how long it is, whether it is a name."""
    counts = Counter([word.key for word in [*body, *body[:lead]]])
    for word in head:
        counts[word.key] += _TITLE
    worth: dict[str, float] = {}
    for word in {*body, *(word._replace(name=False) for word in head)}:
        mine = _LENGTH[min(len(word.text), _LONG)] * (_NAME if word.name else 1.0)
        if mine > worth.get(word.key, 0.0):
            worth[word.key] = mine
    return {key: sqrt(count) * worth[key] for key, count in counts.items() if key}


def _full_names(words: Sequence[_Word]) -> dict[str, str]:
    """For the stem of each part the most frequent pair of capitalised words inside a sentence: people, places."""
    pairs: Counter[tuple[_Word, _Word]] = Counter()
    for at in range(1, len(words)):
        one, other = words[at - 1], words[at]
        ends = at + 1 == len(words) or not (words[at + 1].name and words[at + 1].joined)
        if one.name and other.name and other.joined and one.key and other.key and ends:
            pairs[one._replace(joined=False), other] += 1
    full: dict[str, str] = {}
    for (one, other), _ in pairs.most_common():
        for part in (one, other):
            full.setdefault(part.key, f"{one.text} {other.text}")
    return full


def _term(uses: Counter[str], full: str | None, name: bool, language: str) -> str:
    """The normal form of a word as this article uses it: the full name it is part of, a noun, or "" for no keyword."""
    if full:
        return normal_form(full, language)
    use = min(uses, key=lambda text: (-uses[text], len(text), text))
    capital = all(text[0].isupper() for text in uses)
    for tagged in TAGGED:
        if tagged == language:
            new = capital and not is_known(_plain(use), tagged)
            return _proper(use, tagged) if name or new else dictionary_noun(_plain(use), tagged)
    return use if name or (capital and uses.total() > 1) else _singular(use.casefold())


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'").replace("ʼ", "'")


def _proper(use: str, language: Tagged) -> str:
    """A name in the nominative; "" for what is only an adjective, as in the Alder coast."""
    if use.isupper():
        return use
    first = readings(_plain(use), language)[0]
    return "" if first.pos != "NOUN" and not first.name else normal_form(use, language)


def _singular(word: str) -> str:
    for ending, into in _PLURALS:
        if ending.search(word):
            return ending.sub(into, word)
    return word
