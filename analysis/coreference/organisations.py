"""Which organisation "the company", "it", "в банке" means, and how one that is named comes in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions import DESCRIBED
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker, worded
from analysis.coreference.organisations_en import called
from analysis.coreference.people.index import EntityIndex
from analysis.coreference.pronouns import LOOK_BACK
from analysis.entities.role_kinds import lone_noun
from analysis.languages.shapes.reporting import BODY
from analysis.morphology.analyser import Tagged, is_known, readings
from analysis.names.matching import identity_key
from analysis.names.nominative import normal_form
from analysis.text.document import Document, Token
from analysis.text.rules import record
from news.types import Span, Speaker

ORGANISATION = 0.85  # how sure a name of its own makes us
SHORTEST_NAME = 4  # letters
STEM_LETTERS = 5  # by which two names are one


@lru_cache(maxsize=20_000)
def _may_be_organisation(low: str, language: Tagged) -> bool:
    """Whether the dictionary has it as the name of an organisation."""
    return is_known(low, language) and any(r.name == "Orgn" for r in readings(low, language))


class Organisations:
    """Finds the organisations of one article, by what its memory holds."""

    def __init__(self, document: Document, index: EntityIndex, memory: DiscourseModel) -> None:
        self.document, self.index, self.memory = document, index, memory
        self.lexicon, self.traits = index.language.reporting_words, index.language.traits

    def named(self, span: Span, name: str = "") -> ResolvedSpeaker:
        """The organisation of this name."""
        name = name or span.of(self.document.text)
        speaker = Speaker(identity_key(name) or name, name, None, "organisation")
        return ResolvedSpeaker(speaker, ORGANISATION, span, BODY, span.start)

    def is_generic(self, name: str) -> bool:
        """Whether it is "the agency": it stands for one named before."""
        return name.lower().strip() in self.lexicon.generic_bodies and len(name.split()) == 1

    def called_again(self, mention: Mention) -> ResolvedSpeaker | None:
        """The one that the name of this mention stands for."""
        if not self.traits.articles:
            again = self.memory.organisation_called(lone_noun(mention.text), mention.start)
            if again:
                return again
        return self.memory.last_organisation if self.is_generic(mention.text) else None

    def meant_by_role(self, mention: Mention) -> ResolvedSpeaker | None:
        """ "the company" after an organisation that spoke or was named, when its name tells nothing else."""
        noun = lone_noun(mention.text)
        if not noun or noun not in self.lexicon.bodies:
            return None
        known = self.last(noun, mention.start)
        if known is None or mention.start - known.place > LOOK_BACK:
            return None
        if not self._may_be_called(noun, known):
            return None
        record("speaker", mention.start, "organisation_of_this_kind", worded(known))
        return ResolvedSpeaker(
            known.speaker, DESCRIBED, Span(mention.start, mention.end), BODY, mention.start
        )

    def _may_be_called(self, noun: str, known: ResolvedSpeaker) -> bool:
        if noun in self.lexicon.generic_bodies:
            return True
        kinds = {word for word in known.speaker.name.lower().split() if word in self.lexicon.bodies}
        if not kinds:
            return not self.traits.articles  # "the trust" is one that was called so
        return noun in kinds

    def last(self, noun: str, before: int) -> ResolvedSpeaker | None:
        """The one that spoke or was named last; one with this very noun in its name before all others."""
        known = [
            one
            for one in (*self.memory.organisations, self.memory.last_speaking_organisation)
            if one
        ]
        named_so = [one for one in known if noun in one.speaker.name.lower().split()]
        if noun and not named_so and self.traits.title_case:
            span = called(self.document, noun, before, self.lexicon.starters)
            named_so = [self.named(span)] if span else []
        return max(named_so or known, key=lambda one: one.place, default=None)

    def last_of_all(self, before: int) -> ResolvedSpeaker | None:
        """Which one "it" means: be it that it spoke as a mere role: "the magazine said", "it added"."""
        speaker = self.memory.last_speaker()
        spoke = speaker is not None and lone_noun(speaker.speaker.role or "") in self.lexicon.bodies
        known = [self.last("", before), speaker if spoke else None]
        return max((one for one in known if one), key=lambda one: one.place, default=None)

    def speak(self, known: ResolvedSpeaker) -> None:
        """One of them is named as a speaker."""
        if self.is_generic(known.speaker.name):
            return
        if self.traits.free_order:
            self.memory.add_organisation(known)
        else:
            self.memory.last_organisation = known

    def update_focus(self, words: Sequence[Token]) -> None:
        """Keep the first organisation in mind that a sentence names, where the dictionary knows names of them."""
        morphology = self.index.morphology
        if morphology is None:
            return
        named = (
            word for word in words if word.capital and self._is_name(word, words[0], morphology)
        )
        word = next(named, None)
        if word is None:
            return
        last = self.memory.last_organisation
        if last is None or word.low[:STEM_LETTERS] not in last.speaker.name.lower():
            name = normal_form(word.text, self.document.code)
            self.memory.last_organisation = self.named(Span(word.start, word.end), name)

    def _is_name(self, word: Token, opening: Token, morphology: Tagged) -> bool:
        if len(word.text) < SHORTEST_NAME or word.start in self.index.of_mention:
            return False
        if word.text.isascii() and word.text.isalpha():
            return word is opening and word.low not in self.lexicon.agencies
        return _may_be_organisation(word.low, morphology)
