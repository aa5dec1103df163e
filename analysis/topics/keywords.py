"""Keywords: the few words and names that say what an article is about, in their normal form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import sqrt

from analysis.languages import language_of
from analysis.topics.full_names import full_names
from analysis.topics.keyword_forms import keyword_forms
from analysis.topics.keyword_tokens import KEYWORD, KeywordToken, keyword_tokens, length_weight
from analysis.topics.keyword_use import KeywordUse

MOST_KEYWORDS = 8
_TITLE_CHARACTERS = 500  # characters
_TEXT_CHARACTERS = 3_000  # characters; keywords stand at the start
_TITLE_WORD_COUNT = 3  # a word of the title counts as often
_LEAD_CHARACTERS = 400  # of the text, whose words count once more
_MOST_TRIED = 16  # candidates whose normal form is looked up
_TITLE_CASE = 0.6  # share of words with a capital above which capitals of a title tell nothing


def terms_of(text: str, title: str, language: str) -> tuple[str, ...]:
    """Up to eight keywords, most telling first; fewer in a short text, none in an empty one."""
    head = keyword_tokens(title[:_TITLE_CHARACTERS], language)
    body = keyword_tokens(text[:_TEXT_CHARACTERS], language)
    scores = _scores(head, body, lead=len(KEYWORD.findall(text, 0, _LEAD_CHARACTERS)))
    forms, found = keyword_forms(language), dict[str, str]()
    for use in _uses(_best(scores), head, body, language):
        if len(found) == MOST_KEYWORDS:  # looking words up is the dear part
            break
        if term := forms.term(use):
            found.setdefault(term.casefold(), term)
    return tuple(found.values())


def _scores(
    head: Sequence[KeywordToken], body: Sequence[KeywordToken], lead: int
) -> dict[str, float]:
    """Points of each stem: how often it stands and where, how long it is, whether it is a name."""
    counts = Counter([word.key for word in [*body, *body[:lead]]])
    for word in head:
        counts[word.key] += _TITLE_WORD_COUNT
    weights: dict[str, float] = {}
    for word in body:
        if word.key and word.weight > weights.get(word.key, 0.0):
            weights[word.key] = word.weight
    for word in head:  # where a capital tells nothing
        weights[word.key] = max(weights.get(word.key, 0.0), length_weight(word.text))
    return {key: sqrt(count) * weights[key] for key, count in counts.items() if key}


def _best(scores: dict[str, float]) -> list[str]:
    return [
        key for _, key in sorted([(-score, key) for key, score in scores.items()])[:_MOST_TRIED]
    ]


def _uses(
    keys: Sequence[str], head: Sequence[KeywordToken], body: Sequence[KeywordToken], language: str
) -> Iterable[KeywordUse]:
    """How the article uses each of these stems."""
    forms: dict[str, Counter[str]] = {key: Counter() for key in keys}
    for word in (*head, *body):
        if word.key in forms:
            forms[word.key][word.text] += 1
    names = {word.key for word in body if word.name}
    full = full_names(body, language)
    if not _is_title_case(head, language):
        full = full_names(head, language) | full
    return (KeywordUse(forms[key], full.get(key), key in names) for key in keys)


def _is_title_case(head: Sequence[KeywordToken], language: str) -> bool:
    """Whether a Title Is Written Like This, where the language does so."""
    known = language_of(language)
    if known is None or not known.traits.title_case:
        return False
    return sum(word.text[0].isupper() for word in head) > len(head) * _TITLE_CASE
