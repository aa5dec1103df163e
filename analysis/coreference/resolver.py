"""Who the mentions are: names, offices and pronouns are followed back to people in one walk through the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from analysis.attribution.mention import Mention
from analysis.coreference import organisations_en as bodies_en
from analysis.coreference.descriptions import Descriptions
from analysis.coreference.descriptions_en import held
from analysis.coreference.discourse import ANDS, DiscourseModel, ResolvedSpeaker
from analysis.coreference.documents import told_to_write, writer_of
from analysis.coreference.entities import Entity, EntityIndex
from analysis.coreference.pronouns import NEAR, PRONOUN, Pronouns
from analysis.coreference.topics_of_sentence_en import may_lead, pronoun_subject
from analysis.entities.capitalised import Person
from analysis.entities.role_kinds import lone_noun
from analysis.entities.roles import without_capital, without_owner
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import Tagged, is_known, readings
from analysis.names.matching import identity_key
from analysis.names.nominative import normal_form
from analysis.text.document import Document, Token
from news.types import Span, Speaker

SHOWN = 0.5  # below this confidence no speaker is shown
NAMED, BY_ROLE, ROLE_ONLY, BODY, PAPER, DESCRIBED = 0.95, 0.8, 0.75, 0.85, 0.6, 0.65
OPENS = 6  # words at the start of a sentence among which a pronoun is its subject
FEW = 3  # words of an office behind its article, that a sentence begins with
THING = "t"  # the gender of papers: no pronoun that speaks means them
OPENING = 60  # characters in which a sentence names whom it is about


@lru_cache(maxsize=20_000)
def _may_be_body(low: str, language: Tagged) -> bool:
    """True for a word that the dictionary has as the name of a body."""
    return is_known(low, language) and any(r.name == "Orgn" for r in readings(low, language))


class Resolver:
    """Turns mentions into speakers, in the order of the text."""

    def __init__(self, document: Document, cast: EntityIndex, lexicon: ReportingWords) -> None:
        self.document, self.cast, self.memory, self.lexicon = document, cast, DiscourseModel(), lexicon
        self.pronouns = Pronouns(document, cast, self.memory, lexicon)
        self.called = Descriptions(document, cast, self.memory, self.pronouns, lexicon)

    def known(self, mention: Mention) -> ResolvedSpeaker | None:
        """The speaker of a mention, None when it cannot be told."""
        finders = {
            "person": self._person,
            "pronoun": self._pronoun,
            "role": self._role,
            "body": self._body,
            "paper": self._paper,
        }
        return finders[mention.kind](mention)

    def _said_as(self, mention: Mention) -> Span:
        return Span(mention.start, mention.end)

    def _person(self, mention: Mention) -> ResolvedSpeaker:
        entity = self.cast.of_mention.get(mention.start) or self.cast.add(self._as_person(mention))
        if mention.gender in {"m", "f"} and entity.gender not in {mention.gender, ""} and self.lexicon.inflected:
            entity = self.cast.namesake(entity, mention) or entity
        return self._figure(entity, NAMED, mention)

    def _as_person(self, mention: Mention) -> Person:
        words = tuple(self.document.between(mention.start, mention.end))
        gender = mention.gender if mention.gender != "p" else ""
        return Person(mention.start, mention.end, words, gender, is_certain=True)

    def _figure(self, entity: Entity, confidence: float, mention: Mention) -> ResolvedSpeaker:
        return ResolvedSpeaker(
            self.cast.speaker(entity), confidence, self._said_as(mention), entity.gender, mention.start
        )

    def _role(self, mention: Mention) -> ResolvedSpeaker:
        entity = self.called.by_office(mention) if self.lexicon.inflected else self.called.holder(mention)
        entity = self.called.who_spoke(mention) or entity
        if entity:
            return self._figure(entity, BY_ROLE, mention)
        described = self.called.described(mention) or self.called.same_office(mention)
        if described:
            return self._figure(described, DESCRIBED, mention)
        if body := self._as_body(mention):
            return body
        role = without_owner(mention.text)
        role = without_capital(role, self.cast.language) if self.cast.language else role
        thing = not self.lexicon.inflected and role.split(" ")[-1].lower() in self.lexicon.papers
        gender = THING if thing else mention.gender
        return ResolvedSpeaker(
            Speaker(identity_key(role) or role, "", role), ROLE_ONLY, self._said_as(mention), gender, mention.start
        )

    def _as_body(self, mention: Mention) -> ResolvedSpeaker | None:
        """ "the company" after a body that spoke or was named: that body, when its name tells nothing else."""
        noun = lone_noun(mention.text)
        if not noun or noun not in self.lexicon.bodies:
            return None
        body = self._last_body(noun, mention.start)
        if body is None or mention.start - body.place > NEAR:
            return None
        told = body.speaker.name.lower().split()
        kinds = {word for word in told if word in self.lexicon.bodies}
        if noun not in kinds and (kinds or not self.lexicon.inflected) and noun not in self.lexicon.generic_bodies:
            return None
        return ResolvedSpeaker(body.speaker, DESCRIBED, self._said_as(mention), "b", mention.start)

    def _last_body(self, noun: str, before: int = 0) -> ResolvedSpeaker | None:
        """The body that spoke or was named last; one with this very noun in its name before all others."""
        known = [one for one in (*self.memory.bodies, self.memory.heard_body) if one]
        last = self.last()
        if before and not noun and last and lone_noun(last.speaker.role or "") in self.lexicon.bodies:
            known.append(last)  # "the magazine said", "it added"
        called = [one for one in known if noun in one.speaker.name.lower().split()]
        if noun and not called and not self.lexicon.inflected:
            span = bodies_en.called(self.document, noun, before, self.lexicon.starters)
            called = [self._named_body(span)] if span else []
        return max(called or known, key=lambda one: one.place, default=None)

    def _named_body(self, span: Span, told: str = "") -> ResolvedSpeaker:
        name = told or span.of(self.document.text)
        return ResolvedSpeaker(
            Speaker(identity_key(name) or name, name, None, "organisation"), BODY, span, "b", span.start
        )

    def meet(self, mention: Mention) -> None:
        """A body or somebody without a name comes in with a sentence."""
        if mention.gender == "b" and mention.kind == "role":
            self.memory.bodies += [known] if (known := self._as_body(mention)) else []
        elif mention.kind == "body":
            self.memory.named(self._named_body(self._said_as(mention), mention.text * self.lexicon.inflected))
        elif self.lexicon.inflected and (entity := self.cast.entity_of(self._role(mention).speaker)):
            self.memory.focus += [(mention.start, entity)]
        elif mention.gender != "p" and mention.text.lower().startswith("the "):
            self._meet_again(mention)
        else:
            role = without_owner(mention.text)
            speaker = Speaker(identity_key(role) or role, "", role)
            self.memory.unnamed = ResolvedSpeaker(
                speaker, DESCRIBED, self._said_as(mention), mention.gender, mention.start
            )

    def _meet_again(self, mention: Mention) -> None:
        """A sentence begins with somebody's office: it is about them, and whoever it names stands beside them."""
        entity = self.called.holder(mention) if mention.kind == "role" and mention.text.count(" ") < FEW else None
        if entity is None:
            return
        near = [at for at, one in self.called.told_of() if one is entity and mention.start - at < NEAR]
        if near or held(mention.text):
            self.memory.others += [one for one in self.memory.focus if one[0] > mention.start]
            focus = [one for one in self.memory.focus if one[0] < mention.start]
            self.memory.focus = [*focus, (mention.start, entity)]

    def _body(self, mention: Mention) -> ResolvedSpeaker:
        if lone_noun(mention.text) in self.lexicon.anybody:
            return self._role(mention._replace(kind="role", gender=self.lexicon.anybody[lone_noun(mention.text)]))
        body = self._called_again(mention) or (self.memory.body if self._generic(mention.text) else None)
        if body:
            return ResolvedSpeaker(body.speaker, BY_ROLE, self._said_as(mention), "b", mention.start)
        name = mention.text
        speaker = Speaker(identity_key(name) or name, name, None, "organisation")
        known = ResolvedSpeaker(speaker, BODY, self._said_as(mention), "b", mention.start)
        if not self._generic(name):
            self.memory.body = known
            self.memory.bodies = [*self.memory.bodies[-7:], known] if self.lexicon.inflected else self.memory.bodies
        return known

    def _called_again(self, mention: Mention) -> ResolvedSpeaker | None:
        return self.memory.of_kind(lone_noun(mention.text), mention.start) if self.lexicon.inflected else None

    def _generic(self, name: str) -> bool:
        words = name.lower().split()
        return len(words) == 1 and words[0] in self.lexicon.generic_bodies

    def _paper(self, mention: Mention) -> ResolvedSpeaker | None:
        """The words of a paper are those of whoever is told to have written it, or of the body spoken of."""
        if self.lexicon.inflected:
            source = writer_of(mention, self.memory, self.lexicon)
        else:
            wrote = told_to_write(self.last(), mention, self.document.text)
            source = self.nearest(mention.start, PAPER) if wrote else None
        if source and mention.start - source.place < 2 * NEAR:
            return ResolvedSpeaker(source.speaker, 0.7, self._said_as(mention), source.gender, mention.start)
        if self.lexicon.inflected:
            return None  # a paper does not speak
        name = mention.text
        return ResolvedSpeaker(
            Speaker(identity_key(name) or name, "", name), PAPER, self._said_as(mention), THING, mention.start
        )

    def _pronoun(self, mention: Mention) -> ResolvedSpeaker | None:
        """The last one who spoke or stood in subject place, whose gender fits."""
        if mention.gender == "b":
            body = self._last_body("", mention.start)
            near = body and mention.start - body.place < NEAR
            return replace(body, said_as=self._said_as(mention), confidence=PRONOUN) if body and near else None
        if mention.text:
            other = self.memory.other(mention.gender, mention.start)
            return self._figure(other[1], PRONOUN - 0.1, mention) if other else None
        return self.pronouns.whose(mention)

    def look_around(self, words: Sequence[Token]) -> None:
        """Keep the first person and the first body that a sentence names in mind."""
        capital = [word for word in words if word.capital]
        named = [(word.start, entity) for word in capital if (entity := self.cast.of_mention.get(word.start))]
        straight = self._told_by_pronoun(words) or [one for one in named if may_lead(self.cast, words, one[0])][:1]
        self.memory.focus = [*self.memory.focus[-5:], *straight]
        self.memory.others = [*self.memory.others[-5:], *(one for one in named if one not in straight)]
        self.pronouns.turn(words)
        self._pair_up(named)
        if self.cast.language is None:
            return
        body = next((word for word in capital if self._is_body(word, first=word is words[0])), None)
        if body and (self.memory.body is None or body.low[:5] not in self.memory.body.speaker.name.lower()):
            name = normal_form(body.text, self.document.code)
            speaker = Speaker(identity_key(name) or name, name, None, "organisation")
            self.memory.body = ResolvedSpeaker(speaker, BODY, Span(body.start, body.end), "b", body.start)

    def _he_or_she(self, words: Sequence[Token]) -> Token | None:
        """Ukrainian and Russian: the pronoun among the first words, with nobody named beside it."""
        first = words[:OPENS]
        word = next((one for one in first if one.low in self.lexicon.he_or_she), None)
        return None if any(one.start in self.cast.of_mention for one in first) else word

    def _told_by_pronoun(self, words: Sequence[Token]) -> list[tuple[int, Entity]]:
        """Whom a sentence is about that begins with "He" or "She", or behind a few words: "In the letter she"."""
        word = self._he_or_she(words) if self.lexicon.inflected else pronoun_subject(self.cast, words)
        if word is None:
            return []
        known = self.pronouns.whose(Mention(word.start, word.end, "pronoun", self.lexicon.pronouns[word.low]))
        entity = self.cast.entity_of(known.speaker) if known else None
        return [(word.start, entity)] if entity else []

    def _pair_up(self, named: Sequence[tuple[int, Entity]]) -> None:
        """Keep in mind that the first two people of a sentence are told together."""
        if len(named) < 2:
            return
        (first, one), (second, other) = named[:2]
        between = self.document.text[self.cast.person_at[first].end : second]
        if between.strip() in ANDS and other is not one and self.cast.may_be_subject(first):
            self.memory.side_by_side = first, other

    def _is_body(self, word: Token, *, first: bool) -> bool:
        language = self.cast.language
        if language is None or word.start in self.cast.of_mention:
            return False
        if len(word.text) < 4:
            return False
        if word.text.isascii() and word.text.isalpha():
            return first and word.low not in self.lexicon.agencies
        return _may_be_body(word.low, language)

    def heard(self, known: ResolvedSpeaker, *, source: bool = False) -> None:
        """Somebody said something here."""
        self.memory.said = [*self.memory.said[-5:], known]
        if known.speaker.kind == "organisation":
            self.memory.heard_body = known
        if (source or known.gender == "b") and not self._passes_on(known):
            self.memory.source = known

    def _passes_on(self, known: ResolvedSpeaker) -> bool:
        """True for a news agency right after the one it got its news from."""
        words = known.speaker.name.lower().split()
        before = self.memory.source
        return (
            bool(words)
            and (words[0] in self.lexicon.agencies or any(word.startswith(self.lexicon.press) for word in words))
            and before is not None
            and known.place - before.place < NEAR
        )

    def last(self) -> ResolvedSpeaker | None:
        """Who said something last."""
        return self.memory.last()

    def another(self, last: ResolvedSpeaker | None, start: int) -> bool:
        """True when the sentence that starts here begins with somebody else than the one who spoke last."""
        place, entity = self.memory.focus[-1] if self.memory.focus else (-1, None)
        speaker = self.cast.entity_of(last.speaker) if last else None
        return start <= place < start + OPENING and entity is not speaker

    def nearest(self, place: int, confidence: float) -> ResolvedSpeaker | None:
        """Who spoke or stood in subject place last."""
        last = self.last()
        if self.memory.focus and (last is None or self.memory.focus[-1][0] > last.place):
            at, entity = self.memory.focus[-1]
            if place - at < NEAR:
                return ResolvedSpeaker(self.cast.speaker(entity), confidence, None, entity.gender, place)
        return self.carried(place, confidence)

    def carried(self, place: int, confidence: float) -> ResolvedSpeaker | None:
        """The last one who said something, for a quote that names nobody."""
        last = self.last()
        if last is None or place - last.place > NEAR:
            return None
        return ResolvedSpeaker(last.speaker, min(confidence, last.confidence), None, last.gender, place)
