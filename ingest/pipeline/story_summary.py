"""What the articles of one story tell together: picked in a worker when one of them arrives, never when it is read."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.pipeline.runs import Runs
from news.lengths import SENTENCES, Length
from news.types import Span
from storage import summaries
from storage.store import Store

Picks = dict[Length, list[tuple[int, Span]]]


async def tell_together(store: Store, workers: Runs, story: int, language: str) -> None:
    """Keep the summary of a story that several public articles tell in that language."""
    told = await store.read(summaries.told, story, language)
    if len(told) > 1:
        picks = await workers.run(pick, told, language)
        # Kept only if no other article came meanwhile; who brought that one is doing this for all of them.
        await store.write(summaries.put, story, language, [one.id for one in told], picks)


def pick(told: Sequence[summaries.PickedSentence], language: str) -> Picks:
    """For each length (article's id, span of its text) in the order they are shown; pure, some milliseconds."""
    from analysis.summary.multi import OutletText, summarise_together
    from analysis.text.sentences import split

    def whole(text: str) -> tuple[Span, ...]:
        spans = split(text, language)
        return spans[:-1] if len(text) > summaries.LONGEST else spans  # the last one may be cut

    read = [OutletText(one.text, whole(one.text), one.title, language, one.source) for one in told]
    return {
        length: [(told[one.article].id, one.span) for one in summarise_together(read, count)]
        for length, count in SENTENCES.items()
    }
