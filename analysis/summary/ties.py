"""Which sentences can be read only right after the one before them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from analysis.languages.shapes.sentences import SentenceWords
from analysis.summary.sentence import SPEECH_OPENERS, SummarySentence
from analysis.text.patterns import pattern
from analysis.text.rules import holds
from analysis.text.tokens import sentence_tokens, tokens

_HYPHENATED = re.compile(r"\w+-\w")  # "So-called"
_LONGEST_LINK = 4  # words: "in contrast to this"
_SPEAKER_BEHIND = re.compile(r"[»”\"’'],?(?: [–—-])? ([^»”\"]{2,200})$")
_SPEAKER_WORDS = 3  # "he told reporters"


def is_tied(sentence: SummarySentence) -> bool:
    """Whether its first words point to something told before, or only a pronoun tells who speaks."""
    return holds("dependence", sentence.start, TIED, sentence)


def begins_by_pointing_back(sentence: SummarySentence) -> bool:
    """ "He", "the move"; an article's very first may say "this"."""
    known = sentence.known
    for word in sentence_tokens(sentence.words):
        if word in known.pronouns or (sentence.place > 0 and word in known.pointers):
            return True
        if word not in known.stop_words:
            return False
    return False


def begins_with_link(sentence: SummarySentence) -> bool:
    """ "In contrast to this"; "As a result of the storm ..." begins many an article, "Also ..." none."""
    found, links = sentence_tokens(sentence.words), _links(sentence.known)
    if sentence.place > 0:
        return any(found[:n] in links for n in range(1, _LONGEST_LINK + 1))
    if found[:1] not in links or found[0] not in sentence.known.stop_words:
        return False
    return not _HYPHENATED.match(sentence.words)


def is_said_by_a_pronoun(sentence: SummarySentence) -> bool:
    """Whether it is speech of somebody whom only a pronoun names: "...", he added in an interview."""
    if sentence.words[0] not in SPEECH_OPENERS:
        return False
    said = _SPEAKER_BEHIND.search(sentence.words)
    if said is None:
        return False
    last = tokens(said.group(1))[:_SPEAKER_WORDS]
    if sentence.known.pronouns.isdisjoint(last):
        return False
    return pattern(sentence.known.speech).search(" ".join(last)) is not None


TIED: tuple[Callable[[SummarySentence], bool], ...] = (
    begins_by_pointing_back,
    begins_with_link,
    is_said_by_a_pronoun,
)


@cache
def _links(known: SentenceWords) -> frozenset[tuple[str, ...]]:
    """As `tokens` gives them: "у зв'язку" is "у", "звязку"."""
    return frozenset(tuple(tokens(link)) for link in known.links)
