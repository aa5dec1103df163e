"""Is a marked stretch a quote at all, or a title, a firm, a doubtful word?"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from analysis.attribution.grammar import Grammar
from analysis.attribution.language import language_in
from analysis.attribution.tie import Attribution
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.titled_works import titled
from analysis.text.document import WORD, Document, Token
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import first
from news.types import QuoteKind, Span

Verdict = Literal["direct", "partial", "no quote"]
ENDS = frozenset(".,!?…")
SENTENCE_ENDS = frozenset(".!?")
CRIES = frozenset("!?")
LONGEST_LEAD = 100  # spaces and dashes that may stand before a quote that begins its sentence
IS_REACH = 24  # letters of "is just the" before marks
OPENS_SPEECH = frozenset(":—–-.!?…")  # what a quote may stand behind inside a sentence
# «Trading house «Alder» belongs to ...: a name closed once; the word before the inner mark
INNER_NAME = re.compile(r"(?:[^\s«»\"“”„]+ ){0,4}([^\s«»\"“”„]+) [«“\"„]\w")
SECOND_PART = re.compile(r"[.!?…»”\"]\s?[-–—]\s?$")
LEAST_FREE_AMONG_NAMES, LEAST_FREE = 7, 5  # words of a quote that nothing ties to a speaker
LEAST_ENDED, LEAST_STOPPED = 3, 2  # the same where it ends as a sentence does
LEAST_PARTIAL = 3  # words of a phrase worth showing
LEAST_TIED_PARTIAL = 2  # the same where a verb leads to it
LEAST_TIED_DIRECT, LEAST_TIED_SMALL = 5, 4  # words of a quote with a speaker that begins with a small letter


class Shape(NamedTuple):
    """What a stretch looks like."""

    words: int
    capital: bool
    ended: bool  # . ! ? or a comma at its end
    title: bool  # all longer words capitalised, no full stop
    alone: bool  # it begins its sentence


def shape(document: Document, one: QuoteCandidate, unit: Span) -> Shape:
    """The looks of a stretch."""
    body = document.text[one.start : one.end]
    words = WORD.findall(body)
    last = body.rstrip(" \n\u00a0\"'»”’")[-1:]
    longer = [word for word in words if len(word) > 3]
    return Shape(
        words=len(words),
        capital=bool(words) and (words[0][0].isupper() or words[0][0].isdigit()),
        ended=last in ENDS and last != "",
        title=bool(longer) and all(word[0].isupper() for word in longer) and last not in {"!", "?", "…"},
        alone=_alone(document, one, unit),
    )


def _alone(document: Document, one: QuoteCandidate, unit: Span) -> bool:
    before = document.text[max(unit.start, one.left - LONGEST_LEAD) : one.left]
    return one.left - unit.start < LONGEST_LEAD and not any(letter.isalnum() for letter in before)


class Judge:
    """Tells of the marked stretches of one document which are quotes; the first rule that knows decides."""

    def __init__(self, document: Document, grammar: Grammar, lexicon: ReportingWords) -> None:
        self.document, self.grammar, self.lexicon = document, grammar, lexicon
        language = language_in(document)
        self.traits, self.listed = language.traits, language.attribution

    def kind(self, one: QuoteCandidate, unit: Span, attribution: Attribution) -> QuoteKind | None:
        """ "direct", "partial", or None for marks around a title, a firm or a doubtful word."""
        seen = _Seen(self, one, unit, attribution, shape(self.document, one, unit))
        verdict: Verdict | None = first("quote", one.left, RULES, seen)
        if verdict is None or verdict == "no quote":
            return None
        return verdict


class _Seen(NamedTuple):
    """One stretch with all that is known of it."""

    judge: Judge
    one: QuoteCandidate
    unit: Span
    attribution: Attribution
    looks: Shape

    @property
    def last(self) -> str:
        """The last letter in the marks."""
        return self.judge.document.text[self.one.start : self.one.end].rstrip()[-1:]

    @property
    def before(self) -> str:
        """The last letter before the marks, whatever line it is on."""
        return self.judge.document.text[: self.one.left].rstrip(" \n\u00a0")[-1:]

    @property
    def said_in_clause(self) -> bool:
        """Whether somebody is named in the clause that the stretch is a part of."""
        return self.attribution.tie == "clause" and self.attribution.mention is not None


# --- what is no quote, whoever speaks -------------------------------------------------------------


def _line_of_the_site(seen: _Seen) -> Verdict | None:
    text, start = seen.judge.document.text, seen.one.start
    return "no quote" if any(line.match(text, start) for line in seen.judge.listed.site_lines) else None


def _answer_of_an_interview(seen: _Seen) -> Verdict | None:
    if seen.attribution.tie != "answer":
        return None
    return "direct" if seen.looks.words else "no quote"


def _no_words(seen: _Seen) -> Verdict | None:
    return None if seen.looks.words else "no quote"


def _part_of_a_denial(seen: _Seen) -> Verdict | None:
    return "no quote" if seen.attribution.tie == "denied" else None


def _between_brackets(seen: _Seen) -> Verdict | None:
    text, one = seen.judge.document.text, seen.one
    body = text[one.start : one.end].strip()
    if body[:1] == "(" and body[-1:] == ")" and body.isupper():  # "(APPLAUSE.)"
        return "no quote"
    around = text[max(0, one.left - 1) : one.left] + text[one.right : one.right + 1]
    return "no quote" if around == "()" else None


def _points_to_another_article(seen: _Seen) -> Verdict | None:
    words = seen.judge.document.between(seen.unit.start, seen.one.left)
    return "no quote" if aside(words, seen.judge.lexicon) else None


def _behind_a_noun_of_titles(seen: _Seen) -> Verdict | None:
    return "no quote" if titled(seen.judge.document, seen.one) else None


def _written_like_a_title(seen: _Seen) -> Verdict | None:
    """Capitals all through inside a sentence; one word is none where firms stand in marks."""
    looks = seen.looks
    if not looks.title or looks.alone or seen.attribution.tie in {"label", "head"}:
        return None
    return None if looks.words < 2 and seen.judge.traits.marked_names else "no quote"


# --- what is tied to a speaker --------------------------------------------------------------------


def _led_to_by_a_speaker(seen: _Seen) -> Verdict | None:
    """A verb, a name or a label leads to it."""
    looks, tie = seen.looks, seen.attribution.tie
    if tie not in {"tail", "head", "label"}:
        return None
    if looks.capital or looks.words >= LEAST_TIED_SMALL or tie == "tail":
        whole = looks.capital or looks.words >= LEAST_TIED_DIRECT or (looks.ended and looks.alone)
        return "direct" if whole else "partial"
    return "partial" if looks.words >= LEAST_TIED_PARTIAL and seen.attribution.mention else "no quote"


def _cried_inside_a_sentence(seen: _Seen) -> Verdict | None:
    """They chanted "What curfew?": the mark inside the marks belongs to the words."""
    if not (seen.said_in_clause and seen.looks.capital and seen.judge.traits.stop_inside_marks):
        return None
    return "direct" if seen.last in CRIES else None


def _doubtful_word_before_a_name(seen: _Seen) -> Verdict | None:
    """The «minister» Roe."""
    if seen.looks.capital or seen.looks.words > LEAST_PARTIAL or not seen.judge.traits.marked_names:
        return None
    after = seen.judge.document.text[seen.one.right : seen.one.right + 2]
    return "no quote" if after[:1] in {" ", "\u00a0"} and after[1:].isupper() else None


def _phrase_in_a_sentence(seen: _Seen) -> Verdict | None:
    """A small letter: a part of what somebody says, or nobody's."""
    if seen.looks.capital:
        return None
    said = seen.said_in_clause and seen.looks.words >= _least_partial(seen)
    return "partial" if said else "no quote"


def _least_partial(seen: _Seen) -> int:
    """One word is enough where it is told what something is."""
    if seen.attribution.verb in seen.judge.lexicon.naming or _equated(seen):
        return 1
    return LEAST_PARTIAL


def _equated(seen: _Seen) -> bool:
    """True for what somebody says that something is: 'the risk was "theoretical".'"""
    text, one, listed = seen.judge.document.text, seen.one, seen.judge.listed
    if listed.equated.search(text, max(0, one.left - IS_REACH), one.left) is None:
        return False
    return listed.clause_end.match(text, one.right) is not None


# --- what nobody leads to -------------------------------------------------------------------------


def _name_in_marks(seen: _Seen) -> Verdict | None:
    """A firm or an institution: inside a sentence, with no verb, or never closed."""
    if not seen.judge.traits.marked_names or seen.attribution.tie != "none":
        return None
    document, one, grammar = seen.judge.document, seen.one, seen.judge.grammar
    inner = None if one.closed else INNER_NAME.match(document.text, one.start, one.end)
    if inner and grammar.is_nominative(inner[1].lower()):
        return "no quote"
    if seen.looks.alone or seen.looks.ended or seen.before in OPENS_SPEECH:
        return None
    return None if any(grammar.is_verb(word) for word in document.between(one.start, one.end)) else "no quote"


def _title_that_nobody_says(seen: _Seen) -> Verdict | None:
    looks = seen.looks
    return "no quote" if looks.title and looks.words > 1 and not looks.ended else None


def _second_part_behind_a_dash(seen: _Seen) -> Verdict | None:
    """The second pair of marks in «A», - said she. - «B»."""
    if seen.attribution.tie != "none" or not seen.looks.alone or seen.looks.words < 2:
        return None
    left = seen.one.left
    return "direct" if SECOND_PART.search(seen.judge.document.text, max(0, left - 6), left) else None


def _long_enough(seen: _Seen) -> Verdict | None:
    least = LEAST_FREE_AMONG_NAMES if seen.judge.traits.marked_names else LEAST_FREE
    return _whole(seen) if seen.looks.words >= least else None


def _ended_like_a_sentence(seen: _Seen) -> Verdict | None:
    if not seen.looks.alone:
        return None
    least = _least_ended(seen)
    if seen.looks.ended and seen.looks.words >= least:
        return _whole(seen)
    stopped = not seen.judge.traits.stop_inside_marks and _stops_behind_marks(seen)
    return _whole(seen) if stopped and seen.looks.words > least and not seen.looks.title else None


def _stops_behind_marks(seen: _Seen) -> bool:
    right = seen.one.right
    return seen.judge.document.text[right : right + 1] == "."


def _least_ended(seen: _Seen) -> int:
    """Fewer words are enough where the full stop stands in the marks and no title can be meant."""
    if not seen.judge.traits.stop_inside_marks or seen.last not in SENTENCE_ENDS:
        return LEAST_ENDED
    opens = seen.judge.document.text[: seen.one.left].rstrip(" ")[-1:] in {"", "\n"}
    no_title = not seen.looks.title or (seen.looks.alone and not opens)
    return LEAST_STOPPED if no_title else LEAST_ENDED


def _whole(seen: _Seen) -> Verdict:
    """A sentence of its own, or the end of the writer's."""
    if seen.attribution.tie != "clause" or seen.looks.ended or seen.looks.alone:
        return "direct"
    return "partial"


RULES: tuple[Callable[[_Seen], Verdict | None], ...] = (
    _line_of_the_site,
    _answer_of_an_interview,
    _no_words,
    _part_of_a_denial,
    _between_brackets,
    _points_to_another_article,
    _behind_a_noun_of_titles,
    _written_like_a_title,
    _led_to_by_a_speaker,
    _cried_inside_a_sentence,
    _doubtful_word_before_a_name,
    _phrase_in_a_sentence,
    _name_in_marks,
    _title_that_nobody_says,
    _second_part_behind_a_dash,
    _long_enough,
    _ended_like_a_sentence,
)


def aside(words: Sequence[Token], lexicon: ReportingWords) -> bool:
    """True for the first words of a line that points to another article: Read also: "..."."""
    low = [word.low for word in words[:2]]
    return bool(low) and (low[0] in lexicon.asides or " ".join(low) in lexicon.asides)
