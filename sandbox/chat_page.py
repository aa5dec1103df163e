"""The chat page: three files served as they are."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

FOLDER = Path(__file__).parent / "page"
FILES = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/bubble.js": ("bubble.js", "text/javascript"),
    "/composer.js": ("composer.js", "text/javascript"),
    "/talk.js": ("talk.js", "text/javascript"),
}
# Nothing runs but our own script, whatever a bot sends; pictures may come from anywhere.
POLICY = "default-src 'self'; img-src * data: blob:; base-uri 'none'; form-action 'none'"


def page_routes() -> list[web.AbstractRouteDef]:
    """What it answers to."""
    return [web.get(path, page_file) for path in FILES]


async def page_file(request: web.Request) -> web.Response:
    """One of the files."""
    name, kind = FILES[request.path]
    headers = {
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": POLICY,
    }
    return web.Response(text=(FOLDER / name).read_text("utf-8"), content_type=kind, headers=headers)
