"""The walk through an article, sentence by sentence: what it quotes, what it tells, who is to be kept in mind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from analysis.attribution.classify import aside, shape
from analysis.attribution.mention import Mention
from analysis.attribution.quotations import Quotation
from analysis.attribution.reported_speech import ReportedStatement, told_in
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import ANDS, AgreementGrammar
from analysis.coreference.discourse import ResolvedSpeaker, worded
from analysis.coreference.pronouns import NEAR
from analysis.coreference.resolver import SHOWN, Resolver
from analysis.languages import Language
from analysis.quotation.narrative import Narrative
from analysis.quotation.pieces import grouped
from analysis.text.document import Token
from analysis.text.rules import holds, record
from news.types import Quote, Span, Speaker

EDGES = " \t\n\r\u00a0\"“”„«»`‘'"
INNER_OPENED = re.compile(r"(?:(?<=\s)|^)['‘](?=\w)")
INNER_ENDED = re.compile(r"(?<=[.,!?…])['’](?!\w)")
INNER_CLOSED = re.compile(r"[.,!?…]?['’]")
CITING_LETTERS = 14  # before a mention, in which "according to" may stand
SAME_PARAGRAPH, NEXT_PARAGRAPH, SENTENCE_BEFORE = 0.8, 0.6, 0.65


def trimmed(text: str, start: int, end: int, *, partial: bool = False) -> Span:
    """The span without marks and spaces at its ends, and without the comma (or full stop) of the writer."""
    whole = end
    start += len(text[start:end]) - len(text[start:end].lstrip(EDGES))
    end = start + len(text[start:end].rstrip(EDGES + (".,;" if partial else ",")))
    if text[start:end].count('"') % 2 and text[end : end + 1] == '"':
        end += 1  # it closes a name inside
    inner = INNER_CLOSED.match(text, end, whole)
    if inner and len(INNER_OPENED.findall(text, start, end)) > len(INNER_ENDED.findall(text, start, end)):
        end = inner.end()  # it closes what somebody else said
    return Span(start, end)


class QuoteWalk:
    """Goes through the sentences of one article once and gives its quotes."""

    def __init__(
        self,
        narrative: Narrative,
        grammar: PositionalGrammar | AgreementGrammar,
        language: Language,
        resolver: Resolver,
        interviewee: ResolvedSpeaker | None = None,
    ) -> None:
        self.narrative, self.document, self.text = narrative, narrative.document, narrative.document.text
        self.grammar, self.resolver = grammar, resolver
        self.language, self.lexicon, self.traits = language, language.reporting, language.traits
        self.interviewee = interviewee  # whose the answers without a name are
        self._last_voice: tuple[int, ResolvedSpeaker] | None = None  # group of the last quote, and who said it

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

    def _reported(self, statement: ReportedStatement, sentence: Span, quotations: Sequence[Quotation]) -> list[Quote]:
        """What a sentence reports; when it goes on with a direct quote, only who spoke before that."""
        first_quote = min([one.candidate.left for one in quotations if one.kind == "direct"], default=sentence.end)
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
        return [Quote(statement.content, "indirect", known.said_as, known.speaker, known.confidence)]

    def _hidden_by(self, mention: Mention, content: Span, known: ResolvedSpeaker) -> bool:
        """Whether a report is not shown, by the rule that is put down."""
        return holds("quote", content.start, UNSHOWN_REPORTS, mention, content.of(self.text), known)

    def _is_only_cited(self, mention: Mention, speaker: Speaker) -> bool:
        """Whether it is a thing like a count in "according to a vote count": it speaks no further."""
        if speaker.name or any(word in self.lexicon.roles for word in (speaker.role or "").lower().split(" ")):
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
        if any(one.attribution.mention and one.attribution.mention.start == mention.start for one in quotations):
            return
        known = self.resolver.resolve(mention)
        if known:
            self.resolver.record_speaker(known)

    # --- quotes in marks --------------------------------------------------------------------------

    def _quoted(self, quotation: Quotation) -> Quote | None:
        mention, partial = quotation.attribution.mention, quotation.kind == "partial"
        span = self._span(quotation)
        self._explain_link(quotation)
        known = self._speaker(quotation)
        if known and mention and not self._can_speak(mention, self.narrative.units[quotation.unit], known):
            record("quote", span.start, "thing_does_not_speak", mention.text)
            if partial:
                return None
            known = None  # the words stand in a paper or a thing, and whose they are is not told
        if span.start == span.end:
            return None
        if known is None:
            return self._unattributed(quotation, span)
        self.resolver.record_speaker(replace(known, place=self._spoken_at(quotation)))
        self._last_voice = quotation.candidate.group, known
        shown = known.speaker if known.confidence >= SHOWN else None
        return Quote(span, quotation.kind, known.said_as, shown, known.confidence, quotation.candidate.group)

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
        return trimmed(self.text, candidate.start, candidate.end, partial=quotation.kind == "partial")

    def _explain_link(self, quotation: Quotation) -> None:
        attribution, place = quotation.attribution, quotation.candidate.start
        cue = next(iter(self.document.between(attribution.cue, attribution.cue + 1)), None)
        record("quote", place, f"linked_by_{attribution.tie}", f'{quotation.kind}, cue "{cue.text if cue else ""}"')

    def _spoken_at(self, quotation: Quotation) -> int:
        """Where whoever said this was heard: before all who are named in the next sentence.

        Where position tells the subject: also after all who are named in this one.
        """
        if self.traits.free_order:
            return quotation.candidate.right
        return max(quotation.candidate.right, self.narrative.units[quotation.unit].end - 1)

    # --- who says a quote -------------------------------------------------------------------------

    def _speaker(self, quotation: Quotation) -> ResolvedSpeaker | None:
        tie, mention = quotation.attribution.tie, quotation.attribution.mention
        if mention:
            return self.resolver.resolve(mention)
        name, rule = SPEAKERS_WITHOUT_MENTION.get(tie, ("unsigned", QuoteWalk._unsigned))
        known = rule(self, quotation)
        record("speaker", quotation.candidate.start, name, worded(known))
        return known

    def _answerer(self, quotation: Quotation) -> ResolvedSpeaker | None:
        return self.interviewee

    def _nearest(self, quotation: Quotation) -> ResolvedSpeaker | None:
        return self.resolver.nearest(quotation.candidate.left, SENTENCE_BEFORE)

    def _left_out(self, quotation: Quotation) -> ResolvedSpeaker | None:
        """Who says where the verb stands alone: "- додала"."""
        if not self.traits.drops_subject:
            return self._of_same_sentence(quotation)
        cue = quotation.attribution.cue
        if quotation.attribution.tie == "head" and self._has_subject_before(quotation):
            return self._same_subject_goes_on(quotation)
        silent = self._silent_subject(cue)
        if silent is None:
            return self._nearest(quotation)
        known = self.resolver.resolve(silent)
        return replace(known, said_as=None, confidence=min(SENTENCE_BEFORE, known.confidence)) if known else None

    def _has_subject_before(self, quotation: Quotation) -> bool:
        words = self.narrative.narrative(self.narrative.units[quotation.unit])
        before = [word for word in words if word.start < quotation.attribution.cue]
        return isinstance(self.grammar, AgreementGrammar) and self.grammar.has_subject(before)

    def _silent_subject(self, cue: int) -> Mention | None:
        return self.grammar.silent(cue) if isinstance(self.grammar, AgreementGrammar) else None

    def _same_subject_goes_on(self, quotation: Quotation) -> ResolvedSpeaker | None:
        """Who called it "...", in «X called it "...", but added: "..."»: the verb behind "but" is of the same voice."""
        last, cue = self.resolver.last(), quotation.attribution.cue
        if last is None or not self.narrative.units[quotation.unit].start < last.place <= cue:
            return None
        between = self.document.between(last.place, cue)
        if not between or between[0].low not in ANDS:
            return None
        silent = self._silent_subject(cue)
        if silent is None or last.gender not in {silent.gender, ""}:
            return None
        return replace(last, said_as=None, confidence=min(SENTENCE_BEFORE, last.confidence))

    def _of_same_sentence(self, quotation: Quotation) -> ResolvedSpeaker | None:
        """Who spoke in this very sentence, for ", saying: " with no subject of its own."""
        last = self.resolver.last()
        if last is None or last.place < self.narrative.units[quotation.unit].start:
            return None
        return self.resolver.carried(quotation.candidate.left, SENTENCE_BEFORE)

    def _unsigned(self, quotation: Quotation) -> ResolvedSpeaker | None:
        """A quote without a word about its speaker: whoever spoke last, near enough; paragraphs of one quote agree."""
        candidate, last = quotation.candidate, self.resolver.last()
        if self._last_voice and self._last_voice[0] == candidate.group:
            return replace(self._last_voice[1], said_as=None)
        if not self._stands_alone(quotation):
            return None
        far = last is not None and candidate.left - last.place > NEAR
        if far:
            return None
        if not self.traits.free_order and self._about_another(quotation, last):
            return self.resolver.nearest(candidate.left, NEXT_PARAGRAPH)
        if last is None:
            return None
        new_paragraph = "\n" in self.text[last.place : candidate.left]
        return self.resolver.carried(candidate.left, NEXT_PARAGRAPH if new_paragraph else SAME_PARAGRAPH)

    def _stands_alone(self, quotation: Quotation) -> bool:
        if quotation.kind != "direct":
            return False
        return shape(self.document, quotation.candidate, self.narrative.units[quotation.unit]).alone

    def _about_another(self, quotation: Quotation, last: ResolvedSpeaker | None) -> bool:
        """Whether the sentence before the quote is about somebody else than spoke last, or nobody spoke before it."""
        if not quotation.unit:
            return False
        before = self.narrative.units[quotation.unit - 1]
        words = before.of(self.text)
        if "\n" in words.strip():
            return False
        caption = words.rstrip()[-1:].isalnum()
        gap = words[-2:] + self.text[before.end : quotation.candidate.left]
        if "\n" in gap and (last is None or caption):
            return False
        spoke_later = last is not None and last.place > before.start
        return not spoke_later and self.resolver.another(last, before.start)


def _is_proper_name(name: str, *, opens: bool) -> bool:
    """Whether a name has a capital that is not only that of its sentence, marks, or capitals throughout."""
    return name.isupper() or any(word[:1].isupper() or word[:1] in '«"' for word in name.split()[opens:])


def below_confidence(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """We are not sure enough who says it."""
    return known.confidence < SHOWN


def said_by_many(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """Nobody in particular says it: "residents"."""
    return not known.speaker.name and mention.gender == "p"


def names_its_speaker(mention: Mention, content: str, known: ResolvedSpeaker) -> bool:
    """The words name who is thought to say them: then it is told about them."""
    return bool(known.speaker.name) and known.speaker.name in content


UNSHOWN_REPORTS = (below_confidence, said_by_many, names_its_speaker)
Finder = Callable[[QuoteWalk, Quotation], ResolvedSpeaker | None]
SPEAKERS_WITHOUT_MENTION: dict[str, tuple[str, Finder]] = {
    "answer": ("interviewee", QuoteWalk._answerer),
    "label": ("nearest_speaker", QuoteWalk._nearest),
    "tail": ("left_out_subject", QuoteWalk._left_out),
    "head": ("left_out_subject", QuoteWalk._left_out),
}
