"""Keywords where words change with their case: the noun that forms share, a whole name, a phrase whose head changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from analysis.languages import LANGUAGES
from analysis.languages.shapes.keywords import KeywordWords
from analysis.morphology.analyser import Reading, Tagged, is_known, noun_lemmas, readings
from analysis.names.name_parts import tags
from analysis.names.nominative import normal_form
from analysis.topics.keyword_use import KeywordUse

_PERSONAL = ("Name", "Surn", "Patr")
_PLACE = "Geox"
_SHORTEST_CHANGING = 3  # letters; the first half of a double word changes only if it has more


class DeclinedKeywords:
    """Shows a keyword in the nominative, with the help of a dictionary."""

    def __init__(self, language: Tagged) -> None:
        self._language: Tagged = language
        self._vague = _words(language).vague

    def term(self, use: KeywordUse) -> str:
        """The full name it is part of, a name, a noun; "" for no keyword."""
        if use.full_name and (whole := whole_name(use.full_name, self._language)):
            return whole
        if use.is_name or self._is_new(use):
            return self._proper(use)
        return self._telling(noun_of(use.forms, self._language))

    def _is_new(self, use: KeywordUse) -> bool:
        """Whether it always has a capital, and is a name for the dictionary or not in it."""
        if not use.is_always_capitalised:
            return False
        word = plain(use.most_used)
        return not is_known(word, self._language) or readings(word, self._language)[0].name != ""

    def _proper(self, use: KeywordUse) -> str:
        """A name in the nominative; "" for what is only an adjective, as in the Alder coast."""
        shown = use.most_used
        if shown.isupper():
            return shown
        first = readings(plain(shown).rpartition("-")[2], self._language)[0]
        if first.pos != "NOUN" and not first.name:
            return ""
        if noun := self._common_noun(use, first):
            return self._telling(noun) and _with_capitals(noun, shown)
        return lone_name(use.forms, self._language)

    def _common_noun(self, use: KeywordUse, first: Reading) -> str:
        """The noun of a common word with a capital, as of an office or a body; "" for a name."""
        if first.name in _PERSONAL or not is_known(plain(use.most_used), self._language):
            return ""
        return noun_of(use.forms, self._language)

    def _telling(self, noun: str) -> str:
        return "" if noun in self._vague else noun


def _words(language: Tagged) -> KeywordWords:
    return LANGUAGES[language].keywords


def _with_capitals(noun: str, like: str) -> str:
    """The noun with capitals where the word of the article had them: Санкт-Петербург."""
    pieces, shapes = noun.split("-"), like.split("-")
    if len(pieces) != len(shapes):
        return noun[:1].upper() + noun[1:]
    return "-".join(
        p[:1].upper() + p[1:] if s[:1].isupper() else p for p, s in zip(pieces, shapes, strict=True)
    )


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
    unlikely = _words(language).unlikely
    shared = Counter(lemma for form in uses for lemma in _lemmas(plain(form), language))
    return max(votes, key=lambda lemma: (lemma not in unlikely, shared[lemma], votes[lemma], lemma))


@lru_cache(maxsize=20_000)
def _lemmas(word: str, language: Tagged) -> dict[str, float]:
    """The nouns a form may belong to; none when it is more likely something else. Double words change at their end."""
    first, hyphen, last = word.rpartition("-")
    if not hyphen:
        found = noun_lemmas(word, language)
        return {lemma: score + 0.01 * (at == 0) for at, (lemma, score) in enumerate(found.items())}
    front = (
        next(iter(noun_lemmas(first, language)), first)
        if len(first) > _SHORTEST_CHANGING
        else first
    )
    return {f"{front}-{lemma}": score for lemma, score in noun_lemmas(last, language).items()}


def lone_name(uses: Counter[str], language: Tagged) -> str:
    """A name of one word in the nominative: what most of its forms give, best one that the article uses itself."""
    used = {plain(form) for form in uses}
    if len(used) > 1 and (nominative := _nominative_of(used, _words(language))):
        return next(form for form in uses if plain(form) == nominative)
    votes: Counter[str] = Counter()
    for form, number in uses.items():
        votes[_one_name(form, language)] += number
    return max(votes, key=lambda name: (plain(name) in used, votes[name], -len(name), name))


def _nominative_of(forms: set[str], known: KeywordWords) -> str:
    """The one form that is the nominative of the others: Коба among Коби, Кобі; "" when unsure."""
    stem = _shared_beginning(min(forms), max(forms))
    endings = {form[len(stem) :] for form in forms}
    if "" in endings and endings <= known.endings_of_men:
        return stem
    nominative = next((ending for ending in known.nominatives_of_women if ending in endings), "")
    if nominative and endings - {nominative} <= known.endings_of_women:
        return stem + nominative
    return ""


def _shared_beginning(low: str, high: str) -> str:
    same = next(
        (at for at, (one, other) in enumerate(zip(low, high, strict=False)) if one != other),
        len(low),
    )
    return low[:same]


def _one_name(form: str, language: Tagged) -> str:
    """One form of a name in the nominative; of a double one the last part changes."""
    first, hyphen, last = form.rpartition("-")
    if form.isupper():
        return form
    if not hyphen:
        return normal_form(form, language)
    lemma = (
        next(iter(noun_lemmas(plain(last), language)), "")
        if last[:1].islower()
        else normal_form(last, language)
    )
    return first + hyphen + (lemma or last)


@lru_cache(maxsize=10_000)
def whole_name(words: tuple[str, ...], language: Tagged) -> str:
    """A run of capitalised words in the nominative: a person, or a phrase; "" when its words are no one name."""
    if given := _given_name_inside(words, language):
        # "in Alder Nina Castell": the place is another name.
        return whole_name(words[given:], language)
    if _is_left_open(words, language):
        return " ".join(words)
    if _is_person(words, language):
        return normal_form(" ".join(words), language)
    if _are_two_names(words, language):
        return ""  # "from Alder Tom"
    if _is_unknown_pair(words, language):
        return normal_form(" ".join(words), language)
    return _phrase(words, language)


def _is_given_name(word: str, language: Tagged) -> bool:
    return "Name" in tags(plain(word), language)


def _first_reading(word: str, language: Tagged) -> Reading:
    return readings(plain(word), language)[0]


def _given_name_inside(words: Sequence[str], language: Tagged) -> int:
    """Where a given name begins behind something else; 0 where none does."""
    given = next((at for at in range(1, len(words) - 1) if _is_given_name(words[at], language)), 0)
    if words[0].isupper() or not _is_given_name(words[0], language):
        return given
    return 0


def _is_left_open(words: Sequence[str], language: Tagged) -> bool:
    """Whether these are two unknown names whose endings leave their case open."""
    if len(words) != 2 or any(is_known(plain(word), language) for word in words):
        return False
    open_ends = _words(language).open_ends
    return all(word[-1] in open_ends for word in words)


def _is_person(words: Sequence[str], language: Tagged) -> bool:
    if len(words) > 3 or _first_reading(words[0], language).name == _PLACE:
        return False
    return any(_is_given_name(word, language) for word in words[:2])


def _are_two_names(words: Sequence[str], language: Tagged) -> bool:
    last = _first_reading(words[-1], language)
    if _first_reading(words[0], language).name == _PLACE:
        return True
    return last.pos == "ADJF" and not last.name


def _is_unknown_pair(words: Sequence[str], language: Tagged) -> bool:
    """Whether these are two words of which the first is no common one: somebody's first and last name, as a rule."""
    if len(words) != 2 or _first_reading(words[0], language).name not in ("", "Surn"):
        return False
    return not _is_common(words[0], language)


def _is_common(word: str, language: Tagged) -> bool:
    likely = readings(plain(word), language)[:3]
    return any(reading.pos in ("NOUN", "ADJF") and not reading.name for reading in likely)


def _phrase(words: Sequence[str], language: Tagged) -> str:
    """Adjectives and a noun in the nominative, what follows as it stands: Президентом України, Президент України."""
    found = [readings(plain(word), language) for word in words]
    head = _head(words, found)
    if head is None:
        return ""
    rest = words[head + 1 :]
    if not all(
        _can_belong(word, forms) for word, forms in zip(rest, found[head + 1 :], strict=True)
    ):
        return ""
    likely = found[head][0]
    if words[head].isupper():
        return " ".join(words)
    if likely.plural:
        return " ".join(words) if likely.case == "nomn" else ""
    if head:
        return " ".join([normal_form(" ".join(words[: head + 1]), language), *rest])
    return " ".join(words if likely.case == "nomn" else [_one_name(words[0], language), *rest])


def _head(words: Sequence[str], found: Sequence[Sequence[Reading]]) -> int | None:
    """The noun of a phrase, with nothing but adjectives before it; None for no such phrase."""
    head = next(
        (at for at, forms in enumerate(found) if forms[0].pos == "NOUN" or words[at].isupper()),
        None,
    )
    if head is None or any(forms[0].pos != "ADJF" for forms in found[:head]):
        return None
    return head


def _can_belong(word: str, forms: Sequence[Reading]) -> bool:
    """Whether it can tell whose the noun before it is."""
    return word.isupper() or any(form.case == "gent" for form in forms)
