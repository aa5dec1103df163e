"""Playing the people: what the bot gets to know, what comes back, and that nonsense is refused with a reason."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import pytest

from tests.sandbox.conftest import READER, TOKEN, Desk, until

KEYS = {
    "inline_keyboard": [
        [
            {"text": "Quotes 5", "callback_data": "quotes|7"},
            {"text": "Read", "url": "https://alder.example/pier"},
        ],
        [
            {"text": "Copy", "copy_text": {"text": "pier"}},
            {"text": "quotes|7", "callback_data": "other"},
        ],
    ]
}
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


async def test_a_message_tells_the_bot_who_wrote_it_and_how(desk: Desk) -> None:
    await desk.sim("messages", chat_id=5, text="/latest uk", first_name="Ярина", language_code="uk")
    message = await desk.newest("message")
    assert message["from"] == {
        "id": 5,
        "is_bot": False,
        "first_name": "Ярина",
        "language_code": "uk",
    }
    assert message["chat"] == {"id": 5, "type": "private", "first_name": "Ярина"}
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 7}]
    await desk.sim("messages", chat_id=5, text="see https://alder.example/pier")
    message = await desk.newest("message")
    assert message["from"]["language_code"] == "uk", "what was told once stays known"
    assert [e["type"] for e in message["entities"]] == ["url"]


async def test_groups_topics_and_channels_have_their_own_updates(desk: Desk) -> None:
    group = -1_000_000_000_700
    await desk.sim(
        "messages", chat_id=group, title="Crews", from_id=77, text="hello", message_thread_id=3
    )
    message = await desk.newest("message")
    assert message["chat"] == {
        "id": group,
        "type": "supergroup",
        "title": "Crews",
        "is_forum": True,
    }
    assert (message["message_thread_id"], message["is_topic_message"]) == (3, True)
    await desk.sim(
        "messages", chat_id=-1_000_000_000_701, chat_type="channel", title="Live", text="post"
    )
    post = await desk.newest("channel_post")
    assert "from" not in post and post["sender_chat"]["title"] == "Live"
    await desk.sim("messages", chat_id=-1_000_000_000_701, text="post, corrected", edit=1)
    assert (await desk.newest("edited_channel_post"))["text"] == "post, corrected"


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        ("Ivo Lind", {"type": "hidden_user", "sender_user_name": "Ivo Lind"}),
        ({"title": "Live", "username": "@live"}, {"type": "channel"}),
    ],
)
async def test_forwarded_messages_carry_their_origin(
    desk: Desk, source: Any, origin: dict[str, Any]
) -> None:
    await desk.sim("messages", chat_id=5, text="news", forward_from=source)
    told = (await desk.newest("message"))["forward_origin"]
    assert {name: told[name] for name in origin} == origin and isinstance(told["date"], int)
    if isinstance(source, dict):
        assert told["chat"]["title"] == "Live" and told["chat"]["username"] == "live"


async def test_answers_edits_and_photos(desk: Desk) -> None:
    await desk.sim("messages", chat_id=READER, text="yes", reply_to_message_id=1)
    assert (await desk.newest("message"))["reply_to_message"]["text"] == "/start"
    await desk.sim("messages", chat_id=READER, text="no", edit=2)
    edited = await desk.newest("edited_message")
    assert edited["text"] == "no" and "edit_date" in edited
    await desk.sim(
        "messages",
        chat_id=READER,
        text="the pier",
        photo={"name": "pier.png", "content_base64": PIXEL},
    )
    message = await desk.newest("message")
    assert message["caption"] == "the pier" and message["photo"][0]["width"] == 1
    photo = (await desk.messages(after=2))[0]["photo"]
    async with desk.session.get(photo["url"]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", base64.b64decode(PIXEL))


async def test_a_text_too_long_for_one_message_is_split_as_telegrams_apps_do(desk: Desk) -> None:
    lines = "\n".join(f"line {number} of a long page" for number in range(300))
    answer = await desk.sim("messages", chat_id=READER, text=lines)
    assert len(answer["message_ids"]) == 2 and answer["message_id"] == answer["message_ids"][-1]
    parts = [u["message"]["text"] for u in await desk.updates()]
    assert "\n".join(parts) == lines and all(len(part) <= 4096 for part in parts)


async def test_messages_are_shown_with_their_html(desk: Desk) -> None:
    html = '<b>Pier &amp; basin</b> <a href="https://alder.example/">read</a>'
    await desk.api("sendMessage", chat_id=READER, text=html, parse_mode="HTML", reply_markup=KEYS)
    (message,) = await desk.messages(after=1)
    assert (message["html"], message["text"], message["from_bot"]) == (
        html,
        "Pier & basin read",
        True,
    )
    assert (
        message["reply_markup"] == KEYS and message["photo"] is None and message["edited"] is False
    )
    assert await desk.messages(chat_id=999) == []


async def press(desk: Desk, button: str, **answer: Any) -> Any:
    """Press a button of message 2 while the bot answers with `answer`."""
    task = asyncio.create_task(desk.sim("press", chat_id=READER, message_id=2, button=button))
    query = await desk.newest("callback_query")
    await desk.api("answerCallbackQuery", callback_query_id=query["id"], **answer)
    return query, await task


async def test_a_press_waits_for_the_answer(desk: Desk) -> None:
    await desk.api("sendMessage", chat_id=READER, text="card", reply_markup=KEYS)
    query, answer = await press(desk, "Quotes 5", text="Saved", show_alert=True)
    assert answer == {"answer": {"text": "Saved", "show_alert": True}}
    assert query["data"] == "quotes|7" and query["from"]["id"] == READER and query["chat_instance"]
    assert query["message"]["text"] == "card"
    query, _ = await press(desk, "quotes|7")
    assert query["data"] == "quotes|7", "callback data goes before a button's text"


TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_query_is_answered_once_and_only_while_it_lives(desk: Desk) -> None:
    await desk.api("sendMessage", chat_id=READER, text="card", reply_markup=KEYS)
    query, _ = await press(desk, "Quotes 5")
    assert await desk.refused("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD
    assert await desk.refused("answerCallbackQuery", callback_query_id="12") == TOO_OLD
    long = await desk.refused("answerCallbackQuery", callback_query_id="12", text="x" * 201)
    assert long == "Bad Request: MESSAGE_TOO_LONG"


async def test_url_and_copy_buttons_answer_without_the_bot(desk: Desk) -> None:
    await desk.api("sendMessage", chat_id=READER, text="card", reply_markup=KEYS)
    answer = await desk.sim("press", chat_id=READER, message_id=2, button="Read")
    assert answer == {"answer": None, "url": "https://alder.example/pier"}
    answer = await desk.sim("press", chat_id=READER, message_id=2, button="Copy")
    assert answer == {"answer": None, "copy_text": {"text": "pier"}}


RESULT = {
    "type": "article",
    "id": "1",
    "title": "Pier",
    "input_message_content": {"message_text": "closed"},
}


async def inline(desk: Desk, *results: Any) -> tuple[Any, dict[str, Any]]:
    """Ask inline and let the bot answer with results; its answer and what the person sees."""
    task = asyncio.create_task(desk.sim("inline", from_id=READER, query="pier"))
    query = await desk.newest("inline_query")
    assert (query["query"], query["from"]["id"]) == ("pier", READER)
    answer = await desk.call(
        "answerInlineQuery", inline_query_id=query["id"], results=list(results)
    )
    if not answer["ok"]:
        await desk.api("answerInlineQuery", inline_query_id=query["id"], results=[])
    return answer, await task


async def test_an_inline_query_waits_for_results_and_one_can_be_sent(desk: Desk) -> None:
    result = RESULT | {"reply_markup": KEYS, "description": "today"}
    _, seen = await inline(desk, result)
    assert [r["title"] for r in seen["results"]] == ["Pier"]
    sent = await desk.sim(
        "inline/choose", chat_id=READER, result_id=seen["results"][0]["id"], query="pier"
    )
    assert (await desk.newest("message"))["via_bot"]["id"] == 7007
    task = asyncio.create_task(
        desk.sim("press", chat_id=READER, message_id=sent["message_id"], button="Quotes 5")
    )
    query = await desk.newest("callback_query")
    assert "message" not in query, "of an inline message the bot only knows its id"
    await desk.api(
        "editMessageText", inline_message_id=query["inline_message_id"], text="open again"
    )
    await desk.api("answerCallbackQuery", callback_query_id=query["id"])
    await task
    assert (await desk.messages(after=1))[0]["text"] == "open again"


INLINE_FAULTS = [
    ([RESULT | {"id": str(i)} for i in range(51)], "too many inline query results specified"),
    ([RESULT, RESULT], "RESULT_ID_DUPLICATE"),
    ([RESULT | {"id": "x" * 65}], "RESULT_ID_INVALID"),
    ([RESULT | {"title": ""}], 'can\'t parse inline query result: Can\'t find field "title"'),
    ([RESULT | {"type": "venue"}],
     'can\'t parse inline query result: type "venue" is unsupported for the inline query result'),
    ([RESULT | {"input_message_content": {"message_text": ""}}], "message text is empty"),
    ([RESULT | {"input_message_content": {"message_text": "<b>", "parse_mode": "HTML"}}],
     'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
    ([RESULT | {"reply_markup": {"inline_keyboard": [[{"text": "x"}]]}}],
     "text buttons are unallowed in the inline keyboard"),
    (["x"], "can't parse inline query result: Inline query result must be an object"),
]  # fmt: skip


@pytest.mark.parametrize(("results", "words"), INLINE_FAULTS, ids=lambda value: str(value)[:40])
async def test_inline_results_are_refused_in_telegrams_words(
    desk: Desk, results: list[Any], words: str
) -> None:
    answer, seen = await inline(desk, *results)
    assert answer["description"] == f"Bad Request: {words}"
    assert seen["results"] == []


async def test_who_blocks_the_bot_is_not_reached_and_the_bot_is_told(desk: Desk) -> None:
    await desk.sim("block", chat_id=READER, blocked=True)
    told = await desk.newest("my_chat_member")
    assert (told["old_chat_member"]["status"], told["new_chat_member"]["status"]) == (
        "member",
        "kicked",
    )
    assert told["from"]["id"] == READER and told["chat"]["type"] == "private"
    for method, params in (
        ("sendMessage", {"text": "x"}),
        ("sendChatAction", {"action": "typing"}),
    ):
        refused = await desk.refused(method, chat_id=READER, **params)
        assert refused == "Forbidden: bot was blocked by the user"
    await desk.sim("block", chat_id=READER, blocked=False)
    assert (await desk.newest("my_chat_member"))["new_chat_member"]["status"] == "member"
    await desk.api("sendMessage", chat_id=READER, text="back")


async def test_a_bot_thrown_out_of_a_group_and_a_group_that_grows(desk: Desk) -> None:
    await desk.sim("messages", chat_id=-500, text="hello", title="Crews")
    await desk.sim("block", chat_id=-500, blocked=True)
    kicked = "Forbidden: bot was kicked from the group chat"
    assert await desk.refused("sendMessage", chat_id=-500, text="x") == kicked
    await desk.sim("block", chat_id=-500, blocked=False)
    larger = (await desk.sim("migrate", chat_id=-500))["chat_id"]
    answer = await desk.call("sendMessage", chat_id=-500, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": larger}
    texts = [u["message"] for u in await desk.updates() if "message" in u]
    assert texts[-2]["migrate_to_chat_id"] == larger and texts[-1]["migrate_from_chat_id"] == -500
    await desk.api("sendMessage", chat_id=larger, text="x")


async def test_a_channel_made_on_the_page_tells_the_bot_that_it_may_post(desk: Desk) -> None:
    made = await desk.sim("channels", title="Port Alder Live")
    told = await desk.newest("my_chat_member")
    assert told["chat"] == {"id": made["chat_id"], "type": "channel", "title": "Port Alder Live"}
    assert told["new_chat_member"]["can_post_messages"] is True
    assert {chat["id"] for chat in (await desk.sim("chats", "GET"))["chats"]} == {
        READER,
        made["chat_id"],
    }


async def test_the_log_shows_every_call_and_a_reset_forgets_what_happened(desk: Desk) -> None:
    await desk.api("setMyCommands", commands=[{"command": "latest", "description": "News"}])
    await desk.refused("sendMessage", chat_id=READER, text="")
    calls = (await desk.sim("calls", "GET"))["calls"]
    assert [call["method"] for call in calls if call["method"] != "getUpdates"] == [
        "getMe",
        "setMyCommands",
        "sendMessage",
    ]
    assert (
        calls[-1]["ok"] is False
        and calls[-1]["error"]["description"] == "Bad Request: message text is empty"
    )
    assert calls[-1]["params"] == {"chat_id": READER, "text": ""} and calls[-1]["time"] > 0
    await desk.sim("faults", method="*", error_code=500, times=5)
    await desk.sim("reset")
    assert (await desk.sim("calls", "GET"))["calls"] == [] and (await desk.sim("faults", "GET"))[
        "faults"
    ] == []
    assert await desk.messages() == [] and await desk.updates() == []
    assert (await desk.sim("commands", "GET"))["commands"], "what the bot set up for itself stays"


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("messages", {}, '"chat_id" is required'),
    ("messages", {"chat_id": "x", "text": "a"}, "\"chat_id\" must be a whole number, not 'x'"),
    ("messages", {"chat_id": 1.5, "text": "a"}, '"chat_id" must be a whole number, not 1.5'),
    ("messages", {"chat_id": 5}, 'a message needs "text", "document" or "photo"'),
    ("messages", {"chat_id": 5, "text": 7}, '"text" must be a string'),
    ("messages", {"chat_id": 5, "text": "a", "from_id": 6},
     '"from_id" must be a positive number, in a private chat the same as "chat_id"'),
    ("messages", {"chat_id": 0, "text": "a"},
     "chat_id 0 cannot belong to a group chat: private ones are positive, others negative"),
    ("messages", {"chat_id": 5, "chat_type": "channel", "text": "a"},
     "chat_id 5 cannot belong to a channel chat: private ones are positive, others negative"),
    ("messages", {"chat_id": READER, "chat_type": "group", "text": "a"}, f"chat {READER} is a private, not a group"),
    ("messages", {"chat_id": 5, "chat_type": "club", "text": "a"},
     '"chat_type" must be one of private, group, supergroup, channel'),
    ("messages", {"chat_id": 5, "text": "a", "forward_from": 7}, '"forward_from" must be a name or {"title", "username"?}'),
    ("messages", {"chat_id": 5, "document": {"name": "a"}}, '"document" must be {"name", "content_base64"}'),
    ("messages", {"chat_id": 5, "document": {"name": "a", "content_base64": "?"}}, '"document.content_base64" is not base64'),
    ("messages", {"chat_id": 5, "photo": {"name": "a", "content_base64": "aGk="}},
     '"photo" is no PNG, JPEG, GIF or WebP picture'),
    ("messages", {"chat_id": 5, "text": "x" * 1025, "document": {"name": "a", "content_base64": "aGk="}},
     'a caption has at most 1024 characters, this "text" has 1025'),
    ("messages", {"chat_id": READER, "text": "a", "edit": 9}, f"there is no message 9 of a person in chat {READER}"),
    ("messages", {"chat_id": READER, "text": "a", "reply_to_message_id": 9}, f"there is no message 9 in chat {READER}"),
    ("press", {"chat_id": 99, "message_id": 1, "button": "x"}, "there is no chat 99"),
    ("press", {"chat_id": READER, "message_id": 9, "button": "x"}, f"there is no message 9 in chat {READER}"),
    ("press", {"chat_id": READER, "message_id": 1, "button": "x"}, "there is no button 'x'; there are: none"),
    ("press", {"chat_id": READER, "message_id": 1}, '"button" must be a string'),
    ("block", {"chat_id": 5}, '"blocked" must be true or false'),
    ("inline/choose", {"chat_id": 5, "result_id": "9"},
     '"result_id" must be the id of one of the last results of /sim/inline'),
    ("migrate", {"chat_id": READER}, f"chat {READER} is not a group that can still be upgraded"),
    ("faults", {}, '"method" must be the name of a Bot API method, or "*"'),
    ("faults", {"method": "sendMessage"}, 'a fault needs "error_code", "body", "drop", "timeout" or "delay"'),
    ("faults", {"method": "sendMessage", "error_code": 99}, '"error_code" must be between 400 and 599'),
    ("faults", {"method": "sendMessage", "error_code": 429, "times": 0}, '"times" must be 1 or more'),
    ("faults", {"method": "sendMessage", "error_code": "429"}, '"error_code" must be a number'),
]  # fmt: skip


@pytest.mark.parametrize(("path", "body", "reason"), WRONG, ids=lambda value: str(value)[:40])
async def test_nonsense_is_400_with_the_reason(
    desk: Desk, path: str, body: dict[str, Any], reason: str
) -> None:
    status, answer = await desk.sim_answer(path, **body)
    assert (status, answer) == (400, {"error": reason})


@pytest.mark.parametrize("body", ["{", "[]", '"x"'])
async def test_a_body_that_is_no_json_object_is_400(desk: Desk, body: str) -> None:
    async with desk.session.post("/sim/messages", data=body.encode()) as answer:
        assert answer.status == 400 and "JSON" in (await answer.json())["error"]


async def test_the_page_is_told_what_happens(desk: Desk) -> None:
    async with desk.session.get("/sim/events") as stream:
        await desk.api("sendMessage", chat_id=READER, text="news")
        line = (await stream.content.readline()).decode()
    assert json.loads(line.removeprefix("data: ")) == {
        "type": "message",
        "bot": 7007,
        "chat_id": READER,
        "message_id": 2,
    }


async def test_a_press_nobody_answers_gives_null_when_the_sandbox_stops(desk: Desk) -> None:
    await desk.api("sendMessage", chat_id=READER, text="card", reply_markup=KEYS)
    task = asyncio.create_task(desk.sim("press", chat_id=READER, message_id=2, button="Quotes 5"))
    await until(lambda: desk.box.bots.by_token(TOKEN).updates.queue)
    await desk.box.stop()
    assert (await task) == {"answer": None}
