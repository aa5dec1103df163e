"""The chat page in a real browser: what a person sees and can do."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Page, async_playwright, expect

from sandbox.server import Sandbox
from tests.browser import PATIENCE, QUIET, find

expect.set_options(timeout=PATIENCE)
pytestmark = pytest.mark.asyncio(loop_scope="module")

KEYS = {"inline_keyboard": [
    [{"text": "Quotes", "callback_data": "quotes"}, {"text": "Read", "url": "https://alder.example/pier"}],
    [{"text": "Warn", "callback_data": "warn"}],
]}  # fmt: skip
CARD = "<b>Pier closed</b>\n<blockquote expandable>“It is <i>time</i>.”</blockquote>\n<tg-spoiler>old basin</tg-spoiler> /more"
COMMANDS = {"en": "The newest stories", "uk": "Найновіші новини"}


class NewsBot:
    """A bot that speaks the Bot API by plain HTTP."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    async def call(self, method: str, **params: Any) -> Any:
        async with self.session.post(
            f"{self.url}/bot7007:harbour_light/{method}", json=params
        ) as answer:
            body = await answer.json()
            assert body["ok"], body
            return body["result"]

    async def run(self) -> None:
        """Answer whatever comes, until cancelled."""
        await self.call("setMyDescription", description="Reads the news of the harbour.")
        for language, description in COMMANDS.items():
            commands = [{"command": "latest", "description": description}]
            await self.call("setMyCommands", commands=commands, language_code=language)
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=30):
                offset = update["update_id"] + 1
                await self.answer(update)

    async def answer(self, update: dict[str, Any]) -> None:
        if query := update.get("callback_query"):
            chat, number = query["message"]["chat"]["id"], query["message"]["message_id"]
            await self.call(
                "editMessageText", chat_id=chat, message_id=number, text=f"{query['data']} shown"
            )
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text=f"{query['data']} answered",
                            show_alert=query["data"] == "warn")  # fmt: skip
        elif query := update.get("inline_query"):
            content = {"message_text": f"about {query['query']}"}
            result = {
                "type": "article",
                "id": "1",
                "title": "Pier story",
                "input_message_content": content,
            }
            await self.call("answerInlineQuery", inline_query_id=query["id"], results=[result])
        elif message := update.get("message") or update.get("channel_post"):
            chat, text = message["chat"]["id"], message.get("text") or message.get("caption", "")
            await self.call("sendChatAction", chat_id=chat, action="typing")
            card = text.startswith(("/latest", "/more"))
            told = message.get("forward_origin", {}).get("chat", {}).get("title", "")
            said = f"{message.get('document', {}).get('file_name', '')}|{told}|{text}"
            shown: dict[str, Any] = (
                {"text": CARD, "parse_mode": "HTML", "reply_markup": KEYS}
                if card
                else {"text": said}
            )
            await self.call("sendMessage", chat_id=chat, **shown)


ONCE: Any = {"scope": "module", "loop_scope": "module"}  # a browser takes a second to start


@pytest_asyncio.fixture(**ONCE)
async def bot() -> AsyncIterator[NewsBot]:
    """The bot at work, in a sandbox of its own."""
    box = Sandbox()
    await box.start("127.0.0.1", 0)
    async with aiohttp.ClientSession() as session:
        bot = NewsBot(session, box.url)
        work = asyncio.create_task(bot.run())
        yield bot
        work.cancel()
        ended = await asyncio.gather(work, return_exceptions=True)
        assert isinstance(ended[0], asyncio.CancelledError), ended
    await box.stop()


@pytest_asyncio.fixture(**ONCE)
async def browser() -> AsyncIterator[Browser]:
    """A browser of this machine."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=find(), args=QUIET, timeout=PATIENCE
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, bot: NewsBot) -> AsyncIterator[Page]:
    """The page, just opened by a new visitor; it must not complain in the console while the test lasts."""
    complaints: list[str] = []
    async with bot.session.post(f"{bot.url}/sim/reset"):
        page = await browser.new_page(locale="en-GB", color_scheme="light")
    page.set_default_timeout(PATIENCE)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(bot.url)
    yield page
    await page.close()
    assert complaints == []


async def start(page: Page) -> None:
    """Press Start and wait for the bot's answer."""
    await page.get_by_role("button", name="Start").click()
    await expect(page.locator(".theirs")).to_have_count(1)


async def write(page: Page, text: str) -> None:
    """Type a message and press Enter."""
    await page.locator("#text").fill(text)
    await page.locator("#text").press("Enter")


async def send_a_page(page: Page) -> None:
    """Send a file with two lines, forwarded from a channel, and see it arrive."""
    file: FilePayload = {"name": "page.html", "mimeType": "text/html", "buffer": b"<p>Pier</p>"}
    await page.locator("#attach").set_input_files(file)
    await expect(page.locator("#attachedname")).to_have_text("page.html")
    await page.get_by_label("Mark as forwarded").check()
    await page.get_by_label("Name of the channel it is forwarded from").fill("Harbour Post")
    await page.locator("#text").fill("one")
    await page.locator("#text").press("Shift+Enter")
    await page.keyboard.type("two")
    await page.get_by_role("button", name="Send").click()
    await expect(page.locator(".theirs").last.locator(".text")).to_have_text(
        "page.html|Harbour Post|one\ntwo"
    )
    await expect(page.locator(".mine").last).to_contain_text("Forwarded from Harbour Post")
    await expect(page.locator("#text")).to_have_value("")
    await page.get_by_label("Mark as forwarded").uncheck()


async def test_a_visitor_starts_asks_presses_and_sees_the_message_change(page: Page) -> None:
    await expect(page.locator("#welcome")).to_contain_text("Reads the news of the harbour.")
    await expect(page.get_by_text("Local sandbox, not Telegram").first).to_be_visible()
    await start(page)
    await write(page, "/latest")
    card = page.locator(".theirs").last
    await expect(card.locator("b")).to_have_text("Pier closed")
    await expect(card.locator("blockquote i")).to_have_text("time")
    await expect(card.get_by_role("link", name="Read")).to_have_attribute(
        "href", "https://alder.example/pier"
    )
    await card.locator(".spoiler").click()
    await expect(card.locator(".spoiler")).to_have_class(re.compile("shown"))
    await card.get_by_role("button", name="Quotes").click()
    await expect(card.locator(".text")).to_have_text("quotes shown")
    await expect(card.locator(".stamp")).to_contain_text("edited")
    await expect(page.locator(".toast")).to_have_text("quotes answered")
    await expect(page.locator(".message")).to_have_count(4)
    await write(page, "/latest")
    await page.get_by_role("button", name="/more", exact=True).click()  # the command in the card
    await expect(page.locator(".theirs")).to_have_count(4)
    await page.get_by_role("button", name="Warn").last.click()
    await expect(page.get_by_role("dialog")).to_contain_text("warn answered")
    await page.get_by_role("button", name="OK").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_an_answer_to_a_long_text_comes_into_view(page: Page) -> None:
    await start(page)
    for answers in (2, 3):  # also after an answer that is itself taller than the view
        await write(page, "\n".join(f"Line {number}" for number in range(80)))
        await expect(page.locator(".theirs")).to_have_count(answers)
        await expect(page.locator(".theirs").last.locator(".text")).to_be_in_viewport()


async def test_what_is_written_is_never_taken_for_html(page: Page, bot: NewsBot) -> None:
    await start(page)
    await send_a_page(page)
    evil = "<img src=x onerror=document.title='evil'> <script>document.title='evil'</script>"
    await write(page, evil)
    await expect(page.locator(".mine").last.locator(".text")).to_have_text(evil)
    await expect(page.locator(".theirs").last.locator(".text")).to_contain_text("<script>")
    await bot.call("setMyName", name=evil[:64])
    await expect(page.locator("#name")).to_have_text(evil[:64])
    assert await page.locator("#messages img, #messages script").count() == 0
    assert await page.title() == "Lede sandbox"


async def test_the_command_menu_speaks_the_persons_language(page: Page) -> None:
    await start(page)
    await page.get_by_label("Commands of the bot").click()
    await expect(page.locator("#suggestions")).to_contain_text(COMMANDS["en"])
    await page.get_by_label("Telegram language of this person").select_option("uk")
    await page.locator("#text").fill("/l")
    await expect(page.locator("#suggestions")).to_contain_text(COMMANDS["uk"])
    await page.locator("#text").press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last.locator("b")).to_have_text("Pier closed")
    await page.locator("#text").fill("@lede_sandbox_bot pier")
    await page.get_by_role("option", name="Pier story").click()
    await expect(page.locator(".mine").last).to_contain_text("about pier")
    await expect(page.locator(".mine").last).to_contain_text("via @lede_sandbox_bot")


async def test_another_person_a_channel_and_a_blocked_bot(page: Page) -> None:
    for kind, name in (("Person", "Олена"), ("Channel", "Port Alder Live")):
        await page.get_by_role("button", name="New chat").click()
        await page.get_by_role("radio", name=kind).check()
        await page.get_by_label("Name", exact=True).fill(name)
        await page.get_by_role("button", name="Create").click()
        await expect(page.locator(".entry")).to_contain_text([name], use_inner_text=False)
    await write(page, "news for all")
    await expect(page.locator(".message")).to_have_count(2)
    await page.locator(".entry", has_text="Олена").click()
    await expect(page.get_by_role("button", name="Start")).to_be_visible()
    await start(page)
    await page.get_by_role("button", name="Block the bot").click()
    await expect(page.locator("#status")).to_have_text("the bot is blocked here")
    await page.locator("#start").click()
    await expect(page.locator("#composer")).to_be_visible()


async def test_on_a_phone_the_list_gives_way_to_the_chat_and_nothing_is_cut(page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    await start(page)
    await write(page, "/latest")
    await expect(page.locator(".theirs .key").first).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.get_by_role("button", name="Back to the chats").click()
    await expect(page.locator("#composer")).to_be_hidden()
    await page.get_by_role("button", name="Switch between dark and light").click()
    assert await page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    await page.reload()
    assert await page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    await expect(page.locator("#composer")).to_be_visible()
