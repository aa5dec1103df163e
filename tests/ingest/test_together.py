"""Articles of one story that arrive one after the other are told together, in their own sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.text.sentences import split
from ingest.pipeline.arrive import Arrived, arrive
from ingest.pipeline.story_summary import pick
from ingest.pipeline.workers import Workers
from news.lengths import SENTENCES
from news.types import Article, Story
from storage import stories
from storage.store import Store
from storage.summaries import LONGEST, PickedSentence, told
from tests.bench.texts import ARTICLES

in_one_loop = pytest.mark.asyncio(loop_scope="module")
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
FIRST = Article(
    "Fire closes the Harrow Lane cannery in Tarnmouth",
    "A fire closed the Harrow Lane cannery in Tarnmouth on Monday and sent 240 workers home. Nobody was hurt, the fire brigade "
    "said. Eleven engines fought the flames for six hours.\n\n"
    "“The roof of the smokehouse is gone,” said Edda Corran, who runs the Harrow Lane cannery. The cannery packs a third of the "
    "herring of the coast.",
    "en",
    "The Tarnmouth Post",
    "https://post.example/cannery",
    published=NOW - timedelta(hours=3),
)
SECOND = Article(
    "Tarnmouth cannery on Harrow Lane shut after fire",
    "The Harrow Lane cannery in Tarnmouth stays shut for at least two months after Monday's fire, Edda Corran told the council "
    "on Tuesday. Its 240 workers will get four fifths of their wages until then.\n\n"
    "Boats with herring on board are being sent to Port Alder, 22 kilometres away. Inspectors suspect a smoke oven that had been "
    "repaired in February.",
    "en",
    "Coast Radio",
    "https://radio.example/fire",
    published=NOW - timedelta(hours=1),
)


async def _came(store: Store, workers: Workers, article: Article, owner: int = 0) -> Arrived:
    return await arrive(
        store, workers, article, origin="paste" if owner else "push", now=NOW, owner=owner
    )


async def _shown(store: Store, story: int, owner: int = 0) -> Story:
    found = await store.read(stories.story, story, ["en"], owner, "long")
    assert found is not None
    return found


@in_one_loop
async def test_two_outlets_tell_one_story_together(store: Store, workers: Workers) -> None:
    alone = await _came(store, workers, FIRST)
    assert (await _shown(store, alone.story)).told_by == ()
    both = await _came(store, workers, SECOND)
    assert both.story == alone.story
    shown = await _shown(store, both.story)
    assert {one.name for one in shown.told_by} == {"The Tarnmouth Post", "Coast Radio"}
    texts = {article.source: article.text for article in (FIRST, SECOND)}
    assert all(
        words in texts[one.name] for words, one in zip(shown.summary, shown.told_by, strict=True)
    )
    assert shown.told_by[0].name == "Coast Radio"  # the newest begins


@in_one_loop
async def test_what_somebody_sent_in_is_told_by_itself_alone(
    store: Store, workers: Workers
) -> None:
    public = await _came(store, workers, FIRST)
    private = await _came(store, workers, SECOND, owner=77)
    assert private.story != public.story
    assert (await _shown(store, public.story)).told_by == ()
    own = await _shown(store, private.story, 77)
    assert own.told_by == ()
    assert all(words in SECOND.text for words in own.summary)


TEXTS = st.lists(
    st.sampled_from([text for _, text in ARTICLES.values()]) | st.text(max_size=200), max_size=6
)


@settings(deadline=None, max_examples=30)
@given(TEXTS, st.sampled_from(["uk", "en", "ru", "other"]))
def test_every_pick_is_a_sentence_of_the_article_it_names(texts: list[str], language: str) -> None:
    came = [
        PickedSentence(100 + number, text, "Title", f"Outlet {number}")
        for number, text in enumerate(texts)
    ]
    picks = pick(came, language)
    assert set(picks) == set(SENTENCES)
    for length, some in picks.items():
        assert len(some) <= SENTENCES[length]
        for article, span in some:
            text = texts[article - 100]
            assert any(
                one.start <= span.start < span.end <= one.end for one in split(text, language)
            )


@in_one_loop
async def test_of_a_book_only_whole_sentences_of_its_beginning_are_told(
    store: Store, workers: Workers
) -> None:
    book = (
        f"{FIRST.text} "
        + "The cannery of Harrow Lane closed for number after number of days in Tarnmouth. " * 1_000
    )
    await _came(store, workers, SECOND)
    arrived = await _came(store, workers, replace(FIRST, text=book, published=NOW))
    (read, *_) = await store.read(told, arrived.story, "en")
    assert len(read.text) == LONGEST + 1
    spans = [span for article, span in pick([read, read], "en")["long"]]
    assert all(span.end <= LONGEST and read.text[span.end - 1] in ".”" for span in spans)
    shown = await _shown(store, arrived.story)
    assert all(sentence in book or sentence in SECOND.text for sentence in shown.summary)
