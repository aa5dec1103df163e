"""The longer office of somebody who is named by a bare one: "Norland's water minister", then "Minister Jane Roe"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.entities.exclusions import begins_sentence
from analysis.languages import LANGUAGES
from analysis.languages.roles_shared import SECONDS
from analysis.languages.shapes.language import Language
from analysis.text.document import Document, Token

WORDS_BETWEEN = 2  # the owner and the role


def fuller(document: Document, role: str, named: int, roles: Iterable[Sequence[str]]) -> str:
    """The longer name by which a sentence before `named` brings this office in; the role itself when it has none.

    The offices of all people of the article are asked, and all such names in it: one of another holder leaves it open.
    """
    noun, language = role.lower(), LANGUAGES[document.code]
    if noun not in language.coreference.owned_roles or not role[0].isupper():
        return role
    if sum(any(noun in one.lower().split() for one in told) for told in roles) != 1:
        return role
    owned = _owned_roles(document, noun, language)
    opens = any(first.start < named and _opens(document, first) for first, _ in owned)
    return owned[0][1] if opens and len({told for _, told in owned}) == 1 else role


def _owned_roles(document: Document, noun: str, language: Language) -> list[tuple[Token, str]]:
    """All "Norland's water minister" with their first words."""
    places = [at for at, word in enumerate(document.words) if word.low == noun]
    return [owned for at in places if (owned := _owned(document, at, language))]


def _opens(document: Document, word: Token) -> bool:
    """Whether a sentence begins here, be it behind "Alder (Newswire) -"."""
    if begins_sentence(document, word):
        return True
    return document.text[max(0, word.start - 3) : word.start].strip() in {"-", "–", "—"}


def _owned(document: Document, at: int, language: Language) -> tuple[Token, str] | None:
    """ "Norland's water minister" that ends at this word and names nobody, with its first word; None for none."""
    words = document.words
    if _is_named(document, at):
        return None
    start = at - 1
    while start > at - 1 - WORDS_BETWEEN and start > 0 and _tells_which(document, start, language):
        start -= 1
    if start < 0 or not _is_owner(document, start):
        return None
    while (
        start and words[start - 1].capital and document.gap(words[start - 1], words[start]) == " "
    ):
        start -= 1
    return words[start], document.text[words[start].start : words[at].end]


def _is_named(document: Document, at: int) -> bool:
    """Whether a name stands behind the role."""
    words = document.words
    if at + 1 == len(words) or not words[at + 1].capital:
        return False
    return document.gap(words[at], words[at + 1]) in {" ", ", "}


def _is_owner(document: Document, place: int) -> bool:
    """Whether it is a possessor with what it owns right behind it."""
    owner = document.words[place]
    if not owner.capital or not owner.low.endswith(("’s", "'s")):
        return False
    return document.gap(owner, document.words[place + 1]) == " "


def _tells_which(document: Document, place: int, language: Language) -> bool:
    """Whether it is "water" before "minister"."""
    word = document.words[place]
    if word.capital or not word.low.isalpha() or word.low in language.reporting_words.cues:
        return False
    if word.low in SECONDS or word.low in language.coreference.role_modifiers:
        return False
    return document.gap(word, document.words[place + 1]) == " "
