"""Ukrainian and Russian: whom "the head of the company", "the new coach" means among those spoken of last."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions_slavic import plain_noun
from analysis.coreference.entities import Entity
from analysis.coreference.pronouns import Pronouns
from analysis.entities.role_kinds import lone_noun, office, second
from analysis.entities.roles import without_owner
from analysis.languages.shapes.reporting import SINGULAR, ReportingWords
from analysis.morphology.analyser import Tagged, readings
from analysis.text.document import Document

HEADS = (
    "голова",
    "керівник",
    "начальник",
    "глава",
    "руководитель",
    "директор",
    "заведующий",
    "завідувач",
    "заступник",
    "заместитель",
)


def holder(
    document: Document,
    mention: Mention,
    recent: Iterable[tuple[int, Entity]],
    pronouns: Pronouns,
    lexicon: ReportingWords,
) -> Entity | None:
    """The last one of them who has such an office; the very last one may have none at all."""
    language = pronouns.cast.language
    if language is None or mention.gender == "p" or without_owner(mention.text) != mention.text:
        return None
    bare, new = _bare_office(mention.text, language, lexicon), bool(plain_noun(mention.text, language))
    man = _is_mans(plain_noun(mention.text, language) or lone_noun(mention.text), language)
    for place, entity in recent:
        if document.text[place : mention.start].strip().count("\n\n") > 1:
            return None
        if not pronouns.fits(mention.gender or SINGULAR, entity.gender):
            continue
        if entity.gender == "f" and mention.gender != "f" and man:
            continue
        trade = not bare <= _heads(language)
        if bare and _may_be(entity, new=new, trade=trade, kinship=lexicon.relations, language=language):
            return entity
        if _is_head_of_it(entity, mention.text, language, lexicon.owners):
            return entity
        bare = frozenset()  # only the very last one may be called so without having told it
    return None


def _bare_office(text: str, language: Tagged, lexicon: ReportingWords) -> frozenset[int]:
    """The kinds of "new coach", "medic": an office or a trade that tells nothing of what it is of."""
    noun = plain_noun(text, language) or lone_noun(text)
    somebody = noun and noun not in lexicon.nobodies and noun not in lexicon.sources and noun not in lexicon.anybody
    return office(noun, language)[0] if somebody else frozenset()


def _is_mans(noun: str, language: Tagged) -> bool:
    """True for a noun of the masculine: a woman is called so only where the verb tells her."""
    nouns = [r for r in readings(noun, language) if r.pos == "NOUN" and r.animate] if noun else []
    return bool(nouns) and all(r.gender == "masc" for r in nouns)


def _may_be(entity: Entity, *, new: bool, trade: bool, kinship: frozenset[str], language: Tagged) -> bool:
    """True for who has no office yet; "the medic" may be the head of something, of a hospital."""
    if not entity.roles:
        return new or trade
    kin = any(word in kinship for role in entity.roles for word in role.lower().split())
    return trade and not kin and all(office(role, language)[0] <= _heads(language) for role in entity.roles)


@cache
def _heads(language: Tagged) -> frozenset[int]:
    """The kinds of office that only tell that somebody heads something."""
    return frozenset(kind for noun in HEADS for kind in office(noun, language)[0])


def _is_head_of_it(entity: Entity, called: str, language: Tagged, owners: tuple[str, ...]) -> bool:
    """True where an office of theirs is of that kind, and what it is of is told by "the company", "the city"."""
    heads, details = office(called, language, whole=False)
    for role in entity.roles if heads and details else ():
        has_heads, has_details = office(role, language, whole=False)
        same = heads & has_heads and second(role) == second(called)
        if same and all(d.startswith(owners) or any(d[:5] == h[:5] for h in has_details) for d in details):
            return True
    return False


def holds_any(recent: Iterable[tuple[int, Entity]], mention: Mention, pronouns: Pronouns) -> Entity | None:
    """The last one, if his office tells no trade ("an employee of the observatory"): "the scholar" may be he."""
    last = next((f for _, f in recent if pronouns.fits(mention.gender or SINGULAR, f.gender)), None)
    language = pronouns.cast.language
    if last is None or language is None or not last.roles:
        return None
    return None if any(office(role, language)[0] for role in last.roles) else last
