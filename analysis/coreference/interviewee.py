"""Who answers in an interview where the lines do not say it: told by the introduction, a label or the title."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import ResolvedSpeaker
from analysis.coreference.people.index import EntityIndex
from analysis.entities.capitalised import Person
from analysis.entities.people import people
from analysis.languages import LANGUAGES
from analysis.languages.shapes.interviews import InterviewWords as InterviewWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.names.stems import stems
from analysis.quotation.interviews import Interview, Turn
from analysis.text.document import Document
from news.types import Span

LETTERS_BEFORE = 120  # characters before a name that tell whether it asked or was asked
MOST_COMPARED = 200  # mentions that are compared with each other
INTRODUCED, TITLED = 0.85, 0.75  # how sure we are


def interviewed(
    document: Document, named: Sequence[Person], talk: Interview, title: str
) -> ResolvedSpeaker | None:
    """The one who answers all questions whose answers have no name before them; None when that is not told."""
    words = LANGUAGES[document.code].interviews
    labels = {one.label.of(document.text).lower() for one in talk.answers.values() if one.label}
    start, end = talk.turns[0].start, talk.turns[-1].end
    before = [one for one in named if one.end <= start and len(one.words) > 1]
    if len(labels) == 1:
        return _of_label(document, [*before, *named], next(iter(labels)), end)
    if labels:
        return None
    groups = _answering(document, before, words)
    if not groups:
        return _of_title(title, document.code)
    group = groups[0] if len(groups) == 1 else _singled_out(document, groups, title, words)
    return _known(document, group, INTRODUCED) if group else None


def mention_of(
    document: Document, named: Sequence[Person], turn: Turn, lexicon: ReportingWords
) -> Mention | None:
    """Whom the label of an answer names: "Nina Castell", "Castell", "N. C."; None for an office or no label."""
    if turn.label is None:
        return None
    said = turn.label.of(document.text)
    letters = [part[0] for part in said.replace(".", " ").split()]
    if all(len(part) == 1 for part in said.replace(".", " ").split()):
        fits = [
            one
            for one in named[:MOST_COMPARED]
            if len(one.words) > 1 and _initials(one) in (letters, letters[::-1])
        ]
        return (
            Mention(fits[0].start, fits[0].end, "person")
            if len(_apart(fits, document.code)) == 1
            else None
        )
    if said.lower() in lexicon.roles:
        return None
    return Mention(turn.label.start, turn.label.end, "person")


def called_by_labels(document: Document, named: Sequence[Person], talk: Interview) -> list[Person]:
    """The same mentions; a full name that is a label stands there as its bearer is called, in the nominative."""
    labels = {one.label.start: one.label.end for one in talk.answers.values() if one.label}

    def told(one: Person) -> Person:
        name = document.text[one.start : one.end]
        full = labels.get(one.start) == one.end and len(one.words) > 1 and not name.isupper()
        return one._replace(called=name) if full else one

    return [told(one) for one in named]


def _initials(one: Person) -> list[str]:
    return [word.text[0] for word in one.words]


def _of_label(
    document: Document, named: Sequence[Person], label: str, end: int
) -> ResolvedSpeaker | None:
    """The person whom the only label of the answers names somewhere else in full."""
    last = stems(label.split()[-1], document.code) | {label.split()[-1]}
    fits = [
        one
        for one in named
        if len(one.words) > 1
        and {one.words[-1].low, *stems(one.words[-1].low, document.code)} & last
    ]
    groups = _apart(fits, document.code)
    return _known(document, groups[0], INTRODUCED) if len(groups) == 1 else None


def _answering(
    document: Document, named: Sequence[Person], words: InterviewWords
) -> list[list[Person]]:
    """The mentions by last name, without who asks: "Interview by Nina Castell", "Nina Castell talked to Lea Roe"."""
    groups = _apart((one for one in named if not _signs(document, one, words)), document.code)
    if len(groups) < 2:
        return groups  # of one person alone "spoke to our paper" tells who answered
    return [
        group
        for group in groups
        if not any(words.asked.match(document.text, one.end) for one in group)
    ]


def _signs(document: Document, one: Person, words: InterviewWords) -> bool:
    return bool(words.asker.search(document.text[max(0, one.start - LETTERS_BEFORE) : one.start]))


def _apart(mentions: Iterable[Person], language: str) -> list[list[Person]]:
    """The mentions by last name."""
    groups: list[tuple[set[str], list[Person]]] = []
    for one in islice(mentions, MOST_COMPARED):
        last = {one.words[-1].low, *stems(one.words[-1].low, language)}
        group = next((held for held in groups if held[0] & last), None)
        if group is None:
            groups.append((last, [one]))
        else:
            group[0].update(last)
            group[1].append(one)
    return [held for _, held in groups]


def _singled_out(
    document: Document, groups: Sequence[list[Person]], title: str, words: InterviewWords
) -> list[Person] | None:
    """Of several people the one "we talked to", else the one whom the title names."""
    spoken = [
        group
        for group in groups
        if any(
            words.spoke_with.search(document.text[max(0, one.start - LETTERS_BEFORE) : one.start])
            for one in group
        )
    ]
    shown = {
        stem
        for word in title.lower().split()
        for stem in stems(word.strip('«»“”".,:;!?'), document.code)
    }
    titled = [group for group in groups if stems(group[0].words[-1].low, document.code) & shown]
    for found in (spoken, titled):
        if len(found) == 1:
            return found[0]
    return None


def _known(document: Document, group: Sequence[Person], confidence: float) -> ResolvedSpeaker:
    index = EntityIndex(document, group)
    entity = index.of_mention[group[0].start]
    return ResolvedSpeaker(index.speaker(entity), confidence, None, entity.gender, group[0].start)


def _of_title(title: str, language: str) -> ResolvedSpeaker | None:
    document = Document.of(title, (Span(0, len(title)),), language)
    named = (
        [one for one in people(document) if one.is_certain and len(one.words) > 1] if title else []
    )
    groups = _answering(document, named, LANGUAGES[language].interviews)
    return _known(document, groups[0], TITLED) if len(groups) == 1 else None
