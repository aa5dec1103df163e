"""Whose words are passed on: "цитує X", "приводит слова X", "за словами X", "со ссылкой на X"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from analysis.attribution.agreement.forms import nominative_form, straight
from analysis.attribution.agreement.names import named
from analysis.attribution.agreement.page import ADJECTIVES, COUNTED_ADJECTIVES, AgreementDocument
from analysis.attribution.agreement.phrases import head_of, phrase_end
from analysis.attribution.agreement.verbs import GENDER, LONGEST_CLAUSE, SEXES, comma_behind, reach
from analysis.attribution.mention import Mention
from analysis.languages.shapes.reporting import PLURAL
from analysis.text.document import Token
from analysis.text.rules import first

LONGEST_SOURCE = 14  # words behind "according to" among which somebody is named
OPENING_MARKS = frozenset(("«", '"', "“"))


# --- behind a verb or a reference -----------------------------------------------------------------


def quoted_object(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """Who is quoted by somebody else: "цитує його агентство", "приводит слова мэра газета"."""
    for place in range(cue + 1, reach(page, words, cue + 1)):
        word = words[place]
        if word.low in page.agreement.words_said:
            return source(page, words, place + 1)
        gender = page.reporting.objects.get(word.low)
        if gender:
            return Mention(word.start, word.end, "pronoun", gender)
        if _may_be_quoted(page, word):
            return source(page, words[: _press_behind(page, words, place + 1)], place)
    return None


def _press_behind(page: AgreementDocument, words: Sequence[Token], start: int) -> int:
    """Where the paper stands that quotes somebody: "цитує активістку видання Danas"."""
    places = range(start, len(words))
    return next((at for at in places if words[at].low.startswith(page.reporting.press)), len(words))


def _may_be_quoted(page: AgreementDocument, word: Token) -> bool:
    """True for whom a paper quotes, in the accusative; the paper is in the nominative."""
    if word.start in page.people:
        return True
    if word.low in page.reporting.agencies:
        return False
    if any(one.animate and one.case == "accs" for one in page.readings(word)):
        return True
    cases = {one.case for one in page.nouns(word)}
    return "accs" in cases and "nomn" not in cases and page.is_institution(word.low)


def referred(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """Whom a paper refers to: "сообщает агентство со ссылкой на пресс-службу порта"."""
    for place in range(cue + 1, min(len(words) - 2, cue + LONGEST_CLAUSE)):
        if page.breaks(words[place - 1], words[place]):
            return None
        if _refers(page, words, place):
            return source(page, words, _behind_words_said(page, words, place + 2))
    return None


def _refers(page: AgreementDocument, words: Sequence[Token], place: int) -> bool:
    if words[place].low not in page.reporting.refers:
        return False
    return words[place + 1].low in page.agreement.referring_to


def _behind_words_said(page: AgreementDocument, words: Sequence[Token], place: int) -> int:
    """The next place in "with reference to the words of", else this one."""
    if place + 1 == len(words):
        return place
    return place + 1 if words[place].low in page.agreement.words_said else place


# --- named in a case of its own -------------------------------------------------------------------


class SourcePhrase:
    """The words behind "за словами" among which somebody is named."""

    def __init__(self, page: AgreementDocument, words: Sequence[Token], start: int) -> None:
        self.page, self.words, self.start = page, words, start
        self.end = min(reach(page, words, start), start + LONGEST_SOURCE)

    @cached_property
    def name(self) -> int | None:
        """The place of the first name before a comma that tells more than whose a noun is."""
        end = min(self.end, comma_behind(self.page, self.words, self.start))
        return next((at for at in range(self.start, end) if self._is_named(at)), None)

    def _is_named(self, place: int) -> bool:
        word = self.words[place]
        if named(self.page, word) is None:
            return False
        return place == self.start or not self.page.is_owner(word)


def source(page: AgreementDocument, words: Sequence[Token], start: int) -> Mention | None:
    """Who is named after "за словами": a person in any case, or a role, a body."""
    if not 0 < start < len(words):
        return None
    if words[start].low in page.reporting.relatives:
        return None
    if page.comma(words[start - 1], words[start]):
        return None
    return first("subject", words[start].start, SOURCE_RULES, SourcePhrase(page, words, start))


def kin_of_who_is_named(phrase: SourcePhrase) -> Mention | None:
    """The mother in "по словам матери старшего Петрова": of another gender than the name."""
    page, words, start, name = phrase.page, phrase.words, phrase.start, phrase.name
    if name is None or name == start:
        return None
    gender = page.people[words[name].start].gender
    head = _living_head(page, words, start, name) if gender in SEXES else None
    if head is None:
        return None
    if nominative_form(page, head) not in page.reporting.relations:
        return None
    genders = {GENDER[one.gender] for one in page.nouns(head)}
    return (
        _common_source(page, words, start, phrase.end)
        if genders and gender not in genders
        else None
    )


def person_in_any_case(phrase: SourcePhrase) -> Mention | None:
    """The person in "за словами Олега Мриги"."""
    return None if phrase.name is None else named(phrase.page, phrase.words[phrase.name])


def role_or_body_in_any_case(phrase: SourcePhrase) -> Mention | None:
    """The mayor in "за словами мера"."""
    if phrase.start >= phrase.end:
        return None
    return _common_source(phrase.page, phrase.words, phrase.start, phrase.end)


SOURCE_RULES = (kin_of_who_is_named, person_in_any_case, role_or_body_in_any_case)


def _living_head(
    page: AgreementDocument, words: Sequence[Token], start: int, name: int
) -> Token | None:
    """The noun for somebody before a name, where only adjectives stand between."""
    places = range(start, name)
    head = next((at for at in places if page.is_living(words[at])), None)
    if head is None:
        return None
    if any(page.part(word) not in ADJECTIVES for word in words[head + 1 : name]):
        return None
    return words[head]


def _common_source(
    page: AgreementDocument, words: Sequence[Token], start: int, end: int
) -> Mention | None:
    """The role or body that a phrase in any case names."""
    head = head_of(page, words, start, end, COUNTED_ADJECTIVES)
    nouns = page.nouns(words[head])
    if not nouns:
        return None
    stop = _end_of_source(page, words, head, end)
    begin, last = words[start].start, words[stop - 1].end
    text = straight(page, words, start, head) + page.document.text[words[head].end : last]
    living = any(one.animate for one in nouns) and not _in_marks(page, words[start])
    if not living:
        return Mention(begin, last, "body", "", text)
    return Mention(begin, last, "role", PLURAL if page.is_plural_noun(words[head]) else "", text)


def _end_of_source(page: AgreementDocument, words: Sequence[Token], head: int, end: int) -> int:
    """Where the phrase ends: "цитирует канадца «Спорт»" tells of a man who is nobody's."""
    if nominative_form(page, words[head]) in page.reporting.anybody:
        return head + 1
    return phrase_end(page, words, head + 1, end)


def _in_marks(page: AgreementDocument, word: Token) -> bool:
    """True for the first word of a name in marks."""
    return page.document.text[max(0, word.start - 1) : word.start] in OPENING_MARKS
