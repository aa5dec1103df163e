"""What somebody denied, withheld or did not say is no statement of theirs: "denied that", "не уточнил, что"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis.attribution.denial_scope import denials_of, has_comma, is_freed, is_not, opens_clause
from analysis.attribution.language import language_in
from analysis.languages.shapes.denials import DenialWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.cues import cue_places
from analysis.text.document import Document, Token

IF_REACH = 4  # words from "if" to its verb
LEADS = frozenset(":—–")


class Cue(NamedTuple):
    """The place of a verb of saying, and whether what it tells was denied."""

    place: int
    denied: bool


class Said(NamedTuple):
    """The verbs of saying of some words; open: the last denial, when the words end in what it denies."""

    cues: tuple[Cue, ...]
    open: int = -1


def said_in(document: Document, words: Sequence[Token], lexicon: ReportingWords) -> Said:
    """All verbs of saying but those inside what somebody denies."""
    cues = cue_places(words, lexicon)
    denials = sorted(_denials(document, words, cues, denials_of(document))) if cues else []
    if not denials:  # as a rule
        return Said(tuple(Cue(cue, denied=False) for cue in cues))
    found: list[Cue] = []
    inside = -1
    for place in sorted({*cues, *denials}):
        if place in denials:
            inside = place
            found += [Cue(place, denied=True)] if place in cues else []
        elif inside < 0 or is_freed(document, words, inside, place, lexicon):
            inside = -1
            found.append(Cue(place, denied=False))
    return Said(tuple(found), inside)


def _denials(
    document: Document, words: Sequence[Token], cues: Iterable[int], known: DenialWords
) -> set[int]:
    """The places of verbs and nouns of denial, and of verbs of saying behind "not"."""
    lows = [word.low for word in words]
    told = known.all.intersection(lows)
    listed = {at for at, low in enumerate(lows) if low in told} if told else set[int]()
    doubted = {at for at in listed if lows[at] in known.doubts and negated(words, at, known)}
    may_be_not = bool(known.short_of) or not known.nots.isdisjoint(lows)
    unsaid = {cue for cue in cues if negated(words, cue, known)} if may_be_not else set[int]()
    if not known.ifs.isdisjoint(lows):
        unsaid |= {cue for cue in cues if _supposed(document, words, cue, known)}
    return (listed | unsaid) - doubted


def _supposed(document: Document, words: Sequence[Token], cue: int, known: DenialWords) -> bool:
    """True for "whether he said", "if she had said", "чтобы он говорил": nobody is told to have said it."""
    first = max(0, cue - IF_REACH)
    at = next((at for at in range(cue - 1, first - 1, -1) if words[at].low in known.ifs), -1)
    return at >= 0 and not has_comma(document, words, at, cue)


def withheld(document: Document, words: Sequence[Token], cue: int) -> bool:
    """True for a verb of uttering behind "not", but for "he said nothing more" behind what he did say."""
    known = denials_of(document)
    if any(word.low in known.nothing for word in words):
        return False
    return words[cue].low.startswith(known.utters) and negated(words, cue, known)


def negated(words: Sequence[Token], place: int, known: DenialWords) -> bool:
    """True behind "not", "never", "nobody", "without", but not behind "not only"."""
    at = place - 1
    while at >= 0 and not is_not(words[at], known):
        if not _may_stand_between(words[at].low, known):
            return _short_of(words, at, place, known)
        at -= 1
    return at >= 0 and words[at + 1].low not in known.only


def _may_stand_between(low: str, known: DenialWords) -> bool:
    """True for what may stand between "not" and its verb."""
    return low in known.between or low.endswith(known.adverb_endings)


def _short_of(words: Sequence[Token], at: int, place: int, known: DenialWords) -> bool:
    """True for "nobody said", "no one said", "stopped short of saying", "without saying"."""
    low = words[at].low
    pair = (words[at - 1].low if at else "", low)
    if low in known.nobodies or pair in known.no_longer:
        return True
    if not words[place].low.endswith(known.gerund_endings):
        return False
    return low in known.short_of or pair in known.instead_of


# --- what stands behind "that" --------------------------------------------------------------------


def untrue(document: Document, words: Sequence[Token], cue: int, that: int) -> bool:
    """True where "that" opens what is told to be wrong: "It is a lie, he said, that ...", "said, but never denied"."""
    known = denials_of(document)
    if any(word.low in known.lies for word in words[:that]):
        return True
    if words[that - 1].low in known.denials:
        return True
    between = words[cue + 1 : that]
    if any(word.low in known.buts for word in between):
        return turned(document, between)
    return _is_inserted(document, words, cue, that) and turned(document, words[:cue])


def _is_inserted(document: Document, words: Sequence[Token], cue: int, that: int) -> bool:
    """True for "It was not true, he said, that": a comma that no clause needs."""
    if language_in(document).traits.clause_comma:
        return False
    return that == cue + 1 and "," in document.gap(words[cue], words[that])


def turned(document: Document, words: Sequence[Token]) -> bool:
    """True where a denial or a "not" stands among these words between a verb of saying and its "that"."""
    known = denials_of(document)
    if any(word.low in known.denials for word in words):
        return True
    nots = (words[at + 1 : at + 2] for at, word in enumerate(words) if is_not(word, known))
    return any(not following or following[0].low not in known.only for following in nots)


def hearsay(document: Document, words: Sequence[Token], cue: int, that: int) -> bool:
    """True for "commented on claims that ...", "ответил на обвинения в том, что ...": what others say."""
    known = denials_of(document)
    if words[cue].low.startswith(known.affirms):
        return False
    if known.points and words[that - 1].low not in known.points:
        return False
    nouns = words[max(cue + 1, that - known.hearsay_reach) : that]
    return any(word.low.startswith(known.hearsay) for word in nouns)


def denies_quote(
    document: Document, words: Sequence[Token], said: Said, start: int, lexicon: ReportingWords
) -> bool:
    """True for marks that begin at `start` and hold a part of what these words before them deny."""
    known, denial = denials_of(document), said.open
    if denial < 0:
        return False
    if document.text[max(0, start - 3) : start].rstrip(" \u00a0\n")[-1:] in LEADS:
        # He did not say: ...
        return denial == len(words) - 1 and words[denial].low.startswith(known.utters)
    if any(opens_clause(word, known, lexicon) for word in words[denial + 1 :]):
        return True
    if words[denial].low in known.denials and _answers_itself(
        document, words[denial], start, known
    ):
        return False
    if any(word.low in known.like for word in words[denial + 1 :]):
        return False
    return "," not in document.text[words[denial].end : start]


def _answers_itself(document: Document, denial: Token, start: int, known: DenialWords) -> bool:
    """True for what denied: denied it with a curt "I never did.", refused to pay and "left at once"."""
    return document.text[start + 1 : start + 2].isupper() or not denial.low.startswith(
        known.rejects
    )
