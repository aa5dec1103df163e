"""Whether a description can be a person: "the grower" is told to grow, "the carpenter" came in as "a carpenter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.languages.en.names import NATIONALS
from analysis.languages.shapes.reporting import words
from analysis.text.document import Document

SHORT_STEM = 3  # letters that tell nothing
FEW = 6  # namings that are looked at
LEAD = 300  # characters at the start of an article, where people come in without their names
ANEW = ("a ", "an ", "one ", "another ")  # open a description of somebody who was not told yet
PARAGRAPHS = 700  # characters in which somebody is still spoken of
BESIDE = 120  # characters round them
PLAYS = words(
    "actor actress artist batsman batter billionaire bowler boxer captain celebrity champion comedian comic cyclist"
    " defender designer diva entrepreneur forward goalkeeper golfer grandmother guitarist heavyweight heiress jockey"
    " left-hander medallist midfielder model musician newcomer novelist pensioner photographer pianist pitcher player"
    " playmaker poet presenter quarterback racer rapper right-hander rookie runner seamer singer skater skier skipper"
    " songwriter spinner sprinter star starlet striker swimmer teenager tycoon veteran violinist winger winner writer"
    " youngster"
)  # what those who are written about are called in turn


def may_be(document: Document, noun: str, named: Sequence[int], before: int, *, plays: bool) -> bool:
    """True when somebody named at these places may be called "the noun" at `before`; plays: the singer, the winner."""
    if _where_from(document, noun, before):
        return True
    if noun.endswith("-year-old") or (plays and noun in PLAYS):
        return True
    stem = noun[:-2] if noun.endswith(("er", "or")) else noun[:-3] if noun.endswith("ist") else noun
    if len(stem) > SHORT_STEM and any(_told_to(document, noun, stem, place) for place in named[:FEW]):
        return True
    came = document.text.find(f" {noun}", 0, min(before, LEAD, min(named)))
    return came > 0 and document.text[max(0, came - 2) : came].lower().strip() in {"a", "an"}


def _where_from(document: Document, noun: str, before: int) -> bool:
    """True for the Dutchman, the Brit, the Australian."""
    people = noun in NATIONALS or noun.endswith(("ian", "ean", "ese", "man", "woman"))
    return people and document.text.find(noun.capitalize(), before, before + len(noun) + 5) >= 0


def unnamed(document: Document, mention: Mention) -> bool:
    """True for "an executive", and for "the executive" after one in the same paragraph or the one before."""
    if mention.text.lower().startswith(ANEW):
        return True
    noun = re.escape(mention.text.split(" ")[-1])
    around = document.text[max(0, mention.start - PARAGRAPHS) : mention.start].split("\n\n")[-2:]
    found = re.search(rf"\ban? (?:\w+ )?{noun}\b(?! [A-Z]|, [A-Z])", "\n\n".join(around))
    return found is not None and " " in mention.text and mention.text.count(" ") == 1


def _told_to(document: Document, noun: str, stem: str, place: int) -> bool:
    """True when the sentence round a name has another word of this stem."""
    end = document.text.find(". ", place, place + BESIDE)
    around = document.between(max(0, place - BESIDE), end if end > 0 else place + BESIDE)
    return any(word.low.startswith(stem) and not word.low.startswith(noun) for word in around)
