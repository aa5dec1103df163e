"""Which sentences are whole: no headings without a stop, and none that was cut in two behind an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.languages.shapes.sentences import SentenceWords
from analysis.text.tokens import sentence_tokens
from news.types import Span

_STOP_AT_END = re.compile(r"[.!?…][\"'»”’“)\]]*$")
_END_READ = 6  # characters in which a sentence has its stop
_WHOLE_QUOTE = re.compile(r"[«“„\"].*[»”\"]$", re.DOTALL)
_HEADING_WORDS = (
    14  # a paragraph without a stop and not longer is a heading, even where others lack stops too
)
_LONGEST_ABBREVIATION = 9  # characters, with its stop


def are_ended(text: str, sentences: Sequence[Span]) -> Iterator[bool]:
    """For each sentence whether it is no heading: it has a stop, or is long in a text without stops, as posts are."""
    stops = [_has_stop(text, span) for span in sentences]
    stopped = 2 * sum(stops) > len(stops)
    for place, (span, stop) in enumerate(zip(sentences, stops, strict=True)):
        # The colon of a first line is taken off.
        introduces = place == 0 and text[span.end - 1] == ":"
        yield stop or _is_quote(text, span) or introduces or (not stopped and _is_long(text, span))


def _has_stop(text: str, span: Span) -> bool:
    return _STOP_AT_END.search(text, max(span.start, span.end - _END_READ), span.end) is not None


def _is_quote(text: str, span: Span) -> bool:
    return _WHOLE_QUOTE.match(text, span.start, span.end) is not None


def _is_long(text: str, span: Span) -> bool:
    return len(sentence_tokens(span.of(text))) > _HEADING_WORDS


def is_cut(words: str, known: SentenceWords) -> bool:
    """Whether it ends in what must be followed by something: "... at 20 Harbour, cor."; the next one is its rest."""
    if words[-1] != "." or (gap := words.rfind(" ", -_LONGEST_ABBREVIATION)) < 0:  # as a rule
        return False
    return _is_never_last(words[gap + 1 : -1], known) and not _is_measured(
        words[:gap].split()[-1:], known
    )


def _is_never_last(word: str, known: SentenceWords) -> bool:
    """Whether something must follow this abbreviation."""
    if word in known.never_last:
        return True
    return word in known.after_number and not word.isascii()


def _is_measured(before: Sequence[str], known: SentenceWords) -> bool:
    """Whether the abbreviation is a unit or a century, by the word before it: "41 kg.", "XIX ст.", "7 sq ft."."""
    if not before or not before[0].isalpha() or before[0].isupper():
        return True
    if before[0] in known.stop_words:
        return False
    return any(
        before[0] in some for some in (known.sometimes_last, known.never_last, known.after_number)
    )
