"""Whose words a paper holds: "говорится в сообщении", "the letter said" name no one themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker
from analysis.entities.role_kinds import lone_noun
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import readings, tagged
from analysis.text.document import Document

SORTS = {"m": {"masc", "neut"}, "f": {"femn"}}
LED = re.compile(r"\w:\s*[«\"“„]")  # the union is against it: "...
FAR, NEAR = 1_800, 450  # characters from whoever spread the news, or spoke last, to the paper


def writer_of(mention: Mention, memory: DiscourseModel, lexicon: ReportingWords) -> ResolvedSpeaker | None:
    """Who spread the news; else the body spoken of, or for a letter whoever spoke last; None if nobody."""
    if mention.text[:1].isupper():
        return None
    source = memory.source
    if source and mention.start - source.place < FAR:
        return source
    near = [one for one in (memory.body, _speaker(mention, memory, lexicon)) if one and mention.start - one.place < FAR]
    return max(near, key=lambda one: one.place, default=None)


def whose_paper(
    document: Document, mention: Mention, memory: DiscourseModel, lexicon: ReportingWords
) -> ResolvedSpeaker | None:
    """The body whose paper "in its statement" means: the one that the same paragraph has named last."""
    body, line = memory.body, line_of(document, mention)
    if body is None or not line <= body.place < mention.start or not _of_paper(document, mention, lexicon):
        return None
    later = any(body.place < place < mention.start for place, _ in memory.focus)
    return body if not later and _agrees(document, body, mention) else None


def line_of(document: Document, mention: Mention) -> int:
    """Where the paragraph of a mention begins."""
    return document.text.rfind("\n", 0, mention.start) + 1


def told_elsewhere(document: Document, mention: Mention, places: Sequence[int], lexicon: ReportingWords) -> bool:
    """True for somebody of an earlier paragraph where this one leads into the quote with a subject of its own."""
    line = line_of(document, mention)
    here = any(line <= place < mention.start for place in places)
    return not here and _of_paper(document, mention, lexicon) and bool(LED.search(document.text, line, mention.start))


def _of_paper(document: Document, mention: Mention, lexicon: ReportingWords) -> bool:
    following = document.between(mention.end, mention.end + 40)[:2]
    return any(word.low.startswith(tuple(lexicon.papers)) for word in following)


def _agrees(document: Document, body: ResolvedSpeaker, mention: Mention) -> bool:
    """True when a noun of the body's name has the gender of the pronoun, or the pronoun has none."""
    language = tagged(document.code)
    wanted = SORTS.get(mention.gender)
    if language is None or wanted is None:
        return True
    nouns = (readings(word, language)[0] for word in body.speaker.name.lower().split())
    first = next((one for one in nouns if one.pos == "NOUN"), None)
    return first is None or first.gender in wanted


def _press(one: ResolvedSpeaker, lexicon: ReportingWords) -> bool:
    """True for those who only pass news on."""
    words = one.speaker.name.lower().split()
    return one.speaker.kind != "person" and any(w in lexicon.agencies or w.startswith(lexicon.press) for w in words)


def _speaker(mention: Mention, memory: DiscourseModel, lexicon: ReportingWords) -> ResolvedSpeaker | None:
    """Who spoke last, when this is a paper that people write: a letter, a post."""
    last = next((one for one in reversed(memory.said) if not _press(one, lexicon)), None)
    named = max((place for place, _ in memory.focus), default=-1)
    if last is None or mention.start - last.place > NEAR or named > last.place:
        return None
    written = last.speaker.kind != "person" or mention.text.lower().startswith(lexicon.letters)
    return last if written else None


def told_to_write(last: ResolvedSpeaker | None, mention: Mention, text: str) -> bool:
    """English: True where who spoke last is told, in the same paragraph, to have written this paper."""
    noun = lone_noun(mention.text)
    if last is None or not noun or "\n" in text[last.place : mention.start]:
        return False
    between = text[max(0, last.place - FAR // 2) : mention.start].rpartition("\n")[2]
    return bool(re.search(rf"\b(?:an?|his|her|their|its) (?:\w+ )?{re.escape(noun)}\b", between))
