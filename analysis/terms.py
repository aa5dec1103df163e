"""Keywords: the few words and names that say what an article is about, in their normal form."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from typing import NamedTuple

from analysis.common import is_common, is_stop_word
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
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_SENTENCE_MARKS = frozenset('.!?…\n«»“”„":–—')
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
    joined: bool  # one space after the word before, inside a sentence


def terms_of(text: str, title: str, language: str) -> tuple[str, ...]:
    """Up to eight keywords, most telling first; fewer in a short text, none in an empty one."""
    head, body = list(_words(title[:500], language)), list(_words(text[:_READ], language))
    uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word in head + body:
        uses[word.key][word.text] += 1
    scores = _scores(head, body, len(list(_words(text[:_LEAD], language))))
    names = {word.key for word in body if word.name}
    full = _full_names(head) | _full_names(body)
    terms: dict[str, str] = {}
    for key in sorted(scores, key=lambda key: (-scores[key], key))[:_TRIED]:
        term = _term(uses[key], full.get(key), key in names, language)
        if term and len(terms) < MOST:
            terms.setdefault(term.casefold(), term)
    return tuple(terms.values())


def _words(text: str, language: str) -> Iterator[_Word]:
    end = 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        word = re.sub("['’]s$", "", match.group()) if language == "en" else match.group()
        inside = end > 0 and not _SENTENCE_MARKS & set(between)
        end = match.end()
        name = inside and word[0].isupper()
        yield _Word(word, _key(word, name, language), name, inside and between in " \u00a0")


def _key(word: str, name: bool, language: str) -> str:
    plain = word.casefold().replace("’", "").replace("ʼ", "").replace("'", "")
    if len(plain) < _SHORTEST or is_stop_word(plain, language) or is_common(plain, language):
        return ""
    if language == "en" and not name and _NO_NOUN.search(plain):
        return ""
    return stem(plain, language)


def _scores(head: Sequence[_Word], body: Sequence[_Word], lead: int) -> dict[str, float]:
    """Points of each stem: how often it stands and where, how long it is, whether it is a name."""
    counts: Counter[str] = Counter()
    worth: dict[str, float] = {}
    for at, word in enumerate([*body, *head]):
        if word.key:
            counts[word.key] += _TITLE if at >= len(body) else 1 + (at < lead)
            mine = sqrt(min(len(word.text), _LONG)) * (_NAME if word.name and at < len(body) else 1.0)
            worth[word.key] = max(mine, worth.get(word.key, 0.0))
    return {key: sqrt(count) * worth[key] for key, count in counts.items()}


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
