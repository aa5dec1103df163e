"""The story card: what it shows, where its buttons stand, and what it does when there is too much or too little."""

from __future__ import annotations

from dataclasses import replace

import pytest

from messages import read, story
from messages.story_tabs import Tab
from messages.texts import Texts
from news.languages import LANGUAGES
from news.types import Outlet, Photo, SpeakerLine, Story
from tests.messages.checker import check, data_of, labels_of, spoken
from tests.messages.samples import EN_STORY, NOW, RU_STORY, STORIES, UK_STORY, ZONE, statement

EN = Texts("en")
LONG = "Довгий заголовок про міст, причал і ліхтарі " * 100


def shown(any_story: Story, t: Texts = EN) -> str:
    """The words of its summary tab."""
    return check(story.card(any_story, t, zone=ZONE, now=NOW))


def test_a_card_looks_as_it_was_drawn() -> None:
    card = story.card(EN_STORY, EN, zone=ZONE, now=NOW)
    assert card.html == (
        "<b>Harbour council votes to close the north pier</b>\n"
        "The Alder Times and 3\u00a0more · 10:42 · society, economy · #12\n\n"
        "The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two years. "
        "Repairs will cost 41 million crowns, a third more than planned. "
        "Fishing crews move to the old basin from 1 March.\n\n"
        "<blockquote>“We should have done this five years ago, and everyone in this room knows it.”\n"
        "— Nina Castell, mayor · The Alder Times</blockquote>"
    )
    assert labels_of(card) == [
        ["• Summary", "Quotes\u00a06", "Voices\u00a04"],
        ["UA", "• EN", "RU"],
        ["+ society", "Read ↗"],
    ]
    assert data_of(card) == [
        "story:12:en",
        "quotes:12:en:0",
        "voices:12:en:0",
        "story:12:uk",
        "story:12:en",
        "story:12:ru",
        "follow:12:en:society:1",
    ]


@pytest.mark.parametrize(
    ("language", "mark"), [("en", "from the feed"), ("uk", "зі стрічки"), ("ru", "из ленты")]
)
def test_a_card_says_that_the_feed_alone_tells_it(language: str, mark: str) -> None:
    second = shown(replace(EN_STORY, from_feed=True), Texts(language)).split("\n")[1]
    assert f" · {mark} · " in second
    assert mark not in shown(EN_STORY, Texts(language))


TIMES, RADIO = (
    Outlet("The Alder Times", "https://alder.example/pier?a=1&b=2"),
    Outlet("Coast Radio"),
)


def test_each_sentence_of_several_outlets_says_who_tells_it() -> None:
    told = replace(EN_STORY, quotes=(), told_by=(TIMES, TIMES, RADIO))
    card = story.card(told, EN, zone=ZONE, now=NOW)
    check(card)
    assert card.html.split("\n\n", 1)[1] == (
        "The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two years. "
        "Repairs will cost 41 million crowns, a third more than planned. "
        '(<a href="https://alder.example/pier?a=1&amp;b=2">The Alder Times</a>)\n\n'
        "Fishing crews move to the old basin from 1 March. (Coast Radio)"
    )


def test_an_outlet_without_a_name_is_called_by_its_host() -> None:
    nameless = Outlet(" ", "https://www.coast.example/1"), Outlet(""), Outlet("", "no address")
    words = shown(replace(EN_STORY, quotes=(), told_by=nameless))
    assert "for two years. (coast.example)\n\n" in words
    assert words.endswith("than planned.\n\nFishing crews move to the old basin from 1 March.")


def test_endless_addresses_never_make_a_message_too_long() -> None:
    sentences = tuple(f"Sentence {number} & more." for number in range(60))
    address = f"https://alder.example/{'&' * 1900}"
    told = tuple(Outlet(f"Outlet {number}", f"{address}{number}") for number in range(60))
    words = shown(replace(EN_STORY, summary=sentences, told_by=told))
    assert "Sentence 0 & more. (Outlet 0)" in words


@pytest.mark.parametrize(
    ("any_story", "line"),
    [
        (
            UK_STORY,
            "Вільхівська газета та ще\u00a03 · 21\u00a0лист., 11:30 · суспільство, економіка · №\u00a012",
        ),
        (
            RU_STORY,
            "Порт 24 и ещё\u00a03 · 3\u00a0нояб.\u00a02025\u202fг. · общество, экономика · №\u00a012",
        ),
    ],
)
def test_where_and_when_are_told_in_the_readers_language(any_story: Story, line: str) -> None:
    assert line in shown(any_story, Texts(any_story.language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tab", ["summary", "quotes", "voices"])
def test_the_tabs_the_languages_and_the_source_stand_at_the_foot_of_every_tab(
    language: str, tab: Tab
) -> None:
    t = Texts(language)
    rows = labels_of(
        story.card(STORIES[language], t, tab=tab, subscribed=("society",), zone=ZONE, now=NOW)
    )[-3:]
    assert [len(row) for row in rows] == [3, 3, 2]
    assert [label.startswith("• ") for label in rows[0]] == [
        tab == one for one in ("summary", "quotes", "voices")
    ]
    assert rows[2] == [f"✓ {t.topic('society')}", t("button-read")]
    assert max(len(label) for label in rows[0]) <= 10  # more is cut on a phone


def test_a_language_button_keeps_the_tab() -> None:
    assert "quotes:12:uk:0" in data_of(story.card(EN_STORY, EN, tab="quotes", zone=ZONE, now=NOW))


def test_a_story_in_one_language_without_topic_and_source_has_tabs_only() -> None:
    bare = replace(
        EN_STORY,
        languages=("en",),
        topics=("other",),
        url="ftp://x.example/a",
        sources=("The Alder Times",),
    )
    card = story.card(bare, EN, zone=ZONE, now=NOW)
    assert labels_of(card) == [["• Summary", "Quotes\u00a06", "Voices\u00a04"]]
    assert "The Alder Times · 10:42 · #12\n" in card.html


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/a",
        "https://",
        "javascript:alert(1)",
        "https://a.example/b c",
        "https://[::1",
        "mailto:a@b.c",
    ],
)
def test_an_address_telegram_would_refuse_gets_no_button(url: str) -> None:
    card = story.card(replace(EN_STORY, url=url), EN, zone=ZONE, now=NOW)
    check(card)
    assert labels_of(card)[-1] == ["+ society"]


def test_quotes_are_marked_by_their_kind_and_language() -> None:
    words = check(story.card(UK_STORY, Texts("uk"), tab="quotes", zone=ZONE, now=NOW))
    assert (
        "«Це треба було зробити п’ять років тому, і кожен у цій залі це знає.»\n— Ніна Кастель, міська голова"
        in words
    )
    assert (
        "\n«…дешевою пов’язкою на зламаній нозі»\n— Тобіас Рен, голова спілки докерів · The Alder Times"
        in words
    )
    assert "\nу переказі: екіпажам оплатять втрачені дні\n— Ніна Кастель" in words
    assert "«Нас ніхто не спитав, де ночуватимуть човни.»\n— Хто це сказав, невідомо" in words


def test_quotes_are_paged_five_at_a_time_and_the_pages_end_at_both_ends() -> None:
    first = story.card(EN_STORY, EN, tab="quotes", zone=ZONE, now=NOW)
    last = story.card(EN_STORY, EN, tab="quotes", page=99, zone=ZONE, now=NOW)
    assert first.html.count("<blockquote>") == 5
    assert last.html.count("<blockquote>") == 1
    assert labels_of(first)[0] == ["1/2", "›"]
    assert data_of(first)[:2] == ["quotes:12:en:0", "quotes:12:en:1"]
    assert labels_of(last)[0] == ["‹", "2/2"]
    assert data_of(last)[:2] == ["quotes:12:en:0", "quotes:12:en:1"]


def test_voices_are_numbered_most_quoted_first_and_open_by_number() -> None:
    card = story.card(UK_STORY, Texts("uk"), tab="voices", zone=ZONE, now=NOW)
    assert "1. Павло Ост, доглядач маяка · 21\u00a0цитата" in card.html
    assert "\n2. Ніна Кастель, міська голова · 2 цитати\n" in spoken(card)
    assert labels_of(card)[0] == ["1", "2", "3"]
    assert data_of(card)[:3] == ["speaker:10:0", "speaker:7:0", "speaker:8:0"]


def test_organisations_stand_below_the_people_under_a_title_of_their_own() -> None:
    office = SpeakerLine(20, "Harbour Office", None, 9, 1, "organisation")
    mixed = replace(EN_STORY, speakers=(office, *EN_STORY.speakers[:1]))
    card = story.card(mixed, EN, tab="voices", zone=ZONE, now=NOW)
    assert (
        "1. Nina Castell, mayor · 2 quotes\n\nOrganisations\n2. Harbour Office · 9 quotes"
        in spoken(card)
    )
    assert data_of(card)[:2] == ["speaker:7:0", "speaker:20:0"]


def test_a_story_without_quotes_says_so() -> None:
    silent = replace(EN_STORY, quotes=(), speakers=())
    assert "No quotes found" in check(story.card(silent, EN, tab="quotes", zone=ZONE, now=NOW))
    assert "Nobody is quoted" in check(story.card(silent, EN, tab="voices", zone=ZONE, now=NOW))


def test_a_tab_with_nothing_on_it_has_no_button_and_the_summary_alone_needs_none() -> None:
    silent = replace(EN_STORY, quotes=(), speakers=())
    nameless = replace(EN_STORY, speakers=())
    assert labels_of(story.card(nameless, EN, zone=ZONE, now=NOW))[0] == [
        "• Summary",
        "Quotes\u00a06",
    ]
    assert labels_of(story.card(silent, EN, zone=ZONE, now=NOW)) == [
        ["UA", "• EN", "RU"],
        ["+ society", "Read ↗"],
    ]
    assert labels_of(story.card(silent, EN, tab="quotes", zone=ZONE, now=NOW))[0] == ["Summary"]


def test_the_quote_on_the_card_is_in_someones_own_words_and_not_told_already() -> None:
    told = statement("Repairs will cost 41 million crowns", "Nina Castell", "mayor")
    reported = statement("the crews will be paid", "Nina Castell", "mayor", "indirect")
    unknown = statement("Nobody has asked us.", None, None)
    known = statement("I will miss the old lamps.", "Pavel Ost", None)
    words = shown(replace(EN_STORY, quotes=(told, reported, unknown, known)))
    assert words.endswith("“I will miss the old lamps.”\n— Pavel Ost · The Alder Times")
    part = statement("a cheap bandage", "Nina Castell", None, "partial")
    assert "old lamps" in shown(replace(EN_STORY, quotes=(unknown, part, known)))
    assert "“…a cheap bandage”" in shown(replace(EN_STORY, quotes=(unknown, part)))
    assert "Speaker unknown" in shown(replace(EN_STORY, quotes=(reported, unknown)))
    assert "“" not in shown(replace(EN_STORY, quotes=(reported, told)))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We are ready,", "“We are ready”"),
        ("“We are ready.”", "“We are ready.”"),
        ("The “Gull” is ready.", "‘The “Gull” is ready.’"),
        ("We are\n\nready.", "“We are ready.”"),
    ],
)
def test_quotation_marks_stand_once_around_the_words(words: str, expected: str) -> None:
    assert f"\n\n{expected}\n—" in shown(
        replace(EN_STORY, quotes=(statement(words, "Nina Castell", None),))
    )


def test_a_long_quote_is_cut_after_a_sentence_and_the_cut_stands_outside_the_marks() -> None:
    quote = statement("We waited for an answer. " * 40, "Nina Castell", "mayor")
    words = shown(replace(EN_STORY, quotes=(quote,)))
    assert "for an answer.” […]\n— Nina Castell, mayor" in words


def test_a_role_that_is_the_name_is_not_said_twice() -> None:
    words = shown(replace(EN_STORY, quotes=(statement("Stop.", "the mayor", "The mayor"),)))
    assert words.endswith("\n— The mayor · The Alder Times")


def test_with_one_outlet_only_a_quote_does_not_repeat_it() -> None:
    assert shown(replace(EN_STORY, sources=("The Alder Times",))).endswith(
        "\n— Nina Castell, mayor"
    )


def test_a_story_of_several_outlets_tells_the_outlet_of_every_quote() -> None:
    card = story.card(EN_STORY, EN, tab="quotes", zone=ZONE, now=NOW)
    assert card.html.count(" · The Alder Times</blockquote>") == 5


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a cheap bandage", "“…a cheap bandage”"),
        ("“a cheap bandage”", "“…a cheap bandage”"),
        ("…a cheap bandage", "“…a cheap bandage”"),
    ],
)
def test_a_partial_quote_begins_with_dots_once_inside_the_marks(words: str, expected: str) -> None:
    part = statement(words, "Nina Castell", None, "partial")
    assert f"\n\n{expected}\n—" in shown(replace(EN_STORY, quotes=(part,)))


def test_titles_of_any_length_leave_room_for_the_rest() -> None:
    words = shown(replace(EN_STORY, title=LONG[:4096], source=LONG, sources=(LONG, "b")))
    assert words.startswith("Довгий заголовок")
    assert "…, b · 10:42" in words
    assert "Fishing crews move" in words
    assert "Nina Castell" in words


def test_without_an_outlet_the_author_is_named() -> None:
    written = replace(EN_STORY, source="", sources=("",), author="Colin Tarrow")
    assert "\nColin Tarrow · 10:42 · " in shown(written)
    assert "Colin" not in shown(replace(EN_STORY, author="Colin Tarrow"))


def test_what_stands_in_a_title_is_shown_as_it_stands() -> None:
    words = shown(replace(EN_STORY, title='Tom &amp; <b>"Jerry"</b>\nare back'))
    assert words.startswith('Tom &amp; <b>"Jerry"</b> are back\n')


def test_a_title_with_nothing_to_see_is_called_untitled() -> None:
    assert shown(replace(EN_STORY, title="\u200b \n")).startswith("Untitled\n")


def test_an_unsupported_language_is_told_first_and_not_called_too_short() -> None:
    foreign = replace(EN_STORY, language="be", languages=("be",), summary=(), quotes=(), source="")
    words = check(read.answer(foreign, Texts("uk"), zone=ZONE, now=NOW))
    assert words.startswith(
        "Цю мову я знаю погано: білоруська. Текст збережено; можливо, показано не найважливіше.\n\nHarbour council"
    )
    unknown = check(
        read.answer(replace(foreign, language="other"), Texts("uk"), zone=ZONE, now=NOW)
    )
    assert unknown.startswith(
        "Схоже, це не ті мови, які я читаю: українська, англійська, російська. Текст збережено;"
    )
    assert "закороткий" not in words
    assert "закороткий" in check(
        read.answer(replace(foreign, language="en"), Texts("uk"), zone=ZONE, now=NOW)
    )


@pytest.mark.parametrize("tab", ["summary", "quotes", "voices"])
def test_with_its_photo_a_card_fits_a_caption(tab: Tab) -> None:
    many = replace(
        EN_STORY,
        title=LONG,
        summary=(LONG, LONG),
        photo=Photo(url="https://alder.example/pier.jpg"),
    )
    card = story.card(many, EN, tab=tab, zone=ZONE, now=NOW, photo=True)
    assert card.photo == "https://alder.example/pier.jpg"
    check(card)


def test_a_photo_without_a_good_address_gives_a_plain_card() -> None:
    card = story.card(
        replace(EN_STORY, photo=Photo(url="pier.jpg")), EN, zone=ZONE, now=NOW, photo=True
    )
    assert card.photo is None


def test_a_channel_post_has_only_the_way_to_the_source() -> None:
    post = story.post(EN_STORY, EN, zone=ZONE, now=NOW)
    assert labels_of(post) == [["Read ↗"]]
    assert data_of(post) == []
    assert "#12" not in check(post)


def test_few_outlets_are_all_named_and_many_are_counted() -> None:
    three = replace(
        EN_STORY, source="The Coast", sources=("Halden Herald", "The Coast", "Radio Nine")
    )
    assert "The Coast, Halden Herald, Radio Nine · 10:42" in shown(three)
    assert "The Coast and 3\u00a0more · 10:42" in shown(
        replace(three, sources=(*three.sources, "Fourth"))
    )
