"""A message in a group names the one who may close it; everything else in its buttons stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from messages.actions import LIMIT
from messages.close import owned, owner_of
from messages.settings import settings
from messages.texts import Texts
from news.types import Button, Chat, Message
from tests.storage.make import NOW

MENU = settings(Chat(-5, "supergroup", "en", ("en",)), Texts("en"), now=NOW, group=True)


def data(message: Message) -> list[str]:
    """What the buttons say."""
    return [one.data or "" for row in message.buttons for one in row]


@given(st.integers(1, 2**52))
def test_who_asked_stands_in_the_button_to_close_and_nowhere_else(user: int) -> None:
    mine = owned(MENU, user)
    assert owner_of(data(mine)) == user
    assert len(f"close:{user}".encode()) <= LIMIT
    assert [one for one in data(mine) if not one.startswith("close")] == [
        one for one in data(MENU) if not one.startswith("close")
    ]
    assert owned(mine, 0) == MENU


def test_a_button_to_close_that_carries_a_way_back_is_known() -> None:
    message = Message(
        "text",
        ((Button("Done", data="close~settings"), Button("Read", url="https://alder.example")),),
    )
    assert data(owned(message, 7)) == ["close:7", ""]


@given(st.lists(st.text(max_size=70)))
def test_buttons_of_anybody_name_nobody(some: list[str]) -> None:
    assert owner_of([one for one in some if not one.startswith("close")]) == 0
