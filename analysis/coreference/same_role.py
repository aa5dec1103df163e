"""Without articles: whom "the head of the company", "the new coach" means among those spoken of last."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from analysis.attribution.mention import Mention
from analysis.coreference.people.entity import Entity
from analysis.coreference.people.role_index import DETAIL_LETTERS
from analysis.coreference.pronouns import gender_fits
from analysis.entities.role_kinds import lone_noun, office, second
from analysis.entities.roles import without_owner
from analysis.languages import Language, language_of
from analysis.languages.shapes.reporting import FEMN, PLURAL, SINGULAR
from analysis.morphology.analyser import Tagged, readings
from analysis.text.document import Document


class SameRoleFinder:
    """Looks for whoever may hold a role among those spoken of last, the last one first."""

    def __init__(self, document: Document, language: Language, morphology: Tagged) -> None:
        self.document, self.code, self.morphology = document, language.code, morphology
        self.lexicon, self.words = language.reporting_words, language.coreference

    def holder(self, mention: Mention, recent: Iterable[tuple[int, Entity]]) -> Entity | None:
        """The last one of them who has such a role; the very last one may have none at all."""
        if mention.gender == PLURAL or without_owner(mention.text) != mention.text:
            return None
        plain = self._noun_behind_adjectives(mention.text)
        noun = plain or lone_noun(mention.text)
        kinds = self._kinds_alone(noun)
        for place, entity in recent:
            if self.document.text[place : mention.start].strip().count("\n\n") > 1:
                return None
            if not self._gender_fits(mention, noun, entity):
                continue
            if kinds and self._may_be(entity, kinds, is_new=bool(plain)):
                return entity
            if self._is_head_of_it(entity, mention.text):
                return entity
            kinds = frozenset()  # only the very last one may be called so without having told it
        return None

    def _gender_fits(self, mention: Mention, noun: str, entity: Entity) -> bool:
        """A woman is called by a noun of the masculine only where the verb tells her."""
        if not gender_fits(mention.gender or SINGULAR, entity.gender):
            return False
        return entity.gender != FEMN or mention.gender == FEMN or not self._is_mans(noun)

    def without_occupation(
        self, recent: Iterable[tuple[int, Entity]], mention: Mention
    ) -> Entity | None:
        """The last one, if no role tells an occupation ("an employee of the observatory"): "the scholar" may be he."""
        wanted = mention.gender or SINGULAR
        last = next((entity for _, entity in recent if gender_fits(wanted, entity.gender)), None)
        if last is None or not last.roles:
            return None
        return None if any(office(role, self.code)[0] for role in last.roles) else last

    def _noun_behind_adjectives(self, text: str) -> str:
        """The noun of "new coach", of two or more words of which only the last is a noun; "" for others."""
        words = text.lower().split()
        if len(words) < 2 or any(word in self.words.not_the_same for word in words):
            return ""
        return words[-1] if all(self._is_adjective(word) for word in words[:-1]) else ""

    def _is_adjective(self, low: str) -> bool:
        return readings(low, self.morphology)[0].pos == "ADJF"

    def _kinds_alone(self, noun: str) -> frozenset[int]:
        """The kinds of "new coach", "medic": a role or an occupation that tells nothing of what it is of."""
        lexicon = self.lexicon
        if (
            not noun
            or noun in lexicon.nobodies
            or noun in lexicon.sources
            or noun in lexicon.anybody
        ):
            return frozenset()
        return office(noun, self.code)[0]

    def _is_mans(self, noun: str) -> bool:
        """Whether the noun is masculine."""
        nouns = (
            [r for r in readings(noun, self.morphology) if r.pos == "NOUN" and r.animate]
            if noun
            else []
        )
        return bool(nouns) and all(r.gender == "masc" for r in nouns)

    def _may_be(self, entity: Entity, kinds: frozenset[int], *, is_new: bool) -> bool:
        """Whether somebody without a role is called so; a medic may also be the head of something, of a hospital."""
        heads = _kinds_of_heads(self.code)
        is_occupation = not kinds <= heads
        if not entity.roles:
            return is_new or is_occupation
        if not is_occupation or self._is_kin(entity):
            return False
        return all(office(role, self.code)[0] <= heads for role in entity.roles)

    def _is_kin(self, entity: Entity) -> bool:
        return any(
            word in self.lexicon.relations for role in entity.roles for word in role.lower().split()
        )

    def _is_head_of_it(self, entity: Entity, called: str) -> bool:
        """Whether a role of theirs is of that kind, and what it is of is told by "the company", "the city"."""
        heads, details = office(called, self.code, whole=False)
        if not heads or not details:
            return False
        for role in entity.roles:
            has_heads, has_details = office(role, self.code, whole=False)
            if not heads & has_heads or second(role) != second(called):
                continue
            beginnings = {one[:DETAIL_LETTERS] for one in has_details}
            if all(
                one.startswith(self.lexicon.owners) or one[:DETAIL_LETTERS] in beginnings
                for one in details
            ):
                return True
        return False


@cache
def _kinds_of_heads(code: str) -> frozenset[int]:
    """The kinds of role that only tell that somebody heads something."""
    language = language_of(code)
    nouns = language.coreference.head_nouns if language else ()
    return frozenset(kind for noun in nouns for kind in office(noun, code)[0])
