"""The browser of the browser tests: the system's Chromium, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW = "no Chromium found: `apt-get install chromium` (Debian) or `brew install --cask chromium` (macOS) brings one"
PATIENCE = 90_000.0  # milliseconds: a busy machine may take its time
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
]


def find() -> str:
    """The path of the browser. Without one the test is skipped, or fails where LEDE_NEEDS_BROWSER asks for it."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and os.environ.get("LEDE_NEEDS_BROWSER"):
        pytest.fail(HOW)
    if found is None:
        pytest.skip(HOW)
    return found


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser that asks nobody on the network for anything."""
    path = find()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=QUIET, timeout=PATIENCE)
        try:
            yield opened
        finally:
            opened.close()
