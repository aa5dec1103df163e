"""The composition root: every part is opened here, handed to the others, and closed in the reverse order."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import uuid
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

import structlog
from aiohttp import web as http
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application
from telegram.warnings import PTBUserWarning

from bot import clock, demo, logs, web
from bot.inbox import Inbox, UpdateProcessor
from bot.introduce import introduce
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.updates import PollingBot, built
from delivery.pace import Pace
from delivery.passing import Time
from delivery.send import Post
from handlers.ask import House
from handlers.dispatch import register
from handlers.pending import leave, take_up
from ingest.feeds.source import Newsroom
from ingest.pipeline.arrive import Arrived, arrive
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.errors import BadSettings
from news.types import Article, Origin
from storage import articles, unread
from storage.bot import change_bot
from storage.migrate import upgrade
from storage.store import AWAY, Store

log = structlog.get_logger()
Bot = Application[Any, Any, Any, Any, Any, Any]
SANDBOX_TOKEN = "1000000001:local-sandbox"
UPDATES = ["message", "callback_query", "my_chat_member"]
LINGER = 6.0  # seconds that running work may take to finish when we are asked to stop


async def run(settings: Settings, workers: Workers) -> None:
    """Run until SIGTERM or SIGINT; then let running answers and letters finish, and close everything."""
    logs.start(settings.log_level)
    stop = asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(workers)
        await _until(stop, _open(settings, workers, stack, stop))
        await stop.wait()
        log.info("stopping")


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do the work, but leave it at once when we are asked to stop."""
    doing, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait({doing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not doing.done():
        doing.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await doing


async def _open(
    settings: Settings, workers: Workers, stack: AsyncExitStack, stop: asyncio.Event
) -> None:
    """Start everything this process' role asks for."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    chat_page = ""
    if settings.sandboxed:
        chat_page = await _sandbox(settings, stack)
        settings = settings.model_copy(update={"bot_api_url": chat_page})
    store = await _store(settings, stack)
    room = Newsroom(store, await _outside(settings, stack), workers)
    house = _house(settings, room)
    bot = build(settings, house)
    endpoints = _endpoints(settings, house, bot, stop)
    port = await stack.enter_async_context(_serving(web.application(endpoints), settings))
    if settings.sandboxed:
        await _demo(house, f"http://{settings.http_host}:{port}")
    await stack.enter_async_context(_talking(bot, settings))
    if settings.database.startswith("sqlite"):  # one process: whoever left something unread is gone
        await store.write(unread.hurry, clock.now())
    _start_clock(settings, room, house, bot, stack)
    _say_where(chat_page or f"https://t.me/{bot.bot.username}")


async def _sandbox(settings: Settings, stack: AsyncExitStack) -> str:
    from sandbox.server import Sandbox

    sandbox = Sandbox()
    try:
        await sandbox.start("127.0.0.1", settings.sandbox_port)
    except OSError as error:
        raise BadSettings(
            f"SANDBOX_PORT={settings.sandbox_port}: {error.strerror}; choose another"
        ) from None
    stack.push_async_callback(sandbox.stop)
    return f"http://127.0.0.1:{sandbox.port}"


async def _store(settings: Settings, stack: AsyncExitStack) -> Store:
    await asyncio.to_thread(upgrade, settings.database)
    store = Store(settings.database)
    stack.callback(store.close)
    return store


async def _outside(settings: Settings, stack: AsyncExitStack) -> Web:
    return await stack.enter_async_context(Web(allow_private=settings.allow_private_addresses))


def _house(settings: Settings, room: Newsroom) -> House:
    everybody = settings.sandboxed and not settings.admins
    admins = None if everybody else frozenset(settings.admins)
    return House(
        room.store, room.web, room.workers, settings.languages, admins, clock.now, asyncio.Event()
    )


def build(settings: Settings, house: House, time: Time | None = None) -> Bot:
    """The library's Application with our request class, our send limits and our handlers."""
    # "use bot.send_message": plain dicts cost a tenth.
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    api = settings.bot_api_url
    requests = AiohttpRequest(), AiohttpRequest(2)
    inbox = Inbox()
    bot = PollingBot(
        settings.bot_token or SANDBOX_TOKEN,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=requests[0],
        get_updates_request=requests[1],
        rate_limiter=Pace(settings.send_rate, time),
        time=time,
        crowded=lambda: inbox.crowded,
    )
    builder: Any = (
        Application.builder()
        .bot(bot)
        .update_queue(inbox)
        .concurrent_updates(UpdateProcessor(inbox))
    )
    application: Bot = (builder.updater(None) if settings.webhook_url else builder).build()
    application.bot_data |= {"house": house, "requests": requests}
    register(application)
    return application


def _endpoints(settings: Settings, house: House, bot: Bot, stop: asyncio.Event) -> web.WebEndpoints:
    inbox = _inbox(bot)

    def take_update(update: dict[str, Any]) -> None:
        if (understood := built(update, bot.bot)) is not None:
            inbox.put_nowait(understood)

    async def take_article(article: Article) -> Arrived:
        return await bring(house, article, "push")

    return web.WebEndpoints(
        store=house.store,
        take_article=take_article,
        take_update=take_update if settings.webhook_url and _listens(settings) else None,
        webhook_path=web.webhook_path(settings.webhook_url),
        webhook_secret=settings.webhook_secret,
        ingest_token=settings.ingest_token if _listens(settings) else "",
        demo=settings.sandboxed,
        takes_updates=lambda: not stop.is_set() and not inbox.crowded,
    )


def _inbox(bot: Bot) -> Inbox:
    inbox = bot.update_queue
    assert isinstance(inbox, Inbox)
    return inbox


def _listens(settings: Settings) -> bool:
    """Whether this process is the one that people and newsrooms talk to."""
    return settings.role in ("all", "web")


async def bring(house: House, article: Article, origin: Origin) -> Arrived:
    """An article for everybody: keep it, and wake the delivery."""
    arrived = await arrive(house.store, house.workers, article, origin=origin, now=house.clock())
    house.wake.set()
    return arrived


@asynccontextmanager
async def _serving(app: http.Application, settings: Settings) -> AsyncIterator[int]:
    """Our web server; gives its port. A port that is taken stops the start."""
    runner = http.AppRunner(app, access_log=None, shutdown_timeout=LINGER)
    await runner.setup()
    try:
        port = await _listen(runner, settings)
        yield port
    finally:
        await runner.cleanup()


async def _listen(runner: http.AppRunner, settings: Settings) -> int:
    try:
        site = http.TCPSite(runner, settings.http_host, settings.http_port)
        await site.start()
    except OSError as error:
        raise BadSettings(
            f"HTTP_PORT={settings.http_port}: {error.strerror}; choose another"
        ) from None
    bound: socket.socket = site._server.sockets[0]  # type: ignore[union-attr]
    return int(bound.getsockname()[1])


async def _demo(house: House, base_url: str) -> None:
    """A newsroom to try everything with, when nothing else is stored; made anew when its news is old."""
    now = house.clock()
    newest = await house.store.read(articles.newest, "demo")
    if newest is not None and (now - newest).total_seconds() > 24 * 3600:
        await house.store.write(articles.forget, "demo")
    if await house.store.read(articles.count):
        return
    news = demo.articles(now, base_url)
    await asyncio.gather(
        *(arrive(house.store, house.workers, one, origin="demo", now=now) for one in news)
    )


@asynccontextmanager
async def _talking(bot: Bot, settings: Settings) -> AsyncIterator[None]:
    """The bot at work: menus set, updates coming in by webhook or polling."""
    house: House = bot.bot_data["house"]
    try:
        await _patiently(bot.initialize)
        await house.store.write(change_bot, _name_of(bot, settings), clock.now())
        if _listens(settings):
            await _patiently(partial(_introduce, bot, settings))
        await bot.start()
        if _listens(settings) and bot.updater is not None:
            await bot.updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1)
        yield
    finally:
        await _hang_up(bot, house)


async def _patiently(step: Callable[[], Awaitable[None]]) -> None:
    """A step that needs Telegram: a machine that starts before its network waits for it."""
    pause = 1.0
    while True:
        try:
            return await step()
        except InvalidToken:
            raise BadSettings(
                "BOT_TOKEN: Telegram does not know it; copy it again from @BotFather"
            ) from None
        except (NetworkError, RetryAfter) as error:
            if isinstance(error, BadRequest):
                raise BadSettings(f"Telegram refuses: {error.message}") from None
            log.warning("Telegram cannot be reached yet", cause=error.message, next_try_in=pause)
            await asyncio.sleep(pause)
            pause = min(60.0, 2 * pause)


async def _introduce(bot: Bot, settings: Settings) -> None:
    """Who we are, and where updates shall go: to our web server, or to whoever polls."""
    await introduce(bot.bot, settings.languages)
    if settings.webhook_url:
        await bot.bot.set_webhook(
            settings.webhook_url, secret_token=settings.webhook_secret, allowed_updates=UPDATES
        )
    else:
        await bot.bot.delete_webhook()


async def _hang_up(bot: Bot, house: House) -> None:
    """Take no more updates, and let what people asked be answered; slow pages are cut off after half of the time.

    What is not answered in that time is kept for the process that comes after us.
    """
    if bot.updater is not None and bot.updater.running:
        await bot.updater.stop()
    hurry = asyncio.create_task(_cut_off(house))
    if bot.running:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(bot.stop(), LINGER)
    hurry.cancel()
    await _keep_the_rest(bot, house)
    await bot.shutdown()
    for request in bot.bot_data[
        "requests"
    ]:  # the library leaves them open when it never reached Telegram
        await request.shutdown()


async def _keep_the_rest(bot: Bot, house: House) -> None:
    hands = bot.update_processor
    assert isinstance(hands, UpdateProcessor)
    await hands.let_go()
    if left := _inbox(bot).left:
        log.warning("kept for the next start", updates=len(left))
        try:
            await leave(house, left)
        except AWAY as error:
            log.error("lost, the database is away", updates=len(left), cause=type(error).__name__)


async def _cut_off(house: House) -> None:
    await asyncio.sleep(LINGER / 2)
    house.closing.set()
    await house.web.close()


def _name_of(bot: Bot, settings: Settings) -> str:
    return f"sandbox:{bot.bot.id}" if settings.sandboxed else str(bot.bot.id)


def _start_clock(
    settings: Settings, room: Newsroom, house: House, bot: Bot, stack: AsyncExitStack
) -> None:
    """The tasks of this process' role; they end before what they use is closed."""
    name = f"{socket.gethostname()}:{uuid.uuid4().hex[:8]}"
    post = Post(house.store, bot.bot, name, max(1, int(settings.send_rate)), clock.now)
    tasks = {
        "deliver": (
            ("all", "worker"),
            partial(clock.deliver_due, clock.Delivery(post, house.wake)),
        ),
        "poll": (("all", "clock"), partial(clock.poll_due, room, house.wake, house.look)),
        "take up": (("all", "web"), partial(take_up, bot, house)),
        "prune": (("all", "clock"), partial(clock.prune, house.store, settings.retention_days)),
    }
    running = [
        asyncio.create_task(clock.forever(name, step, clock.longest_pause(name)), name=name)
        for name, (roles, step) in tasks.items()
        if settings.role in roles
    ]
    stack.push_async_callback(_end, running)


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _say_where(address: str) -> None:
    print(f"Lede is ready. Open the chat: {address}", flush=True)  # noqa: T201
