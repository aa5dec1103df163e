"""Web addresses that can be shown."""

from __future__ import annotations

from urllib.parse import urlsplit

_ADDRESS = 2000  # characters of one in a button


def is_web_address(url: str) -> bool:
    """Whether it is an http(s) address with a full host name, as Telegram wants it in a button."""
    if (
        len(url) > _ADDRESS
        or not url.isprintable()
        or " " in url
        or not url.lower().startswith(("http://", "https://"))
    ):
        return False
    try:
        parts = urlsplit(url)
        return _is_host(parts.hostname or "") and parts.port != 0
    except ValueError:  # an unfinished [IPv6] host, or a port that is no number
        return False


def _is_host(host: str) -> bool:
    names = host.split(".")
    return len(names) > 1 and all(name.replace("-", "").isalnum() for name in names)
