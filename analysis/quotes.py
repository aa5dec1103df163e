"""Quotes and who said them. One walk through the article, in small named steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis import dashes
from analysis.attribution import UNTIED, Binder, Bond, judge, shape
from analysis.cast import Cast
from analysis.cues import words_of
from analysis.indirect import Told, told_in
from analysis.lexicon.quote_words import QuoteWords
from analysis.marks import Stretch, pair
from analysis.page import Page
from analysis.persons import Person, people, tagged
from analysis.scene import Scene
from analysis.speakers import SHOWN, Known, Resolver
from analysis.subjects_en import English
from analysis.subjects_slavic import Slavic
from news.types import Quote, QuoteKind, Span

EDGES = " \t\n\r\u00a0\"“”„«»`‘'"
SHORT = 4  # words: a marked stretch no longer than this may be a title and part of the narrative
SAME_PARAGRAPH, NEXT_PARAGRAPH, SENTENCE_BEFORE = 0.8, 0.6, 0.65


@dataclass(frozen=True)
class Line:
    """A stretch that is a quote, with its tie."""

    stretch: Stretch
    kind: QuoteKind
    bond: Bond
    unit: int


def find_quotes(text: str, sentences: Sequence[Span], language: str) -> tuple[Quote, ...]:
    """All quotes of a text in order, each with its speaker where that is known."""
    page = Page(text, tuple(sentences), language)
    lexicon = words_of(language)
    if lexicon is None:
        return _marks_only(page)
    return Reading(page, lexicon).quotes()


def _marks_only(page: Page) -> tuple[Quote, ...]:
    """For languages without words of their own: whole sentences in marks, nobody named."""
    spans = [_trimmed(page.text, one.start, one.end) for one in pair(page.text) if one.closed and one.opened]
    return tuple(
        Quote(span, "direct")
        for span in spans
        if len(span.of(page.text).split()) >= 6 and span.of(page.text)[0].isupper()
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without marks and spaces at its ends, and without the comma that belongs to the writer."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1] == ","):
        end -= 1
    return Span(start, end)


class Reading:
    """The work on one article."""

    def __init__(self, page: Page, lexicon: QuoteWords) -> None:
        self.page, self.lexicon = page, lexicon
        self.stretches = self._stretches()
        self.scene = Scene(
            page, tuple(self.stretches), frozenset(one.left for one in self.stretches if self._hides(one))
        )
        everybody = people(page)
        self.people = [one for one in everybody if not self._hidden(one)]
        language = tagged(page.language)
        self.subjects: English | Slavic = Slavic(page, everybody, language) if language else English(page, everybody)
        self.cast = Cast(page, [one for one in self.people if one.sure] or [])
        self.resolver = Resolver(page, self.cast)
        self.binder = Binder(self.scene, self.subjects, lexicon)

    # --- steps -------------------------------------------------------------------------------------------------------------

    def _stretches(self) -> list[Stretch]:
        """Everything between marks and after dashes, in order, none inside another."""
        text, lexicon = self.page.text, self.lexicon
        marked = self._unopened(pair(text))
        if lexicon.inflected:
            spoken = dashes.speech(text, lexicon)
            marked = dashes.cut_inside(text, marked, lexicon)
            marked += dashes.resumed(text, marked, lexicon)
            marked = [
                one for one in marked if not any(s.left < one.right and one.left < s.right for s in spoken)
            ] + spoken
        return _apart(sorted(marked, key=lambda one: one.left))

    def _unopened(self, stretches: list[Stretch]) -> list[Stretch]:
        """A closing mark that lost its opening one: the quote begins with the sentence, when somebody is said to say it."""
        kept = []
        for one in stretches:
            if one.opened:
                kept.append(one)
            elif dashes.CUT.match(self.page.text, one.left, one.right + 4) or self._cue_follows(one):
                start = max((s.start for s in self.page.sentences if s.start < one.left), default=one.left)
                if not any(k.right > start for k in kept[-1:]) and one.left - start > 12:
                    kept.append(one._replace(start=start, left=start, opened=True))
        return kept

    def _cue_follows(self, one: Stretch) -> bool:
        words = self.page.between(one.right, one.right + 40)[:2]
        gap = self.page.text[one.left - 1 : one.left] + self.page.text[one.right : one.right + 3]
        return (
            bool(words)
            and any(w.low in self.lexicon.cues for w in words)
            and ("," in gap or "-" in gap or "–" in gap or "—" in gap)
        )

    def _hides(self, one: Stretch) -> bool:
        """True when the words between the marks are surely not the writer's."""
        body = self.page.text[one.start : one.end]
        return (
            len(body.split()) > SHORT
            or body.rstrip()[-1:] in {",", "!", "?", "…"}
            or self.page.text[one.right : one.right + 1] == ","
        )

    def _hidden(self, person: Person) -> bool:
        return any(one.left < person.start < one.right for one in self.scene.hidden)

    def _lines(self) -> list[Line]:
        lines = []
        for one in self.stretches:
            number = self.scene.unit_at(one.left)
            bond = self.binder.bond(one) if one.end > one.start else UNTIED
            kind = judge(self.page, one, self.scene.units[number], bond, self.lexicon) if self.scene.units else None
            if kind and self._closed_enough(one, bond):
                lines.append(Line(one, kind, bond, number))  # type: ignore[arg-type]
        return self._shared(lines)

    def _closed_enough(self, one: Stretch, bond: Bond) -> bool:
        """A stretch that nobody closed is a quote only at the start of a paragraph or after a colon."""
        before = self.page.text[: one.left].rstrip(" \u00a0")[-1:]
        return one.closed or before in {"", "\n", ":"} or bond.tie in {"head", "label"}

    def _shared(self, lines: list[Line]) -> list[Line]:
        """«A», «B», - they said: quotes of one sentence with nothing between them share the tie of the last."""
        for place in range(len(lines) - 2, -1, -1):
            one, following = lines[place], lines[place + 1]
            between = self.page.text[one.stretch.right : following.stretch.left].strip(" ,\u00a0.")
            if (
                one.bond.tie == "none"
                and following.bond.tie == "tail"
                and between in {"", "and", "і", "та", "и"}
                and one.unit == following.unit
            ):
                lines[place] = replace(one, bond=following.bond)
        return lines

    # --- the walk ----------------------------------------------------------------------------------------------------------

    def quotes(self) -> tuple[Quote, ...]:
        """Sentence by sentence: what it quotes, what it tells, and who is to be kept in mind."""
        lines: dict[int, list[Line]] = {}
        for line in self._lines():
            lines.setdefault(line.unit, []).append(line)
        found: list[Quote] = []
        for number, unit in enumerate(self.scene.units):
            found += self._unit(number, unit, lines.get(number, []))
        return tuple(sorted(found, key=lambda quote: (quote.words.start, -quote.words.end)))

    def _unit(self, number: int, unit: Span, lines: Sequence[Line]) -> list[Quote]:
        self._keep_in_mind(unit)
        told = told_in(self.scene, unit, self.subjects, self.lexicon)
        speaks = any(line.kind == "direct" for line in lines)
        quotes = []
        if told and not speaks:
            quotes += self._told(told)
        for line in lines:
            quotes.append(self._quote(line))
        return quotes

    def _told(self, told: Told) -> list[Quote]:
        known = self.resolver.known(told.mention) if told.mention else None
        if known is None:
            return []
        self.resolver.memory.remember(known)
        if told.source:
            self.resolver.memory.source = known
        if told.content is None or known.confidence < SHOWN:
            return []
        return [Quote(told.content, "indirect", known.said_as, known.speaker, known.confidence)]

    def _quote(self, line: Line) -> Quote:
        known = self._speaker(line)
        span = _trimmed(self.page.text, line.stretch.start, line.stretch.end)
        if known is None:
            return Quote(
                span, line.kind, Span(line.bond.mention.start, line.bond.mention.end) if line.bond.mention else None
            )
        self.resolver.memory.remember(replace(known, place=line.stretch.right))
        shown = known.speaker if known.confidence >= SHOWN else None
        return Quote(span, line.kind, known.said_as, shown, known.confidence)

    def _speaker(self, line: Line) -> Known | None:
        if line.bond.mention:
            return self.resolver.known(line.bond.mention)
        if line.bond.tie == "label":
            return self.resolver.carried(line.stretch.left, SENTENCE_BEFORE)
        if line.bond.tie in {"tail", "head"}:
            return None if not self.lexicon.inflected else self.resolver.carried(line.stretch.left, SENTENCE_BEFORE)
        return self._unsigned(line)

    def _unsigned(self, line: Line) -> Known | None:
        """A quote without a word about its speaker: whoever spoke last, near enough."""
        unit = self.scene.units[line.unit]
        if not shape(self.page, line.stretch, unit).alone or line.kind != "direct":
            return None
        last = self.resolver.memory.said[-1:] and self.resolver.memory.said[-1]
        if not last:
            return None
        between = self.page.text[last.place : line.stretch.left]
        return self.resolver.carried(line.stretch.left, NEXT_PARAGRAPH if "\n" in between else SAME_PARAGRAPH)

    def _keep_in_mind(self, unit: Span) -> None:
        """The first person of a sentence that stands free of prepositions is its subject."""
        for word in self.scene.narrative(unit):
            figure = self.cast.of_mention.get(word.start)
            if figure:
                self.resolver.look_at(figure, word.start)
                return


def _apart(stretches: list[Stretch]) -> list[Stretch]:
    """Of stretches that overlap the first is kept."""
    kept: list[Stretch] = []
    for one in stretches:
        if not kept or one.left >= kept[-1].right:
            kept.append(one)
    return kept
