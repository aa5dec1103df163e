"""Is a text a site's notice instead of an article: about cookies, robots, a login, an age, a page that is not there?

A notice speaks to the reader, and of the site, in most of its sentences. An article about cookies speaks of them, not
to us; what it quotes does not count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.languages import walls
from ingest.paste.phrase_patterns import fold

_MOST_WORDS_BY_KIND = {"consent": 900}  # of a notice; all others are short
_MOST_WORDS_OF_OTHERS = 250
_SURE = 0.25  # the share of words in sentences that only a notice has
_SPOKEN_SHARE = 0.5  # the share of those and of all that speak to the reader
_NEARLY_ALL = 0.85  # the share that is enough without a phrase of the notice
_FEW_WORDS = 150  # words, in the same case
_SHORT_NOTICE = 60  # words; below, one sure sentence is enough, above it takes two
_EDGE = 4  # lines at the top and at the bottom of an article
_LONGEST_LINE = 2_000
_LONGEST_NOTICE = 20_000  # characters of a notice
_SENTENCE_BREAK = re.compile(r"(?<=[.!?…])\s+|\n+")
_QUOTED = re.compile(r"“[^“”\n]{0,400}”|«[^«»\n]{0,400}»|„[^„“”\n]{0,400}[“”]|\"[^\"\n]{0,400}\"")
_UNLIKELY = ("consent", "guard", "login")  # of what articles seldom speak to their readers
_NOTICES = ("consent", "guard", "login", "age", "missing")


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases in folded text, as whole words; `*` is any ending of a word."""
    longest_first = sorted({fold(phrase) for phrase in phrases}, key=len, reverse=True)
    any_of = "|".join(re.escape(phrase).replace(r"\*", r"\w{0,20}") for phrase in longest_first)
    return re.compile(rf"(?<!\w)(?:{any_of})(?!\w)")


_NOTICE_PHRASES = {kind: _pattern(getattr(walls, kind.upper())) for kind in _NOTICES}
_TOPICS = {kind: _pattern(getattr(walls, f"{kind.upper()}_TOPICS")) for kind in _NOTICES}
_SPEAKS = _pattern(walls.SPEAKS)
_ASKING_WORDS = _pattern(walls.ASKS)
_OURS = _pattern(walls.OURS)
_NOUNS = "|".join(walls.NO_ASKING)
_ASKING = re.compile(
    rf"(?<!\w)(?!(?:{_NOUNS})(?!\w))\w{{3,20}}(?:{'|'.join(walls.ASKING_ENDINGS)})(?!\w)"
)


@dataclass
class _Held:
    """Words in sentences of each notice by a phrase of it, by its topic, and in those that only speak to the reader."""

    phrases: Counter[str]
    topics: Counter[str]
    spoken: int = 0
    sure: int = 0  # sentences of the first two sorts
    speaks: bool = False  # whether anything speaks to the reader at all


def wall_in(title: str, text: str) -> str | None:
    """Which notice a text is: "consent", "guard", "login", "age" or "missing"; None for an article."""
    if len(text) > _LONGEST_NOTICE:
        return None
    words = len(text.split())
    if words > max(_MOST_WORDS_BY_KIND.values()):
        return None
    held = _held(text)
    if words <= _MOST_WORDS_OF_OTHERS and (named := _named(fold(title[:_LONGEST_LINE]))):
        held.phrases[named] += len(title.split())
        held.sure += 1
        held.speaks = True
    sorts = held.phrases or held.topics
    kind = sorts.most_common(1)[0][0] if sorts else ""
    fits = words <= _MOST_WORDS_BY_KIND.get(kind, _MOST_WORDS_OF_OTHERS)
    return kind if kind and fits and _dominates(held, words) else None


def without_notices(lines: list[str]) -> list[str]:
    """The lines of an article without those about cookies above and below it; all of them, where nothing else is."""
    first, last = 0, len(lines)
    while first < min(_EDGE, last) and _is_about_cookies(lines[first]):
        first += 1
    while last > first and last > len(lines) - _EDGE and _is_about_cookies(lines[last - 1]):
        last -= 1
    return lines[first:last] or lines


def _is_about_cookies(line: str) -> bool:
    """Whether a line asks for consent in the site's own name."""
    if not line.strip():
        return True
    folded = _QUOTED.sub(_short_only, fold(line[:_LONGEST_LINE]))
    return bool(
        _NOTICE_PHRASES["consent"].search(folded)
        and _TOPICS["consent"].search(folded)
        and _OURS.search(folded)
    )


def _dominates(held: _Held, words: int) -> bool:
    """Whether a text of so many words is a notice in most of its sentences."""
    sure = held.phrases.total() + held.topics.total()
    spoken = sure + held.spoken
    if not held.speaks or sure < _SURE * words:
        return False
    if not held.phrases:  # no phrase that we know, but nobody writes news so
        return _speaks_throughout(held, spoken, words)
    return spoken >= _SPOKEN_SHARE * words and (held.sure > 1 or words < _SHORT_NOTICE)


def _speaks_throughout(held: _Held, spoken: int, words: int) -> bool:
    """Whether a short text speaks to the reader in nearly every sentence, of what articles do not."""
    if words > _FEW_WORDS or spoken < _NEARLY_ALL * words:
        return False
    return sum(held.topics[kind] for kind in _UNLIKELY) >= _SURE * words


def _held(text: str) -> _Held:
    held = _Held(Counter(), Counter())
    for sentence in _SENTENCE_BREAK.split(_QUOTED.sub(_short_only, fold(text))):
        words = len(sentence.split())
        speaks = _speaks(sentence)
        held.speaks |= speaks
        if kind := _phrase(sentence):
            held.phrases[kind] += words
        elif kind := _topic(sentence) if speaks else "":
            held.topics[kind] += words
        else:
            held.spoken += words if speaks else 0
        held.sure += bool(kind)
    return held


def _short_only(quoted: re.Match[str]) -> str:
    """The name of a button stays, speech goes."""
    return quoted[0] if quoted[0].count(" ") < 4 else " "


def _phrase(sentence: str) -> str:
    return next((kind for kind in _NOTICES if _NOTICE_PHRASES[kind].search(sentence)), "")


def _named(title: str) -> str:
    """The notice that a title is the name of, and not an article's headline with a word of it."""
    found = ((kind, _NOTICE_PHRASES[kind].search(title)) for kind in _NOTICES)
    return next(
        (
            kind
            for kind, match in found
            if match and 5 * len(match[0]) >= 4 * len(title.strip(" .!…"))
        ),
        "",
    )


def _topic(sentence: str) -> str:
    return next((kind for kind in _NOTICES if _TOPICS[kind].search(sentence)), "")


def _speaks(sentence: str) -> bool:
    """Whether a folded sentence speaks to the reader, or of who writes it."""
    return bool(
        _SPEAKS.search(sentence) or _ASKING_WORDS.match(sentence) or _ASKING.search(sentence)
    )
