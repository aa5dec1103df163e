"""The walk through an article, sentence by sentence: what it quotes, what it tells, who is to be kept in mind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.classify import aside, shape
from analysis.attribution.mention import Mention
from analysis.attribution.quotations import Line
from analysis.attribution.reported_speech import Told, told_in
from analysis.attribution.subjects_en import English
from analysis.attribution.subjects_slavic import ANDS, Slavic
from analysis.coreference.discourse import Known
from analysis.coreference.pronouns import NEAR
from analysis.coreference.resolver import SHOWN, Resolver
from analysis.languages.shapes.reporting import QuoteWords
from analysis.quotation.narrative import Scene
from analysis.quotation.pieces import grouped
from news.types import Quote, Span

EDGES = " \t\n\r\u00a0\"“”„«»`‘'"
FEW = 3  # words of a phrase that is not shown where nobody is known to say it
INNER_OPENED = re.compile(r"(?:(?<=\s)|^)['‘](?=\w)")
INNER_ENDED = re.compile(r"(?<=[.,!?…])['’](?!\w)")
INNER_CLOSED = re.compile(r"[.,!?…]?['’]")
SAME_PARAGRAPH, NEXT_PARAGRAPH, SENTENCE_BEFORE = 0.8, 0.6, 0.65


def trimmed(text: str, start: int, end: int, *, partial: bool = False) -> Span:
    """The span without marks and spaces at its ends, and without the comma (or full stop) of the writer."""
    whole, last = end, ".,;" if partial else ","
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1] in last):
        end -= 1
    if text[start:end].count('"') % 2 and text[end : end + 1] == '"':
        end += 1  # it closes a name inside
    inner = INNER_CLOSED.match(text, end, whole)
    if inner and len(INNER_OPENED.findall(text, start, end)) > len(INNER_ENDED.findall(text, start, end)):
        end = inner.end()  # it closes what somebody else said
    return Span(start, end)


class Teller:
    """Goes through one scene once and gives its quotes."""

    def __init__(
        self,
        scene: Scene,
        subjects: English | Slavic,
        lexicon: QuoteWords,
        resolver: Resolver,
        interviewed: Known | None = None,
    ) -> None:
        self.interviewed = interviewed  # whose the answers without a name are
        self.scene, self.page, self.lexicon = scene, scene.page, lexicon
        self.subjects, self.resolver = subjects, resolver
        self._english = isinstance(subjects, English)
        self._voice: tuple[int, Known] | None = None  # the quote told last, and who said it

    def quotes(self, lines: Sequence[Line]) -> tuple[Quote, ...]:
        """All quotes of the article, ordered by where they begin."""
        by_unit: dict[int, list[Line]] = {}
        for line in lines:
            by_unit.setdefault(line.unit, []).append(line)
        found: list[Quote] = []
        for number, unit in enumerate(self.scene.units):
            found += self._unit(unit, by_unit.get(number, []))
        found.sort(key=lambda quote: (quote.words.start, -quote.words.end))
        return grouped(self.page.text, found)

    def _unit(self, unit: Span, lines: Sequence[Line]) -> list[Quote]:
        words = self.scene.narrative(unit)
        self.resolver.look_around(words)
        for mention in self.subjects.brought_in(words):
            self.resolver.meet(mention)
        told = None if aside(words, self.lexicon) else told_in(self.scene, unit, words, self.subjects, self.lexicon)
        first = min([line.stretch.left for line in lines if line.kind == "direct"], default=unit.end)
        quotes = self._told(told, unit, first) if told else []
        quotes += [quote for line in lines if (quote := self._quote(line))]
        if told and told.mention and lines and self._english:
            self._said_behind(told.mention, lines)
        return quotes

    def _said_behind(self, mention: Mention, lines: Sequence[Line]) -> None:
        """English: keep who speaks behind a whole quote in mind, where no sentence was seen to end."""
        last = lines[-1].stretch
        own = any(line.bond.mention and line.bond.mention.start == mention.start for line in lines)
        if own or mention.start < last.right or self.page.text[last.end - 1] != ".":
            return
        known = self.resolver.known(mention)
        if known:
            self.resolver.heard(known)

    def _told(self, told: Told, unit: Span, first: int) -> list[Quote]:
        """The statement of a sentence; when the sentence goes on with a direct quote, only who spoke before it."""
        if told.mention is None or told.mention.start >= first:
            return []
        known = self.resolver.known(told.mention)
        if known is None or not self._speaks(told.mention, unit, known):
            return []
        figures = self._english and not known.speaker.name and self._cited(told.mention, known.speaker.role or "")
        if not figures:
            self.resolver.heard(known, source=told.source)
        if told.content is None or known.confidence < SHOWN or told.content.end > first:
            return []
        many = not known.speaker.name and told.mention.gender == "p"
        inside = known.speaker.name and known.speaker.name in told.content.of(self.page.text)
        if many or inside:
            return []
        return [Quote(told.content, "indirect", known.said_as, known.speaker, known.confidence)]

    def _cited(self, mention: Mention, role: str) -> bool:
        """True for "according to a vote count": what is cited speaks no further."""
        if any(word in self.lexicon.roles for word in role.lower().split(" ")):
            return False
        return self.page.text[max(0, mention.start - 14) : mention.start].lower().endswith("according to ")

    def _speaks(self, mention: Mention, unit: Span, known: Known) -> bool:
        """False for a thing without a name of its own that is no institution: crews, payments."""
        name = known.speaker.name or known.speaker.role or ""
        if not self.lexicon.inflected or (known.speaker.kind == "person" and known.speaker.name):
            return True
        if mention.kind not in {"body", "paper"}:
            return True
        first = not self.page.text[unit.start : mention.start].strip()
        named = any(w[:1].isupper() or w[:1] in '«"' for w in name.split()[first:]) or name.isupper()
        return named or any(w.lower().startswith(self.lexicon.institutions) for w in name.split())

    def _quote(self, line: Line) -> Quote | None:
        known, said_as = self._speaker(line), line.bond.mention
        if known and said_as and not self._speaks(said_as, self.scene.units[line.unit], known):
            known = None  # the words stand in a paper or a thing, and whose they are is not told
            if line.kind == "partial":
                return None
        span = trimmed(self.page.text, line.stretch.start, line.stretch.end, partial=line.kind == "partial")
        if line.bond.tie == "answer":
            span = Span(line.stretch.start, line.stretch.end - (self.page.text[line.stretch.end - 1] == ","))
        if span.start == span.end:
            return None
        if known is None:
            named = Span(said_as.start, said_as.end) if said_as else None
            if self._english and line.kind == "partial" and len(span.of(self.page.text).split()) < FEW:
                return None
            return Quote(span, line.kind, named, group=line.stretch.group)
        self.resolver.heard(replace(known, place=self._since(line)))
        self._voice = line.stretch.group, known
        shown = known.speaker if known.confidence >= SHOWN else None
        return Quote(span, line.kind, known.said_as, shown, known.confidence, line.stretch.group)

    def _speaker(self, line: Line) -> Known | None:
        if line.bond.mention:
            return self.resolver.known(line.bond.mention)
        if line.bond.tie == "answer":
            return self.interviewed
        if line.bond.tie == "label":
            return self.resolver.nearest(line.stretch.left, SENTENCE_BEFORE)
        if line.bond.tie in {"tail", "head"}:
            return self._unspoken(line)
        return self._unsigned(line)

    def _unspoken(self, line: Line) -> Known | None:
        """Who says where the verb stands alone: "- додала"."""
        if isinstance(self.subjects, English):
            return self._of_same_sentence(line)
        unit = self.scene.units[line.unit]
        before = [word for word in self.scene.narrative(unit) if word.start < line.bond.cue]
        if line.bond.tie == "head" and self.subjects.has_subject(before):
            return self._went_on(line)
        silent = self.subjects.silent(line.bond.cue)
        if silent is None:
            return self.resolver.nearest(line.stretch.left, SENTENCE_BEFORE)
        known = self.resolver.known(silent)
        return replace(known, said_as=None, confidence=min(SENTENCE_BEFORE, known.confidence)) if known else None

    def _went_on(self, line: Line) -> Known | None:
        """Who called it "...", in «X called it "...", but added: "..."»: the verb behind "but" is of the same voice."""
        last, unit = self.resolver.last(), self.scene.units[line.unit]
        if last is None or not unit.start < last.place <= line.bond.cue:
            return None
        between = self.page.between(last.place, line.bond.cue)
        silent = self.subjects.silent(line.bond.cue) if isinstance(self.subjects, Slavic) else None
        if not between or between[0].low not in ANDS or silent is None or last.gender not in {silent.gender, ""}:
            return None
        return replace(last, said_as=None, confidence=min(SENTENCE_BEFORE, last.confidence))

    def _since(self, line: Line) -> int:
        """Where whoever said this was heard: before all who are named in the next sentence, after all in this one."""
        return max(line.stretch.right, self.scene.units[line.unit].end - 1 if self._english else 0)

    def _of_same_sentence(self, line: Line) -> Known | None:
        """Who spoke in this very sentence, for ", saying: " with no subject of its own."""
        last = self.resolver.last()
        here = last is not None and last.place >= self.scene.units[line.unit].start
        return self.resolver.carried(line.stretch.left, SENTENCE_BEFORE) if here else None

    def _another(self, line: Line, last: Known | None) -> bool:
        """True when the sentence before the quote is about somebody else than spoke last, or nobody spoke before it."""
        before = self.scene.units[line.unit - 1] if line.unit else None
        if before is None or "\n" in before.of(self.page.text).strip():
            return False
        gap = self.page.text[before.end : line.stretch.left]
        caption = self._english and before.of(self.page.text).rstrip()[-1:].isalnum()
        if (last is None or caption) and "\n" in before.of(self.page.text)[-2:] + gap:
            return False
        return (last is None or last.place <= before.start) and self.resolver.another(last, before.start)

    def _unsigned(self, line: Line) -> Known | None:
        """A quote without a word about its speaker: whoever spoke last, near enough; paragraphs of one quote agree."""
        last = self.resolver.last()
        if self._voice and self._voice[0] == line.stretch.group:
            return replace(self._voice[1], said_as=None)
        if line.kind != "direct" or not shape(self.page, line.stretch, self.scene.units[line.unit]).alone:
            return None
        if self._english and (last is None or line.stretch.left - last.place <= NEAR) and self._another(line, last):
            return self.resolver.nearest(line.stretch.left, NEXT_PARAGRAPH)
        if last is None or line.stretch.left - last.place > NEAR:
            return None
        new = "\n" in self.page.text[last.place : line.stretch.left]
        return self.resolver.carried(line.stretch.left, NEXT_PARAGRAPH if new else SAME_PARAGRAPH)
