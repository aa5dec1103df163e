"""Who says a quote: whom its link names, or where it names nobody, whoever the text around tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from analysis.attribution.classify import shape
from analysis.attribution.grammar import Grammar
from analysis.attribution.mention import Mention
from analysis.attribution.quotations import Quotation
from analysis.attribution.subjects_slavic import ANDS
from analysis.coreference.discourse import ResolvedSpeaker, worded
from analysis.coreference.pronouns import LOOK_BACK
from analysis.coreference.resolver import Resolver
from analysis.languages.shapes.traits import Traits
from analysis.quotation.narrative import Narrative
from analysis.text.rules import record

SAME_PARAGRAPH, NEXT_PARAGRAPH, SENTENCE_BEFORE = 0.8, 0.6, 0.65  # how sure we are


class QuoteSpeakers:
    """Finds the speakers of the quotes of one article, in the order of the text."""

    def __init__(
        self,
        narrative: Narrative,
        grammar: Grammar,
        traits: Traits,
        resolver: Resolver,
        interviewee: ResolvedSpeaker | None,
    ) -> None:
        self.narrative, self.document, self.text = (
            narrative,
            narrative.document,
            narrative.document.text,
        )
        self.grammar, self.traits, self.resolver = grammar, traits, resolver
        self.interviewee = interviewee  # whose the answers without a name are
        self._last_voice: tuple[int, ResolvedSpeaker] | None = (
            None  # group of the last quote, and who said it
        )

    def keep(self, quotation: Quotation, known: ResolvedSpeaker) -> None:
        """Somebody said this: the other pieces of it are theirs, too."""
        self._last_voice = quotation.candidate.group, known

    def speaker(self, quotation: Quotation) -> ResolvedSpeaker | None:
        """Who says it: whoever the link names, else whoever is left out, answers, or spoke last."""
        tie, mention = quotation.attribution.tie, quotation.attribution.mention
        if mention:
            return self.resolver.resolve(mention)
        name, rule = SPEAKERS_WITHOUT_MENTION.get(tie, ("unsigned", QuoteSpeakers._unsigned))
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
        return (
            replace(known, said_as=None, confidence=min(SENTENCE_BEFORE, known.confidence))
            if known
            else None
        )

    def _has_subject_before(self, quotation: Quotation) -> bool:
        words = self.narrative.narrative(self.narrative.units[quotation.unit])
        before = [word for word in words if word.start < quotation.attribution.cue]
        return self.grammar.has_subject(before)

    def _silent_subject(self, cue: int) -> Mention | None:
        return self.grammar.silent(cue)

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
        far = last is not None and candidate.left - last.place > LOOK_BACK
        if far:
            return None
        if not self.traits.free_order and self._about_another(quotation, last):
            return self.resolver.nearest(candidate.left, NEXT_PARAGRAPH)
        if last is None:
            return None
        new_paragraph = "\n" in self.text[last.place : candidate.left]
        return self.resolver.carried(
            candidate.left, NEXT_PARAGRAPH if new_paragraph else SAME_PARAGRAPH
        )

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


Finder = Callable[[QuoteSpeakers, Quotation], ResolvedSpeaker | None]
SPEAKERS_WITHOUT_MENTION: dict[str, tuple[str, Finder]] = {
    "answer": ("interviewee", QuoteSpeakers._answerer),
    "label": ("nearest_speaker", QuoteSpeakers._nearest),
    "tail": ("left_out_subject", QuoteSpeakers._left_out),
    "head": ("left_out_subject", QuoteSpeakers._left_out),
}
