"""A light suffix stripper for Ukrainian, made for search: it drops endings, not word-building suffixes.

No Snowball stemmer for Ukrainian exists, and the morphological dictionary is far too slow for every word of a text.
"""

from __future__ import annotations

import re

_SHORTEST = 3  # letters a stem keeps
_LIST = (
    "ами ями ому ого ьому ього ими іми їми ою ею єю ьою ах ях ам ям ом ем єм ів їв ей ий ій їй их іх їх им ім їм"
    " ої ьої ють уть ять ать а я о е є и і ї у ю ь й"
)
_ENDINGS = frozenset(_LIST.split())
_LONGEST = max(map(len, _ENDINGS))
# Letters of a word from which these are no part of its root.
_REFLEXIVE, _REFLEXIVE_FROM = (
    ("ся", "сь"),
    7,
)
_VOWELS, _CONSONANTS = "аеєиіїоуюяьй", "бвгджзйклмнпрстфхцчшщ"

# A few nouns so frequent in news, and so irregular, that rules are no help.
_IRREGULAR = {
    "війн": "воєн",
    "ден": "дня дню днем дні днів дням днями днях",
    "дитин": "діти дітей дітям дітьми дітях",
    "людин": "люди людей людям людьми людях",
    "грош": "грошима",
}
_KNOWN = {form: root for root, forms in _IRREGULAR.items() for form in forms.split()}

_SHIFTED = {
    "к": "ц",
    "г": "з",
    "х": "с",
    "ц": "к",
    "з": "г",
    "с": "х",
}  # рука - руці, нога - нозі, муха - мусі
_CLOSED = re.compile(r"([іїоеє])([бвгджзйклмнпрстфхцчшщ]{1,2})$")
_OPENED = {"і": "ое", "ї": "оеє", "о": "і", "е": "і", "є": "ї"}  # міст - мости, Київ - Києва
_FLEETING = re.compile(r"([бвгджзклмнпрстфхцчшщ])([бвгджзклмнпрстфхцчшщ])$")
_FLED = re.compile(r"([бвгджзклмнпрстфхцчшщ])[оеі]([бвгджзклмнпрстфхцчшщ])$")
_VERB = re.compile(r"(?<=\w{2})([аяиіїу])(?:в|ла|ло|ли|ти)$")


def stem(word: str) -> str:
    """The stem of a lower-case Ukrainian word: at least three letters, the word itself when nothing can be dropped."""
    if word in _KNOWN:
        return _KNOWN[word]
    plain = word.replace("ґ", "г")
    if plain.endswith(_REFLEXIVE) and len(plain) >= _REFLEXIVE_FROM:
        plain = plain[:-2]
    short = _without_vowels(_without_ending(plain))
    doubled = len(short) > _SHORTEST and short[-1] == short[-2] and short[-1] in _CONSONANTS
    return short[:-1] if doubled else short


def _without_ending(word: str) -> str:
    for letters in range(min(_LONGEST, len(word) - _SHORTEST), 0, -1):
        if word[-letters:] in _ENDINGS:
            return word[:-letters]
    return word


def _without_vowels(word: str) -> str:
    """What an ending may leave over."""
    return word[:_SHORTEST] + word[_SHORTEST:].rstrip(_VOWELS)


def forms(word: str) -> set[str]:
    """All stems a word's forms may be stored under; some are no words at all, which does no harm in a search."""
    first = stem(word)
    found = (
        {word, first, stem(first), _without_vowels(word)} | _of_verb(word) | _of_place(word, first)
    )
    for one in tuple(found):
        found |= _alternations(one)
    return {one for one in found if len(one) >= min(len(word), _SHORTEST)}


def _of_verb(word: str) -> set[str]:
    """сказав, сказала, сказати: their stems differ in the last letter."""
    match = _VERB.search(word)
    if not match:
        return set()
    root = word[: match.end(1)]
    return {stem(root + ending) for ending in ("в", "ла", "ти")}


def _of_place(word: str, first: str) -> set[str]:
    """Харків, Харкова: the one ending that is dropped in the nominative only."""
    if word.endswith(("ів", "їв")):
        return {first + "ов", first + "ев", first + "єв"}
    return {first[:-2]} if first.endswith(("ов", "ев", "єв")) else set()


def _alternations(one: str) -> set[str]:
    found = set()
    if one[-1:] in _SHIFTED:
        found.add(one[:-1] + _SHIFTED[one[-1]])
    closed = _CLOSED.search(one)
    if closed:
        found |= {
            one[: closed.start()] + vowel + closed.group(2) for vowel in _OPENED[closed.group(1)]
        }
    if _FLEETING.search(one):
        found |= {f"{one[:-1]}{vowel}{one[-1]}" for vowel in "оеі"}
    if _FLED.search(one):
        found.add(one[:-2] + one[-1])
    return found
