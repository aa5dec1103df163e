"""Keywords: the few words and names that say what an article is about, in their normal form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from analysis.languages import keywords as terms
from analysis.languages.en import names as names_en
from analysis.morphology.analyser import TAGGED, Tagged, is_known, readings
from analysis.text.stopwords import tells_nothing
from analysis.text.tokens import stem
from analysis.topics.keyword_forms import lone_name, noun_of, plain, whole_name

MOST = 8
_READ = 3_000  # characters; keywords stand at the start
_TITLE = 3  # a word of the title counts as often
_LEAD = 400  # characters of the text whose words count once more
_NAME = 1.4  # what a proper name is worth beside a common word
_TRIED = 16  # candidates whose normal form is looked up, at most
_SHORTEST = 3
_LONG = 12  # letters from which a word gets no more worth for its length
_LENGTH = tuple(sqrt(letters) for letters in range(_LONG + 1))
_VAGUE = {language: frozenset(words.split()) for language, words in terms.VAGUE.items()}
_NATIONALITIES = frozenset(terms.NATIONALITIES.split())
_GIVEN = names_en.MEN | names_en.WOMEN
_BREAKS = frozenset({"The", "A", "An", "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "But", "And", "In", "On", "At", "For"})
_PERSONAL = ("Name", "Surn", "Patr")
_JOINS = frozenset({"of"})  # that may stand inside an English name
_MOST_PARTS = 4  # words of a name
_KEPT = 20_000  # words of articles, with what they are as keywords: 6 MB
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_SENTENCE_MARKS = frozenset('.!?…\n«»“”„":–—')
_OWNS = ("'s", "’s")
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
    worth: float  # longer words and names tell more


_END = _Word("", "", False, False, 0.0)


def terms_of(text: str, title: str, language: str) -> tuple[str, ...]:
    """Up to eight keywords, most telling first; fewer in a short text, none in an empty one."""
    head, body = _words(title[:500], language), _words(text[:_READ], language)
    scores = _scores(head, body, len(_WORD.findall(text, 0, _LEAD)))
    tried = [key for _, key in sorted([(-score, key) for key, score in scores.items()])[:_TRIED]]
    uses: dict[str, Counter[str]] = {key: Counter() for key in tried}
    for word in head + body:
        if word.key in uses:
            uses[word.key][word.text] += 1
    names = {word.key for word in body if word.name}
    titled = language == "en" and sum(word.text[0].isupper() for word in head) > len(head) * 0.6
    full = _full_names(() if titled else head, language) | _full_names(body, language)
    terms: dict[str, str] = {}
    for key in tried:
        if len(terms) == MOST:  # looking words up is the dear part
            break
        if term := _term(uses[key], full.get(key), key in names, language):
            terms.setdefault(term.casefold(), term)
    return tuple(terms.values())


def _words(text: str, language: str) -> list[_Word]:
    words: list[_Word] = []
    before = None  # the match of the word before
    for match in _WORD.finditer(text):
        word, name, joined = match[0], False, False
        if before and word[0].isupper():
            between = text[before.end() : match.start()]
            name = _SENTENCE_MARKS.isdisjoint(between)
            joined = name and between in " \u00a0" and not (language == "en" and before[0].endswith(_OWNS))
        words.append(_word(word, name, joined, language))
        before = match
    return words


@lru_cache(maxsize=_KEPT)
def _word(text: str, name: bool, joined: bool, language: str) -> _Word:
    text = text[:-2] if language == "en" and text.endswith(_OWNS) else text
    return _Word(
        text, _key(text, name, language), name, joined, _LENGTH[min(len(text), _LONG)] * (_NAME if name else 1.0)
    )


def _key(word: str, name: bool, language: str) -> str:
    plain = word.casefold()
    if not plain.isalpha() or "ʼ" in plain:  # which is a letter for Unicode
        plain = plain.replace("’", "").replace("ʼ", "").replace("'", "")
    if len(plain) < _SHORTEST or tells_nothing(plain, language):
        return ""
    if language == "en" and not name and _NO_NOUN.search(plain):
        return ""
    return "-".join(stem(piece, language) for piece in plain.split("-")) if "-" in plain else stem(plain, language)


def _scores(head: Sequence[_Word], body: Sequence[_Word], lead: int) -> dict[str, float]:
    """Points of each stem: how often it stands and where, how long it is, whether it is a name."""
    counts = Counter([word.key for word in [*body, *body[:lead]]])
    for word in head:
        counts[word.key] += _TITLE
    worth: dict[str, float] = {}
    for word in body:
        if word.key and word.worth > worth.get(word.key, 0.0):
            worth[word.key] = word.worth
    for word in head:  # where a capital tells nothing
        worth[word.key] = max(worth.get(word.key, 0.0), _LENGTH[min(len(word.text), _LONG)])
    return {key: sqrt(count) * worth[key] for key, count in counts.items() if key}


def _full_names(words: Sequence[_Word], language: str) -> dict[str, tuple[str, ...]]:
    """For the stem of each part the most frequent run of two to four capitalised words inside a sentence."""
    runs: Counter[tuple[_Word, ...]] = Counter()
    run: list[_Word] = []
    for word in (*words, _END):
        if not (run or word.name):  # most words
            continue
        if word.text in _BREAKS and word.name:
            _keep_run(runs, run)
            run = []
        elif word.name and run and (word.joined or run[-1].text in _JOINS):
            run.append(word._replace(joined=False))
        elif language == "en" and word.text in _JOINS and len(run) == 1:
            run.append(word)  # "of" after two words tells a place: Nina Castell of Alder
        else:
            _keep_run(runs, run)
            run = [word._replace(joined=False)] if word.name else []
    full: dict[str, tuple[str, ...]] = {}
    for parts, _ in runs.most_common():
        for part in parts:
            full.setdefault(part.key, tuple(one.text for one in parts))
    return full


def _keep_run(runs: Counter[tuple[_Word, ...]], run: list[_Word]) -> None:
    if len(run) < 2:
        return
    while run and run[-1].text in _JOINS:
        run.pop()
    given = next((at for at in range(1, len(run) - 1) if run[at].text.casefold() in _GIVEN), 0)
    run = run[given:] if given and len(run) - given <= 3 and run[0].text.casefold() not in _GIVEN else run
    if 2 <= len(run) <= _MOST_PARTS and any(word.key for word in run):
        runs[tuple(run)] += 1


def _term(uses: Counter[str], full: tuple[str, ...] | None, name: bool, language: str) -> str:
    """The normal form of a word as this article uses it: the full name it is part of, a noun, or "" for no keyword."""
    for tagged in TAGGED:
        if tagged == language:
            return _slavic(uses, full, name, tagged)
    if full:
        return " ".join(full)
    use = min(uses, key=lambda text: (-uses[text], len(text), text))
    capital = all(text[0].isupper() for text in uses)
    if name or (capital and uses.total() > 1) or not use[1:].islower():
        return "" if use.casefold() in _NATIONALITIES else use
    word = _singular(use.casefold())
    return "" if word in _VAGUE["en"] or use.casefold() in _VAGUE["en"] else word


def _slavic(uses: Counter[str], full: tuple[str, ...] | None, name: bool, language: Tagged) -> str:
    if full and (whole := whole_name(full, language)):
        return whole
    capital = all(text[0].isupper() for text in uses)
    use = min(uses, key=lambda text: (-uses[text], len(text), text))
    new = capital and (not is_known(plain(use), language) or readings(plain(use), language)[0].name != "")
    if name or new:
        return _proper(uses, use, language)
    noun = noun_of(uses, language)
    return "" if noun in _VAGUE[language] else noun


def _proper(uses: Counter[str], use: str, language: Tagged) -> str:
    """A name in the nominative; "" for what is only an adjective, as in the Alder coast."""
    if use.isupper():
        return use
    first = readings(plain(use).rpartition("-")[2], language)[0]
    if first.pos != "NOUN" and not first.name:
        return ""
    noun = "" if first.name in _PERSONAL or not is_known(plain(use), language) else noun_of(uses, language)
    if noun:  # a common word with a capital: an office, a body
        return "" if noun in _VAGUE[language] else _with_capitals(noun, use)
    return lone_name(uses, language)


def _with_capitals(noun: str, like: str) -> str:
    """The noun with capitals where the word of the article had them: Санкт-Петербург."""
    pieces, shapes = noun.split("-"), like.split("-")
    if len(pieces) != len(shapes):
        return noun[:1].upper() + noun[1:]
    return "-".join(p[:1].upper() + p[1:] if s[:1].isupper() else p for p, s in zip(pieces, shapes, strict=True))


def _singular(word: str) -> str:
    for ending, into in _PLURALS:
        if ending.search(word):
            return ending.sub(into, word)
    return word
