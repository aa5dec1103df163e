"""Lists, speaker pages and choices: ten lines at most, number buttons, paging, and a next step when empty."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from messages import choices, lists, mine, speaker
from messages.texts import Texts
from news.languages import LANGUAGES
from news.topics import TOPICS
from news.types import Message, SpeakerLine, Statement, Subscription
from tests.messages.checker import check, data_of, labels_of, spoken
from tests.messages.samples import (
    CHANNELS,
    EN_STORY,
    FEEDS,
    NOW,
    SUBSCRIPTIONS,
    UK_STORY,
    ZONE,
    headlines,
)

EN, UK, RU = Texts("en"), Texts("uk"), Texts("ru")


def latest(page: int, total: int, topic: str | None = None, t: Texts = EN) -> Message:
    """A page of ten headlines."""
    return lists.headlines(
        headlines(t.language), t, page=page, total=total, zone=ZONE, now=NOW, topic=topic
    )


def test_headlines_are_numbered_with_source_time_and_the_number_that_opens_them_by_command() -> (
    None
):
    words = check(latest(0, 10))
    assert words.startswith(
        "Latest stories\n\n1. Harbour council votes to close the north pier\nThe Alder Times · 17:30 · #100\n\n2. First"
    )
    assert "\nThe Alder Times and 1\u00a0more · 14:54 · #101\n" in words
    assert "\nВільхівська газета · 17:30 · №\u00a0100\n" in check(latest(0, 10, t=UK))


def test_numbers_go_on_over_the_pages_and_open_their_story() -> None:
    page = latest(1, 57, "society")
    assert check(page).startswith("Latest stories · society\n\n11. ")
    assert labels_of(page) == [
        ["11", "12", "13", "14", "15"],
        ["16", "17", "18", "19", "20"],
        ["‹", "2/6", "›"],
        ["Topics"],
    ]
    assert data_of(page)[0] == "story:100:en~latest:1:society"
    assert data_of(page)[-4:] == [
        "latest:0:society",
        "latest:1:society",
        "latest:2:society",
        "topics",
    ]


def test_paging_has_no_arrow_that_leads_nowhere() -> None:
    assert [labels_of(latest(page, 57))[-2] for page in (0, 5, 999)] == [
        ["1/6", "›"],
        ["‹", "6/6"],
        ["‹", "6/6"],
    ]
    assert data_of(latest(0, 57))[-3:] == ["latest:0:-", "latest:1:-", "topics"]


def test_the_same_list_is_told_anew_on_another_day_and_in_another_zone() -> None:
    items = headlines("en")

    def told(now: datetime, zone: str) -> str:
        return check(lists.headlines(items, EN, total=10, zone=zone, now=now))

    assert told(NOW, ZONE) == told(NOW + timedelta(minutes=1), ZONE)
    for other in (told(NOW + timedelta(days=1), ZONE), told(NOW, "America/New_York")):
        assert other != told(NOW, ZONE)
        assert "The Alder Times · 17:30 ·" not in other


def test_one_page_needs_no_paging() -> None:
    assert labels_of(latest(0, 10))[2:] == [["Topics"]]


@pytest.mark.parametrize("t", [EN, UK, RU])
def test_every_empty_list_says_what_to_do_and_has_a_button_for_it(t: Texts) -> None:
    empty = [
        lists.headlines([], t, total=0, zone=ZONE, now=NOW),
        lists.headlines([], t, total=0, zone=ZONE, now=NOW, topic="war"),
        lists.results([], t, words="зебра", search=3, total=0, zone=ZONE, now=NOW),
        lists.speakers([], t, days=7, counts={}),
        mine.subscriptions([], t),
        mine.channels([], t),
    ]
    for message in empty:
        assert "." in check(message)
        assert message.buttons
    assert "/addfeed" in check(mine.feeds([], t, zone=ZONE, now=NOW))


def test_search_results_show_what_was_asked_and_how_much_was_found() -> None:
    found = lists.results(
        headlines("uk")[:3], UK, words="<b>причал</b>", search=9, total=23, zone=ZONE, now=NOW
    )
    assert spoken(found).startswith("«<b>причал</b>» · 23 новини\n\n1. ")
    assert data_of(found)[0] == "story:100:uk~search:9:0"
    assert data_of(found)[-3:] == ["search:9:1", "words:9:0:1", "latest:0:-"]


def test_words_that_came_in_quotation_marks_get_no_second_pair() -> None:
    for words in ('"північний пірс"', "«північний пірс»", " “північний пірс” "):
        found = lists.results(
            headlines("uk"), UK, words=words, search=9, total=3, zone=ZONE, now=NOW
        )
        assert check(found).startswith("«північний пірс» · 3")


@pytest.mark.parametrize(
    ("total", "told"),
    [(499, "499 новостей"), (500, "500+ новостей"), (501, "500+ новостей"), (1, "1 новость")],
)
def test_a_search_that_stops_counting_says_so(total: int, told: str) -> None:
    found = lists.results(
        headlines("ru"), RU, words="причал", search=9, total=total, zone=ZONE, now=NOW
    )
    assert spoken(found).startswith(f"«причал» · {told}\n")


def test_speakers_are_listed_with_their_quotes_and_the_day_or_the_week_is_one_tap_away() -> None:
    page = lists.speakers(
        UK_STORY.speakers, UK, days=7, page=2, counts={"person": 23, "organisation": 4}
    )
    assert spoken(page).startswith(
        "Хто говорив · за тиждень\n\n21. Ніна Кастель · 2 цитати\nміська голова\n\n22. Тобіас Рен · 1 цитата\nголова"
    )
    assert labels_of(page)[1:] == [
        ["‹", "3/3"],
        ["За день", "• За тиждень"],
        ["• Люди 23", "Організації 4"],
    ]
    assert data_of(page)[3:] == [
        "speakers:7:1:p",
        "speakers:7:2:p",
        "speakers:1:0:p",
        "speakers:7:0:p",
        "speakers:7:0:p",
        "speakers:7:0:o",
    ]


def test_organisations_have_a_list_of_their_own() -> None:
    office = SpeakerLine(9, "Harbour Office", None, 3, 2, "organisation")
    page = lists.speakers(
        [office], EN, days=1, counts={"person": 2, "organisation": 1}, kind="organisation"
    )
    assert spoken(page) == "Organisations · last day\n\n1. Harbour Office · 3 quotes"
    assert labels_of(page)[1:] == [["• Last day", "Last week"], ["People 2", "• Organisations 1"]]


def test_nobody_to_choose_from_no_choice() -> None:
    assert labels_of(lists.speakers([], EN, days=30, counts={})) == [
        ["Last day", "Last week"],
        ["Latest"],
    ]


def test_a_name_that_several_speakers_have_is_a_choice() -> None:
    assert check(lists.matches(EN_STORY.speakers, EN, name="Castel")).startswith(
        "Several speakers match “Castel”."
    )


def said(
    *statements: Statement,
    t: Texts = UK,
    direct: int = 0,
    which: str = speaker.ALL,
    quotes: int = 3,
) -> Message:
    """A page of the first speaker."""
    line = replace(UK_STORY.speakers[0], quotes=quotes)
    return speaker.speaker_page(
        line, statements, t, direct=direct, which=which, zone=ZONE, now=NOW, followed=True
    )


def test_a_speakers_page_tells_kind_time_and_place_and_does_not_repeat_the_name() -> None:
    page = said(*UK_STORY.quotes[:2], direct=7, quotes=12)
    words = spoken(page)
    assert words.startswith(
        "Ніна Кастель\nміська голова · 12 цитат в 1 новині\n\n1. Цитата · 16:30 · The Alder Times\n«Це треба"
    )
    assert "\n\n2. Уривок · 16:30 · The Alder Times\n«…" in words
    assert words.count("Кастель") == 1
    assert labels_of(page)[-3:] == [["1/3", "›"], ["Пряма мова 7", "• Усе 12"], ["✓ Ви стежите"]]
    assert data_of(page)[-3:] == ["speaker:7:0:d", "speaker:7:0:a", "watch:7:0:0:a"]


def test_what_is_reported_stands_without_marks_and_is_called_so() -> None:
    assert "1. Reported · 16:30 · The Alder Times\nthe crews will be paid for the days" in spoken(
        said(EN_STORY.quotes[2], t=EN)
    )


def test_the_outlet_opens_the_article() -> None:
    page = said(replace(EN_STORY.quotes[0], url="https://alder.example/a?b=1&c=2"), t=EN)
    assert '<a href="https://alder.example/a?b=1&amp;c=2">The Alder Times</a>' in page.html
    for bad in ("javascript:alert(1)", "https://a.example/" + "x" * 900, "http://localhost/"):
        assert "<a" not in said(replace(EN_STORY.quotes[0], url=bad), t=EN).html


def test_a_title_stands_once_over_the_statements_of_one_article() -> None:
    first, second, third = (replace(one, title="Перша") for one in UK_STORY.quotes[:3])
    page = said(first, second, replace(third, title="Друга", story=13))
    words = check(page)
    assert words.count("Перша") == words.count("Друга") == 1
    assert labels_of(page)[0] == ["1", "2", "3"]
    assert data_of(page)[:3] == ["story:12:uk", "story:12:uk", "story:13:uk"]


def test_a_long_title_is_cut() -> None:
    line = check(said(replace(UK_STORY.quotes[0], title=UK_STORY.title * 3))).splitlines()[4]
    assert line.startswith("Рада Вільхового Порту") and line.endswith("…") and len(line) <= 120


def test_the_pieces_of_one_quote_are_one_block_in_their_order() -> None:
    split = replace(
        EN_STORY.quotes[0], words="We waited far too long,", more=("Never again.", "Ask us,")
    )
    assert "“We waited far too long … Never again. … Ask us”" in check(said(split, t=EN))


def test_there_is_no_choice_between_direct_speech_and_all_when_they_are_the_same() -> None:
    for direct in (0, 3):
        assert not any(
            "Усе" in label
            for row in labels_of(said(UK_STORY.quotes[0], direct=direct))
            for label in row
        )


def test_admins_see_the_number_of_a_speaker() -> None:
    line = UK_STORY.speakers[0]
    page = speaker.speaker_page(line, [], UK, direct=0, zone=ZONE, now=NOW, numbered=True)
    assert "сторінка 7" in spoken(page)


def test_a_speaker_without_a_name_is_called_by_the_role() -> None:
    line = SpeakerLine(5, "", "речниця порту", 1, 1)
    words = spoken(speaker.speaker_page(line, [], UK, direct=0, zone=ZONE, now=NOW))
    assert words == "Речниця порту\n1 цитата в 1 новині\n\nЦитат поки немає."


def test_topics_open_the_newest_of_each_and_all() -> None:
    page = choices.topics({"politics": 12}, UK)
    assert labels_of(page)[0] == ["Політика 12", "Війна"]
    assert labels_of(page)[5] == ["Здоров’я", "Усі новини"]
    assert data_of(page)[: len(TOPICS)] == [f"latest:0:{topic}" for topic in TOPICS]


def test_a_press_on_a_topic_changes_the_subscription() -> None:
    page = choices.choose_topics(RU, subscribed=("war",))
    assert labels_of(page)[0] == ["Политика", "✓ Война"]
    assert data_of(page)[:2] == ["sub:politics", "unsub:war"]


def test_languages_have_counts_and_ticks() -> None:
    page = choices.languages({"en": 41, "uk": 1, "bg": 3}, EN, chosen=("uk", "bg"))
    words = spoken(page)
    assert (
        "1. Ukrainian · 1 story\n2. English · 41 stories\n3. Russian · 0 stories\n4. Bulgarian · 3 stories"
        in words
    )
    assert labels_of(page)[:2] == [["✓ Ukrainian", "English"], ["Russian", "✓ Bulgarian"]]
    assert data_of(page)[:2] == ["read:uk", "read:en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_interface_languages_are_called_by_their_own_names(language: str) -> None:
    labels = [
        row[0].removeprefix("✓ ") for row in labels_of(choices.interface(Texts(language)))[:3]
    ]
    assert labels == ["Українська", "English", "Русский"]


def test_subscriptions_are_named_and_can_be_removed() -> None:
    page = mine.subscriptions(SUBSCRIPTIONS, UK, names={7: "Ніна Кастель"})
    assert "1. тема: політика\n2. цитати: Ніна Кастель\n3. слова: північний причал\n" in check(page)
    assert labels_of(page)[0] == ["✕ 1", "✕ 2", "✕ 3"]
    assert data_of(page)[:3] == ["drop:1:0", "drop:2:0", "drop:3:0"]


def test_in_a_group_nothing_is_called_mine_or_yours() -> None:
    listed = mine.subscriptions(SUBSCRIPTIONS, RU, group=True)
    assert check(listed).startswith("Подписки чата\n")
    assert check(mine.subscriptions([], UK, group=True)).startswith("Підписки чату\n")
    for page in (
        choices.topics({}, EN, group=True),
        choices.choose_topics(EN, subscribed=(), group=True),
    ):
        labels = {label for row in labels_of(page) for label in row}
        assert labels & {"Chat subscriptions", "My subscriptions"} == {"Chat subscriptions"}


def test_many_subscriptions_are_paged() -> None:
    many = [Subscription(n, 5, 0, "topic", "war") for n in range(23)]
    page = mine.subscriptions(many, EN, page=7)
    assert "21. topic: war" in check(page)
    assert labels_of(page)[1] == ["‹", "3/3"]


def test_channels_tell_their_topic_and_language_and_open_by_a_link() -> None:
    page = mine.channels(CHANNELS, EN)
    assert (
        "1. Вільхова економіка · economy · Ukrainian\n2. Alder politics · politics · English"
        in check(page)
    )
    assert [button.url for row in page.buttons for button in row] == [
        "https://t.me/vilkhova_economy"
    ]


def test_feeds_tell_how_they_do() -> None:
    words = spoken(mine.feeds(FEEDS, EN, zone=ZONE, now=NOW))
    assert "1. The Alder Times\nhttps://alder-times.example/feed · next reading 17:39\n" in words
    assert "https://port24.example/rss · not read yet\n" in words
    assert words.endswith("https://coast.example/atom · 3 failures in a row")
