"""Updates posted to the bot's own address, one at a time and in order."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Callable

import aiohttp

from sandbox.errors import Json
from sandbox.updates import Updates, wait_for_event

LONGEST_DELAY = 300.0  # seconds between two tries
ANSWER_SECONDS = 30.0
Reply = Callable[[Json], Awaitable[None]]


class Webhook:
    """Sends the queue of one bot to its address while one is set; a failed update is tried again, later each time."""

    def __init__(self, updates: Updates, retry_delay: float) -> None:
        self.updates = updates
        self.retry_delay = retry_delay  # seconds before the first new try
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.ip_address = ""
        self.error = ""
        self.error_date = 0
        self.task: asyncio.Task[None] | None = None

    async def set(
        self, url: str, secret: str, max_connections: int, ip_address: str, reply: Reply
    ) -> None:
        """Start sending to url, ending whatever ran before; reply runs a method the bot names in its answer."""
        await self.stop()
        self.url, self.secret, self.max_connections, self.ip_address = (
            url,
            secret,
            max_connections,
            ip_address,
        )
        self.error, self.error_date = "", 0
        self.task = asyncio.create_task(self.run(reply))

    async def stop(self) -> None:
        """Stop sending and forget the address."""
        self.url = ""
        task, self.task = self.task, None
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def run(self, reply: Reply) -> None:
        """Post one update after the other for as long as the task lives."""
        delay = self.retry_delay
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(ANSWER_SECONDS)) as session:
            while self.url:
                if not self.updates.queue:
                    await wait_for_event(self.updates.changed, 3600)
                    continue
                update = self.updates.queue[0]
                wait = await self.post(session, update, reply)
                if wait is None:
                    self.updates.confirm(update["update_id"] + 1)
                    delay = self.retry_delay
                    continue
                await asyncio.sleep(max(wait, delay))
                delay = min(delay * 2, LONGEST_DELAY)

    async def post(
        self, session: aiohttp.ClientSession, update: Json, reply: Reply
    ) -> float | None:
        """Post one update: None when the bot took it, else the seconds it asked to wait (0 when it did not say)."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update, headers=headers) as response:
                body = await response.read()
                if response.ok:
                    await self.replied(body, reply)
                    return None
                self.failed(f"Wrong response from the webhook: {response.status} {response.reason}")
                after = response.headers.get("Retry-After", "")
                return float(after) if after.isdecimal() else 0.0
        except TimeoutError:
            self.failed("Read timeout expired")
        except aiohttp.ClientConnectionError:
            self.failed("Connection refused")
        except aiohttp.ClientError as error:
            self.failed(f"Connection failed: {error}")
        return 0.0

    async def replied(self, body: bytes, reply: Reply) -> None:
        """Run the method a bot may name in its answer."""
        with contextlib.suppress(ValueError):
            call = json.loads(body or b"null")
            if isinstance(call, dict) and isinstance(call.get("method"), str):
                await reply(call)

    def failed(self, text: str) -> None:
        """Remember the last error for getWebhookInfo."""
        self.error, self.error_date = text, int(time.time())

    def info(self) -> Json:
        """WebhookInfo."""
        allowed = self.updates.allowed
        shown: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.queue),
        }
        if self.url:
            shown |= {"max_connections": self.max_connections}
        if self.ip_address:
            shown |= {"ip_address": self.ip_address}
        if self.error:
            shown |= {"last_error_date": self.error_date, "last_error_message": self.error}
        return shown | ({"allowed_updates": sorted(allowed)} if allowed is not None else {})
