"""Whom a pronoun that speaks means: by what was said before, by gender and by who stood in subject place."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker, worded
from analysis.coreference.people.index import EntityIndex
from analysis.languages.shapes.reporting import PLURAL, SINGULAR, ReportingWords
from analysis.text.document import Document, Token
from analysis.text.rules import is_recording, record
from news.types import Span, Speaker

PRONOUN = 0.75  # how sure a pronoun makes us
LOOK_BACK = 900  # characters within which a pronoun or an unsigned quote looks back


class Antecedent(NamedTuple):
    """Whom a pronoun may mean, and by which rule."""

    place: int
    speaker: Speaker
    gender: str
    confidence: float
    rule: str


def gender_fits(wanted: str, gender: str) -> bool:
    """Whether somebody of this gender can be meant by a word of that one; "" is not known."""
    if wanted == PLURAL:
        return gender in {"p", "b"}
    if wanted == SINGULAR:
        return gender != "p"  # "expert" is said of women, too
    return gender in {wanted, ""}


class Pronouns(ABC):
    """Finds whom pronouns mean in one article, by what its memory holds."""

    def __init__(
        self,
        document: Document,
        index: EntityIndex,
        memory: DiscourseModel,
        lexicon: ReportingWords,
    ) -> None:
        self.document, self.text = document, document.text
        self.index, self.memory, self.lexicon = index, memory, lexicon

    @abstractmethod
    def whose(self, mention: Mention) -> ResolvedSpeaker | None:
        """Whom a pronoun means, also in "its statement"; None when that cannot be told."""

    @abstractmethod
    def begin_sentence(self, words: Sequence[Token]) -> None:
        """A sentence begins, be it with a pronoun that turns to somebody else."""

    @abstractmethod
    def _can_be_meant(self, speaker: ResolvedSpeaker, mention: Mention) -> bool:
        """Whether a speaker can be meant, gender and distance aside."""

    @abstractmethod
    def _refined(self, mention: Mention, best: Antecedent | None) -> Antecedent | None:
        """A better antecedent than the latest one that fits, or that one."""

    def last_fitting(self, mention: Mention) -> ResolvedSpeaker | None:
        """The last one who spoke or stood in subject place, whose gender fits; None when two do as well."""
        self._explain_candidates(mention)
        best = self._refined(mention, self._latest(mention))
        unnamed = self._unnamed_since(best.place if best else -1, mention)
        if unnamed:
            record("speaker", mention.start, "unnamed_came_in_last", worded(unnamed))
            return replace(unnamed, said_as=Span(mention.start, mention.end))
        if best and self._two_fit(best.place, mention):
            record("speaker", mention.start, "two_side_by_side_fit", "nobody")
            return None
        best = best or self._beside_subject(mention)
        if best is None:
            record("speaker", mention.start, "nobody_fits", "nobody")
            return None
        record("speaker", mention.start, best.rule, best.speaker.name or best.speaker.role or "")
        said_as = Span(mention.start, mention.end)
        return ResolvedSpeaker(
            best.speaker, best.confidence, said_as, best.gender or mention.gender, mention.start
        )

    def _explain_candidates(self, mention: Mention) -> None:
        """Put down who may be meant, and who may not."""
        for place, gender, name in self._candidates() if is_recording() else ():
            if place >= mention.start:
                continue
            rule = (
                "candidate_that_fits"
                if gender_fits(mention.gender, gender)
                else "candidate_of_other_gender"
            )
            rule = rule if mention.start < place + LOOK_BACK else "candidate_too_far_back"
            record("speaker", mention.start, rule, name)

    def _candidates(self) -> Iterator[tuple[int, str, str]]:
        """(place, gender, how the article names them first) of all that are kept in mind."""
        for one in self.memory.speakers:
            yield one.place, one.gender, one.speaker.name or one.speaker.role or ""
        for place, entity in (*self.memory.subjects, *self.memory.non_subjects):
            named = entity.mentions[0]
            yield place, entity.gender, self.text[named.start : named.end]

    def _latest(self, mention: Mention) -> Antecedent | None:
        latest = self._last_speaker(mention)
        for place, entity in self.memory.subjects:
            if not place < mention.start < place + LOOK_BACK or not gender_fits(
                mention.gender, entity.gender
            ):
                continue
            if latest is None or place > latest.place:
                confidence = PRONOUN - 0.1
                latest = Antecedent(
                    place,
                    self.index.speaker(entity),
                    entity.gender,
                    confidence,
                    "last_subject_that_fits",
                )
        return latest

    def _last_speaker(self, mention: Mention, *, certain: bool = False) -> Antecedent | None:
        """The last one who spoke; `certain`: whose gender is known to fit."""
        for one in reversed(self.memory.speakers):
            fits = (
                one.gender == mention.gender if certain else gender_fits(mention.gender, one.gender)
            )
            if not fits or mention.start - one.place >= 2 * LOOK_BACK:
                continue
            if self._can_be_meant(one, mention):
                confidence = min(PRONOUN, one.confidence)
                return Antecedent(
                    one.place, one.speaker, one.gender, confidence, "last_speaker_that_fits"
                )
        return None

    def _unnamed_since(self, place: int, mention: Mention) -> ResolvedSpeaker | None:
        """Somebody without a name who came in later than everybody else the pronoun may mean."""
        unnamed = self.memory.last_unnamed
        if unnamed is None or not place < unnamed.place < mention.start < unnamed.place + LOOK_BACK:
            return None
        genders = {PLURAL} if mention.gender == PLURAL else {mention.gender, ""}
        return unnamed if unnamed.gender in genders else None

    def _two_fit(self, place: int, mention: Mention) -> bool:
        """Whether two who fit stand side by side: "Jane Roe and Ann Lee met. She said ..."."""
        pair = self.memory.pair_of_subjects
        return pair is not None and pair[0] == place and gender_fits(mention.gender, pair[1].gender)

    def _beside_subject(self, mention: Mention) -> Antecedent | None:
        """The last one of just that gender who was named beside a subject."""
        for place, entity in reversed(self.memory.non_subjects):
            if entity.gender == mention.gender and place < mention.start < place + LOOK_BACK:
                confidence, speaker = PRONOUN - 0.15, self.index.speaker(entity)
                return Antecedent(place, speaker, entity.gender, confidence, "named_beside_subject")
        return None
