"""What the Bot API answers, and what somebody else answers in its place."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import NetworkError

from bot.request import LONGEST_WAIT, AiohttpRequest, understood

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=9,
)
STATUSES = st.sampled_from([200, 201, 302, 400, 401, 403, 404, 409, 429, 500, 502])


def refusal(code: int, **more: Any) -> dict[str, Any]:
    """A refusal in Telegram's words."""
    return {"ok": False, "error_code": code, "description": "Bad Request: chat not found", **more}


@pytest.mark.parametrize("spaces", [None, 1])
def test_a_good_answer_is_left_as_it_is(spaces: int | None) -> None:
    body = json.dumps({"ok": True, "result": {"message_id": 5}}, indent=spaces).encode()
    assert understood(200, body) == (200, body)
    other = json.dumps({"result": [], "ok": True}).encode()
    assert understood(200, other) == (200, other)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 429, 500, 502])
def test_a_refusal_in_telegrams_words_keeps_its_status_and_words(code: int) -> None:
    status, body = understood(code, json.dumps(refusal(code)).encode())
    assert status == code
    assert json.loads(body)["description"] == "Bad Request: chat not found"
    assert understood(200, json.dumps(refusal(code)).encode())[0] == code, (
        "a refusal sent as a success"
    )


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 500, 502])
@pytest.mark.parametrize(
    "body",
    [
        *(
            b"",
            b"<html>Forbidden</html>",
            b"\xff\xfe{}",
            b"null",
            b"[]",
            b'"ok"',
            b"[" * 100_000,
            b'{"ok": true}',
        ),
        *(
            b'{"ok": false}',
            b'{"ok": false, "description": 5}',
            b'{"ok": "true", "result": 1}',
            b'{"error": "denied"}',
        ),
    ],
    ids=lambda body: body[:30],
)
def test_what_is_not_the_bot_apis_ends_nothing_whatever_its_status(
    status: int, body: bytes
) -> None:
    with pytest.raises(NetworkError):
        understood(status, body)


@given(STATUSES, ANY_JSON)
def test_any_json_is_an_answer_of_a_known_shape_or_a_network_error(
    status: int, content: Any
) -> None:
    try:
        found, body = understood(status, json.dumps(content).encode())
    except NetworkError:
        return
    answer = AiohttpRequest.parse_json_payload(body)
    assert answer["ok"] is (200 <= found < 300)


@given(ANY_JSON, st.booleans())
def test_parameters_are_numbers_that_can_be_waited_for(raw: Any, whole: bool) -> None:
    parameters = raw if whole else {"retry_after": raw, "migrate_to_chat_id": raw}
    for code in (400, 429):
        _, body = understood(code, json.dumps(refusal(code, parameters=parameters)).encode())
        clean = json.loads(body)["parameters"]
        assert clean.keys() <= {"retry_after", "migrate_to_chat_id"}
        assert all(type(one) is int for one in clean.values())
        assert 1 <= clean.get("retry_after", 1) <= LONGEST_WAIT
        assert code != 429 or "retry_after" in clean
