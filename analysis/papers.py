"""Whose words a paper holds: "говорится в сообщении", "the letter said" name no one themselves."""

from __future__ import annotations

import re

from analysis.lexicon.quote_words import QuoteWords
from analysis.memory import Known, Memory
from analysis.mentions import Mention
from analysis.offices import lone_noun

FAR, NEAR = 1_800, 450  # characters from whoever spread the news, or spoke last, to the paper


def writer_of(mention: Mention, memory: Memory, lexicon: QuoteWords) -> Known | None:
    """Who spread the news; else the body spoken of, or for a letter whoever spoke last; None if nobody."""
    if mention.text[:1].isupper():
        return None
    source = memory.source
    if source and mention.start - source.place < FAR:
        return source
    near = [one for one in (memory.body, _speaker(mention, memory, lexicon)) if one and mention.start - one.place < FAR]
    return max(near, key=lambda one: one.place, default=None)


def _press(one: Known, lexicon: QuoteWords) -> bool:
    """True for those who only pass news on."""
    words = one.speaker.name.lower().split()
    return one.speaker.kind != "person" and any(w in lexicon.agencies or w.startswith(lexicon.press) for w in words)


def _speaker(mention: Mention, memory: Memory, lexicon: QuoteWords) -> Known | None:
    """Who spoke last, when this is a paper that people write: a letter, a post."""
    last = next((one for one in reversed(memory.said) if not _press(one, lexicon)), None)
    named = max((place for place, _ in memory.focus), default=-1)
    if last is None or mention.start - last.place > NEAR or named > last.place:
        return None
    written = last.speaker.kind != "person" or mention.text.lower().startswith(lexicon.letters)
    return last if written else None


def told_to_write(last: Known | None, mention: Mention, text: str) -> bool:
    """English: True where who spoke last is told, in the same paragraph, to have written this paper."""
    noun = lone_noun(mention.text)
    if last is None or not noun or "\n" in text[last.place : mention.start]:
        return False
    between = text[max(0, last.place - FAR // 2) : mention.start].rpartition("\n")[2]
    return bool(re.search(rf"\b(?:an?|his|her|their|its) (?:\w+ )?{re.escape(noun)}\b", between))
