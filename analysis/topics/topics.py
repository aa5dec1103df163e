"""What an article is about: topics from what it was filed under and from the words it uses."""

from __future__ import annotations

from collections import Counter
from math import log

from analysis.text.tokens import tokens
from analysis.topics.sections import filed_under
from analysis.topics.wordlist import LABELS, advises, has_lexicon, topic_words
from news.topics import OTHER
from news.types import Article

MOST_TOPICS = 3  # topics an article may have
_TEXT_READ = 30_000  # characters; the rest of a longer text tells nothing new about its topic
_TITLE_COUNT = 2  # a word of the title counts as often
_LEAD_TOKENS = 60  # words at the start that count once more: news tells the main thing first
_FILED_POINTS = 10.0  # what a section named by others is worth, against 3 for one sure word
_LEAST_POINTS = 3.0  # points below which we are not sure
_ADVICE_POINTS = 9.0  # what a title that promises advice is worth for "no news"
_PROMISED_SHARES = {
    "advice": 0.5,
    "list": 1.0,
}  # and what share of the best topic's points is added
_SECOND_SHARE = 0.5  # share of the best topic's points that another one needs

# A court case about a film is told under culture, a study of a disease under science: the subject before its occasion.
_TOPIC_WEIGHTS = {
    "incidents": 0.9,
    "society": 0.9,
    "health": 0.9,
    "technology": 1.1,
    "science": 1.15,
    "culture": 1.15,
}
_WEIGHT_OF_LABEL = tuple(_TOPIC_WEIGHTS.get(label, 1.0) for label in LABELS)

_OTHER, _HEALTH, _SCIENCE = (LABELS.index(label) for label in (OTHER, "health", "science"))
_RESEARCH_SHARE = 0.5  # share of the points of health from which science goes first
_Scores = dict[int, float]


def topics_of(article: Article, language: str) -> tuple[str, ...]:
    """Up to three topics, most likely first; ("other",) when none is likely enough."""
    scores = _word_scores(article, language) if has_lexicon(language) else {}
    for topic in filed_under(article.categories, article.url):
        place = LABELS.index(topic)
        scores[place] = scores.get(place, 0.0) + _FILED_POINTS
    return _chosen(scores)


def _chosen(scores: _Scores) -> tuple[str, ...]:
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _LEAST_POINTS or LABELS[ranked[0][0]] == OTHER:
        return (OTHER,)
    least = max(_LEAST_POINTS, _SECOND_SHARE * ranked[0][1])
    best = [LABELS[place] for place, score in ranked if score >= least]
    return tuple(topic for topic in best if topic != OTHER)[:MOST_TOPICS]


def _word_scores(article: Article, language: str) -> _Scores:
    title, text = tokens(article.title[:_TEXT_READ]), tokens(article.text[:_TEXT_READ])
    counts = Counter(text)
    for word in text[:_LEAD_TOKENS]:
        counts[word] += 1
    for word in title:
        counts[word] += _TITLE_COUNT
    scores: _Scores = {}
    known = topic_words(language)
    for word, count in counts.items():
        for label, weight in known.of_word(word):
            scores[label] = scores.get(label, 0.0) + weight * (1.0 + log(count))
    for words, count in ((title, _TITLE_COUNT), (text, 1)):
        for label, weight in known.phrases(words):
            scores[label] = scores.get(label, 0.0) + weight * count
    share = _PROMISED_SHARES.get(advises(article.title, language))
    if share is not None:
        scores[_OTHER] = (
            scores.get(_OTHER, 0.0) + _ADVICE_POINTS + share * max(scores.values(), default=0.0)
        )
    return _studied({place: score * _WEIGHT_OF_LABEL[place] for place, score in scores.items()})


def _studied(scores: _Scores) -> _Scores:
    """Science goes before health where an article speaks much of research: a study of a disease."""
    health, science = scores.get(_HEALTH, 0.0), scores.get(_SCIENCE, 0.0)
    return (
        scores | {_SCIENCE: health + 0.01}
        if health > science >= _RESEARCH_SHARE * health
        else scores
    )
