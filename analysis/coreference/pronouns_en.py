"""Pronouns where position tells the subject: paragraphs and sentences tell how far a pronoun reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import ResolvedSpeaker
from analysis.coreference.pronouns import Antecedent, Pronouns
from analysis.text.document import Token

QUOTED_WORDS = re.compile(r"[“\"][^“”\"\n]*[”\"]")


class PositionalPronouns(Pronouns):
    """English."""

    def whose(self, mention: Mention) -> ResolvedSpeaker | None:
        """Whom a pronoun means."""
        return self.last_fitting(mention)

    def begin_sentence(self, words: Sequence[Token]) -> None:
        """No pronoun turns to somebody else."""

    def _can_be_meant(self, speaker: ResolvedSpeaker, mention: Mention) -> bool:
        if speaker.speaker.kind != "person":
            return False
        if speaker.said_as and speaker.said_as.start > mention.start:
            return False  # "he had promised, according to Roe"
        return bool(speaker.speaker.name) or "\n" not in self.text[speaker.place : mention.start]

    def _refined(self, mention: Mention, best: Antecedent | None) -> Antecedent | None:
        if best is None:
            return None
        best = self._of_known_gender(mention, best)
        return self._only_one_of_paragraph(mention, best) or best

    def _of_known_gender(self, mention: Mention, best: Antecedent) -> Antecedent:
        """One whose gender is not known gives way to one of that gender who spoke, unless named just now."""
        if best.gender or mention.gender not in {"m", "f"}:
            return best
        between = self.text[best.place : mention.start]
        between = QUOTED_WORDS.sub("", between) if best.speaker.name else between
        if "\n" not in between and between.count(". ") < 2:
            return best
        return self._last_speaker(mention, certain=True) or best

    def _only_one_of_paragraph(self, mention: Mention, best: Antecedent) -> Antecedent | None:
        """One of an earlier paragraph gives way to the one whom this paragraph alone names, in any place."""
        beside = self._beside_subject(mention)
        if beside is None or self.index.owns(beside.place):
            return None
        between = self.text[beside.place : mention.start]
        if "\n" in between or ". " not in between:
            return None
        since = self.text[best.place : beside.place]
        earlier = "\n" in since or (not best.gender and since.count(". ") > 1)
        return beside if earlier else None
