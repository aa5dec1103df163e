"""The command line: `python -m bot COMMAND`, also installed as `lede`."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.batch import Lines, Row, article, has, news, spread
from bot.rows import analysed, line
from news.errors import LedeError

if TYPE_CHECKING:
    from bot.settings import Settings
    from news.types import Article

PLAIN: Any = {
    "no_args_is_help": True,
    "rich_markup_mode": None,
    "context_settings": {"max_content_width": 120},
}
cli = typer.Typer(
    help="Lede reads the news.", add_completion=False, pretty_exceptions_enable=False, **PLAIN
)
feeds_cli = typer.Typer(help="The feeds that are polled.", **PLAIN)
articles_cli = typer.Typer(help="Articles in bulk.", **PLAIN)
cli.add_typer(feeds_cli, name="feeds")
cli.add_typer(articles_cli, name="articles")
BAD_INPUT = 2
NEWS = news(id=(str, int))


def main() -> None:
    """Run a command; an expected error is one line on stderr and exit status 2."""
    try:
        cli()
    except LedeError as error:
        typer.echo(f"lede: {' '.join(str(error).split())}", err=True)
        raise SystemExit(BAD_INPUT) from None


@cli.command()
def run() -> None:
    """Run the bot. Without BOT_TOKEN: a local sandbox with a chat page, and a demo newsroom."""
    settings = _settings()  # first: when they cannot work, nothing is begun

    from ingest.feeds.warm import warm_for_feeds
    from ingest.pipeline.analyse_article import warm, warm_for_pages
    from ingest.pipeline.workers import Workers

    # The dictionaries load in their process while this one loads the bot.
    workers = Workers(warm, warm_for_pages, warm_for_feeds)

    from bot.app import run as run_bot
    from bot.memory import give_back

    give_back()
    asyncio.run(run_bot(settings, workers))


@cli.command()
def read(
    thing: Annotated[
        str, typer.Argument(metavar="FILE|URL|-", help="A pasted page, an HTML file or an address.")
    ],
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Also print the rules that decided.")
    ] = False,
) -> None:
    """Read one article and show what is understood of it."""
    found = _read(thing)
    if explain:
        _out(_explained(found, json=json))
        return
    from analysis import analyse as understand
    from bot.show import shown

    analysis = understand(found)
    _out(line(analysed(found, analysis)) if json else shown(found, analysis))


def _explained(found: Article, *, json: bool) -> str:
    """What is understood of an article, and why."""
    from analysis import analyse as understand
    from analysis.text.rules import explained
    from bot.explain import explained_by, explained_row, explained_text
    from bot.show import shown

    with explained() as decisions:
        analysis = understand(found)
    explanation = explained_by(analysis, decisions)
    if json:
        return line({**analysed(found, analysis), "explain": explained_row(explanation)})
    return f"{shown(found, analysis)}\n\n{explained_text(found, explanation)}"


def _read(thing: str) -> Article:
    from ingest.pipeline.incoming import LARGEST, read_bytes

    if thing.startswith(("http://", "https://")):
        return asyncio.run(_read_address(thing))
    if thing == "-":
        return read_bytes(sys.stdin.buffer.read(LARGEST + 1))
    try:
        with Path(thing).open("rb") as file:
            # A byte too many is enough to be refused.
            return read_bytes(file.read(LARGEST + 1), name=thing)
    except OSError as error:
        raise LedeError(f"{thing}: {error.strerror or error}") from None


async def _read_address(url: str) -> Article:
    from bot.settings import load
    from ingest.pipeline.incoming import read_page_or_text
    from ingest.web.fetch import Web

    async with Web(allow_private=load().allow_private_addresses) as web:
        page = await web.get(url)
    assert page is not None  # only a conditional request can be answered "not changed"
    return read_page_or_text(page)


@cli.command()
def analyse(
    summary_sentences: Annotated[
        int, typer.Option(min=1, max=20, help="Sentences of a summary, at most.")
    ] = 3,
    processes: Annotated[int, typer.Option(min=0, help="Processes; 0: one per core.")] = 0,
) -> None:
    """Analyse many articles.

    JSON lines {"id","text","title"?,"language"?} on stdin, an analysis a line on stdout in the same order.
    """
    _each(partial(_analysed, sentences=summary_sentences), processes)


def _analysed(row: Row, sentences: int) -> str:
    from analysis import analyse as understand

    given = article(row)
    return line({"id": row["id"], **analysed(given, understand(given, sentences))})


@cli.command()
def stories(
    processes: Annotated[int, typer.Option(min=0, help="Processes; 0: one per core.")] = 0,
) -> None:
    """Find articles that tell the same event.

    JSON lines as for `analyse` with "published","source" on stdin; {"id","story"} a line on stdout.
    """
    from analysis.stories.clustering import Signature, cluster

    lines = _stdin(NEWS)
    done = list(spread(_signature, lines, _count(processes)))
    for (ident, _), story in zip(
        done, cluster([Signature.from_bytes(blob) for _, blob in done]), strict=True
    ):
        _out(line({"id": ident, "story": story}))
    _finish(lines)


def _signature(row: Row) -> tuple[Any, bytes]:
    from ingest.pipeline.analyse_article import understand

    return row["id"], understand(article(row)).signature


@cli.command()
def identify() -> None:
    """Find names that are one person, in any spelling.

    JSON lines {"id","name","language"} on stdin; {"id","person","name"} a line on stdout.
    """
    from analysis.entities.mentions_of_people import identify as join

    lines = _stdin(has(id=(str, int), name=str, language=str))
    rows = list(lines)
    for row, (person, name) in zip(
        rows, join([(r["name"], r["language"]) for r in rows]), strict=True
    ):
        _out(line({"id": row["id"], "person": person, "name": name}))
    _finish(lines)


@cli.command()
def migrate() -> None:
    """Bring the database to this version's tables."""
    from storage.migrate import upgrade

    upgrade(_settings().database)


@feeds_cli.command("add")
def feeds_add(url: str) -> None:
    """Add the feed at URL, or the feed that the page at URL points to."""
    _at_desk("add_feed", url)


@feeds_cli.command("list")
def feeds_list() -> None:
    """List the feeds."""
    _at_desk("list_feeds")


@feeds_cli.command("remove")
def feeds_remove(url: str) -> None:
    """Stop polling a feed; its articles stay."""
    _at_desk("remove_feed", url)


@feeds_cli.command("poll")
def feeds_poll(url: str) -> None:
    """Look at a feed now, and say what came; a running bot sends it."""
    _at_desk("poll_feed", url)


@feeds_cli.command("export")
def feeds_export() -> None:
    """Print the feeds as OPML."""
    _at_desk("export_feeds")


@feeds_cli.command("import")
def feeds_import(file: Path) -> None:
    """Add the feeds of an OPML file."""
    _at_desk("import_feeds", file)


@articles_cli.command("import")
def articles_import(file: Path) -> None:
    """Keep the articles of a JSON lines file.

    A line: {"text","title"?,"language"?,"source"?,"url"?,"author"?,"published"?}.
    """
    _at_desk("import_articles", file)


def _at_desk(action: str, *args: Any) -> None:
    """Run one of bot.desk's actions on the settings' database."""
    from bot import desk

    if asyncio.run(desk.at_desk(_settings(), getattr(desk, action), *args)):
        raise SystemExit(BAD_INPUT)


def _settings() -> Settings:
    """The settings, with the folder they name made."""
    from bot.settings import load
    from news.errors import BadSettings

    settings = load()
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettings(f"DATA_DIR={settings.data_dir}: {error.strerror}") from None
    return settings


def _each(work: Callable[[Row], str], processes: int) -> None:
    lines = _stdin(NEWS)
    for done in _progress(spread(work, lines, _count(processes))):
        _out(done)
    _finish(lines)


def _stdin(check: Callable[[Row], None]) -> Lines:
    return Lines(sys.stdin.buffer, check)


def _progress(rows: Iterable[str]) -> Iterable[str]:
    if not sys.stderr.isatty() or sys.stdout.isatty():
        return rows
    from rich.console import Console
    from rich.progress import track

    return track(rows, "Analysing", console=Console(stderr=True), transient=True)


def _count(processes: int) -> int:
    return processes or os.cpu_count() or 1


def _out(text: str) -> None:
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()


def _finish(lines: Lines) -> None:
    if lines.bad:
        raise SystemExit(BAD_INPUT)
