"""People ask: every command and every button, in three languages."""

from __future__ import annotations

import json
import re

import pytest

from tests.bot.people import Person, Running, Sent, buttons, labels, story_number

LANGUAGES = ("uk", "en", "ru")
COMMANDS = [
    "start",
    "help",
    "latest",
    "story",
    "summary",
    "quotes",
    "speakers",
    "speaker",
    "settings",
    "languages",
    "language",
    "zone",
    "topics",
    "subscribe",
    "unsubscribe",
    "list",
    "search",
    "channels",
]
CYRILLIC = re.compile("[а-яіїєґ]", re.IGNORECASE)


def in_language(message: Sent, language: str) -> bool:
    return bool(CYRILLIC.search(message["text"])) == (language != "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_start_is_one_short_message_in_the_users_language_with_buttons(
    bot: Running, language: str
) -> None:
    hello = bot.person(language).say("/start")
    assert len(hello["text"]) < 400
    assert in_language(hello, language)
    assert buttons(hello)


def test_another_telegram_language_gets_english(bot: Running) -> None:
    assert in_language(bot.person("de").say("/start"), "en")


@pytest.mark.parametrize("language", [*LANGUAGES, ""])
def test_the_command_menu_is_localized(bot: Running, language: str) -> None:
    calls = bot.sim("calls?method=setMyCommands")["calls"]
    menu = next(c["params"] for c in calls if c["params"].get("language_code", "") == language)
    commands = (
        menu["commands"] if isinstance(menu["commands"], list) else json.loads(menu["commands"])
    )
    assert {one["command"] for one in commands} == set(COMMANDS)
    assert all(
        bool(CYRILLIC.search(one["description"])) == (language in ("uk", "ru")) for one in commands
    )


@pytest.mark.parametrize("language", [*LANGUAGES, ""])
def test_people_read_what_the_bot_does_before_they_press_start(bot: Running, language: str) -> None:
    for field, method in (
        ("description", "getMyDescription"),
        ("short_description", "getMyShortDescription"),
    ):
        told = bot.api(method, language_code=language)[field]
        assert told.startswith("Lede ")
        assert len(told) <= {"description": 512, "short_description": 120}[field]
        assert bool(CYRILLIC.search(told)) == (language in ("uk", "ru"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_every_command(bot: Running, language: str) -> None:
    text = bot.person(language).say("/help")["text"]
    assert [name for name in COMMANDS if name not in ("start",) and f"/{name}" not in text] == []


@pytest.mark.parametrize(
    "command", ["/latest", "/news", "/digest", "/LATEST", "/latest@lede_sandbox_bot"]
)
def test_latest_lists_at_most_ten_stories_with_number_buttons(ann: Person, command: str) -> None:
    listed = ann.say(command)
    assert "1." in listed["text"]
    assert "11." not in listed["text"]
    assert "1" in labels(listed)


def test_a_list_is_turned_in_place(ann: Person) -> None:
    first = ann.say("/latest")
    second = ann.press(first, "›")
    assert second["message_id"] == first["message_id"]
    assert second["text"] != first["text"]
    assert ann.press(second, "‹")["text"] == first["text"]


def test_a_number_opens_its_story_in_the_same_message_and_there_is_a_way_back(ann: Person) -> None:
    listed = ann.say("/latest")
    card = ann.press(listed, "1")
    assert card["message_id"] == listed["message_id"]
    assert story_number(card)
    back = next(one["text"] for one in buttons(card) if one["text"].startswith("‹"))
    assert ann.press(card, back)["text"] == listed["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_storys_tabs_are_one_tap_away_in_the_same_message(bot: Running, language: str) -> None:
    reader = bot.person(language)
    card = reader.press(reader.say("/latest"), "1")
    number = story_number(card)
    quotes = reader.press(card, f"quotes:{number}:{language}:0")
    assert "<blockquote" in quotes["html"]
    voices = reader.press(quotes, f"voices:{number}:{language}:0")
    assert voices["text"] != quotes["text"]
    again = reader.press(voices, f"story:{number}:{language}")
    assert again["text"] == card["text"]
    assert {one["message_id"] for one in (quotes, voices, again)} == {card["message_id"]}


def test_a_story_told_in_three_languages_is_switched_by_buttons(bot: Running) -> None:
    reader = bot.person("uk")
    for page in range(4):
        listed = reader.say("/latest")
        for _ in range(page):
            listed = reader.press(listed, "›")
        for number in [one for one in labels(listed) if one.isdigit()]:
            card = reader.press(reader.now(listed), number)
            if {"UA", "EN", "RU"} <= {label.removeprefix("• ") for label in labels(card)}:
                english = reader.press(card, "EN")
                assert in_language({"text": english["text"].splitlines()[0]}, "en")
                assert "• EN" in labels(english)
                assert in_language(
                    {"text": reader.press(english, "RU")["text"].splitlines()[0]}, "ru"
                )
                return
            listed = reader.press(card, next(one for one in labels(card) if one.startswith("‹")))
    raise AssertionError("no story of the demo newsroom is told in three languages")


def test_summary_quotes_and_story_take_a_number(ann: Person) -> None:
    number = story_number(ann.press(ann.say("/latest"), "1"))
    assert story_number(ann.say(f"/story {number}")) == number
    assert story_number(ann.say(f"/summary {number}")) == number
    assert "<blockquote" in ann.say(f"/quotes {number}")["html"]
    assert story_number(ann.say("/summary"))
    assert "<blockquote" in ann.say("/quotes")["html"]


def test_quotes_without_a_number_means_what_was_just_read(ann: Person) -> None:
    ann.say(
        "Lighthouse keeper retires\n\nThe keeper of the Skerry lighthouse retires in May after forty years of service. "
        '"I shall miss the fog more than anything," said Amos Threlkeld, the keeper.'
    )
    assert "I shall miss the fog" in ann.say("/quotes")["text"]


def test_speakers_are_listed_and_opened(ann: Person) -> None:
    listed = ann.say("/speakers 7")
    assert "1." in listed["text"]
    page = ann.press(listed, "1")
    assert page["message_id"] == listed["message_id"]
    assert "<blockquote" in page["html"] or "<i>" in page["html"]


def test_a_speaker_is_found_by_name(ann: Person) -> None:
    listed = ann.say("/speakers")["text"]
    name = re.search(r"1\. ([^\W\d]+ [^\W\d]+)", listed)
    assert name
    assert name[1] in ann.say(f"/speaker {name[1].split()[-1].upper()}")["text"]


def test_following_a_topic_toggles_on_the_card(ann: Person) -> None:
    card = ann.press(ann.say("/latest"), "1")
    plus = next(one for one in labels(card) if one.startswith("+"))
    followed = ann.press(card, plus)
    assert any(one.startswith("✓") for one in labels(followed))
    topic = plus.removeprefix("+").strip()
    assert topic.lower() in ann.say("/list")["text"].lower()
    assert plus in labels(ann.press(followed, "✓"))


@pytest.mark.parametrize("command", ["/subscribe", "/sub", "/add"])
def test_subscribing_by_name_and_its_end(ann: Person, command: str) -> None:
    ann.say(f"{command} economy")
    assert "economy" in ann.say("/list")["text"].lower()
    ann.say("/unsub economy")
    assert "economy" not in ann.say("/list")["text"].lower()


def test_topics_are_known_by_their_name_in_any_language(oksana: Person) -> None:
    oksana.say("/subscribe економіка")
    assert "економіка" in oksana.say("/list")["text"].lower()


def test_subscribing_without_a_topic_offers_them_all(ann: Person) -> None:
    offered = ann.say("/subscribe")
    assert len(buttons(offered)) >= 11
    assert any("✓" in one for one in labels(ann.press(offered, labels(offered)[0])))


def test_topics_show_counts_and_open_their_stories(ann: Person) -> None:
    topics = ann.say("/topics")
    assert re.search(r"\d", topics["text"] + " ".join(labels(topics)))
    assert "1." in ann.press(topics, labels(topics)[0])["text"]


def test_languages_show_counts_and_change_what_is_listed(bot: Running) -> None:
    reader = bot.person("en")
    offered = reader.say("/languages")
    assert len([one for one in labels(offered) if re.search("Ukrainian|English|Russian", one)]) == 3
    before = reader.say("/latest")["text"]
    reader.press(offered, next(one for one in labels(offered) if "Ukrainian" in one))
    assert reader.say("/latest")["text"] != before


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_interface_language_is_changed_by_button_and_by_word(bot: Running, code: str) -> None:
    reader = bot.person("en")
    offered = reader.say("/language")
    reader.press(offered, f"ui:{code}")
    assert in_language(reader.say("/help"), code)
    reader.say("/language en")
    assert in_language(reader.say("/help"), "en")


def test_search_forgives_inflection_and_opens_stories(bot: Running) -> None:
    reader = bot.person("uk")
    found = reader.say("/search порт")
    assert "1." in found["text"]
    assert found["text"].splitlines()[1:] == reader.say("/search порту")["text"].splitlines()[1:]


BAD_COMMANDS = {
    "/story 999999": "", "/story abc": "", "/story": "", "/story -1": "", "/story 99999999999999999999": "", "/quotes x": "",
    "/quotes 999999": "", "/speaker": "", "/speaker Qwertyuiop": "", "/speakers zero": "", "/speakers 0": "", "/search": "",
    "/search !!!": "", "/latest nosuchtopic": "", "/subscribe nosuchtopic": "", "/language klingon": "", "/nosuchcommand": "",
    "/summary 999999": "", "/summary nonsense": "", "/unsubscribe economy": "", "/addfeed": "", "/addfeed nothing": "",
    "/addchannel": "", "/addchannel @nosuch economy en": "", "/removechannel": "", "/removechannel @nosuch": "",
    "/search '\"*() OR NOT": "", "/": "", "/latest <b>&": "",
}  # fmt: skip


@pytest.mark.parametrize("command", BAD_COMMANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_command_gets_one_short_message_that_says_what_to_do(
    bot: Running, command: str, language: str
) -> None:
    answer = bot.person(language).say(command)
    assert 0 < len(answer["text"]) < 600
    assert in_language(answer, language) or "1." in answer["text"] or story_number(answer)


OLD_DATA = (
    "nonsense",
    "story:999999:en",
    "story:abc:en",
    "quotes:1",
    "x" * 64,
    "drop:999999:0",
    "speaker:999999:0",
    "search:999999:0",
)


@pytest.mark.parametrize("data", OLD_DATA)
def test_an_old_button_is_answered_and_breaks_nothing(bot: Running, ann: Person, data: str) -> None:
    ann.say("/help")
    keyboard = {"inline_keyboard": [[{"text": "old", "callback_data": data}]]}
    message = bot.api("sendMessage", chat_id=ann.chat, text="An old message", reply_markup=keyboard)
    pressed = ann.tap({"message_id": message["message_id"], "reply_markup": keyboard}, "old")
    assert ann.toast is not None
    assert len(pressed["text"]) < 300


def test_two_people_press_the_same_button_in_a_group(bot: Running) -> None:
    group = -bot.person().chat
    first = Person(
        bot, group, "en", {"chat_type": "supergroup", "title": "Readers", "from_id": 501}
    )
    second = Person(
        bot, group, "en", {"chat_type": "supergroup", "title": "Readers", "from_id": 502}
    )
    listed = first.say("/latest")
    first.press(listed, "›")
    assert second.tap(listed, "›")["text"]


def test_a_group_is_not_answered_when_it_talks_among_itself(bot: Running) -> None:
    group = Person(
        bot, -bot.person().chat, "en", {"chat_type": "group", "title": "Readers", "from_id": 503}
    )
    said = group.send("Did you see what the council decided?")
    group.say("/help")
    assert len(group.heard(said)) == 1
