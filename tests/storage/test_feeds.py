"""A feed is polled when it is due, and remembers what it has shown."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import feeds
from storage.store import Store
from tests.storage.make import NOW, hours

URL = "https://alder.example/rss"


async def test_a_new_feed_is_due_at_once_and_added_once(store: Store) -> None:
    id = await store.write(feeds.add, URL, "The Alder Times", NOW)
    assert await store.write(feeds.add, URL, "Another title", NOW + hours(1)) == id
    (feed,) = await store.read(feeds.all)
    assert (feed.id, feed.url, feed.title, feed.polled, feed.errors) == (
        id,
        URL,
        "The Alder Times",
        False,
        0,
    )
    assert await store.read(feeds.due, NOW) == [feed]
    assert await store.read(feeds.due, NOW - hours(1)) == []


async def test_keeping_a_feed_tells_whether_it_is_new(store: Store) -> None:
    assert await store.write(feeds.keep, URL, "The Alder Times", NOW)
    assert not await store.write(feeds.keep, URL, "The Alder Times", NOW)
    assert await store.write(feeds.keep, f"{URL}/2", "", NOW)
    assert len(await store.read(feeds.all)) == 2


async def test_a_poll_is_kept_and_the_next_one_waits(store: Store) -> None:
    id = await store.write(feeds.add, URL, "", NOW)
    kept = {"etag": '"7"', "modified": "Tue, 10 Mar 2026 12:00:00 GMT", "body_hash": "abc"}

    def good(db: Connection) -> None:
        feeds.polled(db, id, **kept, next_poll=NOW + hours(1), errors=0, title="The Alder Times")

    await store.write(good)
    (feed,) = await store.read(feeds.all)
    assert (feed.etag, feed.modified, feed.body_hash) == tuple(kept.values())
    assert (feed.polled, feed.title, feed.next_poll) == (True, "The Alder Times", NOW + hours(1))
    assert await store.read(feeds.due, NOW) == []


async def test_a_feed_that_never_answered_well_is_not_polled_yet(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)

    def bad(db: Connection) -> None:
        feeds.polled(
            db, id, etag=None, modified=None, body_hash=None, next_poll=NOW + hours(1), errors=3
        )

    await store.write(bad)
    (feed,) = await store.read(feeds.all)
    assert (feed.polled, feed.errors, feed.title) == (False, 3, "T")


async def test_the_longest_waiting_are_due_first(store: Store) -> None:
    def some(db: Connection) -> None:
        for number in (2, 3, 1):
            feeds.add(db, f"https://{number}.example/", str(number), NOW - hours(number))

    await store.write(some)
    assert [feed.title for feed in await store.read(feeds.due, NOW, 2)] == ["3", "2"]
    assert [feed.title for feed in await store.read(feeds.all)] == ["1", "2", "3"]


async def test_entries_seen_are_remembered_for_their_feed_alone(store: Store) -> None:
    one = await store.write(feeds.add, URL, "T", NOW)
    two = await store.write(feeds.add, f"{URL}/2", "T", NOW)
    long = "tag:" + "x" * 5000
    await store.write(feeds.mark_seen, one, ["1", "1", long, "\x00"], NOW)
    await store.write(feeds.mark_seen, one, [], NOW)
    assert await store.read(feeds.seen_guids, one, ["1", "2", long, "\x00"]) == {"1", long, "\x00"}
    assert await store.read(feeds.seen_guids, two, ["1"]) == set()


async def test_an_entry_that_is_shown_no_more_can_be_forgotten(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    await store.write(feeds.mark_seen, id, ["old", "shown again"], NOW)
    await store.write(feeds.mark_seen, id, ["shown again"], NOW + hours(48))
    assert await store.write(feeds.forget_seen, NOW + hours(24)) == 1
    assert await store.read(feeds.seen_guids, id, ["old", "shown again"]) == {"shown again"}


async def test_a_feed_can_be_removed(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    await store.write(feeds.mark_seen, id, ["1"], NOW)
    assert await store.write(feeds.remove, URL)
    assert not await store.write(feeds.remove, URL)
    assert await store.read(feeds.all) == []


async def test_a_way_is_believed_when_it_was_gone_three_times_in_a_row(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    new = "https://alder.example/atom"
    said = [
        await store.write(feeds.sent_to, id, url)
        for url in (new, new, None, new, URL + "2", new, new)
    ]
    assert said == [False] * 7
    assert (await store.read(feeds.all))[0].moves == 2
    assert await store.write(feeds.sent_to, id, new)
    (feed,) = await store.read(feeds.all)
    assert (feed.url, feed.moves) == (new, 0)


async def test_a_way_to_a_feed_we_have_is_not_taken(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    await store.write(feeds.add, URL + "2", "T", NOW)
    assert [await store.write(feeds.sent_to, id, URL + "2") for _ in range(4)] == [False] * 4
    assert {(feed.url, feed.moves) for feed in await store.read(feeds.all)} == {
        (URL, 3),
        (URL + "2", 0),
    }


async def test_entries_wait_with_their_tries_until_they_are_settled(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    other = await store.write(feeds.add, URL + "2", "T", NOW)
    for title in ("Pier", "Pier again"):
        await store.write(feeds.wait, id, "1", {"title": title, "categories": ["port"]}, True)
    await store.write(feeds.wait, id, "2", {"title": "\x00"}, False)
    one, two = sorted(await store.read(feeds.waiting, id), key=lambda waiting: -waiting.tries)
    assert (one.tries, one.tell, one.entry) == (2, True, {"title": "Pier", "categories": ["port"]})
    assert (two.tries, two.tell) == (1, False)
    await store.write(feeds.settle, id, "1", ["1"], NOW)
    assert [waiting.tries for waiting in await store.read(feeds.waiting, id)] == [1]
    assert await store.read(feeds.seen_guids, id, ["1", "2"]) == {"1"}
    assert await store.read(feeds.waiting, other) == []
    assert await store.write(feeds.remove, URL)
    assert await store.read(feeds.waiting, id) == []


async def test_many_entries_are_looked_up_at_once(store: Store) -> None:
    id = await store.write(feeds.add, URL, "T", NOW)
    await store.write(feeds.mark_seen, id, ["7", "69999"], NOW)
    assert await store.read(feeds.seen_guids, id, [str(number) for number in range(70_000)]) == {
        "7",
        "69999",
    }
