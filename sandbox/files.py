"""Files of one bot: uploads of both sides, and pictures known only by their address."""

from __future__ import annotations

import hashlib
import itertools
import mimetypes
import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from sandbox.errors import Json, bad
from sandbox.params import Params

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """One file; content is None when only its address is known."""

    id: str
    name: str
    content: bytes | None
    url: str
    mime: str
    path: str

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content or b"")

    def json(self) -> Json:
        """The fields all file objects share."""
        unique = hashlib.sha256(self.id.encode()).hexdigest()[:16]
        return {"file_id": self.id, "file_unique_id": unique} | (
            {"file_size": self.size} if self.content is not None else {}
        )

    def photo(self) -> list[Json]:
        """As the sizes of a photo."""
        width, height = picture_size(self.content or b"")
        return [self.json() | {"width": width, "height": height}]

    def document(self) -> Json:
        """As a document."""
        return self.json() | {"file_name": self.name, "mime_type": self.mime}


class Files:
    """The files by id."""

    def __init__(self) -> None:
        self.known: dict[str, File] = {}
        self.numbers = itertools.count(1)

    def add(
        self, name: str, content: bytes | None, kind: str, url: str = "", mime: str = ""
    ) -> File:
        """Keep a file; kind is "photos" or "documents" and begins its path."""
        number = next(self.numbers)
        safe = PurePosixPath(name.replace("\\", "/")).name or "file"
        guessed = mime or mimetypes.guess_type(safe)[0] or "application/octet-stream"
        identifier = f"BQACAgIAAxkBAAI{number:06d}{hashlib.sha256(safe.encode()).hexdigest()[:12]}"
        suffix = PurePosixPath(safe).suffix or mimetypes.guess_extension(guessed) or ""
        file = File(identifier, safe, content, url, guessed, f"{kind}/file_{number}{suffix}")
        self.known[identifier] = file
        return file

    def sent(self, params: Params, name: str) -> File:
        """The file a call sends: uploaded, by file_id, or by address; 400 when it is none of these."""
        upload = params.upload(name)
        kind = "photos" if name == "photo" else "documents"
        if upload:
            check_upload(upload.content, name)
            return self.add(
                upload.name, upload.content, kind, mime="" if name == "photo" else upload.mime
            )
        value = params.text(name)
        if not value:
            raise bad(f"there is no {name} in the request")
        if value.startswith(("http://", "https://")):
            return self.add(
                value.rpartition("/")[2].partition("?")[0] or name, None, kind, url=value
            )
        if value not in self.known:
            raise bad("wrong file identifier/HTTP URL specified")
        return self.known[value]

    def by_id(self, identifier: str) -> File:
        """A file to download; 400 when unknown, or larger than a bot may get."""
        if not identifier:
            raise bad("file_id not specified")
        file = self.known.get(identifier)
        if file is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if file.size > DOWNLOAD_LIMIT:
            raise bad("file is too big")
        return file

    def by_path(self, path: str) -> File | None:
        """A file by the path getFile gave."""
        return next((file for file in self.known.values() if file.path == path), None)


def check_upload(content: bytes, name: str) -> None:
    """400 or 413-like refusals for empty and too large uploads."""
    if not content:
        raise bad("file must be non-empty")
    if len(content) > (PHOTO_LIMIT if name == "photo" else UPLOAD_LIMIT):
        raise bad(f"file is too big for a {name}")
    if name == "photo" and picture_size(content) == (0, 0):
        raise bad("IMAGE_PROCESS_FAILED")


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG, GIF, JPEG or WebP; (0, 0) when it is none of them."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content[:4] == b"GIF8" and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return int(width), int(height)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return 512, 512  # its three encodings are not worth reading here
    return jpeg_size(content) if content[:2] == b"\xff\xd8" else (0, 0)


def jpeg_size(content: bytes) -> tuple[int, int]:
    """Width and height from the frame header of a JPEG."""
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, size = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + size
    return 0, 0
