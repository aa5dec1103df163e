"""What a chat chooses once: the length of summaries, the time zone, words to follow; and who may choose for a group."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.bot.people import Person, Running, Sent, buttons, labels, story_number, wait
from tests.bot.test_delivery import market, told

LANGUAGES = ("uk", "en", "ru")
WORDS = {"uk": ("коротко", "докладно"), "en": ("short", "long"), "ru": ("коротко", "подробно")}
ARTICLE = (
    "Skerry lighthouse gets a new keeper\n\n"
    "The lighthouse on Skerry island has had a new keeper since Monday, the coast office said. Ilse Marrow, 41, was chosen "
    "from 212 people who had asked for the post. She takes over from Amos Threlkeld, who kept the light for 38 years.\n\n"
    "The house was repaired in the spring for 190,000 crowns. The lamp itself was replaced in 2019 and needs a tenth of the "
    "power. A boat brings food and letters every second Thursday, when the sea allows it. Marrow studied the birds of the "
    "northern islands for twelve years. From April the tower will be open to 40 visitors a week.\n\n"
    "“I asked for silence and they gave me foghorns,” Marrow said on the quay."
)


def body(card: Sent) -> str:
    """The summary on a card."""
    return str(card["text"]).split("\n\n")[1]


def sentences(card: Sent) -> int:
    """How many sentences the summary has."""
    return len(re.findall(r"[.!?]”?(?= |$)", body(card)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summary_is_asked_for_short_or_long_in_the_readers_words(
    bot: Running, language: str
) -> None:
    reader = bot.person(language)
    short, long = WORDS[language]
    number = story_number(reader.press(reader.say("/latest"), "1"))
    normal = reader.say(f"/summary {number}")
    shorter, longer = (
        reader.say(f"/summary {number} {short}"),
        reader.say(f"/summary {long.upper()} {number}"),
    )
    assert story_number(shorter) == story_number(longer) == number
    assert len(body(shorter)) < len(body(normal)) < len(body(longer))
    assert sentences(shorter) == 1
    assert body(reader.say(f"/summary {long}")) == body(longer)  # of the story just read
    assert body(reader.say("/summary")) == body(normal)  # nothing was set by asking once


def test_a_text_a_reply_and_the_next_line_are_summed_up_at_that_length(ann: Person) -> None:
    long, short = ann.say(f"/summary long\n{ARTICLE}"), ann.say(f"/summary short\n{ARTICLE}")
    assert sentences(long) == 6
    assert sentences(short) == 1
    assert all(one in ARTICLE for one in (body(short), *body(long).split(". ")[:1]))
    pasted = ann.send(ARTICLE)
    ann.answer(pasted)
    assert body(ann.say("/summary long", reply_to_message_id=pasted)) == body(long)


def test_a_reply_to_a_card_is_about_its_story(ann: Person) -> None:
    first = ann.press(ann.say("/latest"), "1")
    ann.say(ARTICLE)
    again = ann.say("/summary long", reply_to_message_id=first["message_id"])
    assert story_number(again) == story_number(first)
    assert len(body(again)) > len(body(first))


def test_long_is_a_word_like_others_in_a_text(ann: Person) -> None:
    card = ann.say(f"/summary Long ago nobody lived there. {ARTICLE}")
    assert "Skerry" in card["text"]
    assert sentences(card) == 3


def test_a_length_is_kept_by_the_button_under_a_summary_and_in_the_settings(
    bot: Running, ann: Person
) -> None:
    card = ann.say(f"/summary long\n{ARTICLE}")
    kept = ann.press(card, "Always")
    assert "long" in ann.toast["text"]
    assert body(kept) == body(card)
    assert not any(label.startswith("Always") for label in labels(kept))
    assert sentences(ann.say("/summary")) == 6
    settings = ann.say("/settings")
    assert "✓ Long" in labels(settings)
    assert "✓ Short" in labels(ann.press(settings, "Short"))
    assert sentences(ann.say("/summary")) == 1
    assert sentences(ann.press(ann.say("/quotes"), "Summary")) == 1


def test_another_language_of_a_long_summary_is_long_too(bot: Running) -> None:
    reader = bot.person("en")
    number = next(
        number
        for number in range(1, 40)
        if (card := reader.say(f"/story {number}")) and {"• EN", "UA"} <= set(labels(card))
    )
    card = reader.say(f"/summary {number} long")
    there = reader.press(card, "UA")
    assert any(label.startswith("Always") for label in labels(there))
    assert len(body(there)) > len(body(reader.press(reader.say(f"/story {number}"), "UA")))


def test_what_is_sent_to_subscribers_is_as_long_as_the_chat_wants(bot: Running) -> None:
    short, long = bot.person("en"), bot.person("en")
    for reader, length in ((short, "Short"), (long, "Long")):
        reader.press(reader.say("/settings"), length)
        reader.say('/subscribe "Lorne parking"')
    bot.push(**market("Lorne"))
    cards = [wait(lambda one=one: told(one, "Lorne market"))[0] for one in (short, long)]
    assert sentences(cards[0]) == 1 < sentences(cards[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_one_tap_away_and_there_is_a_way_back(bot: Running, language: str) -> None:
    reader = bot.person(language)
    settings = reader.say("/settings")
    for button in ("read:-", "ui:-", "zone:-"):
        inside = reader.press(settings, button)
        assert inside["text"] != settings["text"]
        settings = reader.press(inside, "‹")
        assert settings["message_id"] == inside["message_id"]
    assert len(buttons(settings)) == 7


def clock(zone: str) -> str:
    return datetime.now(UTC).astimezone(ZoneInfo(zone)).strftime("%H:%M")


@pytest.mark.parametrize(
    ("language", "asked", "city"),
    [("uk", "Варшва", "Варшава"), ("en", "europe/londn", "London"), ("ru", "Нью Йорк", "Нью-Йорк")],
)
def test_a_zone_is_set_by_its_name(bot: Running, language: str, asked: str, city: str) -> None:
    reader = bot.person(language)
    said = reader.say(f"/zone {asked}")
    assert city in said["text"]
    assert city in reader.say("/settings")["text"]
    assert any(label.startswith(f"✓ {city}") for label in labels(reader.say("/zone")))


def test_times_are_shown_in_the_zone_chosen(ann: Person) -> None:
    before = ann.say(ARTICLE)["text"].splitlines()[1]
    screen = ann.say("/zone")
    here = clock("America/New_York")
    assert any(
        label in (f"New York {here}", f"New York {clock('America/New_York')}")
        for label in labels(screen)
    )
    set_ = ann.press(screen, "zone:Asia/Tbilisi")
    assert "Tbilisi" in set_["text"]
    assert ann.say("/summary")["text"].splitlines()[1] != before


def test_no_zone_of_that_name_says_what_to_send(ann: Person) -> None:
    said = ann.say("/zone qqqqqq")
    assert "qqqqqq" in said["text"]
    assert "/zone Warsaw" in said["text"]
    assert any(label.startswith("✓ Kyiv") for label in labels(ann.press(said, "Time zone")))
    assert ann.say("/settings")["text"].count("Kyiv") == 1


def test_words_are_followed_by_a_button_when_they_name_no_topic_and_nobody(
    bot: Running, ann: Person
) -> None:
    offer = ann.say("/subscribe Jarrow pensions")
    assert "1. " not in ann.say("/list")["text"]
    done = ann.press(offer, "+ Follow")
    assert "Jarrow pensions" in done["text"]
    assert "words: Jarrow pensions" in ann.say("/list")["text"]
    for again in ('/subscribe "PENSION JARROW"', "/subscribe pension jarrow"):
        assert "already" in ann.say(again)["text"]
    bot.push(**market("Jarrow"))
    assert wait(lambda: told(ann, "Jarrow market"))
    assert "no longer" in ann.say("/unsubscribe jarrow pension")["text"]
    assert "1. " not in ann.say("/list")["text"]


@pytest.mark.parametrize(
    ("language", "word", "length"),
    [("uk", "стисло", "коротко"), ("en", "tiny", "short"), ("ru", "мелко", "коротко")],
)
def test_a_number_with_a_word_is_a_story_and_a_length(
    bot: Running, language: str, word: str, length: str
) -> None:
    reader = bot.person(language)
    number = story_number(reader.press(reader.say("/latest"), "1"))
    said = reader.say(f"/summary {number} {word}")
    if word == "стисло":
        assert sentences(said) == 1
    else:
        assert length in said["text"]
        said = reader.press(said, f"story:{number}:-")
    assert story_number(said) == number


@pytest.mark.parametrize(
    ("language", "name"),
    [("uk", "Економіка"), ("uk", "спорт"), ("en", "Economy"), ("ru", "экономика")],
)
def test_the_name_of_a_topic_opens_it(bot: Running, language: str, name: str) -> None:
    reader = bot.person(language)
    opened = reader.say(f"/latest {name}")["text"]
    assert opened == reader.say(name)["text"] == reader.say(f"/topics {name}")["text"]
    assert name.lower() in opened.splitlines()[0]


def test_languages_of_stories_are_chosen_by_name(ann: Person) -> None:
    shown = ann.say("/languages українська, ru")
    assert {"✓ Ukrainian", "✓ Russian", "English"} <= set(labels(shown))
    assert "Klingon" in ann.say("/languages Klingon")["text"]
    assert {"✓ Ukrainian", "✓ Russian", "English"} <= set(labels(ann.say("/languages")))


def test_with_a_subscription_a_new_language_of_the_bot_leaves_the_stories_as_they_are(
    bot: Running,
) -> None:
    free, bound = bot.person("uk"), bot.person("uk")
    bound.say('/subscribe "причал"')
    assert "English" in free.say("/language en")["text"].splitlines()[1]
    assert bound.say("/language en")["text"].splitlines()[1] == "Story languages: Ukrainian"


def test_marks_alone_are_nothing_to_search_for(ann: Person) -> None:
    assert "/search north pier" in ann.say('/search "')["text"]
    assert labels(ann.say("http://")) == ["Latest"]


def test_what_was_searched_for_is_followed_from_its_results(ann: Person) -> None:
    found = ann.say("/search pier")
    followed = ann.press(found, "+ Follow")
    assert followed["text"] == found["text"]
    assert any(label.startswith("✓") for label in labels(followed))
    assert "words: pier" in ann.say("/list")["text"]
    assert any(label.startswith("✓") for label in labels(ann.say("/search PIERS")))
    left = ann.press(followed, "✓ Following")
    assert any(label.startswith("+ Follow") for label in labels(left))
    assert "1. " not in ann.say("/list")["text"]


def test_a_speakers_name_shows_the_page_with_its_own_button(ann: Person) -> None:
    page = ann.say("/subscribe Jonas Pell")
    assert "Jonas Pell" in page["text"]
    speaker, words = (label for label in labels(page) if label.startswith("+ Follow"))
    assert words == "+ Follow “Jonas Pell”"
    ann.press(page, speaker)
    ann.press(ann.say("/subscribe Jonas Pell"), words)
    followed = ann.say("/list")["text"]
    assert "quotes: Jonas Pell" in followed
    assert "words: Jonas Pell" in followed


def members(bot: Running, kind: str) -> tuple[Person, Person]:
    """The owner of a new group, and a member of it."""
    place = -bot.person().chat
    owner, member = (
        Person(
            bot, place, "en", {"chat_type": kind, "title": "Readers", "from_id": bot.person().chat}
        )
        for _ in range(2)
    )
    owner.say("/start")
    return owner, member


@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_only_a_groups_administrators_change_what_it_gets(bot: Running, kind: str) -> None:
    owner, member = members(bot, kind)
    refusal = "Only the admins of this group can change that."
    for command in (
        "/subscribe economy",
        "/unsubscribe economy",
        '/subscribe "north pier"',
        "/language uk",
        "/languages uk",
        "/zone London",
    ):
        assert member.say(command)["text"] == refusal
    for command, button in (
        ("/subscribe", "Economy"),
        ("/languages", "Russian"),
        ("/zone", "London"),
        ("/settings", "Short"),
    ):
        screen = member.say(command)
        assert member.tap(screen, button)["text"] == screen["text"]
        assert member.toast["text"] == refusal
    assert "1. " not in owner.say("/list")["text"]
    assert "Kyiv" in owner.say("/settings")["text"]
    assert "economy" in owner.say("/subscribe economy")["text"]
    assert "London" in owner.press(owner.say("/zone"), "London")["text"]


def test_anybody_in_a_group_reads_and_looks(bot: Running) -> None:
    _, member = members(bot, "supergroup")
    listed = member.say("/latest")
    assert "Summary" in " ".join(labels(member.press(listed, "1")))
    assert member.press(member.say("/settings"), "Time zone")["text"].startswith("Time zone")
    assert member.say("/subscribe")["text"].startswith("Subscriptions")


def test_telegram_is_asked_for_administrators_once_a_minute(bot: Running) -> None:
    owner, member = members(bot, "supergroup")
    for _ in range(3):
        member.say("/zone London")
        owner.say("/zone London")
    calls = bot.sim("calls?method=getChatAdministrators")["calls"]
    assert len([one for one in calls if int(one["params"]["chat_id"]) == owner.chat]) == 1


def test_when_telegram_does_not_say_who_administers_nothing_is_changed(bot: Running) -> None:
    owner, _ = members(bot, "group")
    fault = {
        "method": "getChatAdministrators",
        "error_code": 400,
        "description": "Bad Request: chat not found",
        "times": 1,
    }
    bot.sim("faults", fault)
    assert "Only the admins" in owner.say("/zone London")["text"]
    assert "London" in owner.say("/zone London")["text"]
