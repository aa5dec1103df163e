"""Every public function of analysis and ingest that takes a text, asked with a text of any shape."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from analysis.entities import people as persons
from analysis.languages import LANGUAGES, reading_of
from analysis.morphology.analyser import tagged
from analysis.names.typed_names import NamedSpeaker
from analysis.quotation import interviews
from analysis.summary.sentence import SummarySentence, summary_sentence
from analysis.text import cues, sentences
from analysis.text import quotation_marks as marks
from analysis.text.document import Document
from analysis.topics.keyword_tokens import keyword_tokens
from ingest.feeds.read import Entry
from ingest.html.facts import Facts
from news.types import Article, Span
from tests.analysis.steps import find_quotes
from tests.growth.clock import MATTERS, MOST, seconds
from tests.growth.patterns import modules

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TEXTUAL = ("str", "bytes", "Article")

# A parameter of these names is no text whatever its type is.
_SHORT: Mapping[str, Any] = {
    "zone": "UTC",
    "reader": "",
    "gender": "m",
    "case": "nomn",
    "place": "first",
    "seam": "",
    "http_charset": None,
    "charset": None,
}

# Their arguments come out of other steps: they are asked by those who call them, inside `analyse` and the readers.
INSIDE = frozenset(
    {
        "analysis.names.name_parts.points_of_kind",
        "analysis.names.name_parts.points_of_gender",
        "analysis.names.name_parts.points_of_case",
        "analysis.names.name_parts.points",
        "analysis.names.last_names.last_form",
        "analysis.names.given_names.given_form",
        "analysis.attribution.agreement.forms.from_case",
        "analysis.attribution.agreement.forms.nominative_form",
        "analysis.attribution.agreement.names.mention",
        "analysis.attribution.agreement.phrases.head_of",
        "analysis.attribution.agreement.verbs.agrees",
        "analysis.languages.agreement.agreement_words",
        "analysis.coreference.interviewee.interviewed",
        "analysis.entities.cases.nominative",
        "analysis.entities.exclusions.is_place",
        "analysis.coreference.documents.told_to_write",
        "analysis.summary.candidates.dependence_penalty",
        "analysis.stories.signature.signature",
        "analysis.summary.single.rated",  # a square of the sentences, of which its callers hand over a few hundred at most
        "analysis.coreference.occupations_en.may_be",
        "ingest.paste.dates.in_zone",
        "ingest.html.facts.read_facts",
        "ingest.pipeline.incoming.read_page_or_text",
        "ingest.pipeline.story_summary.pick",
        "analysis.coreference.people.longer_roles_en.fuller",
        "analysis.coreference.occupations_en.is_new",
    }
)
# They wait for a database, the network or a worker process, and hand the text to functions that are asked.
WAITING = frozenset(
    {
        "ingest.pipeline.arrive.arrive",
        "ingest.pipeline.arrive.keep",
        "ingest.pipeline.arrive.speaker_id",
        "ingest.feeds.kinds.find_source",
        "ingest.feeds.read.find_feed",
        "ingest.pipeline.posts.read_post",
        "ingest.pipeline.story_summary.tell_together",
    }
)
# They take words of our own lexicons and keep a compiled pattern for each.
OWN_WORDS = frozenset(
    {
        "analysis.text.patterns.pattern",
        "ingest.paste.phrase_patterns.starting_with",
        "ingest.paste.phrase_patterns.containing",
        "ingest.paste.phrase_patterns.any_of",
        "analysis.languages.language_of",
        "analysis.languages.reading_of",
        "analysis.languages.shapes.reporting.verbs",
        "analysis.summary.sentence.begins_with",
        "analysis.summary.sentence.has",
    }
)
EXCUSED = INSIDE | WAITING | OWN_WORDS


@dataclass(frozen=True, eq=False)
class Text:
    """A text as all kinds of arguments."""

    text: str
    language: str

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        return sentences.split(self.text, self.language)

    @cached_property
    def page(self) -> Document:
        return Document.of(self.text, self.spans, self.language)

    @cached_property
    def summary_sentences(self) -> list[SummarySentence]:
        spans = enumerate(self.spans)
        return [
            summary_sentence(span.of(self.text), self.language, place=place)
            for place, span in spans
        ]

    @cached_property
    def slavic(self) -> str:
        return "uk" if self.language == "en" else self.language


_VALUES: Mapping[str, Callable[[Text], Any]] = {
    "str": lambda one: one.text,
    "str | None": lambda one: one.text,
    "bytes": lambda one: one.text.encode("utf-8", "replace"),
    "int": lambda one: 0,
    "bool": lambda one: False,
    "Tagged": lambda one: one.slavic,
    "Tagged | None": lambda one: tagged(one.language),
    "ReportingWords": lambda one: cues.words_of(one.language),
    "CoreferenceWords": lambda one: LANGUAGES[one.language].coreference,
    "SentenceWords": lambda one: reading_of(one.language),
    "Sequence[str]": lambda one: one.lines,
    "Iterable[str]": lambda one: one.lines,
    "Collection[str]": lambda one: one.lines,
    "list[str]": lambda one: list(one.lines),
    "tuple[str, ...]": lambda one: tuple(one.lines),
    "frozenset[str]": lambda one: frozenset(one.lines),
    "Counter[str]": lambda one: Counter(one.text.split()),
    "Iterable[tuple[int, str]]": lambda one: list(enumerate(one.lines)),
    "Iterable[tuple[str, str]]": lambda one: [(line, one.language) for line in one.lines],
    "Span": lambda one: Span(0, len(one.text)),
    "Sequence[Span]": lambda one: one.spans,
    "Sequence[SummarySentence]": lambda one: one.summary_sentences,
    "Sequence[KeywordToken]": lambda one: keyword_tokens(one.text, one.language),
    "Sequence[Token]": lambda one: one.page.words,
    "Sequence[Person]": lambda one: persons.people(one.page),
    "Sequence[Quote]": lambda one: find_quotes(one.text, one.spans, one.language),
    "Sequence[QuoteCandidate]": lambda one: marks.pair(one.text),
    "Interview | None": lambda one: interviews.interview(one.page),
    "Document": lambda one: one.page,
    "Article": lambda one: Article(one.text[:200], one.text),
    "Facts": lambda one: Facts(one.text),
    "datetime": lambda one: NOW,
    "Entry": lambda one: _entry(one),
    "Sequence[tuple[Entry, Article]]": lambda one: (
        [(_entry(one), Article(one.text[:200], one.text))] * 3
    ),
    "Iterable[NamedSpeaker]": lambda one: [
        NamedSpeaker(number, line) for number, line in enumerate(one.lines)
    ],
}


def _entry(one: Text) -> Entry:
    return Entry("guid", "https://alder.example/pier", one.text[:200], text=one.text)


@dataclass(frozen=True)
class Asked:
    """A public function and what it is called with."""

    name: str
    function: Callable[..., object]
    kinds: tuple[tuple[inspect.Parameter, str], ...]

    def unknown(self) -> list[str]:
        """The kinds of arguments that nobody has told how to make of a text."""
        return [
            kind for parameter, kind in self.kinds if _needed(parameter) and kind not in _VALUES
        ]

    def work(self, language: str) -> Callable[[str], object]:
        """The function as one of a text alone."""
        return lambda text: self.call(Text(text, language))

    def takes_long(self, text: Text) -> bool:
        """Whether it is worth to look how its cost grows."""
        return seconds(lambda: self.call(text), MOST) > MATTERS

    def call(self, text: Text) -> object:
        """Ask it about a text."""
        plain, named = [], {}
        for parameter, kind in self.kinds:
            if not _needed(parameter):
                continue
            value = (
                text.language
                if parameter.name == "language" and kind == "str"
                else _value(parameter, kind, text)
            )
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
                named[parameter.name] = value
            else:
                plain.append(value)
        found = self.function(*plain, **named)
        return list(found) if isinstance(found, Iterator) else found


def _value(parameter: inspect.Parameter, kind: str, text: Text) -> Any:
    short = parameter.name in _SHORT and kind.startswith("str")
    return _SHORT[parameter.name] if short else _VALUES[kind](text)


def _needed(parameter: inspect.Parameter) -> bool:
    """What has a default is left at it, but for texts."""
    return parameter.default is inspect.Parameter.empty or str(parameter.annotation) == "str"


def asked(room: str) -> list[Asked]:
    """The public functions of a room that take a text in any form."""
    found = [
        one
        for module in modules(room)
        if ".languages" not in module.__name__
        for one in _of(module)
    ]
    return [one for one in found if _takes_text(one) and one.name not in EXCUSED]


def public(room: str) -> set[str]:
    """The names of all public functions of a room."""
    return {one.name for module in modules(room) for one in _of(module)}


def _takes_text(one: Asked) -> bool:
    """A text in its own words; or a page, where nothing else is needed."""
    kinds = [kind for _, kind in one.kinds]
    return any(part in kind for kind in kinds for part in TEXTUAL) or (
        "Document" in kinds and not one.unknown()
    )


def _of(module: Any) -> Iterator[Asked]:
    for name, value in vars(module).items():
        function = inspect.unwrap(value) if callable(value) else value
        if (
            name.startswith("_")
            or not inspect.isfunction(function)
            or function.__module__ != module.__name__
        ):
            continue
        parameters = inspect.signature(function).parameters.values()
        yield Asked(
            f"{module.__name__}.{name}",
            value,
            tuple((one, str(one.annotation)) for one in parameters),
        )
