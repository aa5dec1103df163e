"""Bot API: answering presses and inline queries, and getting files."""

from __future__ import annotations

import asyncio

from sandbox.bots import Bot
from sandbox.errors import Json, bad
from sandbox.keyboard import reply_markup
from sandbox.methods_send import caption_of, text_of
from sandbox.params import Params

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ANSWER_LENGTH = 200
RESULTS = 50
RESULT_ID_BYTES = 64
NEEDED = {
    "article": ("title", "input_message_content"),
    "photo": ("photo_url|photo_file_id",),
    "document": ("title",),
}


def settle(bot: Bot, identifier: str, answer: Json) -> bool:
    """Hand an answer to who waits for it; 400 for a second answer, an old or an unknown query."""
    query = bot.queries.pop(identifier, None)
    if query is None or query.answer.done() or asyncio.get_running_loop().time() > query.expires:
        raise bad(TOO_OLD)
    query.answer.set_result(answer)
    return True


def answer_callback_query(bot: Bot, params: Params) -> bool:
    """answerCallbackQuery"""
    text = params.text("text")
    if len(text) > ANSWER_LENGTH:
        raise bad("MESSAGE_TOO_LONG")
    answer: Json = {"text": text, "show_alert": params.boolean("show_alert")}
    return settle(
        bot,
        params.text("callback_query_id"),
        answer | ({"url": params.text("url")} if params.text("url") else {}),
    )


def answer_inline_query(bot: Bot, params: Params) -> bool:
    """answerInlineQuery"""
    results = params.json("results", "JSON encoded inline query results")
    if not isinstance(results, list):
        raise bad("Expected an Array of inline query results")
    if len(results) > RESULTS:
        raise bad("Too many inline query results specified")
    checked = [checked_result(bot, result) for result in results]
    if len({result["id"] for result in checked}) < len(checked):
        raise bad("RESULT_ID_DUPLICATE")
    if len(params.text("next_offset").encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    bot.results = {result["id"]: result for result in checked}
    answer = {"results": checked, "next_offset": params.text("next_offset")}
    button = params.json("button", "inline query results button")
    return settle(
        bot, params.text("inline_query_id"), answer | ({"button": button} if button else {})
    )


def checked_result(bot: Bot, result: object) -> Json:
    """One result with its message looked at as if it were sent."""
    if not isinstance(result, dict):
        raise bad("Can't parse inline query result: Inline query result must be an object")
    kind, identifier = result.get("type"), result.get("id")
    if not isinstance(identifier, str) or not 1 <= len(identifier.encode()) <= RESULT_ID_BYTES:
        raise bad("RESULT_ID_INVALID")
    if not isinstance(kind, str) or kind not in NEEDED:
        raise bad(
            f'Can\'t parse inline query result: type "{kind}" is unsupported for the inline query result'
        )
    for names in NEEDED[kind]:
        if not any(result.get(name) for name in names.split("|")):
            raise bad(
                f"Can't parse inline query result: Can't find field \"{names.split('|')[0]}\""
            )
    message = result_message(bot, result)
    return dict(result) | {"message": message}


def result_message(bot: Bot, result: Json) -> Json:
    """What would stand in the chat if a person chose this result."""
    markup = reply_markup(Params({"reply_markup": result.get("reply_markup")}))
    content = result.get("input_message_content")
    if content is None:
        message = caption_of(bot, Params(result))
    elif not isinstance(content, dict) or "message_text" not in content:
        raise bad("Can't parse inline query result: Input message content is not specified")
    else:
        message = text_of(bot, Params(content | {"text": content["message_text"]}))
    return message | ({"reply_markup": markup} if markup else {})


def get_file(bot: Bot, params: Params) -> Json:
    """getFile"""
    file = bot.files.by_id(params.text("file_id"))
    return file.json() | {"file_path": file.path}


METHODS = {
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "getFile": get_file,
}
