"""What a list opens knows the way back to it, through every tab and page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from messages.actions import action, decode, encode
from messages.back import carried, leads_back, parted
from messages.texts import Texts
from news.types import Button, Message

LIST = Message(
    "list",
    (
        (Button("1", data="story:12:uk"), Button("2", data="speaker:7:0")),
        (Button("›", data="latest:1:-"),),
    ),
)
HERE = action("latest", 0, "economy")


def test_what_a_list_opens_leads_back_and_its_pages_do_not() -> None:
    row, pages = leads_back(LIST, HERE).buttons
    assert [parted(one.data or "") for one in row] == [
        ("story:12:uk", encode(HERE)),
        ("speaker:7:0", encode(HERE)),
    ]
    assert pages[0].data == "latest:1:-"


def test_a_card_carries_the_way_back_in_all_its_buttons_and_shows_it_last() -> None:
    card = Message(
        "card",
        ((Button("Quotes", data="quotes:12:uk:0"), Button("Read", url="https://alder.example/1")),),
    )
    tabs, last = carried(card, encode(HERE), Texts("en")).buttons
    assert parted(tabs[0].data or "") == ("quotes:12:uk:0", encode(HERE))
    assert tabs[1] == card.buttons[0][1]
    assert decode(last[0].data or "") == HERE


def test_the_way_back_of_a_way_back_is_kept() -> None:
    page = carried(leads_back(LIST, action("speaker", 7, 0)), encode(HERE), Texts("en"))
    back = parted(page.buttons[0][0].data or "")[1]
    assert parted(back) == ("speaker:7:0", encode(HERE))


@given(st.text(max_size=100))
def test_any_callback_data_is_parted(data: str) -> None:
    asked, back = parted(data)
    assert data.startswith(asked)
    assert back == "" or decode(parted(back)[0])


@given(st.integers(0, 10**18 - 1), st.integers(0, 10**6 - 1))
def test_data_never_outgrows_telegrams_limit(story: int, page: int) -> None:
    one = Message(
        "x", ((Button("1", data=encode(action("follow", story, "uk", "technology", 1))),),)
    )
    for row in carried(one, encode(action("search", story, page)), Texts("uk")).buttons:
        assert all(len((button.data or "").encode()) <= 64 for button in row)
