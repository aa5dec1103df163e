"""A newcomer in a real browser: opens the chat page, presses Start, pastes an article, presses every button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.bot.people import Running
from tests.browser import PATIENCE, browser

DATA = Path(__file__).parent.parent / "data"
expect.set_options(timeout=PATIENCE)
WORDS = {
    "uk": ("Цитати", "Голоси", "Головне"),
    "en": ("Quotes", "Voices", "Summary"),
    "ru": ("Цитаты", "Голоса", "Главное"),
}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for the tests of this file."""
    with browser() as opened:
        yield opened


@pytest.fixture
def chat(chromium: Browser, bot: Running) -> Iterator[Page]:
    """The chat page, which must not write errors to its console."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"http://127.0.0.1:{bot.sandbox}/")
    yield page
    page.close()
    assert errors == []


def newcomer(page: Page, name: str, language: str) -> None:
    """A chat of somebody new, with that Telegram language, who presses Start."""
    page.get_by_role("button", name="New chat").click()
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Create").click()
    expect(page.get_by_text(f"you are {name}")).to_be_visible()
    page.get_by_label("Telegram language of this person").select_option(language)
    page.get_by_role("button", name="Start", exact=True).click()


def last(page: Page, words: str) -> None:
    """Press the newest button with these words."""
    page.locator("#messages button", has_text=words).last.click()


@pytest.mark.parametrize("language", WORDS)
def test_a_newcomer_pastes_an_article_and_presses_every_tab(chat: Page, language: str) -> None:
    newcomer(chat, f"Newcomer {language}", language)
    expect(chat.locator("#messages button").first).to_be_visible()
    dump = (DATA / f"dump_{language}.txt").read_text(encoding="utf-8")
    chat.get_by_label("Message", exact=True).fill(dump)
    chat.get_by_label("Message", exact=True).press("Enter")
    title = next(line for line in dump.splitlines() if len(line) > 20)
    expect(
        chat.locator("#messages strong, #messages b").filter(has_text=title).last
    ).to_be_visible()
    for words in WORDS[language]:
        last(chat, words)
        expect(chat.locator("#messages button", has_text=f"• {words}").last).to_be_visible()


def test_the_page_says_that_it_is_not_telegram(chat: Page) -> None:
    expect(chat.get_by_text("Local sandbox, not Telegram").first).to_be_visible()


def test_the_chat_fits_a_phone(chromium: Browser, bot: Running) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.set_default_timeout(PATIENCE)
    page.goto(f"http://127.0.0.1:{bot.sandbox}/")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()
