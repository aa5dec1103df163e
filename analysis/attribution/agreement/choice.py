"""Which subject is taken: the kind of verb picks a table, its first rule that sees one decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from analysis.attribution.agreement.behind import common_behind, name_behind
from analysis.attribution.agreement.names import named_subject
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.papers import paper_before, paper_behind
from analysis.attribution.agreement.relayed import quoted_object, referred
from analysis.attribution.agreement.saying import Saying
from analysis.attribution.agreement.verbs import agrees, comma_behind, wanted
from analysis.attribution.mention import Mention
from analysis.languages.shapes.reporting import GERUND, PAPER
from analysis.text.document import Token
from analysis.text.rules import first

Rule = Callable[[Saying], Mention | None]


def subject(
    page: AgreementDocument, words: Sequence[Token], cue: int, *, tail: bool
) -> Mention | None:
    """Who says; where that is a body or nobody, whoever it refers to."""
    saying = Saying(page, words, cue, tail=tail)
    who = chosen(saying)
    if who and who.kind != "body":
        return who
    return first("subject", saying.verb.start, (whom_it_refers_to,), saying) or who


def chosen(saying: Saying) -> Mention | None:
    """Whom the rules for this kind of verb choose."""
    return first("subject", saying.verb.start, _rules_for(saying), saying)


def _rules_for(saying: Saying) -> Sequence[Rule]:
    """The table for a verb, by its form and by what stands before it."""
    form = saying.page.reporting.cues.get(saying.verb.low)
    if form == PAPER:
        return PAPER_RULES
    if saying.verb.low in saying.page.reporting.object_cues:
        return OBJECT_RULES
    if form == GERUND:
        return GERUND_RULES
    if saying.follows_as:
        return AS_RULES
    return OPENING_RULES if saying.opens else CLAUSE_RULES


# --- of all verbs ---------------------------------------------------------------------------------


def whom_it_refers_to(saying: Saying) -> Mention | None:
    """X in "сообщает агентство со ссылкой на X"."""
    return referred(saying.page, saying.words, saying.cue)


# --- verbs of a form of their own -----------------------------------------------------------------


def paper_behind_verb(saying: Saying) -> Mention | None:
    """The council in "йдеться у листі ради", else the letter."""
    return paper_behind(saying.page, saying.words, saying.cue)


def paper_before_verb(saying: Saying) -> Mention | None:
    """The letter in "у листі йдеться"."""
    return paper_before(saying.page, saying.words, saying.cue)


def object_of_relaying_verb(saying: Saying) -> Mention | None:
    """X in "цитує X видання"."""
    return quoted_object(saying.page, saying.words, saying.cue)


def gerund_looks_back(saying: Saying) -> Mention | None:
    """Marta in "Марта пішла, сказавши": a form without a subject of its own."""
    return saying.before


# --- "as the neighbours say" ----------------------------------------------------------------------


def name_behind_office(saying: Saying) -> Mention | None:
    """The name between commas behind an office: "as said the mayor, old Jane Roe, ..."."""
    office = saying.behind_in_clause
    if office is None:
        return None
    if office.kind != "role":
        return None
    page, words = saying.page, saying.words
    end = comma_behind(page, words, saying.clause_end)
    people = (named_subject(page, word, saying.verb) for word in words[saying.clause_end : end])
    person = next((one for one in people if one), None)
    return person if person and end < len(words) and person.end == words[end - 1].end else None


def somebody_behind_as(saying: Saying) -> Mention | None:
    """The neighbours in "as the neighbours say"; "as they say" is nobody."""
    return saying.behind_in_clause


# --- finite verbs ---------------------------------------------------------------------------------


def the_latter(saying: Saying) -> Mention | None:
    """Who was named last, in "the latter added"."""
    word = saying.words[max(0, saying.cue - 1)]
    gender = saying.page.reporting.latter.get(word.low)
    if gender is None:
        return None
    if not agrees(saying.page, gender, saying.verb):
        return None
    return Mention(word.start, word.end, "pronoun", gender)


def subject_of_joined_verb(saying: Saying) -> Mention | None:
    """Who is told to speak before "and added": one subject of two verbs."""
    earlier = _joined_verb(saying.page, saying.words, saying.cue)
    if earlier < 0:
        return None
    return chosen(Saying(saying.page, saying.words, earlier, tail=False))


def _joined_verb(page: AgreementDocument, words: Sequence[Token], cue: int) -> int:
    """The place of the verb of saying before "and", in the form of this one; -1 for none."""
    join = cue - 1
    while join > 0 and words[join].low in page.reporting.skipped:
        join -= 1
    if join < 1:
        return -1
    if words[join].low not in page.agreement.verb_joins:
        return -1
    form, cues = wanted(page, words[cue]), page.reporting.cues
    return next((at for at in range(join - 1, -1, -1) if cues.get(words[at].low) == form), -1)


def somebody_before(saying: Saying) -> Mention | None:
    """The mayor in "мер сказав"; a view, an episode says nothing by itself."""
    return None if saying.before is None or _is_thing(saying.page, saying.before) else saying.before


def _is_thing(page: AgreementDocument, who: Mention) -> bool:
    """True for a view, an episode: a thing that says nothing by itself."""
    if who.kind != "body":
        return False
    return who.text == who.text.lower() and not page.is_institution(who.text)


def name_behind_verb(saying: Saying) -> Mention | None:
    """The name behind the verb, where only a thing stands before it."""
    return name_behind(saying.page, saying.words, saying.cue)


def thing_before(saying: Saying) -> Mention | None:
    """The body before the verb, though it says nothing by itself."""
    return saying.before


def noun_behind_verb(saying: Saying) -> Mention | None:
    """The mayor in "сказав мер"."""
    return common_behind(saying.page, saying.words, saying.cue)


def person_before_comma(saying: Saying) -> Mention | None:
    """Lys in "Іван Лис, радник мера, попередив уряд": the body behind is whom he told."""
    if saying.behind is None:
        return None
    if saying.behind.kind != "body":
        return None
    return saying.before if saying.before and saying.before.kind == "person" else None


def somebody_behind(saying: Saying) -> Mention | None:
    """The mayor in "..., сказав мер"."""
    return saying.behind


def somebody_before_comma(saying: Saying) -> Mention | None:
    """The mayor in "мер, який прийшов, сказав"; in a tail only a name or a pronoun."""
    far = saying.tail and not saying.opens_tail
    return None if far and not _stands_far(saying.before) else saying.before


def _stands_far(who: Mention | None) -> bool:
    """True for who may stand in a tail before a verb that is far from its start."""
    return who is not None and who.kind in {"person", "pronoun"}


PAPER_RULES: Sequence[Rule] = (paper_behind_verb, paper_before_verb)
OBJECT_RULES: Sequence[Rule] = (object_of_relaying_verb,)
GERUND_RULES: Sequence[Rule] = (gerund_looks_back,)
AS_RULES: Sequence[Rule] = (name_behind_office, somebody_behind_as)
CLAUSE_RULES: Sequence[Rule] = (
    the_latter,
    subject_of_joined_verb,
    somebody_before,
    name_behind_verb,
    thing_before,
    noun_behind_verb,
)
OPENING_RULES: Sequence[Rule] = (
    the_latter,
    subject_of_joined_verb,
    person_before_comma,
    somebody_behind,
    somebody_before_comma,
)
