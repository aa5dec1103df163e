"""Hypothesis strategies: every type we render, filled with whatever the outside world could put there."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from news.topics import OTHER, TOPICS
from news.types import (
    Chat,
    Headline,
    Outlet,
    Photo,
    Source,
    SpeakerLine,
    Statement,
    Story,
    Subscription,
)

_NASTY = st.sampled_from(
    (
        "<b>",
        "</b>",
        "&amp;",
        "&",
        "<script>alert('x')</script>",
        '"',
        "«",
        "»",
        "“так”",
        "שלום עולם",
        "مرحبا",
        "\u202e",
        "\u2067",
        "👩‍👩‍👧‍👦",
        "🇺🇦",
        "\u200b",
        "\u200d",
        "\ufe0f",
        "e\u0301" * 5,
        "\n\n",
        "\r\n\t",
        "\x00\x1b",
        "\ud83d",
        " ",
        "\u00a0",
        "слово " * 40,
        "довгеслово" * 60,
        "&" * 500,
        "🏴" * 300,
        "Так. " * 120,
    )
)
texts = st.one_of(
    st.text(max_size=40),
    st.lists(st.one_of(_NASTY, st.text(max_size=20)), max_size=8).map("".join),
    st.lists(_NASTY, min_size=1, max_size=3).map(lambda parts: "".join(parts) * 12),
)
_times = st.datetimes(timezones=st.just(UTC))
zones = st.one_of(
    st.sampled_from(("Europe/Kyiv", "Pacific/Auckland", "America/New_York", "Nowhere/At_all")),
    texts,
)
_ids = st.integers(0, 10**18 - 1)
_counts = st.integers(0, 2_000_000)
_languages = st.one_of(st.sampled_from(("uk", "en", "ru", "be", "bg", "other")), texts)
topics = st.one_of(st.sampled_from((*TOPICS, OTHER)), texts)
_kinds = st.sampled_from(("direct", "partial", "indirect"))
_urls = st.one_of(
    st.none(), texts, texts.map("https://news.example/".__add__), st.just("http://[broken")
)
_maybe = st.one_of(st.none(), texts)

statements = st.builds(
    Statement,
    words=texts,
    kind=_kinds,
    speaker_id=st.one_of(st.none(), _ids),
    speaker=_maybe,
    role=_maybe,
    story=_ids,
    source=texts,
    published=_times,
    url=_urls,
    language=_languages,
    title=texts,
    more=st.lists(texts, max_size=3).map(tuple),
)
_speaker_kinds = st.sampled_from(("person", "organisation"))
lines = st.builds(
    SpeakerLine,
    id=_ids,
    name=texts,
    role=_maybe,
    quotes=_counts,
    stories=_counts,
    kind=_speaker_kinds,
)
headlines = st.builds(
    Headline,
    story=_ids,
    title=texts,
    language=_languages,
    source=texts,
    published=_times,
    sources=st.integers(0, 400),
    topics=st.tuples(topics),
)
outlets = st.builds(Outlet, name=texts, url=_urls)
stories = st.builds(
    Story,
    id=_ids,
    title=texts,
    language=_languages,
    source=texts,
    published=_times,
    summary=st.lists(texts, max_size=6).map(tuple),
    quotes=st.lists(statements, max_size=12).map(tuple),
    speakers=st.lists(lines, max_size=14).map(tuple),
    topics=st.lists(topics, max_size=4).map(tuple),
    languages=st.lists(_languages, max_size=6).map(tuple),
    sources=st.lists(texts, max_size=5).map(tuple),
    url=_urls,
    photo=st.one_of(st.none(), st.builds(Photo, url=_urls)),
    told_by=st.lists(outlets, max_size=6).map(tuple),
)
subscriptions = st.builds(
    Subscription,
    id=_ids,
    chat=_ids,
    thread=_ids,
    kind=st.sampled_from(("topic", "speaker", "words")),
    value=texts,
)
chats = st.builds(
    Chat,
    id=_ids,
    kind=st.just("channel"),
    language=_languages,
    languages=st.lists(_languages, max_size=3).map(tuple),
    title=texts,
    username=_maybe,
)
sources = st.builds(
    Source,
    id=_ids,
    url=texts,
    title=texts,
    next_poll=st.one_of(st.none(), _times),
    errors=_counts,
    polled=st.booleans(),
)
now = st.one_of(_times, st.just(datetime(2026, 11, 22, 15, 30, tzinfo=UTC)))
pages = st.integers(0, 999_999)
totals = st.integers(0, 10**12)
readers = st.sampled_from(("uk", "en", "ru", "xx"))
