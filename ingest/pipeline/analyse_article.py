"""Everything that costs time, in one pure step: from an article to what is kept of it. Run in a worker process."""

from __future__ import annotations

from dataclasses import dataclass, replace

from analysis import analyse
from news.types import Analysis, Article, Speaker


@dataclass(frozen=True, slots=True)
class Understood:
    """An article with all that was understood of it, ready to be kept."""

    article: Article
    analysis: Analysis
    signature: bytes
    search: str
    blocks: tuple[str, ...]  # for each quote's speaker, how to look for namesakes


def understand(article: Article, reader: str = "") -> Understood:
    """Everything that costs time, pure; run in a worker process. `reader`: the language of whoever sent it."""
    from analysis.entities.mentions_of_people import block
    from analysis.stories.clustering import signature
    from analysis.text.language_id import detect
    from analysis.text.tokens import search_text

    if reader and article.language is None:  # where the letters leave a doubt it is the reader's
        article = replace(article, language=detect(article.text or article.title, reader))
    analysis = analyse(article)
    article = replace(article, language=analysis.language)
    return Understood(
        article=article,
        analysis=analysis,
        signature=signature(article, analysis).to_bytes(),
        search=search_text(f"{article.title}\n{article.text}", analysis.language),
        blocks=tuple(block(speaker.name) for speaker in speakers_of(analysis)),
    )


def speakers_of(analysis: Analysis) -> list[Speaker]:
    """The speakers with a name of their own, each once, in the order they speak; a court or a council has none."""
    from analysis.entities.generic_organisations import is_mere

    named = {
        q.speaker.key: q.speaker for q in analysis.quotes if q.speaker and q.speaker.name
    }.values()
    return [
        one for one in named if one.kind == "person" or not is_mere(one.name, analysis.language)
    ]


def warm() -> None:
    """Load what understanding needs, so that the first article does not wait for it."""
    from ingest.languages import LEXICONS

    for words in LEXICONS:
        understand(Article(words.sample, words.sample, words.code))


def warm_for_pages() -> None:
    """Load what reading pages needs."""
    from ingest.html.page import read_page

    page = f"<html><title>A</title><body><article>{'<p>The council met on Monday and closed it.</p>' * 9}</article>"
    read_page(page.encode(), None)
