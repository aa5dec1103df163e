"""Sentences that lean on what was told before: not by their first words but further in, or by a last name alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from analysis.languages import reading_of
from analysis.languages.shapes.sentences import SentenceWords
from analysis.summary.introduced_things import things
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens, stem, tokens
from news.alphabet import LOWER, UPPER
from news.types import Span

_CLAUSE = re.compile(r"[,;:(]|\s[—–-]\s")
_SHORT_CLAUSE = 4  # words: "On Thursday, she ..." leans by what follows the comma
_NAME = re.compile(rf"[{UPPER}][\w'’ʼ-]{{0,40}}?[{LOWER}]")
_RUN = re.compile(rf"[{UPPER}](?<!\w.)[\w'’ʼ.-]*(?:(?<!['’]s)(?<!s['’])[ \u00a0][{UPPER}][\w'’ʼ.-]*)*")
_IN_MARKS = re.compile(r"«([^«»\n]{0,40}\w[^«»\n]{0,4})»")
_WORD = re.compile(r"\W*([^\W_]+)")
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Febr)uary|March|April|May|June|July|(?:Septem|Octo|Novem|Decem)ber)\b"
)
_COURTESY = frozenset({"mr", "mrs", "ms", "dr", "sir", "lord", "lady", "dame"})


def leans(words: str, known: SentenceWords) -> bool:
    """Whether its first clause has "these plans", "the latter", or "she" with nobody named before."""
    found = sentence_tokens(words)
    back = None if known.turning.isdisjoint(found) else pattern(known.pointing).search(words.lower())
    pronoun = not known.pronouns.isdisjoint(found)
    if not back and not pronoun:  # as a rule
        return False
    head, rest = _clauses(words)
    if back and (back.end() <= len(head) or back.group().endswith(",")):  # "Crews, however, ..."
        return True
    if not pronoun:
        return False
    if known.own_pronoun and _has_strange_pronoun(head, known):
        return True
    following = _WORD.match(rest)
    if following is None or following.group(1).lower() not in known.pronouns:
        return False
    return not _NAME.search(_DAY.sub("", head), 1)


def _has_strange_pronoun(head: str, known: SentenceWords) -> bool:
    """Whether "his" is said before anybody is named; what belongs to the subject has a word of its own."""
    named = _NAME.search(head, 1)
    found = tokens(head[: named.start()] if named else head)
    return any(
        word in known.pronouns and (not at or found[at - 1] not in known.joining) for at, word in enumerate(found)
    )


def _clauses(words: str) -> tuple[str, str]:
    """The first clause, with the next one when it is only a few words; what follows the first."""
    first = _CLAUSE.search(words)
    if first is None:
        return words, ""
    head, rest = words[: first.start()], words[first.end() :]
    if len(head.split()) > _SHORT_CLAUSE:
        return head, rest
    second = _CLAUSE.search(words, first.end())
    return words[: second.start() if second else len(words)], rest


class Names(NamedTuple):
    """Stems of last names in one sentence, and of things that were told before, such as "the letter"."""

    told: Set[str]  # in full, or alone
    alone: Set[str]  # alone, though an earlier sentence introduces them


def last_names(text: str, sentences: Sequence[Span], language: str, title: str = "") -> list[Names]:
    """The last names of each sentence. Other runs of capitalised words count too: they also come in full first.

    Who stands in the title, which is shown above, needs no other introduction.
    """
    titled = {_root(word, language) for word in title.split()}
    known, pairs = set[str](), set[tuple[str, str]]()  # introduced so far; first and last names
    told = [span.of(text) for span in sentences]
    found = []
    for words, thing in zip(told, things(told, language, title), strict=True):
        full, alone, polite = _runs(words, language, known, pairs)
        lone = (alone - full) & known
        alone |= full
        alone |= thing.told
        found.append(Names(alone, (lone - titled) | thing.taken if lone or thing.taken else lone))
        known |= full
        known |= polite
    return found


def _runs(
    words: str, language: str, known: Collection[str], pairs: set[tuple[str, str]]
) -> tuple[set[str], set[str], set[str]]:
    """Last names that follow another capitalised word; that stand alone; of these the ones as in Mr Renn, «Даль»."""
    openers = reading_of(language).openers
    full, alone, polite = set[str](), set[str](), set[str]()
    for run in _RUN.findall(words):
        if run.isalpha():  # one word, as most are
            alone.add(_root(run, language))
            continue
        parts = run.split()
        opener = parts[0].lower().strip(".")
        mister = opener in _COURTESY
        if mister or (len(parts) > 1 and opener in openers):  # "Mr Renn", "Later Renn said ..."
            parts = parts[1:]
        pair = tuple(_root(part, language) for part in parts[-2:])
        # Only the beginning of the sentence may have given a first word its capital: "Засновані Каштелян ..."
        opening = len(parts) == 2 and pair[1] in known and pair not in pairs and words.startswith(run)
        if len(pair) == 2 and not opening:
            pairs.add(pair)
            full.add(pair[1])
        elif pair:
            alone.add(pair[-1])
            polite |= {pair[-1]} if mister else set()
    if "«" in words:
        marked = {_root(name.split()[-1], language) for name in _IN_MARKS.findall(words)}
        return full, alone | marked, polite | marked
    return full, alone, polite


@lru_cache(maxsize=20_000)
def _root(name: str, language: str) -> str:
    found = tokens(name)
    return stem(found[-1], language) if found else ""
