"""A summary is made of stretches of stored texts, whoever tells them, and is as long as was asked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from news.lengths import SENTENCES, Length
from news.types import Analysis, Outlet, Span, Story
from storage import articles, stories, summaries
from storage.store import Store
from storage.tables import articles as rows
from tests.storage.make import NOW, article, hours, keep

FIRST = (
    "The pier of Port Alder closed on Tuesday. Boats left for the old basin. The mayor was silent."
)
SECOND = "The north pier is shut, the council said. Repairs cost 41 million crowns. Divers found shipworm."


def _whole(text: str) -> list[Span]:
    """Its sentences, the middle one worth most."""
    ends = [place + 1 for place, letter in enumerate(text) if letter == "."]
    spans = [
        Span(start, end) for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False)
    ]
    return [spans[1], spans[0], *spans[2:]]


def _single(db: Connection) -> int:
    best = tuple(_whole(FIRST))
    told = Analysis(
        "en", tuple(sorted(best)), tuple(sorted(best)), (), ("society",), (), choice=best
    )
    _, story = articles.add(
        db,
        article(FIRST),
        told,
        origin="feed",
        story=None,
        signature=b"",
        search="pier",
        speakers={},
        now=NOW,
    )
    return story


def _two(db: Connection) -> tuple[int, list[int]]:
    """A story that two outlets tell, and its articles, newest first."""
    story = keep(db, FIRST, ago=3)
    keep(db, SECOND, ago=1, story=story, source="Harbour Post", url="https://harbour.example/pier")
    return story, [one.id for one in summaries.told(db, story, "en")]


def _picked(db: Connection) -> int:
    story, (second, first) = _two(db)
    short, more = (second, _whole(SECOND)[1]), (first, _whole(FIRST)[0])
    picks: dict[Length, list[tuple[int, Span]]] = {
        "short": [short],
        "normal": [short, more],
        "long": [short, more],
    }
    assert summaries.put(db, story, "en", [second, first], picks)
    return story


async def _shown(store: Store, story: int, length: Length = "normal") -> Story:
    found = await store.read(stories.story, story, ["en"], length=length)
    assert found is not None
    return found


async def test_a_shorter_summary_has_the_best_sentences_in_the_order_of_the_text(
    store: Store,
) -> None:
    story = await store.write(_single)
    assert (await _shown(store, story, "short")).summary == ("Boats left for the old basin.",)
    for length in ("normal", "long"):
        assert (await _shown(store, story, length)).summary == tuple(
            Span(s.start, s.end).of(FIRST) for s in sorted(_whole(FIRST))
        )
    assert (await _shown(store, story)).told_by == ()


async def test_what_several_outlets_tell_together_names_who_tells_each_sentence(
    store: Store,
) -> None:
    shown = await _shown(store, await store.write(_picked))
    assert shown.summary == (
        "The north pier is shut, the council said.",
        "Boats left for the old basin.",
    )
    assert shown.told_by == (
        Outlet("Harbour Post", "https://harbour.example/pier"),
        Outlet("The Alder Times"),
    )


async def test_a_summary_told_by_one_outlet_names_nobody(store: Store) -> None:
    shown = await _shown(store, await store.write(_picked), "short")
    assert (shown.summary, shown.told_by) == (("The north pier is shut, the council said.",), ())


async def test_what_was_read_of_other_articles_is_not_kept(store: Store) -> None:
    def late(db: Connection) -> bool:
        story, read = _two(db)
        keep(db, "The pier opens again.", ago=0.5, story=story)
        return summaries.put(db, story, "en", read, {"short": [(read[0], Span(0, 5))]})

    assert await store.write(late) is False


async def test_when_an_article_goes_the_summary_is_the_newest_ones_own(store: Store) -> None:
    story = await store.write(_picked)
    await store.write(articles.prune, NOW - hours(2))
    shown = await _shown(store, story)
    assert shown.summary == ("The north pier is shut, the council said.",)
    assert shown.told_by == ()


async def test_what_a_chat_sent_in_is_in_no_summary_of_a_public_story(store: Store) -> None:
    """Not even when its number is among the picks, or its text is the same."""

    def some(db: Connection) -> tuple[int, int]:
        story, read = _two(db)
        secret = keep(db, "The secret pier is ours. Nobody knows it.", owner=77)
        private = db.scalars(select(rows.c.id).where(rows.c.story == secret)).one()
        assert private not in read
        assert summaries.told(db, secret, "en") == []
        span = Span(0, 24)
        picks: dict[Length, list[tuple[int, Span]]] = {
            "normal": [(private, span), (read[0], Span(0, 41))]
        }
        assert summaries.put(db, story, "en", read, picks)
        return story, secret

    story, secret = await store.write(some)
    for reader in (0, 77):
        shown = await store.read(stories.story, story, ["en"], reader)
        assert shown is not None
        assert shown.summary == ("The north pier is shut, the council said.",)
    assert await store.read(stories.story, secret, ["en"], 5) is None


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=9),
    st.sampled_from(list(SENTENCES)),
)
def test_an_articles_own_summary_is_stretches_of_its_text_in_their_order(
    some: list[tuple[int, int]], length: Length
) -> None:
    shown = summaries.own(
        FIRST, summaries.rows_of([Span(min(two), max(two)) for two in some]), length
    )
    assert len(shown) <= SENTENCES[length]
    assert all(sentence in FIRST for sentence in shown)
