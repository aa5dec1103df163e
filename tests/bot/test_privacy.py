"""What one person typed or sent is shown to nobody else, whatever numbers the others make up."""

from __future__ import annotations

import itertools
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from messages.actions import VERBS
from tests.bot.people import Person, Running, Sent, buttons, story_number, wait

SECRET = "Feldspar"
SENT = f"""The hearing of the {SECRET} family moved to Monday

The district court of Tarrowby moved the hearing to Monday, because a witness had fallen ill.

“We have waited for {SECRET} papers long enough,” said Torvin {SECRET}, the family's lawyer, on Friday.

Merrin {SECRET} said that the house by the mill would not be sold before the hearing."""
# What each button names, with N for a number of anything that somebody else has.
FORGED = {
    "story": ("story:N:en", "story:N:-:l"),
    "quotes": ("quotes:N:en:0",),
    "voices": ("voices:N:-:0",),
    "follow": ("follow:N:en:society:1",),
    "latest": ("latest:0:-", "latest:0:society"),
    "topics": ("topics",),
    "sub": ("sub:-",),
    "unsub": ("unsub:-",),
    "list": ("list:0",),
    "drop": ("drop:N:0",),
    "ui": ("ui:-",),
    "read": ("read:-",),
    "speaker": ("speaker:N:0", "speaker:N:0:a"),
    "watch": ("watch:N:0:1",),
    "speakers": ("speakers:7:0:p", "speakers:7:0:o"),
    "merge": ("merge:N:1", "merge:1:N"),
    "part": ("part:N",),
    "cut": ("cut:N:00000000",),
    "split": ("split:N",),
    "search": ("search:N:0",),
    "channels": ("channels:0",),
    "feeds": ("feeds:0",),
    "settings": ("settings",),
    "length": ("length:normal",),
    "always": ("always:N:en:long",),
    "zone": ("zone:-",),
    "words": ("words:N:-:1", "words:N:0:1", "words:N:-:0", "words:N:0:0"),
    "close": ("close", "close:N"),
}


@pytest.fixture(scope="module")
def owner(bot: Running) -> Person:
    """Somebody who searched, typed, followed and sent what is nobody else's business."""
    person = bot.person("en")
    person.say(f"/search my divorce lawyer {SECRET}")
    person.say(f"our judge {SECRET}")
    person.say(f"/subscribe {SECRET} hearing")
    person.say(f'/subscribe "{SECRET} house"')
    assert SECRET in person.say(SENT)["text"]
    return person


@pytest.fixture
def theirs(bot: Running, owner: Person) -> list[int]:
    """The numbers of all that is the owner's."""
    found = {story_number(owner.say("/summary"))}
    with closing(sqlite3.connect(bot.folder / "lede.db")) as db:
        for query in (
            "SELECT id FROM searches WHERE words LIKE ?",
            "SELECT id FROM subscriptions WHERE value LIKE ?",
            "SELECT speaker FROM speaker_names WHERE name LIKE ?",
        ):
            rows = [row[0] for row in db.execute(query, (f"%{SECRET}%",))]
            assert rows, query
            found.update(rows)
    return sorted(found)


def pressed(stranger: Person, data: str) -> str:
    """All that a forged button brings to light."""
    keyboard = {"inline_keyboard": [[{"text": "forged", "callback_data": data}]]}
    message: Sent = stranger.bot.api(
        "sendMessage", chat_id=stranger.chat, text="Forged", reply_markup=keyboard
    )
    where = {"chat_id": stranger.chat, "message_id": message["message_id"]}
    toast = stranger.bot.sim("press", {**where, "button": data})["answer"]
    after = wait(
        lambda: (
            ((now := stranger.now(message)).get("text") != "Forged" and [now]) or toast.get("text")
        )
    )
    return json.dumps([toast, after], ensure_ascii=False)


def _forged(numbers: list[int]) -> Iterator[str]:
    for shape in itertools.chain.from_iterable(FORGED.values()):
        yield from (
            (shape.replace("N", str(number)) for number in numbers) if "N" in shape else (shape,)
        )


def test_no_button_that_a_stranger_makes_up_shows_what_another_typed_or_sent(
    bot: Running, theirs: list[int]
) -> None:
    assert set(FORGED) == set(VERBS)
    stranger = bot.person("en")
    stranger.say("/help")
    for data in _forged(theirs):
        assert SECRET not in pressed(stranger, data), data
    assert SECRET not in json.dumps(stranger.heard(), ensure_ascii=False)


def test_no_command_of_a_stranger_shows_it_either(
    owner: Person, theirs: list[int], bot: Running
) -> None:
    stranger = bot.person("en")
    commands = (
        "/story {}",
        "/quotes {}",
        "/summary {}",
        "/speaker {}",
        "/split {}",
        "/merge {} 1",
        "/start story-{}",
    )
    for command, number in itertools.product(commands, theirs):
        assert SECRET not in stranger.say(command.format(number))["text"]
    for command in ("/latest", "/speakers", "/list", "/quotes", "/summary", "/topics"):
        assert SECRET not in stranger.say(command)["text"]
    assert "no page" in stranger.say("/speaker Torvin Feldsparr")["text"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "no longer here"), ("uk", "вже немає"), ("ru", "уже нет")],
)
def test_a_search_of_somebody_else_is_politely_not_there(
    bot: Running, theirs: list[int], language: str, said: str
) -> None:
    stranger = bot.person(language)
    stranger.say("/help")
    assert all(
        said in pressed(stranger, f"{verb}")
        for verb in ("search:9999:0", f"words:{theirs[-1] + 999}:-:1")
    )


def test_the_owner_still_pages_and_follows_what_was_searched(owner: Person) -> None:
    found = owner.say("/search pier")
    assert "pier" in owner.press(found, "+ Follow")["text"]
    offered = owner.say("/subscribe tidal mill")
    assert "tidal mill" in owner.press(offered, "+ Follow")["text"]


# --- closing a message in a group -----------------------------------------------------------------


def _group(bot: Running) -> tuple[Person, Person, Person]:
    """The administrator of a new group, and two members of it."""
    place = -bot.person().chat
    people = [
        Person(
            bot,
            place,
            "en",
            {"chat_type": "supergroup", "title": "Readers", "from_id": bot.person().chat},
        )
        for _ in range(3)
    ]
    people[0].say("/start")
    return people[0], people[1], people[2]


def test_only_who_asked_and_an_administrator_close_a_message_in_a_group(bot: Running) -> None:
    admin, asker, other = _group(bot)
    for closer in (asker, admin):
        menu = asker.say("/settings")
        assert other.tap(menu, "Done") == other.now(menu) != {}
        assert "Only the person who asked" in other.toast["text"]
        closer.press(menu, "Done")
        wait(lambda menu=menu: not asker.now(menu))


def test_whose_a_message_is_stays_when_others_press_its_buttons(bot: Running) -> None:
    _, asker, other = _group(bot)
    menu = asker.say("/settings")
    zones = other.press(menu, "Time zone")
    assert zones["text"].startswith("Time zone")
    other.tap(zones, "Done")
    assert "Only the person who asked" in other.toast["text"]
    asker.press(zones, "Done")
    wait(lambda: not asker.now(menu))


def test_a_button_to_close_of_before_is_for_administrators_in_groups(bot: Running) -> None:
    admin, asker, _ = _group(bot)
    keyboard = {"inline_keyboard": [[{"text": "Done", "callback_data": "close"}]]}
    old = bot.api("sendMessage", chat_id=admin.chat, text="Settings", reply_markup=keyboard)
    menu = asker.now(old)
    asker.tap(menu, "Done")
    assert "Only the person who asked" in asker.toast["text"]
    admin.press(menu, "Done")
    wait(lambda: not asker.now(menu))


def test_in_a_private_chat_done_needs_no_name(ann: Person) -> None:
    menu = ann.say("/settings")
    assert [
        one["callback_data"]
        for one in buttons(menu)
        if re.match("close", one.get("callback_data", ""))
    ] == ["close"]
    ann.press(menu, "Done")
    wait(lambda: not ann.now(menu))
