"""The form in which a keyword is shown: the noun its forms share, a whole name, a phrase whose head changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from analysis.languages.keywords import UNLIKELY
from analysis.morphology.analyser import Tagged, is_known, noun_lemmas, readings
from analysis.names.name_parts import tags
from analysis.names.nominative import normal_form

_UNLIKELY = frozenset(UNLIKELY.split())
_OF_MEN = frozenset(["", "а", "у", "ом", "ем", "єм", "і", "е", "ові", "еві", "я", "ю"])
_OF_WOMEN = frozenset(["и", "і", "у", "ою", "ы", "е", "ой", "ей", "ї", "ю", "єю", "ею"])
_OPEN_ENDS = "уюэеиоіїєы"  # an unknown name that ends so may well stand in the nominative


def plain(word: str) -> str:
    """The word as the dictionaries know it: small letters, straight apostrophes."""
    return word.casefold().replace("’", "'").replace("ʼ", "'")


def noun_of(uses: Counter[str], language: Tagged) -> str:
    """The noun most of these forms belong to ("банки", "банків": банк); "" when they are none."""
    votes: dict[str, float] = {}
    for form, number in uses.items():
        for lemma, score in _lemmas(plain(form), language).items():
            votes[lemma] = votes.get(lemma, 0.0) + score * number
    if not votes:
        return ""
    shared = Counter(lemma for form in uses for lemma in _lemmas(plain(form), language))
    return max(votes, key=lambda lemma: (lemma not in _UNLIKELY, shared[lemma], votes[lemma], lemma))


@lru_cache(maxsize=20_000)
def _lemmas(word: str, language: Tagged) -> dict[str, float]:
    """The nouns a form may belong to; none when it is more likely something else. Double words change at their end."""
    first, hyphen, last = word.rpartition("-")
    if not hyphen:
        found = noun_lemmas(word, language)
        return {lemma: score + 0.01 * (at == 0) for at, (lemma, score) in enumerate(found.items())}
    front = next(iter(noun_lemmas(first, language)), first) if len(first) > 3 else first
    return {f"{front}-{lemma}": score for lemma, score in noun_lemmas(last, language).items()}


def lone_name(uses: Counter[str], language: Tagged) -> str:
    """A name of one word in the nominative: what most of its forms give, best one that the article uses itself."""
    used = {plain(form) for form in uses}
    if len(used) > 1 and (nominative := _of_paradigm(used)):
        return next(form for form in uses if plain(form) == nominative)
    votes: Counter[str] = Counter()
    for form, number in uses.items():
        votes[_lone(form, language)] += number
    return max(votes, key=lambda name: (plain(name) in used, votes[name], -len(name), name))


def _of_paradigm(forms: set[str]) -> str:
    """The one form that is the nominative of the others: Коба among Коби, Кобі; "" when unsure."""
    low, high = min(forms), max(forms)
    same = next((at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other), len(low))
    stem = low[:same]
    endings = {form[len(stem) :] for form in forms}
    if "" in endings and endings <= _OF_MEN:
        return stem
    first = next((ending for ending in ("а", "я") if ending in endings), "")
    return stem + first if first and endings - {first} <= _OF_WOMEN else ""


def _lone(form: str, language: Tagged) -> str:
    first, hyphen, last = form.rpartition("-")
    if form.isupper():
        return form
    if not hyphen:
        return normal_form(form, language)
    lemma = next(iter(noun_lemmas(plain(last), language)), "") if last[:1].islower() else normal_form(last, language)
    return first + hyphen + (lemma or last)


@lru_cache(maxsize=10_000)
def whole_name(words: tuple[str, ...], language: Tagged) -> str:
    """A run of capitalised words in the nominative: a person, or a phrase; "" when its words are no one name."""
    names = [tags(plain(word), language) for word in words]
    given = next((at for at in range(1, len(words) - 1) if "Name" in names[at]), 0)
    if given and (words[0].isupper() or "Name" not in names[0]):
        return whole_name(words[given:], language)  # "in Alder Nina Castell": the place is another name
    first, last = (readings(plain(word), language)[0] for word in (words[0], words[-1]))
    if len(words) == 2 and not any(is_known(plain(word), language) for word in words) and _left_open(words):
        return " ".join(words)
    if len(words) <= 3 and ("Name" in names[0] or "Name" in names[1]) and first.name != "Geox":
        return normal_form(" ".join(words), language)
    if first.name == "Geox" or (last.pos == "ADJF" and not last.name):
        return ""  # "from Alder Tom": two names
    if len(words) == 2 and first.name in ("", "Surn") and not _is_common(words[0], language):
        return normal_form(" ".join(words), language)
    return _phrase(words, language)


def _left_open(words: Sequence[str]) -> bool:
    """Whether the endings of unknown names leave their case open."""
    return all(word[-1] in _OPEN_ENDS for word in words)


def _is_common(word: str, language: Tagged) -> bool:
    return any(reading.pos in ("NOUN", "ADJF") and not reading.name for reading in readings(plain(word), language)[:3])


def _phrase(words: Sequence[str], language: Tagged) -> str:
    """Adjectives and a noun in the nominative, what follows as it stands: Президентом України, Президент України."""
    found = [readings(plain(word), language) for word in words]
    head = next((at for at, forms in enumerate(found) if forms[0].pos == "NOUN" or words[at].isupper()), None)
    if head is None or any(forms[0].pos != "ADJF" for forms in found[:head]):
        return ""
    rest = words[head + 1 :]
    owned = [word.isupper() or any(one.case == "gent" for one in found[words.index(word)]) for word in rest]
    plural = found[head][0].plural and not words[head].isupper()
    if not all(owned) or (plural and found[head][0].case != "nomn"):
        return ""
    if words[head].isupper() or plural or (head == 0 and found[0][0].case == "nomn"):
        return " ".join(words)
    front = normal_form(" ".join(words[: head + 1]), language) if head else _lone(words[0], language)
    return " ".join([front, *rest])
