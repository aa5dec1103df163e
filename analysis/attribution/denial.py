"""What somebody denied, withheld or did not say is no statement of theirs: "denied that", "не уточнил, что"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis.languages.denials import DENIALS, Denials
from analysis.languages.shapes.reporting import GERUND, ReportingWords
from analysis.text.cues import cue_places
from analysis.text.document import Document, Token

TURN = 6  # words between "but" and the verb of saying it leads to
JOINED = 2  # the same for "and"
NOUN = 4  # words from a Slavic noun of hearsay to its "that": "слухи о том, что"
SENTENCE_END = re.compile(r"[.!?][’'”\"»]\s|[^\W\d_]{3}[.!?]\s")
CONTRACTED = ("n't", "n’t")
POINTS = frozenset("том те тому того тим тем".split())  # noqa: SIM905
SUPPOSED = 4  # words from "if" to its verb
NOTHING = frozenset("ничего нічого более больше більше more further else".split())  # noqa: SIM905
LEADS = frozenset(":—–")
UTTERS = tuple("say said tell told writ wrot сказ каза кажу говор заяв писа пише повід сообщ".split())  # noqa: SIM905
DENY = ("deny", "deni", "отриц", "запереч")
AS = frozenset(["as", "як", "как"])  # "dismissed it as nonsense" tells his own word


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
    denials = sorted(_denials(document, words, cues, DENIALS[document.code])) if cues else []
    if not denials:  # as a rule
        return Said(tuple(Cue(cue, denied=False) for cue in cues))
    found: list[Cue] = []
    inside = -1
    for place in sorted({*cues, *denials}):
        if place in denials:
            inside = place
            found += [Cue(place, denied=True)] if place in cues else []
        elif inside < 0 or _freed(document, words, inside, place, lexicon):
            inside = -1
            found.append(Cue(place, denied=False))
    return Said(tuple(found), inside)


def _denials(document: Document, words: Sequence[Token], cues: Iterable[int], known: Denials) -> set[int]:
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


def _supposed(document: Document, words: Sequence[Token], cue: int, known: Denials) -> bool:
    """True for "whether he said", "if she had said", "чтобы он говорил": nobody is told to have said it."""
    first = max(0, cue - SUPPOSED)
    at = next((at for at in range(cue - 1, first - 1, -1) if words[at].low in known.ifs), -1)
    return at >= 0 and not _comma(document, words, at, cue)


def withheld(words: Sequence[Token], cue: int, language: str) -> bool:
    """True for a verb of uttering behind "not", but for "he said nothing more" behind what he did say."""
    known = DENIALS[language]
    nothing = any(word.low in NOTHING for word in words)
    return not nothing and words[cue].low.startswith(UTTERS) and negated(words, cue, known)


def negated(words: Sequence[Token], place: int, known: Denials) -> bool:
    """True behind "not", "never", "nobody", "without", but not behind "not only"."""
    at = place - 1
    while at >= 0 and not _is_not(words[at].low, known):
        if words[at].low not in known.between and not (known.short_of and words[at].low.endswith("ly")):
            return _short_of(words, at, place, known)
        at -= 1
    return at >= 0 and words[at + 1].low not in known.only


def _is_not(low: str, known: Denials) -> bool:
    return low in known.nots or low.endswith(CONTRACTED)


def _short_of(words: Sequence[Token], at: int, place: int, known: Denials) -> bool:
    """True for "nobody said", "no one said", "stopped short of saying", "without saying"."""
    low, before = words[at].low, words[at - 1].low if at else ""
    if low in known.nobodies or (before == "no" and low in {"one", "longer"}):
        return True
    saying = words[place].low.endswith("ing")
    return saying and (low in known.short_of or (low == "of" and before in {"short", "instead"}))


def _freed(document: Document, words: Sequence[Token], denial: int, cue: int, lexicon: ReportingWords) -> bool:
    """True for a verb of saying behind a denial that tells something else than what was denied."""
    known = DENIALS[document.code]
    if any(word.low in known.buts for word in words[max(denial + 1, cue - TURN) : cue]):
        return True
    if lexicon.cues[words[cue].low] == GERUND and "," in document.gap(words[cue - 1], words[cue]):
        return True  # "..., saying"
    if SENTENCE_END.search(document.text, words[denial].end, words[cue].start):
        return True
    opened = next((at for at in range(denial + 1, cue) if _opens(words[at], known, lexicon)), cue)
    joined = any(word.low in known.ands for word in words[max(denial + 1, cue - JOINED) : cue])
    if opened == cue:
        return joined or _is_aside(words, denial, known, lexicon) or _comma(document, words, denial, cue)
    if joined and "," in document.text[words[max(opened, cue - JOINED - 1)].end : words[cue].start]:
        return True  # "..., and said"
    return _is_aside(words, denial, known, lexicon) and _comma(document, words, opened, cue)


def _opens(word: Token, known: Denials, lexicon: ReportingWords) -> bool:
    return word.low in known.opens or word.low in lexicon.that or word.low in lexicon.relatives


def _is_aside(words: Sequence[Token], denial: int, known: Denials, lexicon: ReportingWords) -> bool:
    """True for a denial beside the main verb: "Denying that ..., he said", "Roe, who denies that ..., said"."""
    first = denial == 0 or (denial == 1 and _is_not(words[0].low, known))
    return first or any(word.low in lexicon.relatives for word in words[max(0, denial - 2) : denial])


def _comma(document: Document, words: Sequence[Token], start: int, end: int) -> bool:
    return "," in document.text[words[start].end : words[end].start]


def untrue(document: Document, words: Sequence[Token], cue: int, that: int) -> bool:
    """True where "that" opens what is told to be wrong: "It is a lie, he said, that ...", "said, but never denied"."""
    known = DENIALS[document.code]
    if any(word.low in known.lies for word in words[:that]) or words[that - 1].low in known.denials:
        return True
    if any(word.low in known.buts for word in words[cue + 1 : that]) and turned(document, words[cue + 1 : that]):
        return True
    inside = bool(known.short_of) and that == cue + 1 and "," in document.gap(words[cue], words[that])
    return inside and turned(document, words[:cue])  # It was not true, he said, that ...


def turned(document: Document, words: Sequence[Token]) -> bool:
    """True where a denial or a "not" stands among these words between a verb of saying and its "that"."""
    known = DENIALS[document.code]
    for at, word in enumerate(words):
        only = at + 1 < len(words) and words[at + 1].low in known.only
        if word.low in known.denials or (_is_not(word.low, known) and not only):
            return True
    return False


def hearsay(document: Document, words: Sequence[Token], cue: int, that: int, lexicon: ReportingWords) -> bool:
    """True for "commented on claims that ...", "ответил на обвинения в том, что ...": what others say."""
    known = DENIALS[document.code]
    if words[cue].low.startswith(known.affirms) or (lexicon.inflected and words[that - 1].low not in POINTS):
        return False
    nouns = words[max(cue + 1, that - NOUN if lexicon.inflected else that - 1) : that]
    return any(word.low.startswith(known.hearsay) for word in nouns)


def denies_quote(document: Document, words: Sequence[Token], said: Said, start: int, lexicon: ReportingWords) -> bool:
    """True for marks that begin at `start` and hold a part of what these words before them deny."""
    known, denial = DENIALS[document.code], said.open
    if denial < 0:
        return False
    own = words[denial].low in known.denials
    if document.text[max(0, start - 3) : start].rstrip(" \u00a0\n")[-1:] in LEADS:
        return denial == len(words) - 1 and words[denial].low.startswith(UTTERS)  # He did not say: ...
    if any(_opens(word, known, lexicon) for word in words[denial + 1 :]):
        return True
    if own and (document.text[start + 1 : start + 2].isupper() or not words[denial].low.startswith(DENY)):
        return False  # denied it with a curt "I never did.", refused to pay and "left at once"
    aside = any(word.low in AS for word in words[denial + 1 :])
    return not aside and "," not in document.text[words[denial].end : start]
