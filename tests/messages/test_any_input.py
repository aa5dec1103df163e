"""Whatever stands in a story, a name or a title: the message parses, fits and its buttons work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages import choices, done, errors, lists, mine, read, same, speaker, story
from messages.actions import action
from messages.story_tabs import Tab
from messages.texts import Texts
from news.languages import LANGUAGES
from news.types import Chat, Headline, Source, SpeakerLine, Statement, Story, Subscription
from tests.messages import anything as a_
from tests.messages.checker import check

some = settings(max_examples=40, deadline=None)


@some
@given(
    a_.stories,
    a_.readers,
    st.sampled_from(("summary", "quotes", "voices")),
    a_.pages,
    a_.zones,
    a_.now,
    st.booleans(),
    st.one_of(st.none(), a_.texts),
)
def test_a_card_of_any_story(
    any_story: Story,
    reader: str,
    tab: Tab,
    page: int,
    zone: str,
    now: datetime,
    photo: bool,
    note: str | None,
) -> None:
    t = Texts(reader)
    check(story.card(any_story, t, tab=tab, page=page, zone=zone, now=now, photo=photo, note=note))
    check(story.post(any_story, t, zone=zone, now=now, photo=photo))
    check(read.answer(any_story, t, subscribed=any_story.topics, zone=zone, now=now))


@some
@given(
    st.lists(a_.headlines, max_size=12), a_.readers, a_.pages, a_.totals, a_.zones, a_.now, a_.texts
)
def test_a_list_of_any_headlines(
    items: list[Headline], reader: str, page: int, total: int, zone: str, now: datetime, words: str
) -> None:
    t = Texts(reader)
    check(lists.headlines(items, t, page=page, total=total, zone=zone, now=now, topic=words))
    check(lists.headlines(items, t, page=page, total=total, zone=zone, now=now, topic="economy"))
    check(
        lists.results(items, t, words=words, search=1, page=page, total=total, zone=zone, now=now)
    )


@some
@given(st.lists(a_.lines, max_size=12), a_.readers, a_.pages, a_.totals, a_.texts)
def test_a_list_of_any_speakers(
    items: list[SpeakerLine], reader: str, page: int, total: int, name: str
) -> None:
    t = Texts(reader)
    for kind in ("person", "organisation"):
        check(
            lists.speakers(
                items, t, days=7, page=page, counts={"person": total, "organisation": 3}, kind=kind
            )
        )
    check(lists.matches(items, t, name=name, numbered=True))
    check(same.unknown(t, name=name))
    check(same.which_speaker(items, t))
    check(same.which_pair([(one, one) for one in items], t))
    for one in items:
        check(same.merged(t, kept=one, other=one))
        check(same.parted(t, kept=one, other=one))
        check(same.which_part(one, [(name, total, action("cut", one.id, same.mark(name)))], t))
    check(errors.speaker_not_found(t, name=name, suggestions=items))


@some
@given(
    a_.lines, st.lists(a_.statements, max_size=7), a_.readers, a_.pages, a_.totals, a_.zones, a_.now
)
def test_the_page_of_any_speaker(
    line: SpeakerLine,
    said: list[Statement],
    reader: str,
    page: int,
    direct: int,
    zone: str,
    now: datetime,
) -> None:
    for followed, which in ((None, speaker.ALL), (True, speaker.DIRECT), (False, speaker.ALL)):
        shown = partial(
            speaker.speaker_page,
            line,
            said,
            Texts(reader),
            page=page,
            direct=direct,
            zone=zone,
            now=now,
        )
        check(shown(which=which, followed=followed, numbered=followed is None))


@some
@given(
    st.lists(a_.subscriptions, max_size=25),
    st.lists(st.tuples(a_.chats, st.lists(a_.subscriptions, max_size=3).map(tuple)), max_size=12),
    st.lists(a_.sources, max_size=12),
    a_.readers,
    a_.pages,
    a_.now,
)
def test_anything_that_was_set_up(
    wanted: list[Subscription],
    channels: list[tuple[Chat, tuple[Subscription, ...]]],
    feeds: list[Source],
    reader: str,
    page: int,
    now: datetime,
) -> None:
    t = Texts(reader)
    check(mine.subscriptions(wanted, t, names={1: "Ніна Кастель"}, page=page))
    check(mine.channels(channels, t, page=page))
    check(mine.feeds(feeds, t, page=page, zone="Europe/Kyiv", now=now))


@some
@given(
    st.dictionaries(a_.texts, st.integers(0, 10**7), max_size=15),
    st.lists(a_.topics, max_size=12),
    a_.readers,
)
def test_choices_with_any_counts(counts: dict[str, int], chosen: list[str], reader: str) -> None:
    t = Texts(reader)
    check(choices.topics(counts, t))
    check(choices.choose_topics(t, subscribed=chosen))
    check(choices.languages(counts, t, chosen=chosen))


_NAMED: tuple[Callable[[Texts, str], object], ...] = (
    lambda t, words: check(errors.unknown_topic(t, name=words)),
    lambda t, words: check(errors.unknown_language(t, name=words)),
    lambda t, words: check(errors.speaker_not_found(t, name=words)),
    lambda t, words: check(done.subscribed(t, topic=words)),
    lambda t, words: check(done.feed_added(t, title=words)),
    lambda t, words: check(done.feed_known(t, title=words)),
    lambda t, words: check(done.channel_bound(t, title=words, topic=words, language=words)),
    lambda t, words: check(done.channel_removed(t, title=words)),
)


@pytest.mark.parametrize("language", LANGUAGES)
@some
@given(a_.texts)
def test_answers_that_repeat_what_a_person_wrote(language: str, words: str) -> None:
    for answer in _NAMED:
        answer(Texts(language), words)
