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

GENDERS_OF_NOUNS = {"m": {"masc", "neut"}, "f": {"femn"}}
LEADS_INTO_QUOTE = re.compile(r"\w:\s*[«\"“„]")  # the union is against it: "...
SOURCE_NEAR = 1_800  # characters from whoever spread the news to the paper
AUTHOR_NEAR = 450  # characters from whoever spoke last to the paper


def writer_of(
    mention: Mention, memory: DiscourseModel, lexicon: ReportingWords
) -> ResolvedSpeaker | None:
    """Who spread the news; else the body spoken of, or for a letter whoever spoke last; None if nobody."""
    if mention.text[:1].isupper():
        return None
    source = memory.source
    if source and mention.start - source.place < SOURCE_NEAR:
        return source
    known = [one for one in (memory.last_organisation, _author(mention, memory, lexicon)) if one]
    near = [one for one in known if mention.start - one.place < SOURCE_NEAR]
    return max(near, key=lambda one: one.place, default=None)


def whose_paper(
    document: Document, mention: Mention, memory: DiscourseModel, lexicon: ReportingWords
) -> ResolvedSpeaker | None:
    """The body whose paper "in its statement" means: the one that the same paragraph has named last."""
    organisation, line = memory.last_organisation, line_of(document, mention)
    if organisation is None or not line <= organisation.place < mention.start:
        return None
    if not _of_paper(document, mention, lexicon):
        return None
    if any(organisation.place < place < mention.start for place, _ in memory.subjects):
        return None  # somebody was named since
    return organisation if _agrees(document, organisation, mention) else None


def line_of(document: Document, mention: Mention) -> int:
    """Where the paragraph of a mention begins."""
    return document.text.rfind("\n", 0, mention.start) + 1


def told_elsewhere(
    document: Document, mention: Mention, places: Sequence[int], lexicon: ReportingWords
) -> bool:
    """Whether somebody is of an earlier paragraph, and this one leads into the quote with a subject of its own."""
    line = line_of(document, mention)
    if any(line <= place < mention.start for place in places):
        return False
    if not _of_paper(document, mention, lexicon):
        return False
    return bool(LEADS_INTO_QUOTE.search(document.text, line, mention.start))


def _of_paper(document: Document, mention: Mention, lexicon: ReportingWords) -> bool:
    following = document.between(mention.end, mention.end + 40)[:2]
    return any(word.low.startswith(tuple(lexicon.papers)) for word in following)


def _agrees(document: Document, body: ResolvedSpeaker, mention: Mention) -> bool:
    """Whether a noun of the organisation's name has the gender of the pronoun, or the pronoun has none."""
    language = tagged(document.code)
    wanted = GENDERS_OF_NOUNS.get(mention.gender)
    if language is None or wanted is None:
        return True
    nouns = (readings(word, language)[0] for word in body.speaker.name.lower().split())
    first = next((one for one in nouns if one.pos == "NOUN"), None)
    return first is None or first.gender in wanted


def _press(one: ResolvedSpeaker, lexicon: ReportingWords) -> bool:
    """Whether they only pass news on."""
    if one.speaker.kind == "person":
        return False
    words = one.speaker.name.lower().split()
    return any(word in lexicon.agencies or word.startswith(lexicon.press) for word in words)


def _author(
    mention: Mention, memory: DiscourseModel, lexicon: ReportingWords
) -> ResolvedSpeaker | None:
    """Who spoke last, when this is a paper that people write: a letter, a post."""
    last = next((one for one in reversed(memory.speakers) if not _press(one, lexicon)), None)
    named = max((place for place, _ in memory.subjects), default=-1)
    if last is None or mention.start - last.place > AUTHOR_NEAR or named > last.place:
        return None
    if last.speaker.kind == "person" and not mention.text.lower().startswith(lexicon.letters):
        return None
    return last


def told_to_write(last: ResolvedSpeaker | None, mention: Mention, text: str) -> bool:
    """English: whether the same paragraph tells that who spoke last has written this paper."""
    noun = lone_noun(mention.text)
    if last is None or not noun or "\n" in text[last.place : mention.start]:
        return False
    between = text[max(0, last.place - SOURCE_NEAR // 2) : mention.start].rpartition("\n")[2]
    return bool(re.search(rf"\b(?:an?|his|her|their|its) (?:\w+ )?{re.escape(noun)}\b", between))
