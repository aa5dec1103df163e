"""Which subject is taken: the kind of verb picks a table of rules, and the first rule that sees somebody decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from analysis.attribution.agreement.before import subject_before
from analysis.attribution.agreement.behind import common_behind, name_behind, subject_behind
from analysis.attribution.agreement.names import named_subject
from analysis.attribution.agreement.page import Page
from analysis.attribution.agreement.papers import paper_before, paper_behind
from analysis.attribution.agreement.relayed import quoted_object, referred
from analysis.attribution.agreement.verbs import agrees, comma_behind, wanted
from analysis.attribution.mention import Mention
from analysis.languages.shapes.reporting import GERUND, PAPER
from analysis.text.document import Token
from analysis.text.rules import first

TAIL_START = 2  # places of a verb that opens a tail: ", - сказав X", ", - так сказав X"


class Saying:
    """One verb of saying in its sentence; what stands around it is looked for once, when a rule asks."""

    def __init__(self, page: Page, words: Sequence[Token], cue: int, *, tail: bool) -> None:
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
        if len(second) < 2 or second[0].low not in self.page.attribution.verb_joins:
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
        known, low = self.page.attribution, [word.low for word in self.words[max(0, self.cue - 2) : self.cue]]
        if low and low[-1] in known.like:
            return True
        return len(low) > 1 and low[0] in known.like and low[1] in known.customary

    @property
    def opens(self) -> bool:
        """True for a verb that its subject follows: behind a comma, or at the start of a tail."""
        if self.cue > 0 and self.page.comma(self.words[self.cue - 1], self.verb):
            return True
        return self.tail and self.cue < TAIL_START


Rule = Callable[[Saying], Mention | None]


def subject(page: Page, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
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
    """ "сообщает агентство со ссылкой на X"."""
    return referred(saying.page, saying.words, saying.cue)


# --- verbs of a form of their own -----------------------------------------------------------------


def paper_behind_verb(saying: Saying) -> Mention | None:
    """ "йдеться у листі ради"."""
    return paper_behind(saying.page, saying.words, saying.cue)


def paper_before_verb(saying: Saying) -> Mention | None:
    """ "у листі йдеться"."""
    return paper_before(saying.page, saying.words, saying.cue)


def object_of_relaying_verb(saying: Saying) -> Mention | None:
    """ "цитує X видання"."""
    return quoted_object(saying.page, saying.words, saying.cue)


def gerund_looks_back(saying: Saying) -> Mention | None:
    """Saying, she ...: who does is told before."""
    return saying.before


# --- "as the neighbours say" ----------------------------------------------------------------------


def name_behind_office(saying: Saying) -> Mention | None:
    """The name between commas behind an office: "as the mayor, head of the council Jane Roe, said, ..."."""
    office = saying.behind_in_clause
    if office is None or office.kind != "role":
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
    """ "The latter added": who was named last."""
    word = saying.words[max(0, saying.cue - 1)]
    gender = saying.page.reporting.latter.get(word.low)
    if gender is None or not agrees(saying.page, gender, saying.verb):
        return None
    return Mention(word.start, word.end, "pronoun", gender)


def subject_of_joined_verb(saying: Saying) -> Mention | None:
    """Who is told to speak before "and added": one subject of two verbs."""
    earlier = _joined_verb(saying.page, saying.words, saying.cue)
    if earlier < 0:
        return None
    return chosen(Saying(saying.page, saying.words, earlier, tail=False))


def _joined_verb(page: Page, words: Sequence[Token], cue: int) -> int:
    """The place of the verb of saying before "and", in the form of this one; -1 for none."""
    join = cue - 1
    while join > 0 and words[join].low in page.reporting.skipped:
        join -= 1
    if join < 1 or words[join].low not in page.attribution.verb_joins:
        return -1
    form, cues = wanted(page, words[cue]), page.reporting.cues
    return next((at for at in range(join - 1, -1, -1) if cues.get(words[at].low) == form), -1)


def somebody_before(saying: Saying) -> Mention | None:
    """ "мер сказав"; a view, an episode says nothing by itself."""
    return None if saying.before is None or _is_thing(saying.page, saying.before) else saying.before


def _is_thing(page: Page, who: Mention) -> bool:
    """True for a view, an episode: a thing that says nothing by itself."""
    if who.kind != "body":
        return False
    return who.text == who.text.lower() and not page.is_institution(who.text)


def name_behind_verb(saying: Saying) -> Mention | None:
    """ "погляд такий, сказав Лис": a name behind the verb, where only a thing stands before it."""
    return name_behind(saying.page, saying.words, saying.cue)


def thing_before(saying: Saying) -> Mention | None:
    """The body before the verb, though it says nothing by itself."""
    return saying.before


def noun_behind_verb(saying: Saying) -> Mention | None:
    """ "сказав мер"."""
    return common_behind(saying.page, saying.words, saying.cue)


def person_before_comma(saying: Saying) -> Mention | None:
    """ "Іван Лис, радник мера, попередив уряд": the body behind is whom he told."""
    if saying.behind is None or saying.behind.kind != "body":
        return None
    return saying.before if saying.before and saying.before.kind == "person" else None


def somebody_behind(saying: Saying) -> Mention | None:
    """ ", сказав мер"."""
    return saying.behind


def somebody_before_comma(saying: Saying) -> Mention | None:
    """ "мер, який ..., сказав"; in a tail only a name or a pronoun stands so far from its verb."""
    who = saying.before
    if who is None or not saying.tail or saying.cue < TAIL_START:
        return who
    return who if who.kind in {"person", "pronoun"} else None


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
