"""The walk through an article, sentence by sentence: what it quotes, what it tells, who is to be kept in mind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.classify import aside, shape
from analysis.attribution.mention import Mention
from analysis.attribution.quotations import Quotation
from analysis.attribution.reported_speech import ReportedStatement, told_in
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import ANDS, AgreementGrammar
from analysis.coreference.discourse import ResolvedSpeaker
from analysis.coreference.pronouns import NEAR
from analysis.coreference.resolver import SHOWN, Resolver
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.narrative import Narrative
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


class QuoteWalk:
    """Goes through one scene once and gives its quotes."""

    def __init__(
        self,
        scene: Narrative,
        subjects: PositionalGrammar | AgreementGrammar,
        lexicon: ReportingWords,
        resolver: Resolver,
        interviewed: ResolvedSpeaker | None = None,
    ) -> None:
        self.interviewed = interviewed  # whose the answers without a name are
        self.scene, self.document, self.lexicon = scene, scene.document, lexicon
        self.subjects, self.resolver = subjects, resolver
        self._english = isinstance(subjects, PositionalGrammar)
        self._voice: tuple[int, ResolvedSpeaker] | None = None  # the quote told last, and who said it

    def quotes(self, lines: Sequence[Quotation]) -> tuple[Quote, ...]:
        """All quotes of the article, ordered by where they begin."""
        by_unit: dict[int, list[Quotation]] = {}
        for line in lines:
            by_unit.setdefault(line.unit, []).append(line)
        found: list[Quote] = []
        for number, unit in enumerate(self.scene.units):
            found += self._unit(unit, by_unit.get(number, []))
        found.sort(key=lambda quote: (quote.words.start, -quote.words.end))
        return grouped(self.document.text, found)

    def _unit(self, unit: Span, lines: Sequence[Quotation]) -> list[Quote]:
        words = self.scene.narrative(unit)
        self.resolver.look_around(words)
        for mention in self.subjects.brought_in(words):
            self.resolver.meet(mention)
        told = None if aside(words, self.lexicon) else told_in(self.scene, unit, words, self.subjects, self.lexicon)
        first = min([line.candidate.left for line in lines if line.kind == "direct"], default=unit.end)
        quotes = self._told(told, unit, first) if told else []
        quotes += [quote for line in lines if (quote := self._quote(line))]
        if told and told.mention and lines and self._english:
            self._said_behind(told.mention, lines)
        return quotes

    def _said_behind(self, mention: Mention, lines: Sequence[Quotation]) -> None:
        """English: keep who speaks behind a whole quote in mind, where no sentence was seen to end."""
        last = lines[-1].candidate
        own = any(line.attribution.mention and line.attribution.mention.start == mention.start for line in lines)
        if own or mention.start < last.right or self.document.text[last.end - 1] != ".":
            return
        known = self.resolver.known(mention)
        if known:
            self.resolver.heard(known)

    def _told(self, told: ReportedStatement, unit: Span, first: int) -> list[Quote]:
        """The statement of a sentence; when the sentence goes on with a direct quote, only who spoke before it."""
        if told.mention is None or told.mention.start >= first:
            return []
        known = self.resolver.known(told.mention)
        if known is None or not self._speaks(told.mention, unit, known):
            return []
        entities = self._english and not known.speaker.name and self._cited(told.mention, known.speaker.role or "")
        if not entities:
            self.resolver.heard(known, source=told.source)
        if told.content is None or known.confidence < SHOWN or told.content.end > first:
            return []
        many = not known.speaker.name and told.mention.gender == "p"
        inside = known.speaker.name and known.speaker.name in told.content.of(self.document.text)
        if many or inside:
            return []
        return [Quote(told.content, "indirect", known.said_as, known.speaker, known.confidence)]

    def _cited(self, mention: Mention, role: str) -> bool:
        """True for "according to a vote count": what is cited speaks no further."""
        if any(word in self.lexicon.roles for word in role.lower().split(" ")):
            return False
        return self.document.text[max(0, mention.start - 14) : mention.start].lower().endswith("according to ")

    def _speaks(self, mention: Mention, unit: Span, known: ResolvedSpeaker) -> bool:
        """False for a thing without a name of its own that is no institution: crews, payments."""
        name = known.speaker.name or known.speaker.role or ""
        if not self.lexicon.inflected or (known.speaker.kind == "person" and known.speaker.name):
            return True
        if mention.kind not in {"body", "paper"}:
            return True
        first = not self.document.text[unit.start : mention.start].strip()
        named = any(w[:1].isupper() or w[:1] in '«"' for w in name.split()[first:]) or name.isupper()
        return named or any(w.lower().startswith(self.lexicon.institutions) for w in name.split())

    def _quote(self, line: Quotation) -> Quote | None:
        known, said_as = self._speaker(line), line.attribution.mention
        if known and said_as and not self._speaks(said_as, self.scene.units[line.unit], known):
            known = None  # the words stand in a paper or a thing, and whose they are is not told
            if line.kind == "partial":
                return None
        span = trimmed(self.document.text, line.candidate.start, line.candidate.end, partial=line.kind == "partial")
        if line.attribution.tie == "answer":
            span = Span(line.candidate.start, line.candidate.end - (self.document.text[line.candidate.end - 1] == ","))
        if span.start == span.end:
            return None
        if known is None:
            named = Span(said_as.start, said_as.end) if said_as else None
            if self._english and line.kind == "partial" and len(span.of(self.document.text).split()) < FEW:
                return None
            return Quote(span, line.kind, named, group=line.candidate.group)
        self.resolver.heard(replace(known, place=self._since(line)))
        self._voice = line.candidate.group, known
        shown = known.speaker if known.confidence >= SHOWN else None
        return Quote(span, line.kind, known.said_as, shown, known.confidence, line.candidate.group)

    def _speaker(self, line: Quotation) -> ResolvedSpeaker | None:
        if line.attribution.mention:
            return self.resolver.known(line.attribution.mention)
        if line.attribution.tie == "answer":
            return self.interviewed
        if line.attribution.tie == "label":
            return self.resolver.nearest(line.candidate.left, SENTENCE_BEFORE)
        if line.attribution.tie in {"tail", "head"}:
            return self._unspoken(line)
        return self._unsigned(line)

    def _unspoken(self, line: Quotation) -> ResolvedSpeaker | None:
        """Who says where the verb stands alone: "- додала"."""
        if isinstance(self.subjects, PositionalGrammar):
            return self._of_same_sentence(line)
        unit = self.scene.units[line.unit]
        before = [word for word in self.scene.narrative(unit) if word.start < line.attribution.cue]
        if line.attribution.tie == "head" and self.subjects.has_subject(before):
            return self._went_on(line)
        silent = self.subjects.silent(line.attribution.cue)
        if silent is None:
            return self.resolver.nearest(line.candidate.left, SENTENCE_BEFORE)
        known = self.resolver.known(silent)
        return replace(known, said_as=None, confidence=min(SENTENCE_BEFORE, known.confidence)) if known else None

    def _went_on(self, line: Quotation) -> ResolvedSpeaker | None:
        """Who called it "...", in «X called it "...", but added: "..."»: the verb behind "but" is of the same voice."""
        last, unit = self.resolver.last(), self.scene.units[line.unit]
        if last is None or not unit.start < last.place <= line.attribution.cue:
            return None
        between = self.document.between(last.place, line.attribution.cue)
        silent = self.subjects.silent(line.attribution.cue) if isinstance(self.subjects, AgreementGrammar) else None
        if not between or between[0].low not in ANDS or silent is None or last.gender not in {silent.gender, ""}:
            return None
        return replace(last, said_as=None, confidence=min(SENTENCE_BEFORE, last.confidence))

    def _since(self, line: Quotation) -> int:
        """Where whoever said this was heard: before all who are named in the next sentence, after all in this one."""
        return max(line.candidate.right, self.scene.units[line.unit].end - 1 if self._english else 0)

    def _of_same_sentence(self, line: Quotation) -> ResolvedSpeaker | None:
        """Who spoke in this very sentence, for ", saying: " with no subject of its own."""
        last = self.resolver.last()
        here = last is not None and last.place >= self.scene.units[line.unit].start
        return self.resolver.carried(line.candidate.left, SENTENCE_BEFORE) if here else None

    def _another(self, line: Quotation, last: ResolvedSpeaker | None) -> bool:
        """True when the sentence before the quote is about somebody else than spoke last, or nobody spoke before it."""
        before = self.scene.units[line.unit - 1] if line.unit else None
        if before is None or "\n" in before.of(self.document.text).strip():
            return False
        gap = self.document.text[before.end : line.candidate.left]
        caption = self._english and before.of(self.document.text).rstrip()[-1:].isalnum()
        if (last is None or caption) and "\n" in before.of(self.document.text)[-2:] + gap:
            return False
        return (last is None or last.place <= before.start) and self.resolver.another(last, before.start)

    def _unsigned(self, line: Quotation) -> ResolvedSpeaker | None:
        """A quote without a word about its speaker: whoever spoke last, near enough; paragraphs of one quote agree."""
        last = self.resolver.last()
        if self._voice and self._voice[0] == line.candidate.group:
            return replace(self._voice[1], said_as=None)
        if line.kind != "direct" or not shape(self.document, line.candidate, self.scene.units[line.unit]).alone:
            return None
        if self._english and (last is None or line.candidate.left - last.place <= NEAR) and self._another(line, last):
            return self.resolver.nearest(line.candidate.left, NEXT_PARAGRAPH)
        if last is None or line.candidate.left - last.place > NEAR:
            return None
        new = "\n" in self.document.text[last.place : line.candidate.left]
        return self.resolver.carried(line.candidate.left, NEXT_PARAGRAPH if new else SAME_PARAGRAPH)
