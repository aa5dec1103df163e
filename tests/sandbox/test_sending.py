"""What a bot can do with messages, and the exact words of every refusal."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import READER, TOKEN, Desk


def keys(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(text: str = "Go", **action: Any) -> dict[str, Any]:
    return {"text": text, **(action or {"callback_data": "go"})}


SEND_REFUSALS: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "message text is empty"),
    ({}, "message text is empty"),
    ({"text": " \n"}, "text must be non-empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "<b>" + "x" * 4097 + "</b>", "parse_mode": "HTML"}, "message is too long"),
    ({"text": "ї" * 16_385}, "text is too long"),
    ({"text": "<b>x", "parse_mode": "HTML"}, 'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
    ({"text": "x", "parse_mode": "HTMLX"}, "unsupported parse_mode"),
    ({"text": "x", "entities": [1]}, "can't parse MessageEntity: expected an Object"),
    ({"text": "x", "entities": "["}, "can't parse entities JSON object"),
    ({"text": "x", "chat_id": 9}, "chat not found"),
    ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
    ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    ({"text": "x", "message_thread_id": 5}, "message thread not found"),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"text": "x", "reply_parameters": 7}, "object expected as reply parameters"),
    ({"text": "x", "link_preview_options": []}, "object expected as link preview options"),
    ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ({"text": "x", "reply_markup": []}, "object expected as reply markup"),
    ({"text": "x", "reply_markup": {"inline_keyboard": 1}}, 'field "inline_keyboard" must be of type Array'),
    ({"text": "x", "reply_markup": {"inline_keyboard": [1]}}, 'field "inline_keyboard" must be an Array of Arrays'),
    ({"text": "x", "reply_markup": {"inline_keyboard": [[1]]}}, "inlineKeyboardButton must be an Object"),
    ({"text": "x", "reply_markup": keys([{"callback_data": "x"}])},
     'can\'t parse inline keyboard button: Can\'t find field "text"'),
    ({"text": "x", "reply_markup": keys([{"text": "Go"}])}, "text buttons are unallowed in the inline keyboard"),
    ({"text": "x", "reply_markup": keys([key(url="https://alder.example", callback_data="x")])},
     "inlineKeyboardButton must have exactly one action, found url, callback_data"),
    ({"text": "x", "reply_markup": keys([key(" ")])}, "BUTTON_TEXT_INVALID"),
    ({"text": "x", "reply_markup": keys([key(callback_data="x" * 65)])}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keys([key(callback_data="ї" * 33)])}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keys([key(url="ftp://alder.example")])}, "BUTTON_URL_INVALID"),
    ({"text": "x", "reply_markup": keys([key(url="http://localhost/x")])}, "BUTTON_URL_INVALID"),
    ({"text": "x", "reply_markup": keys([key(copy_text={"text": ""})])}, "BUTTON_COPY_TEXT_INVALID"),
    ({"text": "x", "reply_markup": keys([key()] * 9)}, "reply markup is too long"),
    ({"text": "x", "reply_markup": keys(*[[key()]] * 101)}, "reply markup is too long"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "words"), SEND_REFUSALS, ids=lambda value: str(value)[:40])
async def test_send_message_refuses_in_telegrams_words(
    desk: Desk, params: dict[str, Any], words: str
) -> None:
    assert (
        await desk.refused("sendMessage", **{"chat_id": READER, **params})
        == f"Bad Request: {words}"
    )
    assert len(await desk.messages()) == 1, "nothing was sent"


@pytest.mark.parametrize(
    "params",
    [
        {"text": "x" * 4096},
        {"text": "<b>" + "ї" * 4096 + "</b>", "parse_mode": "html"},
        {"text": "🐟" * 4096},
        {"text": "x", "reply_markup": keys(*[[key()] * 8] * 12, [key()] * 4)},
        {"text": "x", "reply_markup": keys([key(callback_data="ї" * 32)])},
        {
            "text": "x",
            "reply_markup": keys([key(url="tg://resolve?domain=x"), key(url="alder.example/pier")]),
        },
        {"text": "x", "reply_parameters": {"message_id": 99, "allow_sending_without_reply": True}},
        {"text": "x", "disable_notification": True, "link_preview_options": {"is_disabled": True}},
        {"text": "x", "reply_markup": {"remove_keyboard": True}},
    ],
    ids=lambda value: str(value)[:40],
)
async def test_what_just_fits_is_sent(desk: Desk, params: dict[str, Any]) -> None:
    assert (await desk.api("sendMessage", chat_id=READER, **params))["message_id"] == 2


async def test_a_sent_message_comes_back_with_everything_a_library_reads(desk: Desk) -> None:
    sent = await desk.api(
        "sendMessage",
        chat_id=str(READER),
        text="<b>Pier</b> closed for <a href='tg://user?id=42'>Ida</a> and <a href='tg://user?id=9'>a stranger</a>",
        parse_mode="HTML",
        reply_parameters={"message_id": 1},
        reply_markup=keys([key()], []),
    )
    assert sent["chat"] == {"id": READER, "type": "private", "first_name": "Ida"}
    assert sent["from"]["is_bot"] and sent["from"]["id"] == 7007
    assert sent["text"] == "Pier closed for Ida and a stranger"
    assert [(e["type"], e["offset"], e["length"]) for e in sent["entities"]] == [
        ("bold", 0, 4),
        ("text_mention", 16, 3),
    ]
    assert sent["entities"][1]["user"]["first_name"] == "Ida"
    assert sent["reply_to_message"]["text"] == "/start"
    assert sent["reply_markup"] == keys([key()])
    assert isinstance(sent["date"], int)


async def test_form_query_and_json_say_the_same(desk: Desk) -> None:
    url = f"/bot{TOKEN}/sendMessage"
    markup = '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}'
    form = aiohttp.FormData({"chat_id": str(READER), "text": "hello", "reply_markup": markup})
    async with desk.session.post(url, data=form) as answer:
        first = (await answer.json())["result"]
    async with desk.session.get(
        url, params={"chat_id": READER, "text": "hello", "reply_markup": markup}
    ) as answer:
        second = (await answer.json())["result"]
    third = await desk.api("sendMessage", chat_id=READER, text="hello", reply_markup=keys([key()]))
    fourth = await desk.api("SENDMESSAGE", chat_id=READER, text="hello", reply_markup=markup)
    kept = [
        (one["text"], one["reply_markup"], one["chat"]) for one in (first, second, third, fourth)
    ]
    assert kept == [kept[0]] * 4
    calls = (await desk.sim("calls", "GET", method="sendmessage"))["calls"]
    assert {(call["method"], call["params"]["chat_id"]) for call in calls} == {
        ("sendMessage", READER)
    }
    assert [call["params"]["reply_markup"] for call in calls] == [keys([key()])] * 4, (
        "JSON is shown decoded"
    )


async def test_an_edit_changes_the_message_in_place(desk: Desk) -> None:
    await desk.api("sendMessage", chat_id=READER, text="one", reply_markup=keys([key()]))
    edited = await desk.api("editMessageText", chat_id=READER, message_id=2, text="two")
    assert edited["text"] == "two" and "edit_date" in edited and "reply_markup" not in edited
    assert [(m["text"], m["edited"], m["reply_markup"]) for m in await desk.messages(after=1)] == [
        ("two", True, None)
    ]
    await desk.api(
        "editMessageReplyMarkup", chat_id=READER, message_id=2, reply_markup=keys([key("Back")])
    )
    assert (await desk.messages(after=1))[0]["reply_markup"] == keys([key("Back")])


NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


async def test_edits_are_refused_in_telegrams_words(desk: Desk) -> None:
    await desk.api(
        "sendMessage",
        chat_id=READER,
        text="<b>one</b>",
        parse_mode="HTML",
        reply_markup=keys([key()]),
    )
    mine: dict[str, Any] = {"chat_id": READER, "message_id": 2}
    same = {
        **mine,
        "text": "<strong>one</strong>",
        "parse_mode": "HTML",
        "reply_markup": keys([key()]),
    }
    assert await desk.refused("editMessageText", **same) == NOT_MODIFIED
    assert (
        await desk.refused("editMessageReplyMarkup", **mine, reply_markup=keys([key()]))
        == NOT_MODIFIED
    )
    assert await desk.refused("editMessageText", **mine) == "Bad Request: message text is empty"
    assert (
        await desk.refused("editMessageText", chat_id=READER, message_id=99, text="x")
        == "Bad Request: message to edit not found"
    )
    assert (
        await desk.refused("editMessageText", chat_id=READER, message_id=1, text="x")
        == "Bad Request: message can't be edited"
    )
    assert (
        await desk.refused("editMessageCaption", **mine, caption="x")
        == "Bad Request: there is no caption in the message to edit"
    )
    assert (
        await desk.refused("editMessageText", text="x")
        == "Bad Request: message identifier is not specified"
    )
    assert (
        await desk.refused("editMessageText", text="x", inline_message_id="?")
        == "Bad Request: MESSAGE_ID_INVALID"
    )
    assert (await desk.messages(after=1))[0]["edited"] is False


async def test_messages_are_deleted_one_by_one_and_many_at_once(desk: Desk) -> None:
    for text in "abcd":
        await desk.api("sendMessage", chat_id=READER, text=text)
    assert await desk.api("deleteMessage", chat_id=READER, message_id=2) is True
    missing = "Bad Request: message to delete not found"
    assert await desk.refused("deleteMessage", chat_id=READER, message_id=2) == missing
    assert await desk.api("deleteMessages", chat_id=READER, message_ids=[1, 2, 3]) is True
    assert [m["text"] for m in await desk.messages()] == ["c", "d"]
    many = list(range(101))
    too_many = "Bad Request: too many message identifiers specified"
    assert await desk.refused("deleteMessages", chat_id=READER, message_ids=many) == too_many
    none = "Bad Request: message identifiers are not specified"
    assert await desk.refused("deleteMessages", chat_id=READER, message_ids=[]) == none


async def test_in_a_group_the_bot_deletes_others_words_only_as_an_administrator(desk: Desk) -> None:
    await desk.sim("messages", chat_id=-100500, text="hello", chat_type="supergroup")
    refused = await desk.refused("deleteMessage", chat_id=-100500, message_id=1)
    assert refused == "Bad Request: message can't be deleted"
    await desk.sim("chats", chat_id=-100500, chat_type="supergroup", admin=True)
    assert await desk.api("deleteMessage", chat_id=-100500, message_id=1)


async def test_forwards_keep_their_origin_and_copies_do_not(desk: Desk) -> None:
    await desk.sim(
        "messages",
        chat_id=-100600,
        text="News of the pier",
        chat_type="channel",
        title="Port Alder Live",
    )
    forwarded = await desk.api("forwardMessage", chat_id=READER, from_chat_id=-100600, message_id=1)
    assert forwarded["forward_origin"]["chat"]["title"] == "Port Alder Live"
    copied = await desk.api("copyMessage", chat_id=READER, from_chat_id=-100600, message_id=1)
    assert [
        ("forward_origin" in m, m["text"])
        for m in await desk.messages(after=copied["message_id"] - 1)
    ] == [(False, "News of the pier")]
    gone = "Bad Request: message to forward not found"
    assert (
        await desk.refused("forwardMessage", chat_id=READER, from_chat_id=-100600, message_id=5)
        == gone
    )


async def test_channels_topics_and_names(desk: Desk) -> None:
    made = await desk.sim("channels", title="Port Alder Live", username="alder_live")
    sent = await desk.api("sendMessage", chat_id="@Alder_Live", text="x")
    assert (
        sent["chat"]["id"] == made["chat_id"]
        and "from" not in sent
        and sent["sender_chat"]["type"] == "channel"
    )
    assert (await desk.api("getChatMember", chat_id=made["chat_id"], user_id=7007))[
        "status"
    ] == "administrator"
    await desk.sim("chats", chat_type="channel", chat_id=made["chat_id"], admin=False)
    need = "Bad Request: need administrator rights in the channel chat"
    assert await desk.refused("sendMessage", chat_id=made["chat_id"], text="x") == need
    await desk.sim("messages", chat_id=-100700, text="in a topic", message_thread_id=8)
    sent = await desk.api("sendMessage", chat_id=-100700, message_thread_id=8, text="x")
    assert sent["is_topic_message"] and sent["message_thread_id"] == 8 and sent["chat"]["is_forum"]


async def test_a_user_who_only_wrote_in_a_group_cannot_be_written_to(desk: Desk) -> None:
    await desk.sim("messages", chat_id=-100500, from_id=77, text="hello")
    refused = await desk.refused("sendMessage", chat_id=77, text="x")
    assert refused == "Forbidden: bot can't initiate conversation with a user"


async def test_a_rich_message_is_kept_and_can_be_edited(desk: Desk) -> None:
    await desk.api(
        "sendRichMessage",
        chat_id=READER,
        rich_message={"html": "<h1>Pier</h1><p>Closed &amp; empty</p>"},
    )
    assert (await desk.messages(after=1))[0]["text"] == "PierClosed & empty"
    await desk.api(
        "editMessageText", chat_id=READER, message_id=2, rich_message={"html": "<p>Open</p>"}
    )
    assert (await desk.messages(after=1))[0]["text"] == "Open"
    empty = await desk.refused("sendRichMessage", chat_id=READER, rich_message={"html": "<p></p>"})
    assert empty == "Bad Request: message text is empty"


async def test_reactions_pins_and_actions_show(desk: Desk) -> None:
    await desk.api(
        "setMessageReaction",
        chat_id=READER,
        message_id=1,
        reaction=[{"type": "emoji", "emoji": "👍"}],
    )
    await desk.api("pinChatMessage", chat_id=READER, message_id=1)
    await desk.api("sendChatAction", chat_id=READER, action="typing")
    message = (await desk.messages())[0]
    assert (message["reaction"], message["pinned"]) == (["👍"], True)
    assert (await desk.sim("typing", "GET", chat_id=READER))["action"] == "typing"
    await desk.api("sendMessage", chat_id=READER, text="done")
    assert (await desk.sim("typing", "GET", chat_id=READER))["action"] is None, (
        "a message ends the action"
    )
    wrong = await desk.refused("sendChatAction", chat_id=READER, action="dancing")
    assert wrong == "Bad Request: wrong parameter action in request"
    assert (await desk.api("getChat", chat_id=READER))["pinned_message"]["message_id"] == 1
    assert await desk.api("unpinChatMessage", chat_id=READER)
