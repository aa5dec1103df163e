"""The office of a person, as it stands before or after the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from analysis.entities import roles_en as titles_en
from analysis.entities.capitalised import Person, starters
from analysis.entities.cases import nominative
from analysis.entities.owners import is_mans
from analysis.morphology.analyser import Tagged, dictionary_noun, is_known, nominatives, readings
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from news.alphabet import UPPER

LONGEST = 12
OWNERS = frozenset(
    "his her its their our his його її їх їхній їхня їхній свій его её ее их свой пан пані господин госпожа".split()  # noqa: SIM905
)
ANDS = frozenset(["та", "і", "й", "и"])
SHORTENED = frozenset(["ім", "им", "св"])
POINTING = frozenset(  # "при этом замминистра", "цього міністра": no part of the office
    """
    этот эта это этого этой этому эту этим этом эти этих этими тот та то того той тому ту тем том те тех теми
    цей ця це цього цієї цьому цій цю цим ці цих цими тієї тій тією ті
    """.split()  # noqa: SIM905
)
CONJUNCTIONS = frozenset(["як", "как", "немов", "мов", "наче", "словно", "будто"])  # some are nouns in the dictionary
BEFORE = tuple(
    "віце вице екс экс гідро гидро нейро мікро микро кібер кибер психо фото відео видео теле радіо радио кіно кино прес"  # noqa: SIM905
    " агро біо био гео еко эко електро электро астро аеро аэро онко кардіо кардио спів палео зоо архі архи мульти супер"
    " гранд поп рок топ".split()
)
SHORT_TAIL = 3  # letters that are no noun for somebody
BARE_INITIAL = re.compile(f" [{UPPER}]$")  # of the name itself
SLAVIC_INSIDE = frozenset(
    ["з", "із", "зі", "по", "с", "из", "со", "при", "та", "и", "і", "й", "в", "у", "во", "от", "від", "для"]
)


def role_of(document: Document, person: Person, language: Tagged | None) -> str | None:
    """The office told beside this mention, without "his" and sentence capitals; None when there is none."""
    found = _told(document, person, language)
    found = _outside_marks(found) if found else found
    role = BARE_INITIAL.sub("", without_owner(found)) if found else ""
    return (without_capital(role, language) if language else role) or None


def without_capital(role: str, language: Tagged) -> str:
    """The role with a small letter where only its sentence made it a capital one."""
    if role[1:2].islower() and _plain(role.split(" ")[0].lower(), language):
        return role[0].lower() + role[1:]
    return role


def _outside_marks(role: str) -> str:
    """The role behind a mark that closes something told before it: "«Голосу Лугова» юрист" told so by half."""
    return role.rsplit("»", 1)[-1].strip() if role.count("»") > role.count("«") else role


def without_owner(role: str) -> str:
    """The role without "his", "their" in front: whose it is cannot be seen outside the article."""
    words = role.split(" ")
    while len(words) > 1 and words[0].lower() in OWNERS:
        words = words[1:]
    return " ".join(words)


def _plain(low: str, language: Tagged) -> bool:
    """True for a common word, that only a sentence start makes a capital one."""
    return is_known(low, language) and not readings(low, language)[0].name


def _told(document: Document, person: Person, language: Tagged | None) -> str | None:
    at = bisect_left(document.starts, person.start)
    if language is None:
        after = at + len(person.words)
        return (
            titles_en.before(document, at)
            or titles_en.apposed(document, at, after)
            or titles_en.after_name(document, after)
        )
    return _slavic_before(document, at, person, language) or _slavic_after(document, at + len(person.words), language)


def office_after(document: Document, person: Person, language: Tagged | None) -> str | None:
    """The office told behind this mention, between commas; None when there is none."""
    at = bisect_left(document.starts, person.start) + len(person.words)
    return titles_en.after_name(document, at) if language is None else _slavic_after(document, at, language)


# --- Ukrainian and Russian ------------------------------------------------------------------------


@lru_cache(maxsize=20_000)
def _common(low: str, language: Tagged) -> bool:
    """True for a common noun for a person."""
    if low in SLAVIC_INSIDE or low in CONJUNCTIONS or low in starters(language):
        return False
    return (is_known(low, language) or _is_compound(low, language)) and any(
        r.pos == "NOUN" and r.animate and not r.name for r in readings(low, language)
    )


def _is_compound(low: str, language: Tagged) -> bool:
    """True for a noun of two of which the dictionary has the second: "прем'єр-міністерка", "гідробіологиня"."""
    tail = (
        low.rpartition("-")[2] if "-" in low else next((low[len(one) :] for one in BEFORE if low.startswith(one)), "")
    )
    return len(tail) > SHORT_TAIL and is_known(tail, language)


def _slavic_before(document: Document, at: int, person: Person, language: Tagged) -> str | None:
    start = at
    while start and at - start < LONGEST and _inside(document, start - 1, language):
        start -= 1
    start = max([start, *(place + 1 for place in range(start, at - 1) if _closes(document, place, at))])
    heads = (place for place in range(start, at) if _common(document.words[place].low, language))
    head = next((place for place in heads if not _qualifies(document, place, at, language)), None)
    if (
        head is None
        or is_mans(document.words[head], person, language)
        or document.words[at - 1].low in ANDS
        or _names_another(document.words[head:at], language)
        or not _share_case(document.words[head], person, language, beside=_beside(document, head, at, language))
    ):
        return None
    cases = {(r.case, r.plural) for r in readings(document.words[head].low, language) if r.pos == "NOUN"}
    while head > start and _adjective_in(document.words[head - 1], cases, language):
        head -= 1
    return _straight(document, document.words[head:at], person, language)


def _closes(document: Document, place: int, at: int) -> bool:
    """True where a bracket closes that was opened before the office."""
    gap = document.gap(document.words[place], document.words[place + 1])
    return (
        ")" in gap
        and "(" not in document.text[max(0, document.words[place].start - LONGEST * 8) : document.words[place].end]
    )


def _names_another(words: Sequence[Token], language: Tagged) -> bool:
    """True where somebody else is named in between: "rector of X Ann Roe and of Y"."""
    return any(
        first.capital
        and second.capital
        and is_known(first.low, language)
        and any(r.name == "Name" and r.case == "nomn" for r in readings(first.low, language)[:1])
        for first, second in pairwise(words)
    )


def _qualifies(document: Document, place: int, at: int, language: Tagged) -> bool:
    """True for an adjective that some dictionary also has as a person, before its noun: "чергова пісня"."""
    if place + 1 >= at:
        return False
    mine = {(r.case, r.plural, r.gender) for r in readings(document.words[place].low, language) if r.pos == "ADJF"}
    first = readings(document.words[place + 1].low, language)[0]
    if first.pos == "ADJF" and place + 2 < at and mine:
        return _qualifies(document, place + 1, at, language)
    nouns = [r for r in readings(document.words[place + 1].low, language) if r.pos == "NOUN"]
    return any((r.case, r.plural, r.gender) in mine for r in nouns)


def _beside(document: Document, head: int, at: int, language: Tagged) -> bool:
    """True for an office right before the name that is nobody's: "омбудсмена", not "матери", "своего коллегу"."""
    lexicon, before = words_of(language), document.words[max(0, head - 1)]
    kin = lexicon is not None and dictionary_noun(document.words[head].low, language) in lexicon.relations
    return head == at - 1 and not kin and readings(before.low, language)[0].pos != "ADJF"


def _share_case(head: Token, person: Person, language: Tagged, *, beside: bool) -> bool:
    """False for "заступник Коваля": the office and the name stand in different cases, so it is somebody else's."""
    cases = {r.case for r in readings(head.low, language) if r.pos == "NOUN"}
    if beside and _never_changes(person, language):
        return True
    if nominative(person, language):
        return "nomn" in cases
    word = person.words[-1] if len(person.words[0].text) == 1 else person.words[0]
    named = {r.case for r in readings(word.low, language) if r.pos in {"NOUN", "ADJF"}} - {"nomn"}
    return not named or bool(named & cases)


def _never_changes(person: Person, language: Tagged) -> bool:
    """True for a first name that is the same in all cases: "омбудсмена Анаит ..."."""
    named = [r for r in readings(person.words[0].low, language) if r.name == "Name" and not r.plural]
    return len(person.words) > 1 and bool(named) and all(r.fixed for r in named)


def _adjective_in(word: Token, cases: set[tuple[str, bool]], language: Tagged) -> bool:
    return word.low not in POINTING and any(
        r.pos in {"ADJF", "NUMR"} and (r.case, r.plural) in cases for r in readings(word.low, language)
    )


def _inside(document: Document, place: int, language: Tagged) -> bool:
    """True when this word can be part of the office of the name after it."""
    word = document.words[place]
    if not _joined(document, place):
        return False
    if word.low in SLAVIC_INSIDE:
        return True
    lexicon = words_of(language)
    if lexicon and (word.low in lexicon.cues or word.low in lexicon.stops):
        return False
    return word.capital or word.text[0].isdigit() or _nominal(word.low, language)


@lru_cache(maxsize=20_000)
def _nominal(low: str, language: Tagged) -> bool:
    """True for a word that is most likely a noun, an adjective or a number."""
    return any(r.pos in {"NOUN", "ADJF", "PRTF", "NUMR"} for r in readings(low, language)[:2])


def _straight(document: Document, words: Sequence[Token], person: Person, language: Tagged) -> str | None:
    """The office in the nominative, its adjectives and its head brought there when they are not."""
    text = document.text[words[0].start : person.start].rstrip(" \u00a0,")
    straight = any(r.case == "nomn" and not r.plural for r in readings(words[0].low, language))
    if nominative(person, language) and straight:
        return text
    head = next(place for place, word in enumerate(words) if _common(word.low, language))
    gender = next((r.gender for r in readings(words[head].low, language) if r.pos == "NOUN" and r.animate), "")
    out = [_form(word, language, gender) for word in words[: head + 1]]
    second = next((at for at in range(head + 1, len(words) - 1) if _second_office(words, at, language)), 0)
    end = words[second - 1].end if second else person.start
    return " ".join(out) + document.text[words[head].end : end].rstrip(" \u00a0,")


def _second_office(words: Sequence[Token], at: int, language: Tagged) -> bool:
    """True for "and" before one more office in the case of the first: only that one is brought to the nominative."""
    return words[at].low in ANDS and _common(words[at + 1].low, language)


def _form(word: Token, language: Tagged, gender: str) -> str:
    """The nominative of a word that stands in another case: "інженера" is nobody's nominative here."""
    forms = [
        ((r.case == "nomn", r.pos == "NOUN" and not r.animate, r.gender not in {gender, ""}), form)
        for r, form, _ in nominatives(word.low, language)
        if form and r.pos in {"NOUN", "ADJF"} and not r.plural and not r.name
    ]
    many = next((form for r, form, _ in nominatives(word.low, language) if form and r.pos == "ADJF"), "")
    form = min(forms, key=lambda one: one[0])[1] if forms else many or dictionary_noun(word.low, language) or word.low
    return form[:1].upper() + form[1:] if word.capital else form


def _goes_on(word: Token, language: Tagged) -> bool:
    """True for a word with which the sentence goes on behind an office: a verb, "during", "after"."""
    lexicon = words_of(language)
    if word.low in SLAVIC_INSIDE:
        return False
    outside = lexicon is not None and word.low in lexicon.prepositions
    return outside or readings(word.low, language)[0].pos in {"VERB", "GRND", "PREP"}


def _joined(document: Document, place: int) -> bool:
    """True when nothing parts this word and the next; the stop of "ім. Шевченка" does not."""
    gap = document.gap(document.words[place], document.words[place + 1])
    return not gap.strip(' \u00a0()«»"-' + "." * (document.words[place].low in SHORTENED))


def _slavic_after(document: Document, at: int, language: Tagged) -> str | None:
    """The office in "Іван Коваль, директор заводу,"."""
    if at >= len(document.words) or document.gap(document.words[at - 1], document.words[at]).strip() != ",":
        return None
    end = at
    while end < len(document.words) and end - at < LONGEST and (end == at or _joined(document, end - 1)):
        word = document.words[end]
        if _goes_on(word, language):
            break
        end += 1
    words = document.words[at:end]
    if (
        not words
        or _opens_clause(words[0], language)
        or not any(_common(word.low, language) for word in words[:3])
        or not _nominative_head(words[0], language)
    ):
        return None
    end = words[-1].end + (document.text[words[-1].end : words[-1].end + 1] in set('»)"'))
    if (
        document.text[end : end + 1] not in {",", ".", ")", ";", " ", "\n", ""}
        or document.text[end : end + 2].strip()[:1].isalpha()
    ):
        return None
    if end < len(document.text) and _explained(document, words[-1], language):
        return None
    return document.text[words[0].start : end]


def _explained(document: Document, last: Token, language: Tagged) -> bool:
    """True before "that": "the point is in that, that ..." is no office."""
    lexicon, after = words_of(language), document.between(last.end, last.end + 8)[:1]
    return lexicon is not None and bool(after) and after[0].low in lexicon.that


def _opens_clause(word: Token, language: Tagged) -> bool:
    lexicon = words_of(language)
    return lexicon is not None and (
        word.low in lexicon.stops or word.low in lexicon.relatives or word.low in CONJUNCTIONS
    )


def _nominative_head(word: Token, language: Tagged) -> bool:
    return any(r.case == "nomn" and r.pos in {"NOUN", "ADJF", "NUMR"} for r in readings(word.low, language))
