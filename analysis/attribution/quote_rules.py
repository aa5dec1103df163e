"""The rules that tell a quote from a title, a firm, a doubtful word: the first one that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from analysis.attribution.stretch import Stretch, aside
from analysis.quotation.titled_works import titled

Verdict = Literal["direct", "partial", "no quote"]
SENTENCE_ENDS = frozenset(".!?")
CRIES = frozenset("!?")
IS_REACH = 24  # letters of "is just the" before marks
OPENS_SPEECH = frozenset(":—–-.!?…")  # what a quote may stand behind inside a sentence
# «Trading house «Alder» belongs to ...: a name closed once; the word before the inner mark
INNER_NAME = re.compile(r"(?:[^\s«»\"“”„]+ ){0,4}([^\s«»\"“”„]+) [«“\"„]\w")
SECOND_PART = re.compile(r"[.!?…»”\"]\s?[-–—]\s?$")
LEAST_FREE_AMONG_NAMES, LEAST_FREE = 7, 5  # words of a quote that nothing ties to a speaker
LEAST_ENDED, LEAST_STOPPED = 3, 2  # the same where it ends as a sentence does
LEAST_PARTIAL = 3  # words of a phrase worth showing
LEAST_TIED_PARTIAL = 2  # the same where a verb leads to it
# Words of a quote with a speaker that begins with a small letter.
LEAST_TIED_DIRECT, LEAST_TIED_SMALL = (
    5,
    4,
)


# --- what is no quote, whoever speaks -------------------------------------------------------------


def _line_of_the_site(seen: Stretch) -> Verdict | None:
    text, start = seen.known.document.text, seen.candidate.start
    return (
        "no quote"
        if any(line.match(text, start) for line in seen.known.listed.site_lines)
        else None
    )


def _answer_of_an_interview(seen: Stretch) -> Verdict | None:
    if seen.attribution.tie != "answer":
        return None
    return "direct" if seen.looks.words else "no quote"


def _no_words(seen: Stretch) -> Verdict | None:
    return None if seen.looks.words else "no quote"


def _part_of_a_denial(seen: Stretch) -> Verdict | None:
    return "no quote" if seen.attribution.tie == "denied" else None


def _between_brackets(seen: Stretch) -> Verdict | None:
    text, candidate = seen.known.document.text, seen.candidate
    body = text[candidate.start : candidate.end].strip()
    if body[:1] == "(" and body[-1:] == ")" and body.isupper():  # "(APPLAUSE.)"
        return "no quote"
    around = (
        text[max(0, candidate.left - 1) : candidate.left]
        + text[candidate.right : candidate.right + 1]
    )
    return "no quote" if around == "()" else None


def _points_to_another_article(seen: Stretch) -> Verdict | None:
    words = seen.known.document.between(seen.unit.start, seen.candidate.left)
    return "no quote" if aside(words, seen.known.lexicon) else None


def _behind_a_noun_of_titles(seen: Stretch) -> Verdict | None:
    return "no quote" if titled(seen.known.document, seen.candidate) else None


def _written_like_a_title(seen: Stretch) -> Verdict | None:
    """Capitals all through inside a sentence; one word is none where firms stand in marks."""
    looks = seen.looks
    if not looks.title or looks.alone:
        return None
    if seen.attribution.tie in {"label", "head"}:
        return None
    return None if looks.words < 2 and seen.known.traits.marked_names else "no quote"


# --- what is tied to a speaker --------------------------------------------------------------------


def _led_to_by_a_speaker(seen: Stretch) -> Verdict | None:
    """A verb, a name or a label leads to it."""
    looks, tie = seen.looks, seen.attribution.tie
    if tie not in {"tail", "head", "label"}:
        return None
    if looks.capital or looks.words >= LEAST_TIED_DIRECT:
        return "direct"
    if looks.words >= LEAST_TIED_SMALL or tie == "tail":
        return "direct" if looks.ended and looks.alone else "partial"
    return (
        "partial" if looks.words >= LEAST_TIED_PARTIAL and seen.attribution.mention else "no quote"
    )


def _cried_inside_a_sentence(seen: Stretch) -> Verdict | None:
    """They chanted "What curfew?": the mark inside the marks belongs to the words."""
    if not (seen.said_in_clause and seen.looks.capital and seen.known.traits.stop_inside_marks):
        return None
    return "direct" if seen.last in CRIES else None


def _doubtful_word_before_a_name(seen: Stretch) -> Verdict | None:
    """The «minister» Roe."""
    if seen.looks.capital:
        return None
    if seen.looks.words > LEAST_PARTIAL:
        return None
    if not seen.known.traits.marked_names:
        return None
    after = seen.known.document.text[seen.candidate.right : seen.candidate.right + 2]
    return "no quote" if after[:1] in {" ", "\u00a0"} and after[1:].isupper() else None


def _phrase_in_a_sentence(seen: Stretch) -> Verdict | None:
    """A small letter: a part of what somebody says, or nobody's."""
    if seen.looks.capital:
        return None
    said = seen.said_in_clause and seen.looks.words >= _least_partial(seen)
    return "partial" if said else "no quote"


def _least_partial(seen: Stretch) -> int:
    """One word is enough where it is told what something is."""
    if seen.attribution.verb in seen.known.lexicon.naming or _equated(seen):
        return 1
    return LEAST_PARTIAL


def _equated(seen: Stretch) -> bool:
    """True for what somebody says that something is: 'the risk was "theoretical".'"""
    text, candidate, listed = seen.known.document.text, seen.candidate, seen.known.listed
    if listed.equated.search(text, max(0, candidate.left - IS_REACH), candidate.left) is None:
        return False
    return listed.clause_end.match(text, candidate.right) is not None


# --- what nobody leads to -------------------------------------------------------------------------


def _name_in_marks(seen: Stretch) -> Verdict | None:
    """A firm or an institution: inside a sentence, with no verb, or never closed."""
    if not seen.known.traits.marked_names or seen.attribution.tie != "none":
        return None
    document, candidate, grammar = seen.known.document, seen.candidate, seen.known.grammar
    inner = (
        None
        if candidate.closed
        else INNER_NAME.match(document.text, candidate.start, candidate.end)
    )
    if inner and grammar.is_nominative(inner[1].lower()):
        return "no quote"
    if seen.looks.alone:
        return None
    if seen.looks.ended:
        return None
    if seen.before in OPENS_SPEECH:
        return None
    words = document.between(candidate.start, candidate.end)
    return None if any(grammar.is_verb(word) for word in words) else "no quote"


def _title_that_nobody_says(seen: Stretch) -> Verdict | None:
    looks = seen.looks
    return "no quote" if looks.title and looks.words > 1 and not looks.ended else None


def _second_part_behind_a_dash(seen: Stretch) -> Verdict | None:
    """The second pair of marks in «A», - said she. - «B»."""
    if seen.attribution.tie != "none":
        return None
    if not seen.looks.alone:
        return None
    if seen.looks.words < 2:
        return None
    left = seen.candidate.left
    return (
        "direct" if SECOND_PART.search(seen.known.document.text, max(0, left - 6), left) else None
    )


def _long_enough(seen: Stretch) -> Verdict | None:
    least = LEAST_FREE_AMONG_NAMES if seen.known.traits.marked_names else LEAST_FREE
    return _whole(seen) if seen.looks.words >= least else None


def _ended_like_a_sentence(seen: Stretch) -> Verdict | None:
    if not seen.looks.alone:
        return None
    least = _least_ended(seen)
    if seen.looks.ended and seen.looks.words >= least:
        return _whole(seen)
    stopped = not seen.known.traits.stop_inside_marks and _stops_behind_marks(seen)
    return _whole(seen) if stopped and seen.looks.words > least and not seen.looks.title else None


def _stops_behind_marks(seen: Stretch) -> bool:
    right = seen.candidate.right
    return seen.known.document.text[right : right + 1] == "."


def _least_ended(seen: Stretch) -> int:
    """Fewer words are enough where the full stop stands in the marks and no title can be meant."""
    if not seen.known.traits.stop_inside_marks or seen.last not in SENTENCE_ENDS:
        return LEAST_ENDED
    opens = seen.known.document.text[: seen.candidate.left].rstrip(" ")[-1:] in {"", "\n"}
    no_title = not seen.looks.title or (seen.looks.alone and not opens)
    return LEAST_STOPPED if no_title else LEAST_ENDED


def _whole(seen: Stretch) -> Verdict:
    """A sentence of its own, or the end of the writer's."""
    if seen.attribution.tie != "clause":
        return "direct"
    if seen.looks.ended:
        return "direct"
    if seen.looks.alone:
        return "direct"
    return "partial"


RULES: tuple[Callable[[Stretch], Verdict | None], ...] = (
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
