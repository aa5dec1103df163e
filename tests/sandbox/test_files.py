"""Photos, documents, and getting them back."""

from __future__ import annotations

import base64
import struct
from typing import Any

import aiohttp
import pytest

from sandbox.files import picture_size
from tests.sandbox.conftest import READER, TOKEN, Desk

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


async def upload(
    desk: Desk, method: str, *files: tuple[str, str, bytes], **fields: str
) -> dict[str, Any]:
    """A multipart call with files as (field, name, content)."""
    form = aiohttp.FormData({"chat_id": str(READER), **fields}, quote_fields=False)
    for field, name, content in files:
        form.add_field(field, content, filename=name)
    async with desk.session.post(f"/bot{TOKEN}/{method}", data=form) as answer:
        body: dict[str, Any] = await answer.json()
        return body


async def test_an_upload_can_be_fetched_and_sent_again_by_its_id(desk: Desk) -> None:
    page = "<p>Причал закрито</p>".encode()
    sent = (
        await upload(desk, "sendDocument", ("document", "сторінка.html", page), caption="a page")
    )["result"]
    assert sent["document"]["file_name"] == "сторінка.html" and sent["document"][
        "file_size"
    ] == len(page)
    assert sent["caption"] == "a page"
    file = await desk.api("getFile", file_id=sent["document"]["file_id"])
    async with desk.session.get(f"/file/bot{TOKEN}/{file['file_path']}") as answer:
        assert await answer.read() == page
    again = await desk.api("sendDocument", chat_id=READER, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]
    call = (await desk.sim("calls", "GET", method="sendDocument"))["calls"][0]
    assert call["params"]["document"] == {"name": "сторінка.html", "size": len(page)}


async def test_an_upload_may_come_under_another_name(desk: Desk) -> None:
    files = ("part1", "pier.png", PIXEL)
    body = await upload(
        desk, "sendPhoto", files, photo="attach://part1", caption="<b>Pier</b>", parse_mode="HTML"
    )
    assert body["result"]["photo"][0]["height"] == 1
    assert body["result"]["caption_entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    call = (await desk.sim("calls", "GET", method="sendPhoto"))["calls"][0]
    assert "part1" not in call["params"]


async def test_a_photo_by_address_is_shown_from_there(desk: Desk) -> None:
    await desk.api(
        "sendPhoto", chat_id=READER, photo="https://alder.example/pier.jpg", caption="Pier"
    )
    (message,) = await desk.messages(after=1)
    assert (message["photo"]["url"], message["text"]) == ("https://alder.example/pier.jpg", "Pier")
    await desk.api("editMessageCaption", chat_id=READER, message_id=2, caption="Pier, closed")
    assert (await desk.messages(after=1))[0]["text"] == "Pier, closed"
    no_text = "Bad Request: there is no text in the message to edit"
    assert await desk.refused("editMessageText", chat_id=READER, message_id=2, text="x") == no_text


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendDocument", {}, "there is no document in the request"),
        ("sendPhoto", {"photo": "nonsense"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://a.example/x", "caption": "x" * 1025}, "message caption is too long"),
        ("sendDocument", {"document": "https://a.example/x", "caption": "<u>", "parse_mode": "HTML"},
         'can\'t parse entities: Can\'t find end tag corresponding to start tag "u"'),
        ("getFile", {}, "file_id not specified"),
        ("getFile", {"file_id": "nonsense"}, "wrong file_id or the file is temporarily unavailable"),
    ],
)  # fmt: skip
async def test_files_are_refused_in_telegrams_words(
    desk: Desk, method: str, params: dict[str, str], words: str
) -> None:
    assert await desk.refused(method, chat_id=READER, **params) == f"Bad Request: {words}"


async def test_broken_and_empty_uploads_are_refused(desk: Desk) -> None:
    no_picture = await upload(desk, "sendPhoto", ("photo", "a.png", b"text"))
    assert no_picture["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    empty = await upload(desk, "sendDocument", ("document", "a.txt", b""))
    assert empty["description"] == "Bad Request: file must be non-empty"
    large = await upload(desk, "sendPhoto", ("photo", "a.png", PIXEL + bytes(10 * 1024 * 1024)))
    assert large["description"] == "Bad Request: file is too big for a photo"


async def test_a_file_over_20_mb_arrives_but_cannot_be_fetched(desk: Desk) -> None:
    content = base64.b64encode(bytes(20 * 1024 * 1024 + 1)).decode()
    await desk.sim(
        "messages", chat_id=READER, document={"name": "big.pdf", "content_base64": content}
    )
    document = (await desk.newest("message"))["document"]
    assert (
        document["file_size"] == 20 * 1024 * 1024 + 1 and document["mime_type"] == "application/pdf"
    )
    assert (
        await desk.refused("getFile", file_id=document["file_id"]) == "Bad Request: file is too big"
    )


async def test_a_document_of_a_person_is_fetched_byte_for_byte(desk: Desk) -> None:
    content = bytes(range(256))
    body = {"name": "../dump.bin", "content_base64": base64.b64encode(content).decode()}
    await desk.sim("messages", chat_id=READER, text="look", document=body)
    message = await desk.newest("message")
    assert message["caption"] == "look" and message["document"]["file_name"] == "dump.bin"
    path = (await desk.api("getFile", file_id=message["document"]["file_id"]))["file_path"]
    async with desk.session.get(f"/file/bot{TOKEN}/{path}") as answer:
        assert await answer.read() == content
    for wrong in ("documents/file_99", "documents/../../etc/passwd"):
        async with desk.session.get(f"/file/bot{TOKEN}/{wrong}") as answer:
            assert answer.status == 404


JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x11\x08" + struct.pack(">HH", 30, 40) + bytes(12)
)


@pytest.mark.parametrize(
    ("content", "size"),
    [(PIXEL, (1, 1)), (b"GIF89a" + struct.pack("<HH", 5, 6), (5, 6)), (JPEG, (40, 30)), (b"\xff\xd8\xff", (0, 0)),
     (b"", (0, 0)), (b"RIFF\0\0\0\0WEBPVP8 ", (512, 512))],
)  # fmt: skip
def test_the_size_of_a_picture_is_read_from_its_head(content: bytes, size: tuple[int, int]) -> None:
    assert picture_size(content) == size
