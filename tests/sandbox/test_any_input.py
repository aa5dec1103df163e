"""Whatever a bot or a script sends, the sandbox answers in its own words and never falls over."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.api import METHODS
from sandbox.server import Sandbox
from tests.sandbox.conftest import READER, TOKEN

LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.floats(allow_nan=False), st.text(max_size=8),
    st.sampled_from([READER, -100, "@x", "HTML", "<b>x</b>", "[]", "{", "article", "1", "\ud800", "getMe", "private"]),
)  # fmt: skip
ANY: st.SearchStrategy[Any] = st.one_of(
    st.lists(LEAVES, max_size=2),
    LEAVES,
    st.dictionaries(st.sampled_from(["type", "id", "text"]), LEAVES, max_size=2),
)


def shaped(**fields: Any) -> st.SearchStrategy[Any]:
    """An object whose fields are mostly as they should be (a value, or a strategy), else anything."""
    mixed = {
        name: st.one_of(value if isinstance(value, st.SearchStrategy) else st.just(value), ANY)
        for name, value in fields.items()
    }
    return st.fixed_dictionaries(mixed)


def several(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One to three items, or anything in their place."""
    return st.lists(st.one_of(items, ANY), min_size=1, max_size=3)


MARKUP = st.one_of(*(
    shaped(inline_keyboard=several(several(shaped(text="Go", **{action: ANY}))))
    for action in ("callback_data", "url", "copy_text", "switch_inline_query", "web_app")
))  # fmt: skip
KINDS = st.sampled_from(["bold", "text_link", "text_mention", "custom_emoji", "pre", "date_time"])
ENTITIES = several(
    shaped(type=KINDS, offset=0, length=1, url="x", user=ANY, custom_emoji_id="1", language=ANY)
)
CONTENT = shaped(message_text="x", parse_mode="HTML", entities=ENTITIES)
RESULT = shaped(
    id="1", type="article", title="x", input_message_content=CONTENT, reply_markup=MARKUP
)
FILE = shaped(name="a.png", content_base64="aGk=")
TEXT = {
    "text": "x",
    "entities": ENTITIES,
    "parse_mode": "",
    "link_preview_options": shaped(is_disabled=True),
}
CAPTION = {"caption": "x", "caption_entities": ENTITIES}
SEND = {"reply_markup": MARKUP, "reply_parameters": shaped(message_id=1), "message_thread_id": 0}
PLACE = {"chat_id": READER, "message_id": 1, "from_chat_id": READER, "user_id": READER}
RICH = {"rich_message": shaped(html="x", markdown="x")}
OWN = {
    "language_code": "uk",
    "scope": shaped(type="chat", chat_id=READER, user_id=1),
    "name": "x",
    "description": "x",
}
METHOD_FIELDS: dict[str, dict[str, Any]] = {
    "sendMessage": TEXT | SEND, "sendPhoto": CAPTION | SEND | {"photo": "https://a.example/x"},
    "sendDocument": CAPTION | SEND | {"document": "https://a.example/x"}, "sendRichMessage": RICH | SEND,
    "editMessageText": TEXT | RICH | {"reply_markup": MARKUP, "inline_message_id": "x"},
    "editMessageCaption": CAPTION, "editMessageReplyMarkup": {"reply_markup": MARKUP},
    "deleteMessages": {"message_ids": several(st.just(1))}, "setMessageReaction": {"reaction": several(shaped(emoji="x"))},
    "setMyCommands": OWN | {"commands": several(shaped(command="x", description="x"))}, "getMyCommands": OWN,
    "setChatMenuButton": {"menu_button": shaped(type="commands")}, "sendChatAction": {"action": "typing"},
    "answerInlineQuery": {"inline_query_id": "1", "results": several(RESULT), "next_offset": "", "button": ANY},
    "answerCallbackQuery": {"callback_query_id": "1", "text": "x", "url": "x"}, "getFile": {"file_id": "x"},
}  # fmt: skip
METHODS_BY_NAME = [
    name for name, _ in METHODS.values() if name not in {"getUpdates", "deleteWebhook"}
]
ACTS = {
    "messages": shaped(
        chat_id=st.sampled_from([READER, 5, -100, -1_000_000_000_100]), text="x", from_id=None, first_name="Ida",
        chat_type="", title="x", message_thread_id=0, forward_from=shaped(title="x", username="x", id=1, message_id=1),
        document=st.one_of(st.none(), FILE), photo=st.one_of(st.none(), FILE), edit=0, reply_to_message_id=0,
    ),
    "inline/choose": shaped(chat_id=READER, result_id="1", query="x"),
    "block": shaped(chat_id=READER, blocked=False),
    "channels": shaped(chat_id=-1_000_000_000_200, title="x", username="x", admin=True, is_forum=False),
    "chats": shaped(chat_type=st.sampled_from(["private", "group"]), first_name="x", language_code="uk", bot=""),
    "migrate": shaped(chat_id=-100),
    "press": shaped(chat_id=READER, message_id=1, button="x"),
    "faults": shaped(
        method="getMe", error_code=st.integers(390, 610), description="x", retry_after=1, times=1, drop=True, timeout=None,
        delay=0, chat_id=READER, migrate_to_chat_id=-5,
    ),
}  # fmt: skip


class Caller:
    """A sandbox with one private chat, and an event loop to call it from plain tests."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.box = Sandbox()
        self.loop.run_until_complete(self.box.start("127.0.0.1", 0))
        self.session = self.loop.run_until_complete(self.open())
        self.post("/sim/messages", {"chat_id": READER, "text": "hello"})

    async def open(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(self.box.url)

    def post(self, path: str, body: Any) -> tuple[int, Any]:
        """Status and JSON of an answer."""

        async def run() -> tuple[int, Any]:
            async with self.session.post(path, json=body) as answer:
                return answer.status, await answer.json()

        return self.loop.run_until_complete(run())

    def get(self, path: str) -> int:
        """The status of an answer."""

        async def run() -> int:
            async with self.session.get(path) as answer:
                return answer.status

        return self.loop.run_until_complete(run())

    def close(self) -> None:
        self.loop.run_until_complete(self.session.close())
        self.loop.run_until_complete(self.box.stop())
        self.loop.close()


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    """The caller, closed at the end."""
    caller = Caller()
    yield caller
    caller.close()


@pytest.mark.parametrize("method", METHODS_BY_NAME)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_every_call_is_answered_or_refused(
    caller: Caller, method: str, data: st.DataObject
) -> None:
    body = data.draw(shaped(**(PLACE | METHOD_FIELDS.get(method, OWN))))
    status, answer = caller.post(f"/bot{TOKEN}/{method}", body)
    assert answer["ok"] is (status == 200)
    assert status < 500 and (answer["ok"] or answer["description"])


@pytest.mark.parametrize("path", ACTS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_every_act_is_done_or_refused_with_a_reason(
    caller: Caller, path: str, data: st.DataObject
) -> None:
    status, answer = caller.post(f"/sim/{path}", data.draw(ACTS[path]))
    caller.box.api.faults.waiting.clear()
    assert status in {200, 400} and ("error" in answer) is (status == 400)
    assert caller.get(f"/sim/messages?chat_id={READER}") == caller.get("/sim/chats") == 200
