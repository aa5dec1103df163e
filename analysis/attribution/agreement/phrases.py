"""How far a noun phrase goes: adjectives before its noun, what depends on it, its last mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.agreement.page import ADJECTIVES, COUNTED_ADJECTIVES, AgreementDocument
from analysis.attribution.agreement.verbs import is_verb
from analysis.morphology.analyser import NOMINAL, Reading
from analysis.text.document import Token

OBLIQUE = frozenset({"gent", "ablt", "datv", "loct"})
NOT_DATIVE = frozenset({"gent", "accs", "ablt"})  # cases in which a dative form may stand, too
# the name of a body in marks behind its kind
TITLE = re.compile(r" (?:«[A-ZА-ЯІЇЄҐЁ\d][^«»\n]{1,80}»|\"[A-ZА-ЯІЇЄҐЁ\d][^\"\n]{1,80}\")")
REST_OF_TITLE = re.compile(r"[^«»\"\n]{0,60}[»\"]")
WORDS_OF_TITLE = 3  # letters of a title among which an agency would begin


# --- before the noun ------------------------------------------------------------------------------


def phrase_start(
    page: AgreementDocument, words: Sequence[Token], place: int, low: int, noun: Reading
) -> int:
    """Where the phrase of a noun in the nominative begins, not before `low`."""
    start = place
    while start > low and _describes(page, words, start, noun):
        start -= 1
    return start - 1 if start > low and _possessed(page, words, start) else start


def _describes(page: AgreementDocument, words: Sequence[Token], start: int, noun: Reading) -> bool:
    """True where an adjective of this noun stands right before its phrase."""
    before = words[start - 1]
    return _agrees_with(page, before, noun) and not page.comma(before, words[start])


def _agrees_with(page: AgreementDocument, word: Token, noun: Reading) -> bool:
    if word.low in page.reporting.starters:
        return False
    return any(_is_its_adjective(one, noun) for one in page.readings(word))


def _is_its_adjective(reading: Reading, noun: Reading) -> bool:
    if reading.pos not in COUNTED_ADJECTIVES:
        return False
    if reading.case != "nomn":
        return False
    return reading.plural == noun.plural and reading.gender in {"", noun.gender}


def _possessed(page: AgreementDocument, words: Sequence[Token], start: int) -> bool:
    """True behind "his": "his friend" is not whoever was spoken of last."""
    before = words[start - 1]
    return before.low in page.agreement.possessives and page.gap(before, words[start]) == " "


def head_of(
    page: AgreementDocument,
    words: Sequence[Token],
    start: int,
    high: int,
    adjectives: frozenset[str] = ADJECTIVES,
) -> int:
    """The place of the noun behind the adjectives that begin here."""
    head = start
    while head + 1 < high and page.part(words[head]) in adjectives:
        head += 1
    return head


# --- behind the noun ------------------------------------------------------------------------------


def phrase_end(page: AgreementDocument, words: Sequence[Token], start: int, high: int) -> int:
    """Where the noun phrase ends: genitives, names, a few prepositions belong to its noun."""
    end = start
    while end < high and (more := _more(page, words, start, end, high)):
        end += more
    while end > start and words[end - 1].low in page.agreement.phrase_joins:
        end -= 1
    return end


def _more(page: AgreementDocument, words: Sequence[Token], start: int, at: int, high: int) -> int:
    """How many words from here on belong to the phrase, 0 at its end."""
    if page.parted(words[at - 1], words[at]):
        return 0
    if _is_join(page, words, at, high):
        return 0 if words[at + 1].low.startswith(page.agreement.means) else 1
    if _depends(page, words, start, at):
        return 1
    return 2 if _is_workplace(page, words, at, high) else 0


def _is_join(page: AgreementDocument, words: Sequence[Token], at: int, high: int) -> bool:
    """True for "for", "with" before a word that is no verb."""
    if words[at].low not in page.agreement.phrase_joins:
        return False
    if at + 1 >= high:
        return False
    return not is_verb(page, words[at + 1])


def _depends(page: AgreementDocument, words: Sequence[Token], start: int, at: int) -> bool:
    """True for a word that belongs to the noun before `start`."""
    word = words[at]
    if not _may_depend(page, word):
        return False
    if _stands_apart(page, word):
        return False
    return _after_join(page, words, at) or not _is_listener(page, words[start - 1], word)


def _may_depend(page: AgreementDocument, word: Token) -> bool:
    return word.capital or any(_is_oblique(one) for one in page.readings(word))


def _is_oblique(reading: Reading) -> bool:
    return reading.fixed or (reading.case in OBLIQUE and reading.pos in NOMINAL)


def _stands_apart(page: AgreementDocument, word: Token) -> bool:
    """True for a word that no phrase goes on with, whatever its case."""
    if word.low in page.reporting.prepositions:
        return True
    if word.low in page.agreement.pointing:
        return True
    if word.capital and page.is_agency(word):
        return True
    return is_verb(page, word)


def _is_workplace(page: AgreementDocument, words: Sequence[Token], at: int, high: int) -> bool:
    """True for "in the police" behind "a source": a place of work in the locative."""
    if words[at].low not in page.agreement.within:
        return False
    if at + 1 >= high:
        return False
    if words[at - 1].low not in page.reporting.sources:
        return False
    if is_verb(page, words[at + 1]):
        return False
    return any(one.case == "loct" for one in page.readings(words[at + 1]))


def _after_join(page: AgreementDocument, words: Sequence[Token], at: int) -> bool:
    """True for "связям" in "комитет по внешним связям": only adjectives stand between."""
    before = at - 1
    while before > 0 and page.part(words[before]) == "ADJF":
        before -= 1
    return words[before].low in page.agreement.phrase_joins


def _is_listener(page: AgreementDocument, head: Token, word: Token) -> bool:
    """True for the dative of people behind somebody: "відказав дідусь лікарям" is said to them."""
    nouns = page.nouns(word)
    cases = {one.case for one in nouns}
    if not word.capital and _is_surely_dative(cases):
        return True
    if not page.is_living(head):
        return False
    return _tells_to_whom(nouns, cases) or _tells_with_what(page, head, cases)


def _is_surely_dative(cases: set[str]) -> bool:
    return "datv" in cases and cases.isdisjoint(NOT_DATIVE)


def _tells_to_whom(nouns: Sequence[Reading], cases: set[str]) -> bool:
    """True for people in a case that may be the dative, and is not the genitive."""
    return "gent" not in cases and any(one.animate and one.case == "datv" for one in nouns)


def _tells_with_what(page: AgreementDocument, head: Token, cases: set[str]) -> bool:
    """True for the instrumental of "nods with his head", not of "commander of the fleet"."""
    return cases == {"ablt"} and not head.low.endswith(page.agreement.over_something)


# --- its marks ------------------------------------------------------------------------------------


def closed(page: AgreementDocument, start: int, end: int) -> str:
    """The text, with the mark that closes a name in marks at its end."""
    whole = page.document.text
    text = whole[start:end]
    opened, closing, _ = text.partition("»")
    if closing and "«" not in opened:
        return opened
    title = _title_behind(page, text, end)
    if title:
        return text + title
    rest = REST_OF_TITLE.match(whole, end) if _is_open(text) else None
    return text + rest[0] if rest else text


def _title_behind(page: AgreementDocument, text: str, end: int) -> str:
    """The name in marks behind a body, unless it is that of the agency that tells of it."""
    if "«" in text:
        return ""
    if page.document.text[end : end + 1] != " ":
        return ""
    title = TITLE.match(page.document.text, end)
    if title is None:
        return ""
    if any(page.is_agency(word) for word in page.document.between(end, end + WORDS_OF_TITLE)):
        return ""
    return title[0]


def _is_open(text: str) -> bool:
    """True for a text with a mark that nothing closes."""
    return text.count('"') % 2 == 1 or text.count("«") > text.count("»")
