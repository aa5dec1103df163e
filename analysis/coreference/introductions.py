"""Who comes in with a sentence without a name of a person: "Residents ...", "The trust ...", "The mayor ..."."""

from __future__ import annotations

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions import DESCRIBED, Descriptions
from analysis.coreference.descriptions_en import is_known_role
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker, unnamed
from analysis.coreference.organisations import Organisations
from analysis.coreference.people.index import EntityIndex
from analysis.coreference.pronouns import LOOK_BACK
from analysis.entities.roles import without_owner
from analysis.languages.shapes.reporting import BODY, PLURAL
from news.types import Span

LONGEST_OPENING_ROLE = 3  # words, its article with it, that a sentence begins with


class Introductions:
    """Keeps them in mind."""

    def __init__(
        self,
        index: EntityIndex,
        memory: DiscourseModel,
        descriptions: Descriptions,
        organisations: Organisations,
    ) -> None:
        self.index, self.memory, self.descriptions, self.organisations = (
            index,
            memory,
            descriptions,
            organisations,
        )
        self.traits, self.words = index.language.traits, index.language.coreference

    def introduce(self, mention: Mention) -> None:
        """An organisation or somebody without a name comes in with a sentence."""
        if mention.kind == "body":
            name = mention.text if self.traits.cases else ""  # in the nominative
            self.memory.add_organisation(
                self.organisations.named(Span(mention.start, mention.end), name)
            )
        elif mention.gender == BODY and mention.kind == "role":
            self._introduce_organisation(mention)
        elif not self._introduce_person(mention):
            speaker = unnamed(without_owner(mention.text))
            self.memory.last_unnamed = ResolvedSpeaker(
                speaker, DESCRIBED, Span(mention.start, mention.end), mention.gender, mention.start
            )

    def _introduce_organisation(self, mention: Mention) -> None:
        known = self.organisations.meant_by_role(mention)
        self.memory.organisations += [known] if known else []

    def _introduce_person(self, mention: Mention) -> bool:
        """Whether the mention is somebody known, or may be: "the mayor" is nobody new."""
        if self.traits.articles:
            if mention.gender == PLURAL or not mention.text.lower().startswith("the "):
                return False
            self._begin_with_role(mention)
            return True
        described = self.descriptions.resolve(mention)
        if described is None:
            return False
        self.memory.subjects += [(mention.start, described[0])]
        return True

    def _begin_with_role(self, mention: Mention) -> None:
        """A sentence begins with somebody's role: it is about them, and whoever it names stands beside them."""
        if mention.kind != "role" or len(mention.text.split(" ")) > LONGEST_OPENING_ROLE:
            return
        entity = self.descriptions.holder(mention)
        if entity is None:
            return
        told = [place for place, one in self.descriptions.who_spoke_or_led() if one is entity]
        if any(mention.start - place < LOOK_BACK for place in told) or is_known_role(
            mention.text, self.words
        ):
            self.memory.begin_with(mention.start, entity)
