"""Whom a pronoun that speaks means: by what was said before, by gender and by who stood in subject place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker
from analysis.coreference.documents import told_elsewhere, whose_paper
from analysis.coreference.entities import Entity, EntityIndex
from analysis.languages.shapes.reporting import SINGULAR, ReportingWords
from analysis.morphology.analyser import dictionary_noun
from analysis.text.document import Document, Token
from news.types import Span, Speaker

PRONOUN = 0.75  # how sure a pronoun makes us
QUOTED = re.compile(r"[“\"][^“”\"\n]*[”\"]")
NEAR = 900  # characters within which a pronoun or an unsigned quote looks back

Choice = tuple[int, Speaker, str, float]  # place, who, gender, confidence


class Pronouns:
    """Finds whom pronouns mean in one article, by what its memory holds."""

    def __init__(self, document: Document, cast: EntityIndex, memory: DiscourseModel, lexicon: ReportingWords) -> None:
        self.document, self.cast, self.memory, self.lexicon = document, cast, memory, lexicon
        self.before: Sequence[Token] = ()  # the words of the sentence before

    def whose(self, mention: Mention) -> ResolvedSpeaker | None:
        """Whom a pronoun means, also in "its statement"; None when that cannot be told."""
        body = whose_paper(self.document, mention, self.memory, self.lexicon) if self.lexicon.inflected else None
        if body:
            return replace(body, said_as=Span(mention.start, mention.end), confidence=PRONOUN)
        known = self._last_fitting(mention)
        entity = self.cast.entity_of(known.speaker) if known and self.lexicon.inflected else None
        away = entity is not None and told_elsewhere(self.document, mention, entity.places, self.lexicon)
        return None if away else known

    def _last_fitting(self, mention: Mention) -> ResolvedSpeaker | None:
        """The last one who spoke or stood in subject place, whose gender fits; None when two do as well."""
        best = self._nearer(mention, self._of_gender(mention, self._latest(mention)))
        unnamed, said_as = self.memory.unnamed, Span(mention.start, mention.end)
        if unnamed and self._comes_after(unnamed, best[0] if best else -1, mention):
            return replace(unnamed, said_as=said_as)
        if best and self._two_fit(best[0], mention):
            return None
        best = best or self._beside(mention)
        return ResolvedSpeaker(best[1], best[3], said_as, best[2] or mention.gender, mention.start) if best else None

    def _latest(self, mention: Mention) -> Choice | None:
        found = self._spoke(mention)
        for place, entity in self.memory.focus:
            if (
                self.fits(mention.gender, entity.gender)
                and place < mention.start < place + NEAR
                and (found is None or place > found[0])
            ):
                found = (place, self.cast.speaker(entity), entity.gender, PRONOUN - 0.1)
        return found

    def _spoke(self, mention: Mention, *, sure: bool = False) -> Choice | None:
        """The last one who spoke; sure: whose gender is known to fit."""
        found: Choice | None = None
        for one in self.memory.said:
            fits = one.gender == mention.gender if sure else self.fits(mention.gender, one.gender)
            if one.said_as and one.said_as.start > mention.start and not self.lexicon.inflected:
                continue  # "he had promised, according to Roe"
            if (
                not (one.speaker.name or self.lexicon.inflected)
                and "\n" in self.document.text[one.place : mention.start]
            ):
                continue
            bodies = self.lexicon.inflected and mention.gender == "p"
            if fits and mention.start - one.place < 2 * NEAR and (bodies or one.speaker.kind == "person"):
                found = (one.place, one.speaker, one.gender, min(PRONOUN, one.confidence))
        return found

    def _of_gender(self, mention: Mention, best: Choice | None) -> Choice | None:
        """English: one whose gender is not known gives way to one of that gender who spoke, unless named just now."""
        if best is None or best[2] or self.lexicon.inflected or mention.gender not in {"m", "f"}:
            return best
        between = self.document.text[best[0] : mention.start]
        between = QUOTED.sub("", between) if best[1].name else between
        if "\n" not in between and between.count(". ") < 2:
            return best
        return self._spoke(mention, sure=True) or best

    def _nearer(self, mention: Mention, best: Choice | None) -> Choice | None:
        """English: one of an earlier paragraph gives way to the one whom this paragraph alone names, in any place."""
        if best is None or self.lexicon.inflected:
            return best
        beside, text = self._beside(mention), self.document.text
        if beside is None or self.cast.owns(beside[0]):
            return best
        between = text[beside[0] : mention.start]
        since = text[best[0] : beside[0]]
        away = "\n" in since or (not best[2] and since.count(". ") > 1)
        later = away and "\n" not in between and ". " in between
        return beside if later else best

    def _comes_after(self, unnamed: ResolvedSpeaker, place: int, mention: Mention) -> bool:
        """True for somebody without a name who came in later than everybody else a pronoun may mean."""
        fits = unnamed.gender in {mention.gender, ""} and (mention.gender != "p" or unnamed.gender == "p")
        return fits and place < unnamed.place < mention.start < unnamed.place + NEAR

    def _two_fit(self, place: int, mention: Mention) -> bool:
        """True where two who fit stand side by side: "Jane Roe and Ann Lee met. She said ..."."""
        pair = self.memory.side_by_side
        return pair is not None and pair[0] == place and self.fits(mention.gender, pair[1].gender)

    def _beside(self, mention: Mention) -> Choice | None:
        """The last one of just that gender who was named beside a subject."""
        for place, entity in reversed(self.memory.others):
            if entity.gender == mention.gender and place < mention.start < place + NEAR:
                return place, self.cast.speaker(entity), entity.gender, PRONOUN - 0.15
        return None

    def fits(self, wanted: str, gender: str) -> bool:
        """True when somebody of this gender can be meant by a word of that one; "" is not known."""
        if wanted == "p":
            return gender in {"p", "b"}
        if wanted == SINGULAR:
            return gender != "p"  # "expert" is said of women, too
        return gender in {wanted, ""}

    def turn(self, words: Sequence[Token]) -> None:
        """A sentence that begins with "Той" is about the other one: named beside the subject, or told by an office."""
        before, self.before = self.before, words
        if len(words) < 2 or words[0].low not in self.lexicon.others or words[1].capital or not before:
            return
        gender = self.lexicon.others[words[0].low]
        other = self.memory.other(gender, words[0].start)
        entity = other[1] if other and other[0] >= before[0].start else self._by_office(before, gender)
        self.memory.focus += [(words[0].start, entity)] if entity else []

    def _by_office(self, words: Sequence[Token], gender: str) -> Entity | None:
        """The last one told by an office in another case than the nominative."""
        language = self.cast.language
        for word in reversed(words if language else ()):
            noun = dictionary_noun(word.low, language) if language else ""
            entity = self.cast.by_role(noun, word.start, gender) if noun and noun != word.low else None
            if entity:
                return entity
        return None
