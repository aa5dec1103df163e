"""What is told beside a verb of saying: "said that ...", "..., X said", "said he would ...", "Як повідомив X, ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analysis.attribution.denial import hearsay, turned, untrue
from analysis.attribution.narrative_sentence import (
    LEAST_STATEMENT_WORDS,
    NarrativeSentence,
    Telling,
)
from analysis.attribution.positional.bare_statements import bare_place, in_same_tense, is_past
from analysis.languages.shapes.positional import PositionalWords
from analysis.languages.shapes.reporting import GERUND
from analysis.text.document import Token
from analysis.text.rules import record
from news.types import Span

WORDS_BEHIND_TAIL = 5  # words that may follow ", said X" in its sentence
WORDS_BETWEEN = 2  # words between the speaker and the verb in ", X said"
SOURCE_WORDS = 6  # words of ", сообщает издание X" at the end of a sentence
# Words from the verb to its "that"; the more where the subject may stand between.
THAT_REACH, LONG_THAT_REACH = (
    9,
    15,
)
BUT_REACH = 5  # words from "but" to a verb of saying
SECOND_THAT = range(2, 5)  # words from "and" to the "that" of a second verb
OPENING = re.compile('[«“„"‘]')


def content_of(told: Telling) -> Span | None:
    """The statement of a verb of saying; None where it stands nowhere near."""
    lexicon, listed = told.sentence.lexicon, told.sentence.language.attribution
    if told.verb.low in lexicon.naming:
        return None
    if _opens_with_as(told):
        return _shown(told, "behind_as", told.sentence.behind_comma(told.mention.end))
    that = that_place(told.sentence, told.cue)
    if that and _is_affirmed(told, that):
        return _shown(told, "behind_that", _that_clause(told, that))
    if listed.positional and _may_be_bare(told, listed.positional):
        return _shown(told, "without_that", _bare(told, listed.positional))
    return _shown(told, "before_the_verb", _before(told))


def _shown(told: Telling, rule: str, content: Span | None) -> Span | None:
    if content is not None:
        record("statement", content.start, rule, f"of {told.verb.text!r}")
    return content


# --- behind "as" and "that" -----------------------------------------------------------------------


def _opens_with_as(told: Telling) -> bool:
    """True for "Як повідомив мер, міст закриють"."""
    if told.words[0].low not in told.sentence.language.attribution.as_opening:
        return False
    return 0 < told.cue < THAT_REACH and told.mention.start > told.verb.start


def that_place(sentence: NarrativeSentence, cue: int) -> int:
    """The place of the "that" behind a verb; 0 for none."""
    words = sentence.words
    reach = LONG_THAT_REACH if sentence.language.traits.free_order else THAT_REACH
    places = range(cue + 1, min(len(words), cue + reach))
    return next(
        (
            at
            for at in places
            if words[at].low in sentence.lexicon.that and _opens_clause(sentence, at)
        ),
        0,
    )


def _opens_clause(sentence: NarrativeSentence, place: int) -> bool:
    words, listed = sentence.words, sentence.language.attribution
    low, before = words[place].low, words[place - 1].low
    if low in listed.purpose and before in listed.for_this:
        return False  # in order that
    if low in listed.no_conjunction and before not in sentence.lexicon.cues:
        following = words[place + 1 : place + 2]
        if any(is_past(word) for word in following):
            return False  # the raid that killed him
    if not sentence.language.traits.clause_comma:
        return True
    return "," in sentence.document.gap(words[place - 1], words[place])


def is_of_others(sentence: NarrativeSentence, cue: int) -> bool:
    """True where the "that" behind a verb opens what others say, or what is told to be wrong."""
    that = that_place(sentence, cue)
    if not that:
        return False
    document, words = sentence.document, sentence.words
    return untrue(document, words, cue, that) or hearsay(document, words, cue, that)


def _is_affirmed(told: Telling, that: int) -> bool:
    """True where no denial stands between the verb and its "that"."""
    if told.sentence.lexicon.cues[told.verb.low] == GERUND:
        return True
    return not turned(told.sentence.document, told.words[told.cue + 1 : that])


def _that_clause(told: Telling, that: int) -> Span | None:
    sentence, words = told.sentence, told.words
    end = min(
        _before_source(sentence, words[that + 1 :]), _before_next_said(sentence, words[told.cue :])
    )
    return sentence.span(words[that].end, end)


# --- where a statement ends -----------------------------------------------------------------------


def _before_source(sentence: NarrativeSentence, words: Sequence[Token]) -> int:
    """Where the statement ends: before ", передаёт ТАСС" at the end of the sentence."""
    end = sentence.unit.end
    if not sentence.language.traits.free_order:
        return end
    for before, word in reversed(list(pairwise(words))[-SOURCE_WORDS:]):
        if word.low in sentence.lexicon.cues and "," in sentence.document.gap(before, word):
            named = any(other.capital for other in words if other.start > word.start)
            return before.end if named else end
    return end


def _before_next_said(sentence: NarrativeSentence, words: Sequence[Token]) -> int:
    """Where the statement of the first word ends: before "and called it ...", a second verb of whoever says it."""
    lexicon, listed = sentence.lexicon, sentence.language.attribution
    for place in range(LEAST_STATEMENT_WORDS + 1, len(words) - 1):
        low = words[place].low
        if low in listed.turning and _somebody_says(
            sentence, words[place + 1 : place + 1 + BUT_REACH]
        ):
            return words[place].start  # "but his lawyer told the paper"
        if low in lexicon.relatives - lexicon.that or low in lexicon.cues:
            break  # "those who came and asked": another clause
        if low in listed.verb_ands and _goes_on_saying(sentence, words, place):
            return words[place - (words[place - 1].low in listed.but_first)].start
    return sentence.unit.end


def _somebody_says(sentence: NarrativeSentence, words: Sequence[Token]) -> bool:
    lexicon = sentence.lexicon
    return any(word.low in lexicon.cues and word.low not in lexicon.weak for word in words)


def _goes_on_saying(sentence: NarrativeSentence, words: Sequence[Token], place: int) -> bool:
    """True where a verb of saying behind this "and" tells something of its own."""
    verb, lexicon = words[place + 1], sentence.lexicon
    if not _agree(sentence, words[0].low, verb.low):
        return False
    second = words[place + SECOND_THAT.start : place + SECOND_THAT.stop]
    if verb.low in lexicon.naming or any(word.low in lexicon.that for word in second):
        return True
    return OPENING.search(sentence.document.text[verb.end : sentence.unit.end]) is not None


def _agree(sentence: NarrativeSentence, verb: str, other: str) -> bool:
    """True for a verb of saying in the form of the first: said, called; каже, називає."""
    cues = sentence.lexicon.cues
    if other not in cues:
        return False
    if sentence.language.traits.gendered_verbs:
        return cues[other] == cues[verb]
    return in_same_tense(verb, other)


# --- behind the bare verb -------------------------------------------------------------------------


def _may_be_bare(told: Telling, listed: PositionalWords) -> bool:
    return told.verb.low in listed.bare_cues and told.mention.end <= told.verb.start


def _bare(told: Telling, listed: PositionalWords) -> Span | None:
    """X said he would ...: the statement follows without a "that"."""
    sentence, words, cue = told.sentence, told.words, told.cue
    if cue + 1 >= len(words) or sentence.document.gap(words[cue], words[cue + 1]) != " ":
        return _before(told)
    start, cut = bare_place(sentence.document, words, cue, listed)
    if cut:
        return _before(replace(told, sentence=replace(sentence, words=words[:start])))
    if start >= len(words):
        return None
    return sentence.span(words[start].start, _before_next_said(sentence, words[cue:]))


# --- before the verb ------------------------------------------------------------------------------


def _before(told: Telling) -> Span | None:
    """The statement that stands before ", X said" or ", said X"."""
    sentence, verb, mention = told.sentence, told.verb, told.mention
    first, last = min(verb.start, mention.start), max(verb.end, mention.end)
    if _leads_on(told, last) or _is_no_aside(told):
        return None
    before = _without_office(sentence, sentence.document.text[sentence.unit.start : first].rstrip())
    if not before.endswith(","):
        return None
    return sentence.span(sentence.unit.start, sentence.unit.start + len(before))


def _leads_on(told: Telling, end: int) -> bool:
    """True where the statement, or a quote, stands behind the verb."""
    if sum(word.start >= end for word in told.words[told.cue :]) > WORDS_BEHIND_TAIL:
        return True
    return told.sentence.document.text[end : end + 1] == ":"


def _is_no_aside(told: Telling) -> bool:
    """True for a verb that is not the ", X said" of its sentence: "having read it, X said" tells nothing."""
    lexicon, verb = told.sentence.lexicon, told.verb
    if told.cue < LEAST_STATEMENT_WORDS:
        return True
    if verb.low in lexicon.weak:
        return True
    if verb.low in lexicon.with_colon:
        return True
    if told.sentence.grammar.is_gerund(told.words[0]):
        return True
    return sum(told.mention.end <= word.start < verb.start for word in told.words) > WORDS_BETWEEN


def _without_office(sentence: NarrativeSentence, before: str) -> str:
    """What stands before ", Mayor Jane Roe said", without "Mayor"."""
    kept, comma, office = before.rpartition(",")
    if not comma or not sentence.language.traits.title_case:
        return before
    named = all(word[:1].isupper() or word in sentence.lexicon.roles for word in office.split())
    return kept + comma if named else before
