"""The walk through an article, sentence by sentence: what it quotes, what it tells, who is to be kept in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.classify import aside
from analysis.attribution.grammar import Grammar
from analysis.attribution.mention import Mention
from analysis.attribution.quotations import Quotation
from analysis.attribution.reported_speech import ReportedStatement, told_in
from analysis.coreference.discourse import ResolvedSpeaker
from analysis.coreference.resolver import SHOWN, Resolver
from analysis.languages import Language
from analysis.quotation.narrative import Narrative
from analysis.quotation.pieces import grouped
from analysis.quotes.spans import trimmed
from analysis.quotes.speakers import QuoteSpeakers
from analysis.text.document import Token
from analysis.text.rules import holds, record
from news.types import Quote, Span, Speaker

CITING_LETTERS = 14  # before a mention, in which "according to" may stand


class QuoteWalk:
    """Goes through the sentences of one article once and gives its quotes."""

    def __init__(
        self,
        narrative: Narrative,
        grammar: Grammar,
        language: Language,
        resolver: Resolver,
        interviewee: ResolvedSpeaker | None = None,
    ) -> None:
        self.narrative, self.document, self.text = (
            narrative,
            narrative.document,
            narrative.document.text,
        )
        self.grammar, self.resolver = grammar, resolver
        self.language, self.lexicon, self.traits = (
            language,
            language.reporting_words,
            language.traits,
        )
        self.speakers = QuoteSpeakers(narrative, grammar, language.traits, resolver, interviewee)

    def quotes(self, quotations: Sequence[Quotation]) -> tuple[Quote, ...]:
        """All quotes of the article, ordered by where they begin."""
        by_sentence: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            by_sentence.setdefault(quotation.unit, []).append(quotation)
        quotes: list[Quote] = []
        for number, sentence in enumerate(self.narrative.units):
            quotes += self._quotes_of_sentence(sentence, by_sentence.get(number, []))
        quotes.sort(key=lambda quote: (quote.words.start, -quote.words.end))
        return grouped(self.text, quotes)

    def _quotes_of_sentence(self, sentence: Span, quotations: Sequence[Quotation]) -> list[Quote]:
        words = self.narrative.narrative(sentence)
        self._introduce_people(words)
        statement = self._statement(sentence, words)
        quotes = self._reported(statement, sentence, quotations) if statement else []
        quotes += [quote for one in quotations if (quote := self._quoted(one))]
        if statement and statement.mention and quotations and self.traits.stop_inside_marks:
            self._record_speaker_behind(statement.mention, quotations)
        return quotes

    def _introduce_people(self, words: Sequence[Token]) -> None:
        """Keep in mind whom the sentence names, before anybody in it speaks."""
        self.resolver.update_focus(words)
        for mention in self.grammar.brought_in(words):
            self.resolver.introduce(mention)

    def _statement(self, sentence: Span, words: Sequence[Token]) -> ReportedStatement | None:
        if aside(words, self.lexicon):
            return None
        return told_in(self.narrative, sentence, words, self.grammar, self.lexicon)

    # --- reported speech --------------------------------------------------------------------------

    def _reported(
        self, statement: ReportedStatement, sentence: Span, quotations: Sequence[Quotation]
    ) -> list[Quote]:
        """What a sentence reports; when it goes on with a direct quote, only who spoke before that."""
        first_quote = min(
            [one.candidate.left for one in quotations if one.kind == "direct"], default=sentence.end
        )
        if statement.mention is None or statement.mention.start >= first_quote:
            return []
        known = self.resolver.resolve(statement.mention)
        if known is None or not self._can_speak(statement.mention, sentence, known):
            return []
        if not self._is_only_cited(statement.mention, known.speaker):
            self.resolver.record_speaker(known, source=statement.source)
        if statement.content is None or statement.content.end > first_quote:
            return []
        if self._hidden_by(statement.mention, statement.content, known):
            return []
        record("quote", statement.content.start, "reported_speech", statement.content.of(self.text))
        return [
            Quote(statement.content, "indirect", known.said_as, known.speaker, known.confidence)
        ]

    def _hidden_by(self, mention: Mention, content: Span, known: ResolvedSpeaker) -> bool:
        """Whether a report is not shown, by the rule that is put down."""
        return holds("quote", content.start, UNSHOWN_REPORTS, mention, content.of(self.text), known)

    def _is_only_cited(self, mention: Mention, speaker: Speaker) -> bool:
        """Whether it is a thing like a count in "according to a vote count": it speaks no further."""
        if speaker.name or any(
            word in self.lexicon.roles for word in (speaker.role or "").lower().split(" ")
        ):
            return False
        before = self.text[max(0, mention.start - CITING_LETTERS) : mention.start].lower()
        return before.endswith(self.language.quotation.citing)

    def _can_speak(self, mention: Mention, sentence: Span, known: ResolvedSpeaker) -> bool:
        """Whether the mention is no mere thing, where things do not speak: crews, payments."""
        if self.traits.things_speak or mention.kind not in {"body", "paper"}:
            return True
        if known.speaker.kind == "person" and known.speaker.name:
            return True
        name = known.speaker.name or known.speaker.role or ""
        opens = not self.text[sentence.start : mention.start].strip()
        return _is_proper_name(name, opens=opens) or self._is_institution(name)

    def _is_institution(self, name: str) -> bool:
        return any(word.lower().startswith(self.lexicon.institutions) for word in name.split())

    def _record_speaker_behind(self, mention: Mention, quotations: Sequence[Quotation]) -> None:
        """Keep who speaks behind a whole quote in mind, where no sentence was seen to end: its stop is inside."""
        last = quotations[-1].candidate
        if mention.start < last.right or self.text[last.end - 1] != ".":
            return
        if any(
            one.attribution.mention and one.attribution.mention.start == mention.start
            for one in quotations
        ):
            return
        known = self.resolver.resolve(mention)
        if known:
            self.resolver.record_speaker(known)

    # --- quotes in marks --------------------------------------------------------------------------

    def _quoted(self, quotation: Quotation) -> Quote | None:
        mention, partial = quotation.attribution.mention, quotation.kind == "partial"
        span = self._span(quotation)
        self._explain_link(quotation)
        known = self.speakers.speaker(quotation)
        if (
            known
            and mention
            and not self._can_speak(mention, self.narrative.units[quotation.unit], known)
        ):
            record("quote", span.start, "thing_does_not_speak", mention.text)
            if partial:
                return None
            known = None  # the words stand in a paper or a thing, and whose they are is not told
        if span.start == span.end:
            return None
        if known is None:
            return self._unattributed(quotation, span)
        self.resolver.record_speaker(replace(known, place=self._spoken_at(quotation)))
        self.speakers.keep(quotation, known)
        shown = known.speaker if known.confidence >= SHOWN else None
        return Quote(
            span, quotation.kind, known.said_as, shown, known.confidence, quotation.candidate.group
        )

    def _unattributed(self, quotation: Quotation, span: Span) -> Quote | None:
        mention, length = quotation.attribution.mention, len(span.of(self.text).split())
        if quotation.kind == "partial" and length < self.language.quotation.shortest_unsigned:
            record("quote", span.start, "too_short_without_speaker", span.of(self.text))
            return None
        said_as = Span(mention.start, mention.end) if mention else None
        return Quote(span, quotation.kind, said_as, group=quotation.candidate.group)

    def _span(self, quotation: Quotation) -> Span:
        candidate = quotation.candidate
        if quotation.attribution.tie == "answer":
            return Span(candidate.start, candidate.end - (self.text[candidate.end - 1] == ","))
        return trimmed(
            self.text, candidate.start, candidate.end, partial=quotation.kind == "partial"
        )

    def _explain_link(self, quotation: Quotation) -> None:
        attribution, place = quotation.attribution, quotation.candidate.start
        cue = next(iter(self.document.between(attribution.cue, attribution.cue + 1)), None)
        record(
            "quote",
            place,
            f"linked_by_{attribution.tie}",
            f'{quotation.kind}, cue "{cue.text if cue else ""}"',
        )

    def _spoken_at(self, quotation: Quotation) -> int:
        """Where whoever said this was heard: before all who are named in the next sentence.

        Where position tells the subject: also after all who are named in this one.
        """
        if self.traits.free_order:
            return quotation.candidate.right
        return max(quotation.candidate.right, self.narrative.units[quotation.unit].end - 1)


def _is_proper_name(name: str, *, opens: bool) -> bool:
    """Whether a name has a capital that is not only that of its sentence, marks, or capitals throughout."""
    return name.isupper() or any(
        word[:1].isupper() or word[:1] in '«"' for word in name.split()[opens:]
    )


def _below_confidence(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """We are not sure enough who says it."""
    return known.confidence < SHOWN


def _said_by_many(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """Nobody in particular says it: "residents"."""
    return not known.speaker.name and mention.gender == "p"


def _names_its_speaker(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """The words name who is thought to say them: then it is told about them."""
    return bool(known.speaker.name) and known.speaker.name in content


UNSHOWN_REPORTS = (_below_confidence, _said_by_many, _names_its_speaker)
