"""English last names that stand alone and were not introduced: told by what is around them and how they look."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.entities.capitalised import Person, runs, span_of, starters
from analysis.languages.en import names as english
from analysis.languages.en.cities import CITIES, THINGS
from analysis.languages.en.last_names import ENDS, LAST_NAMES, RANKS, WORDS_TOO
from analysis.languages.shapes.reporting import words as listed
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from news.alphabet import UPPER

ENOUGH = 1.5  # signs that make a capitalised word a last name
SHAPE = re.compile(rf"(?:[^\W\d_]+['’])?[^\W\d_]+(?:-[{UPPER}][^\W\d_]+)*")
PEOPLES = re.compile("(?:ians?|eans|ese|ists?|ites|ish|ers|ors|ants)$")  # Hungarians, Socialists, Rangers
THINGS_END = re.compile(
    "(?:tion|tions|ness|ity|ics|ism|ology|ship|ment|ware|tech|corp|bank|soft|com|tel|net|land|burgh?|ton|ville|stan)$"
)
AFTER = re.compile(r",? who\b|, (?:\d\d|aged)\b")
APPOSED = re.compile(r", an? [a-z]|, the (?:[a-z]+ ){0,4}[a-z]+(?:er|or|ist|man|woman|ian)\b")
DOES = re.compile(
    r" (?:(?:has|had|have|then|also|later|who|is|was|never|did not|does not|will|could|would|may|might) ){0,2}"
    r"(?:resign|retir|marri|smil|appeal|apologi|plead|fired|scor|shot|died|born|hit |beat|opted|stepped|return|join"
    r"|fac(?:es|ed)|suffer|underw|injur|wants|hop(?:es|ed)|thinks?|thought|believ|lik(?:es|ed)|knows?|knew|felt|feels"
    r"|serv(?:es|ed)|needed|signed|accus|arriv|left|played|plays|won|elect|appoint|arrest|charg|convict|sentenc|jailed"
    r"|walk|ran |looked|turned|came|went|took|made|ousted|sacked|dismissed|aged|saved)"
)
ABBREVIATED = re.compile(rf"\.[ \u00a0][{UPPER}0-9]")
OWNED = re.compile(
    r"['’]s (?:(?:own|late|former|new|second|third|first|last|main|old) )?(?:wife|husband|son|daughter|father|mother"
    r"|brother|sister|family|lawyers?|aides?|spokes\w+|remarks?|comments?|statement|death|resignation|visit|trial|arrest"
    r"|career|goal|shot|cross|header|injury|words|letter|speech|decision|role|office|successor|predecessor|home|house|hand|head|life)\b"
)
PLACE_BEFORE = listed("in at near to from into across around outside of the a an")
MEETING = listed("with against by between told asked quoted said replaced beat met called for as")


def lone_people(document: Document) -> list[Person]:
    """People who are named by one word: by its look and what stands beside it, and that word wherever it stands."""
    every = [run for run in runs(document, english.PARTICLES) if all(_is_office(word.low) for word in run[:-1])]
    words = [run[-1] for run in every if _may_be_name(document, run[-1])]
    ranked = {bare(run[-1]) for run in every if len(run) > 1}
    told = {bare(one) for one in words if bare(one) in ranked or _signs(document, one) >= ENOUGH}
    if told:
        told -= {word.low for word in document.words if not word.capital}
    return [span_of([word], "", sure=True) for word in words if bare(word) in told]


def bare(word: Token) -> str:
    """The word in lower case without the 's of a possessor."""
    return word.low.removesuffix("’s").removesuffix("'s")


def _may_be_name(document: Document, word: Token) -> bool:
    low = bare(word)
    shaped = not word.text.isupper() and len(low) > 2 and SHAPE.fullmatch(word.text.removesuffix(word.low[len(low) :]))
    if not shaped or (len(low) < 5 and ABBREVIATED.match(document.text, word.end)):
        return False  # Del. Storm, Sept. 5
    if low in starters("en") or low in english.NOT_PERSON or low in english.NOT_NAME or low in english.FRONT:
        return False
    return not is_thing(low) and not _is_several(low) and (low in LAST_NAMES or not PEOPLES.search(low))


def _is_office(low: str) -> bool:
    lexicon = words_of("en")
    return low in RANKS or (lexicon is not None and low in lexicon.roles)


def is_thing(low: str) -> bool:
    """True for a country, a city, and what firms, clubs and tables are called."""
    return low in english.PLACES or low in CITIES or low in THINGS


def _is_several(low: str) -> bool:
    """True for several people of one calling, and for agencies: witnesses, analysts."""
    lexicon = words_of("en")
    if lexicon is None:
        return False
    return low.removesuffix("s") in lexicon.roles or low.removesuffix("es") in lexicon.roles or low in lexicon.agencies


def _signs(document: Document, word: Token) -> float:
    """How much speaks for a last name: its look, and the words before and after it."""
    low, at = bare(word), bisect_left(document.starts, word.start)
    begins = _begins(document, at)
    looks = 2.0 * (low in LAST_NAMES and not (begins and low in WORDS_TOO)) + 1.5 * (
        low.endswith(ENDS) and len(low) > 5
    )
    looks += 1.0 * (low in english.MEN or low in english.WOMEN) - 1.5 * bool(THINGS_END.search(low))
    return (
        looks
        + _after(document, word, at)
        + (0.0 if begins else _before(document.words[max(0, at - 2)].low, document.words[at - 1].low))
    )


def _begins(document: Document, at: int) -> bool:
    """True when the capital may only be that of a sentence."""
    gap = document.gap(document.words[at - 1], document.words[at]) if at else "\n"
    return "\n" in gap or gap.strip(" \u00a0,'’-(") != ""


def _before(first: str, low: str) -> float:
    lexicon = words_of("en")
    called = lexicon is not None and low in lexicon.roles
    return 0.5 * (low in MEETING) - 1.5 * (low in PLACE_BEFORE and first != "according") + 1.5 * called


def _after(document: Document, word: Token, at: int) -> float:
    text, low = document.text, bare(word)
    points = (
        1.5 * _says(document, at) + 1.5 * bool(AFTER.match(text, word.end)) + 1.0 * bool(APPOSED.match(text, word.end))
    )
    return points + 1.5 * bool(OWNED.match(text, word.start + len(low))) + 1.0 * bool(DOES.match(text, word.end))


def _says(document: Document, at: int) -> bool:
    """True when a verb of saying is right behind the word, or right before it at the end of a clause."""
    lexicon, words = words_of("en"), document.words
    if lexicon is None:
        return False
    after = at + 1 < len(words) and document.gap(words[at], words[at + 1]) == " " and words[at + 1].low in lexicon.cues
    ends = at + 1 == len(words) or document.gap(words[at], words[at + 1]) != " "
    before = at > 0 and ends and words[at - 1].low in lexicon.cues and document.gap(words[at - 1], words[at]) == " "
    return (after and not words[at + 1].low.endswith("ing")) or before
