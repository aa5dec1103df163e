"""Who said what, as people ask for it: names in any spelling, people and bodies, merging, taking apart, following."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bot.people import Person, Running, Sent, buttons, labels, wait

NUMBERS = itertools.count(1)
FIRST = ("Bram", "Cald", "Dren", "Falk", "Gors", "Hask", "Jorv", "Kemp", "Lorn", "Murt")
LAST = ("well", "ford", "more", "stead", "low", "by", "ton", "wick", "ham", "ley")


def says(bot: Running, *names: str) -> None:
    """A new article in which each of these people says something."""
    number = next(NUMBERS)
    told = "\n\n".join(
        f"“We will rebuild the {thing} by spring number {number},” said {name}. "
        f"{name} said that the {thing} would wait for {number} more days."
        for thing, name in zip(("mill", "bridge"), names, strict=False)
    )
    start = f"The council of Tarrowby met for time number {number} on Tuesday and spoke about what the flood had left."
    bot.push(
        title=f"{number} plans of Tarrowby",
        text=f"{start}\n\n{told}",
        source=f"Post {number}",
        language="en",
    )


def speaker_page(reader: Person, name: str) -> Sent:
    """The page of a speaker, as soon as it is there."""
    return dict(
        wait(lambda: (page := reader.say(f"/speaker {name}"))["text"].startswith(name) and page)
    )


def plain(message: Sent) -> str:
    """The words of a message with all spaces plain."""
    return str(message["text"]).replace("\u00a0", " ")


def number(page: Sent) -> str:
    """The number of the speaker on a page, from its button to follow."""
    data = next(
        one["callback_data"]
        for one in buttons(page)
        if one.get("callback_data", "").startswith("watch:")
    )
    return str(data).split(":")[1]


@pytest.fixture
def pair(bot: Running) -> Iterator[tuple[str, str]]:
    """Two people who spoke, under names of this test's own."""
    one, other = (FIRST[n % 10] + LAST[n // 10 % 10] for n in (next(NUMBERS), next(NUMBERS)))
    names = f"Martin {one}", f"Helen {other}"
    says(bot, *names)
    yield names


def test_a_page_tells_kind_date_source_and_story_and_has_direct_speech_first(
    ann: Person, pair: tuple[str, str]
) -> None:
    page = speaker_page(ann, pair[0])
    lines = page["text"].splitlines()
    assert lines[3].startswith("1. Quote · ") and "Post " in lines[3]
    assert labels(page)[1:3] == ["• Direct 1", "All 2"]
    everything = ann.press(page, "All")
    assert "2. Reported · " in everything["text"]
    assert any(label.startswith("• All") for label in labels(everything))
    assert "‹ Back" in labels(ann.press(everything, "1"))


MINISTRIES = {
    "en": "The Ministry of Fisheries of Tarrow said in a statement: “The nets stay in the boats until the spring.”",
    "uk": "«Сіті лишаються в човнах до весни», – йдеться в заяві Міністерства рибальства Тарроу.",
    "ru": "«Сети остаются в лодках до весны», – говорится в заявлении Министерства рыболовства Тарроу.",
}


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_day_week_people_and_organisations_are_one_tap_away(bot: Running, language: str) -> None:
    reader = bot.person(language)
    bot.push(
        title=f"Nets of Tarrow {language}",
        text=MINISTRIES[language],
        source="Post",
        language=language,
    )
    listed = reader.say("/speakers 7")
    day = reader.press(listed, "speakers:1:0:p")
    week = reader.press(day, "speakers:7:0:p")
    bodies = reader.press(week, "speakers:7:0:o")
    assert week["text"] == listed["text"]
    assert len({one["text"].splitlines()[0] for one in (listed, day, bodies)}) == 3
    for shown in (listed, day, bodies):
        assert 1 <= sum(label.startswith("• ") for label in labels(shown)) <= 2
    assert "1." in bodies["text"]


def test_two_names_are_merged_for_what_was_said_and_for_what_comes(
    bot: Running, ann: Person, pair: tuple[str, str]
) -> None:
    first, second = pair
    one, other = number(speaker_page(ann, first)), number(speaker_page(ann, second))
    assert "are one speaker now" in ann.say(f"/merge {first}, {second}")["text"]
    says(bot, second)
    page = wait(lambda: "6 quotes" in plain(seen := ann.say(f"/speaker {second}")) and seen)
    assert page["text"].startswith(first)
    assert number(page) == one
    assert f"page\u00a0{one}" in ann.say(f"/merge {one} {other}")["text"]  # one already


def test_a_merge_is_undone_and_done_again_by_buttons(ann: Person, pair: tuple[str, str]) -> None:
    first, second = pair
    speaker_page(ann, first)
    merged = ann.say(f"/merge {first} {second}")
    parted = ann.press(merged, "Undo")
    assert "two speakers now" in parted["text"]
    assert ann.say(f"/speaker {second}")["text"].startswith(second)
    assert "one speaker now" in ann.press(parted, "Undo")["text"]
    assert "two speakers now" in ann.say(f"/split {first}, {second}")["text"]
    assert "already" in ann.say(f"/split {first}, {second}")["text"]


def test_a_spelling_that_was_taken_apart_stays_apart(bot: Running, ann: Person) -> None:
    right, wrong = "Gordon Pellham", "Gordon Pelham"
    says(bot, right)
    speaker_page(ann, right)
    says(bot, wrong)
    wait(lambda: "4 quotes" in plain(ann.say(f"/speaker {wrong}")))
    asked = ann.say(f"/split {right}")
    assert {line[3:].split(" · ")[0] for line in asked["text"].splitlines()[2:]} == {right, wrong}
    assert "two speakers now" in ann.say(f"/split {right}, {wrong}")["text"]
    says(bot, wrong)
    says(bot, right)
    for name in (right, wrong):
        wait(
            lambda name=name: (
                plain(page := ann.say(f"/speaker {name}")) and "4 quotes" in plain(page)
            )
        )
        assert ann.say(f"/speaker {name.split()[1]}")["text"].startswith(name)


def test_only_admins_say_who_is_one(strict: Running) -> None:
    reader = strict.person("en")
    listed = reader.say("/speakers")
    page = reader.press(listed, "1")
    assert " · #" not in page["text"].splitlines()[1]
    for command in ("/merge 1 2", "/split 1"):
        assert "admins" in reader.say(command)["text"]
    keyboard = {"inline_keyboard": [[{"text": "old", "callback_data": "merge:1:2"}]]}
    message = strict.api(
        "sendMessage", chat_id=reader.chat, text="An old message", reply_markup=keyboard
    )
    reader.tap({"message_id": message["message_id"], "reply_markup": keyboard}, "old")
    assert "admins" in reader.toast["text"]
    assert reader.say("/speakers")["text"] == listed["text"]


def test_an_old_button_and_a_subscription_follow_the_merge(
    bot: Running, pair: tuple[str, str]
) -> None:
    reader, first, second = bot.person("en"), *pair
    speaker_page(reader, first)
    old = reader.say(f"/speaker {second}")
    followed = reader.press(old, "+ Follow")
    reader.say(f"/merge {first}, {second}")
    shown = reader.press(followed, "1")
    assert shown["text"]
    assert reader.say(f"/speaker {first}")["text"].startswith(first)
    assert any(label.startswith("✓") for label in labels(reader.say(f"/speaker {first}")))
    assert reader.say("/list")["text"].count(first) == 1
    last = reader.send("/help")
    says(bot, first)
    assert wait(lambda: [one for one in reader.heard(last) if "Tarrowby" in one["text"]])
    dropped = reader.press(reader.say("/list"), "✕ 1")
    assert first not in dropped["text"]
    assert any(label.startswith("+") for label in labels(reader.say(f"/speaker {first}")))


def test_a_name_that_several_have_is_asked_back_before_merging(
    bot: Running, ann: Person, pair: tuple[str, str]
) -> None:
    first, second = pair
    last = first.split()[1]
    says(bot, f"Edgar {last}")
    speaker_page(ann, f"Edgar {last}")
    asked = ann.say(f"/merge {last}, {second}")
    assert asked["text"].startswith("Which two")
    assert len(labels(asked)) == 2
    assert "one speaker now" in ann.press(asked, "1")["text"]


def test_a_body_is_never_merged_with_a_person(ann: Person) -> None:
    bodies = ann.press(ann.say("/speakers"), "speakers:7:0:o")
    body = ann.press(bodies, "1")
    person = ann.press(ann.say("/speakers"), "1")
    assert "stay apart" in ann.say(f"/merge {number(person)} {number(body)}")["text"]


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
@pytest.mark.parametrize(
    "words", ["/merge", "/split", "/merge Qwertz 999999", "/split Qwertz", "/merge 999999 999998"]
)
def test_what_cannot_be_merged_says_what_to_do(bot: Running, language: str, words: str) -> None:
    answer = bot.person(language).say(words)["text"]
    assert "/" in answer and len(answer) < 300


@pytest.mark.parametrize(
    "data",
    [
        "merge:999999:1",
        "part:999999",
        "cut:1:00000000",
        "split:999999",
        "speaker:1:99:d",
        "speakers:0:0:o",
    ],
)
def test_an_old_button_for_speakers_breaks_nothing(bot: Running, ann: Person, data: str) -> None:
    ann.say("/help")
    keyboard = {"inline_keyboard": [[{"text": "old", "callback_data": data}]]}
    message = bot.api("sendMessage", chat_id=ann.chat, text="An old message", reply_markup=keyboard)
    assert ann.tap({"message_id": message["message_id"], "reply_markup": keyboard}, "old")["text"]


@given(st.text(min_size=1, max_size=60).filter(str.strip))
@settings(max_examples=8, deadline=None)
def test_any_name_gets_an_answer(bot: Running, name: str) -> None:
    answer = bot.person("uk").say(f"/speaker {name}")["text"]
    assert answer and "Щось пішло" not in answer


def offers(page: Sent, name: str) -> bool:
    """Whether this is no page, but a question whether somebody of that name was meant."""
    return "Did you mean" in page["text"] and f". {name}" in page["text"]


def test_a_name_that_is_nearly_right_opens_nothing_and_offers_whom_one_may_mean(
    bot: Running, ann: Person
) -> None:
    says(bot, "Ruta Anselm", "Corvin Haldane")
    speaker_page(ann, "Ruta Anselm")
    for name in ("Rutte", "Рутте"):
        assert offers(ann.say(f"/speaker {name}"), "Ruta Anselm")
    asked = ann.say("/speaker Haldan")
    assert offers(asked, "Corvin Haldane")
    assert ann.press(asked, "1")["text"].startswith("Corvin Haldane")
    followed = ann.say("/subscribe Haldan")
    assert offers(followed, "Corvin Haldane") and "+ Follow “Haldan”" in labels(followed)
    says(bot, "Mark Rutte")
    wait(lambda: ann.say("/speaker Рютте")["text"].startswith("Mark Rutte"), 5)
    assert ann.say("/speaker Rutte")["text"].startswith("Mark Rutte")


def test_a_word_that_names_nobody_opens_no_ministry(bot: Running, ann: Person) -> None:
    bot.push(title="Nets of Tarrow again", text=MINISTRIES["en"], source="Post", language="en")
    wait(
        lambda: (
            ann.say("/speaker Ministry of Fisheries of Tarrow")["text"].startswith("The Ministry")
            or True
        ),
        5,
    )
    for command in ("/subscribe the", "/speaker the", "/speaker of the", "/speaker ministry"):
        assert not any(
            one.get("callback_data", "").startswith("watch:") for one in buttons(ann.say(command))
        )
