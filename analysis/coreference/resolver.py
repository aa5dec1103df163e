"""Who the mentions are: names, roles and pronouns are followed back to people in one walk through the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions import BY_ROLE, Descriptions
from analysis.coreference.descriptions_en import ArticleDescriptions
from analysis.coreference.descriptions_slavic import BareDescriptions
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker, unnamed, worded
from analysis.coreference.documents import told_to_write, writer_of
from analysis.coreference.focus import Focus
from analysis.coreference.introductions import Introductions
from analysis.coreference.organisations import Organisations
from analysis.coreference.people.index import Entity, EntityIndex
from analysis.coreference.pronouns import LOOK_BACK, PRONOUN, Pronouns
from analysis.coreference.pronouns_en import PositionalPronouns
from analysis.coreference.pronouns_slavic import AgreeingPronouns
from analysis.entities.capitalised import Person
from analysis.entities.role_kinds import lone_noun
from analysis.entities.roles import without_capital, without_owner
from analysis.languages import Language
from analysis.languages.shapes.reporting import BODY, PLURAL
from analysis.text.document import Document, Token
from analysis.text.rules import is_recording, record
from news.types import Span

SHOWN = 0.5  # below this confidence no speaker is shown
BY_NAME, ROLE_ONLY, BY_DOCUMENT = 0.95, 0.75, 0.6  # how sure we are
AUTHOR = 0.7  # of whoever wrote the document that is named
THING = "t"  # the gender of documents: no pronoun that speaks means them
SUBJECT_WITHIN_LETTERS = 60  # in which a sentence names whom it is about


class Resolver:
    """Turns mentions into speakers, in the order of the text."""

    def __init__(self, document: Document, index: EntityIndex, language: Language) -> None:
        self.document, self.index, self.memory = document, index, DiscourseModel()
        self.traits, self.lexicon = language.traits, language.reporting_words
        self.pronouns: Pronouns
        self.descriptions: Descriptions
        if index.morphology is None:
            self.pronouns = PositionalPronouns(document, index, self.memory, self.lexicon)
            self.descriptions = ArticleDescriptions(document, index, self.memory)
        else:
            self.pronouns = AgreeingPronouns(
                document, index, self.memory, self.lexicon, index.morphology
            )
            self.descriptions = BareDescriptions(document, index, self.memory, index.morphology)
        self.organisations = Organisations(document, index, self.memory)
        self.introductions = Introductions(
            index, self.memory, self.descriptions, self.organisations
        )
        self.focus = Focus(document, index, self.memory, self.pronouns)

    # --- who a mention is -------------------------------------------------------------------------

    def resolve(self, mention: Mention) -> ResolvedSpeaker | None:
        """The speaker of a mention, None when it cannot be told."""
        finders = {
            "person": self._person,
            "pronoun": self._pronoun,
            "role": self._role,
            "body": self._organisation,
            "paper": self._document,
        }
        known = finders[mention.kind](mention)
        if is_recording():
            named = self.document.text[mention.start : mention.end]
            record(
                "speaker", mention.start, f"named_by_{mention.kind}", f'"{named}": {worded(known)}'
            )
        return known

    def _person(self, mention: Mention) -> ResolvedSpeaker:
        entity = self.index.of_mention.get(mention.start) or self.index.add(
            self._as_person(mention)
        )
        if (
            self.traits.gendered_verbs
            and mention.gender in {"m", "f"}
            and entity.gender not in {mention.gender, ""}
        ):
            entity = self.index.namesake(entity, mention.gender) or entity
        return self._resolved(entity, BY_NAME, mention)

    def _as_person(self, mention: Mention) -> Person:
        words = tuple(self.document.between(mention.start, mention.end))
        return Person(
            mention.start,
            mention.end,
            words,
            mention.gender if mention.gender != PLURAL else "",
            is_certain=True,
        )

    def _role(self, mention: Mention) -> ResolvedSpeaker:
        described = self.descriptions.resolve(mention)
        if described:
            entity, confidence = described
            return self._resolved(entity, confidence, mention)
        organisation = self.organisations.meant_by_role(mention)
        return organisation or self._role_only(mention)

    def _role_only(self, mention: Mention) -> ResolvedSpeaker:
        role = without_owner(mention.text)
        role = without_capital(role, self.index.morphology) if self.index.morphology else role
        is_thing = self.traits.things_speak and role.split(" ")[-1].lower() in self.lexicon.papers
        gender = THING if is_thing else mention.gender
        return ResolvedSpeaker(unnamed(role), ROLE_ONLY, _span(mention), gender, mention.start)

    def _organisation(self, mention: Mention) -> ResolvedSpeaker | None:
        person = self.lexicon.anybody.get(lone_noun(mention.text))
        if person is not None:
            return self._role(mention._replace(kind="role", gender=person))
        again = self.organisations.called_again(mention)
        if again:
            return ResolvedSpeaker(again.speaker, BY_ROLE, _span(mention), BODY, mention.start)
        known = self.organisations.named(_span(mention), mention.text)
        self.organisations.speak(known)
        return known

    def _document(self, mention: Mention) -> ResolvedSpeaker | None:
        """The words of a document are those of whoever is told to have written it, or of the organisation spoken of."""
        author = self._author(mention)
        if author and mention.start - author.place < 2 * LOOK_BACK:
            return ResolvedSpeaker(
                author.speaker, AUTHOR, _span(mention), author.gender, mention.start
            )
        if not self.traits.things_speak:
            return None
        return ResolvedSpeaker(
            unnamed(mention.text), BY_DOCUMENT, _span(mention), THING, mention.start
        )

    def _author(self, mention: Mention) -> ResolvedSpeaker | None:
        if not self.traits.things_speak:
            return writer_of(mention, self.memory, self.lexicon)
        if told_to_write(self.last(), mention, self.document.text):
            return self.nearest(mention.start, BY_DOCUMENT)
        return None

    def _pronoun(self, mention: Mention) -> ResolvedSpeaker | None:
        """The last one who spoke or stood in subject place, whose gender fits."""
        if mention.gender == BODY:
            return self._it(mention)
        if mention.text:  # "той"
            other = self.memory.non_subject(mention.gender, mention.start)
            return self._resolved(other[1], PRONOUN - 0.1, mention) if other else None
        return self.pronouns.whose(mention)

    def _it(self, mention: Mention) -> ResolvedSpeaker | None:
        known = self.organisations.last_of_all(mention.start)
        if known is None or mention.start - known.place >= LOOK_BACK:
            return None
        return replace(known, said_as=_span(mention), confidence=PRONOUN)

    def _resolved(self, entity: Entity, confidence: float, mention: Mention) -> ResolvedSpeaker:
        speaker = self.index.speaker(entity)
        return ResolvedSpeaker(speaker, confidence, _span(mention), entity.gender, mention.start)

    # --- what is kept in mind ---------------------------------------------------------------------

    def update_focus(self, words: Sequence[Token]) -> None:
        """Keep the first person and the first organisation that a sentence names in mind."""
        self.focus.update(words)
        self.organisations.update_focus(words)

    def introduce(self, mention: Mention) -> None:
        """An organisation or somebody without a name comes in with a sentence."""
        self.introductions.introduce(mention)

    def record_speaker(self, known: ResolvedSpeaker, *, source: bool = False) -> None:
        """Somebody said something here; `source`: the text around is theirs."""
        self.memory.add_speaker(known)
        if (source or known.gender == BODY) and not self._passes_on(known):
            self.memory.source = known

    def _passes_on(self, known: ResolvedSpeaker) -> bool:
        """Whether it is a news agency right after the one it got its news from."""
        words, source = known.speaker.name.lower().split(), self.memory.source
        if not words or source is None or known.place - source.place >= LOOK_BACK:
            return False
        return words[0] in self.lexicon.agencies or any(
            word.startswith(self.lexicon.press) for word in words
        )

    # --- who is near ------------------------------------------------------------------------------

    def last(self) -> ResolvedSpeaker | None:
        """Who said something last."""
        return self.memory.last_speaker()

    def another(self, last: ResolvedSpeaker | None, start: int) -> bool:
        """Whether the sentence that starts here begins with somebody else than the one who spoke last."""
        if not self.memory.subjects:
            return False
        place, entity = self.memory.subjects[-1]
        speaker = self.index.entity_of(last.speaker) if last else None
        return start <= place < start + SUBJECT_WITHIN_LETTERS and entity is not speaker

    def nearest(self, place: int, confidence: float) -> ResolvedSpeaker | None:
        """Who spoke or stood in subject place last."""
        last = self.last()
        at, entity = self.memory.subjects[-1] if self.memory.subjects else (-1, None)
        if entity and (last is None or at > last.place) and place - at < LOOK_BACK:
            return ResolvedSpeaker(
                self.index.speaker(entity), confidence, None, entity.gender, place
            )
        return self.carried(place, confidence)

    def carried(self, place: int, confidence: float) -> ResolvedSpeaker | None:
        """The last one who said something, for a quote that names nobody."""
        last = self.last()
        if last is None or place - last.place > LOOK_BACK:
            return None
        return ResolvedSpeaker(
            last.speaker, min(confidence, last.confidence), None, last.gender, place
        )


def _span(mention: Mention) -> Span:
    return Span(mention.start, mention.end)
