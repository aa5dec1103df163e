"""Tokens, methods nobody knows, and what a bot tells about itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import READER, TOKEN, Desk


@pytest.mark.parametrize(
    "token", ["abc", "1:", ":abc", "1:a b", "x1:abcdef", "12345678901234567:abc"]
)
async def test_a_malformed_token_is_401(desk: Desk, token: str) -> None:
    async with desk.session.get(f"/bot{token}/getMe") as answer:
        assert answer.status == 401
        expected = {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized: invalid token specified",
        }
        assert await answer.json() == expected


@pytest.mark.parametrize("method", ["sendTelepathy", "getme2", "sendVideo", "__class__"])
async def test_an_unknown_method_is_404_and_never_ok(desk: Desk, method: str) -> None:
    assert await desk.refused(method, chat_id=READER) == "Not Found: method not found"
    assert (await desk.sim("calls", "GET", method=method))["calls"][0]["ok"] is False


async def test_an_address_without_a_method_is_404(desk: Desk) -> None:
    for path in (f"/bot{TOKEN}", f"/bot{TOKEN}/", f"/bot{TOKEN}/a/b"):
        async with desk.session.get(path) as answer:
            assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")


@pytest.mark.parametrize("body", ["{", "[1]", '"x"', "nul"])
async def test_a_body_that_is_no_json_object_is_400(desk: Desk, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with desk.session.post(f"/bot{TOKEN}/getMe", data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_get_me_has_every_flag_libraries_want(desk: Desk) -> None:
    me = await desk.api("getMe")
    assert me["is_bot"] is True and me["username"] == "lede_sandbox_bot" and me["id"] == 7007
    flags = {
        "can_join_groups",
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
    }
    assert all(isinstance(me[flag], bool) for flag in flags)


async def test_each_token_is_a_bot_of_its_own(desk: Desk) -> None:
    async with desk.session.get("/bot8:second_one/getMe") as answer:
        other = (await answer.json())["result"]
    assert other["username"] == "lede_sandbox_8_bot"
    async with desk.session.get("/bot8:second_one/getUpdates") as answer:
        assert (await answer.json())["result"] == []
    await desk.sim("messages", chat_id=5, text="to the one that listens last")
    await desk.sim("messages", chat_id=5, text="to the other", bot="lede_sandbox_bot")
    assert [u["message"]["text"] for u in await desk.updates()] == ["to the other"]
    assert (await desk.sim_answer("messages", chat_id=5, text="x", bot="nobody"))[0] == 400


async def test_people_may_write_before_the_bot_comes(box: Any, desk: Desk) -> None:
    fresh = type(box)()
    await fresh.start("127.0.0.1", 0)
    async with desk.session.post(
        f"{fresh.url}/sim/messages", json={"chat_id": 5, "text": "early"}
    ) as answer:
        assert answer.status == 200
    async with desk.session.get(f"{fresh.url}/bot{TOKEN}/getUpdates") as answer:
        assert (await answer.json())["result"][0]["message"]["text"] == "early"
    await fresh.stop()


async def test_commands_are_kept_by_scope_and_language(desk: Desk) -> None:
    def named(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": f"about {name}"}]

    await desk.api("setMyCommands", commands=named("everywhere"))
    await desk.api("setMyCommands", commands=named("ukrainian"), language_code="uk")
    await desk.api("setMyCommands", commands=named("groups"), scope={"type": "all_group_chats"})
    assert await desk.api("getMyCommands") == named("everywhere")
    assert await desk.api("getMyCommands", language_code="uk") == named("ukrainian")
    assert await desk.api("getMyCommands", language_code="ru") == []
    assert (await desk.sim("commands", "GET", language_code="uk"))["commands"] == named("ukrainian")
    assert (await desk.sim("commands", "GET", language_code="en"))["commands"] == named(
        "everywhere"
    )
    assert (await desk.sim("commands", "GET", chat_id=-100500))["commands"] == named("groups")
    await desk.api("deleteMyCommands", language_code="uk")
    assert (await desk.sim("commands", "GET", language_code="uk"))["commands"] == named(
        "everywhere"
    )


COMMAND_FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"commands": [{"command": "Upper", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ({"commands": [{"command": "", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ({"commands": [{"command": "x", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ({"commands": [{"command": "x", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ({"commands": [{"command": "x", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ({"commands": [{"command": "x"}]}, "can't parse BotCommand: Can't find field \"description\""),
    ({"commands": "x"}, "can't parse commands JSON object"),
    ({"commands": {}}, "expected an Array of BotCommand"),
    (
        {"commands": [], "scope": {"type": "moon"}},
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    ({"commands": [], "language_code": "english"}, "invalid language code specified"),
]


@pytest.mark.parametrize(("params", "words"), COMMAND_FAULTS, ids=lambda value: str(value)[:40])
async def test_commands_are_refused_in_telegrams_words(
    desk: Desk, params: dict[str, Any], words: str
) -> None:
    assert await desk.refused("setMyCommands", **params) == f"Bad Request: {words}"


async def test_names_descriptions_and_the_menu_button(desk: Desk) -> None:
    for method, field in (
        ("Name", "name"),
        ("Description", "description"),
        ("ShortDescription", "short_description"),
    ):
        await desk.api(f"setMy{method}", **{field: "in all"})
        await desk.api(f"setMy{method}", **{field: "українською"}, language_code="uk")
        assert await desk.api(f"getMy{method}", language_code="uk") == {field: "українською"}
        assert await desk.api(f"getMy{method}", language_code="ru") == {field: "in all"}
        long = await desk.refused(f"setMy{method}", **{field: "x" * 513})
        assert long == f"Bad Request: {field.upper()}_TOO_LONG"
    assert (await desk.api("getMe"))["first_name"] == "in all"
    await desk.api("setChatMenuButton", menu_button={"type": "default"})
    assert await desk.api("getChatMenuButton") == {"type": "commands"}
    wrong = await desk.refused("setChatMenuButton", menu_button={"type": "disco"})
    assert wrong == "Bad Request: can't parse menu button: MenuButton has unsupported type"


async def test_who_is_in_a_chat(desk: Desk) -> None:
    await desk.sim(
        "messages",
        chat_id=-100500,
        from_id=77,
        text="hello",
        title="Fishing crews",
        first_name="Oleh",
    )
    await desk.sim("messages", chat_id=-100500, from_id=78, text="hello")
    assert (await desk.api("getChat", chat_id=-100500))["title"] == "Fishing crews"
    assert (await desk.api("getChatMember", chat_id=-100500, user_id=77))["status"] == "creator"
    assert (await desk.api("getChatMember", chat_id=-100500, user_id=78))["status"] == "member"
    assert (await desk.api("getChatMember", chat_id=-100500, user_id=READER))["status"] == "left"
    unknown = await desk.refused("getChatMember", chat_id=-100500, user_id=12345)
    assert unknown == "Bad Request: PARTICIPANT_ID_INVALID"
    admins = await desk.api("getChatAdministrators", chat_id=-100500)
    assert [admin["user"]["first_name"] for admin in admins] == ["Oleh"]
    assert await desk.api("getChatMemberCount", chat_id=-100500) == 3
    assert await desk.api("leaveChat", chat_id=-100500)
    left = "Forbidden: bot is not a member of the group chat"
    assert await desk.refused("sendMessage", chat_id=-100500, text="x") == left
