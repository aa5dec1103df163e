"""One verb of saying in its sentence, and who stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from analysis.attribution.agreement.before import subject_before
from analysis.attribution.agreement.behind import subject_behind
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.verbs import comma_behind
from analysis.attribution.mention import Mention
from analysis.text.document import Token

TAIL_START = 2  # places of a verb that opens a tail: ", - сказав X", ", - так сказав X"


class Saying:
    """One verb of saying; what stands around it is looked for once, when a rule asks."""

    def __init__(
        self, page: AgreementDocument, words: Sequence[Token], cue: int, *, tail: bool
    ) -> None:
        self.page, self.words, self.cue, self.tail = page, words, cue, tail
        self.verb = words[cue]

    @cached_property
    def before(self) -> Mention | None:
        """The subject before the verb."""
        return subject_before(self.page, self.words, self.cue)

    @cached_property
    def behind(self) -> Mention | None:
        """The subject behind the verb, or behind a second one that is joined to it."""
        return subject_behind(self.page, self.words, self.cue) or self._behind_second_verb

    @property
    def _behind_second_verb(self) -> Mention | None:
        """The subject of "smiled and shut the gate old Roe"."""
        second = self.words[self.cue + 1 : self.cue + 3]
        if len(second) < 2:
            return None
        if second[0].low not in self.page.agreement.verb_joins:
            return None
        if self.page.part(second[1]) != "VERB":
            return None
        return subject_behind(self.page, self.words, self.cue + 2)

    @cached_property
    def clause_end(self) -> int:
        """The place of the first word behind the clause of "as the neighbours say"."""
        return comma_behind(self.page, self.words, self.cue)

    @cached_property
    def behind_in_clause(self) -> Mention | None:
        """The subject behind the verb, before the next comma."""
        return subject_behind(self.page, self.words[: self.clause_end], self.cue)

    @property
    def follows_as(self) -> bool:
        """True for "as the neighbours say", "as they use to say"."""
        known, low = (
            self.page.agreement,
            [word.low for word in self.words[max(0, self.cue - 2) : self.cue]],
        )
        if low and low[-1] in known.like:
            return True
        return len(low) > 1 and low[0] in known.like and low[1] in known.customary

    @property
    def opens_tail(self) -> bool:
        """True for a verb at the start of ", - сказав X"."""
        return self.tail and self.cue < TAIL_START

    @property
    def opens(self) -> bool:
        """True for a verb that its subject follows: behind a comma, or at the start of a tail."""
        if self.cue > 0 and self.page.comma(self.words[self.cue - 1], self.verb):
            return True
        return self.opens_tail
