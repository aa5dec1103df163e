"""Messages as the Bot API wants them."""

from __future__ import annotations

from hypothesis import given, settings

from messages import done, story, wire
from messages.html import words_of
from messages.shown import units
from messages.texts import Texts
from news.types import Button, Message, Story
from tests.messages import anything as a_
from tests.messages.checker import check, read
from tests.messages.samples import NOW, ZONE

MESSAGE = Message(
    "<b>a</b> &amp; b", ((Button("x", data="close"), Button("y", url="https://a.example/")),)
)


def test_a_message_is_sent_as_html_without_previews() -> None:
    assert wire.send(5, MESSAGE) == (
        "sendMessage",
        {
            "chat_id": 5,
            "text": "<b>a</b> &amp; b",
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "reply_markup": {
                "inline_keyboard": [
                    [
                        {"text": "x", "callback_data": "close"},
                        {"text": "y", "url": "https://a.example/"},
                    ]
                ]
            },
        },
    )


def test_a_thread_a_reply_and_silence_are_asked_for_only_when_wanted() -> None:
    _, params = wire.send(5, Message("a"), thread=7, reply_to=3, silent=True)
    assert params["message_thread_id"] == 7
    assert params["reply_parameters"] == {"message_id": 3, "allow_sending_without_reply": True}
    assert params["disable_notification"] is True
    assert set(wire.send(5, Message("a"))[1]) == {
        "chat_id",
        "text",
        "parse_mode",
        "link_preview_options",
    }


def test_a_photo_carries_the_words_as_its_caption() -> None:
    photo = Message("a", photo="https://a.example/p.jpg")
    assert wire.send(5, photo) == (
        "sendPhoto",
        {"chat_id": 5, "caption": "a", "parse_mode": "HTML", "photo": "https://a.example/p.jpg"},
    )
    assert wire.edit(5, 6, photo) == (
        "editMessageCaption",
        {"chat_id": 5, "message_id": 6, "caption": "a", "parse_mode": "HTML"},
    )


def test_an_edit_names_the_message() -> None:
    method, params = wire.edit(5, 6, MESSAGE)
    assert method == "editMessageText"
    assert (params["chat_id"], params["message_id"], params["text"]) == (5, 6, MESSAGE.html)


def test_a_copy_button_carries_its_words() -> None:
    _, params = wire.send(5, Message("a", ((Button("x", copy="words"),),)))
    assert params["reply_markup"]["inline_keyboard"] == [
        [{"text": "x", "copy_text": {"text": "words"}}]
    ]


def test_plain_keeps_words_and_buttons_and_no_tag() -> None:
    assert wire.plain(MESSAGE) == Message("a &amp; b", MESSAGE.buttons)
    assert wire.send_plain(5, MESSAGE, thread=7)[1]["text"] == "a &amp; b"


@settings(max_examples=40, deadline=None)
@given(a_.stories, a_.texts)
def test_plain_and_toast_of_anything_can_be_sent(any_story: Story, title: str) -> None:
    card = story.card(any_story, Texts("uk"), zone=ZONE, now=NOW)
    plain = wire.plain(card)
    check(plain)
    assert read(plain.html) == (words_of(card.html), 0)
    assert 0 < units(wire.toast(done.feed_added(Texts("uk"), title=title))) <= 200
