"""Bot API: getting updates, by long polling or by webhook."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sandbox.bots import Bot
from sandbox.errors import Json, bad, refusal
from sandbox.params import Params
from sandbox.updates import BY_WEBHOOK
from sandbox.webhook import Reply

LONGEST_POLL = 50  # seconds
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(bot: Bot, params: Params) -> list[Json]:
    """getUpdates"""
    bot.listens()
    if bot.webhook.url:
        raise refusal(409, WEBHOOK_ACTIVE)
    bot.updates.allow(params.json("allowed_updates", "allowed updates"))
    limit = params.integer("limit", 100, 1, 100)
    timeout = params.integer("timeout", 0, 0, LONGEST_POLL)
    return await bot.updates.get(params.integer("offset"), limit, timeout)


async def set_webhook(bot: Bot, params: Params, reply: Reply) -> bool:
    """setWebhook; unlike Telegram it takes plain http and private addresses, this being a sandbox."""
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return await delete_webhook(bot, params)
    if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
        raise bad("invalid webhook URL specified")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    bot.listens()
    bot.updates.allow(params.json("allowed_updates", "allowed updates"))
    if params.boolean("drop_pending_updates"):
        bot.updates.clear()
    bot.updates.end_poll(BY_WEBHOOK)
    connections = params.integer("max_connections", 40, 1, 100)
    await bot.webhook.set(url, secret, connections, params.text("ip_address"), reply)
    return True


async def delete_webhook(bot: Bot, params: Params) -> bool:
    """deleteWebhook"""
    await bot.webhook.stop()
    if params.boolean("drop_pending_updates"):
        bot.updates.clear()
    return True


def get_webhook_info(bot: Bot, params: Params) -> Json:
    """getWebhookInfo"""
    return bot.webhook.info()


async def log_out(bot: Bot, params: Params) -> bool:
    """logOut and close: the sandbox has no cloud to log out from, the poll that waits ends."""
    bot.updates.end_poll("")
    return True


METHODS = {
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "logOut": log_out,
    "close": log_out,
}
