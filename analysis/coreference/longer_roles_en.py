"""The longer office of somebody who is named by a bare one: "Norland's water minister", then "Minister Jane Roe"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.entities.exclusions import begins_sentence
from analysis.languages.roles_shared import SECONDS
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

HELD = frozenset(["minister", "mayor", "governor"])
OTHERS = SECONDS | {"prime", "former", "acting", "then", "next", "new", "late"}  # make another office of it
BETWEEN = 2  # words between the owner and the office


def fuller(document: Document, role: str, named: int, roles: Iterable[Sequence[str]]) -> str:
    """The longer name by which a sentence before `named` brings this office in; the role itself when it has none.

    The offices of all people of the article are asked, and all such names in it: one of another holder leaves it open.
    """
    noun = role.lower()
    holders = sum(any(noun in one.lower().split() for one in told) for told in roles)
    if noun not in HELD or not role[0].isupper() or holders != 1:
        return role
    found = [told for at, word in enumerate(document.words) if word.low == noun and (told := _owned(document, at))]
    opens = any(word.start < named and _opens(document, word) for word, _ in found)
    return found[0][1] if opens and len({told for _, told in found}) == 1 else role


def _opens(document: Document, word: Token) -> bool:
    """True where a sentence begins, be it behind "Alder (Newswire) -"."""
    return begins_sentence(document, word) or document.text[max(0, word.start - 3) : word.start].strip() in set("-–—")


def _owned(document: Document, at: int) -> tuple[Token, str] | None:
    """ "Norland's water minister" that ends at this word and names nobody, with its first word; None for none."""
    words = document.words
    if at + 1 < len(words) and words[at + 1].capital and document.gap(words[at], words[at + 1]) in {" ", ", "}:
        return None
    start = at - 1
    while start > at - 1 - BETWEEN and start > 0 and _tells_which(document, start):
        start -= 1
    if start < 0 or not words[start].capital or not words[start].low.endswith(("’s", "'s")):
        return None
    if document.gap(words[start], words[start + 1]) != " ":
        return None
    while start and words[start - 1].capital and document.gap(words[start - 1], words[start]) == " ":
        start -= 1
    return words[start], document.text[words[start].start : words[at].end]


def _tells_which(document: Document, place: int) -> bool:
    """True for "water" before "minister"."""
    word: Token = document.words[place]
    lexicon = words_of("en")
    verb = lexicon is not None and word.low in lexicon.cues
    plain = not word.capital and word.low.isalpha() and word.low not in OTHERS and not verb
    return plain and document.gap(word, document.words[place + 1]) == " "
