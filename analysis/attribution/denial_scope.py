"""How far a denial goes: whether a verb of saying behind it tells what was denied, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.language import language_in
from analysis.languages.shapes.denials import DenialWords
from analysis.languages.shapes.reporting import GERUND, ReportingWords
from analysis.text.document import Document, Token
from analysis.text.rules import holds

BUT_REACH = 6  # words between "but" and the verb of saying it leads to
AND_REACH = 2  # the same for "and"
SENTENCE_END = re.compile(r"[.!?][’'”\"»]\s|[^\W\d_]{3}[.!?]\s")


class VerbBehindDenial(NamedTuple):
    """A verb of saying behind a denial in one sentence."""

    document: Document
    words: Sequence[Token]
    denial: int
    cue: int
    known: DenialWords
    lexicon: ReportingWords

    @property
    def opened(self) -> int:
        """Where the clause begins that tells what was denied; the place of the verb where none does."""
        inside = range(self.denial + 1, self.cue)
        return next(
            (at for at in inside if opens_clause(self.words[at], self.known, self.lexicon)),
            self.cue,
        )

    @property
    def joined(self) -> bool:
        """Whether "and" stands right before the verb."""
        near = self.words[max(self.denial + 1, self.cue - AND_REACH) : self.cue]
        return any(word.low in self.known.ands for word in near)


def denials_of(document: Document) -> DenialWords:
    """The words that deny, in the language of a document."""
    return language_in(document).attribution.denials


def is_freed(
    document: Document, words: Sequence[Token], denial: int, cue: int, lexicon: ReportingWords
) -> bool:
    """True for a verb of saying behind a denial that tells something else than what was denied."""
    behind = VerbBehindDenial(document, words, denial, cue, denials_of(document), lexicon)
    return holds("denial", words[cue].start, FREED, behind)


def _turned_by_but(one: VerbBehindDenial) -> bool:
    near = one.words[max(one.denial + 1, one.cue - BUT_REACH) : one.cue]
    return any(word.low in one.known.buts for word in near)


def _gerund_behind_comma(one: VerbBehindDenial) -> bool:
    """True for "..., saying"."""
    if one.lexicon.cues[one.words[one.cue].low] != GERUND:
        return False
    return "," in one.document.gap(one.words[one.cue - 1], one.words[one.cue])


def _in_another_sentence(one: VerbBehindDenial) -> bool:
    found = SENTENCE_END.search(
        one.document.text, one.words[one.denial].end, one.words[one.cue].start
    )
    return found is not None


def _beside_the_denial(one: VerbBehindDenial) -> bool:
    """True where no clause tells what was denied, and "and", a comma or an aside parts the two verbs."""
    if one.opened != one.cue:
        return False
    if one.joined or _is_aside(one.words, one.denial, one.known, one.lexicon):
        return True
    return has_comma(one.document, one.words, one.denial, one.cue)


def _joined_behind_the_clause(one: VerbBehindDenial) -> bool:
    """True for "denied that ..., and said"."""
    if one.opened == one.cue or not one.joined:
        return False
    last = one.words[max(one.opened, one.cue - AND_REACH - 1)]
    return "," in one.document.text[last.end : one.words[one.cue].start]


def _behind_an_aside(one: VerbBehindDenial) -> bool:
    """True for "Denying that ..., he said"."""
    if one.opened == one.cue:
        return False
    if not _is_aside(one.words, one.denial, one.known, one.lexicon):
        return False
    return has_comma(one.document, one.words, one.opened, one.cue)


FREED = (
    _turned_by_but,
    _gerund_behind_comma,
    _in_another_sentence,
    _beside_the_denial,
    _joined_behind_the_clause,
    _behind_an_aside,
)


def opens_clause(word: Token, known: DenialWords, lexicon: ReportingWords) -> bool:
    """True for "that", "who" and the like."""
    return word.low in known.opens or word.low in lexicon.that or word.low in lexicon.relatives


def _is_aside(
    words: Sequence[Token], denial: int, known: DenialWords, lexicon: ReportingWords
) -> bool:
    """True for a denial beside the main verb: "Denying that ..., he said", "Roe, who denies that ..., said"."""
    if denial == 0 or (denial == 1 and is_not(words[0], known)):
        return True
    return any(word.low in lexicon.relatives for word in words[max(0, denial - 2) : denial])


def has_comma(document: Document, words: Sequence[Token], start: int, end: int) -> bool:
    """Whether a comma stands between two words."""
    return "," in document.text[words[start].end : words[end].start]


def is_not(word: Token, known: DenialWords) -> bool:
    """True for "not", "never", "didn't"."""
    return word.low in known.nots or word.low.endswith(known.contracted)
