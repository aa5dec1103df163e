"""What a command or a button needs in several places is there: its handler, its text in every language, its shape."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handlers import BUTTONS, BY_NAME, COMMANDS, MENU, menus
from handlers.dispatch import COMMAND
from messages import greet, texts
from messages.actions import _MORE, _VERBS, VERBS
from messages.texts import Texts
from news.languages import LANGUAGES

NAMES = [one.name for one in COMMANDS]


def takes(do: Callable[..., Any], *given: object) -> bool:
    """Whether a function can be called with these."""
    try:
        inspect.signature(do).bind(*given)
    except TypeError:
        return False
    return True


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_every_group_of_them_has_its_text(language: str) -> None:
    t = Texts(language)
    assert all(t(f"command-{name}") and greet.description(t, name) for name in NAMES)
    assert all(t(one.group) for one in COMMANDS if one.group)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_a_command_is_of_one_that_exists(language: str) -> None:
    source = (Path(texts.__file__).parent / f"{language}.ftl").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^command-([a-z]+) =", source, re.MULTILINE)) == sorted(NAMES)


def test_the_menus_can_be_made_and_hold_what_telegram_takes() -> None:
    made = menus(LANGUAGES)
    assert len(made) == len(LANGUAGES) + 1
    for menu in made:
        assert [one["command"] for one in menu["commands"]] == list(MENU)
        assert all(1 <= len(one["description"]) <= 256 for one in menu["commands"])


def test_no_two_commands_have_one_name_and_every_name_can_be_typed() -> None:
    names = [name for one in COMMANDS for name in (one.name, *one.aliases)]
    assert len(names) == len(set(names)) == len(BY_NAME)
    assert all((found := COMMAND.match(f"/{name} words")) and found[1] == name for name in names)


def test_every_button_that_can_be_written_has_a_handler_and_the_other_way_round() -> None:
    assert set(BUTTONS) == set(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_a_buttons_handler_takes_what_the_button_holds(verb: str) -> None:
    do, held = BUTTONS[verb].do, len(_VERBS[verb])
    assert takes(do, None, None, *["-"] * held)
    assert takes(do, None, None, *["-"] * (held + 1)) == (verb in _MORE)


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_a_commands_handler_takes_what_its_kind_is_given(command: Any) -> None:
    given = (None, None) if command.kind != "fetches" or command.needs_bot else (None,)
    assert takes(command.do, *given)
    assert inspect.iscoroutinefunction(command.do) == (command.kind == "fetches")
