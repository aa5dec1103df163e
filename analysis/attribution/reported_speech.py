"""What the article tells that somebody said, in the writer's words: X said that ..., за словами X, ..."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from analysis.attribution.denial import Cue, said_in
from analysis.attribution.grammar import Grammar
from analysis.attribution.language import language_in
from analysis.attribution.mention import Mention
from analysis.attribution.narrative_sentence import NarrativeSentence, Telling
from analysis.attribution.statements import content_of, is_of_others
from analysis.entities.roles import office_after
from analysis.languages.shapes.reporting import GERUND, ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.cues import by_phrase, by_pronoun, phrase_places
from analysis.text.document import Token
from news.types import Span

BEFORE_TAIL = re.compile(r"[,–—-]\s*$")
BEFORE_PHRASE = frozenset(",:–—")
WORDS_BEHIND_TAIL = 5  # words that may follow ", according to X" in its sentence
OPENING_WORDS = 4  # among which a phrase opens its sentence
LONGEST_OFFICE_WORDS = 10
OFFICE_NOUN_REACH = 3  # words in which the noun of an office behind a name stands
MOST_CUES = 20  # verbs of saying of one sentence whose subject is looked for


class ReportedStatement(NamedTuple):
    """A sentence in which somebody says something; content is None when it only tells that they spoke."""

    mention: Mention | None
    content: Span | None
    source: bool = False  # "Про це повідомляє X": the text around is X's


def told_in(
    scene: Narrative, unit: Span, words: Sequence[Token], grammar: Grammar, lexicon: ReportingWords
) -> ReportedStatement | None:
    """The first statement of a sentence whose narrative words these are, None when nobody says anything."""
    sentence = NarrativeSentence(scene, unit, words, grammar, lexicon, language_in(scene.document))
    told = _by_his_words(sentence) or _by_phrase(sentence) or _by_verb(sentence)
    if told and told.content and not _is_statement(sentence, told.content, told.mention):
        return told._replace(content=None)
    return told


def _is_statement(sentence: NarrativeSentence, content: Span, mention: Mention | None) -> bool:
    """False where the speaker stands in it, where it opens with a condition, where it has no verb."""
    if mention is None or (content.start < mention.end and mention.start < content.end):
        return False
    inside = sentence.document.between(content.start, content.end)
    words = [word for word in inside if not sentence.scene.hides(word.start)]
    if not words:
        return False
    if words[0].low in sentence.lexicon.conditions and words[-1].end < mention.start:
        return False
    return sentence.grammar.has_verb(words)


# --- by a phrase ----------------------------------------------------------------------------------


def _by_his_words(sentence: NarrativeSentence) -> ReportedStatement | None:
    """ "За його словами, ..."."""
    words = sentence.words
    after, gender = by_pronoun(words, sentence.lexicon)
    if not after:
        return None
    pronoun = Mention(words[after - 3].start, words[after - 1].end, "pronoun", gender)
    return ReportedStatement(pronoun, sentence.span(words[after - 1].end, sentence.unit.end))


def _by_phrase(sentence: NarrativeSentence) -> ReportedStatement | None:
    """ "According to X, ..."; only the first phrase of a sentence is read."""
    for place in phrase_places(sentence.words, sentence.document.code):
        size = by_phrase(sentence.words, place, sentence.document.code)
        if size and _stands_apart(sentence, place):
            mention = sentence.grammar.by(sentence.words, place + size)
            return _beside_phrase(sentence, place, mention) if mention else None
    return None


def _stands_apart(sentence: NarrativeSentence, place: int) -> bool:
    """True for a phrase that opens the sentence, or that a comma or a dash stands before."""
    if not place:
        return True
    gap = sentence.document.gap(sentence.words[place - 1], sentence.words[place])
    return not BEFORE_PHRASE.isdisjoint(gap)


def _beside_phrase(
    sentence: NarrativeSentence, place: int, mention: Mention
) -> ReportedStatement | None:
    around = _around(sentence, place, mention)
    if place and around and _begins_with_cue(sentence, around):
        return None  # "the police, the paper says, noted that ...": the police do
    return ReportedStatement(mention, around)


def _begins_with_cue(sentence: NarrativeSentence, around: Span) -> bool:
    """True where what stands beside the phrase begins with a verb of saying of its own."""
    first = sentence.document.between(around.start, around.end)[:1]
    return bool(first) and first[0].low in sentence.lexicon.cues


def _around(sentence: NarrativeSentence, place: int, mention: Mention) -> Span | None:
    """The statement beside "according to X": after its comma when it opens the sentence, before it when it ends it."""
    if place >= OPENING_WORDS:
        behind = sum(word.start >= mention.end for word in sentence.words[place:])
        before = sentence.unit.start, sentence.words[place].start
        return sentence.span(*before) if behind <= WORDS_BEHIND_TAIL else None
    comma = sentence.comma_behind(_with_office(sentence, mention))
    comma = _behind_apposition(sentence, comma) if mention.kind == "person" else comma
    return sentence.span(comma + 1, sentence.unit.end) if comma >= 0 else None


def _behind_apposition(sentence: NarrativeSentence, comma: int) -> int:
    """The comma behind "члена академії" in "за словами Івана Лиса, члена академії, степів мало"."""
    second = sentence.comma_behind(comma + 1)
    if not 0 <= comma < second:
        return comma
    words = sentence.document.between(comma, second)
    if not 0 < len(words) <= LONGEST_OFFICE_WORDS or sentence.grammar.has_verb(words):
        return comma
    return second if sentence.grammar.oblique_people(words[:OFFICE_NOUN_REACH]) else comma


def _with_office(sentence: NarrativeSentence, mention: Mention) -> int:
    """Where the mention ends, with the office behind it: X, chair of Y."""
    document, person = sentence.document, sentence.grammar.people.get(mention.start)
    office = office_after(document, person) if person else None
    at = document.text.find(office, mention.end) if office else -1
    return at + len(office) if office and at >= 0 else mention.end


# --- by a verb ------------------------------------------------------------------------------------


def _by_verb(sentence: NarrativeSentence) -> ReportedStatement | None:
    spoken: ReportedStatement | None = None  # who only speaks, so far
    said = said_in(sentence.document, sentence.words, sentence.lexicon)
    for cue in islice(said.cues, MOST_CUES):
        mention = _subject(sentence, cue.place, spoken)
        if mention is None:
            continue
        denied = _is_denied(sentence, cue, mention)
        if not denied and is_of_others(sentence, cue.place):
            return spoken or ReportedStatement(mention, None)
        content = None if denied else content_of(Telling(sentence, cue.place, mention))
        if content:
            return ReportedStatement(mention, content, _is_source(sentence))
        if spoken is None and sentence.words[cue.place].low not in sentence.lexicon.weak:
            spoken = ReportedStatement(mention, None, _is_source(sentence))
    return spoken


def _subject(
    sentence: NarrativeSentence, cue: int, spoken: ReportedStatement | None
) -> Mention | None:
    mention = sentence.grammar.subject(sentence.words, cue, tail=_in_tail(sentence, cue))
    if mention is None and spoken and sentence.lexicon.cues[sentence.words[cue].low] == GERUND:
        return spoken.mention  # "denied it, saying that"
    return mention


def _is_denied(sentence: NarrativeSentence, cue: Cue, mention: Mention) -> bool:
    return cue.denied or mention.text.lower().startswith(sentence.language.attribution.not_any)


def _is_source(sentence: NarrativeSentence) -> bool:
    """True for "Про це повідомляє X"."""
    listed = sentence.language.attribution
    low = [word.low for word in sentence.words[:3]]
    return any(before in listed.about and after in listed.this for before, after in pairwise(low))


def _in_tail(sentence: NarrativeSentence, cue: int) -> bool:
    """True for ", said X" at the end of a sentence."""
    if cue <= 2:
        return False
    return (
        BEFORE_TAIL.search(sentence.document.gap(sentence.words[cue - 1], sentence.words[cue]))
        is not None
    )
