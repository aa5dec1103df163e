"""How one marked stretch is tied to a speaker in its own sentence: by its own label, by its tail, by its head."""

from __future__ import annotations

import re

from analysis.attribution.grammar import Grammar
from analysis.attribution.heads import HeadFinder
from analysis.attribution.language import language_in
from analysis.attribution.mention import Mention
from analysis.attribution.tails import TailFinder
from analysis.attribution.tie import Attribution as Attribution
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import record

LABEL = re.compile(r"\s*([^\W\d_][\w.’'-]{2,}(?: [^\W\d_][\w.’'-]*){0,2}):\s+(?=\S)")
LONGEST_LABEL = 60  # characters, with what stands around it


class AttributionFinder:
    """Finds the tie of each stretch of one scene."""

    def __init__(self, scene: Narrative, grammar: Grammar, lexicon: ReportingWords) -> None:
        self.scene, self.document, self.grammar, self.lexicon = (
            scene,
            scene.document,
            grammar,
            lexicon,
        )
        self.listed = language_in(scene.document).attribution
        self.tails = TailFinder(scene, grammar, lexicon)
        self.heads = HeadFinder(scene, grammar, lexicon)

    def attribution(self, candidate: QuoteCandidate) -> Attribution:
        """The strongest tie of a stretch in its sentence."""
        number = self.scene.unit_at(candidate.left)
        unit = self.scene.units[number]
        tail = self.tails.find(candidate, unit)
        if tail.mention and not self._relayed(tail):
            return tail
        head = self.heads.find(candidate, unit, number)
        if head.tie == "none" or (head.mention is None and tail.tie != "none"):
            return tail
        if tail.tie != "none":
            record("cue", candidate.left, "head_before_tail", head)
        return head

    def _relayed(self, tail: Attribution) -> bool:
        """True for ", the paper reports": the words may be those of whoever the sentence before them names."""
        if tail.mention is None or tail.verb not in self.listed.relaying:
            return False
        return tail.mention.kind in self.listed.relayers

    def label_inside(self, candidate: QuoteCandidate) -> tuple[Attribution, int] | None:
        """(tie, where the words begin) of a stretch that opens with its own label: "SMITH: Words"."""
        found = LABEL.match(
            self.document.text, candidate.start, min(candidate.end, candidate.start + LONGEST_LABEL)
        )
        if found is None or not self._is_label(candidate, found[1]):
            return None
        tie = Attribution("label", Mention(found.start(1), found.end(1), "person"), found.start(1))
        record("cue", candidate.left, "label_inside", tie)
        return tie, found.end()

    def _is_label(self, candidate: QuoteCandidate, label: str) -> bool:
        """True for SMITH, Jane Smith, and any name before a turn of an interview (see speaker_labels)."""
        if label.isupper() or (" " in label and label.istitle()):
            return True
        words = label.split()
        if candidate.left != candidate.start:
            return False
        if words[0].lower() in self.lexicon.starters:
            return False
        return all(word[0].isupper() for word in words)
