"""The office of a person in English words, before or after the name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from analysis.languages.en import names
from analysis.languages.shapes.reporting import words as listed
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

LONGEST = 12
WEEKENDS = frozenset(["saturday", "sunday"])  # newspapers are named after them
INSIDE = frozenset(["of", "for", "the", "and"])
RELATIVES = frozenset(["who", "which", "whose"])
ARTICLES = frozenset(["the", "a", "an"])
OPENERS = frozenset(["the", "a", "an", "his", "her", "its", "their"])
PARTICIPLES = listed(  # adjectives that tell which officer it is
    "retired elected managing operating acting founding leading outgoing incoming sitting serving visiting presiding"
    " commanding ruling investigating"
)
CHAMBERS = frozenset(["house", "senate", "commons", "lords", "assembly", "parliament"])  # the Speaker of the House
HIGH = frozenset(["shadow", "chief", "senior", "deputy", "vice", "assistant"])
PEOPLES = ("ian", "ish", "ean", "ese", "can")  # how words for countries' people end
PLAIN = OPENERS | listed("of in on at for to from with by and or but as that this was is")


def _office(word: Token) -> bool:
    lexicon = words_of("en")
    if word.low in names.OFFICES:
        return True
    return lexicon is not None and word.low in lexicon.roles and word.low not in lexicon.papers


def before(document: Document, at: int) -> str | None:
    """The office in "mayor Jane Roe"."""
    start = at
    while start and at - start < LONGEST and _title_word(document, start - 1):
        start -= 1
    start = _modifiers(document, start, at)
    while at > start and document.words[at - 1].low in names.TITLES:
        at -= 1
    while start < at and _falls_off(document, start):
        start += 1
    found = document.words[start:at]
    if found and found[-1].low in INSIDE:
        return None  # "a spokeswoman for Jane Roe" is somebody else
    if not any(_office(word) and word.low not in names.TITLES for word in found):
        return None
    return document.text[found[0].start : found[-1].end]


def _falls_off(document: Document, place: int) -> bool:
    """True for what an office does not begin with."""
    low, following = document.words[place].low, document.words[place + 1]
    if low in WEEKENDS and following.capital and following.low not in names.OFFICES:
        return False  # Sunday Telegraph journalist
    return low in INSIDE | {"former"} or low in _starters()


def _modifiers(document: Document, start: int, at: int) -> int:
    """Where "regional parliament" begins before "chairman Jane Roe", when a comma or the sentence's start bounds it."""
    if document.words[start].low in INSIDE:
        return start
    first = start
    while (
        first
        and start - first < 3
        and start < at
        and document.gap(document.words[first - 1], document.words[first]) == " "
    ):
        word = document.words[first - 1]
        if word.low in _cues():
            return first
        if word.capital and first < start and word.low in _starters():
            return first
        if word.capital and first < start:
            return first - _tells_country(word) if _tells_country(word) or document.words[first].low in HIGH else start
        if word.low in PARTICIPLES:
            first -= 1
            continue
        if word.capital or not word.low.isalpha() or word.low.endswith(("ed", "ly", "ing")) or word.low in PLAIN:
            return first if word.low in {"the", "a", "an"} else start
        first -= 1
    bounded = not first or bool(document.gap(document.words[first - 1], document.words[first]).strip(" \u00a0"))
    return first if bounded else start


def _tells_country(word: Token) -> bool:
    """True for the EU, the UK and the French before "economics commissioner"."""
    return word.text.isupper() or word.low in names.PLACES or word.low.endswith(PEOPLES)


def _starters() -> frozenset[str]:
    lexicon = words_of("en")
    return lexicon.starters if lexicon else frozenset()


def _cues() -> Collection[str]:
    lexicon = words_of("en")
    return lexicon.cues if lexicon else ()


def _title_word(document: Document, place: int) -> bool:
    """True when this word can be part of the office of the name after it."""
    word, following = document.words[place], document.words[place + 1]
    gap = document.gap(word, following)
    gap = "" if gap == "-" else gap.strip(" \u00a0")
    if gap and (gap != "." or word.low not in names.TITLES):
        return False
    if word.capital:
        paper = following.capital and following.low not in names.OFFICES and not gap  # Sunday Telegraph journalist
        return word.low not in _starters() or word.low in INSIDE or (word.low in WEEKENDS and paper)
    return (
        _office(word)
        or (word.low in INSIDE - {"and"} and (_office(following) or following.capital))
        or (word.low == "of" and following.low == "the" and document.words[place + 2].low in CHAMBERS)
        or (following.low in names.OFFICES and word.low.isalpha() and word.low in {"chief", "deputy", "senior", "top"})
    )


def apposed(document: Document, at: int, after: int) -> str | None:
    """The office in "the city's mayor, Dr Jane Roe, said"."""
    while at > 2 and document.words[at - 1].low in names.TITLES:
        at -= 1
    if at < 2 or after >= len(document.words) or document.gap(document.words[at - 1], document.words[at]) != ", ":
        return None
    if not document.gap(document.words[after - 1], document.words[after]).startswith(","):
        return None
    start = at - 1
    while start and at - start < LONGEST and document.gap(document.words[start - 1], document.words[start]) == " ":
        if document.words[start].low in OPENERS:
            break
        start -= 1
    found = document.words[start:at]
    opened = start == 0 or found[0].low in OPENERS or document.gap(document.words[start - 1], found[0]) != " "
    opened = opened and (found[0].low in OPENERS or any(w.low.endswith(("’s", "'s")) for w in found))
    if not opened or any(w.low in PLAIN - OPENERS - {"of", "for", "and", "in", "at"} for w in found):
        return None
    heads = [w for w in found[1:] if _office(w)]
    return _text(document, found, OPENERS) if heads and not heads[0].capital else None


def after_name(document: Document, at: int) -> str | None:
    """The office in "Jane Roe, a former mayor of X,", "Jane Roe, 54, a teacher who ..."."""
    at += _comma_before(document, at) and document.words[at].text.isdigit()
    if not _comma_before(document, at):
        return None
    end = at
    while (
        end < len(document.words)
        and end - at < LONGEST
        and (end == at or not document.gap(document.words[end - 1], document.words[end]).strip(" \u00a0-’'&"))
    ):
        if document.words[end].low in RELATIVES | {"said", "says", "told"}:
            break
        end += 1
    found = document.words[at:end]
    closed = bool(found) and document.text[found[-1].end : found[-1].end + 1] in {",", ".", ";", ")"}
    if not closed and not (found and end < len(document.words) and document.words[end].low in RELATIVES):
        return None
    opens = (
        found[0].low in {"the", "a", "an", "his", "her", "their"}
        or _office(found[0])
        or found[0].low.endswith(("’s", "'s"))
    )
    if not opens or not any(_office(word) for word in found[:6]):
        return None
    return _text(document, found, ARTICLES)


def _comma_before(document: Document, at: int) -> bool:
    return at < len(document.words) and document.gap(document.words[at - 1], document.words[at]).strip() == ","


def _text(document: Document, found: Sequence[Token], openers: frozenset[str]) -> str | None:
    """The office without what opens it; "the dam's operator" needs its article."""
    if found[0].low not in openers:
        return document.text[found[0].start : found[-1].end]
    if len(found) < 2:
        return None
    owned = found[0].low == "the" and not found[1].capital and found[1].low.endswith(("’s", "'s", "s’", "s'"))
    rest = document.text[found[1].start : found[-1].end]
    return f"the {rest}" if owned else rest
