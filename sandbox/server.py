"""The sandbox as one HTTP server, started alone or inside another program."""

from __future__ import annotations

from aiohttp import web

from sandbox.api import Api
from sandbox.bots import Bots
from sandbox.chat_page import page_routes
from sandbox.events import Events
from sandbox.sim import Sim
from sandbox.sim_views import SimViews

LARGEST_BODY = 80 * 1024 * 1024  # a 50 MB file in base64, and room


class Sandbox:
    """A local Telegram: `await start(host, port)`, then `.port` and `.url`; `await stop()` ends it at once."""

    def __init__(self, retry_delay: float = 1.0) -> None:
        self.bots = Bots(Events(), retry_delay)
        self.api = Api(self.bots)
        self.sim = Sim(self.bots, self.api)
        self.views = SimViews(self.bots, self.api)
        self.host = "127.0.0.1"
        self.port = 0
        self.runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{self.host}:{self.port}"

    def app(self) -> web.Application:
        """The routes of the Bot API, of /sim and of the page."""
        app = web.Application(client_max_size=LARGEST_BODY)
        app.add_routes(
            [*page_routes(), *self.api.routes(), *self.sim.routes(), *self.views.routes()]
        )
        return app

    async def start(self, host: str = "127.0.0.1", port: int = 8081) -> None:
        """Listen; port 0 takes a free one. Raises OSError when the port is taken."""
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError:
            await runner.cleanup()
            raise
        self.runner, self.host = runner, host
        self.port = int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Answer what waits, end webhooks and event streams, stop listening."""
        self.views.close()
        for bot in self.bots.all:
            bot.updates.end_poll("")
            bot.leave_queries()
            await bot.webhook.stop()
        if self.runner is not None:
            await self.runner.cleanup()
            self.runner = None
