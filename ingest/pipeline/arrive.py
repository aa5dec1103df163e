"""How an article arrives: known? stop. Understood in a worker process, joined to its story, kept with its letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from prometheus_client import Counter
from sqlalchemy import Connection

from ingest.pipeline.analyse_article import Understood, speakers_of, understand
from ingest.pipeline.runs import Runs
from ingest.pipeline.speaker_matching import is_full, namesake
from ingest.pipeline.story_summary import tell_together
from news.types import Article, Origin, Speaker
from storage import again, articles, letters, speakers
from storage.store import Store
from storage.tables import PUBLIC

WINDOW = timedelta(hours=72)  # an event is told for three days; later it is another story
FRESH = timedelta(days=2)  # an older article is kept, but it is no news to anybody
ARRIVED = Counter(
    "lede_articles_total",
    "Articles that came in, by origin and whether they were new",
    ["origin", "new"],
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """Where an article went: its story, whether it is new to us, and the language it is in."""

    story: int
    new: bool
    language: str


async def arrive(
    store: Store,
    workers: Runs,
    article: Article,
    *,
    origin: Origin,
    now: datetime,
    guid: str | None = None,
    owner: int = PUBLIC,
    tell: bool = True,
    reader: str = "",
) -> Arrived:
    """Keep an article that came in; `owner`: the chat that alone may see it, or PUBLIC; `tell`: subscribers get it if
    it is news.

    `reader`: the language of whoever sent it, "" when nobody did.
    """
    had = await store.read(_had, article, guid, owner)
    if had is not None:
        ARRIVED.labels(origin, "no").inc()
        if article.url and owner != PUBLIC:
            await store.write(again.found_at, had.story, article, owner)
        return had
    ARRIVED.labels(origin, "yes").inc()
    understood = await workers.run(understand, article, reader)
    told = tell and owner == PUBLIC and is_news(understood.article, now)
    arrived = await store.write(keep, understood, origin, guid, owner, now, told)
    if arrived.new and owner == PUBLIC:
        await tell_together(store, workers, arrived.story, arrived.language)
    return arrived


def is_news(article: Article, now: datetime) -> bool:
    """Whether subscribers are told of an article, whichever way it came: one without a date is taken for new."""
    return article.published is None or now - article.published < FRESH


def _had(db: Connection, article: Article, guid: str | None, owner: int) -> Arrived | None:
    known = again.had(db, article, guid, owner)
    return Arrived(known[0], False, known[1]) if known else None


def keep(
    db: Connection,
    understood: Understood,
    origin: Origin,
    guid: str | None,
    owner: int,
    now: datetime,
    tell: bool,
) -> Arrived:
    """One write: the article, its speakers, its story and the letters it causes."""
    article, analysis = understood.article, understood.analysis
    had = _had(db, article, guid, owner)  # again: another may have brought it while we were reading
    if had is not None:
        return had
    _, story = articles.add(
        db,
        article,
        analysis,
        origin=origin,
        story=_story(db, understood, owner, now),
        signature=understood.signature,
        search=understood.search,
        speakers=_people(db, understood),
        guid=guid,
        owner=owner,
        now=now,
    )
    if tell:
        letters.fill(db, story, now)
    return Arrived(story, True, analysis.language)


def _story(db: Connection, understood: Understood, owner: int, now: datetime) -> int | None:
    from analysis.stories.clustering import Signature, same_story

    if (
        owner != PUBLIC
    ):  # the answer to what somebody sends in shows that text, not another one of the same event
        return None
    told = min(understood.article.published or now, now)
    near = articles.signatures(db, told - WINDOW, until=told + WINDOW)
    candidates = [(story, Signature.from_bytes(blob)) for story, blob in near]
    return same_story(Signature.from_bytes(understood.signature), candidates)


def _people(db: Connection, understood: Understood) -> dict[str, int]:
    """The id of each speaker by its key: a known person under any spelling, or a new one."""
    pairs = zip(speakers_of(understood.analysis), understood.blocks, strict=True)
    return {
        speaker.key: speaker_id(db, speaker, block, understood.analysis.language)
        for speaker, block in pairs
    }


def speaker_id(db: Connection, speaker: Speaker, block: str, language: str) -> int:
    """The id of the speaker, under this spelling from now on: what is stored decides before any likeness."""
    sure = speaker.kind == "organisation" or is_full(speaker.name)
    known = speakers.spelt(db, speaker.name, speaker.kind) if sure else None
    if known is None:
        known = namesake(speaker, speakers.candidates(db, block, speaker.kind))
    if known is None:
        return speakers.add(
            db, speaker.name, language, speaker.role, speaker.kind, speaker.key, block
        )
    speakers.add_name(db, known, speaker.name, language, block)
    return known
