"""What the article tells that somebody said, in the writer's words: X said that ..., за словами X, ..."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from analysis.attribution.adverbials_en import after_aside
from analysis.attribution.denial import hearsay, said_in, turned, untrue
from analysis.attribution.mention import Mention
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import AgreementGrammar
from analysis.entities.roles import office_after
from analysis.languages.en.adverbials import LINKS
from analysis.languages.shapes.reporting import GERUND, ReportingWords
from analysis.morphology.analyser import readings, tagged
from analysis.quotation.narrative import Narrative
from analysis.text.cues import by_phrase, by_pronoun, phrase_places
from analysis.text.document import Token
from news.types import Span

BEFORE_TAIL = re.compile(r"[,–—-]\s*$")
SHORTEST = 4  # words of a statement worth keeping
AFTER = 5  # words that may follow ", said X" in its sentence
BESIDE = 2  # words between the speaker and the verb in ", X said"
TAIL = 6  # words of ", сообщает издание X" at the end of a sentence
THAT_NEAR = 9  # words from the verb to its "that"
BARE = frozenset(
    "said says saying told insisted claimed argued added believes thinks insists claims argues hopes".split()  # noqa: SIM905
)
LONGEST_LISTENER = 6  # words
LONGEST_OFFICE = 10  # words
MOST_CUES = 20  # verbs of saying of one sentence whose subject is looked for
LISTENERS = frozenset("the a an his her their its this".split())  # noqa: SIM905
SUBJECTS = frozenset("he she they it we there this that these the a an his her their no".split())  # noqa: SIM905
AS = frozenset(["як", "как"])  # "Як повідомив мер, міст закриють"
PURPOSE, FOR_THIS = frozenset(["щоб", "чтобы"]), frozenset(["того", "тому"])
BUTS = frozenset(["а", "но", "але"])  # "не только сказал, что ..., но и назвал"
ANDS = frozenset("and but і й та але однак и но однако".split())  # noqa: SIM905
OPENING = re.compile('[«“„"‘]')
ABOUT = frozenset(["про", "об", "о"])
ABOUT_IT = frozenset(["це", "этом", "это", "то"])


class ReportedStatement(NamedTuple):
    """A sentence in which somebody says something; content is None when it only tells that they spoke."""

    mention: Mention | None
    content: Span | None
    source: bool = False  # "Про це повідомляє X": the text around is X's


def told_in(
    scene: Narrative,
    unit: Span,
    words: Sequence[Token],
    subjects: PositionalGrammar | AgreementGrammar,
    lexicon: ReportingWords,
) -> ReportedStatement | None:
    """The first statement of a sentence whose narrative words these are, None when nobody says anything."""
    told = _by_phrase(scene, unit, words, subjects, lexicon) or _by_verb(scene, unit, words, subjects, lexicon)
    if told and told.content and not _whole(scene, told, subjects, lexicon):
        return told._replace(content=None)
    return told


def _whole(
    scene: Narrative, told: ReportedStatement, subjects: PositionalGrammar | AgreementGrammar, lexicon: ReportingWords
) -> bool:
    """False for what is no statement: the speaker stands in it, it opens with a condition, it has no verb."""
    content, mention = told.content, told.mention
    if content is None or mention is None or (content.start < mention.end and mention.start < content.end):
        return False
    words = [word for word in scene.document.between(content.start, content.end) if not scene.hides(word.start)]
    if not words or (words[0].low in lexicon.conditions and words[-1].end < mention.start):
        return False
    return subjects.has_verb(words)


def _span(scene: Narrative, start: int, end: int) -> Span | None:
    """text[start:end] without spaces, commas and full stops at its ends; None when too short."""
    text = scene.document.text
    while start < end and text[start] in " \n\u00a0,:—–-":
        start += 1
    while end > start and text[end - 1] in " \n\u00a0,.;:—–-":
        end -= 1
    return Span(start, end) if len(text[start:end].split()) >= SHORTEST else None


def _by_phrase(
    scene: Narrative,
    unit: Span,
    words: Sequence[Token],
    subjects: PositionalGrammar | AgreementGrammar,
    lexicon: ReportingWords,
) -> ReportedStatement | None:
    after, gender = by_pronoun(words, lexicon)
    if after:
        pronoun = Mention(words[after - 3].start, words[after - 1].end, "pronoun", gender)
        return ReportedStatement(pronoun, _span(scene, words[after - 1].end, unit.end))
    for place in phrase_places(words, scene.document.code):
        size = by_phrase(words, place, scene.document.code)
        if size and (not place or set(scene.document.gap(words[place - 1], words[place])) & set(",:–—")):
            mention = subjects.by(words, place + size)
            around = _around(scene, unit, words, place, mention, subjects) if mention else None
            if place and around and _goes_on(scene, around, lexicon):
                return None  # "the police, the paper says, noted that ...": the police do
            return ReportedStatement(mention, around) if mention else None
    return None


def _goes_on(scene: Narrative, around: Span, lexicon: ReportingWords) -> bool:
    """True where what stands beside the phrase begins with a verb of saying of its own."""
    first = scene.document.between(around.start, around.end)[:1]
    return bool(first) and first[0].low in lexicon.cues


def _around(
    scene: Narrative,
    unit: Span,
    words: Sequence[Token],
    place: int,
    mention: Mention,
    subjects: PositionalGrammar | AgreementGrammar,
) -> Span | None:
    """The statement beside "according to X": after its comma when it opens the sentence, before it when it ends it."""
    if place > 3:
        ends = sum(word.start >= mention.end for word in words[place:]) <= AFTER
        return _span(scene, unit.start, words[place].start) if ends else None
    comma = scene.document.text.find(",", _with_office(scene, mention, subjects), unit.end)
    comma = _behind_apposition(scene, unit, comma, subjects) if mention.kind == "person" else comma
    return _span(scene, comma + 1, unit.end) if comma >= 0 else None


def _behind_apposition(scene: Narrative, unit: Span, comma: int, subjects: PositionalGrammar | AgreementGrammar) -> int:
    """The comma behind "члена академії" in "за словами Івана Лиса, члена академії, степів мало"."""
    second = scene.document.text.find(",", comma + 1, unit.end)
    words = scene.document.between(comma, second) if 0 <= comma < second else ()
    if isinstance(subjects, PositionalGrammar) or not 0 < len(words) <= LONGEST_OFFICE or subjects.has_verb(words):
        return comma
    return second if subjects.oblique_people(words[:3]) else comma


def _with_office(scene: Narrative, mention: Mention, subjects: PositionalGrammar | AgreementGrammar) -> int:
    """Where the mention ends, with the office behind it: X, chair of Y."""
    person = subjects.people.get(mention.start)
    office = office_after(scene.document, person) if person else None
    at = scene.document.text.find(office, mention.end) if office else -1
    return at + len(office) if office and at >= 0 else mention.end


def _by_verb(
    scene: Narrative,
    unit: Span,
    words: Sequence[Token],
    subjects: PositionalGrammar | AgreementGrammar,
    lexicon: ReportingWords,
) -> ReportedStatement | None:
    spoken: ReportedStatement | None = None
    for cue, denied in islice(said_in(scene.document, words, lexicon).cues, MOST_CUES):
        mention = subjects.subject(words, cue, tail=_in_tail(scene, words, cue))
        if mention is None and spoken and lexicon.cues[words[cue].low] == GERUND:
            mention = spoken.mention  # "denied it, saying that"
        if mention is None:
            continue
        denied = denied or mention.text.lower().startswith("no ")
        if not denied and _is_others(scene, words, cue, lexicon):
            return spoken or ReportedStatement(mention, None)
        content = None if denied else _content(scene, unit, words, cue, mention, lexicon)
        if content:
            return ReportedStatement(mention, content, _source(words))
        spoken = spoken or (
            ReportedStatement(mention, None, _source(words)) if words[cue].low not in lexicon.weak else None
        )
    return spoken


def _source(words: Sequence[Token]) -> bool:
    low = [word.low for word in words[:3]]
    return any(before in ABOUT and after in ABOUT_IT for before, after in pairwise(low))


def _in_tail(scene: Narrative, words: Sequence[Token], cue: int) -> bool:
    """True for ", said X" at the end of a sentence."""
    return cue > 2 and bool(BEFORE_TAIL.search(scene.document.gap(words[cue - 1], words[cue])))


def _content(
    scene: Narrative, unit: Span, words: Sequence[Token], cue: int, mention: Mention, lexicon: ReportingWords
) -> Span | None:
    if words[cue].low in lexicon.naming:
        return None
    if cue and cue < THAT_NEAR and words[0].low in AS and mention.start > words[cue].start:
        comma = scene.document.text.find(",", mention.end, unit.end)
        return _span(scene, comma + 1, unit.end) if comma >= 0 else None
    that = _that_place(scene, words, cue, lexicon)
    if that and (not turned(scene.document, words[cue + 1 : that]) or lexicon.cues[words[cue].low] == GERUND):
        end = min(_passed_on(scene, unit, words[that + 1 :], lexicon), _next_said(scene, unit, words[cue:], lexicon))
        return _span(scene, words[that].end, end)
    if not lexicon.inflected and words[cue].low in BARE and mention.end <= words[cue].start:
        return _bare(scene, unit, words, cue, mention, lexicon)
    return _before(scene, unit, words, cue, mention, lexicon)


def _that_place(scene: Narrative, words: Sequence[Token], cue: int, lexicon: ReportingWords) -> int:
    """The place of the "that" behind a verb; 0 for none."""
    reach = range(cue + 1, min(len(words), cue + THAT_NEAR + 6 * lexicon.inflected))
    opened = (at for at in reach if words[at].low in lexicon.that and _opens_clause(scene, words, at, lexicon))
    return next(opened, 0)


def _is_others(scene: Narrative, words: Sequence[Token], cue: int, lexicon: ReportingWords) -> bool:
    """True where the "that" behind a verb opens what others say, or what is told to be wrong."""
    that = _that_place(scene, words, cue, lexicon)
    return bool(that) and (
        untrue(scene.document, words, cue, that) or hearsay(scene.document, words, cue, that, lexicon)
    )


def _passed_on(scene: Narrative, unit: Span, words: Sequence[Token], lexicon: ReportingWords) -> int:
    """Where the statement ends: before ", передаёт ТАСС" at the end of the sentence."""
    if not lexicon.inflected:
        return unit.end
    for before, word in reversed(list(pairwise(words))[-TAIL:]):
        if word.low in lexicon.cues and "," in scene.document.gap(before, word):
            rest = [w for w in words if w.start > word.start]
            return before.end if rest and any(w.capital for w in rest) else unit.end
    return unit.end


def _opens_clause(scene: Narrative, words: Sequence[Token], place: int, lexicon: ReportingWords) -> bool:
    if lexicon.inflected and words[place].low in PURPOSE and words[place - 1].low in FOR_THIS:
        return False  # in order that
    if (
        words[place].low == "that"
        and words[place - 1].low not in lexicon.cues
        and _goes_with(words[place + 1 : place + 2])
    ):
        return False  # the raid that killed him
    return not lexicon.inflected or "," in scene.document.gap(words[place - 1], words[place])


def _goes_with(following: Sequence[Token]) -> bool:
    """True for an English verb in the past right behind "that": the noun before is its subject."""
    return any(word.low.endswith("ed") and not word.capital for word in following)


def _bare(
    scene: Narrative, unit: Span, words: Sequence[Token], cue: int, mention: Mention, lexicon: ReportingWords
) -> Span | None:
    """X said he would ...: the statement follows without a "that"."""
    if cue + 1 >= len(words) or scene.document.gap(words[cue], words[cue + 1]) != " ":
        return _before(scene, unit, words, cue, mention, lexicon)
    start = _after_listener(scene, words, cue + 1) if words[cue].low == "told" else cue + 1
    behind = after_aside(words, start)
    if behind > start and _tells_no_more(scene, words, behind):
        return _before(scene, unit, words[:behind], cue, mention, lexicon)
    start = behind
    return (
        _span(scene, words[start].start, _next_said(scene, unit, words[cue:], lexicon)) if start < len(words) else None
    )


def _tells_no_more(scene: Narrative, words: Sequence[Token], place: int) -> bool:
    """True near the end of the sentence, and where a clause of its own follows: ", as a storm came in"."""
    return (
        len(words) - place < SHORTEST
        or words[place].low in LINKS
        or "," in scene.document.gap(words[place - 1], words[place])
    )


def _next_said(scene: Narrative, unit: Span, words: Sequence[Token], lexicon: ReportingWords) -> int:
    """Where the statement of the first word ends: before "and called it ...", a second verb of whoever says it."""
    verb = words[0].low
    for place in range(SHORTEST + 1, len(words) - 1):
        if words[place].low == "but" and any(_says(word.low, lexicon) for word in words[place + 1 : place + 6]):
            return words[place].start  # "but his lawyer told the paper"
        if words[place].low in lexicon.relatives - lexicon.that or words[place].low in lexicon.cues:
            return unit.end  # "those who came and asked": another clause
        if words[place].low not in ANDS or not _like(verb, words[place + 1].low, lexicon):
            continue
        following = scene.document.text[words[place + 1].end : unit.end]
        told = any(word.low in lexicon.that for word in words[place + 2 : place + 5])
        if told or words[place + 1].low in lexicon.naming or OPENING.search(following):
            return words[place - (words[place - 1].low in BUTS)].start
    return unit.end


def _says(low: str, lexicon: ReportingWords) -> bool:
    return low in lexicon.cues and low not in lexicon.weak


def _like(verb: str, other: str, lexicon: ReportingWords) -> bool:
    """True for a verb of saying in the form of the first: said, called; каже, називає."""
    if other not in lexicon.cues:
        return False
    if lexicon.inflected:
        return lexicon.cues[other] == lexicon.cues[verb]
    return verb.endswith("s") == other.endswith("s") and not other.endswith("ing")


def _after_listener(scene: Narrative, words: Sequence[Token], place: int) -> int:
    """Where the statement begins in "told the Dispatch he would ..."."""
    opened = words[place].low in LISTENERS
    for at in range(place + 1 + opened, min(len(words), place + LONGEST_LISTENER)):
        if words[at].low in SUBJECTS or (words[at].capital and words[at - 1].text.islower() and not opened):
            return at
    return len(words)


def _without_office(before: str, lexicon: ReportingWords) -> str:
    """What stands before ", Mayor Jane Roe said", without "Mayor"."""
    kept, comma, office = before.rpartition(",")
    named = all(word[:1].isupper() or word in lexicon.roles for word in office.split())
    return kept + comma if comma and named and not lexicon.inflected else before


def _is_gerund(scene: Narrative, word: Token, lexicon: ReportingWords) -> bool:
    language = tagged(scene.document.code)
    return lexicon.inflected and language is not None and readings(word.low, language)[0].pos == "GRND"


def _before(
    scene: Narrative, unit: Span, words: Sequence[Token], cue: int, mention: Mention, lexicon: ReportingWords
) -> Span | None:
    """The statement that stands before ", X said" or ", said X"."""
    first, last = min(words[cue].start, mention.start), max(words[cue].end, mention.end)
    if sum(word.start >= last for word in words[cue:]) > AFTER:
        return None  # the statement stands behind the verb
    if scene.document.text[last : last + 1] == ":" or _is_gerund(scene, words[0], lexicon):
        return None  # and so does the quote; "having read it, X said" tells nothing
    before = _without_office(scene.document.text[unit.start : first].rstrip(), lexicon)
    between = sum(mention.end <= word.start < words[cue].start for word in words)
    if (
        not before.endswith(",")
        or between > BESIDE
        or cue < SHORTEST
        or words[cue].low in lexicon.weak
        or words[cue].low in lexicon.with_colon
    ):
        return None
    return _span(scene, unit.start, unit.start + len(before))
