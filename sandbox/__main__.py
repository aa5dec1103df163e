"""`python -m sandbox`: a local Telegram for any bot."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from sandbox.server import Sandbox


async def serve(host: str, port: int) -> None:
    """Run until SIGINT or SIGTERM."""
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    sandbox = Sandbox()
    await sandbox.start(host, port)
    sys.stdout.write(
        f"Sandbox (not Telegram): open {sandbox.url}/ to chat; the Bot API is at {sandbox.url}/bot<token>/<method>\n"
    )
    sys.stdout.flush()
    await ended.wait()
    await sandbox.stop()


def main() -> int:
    """Read the arguments and serve; 1 when the port cannot be had."""
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="A small, strict, local Telegram."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    chosen = parser.parse_args()
    try:
        asyncio.run(serve(chosen.host, chosen.port))
    except OSError as error:
        sys.stderr.write(
            f"sandbox: cannot listen on {chosen.host}:{chosen.port}: {error.strerror}\n"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
