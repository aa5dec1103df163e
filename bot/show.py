"""An analysed article for a person at a terminal."""

from __future__ import annotations

from news.types import Analysis, Article, Quote


def shown(article: Article, analysis: Analysis) -> str:
    """A few lines: title, where from, summary, quotes with who said them, topics."""
    about = " · ".join(part for part in (article.source, article.author, analysis.language) if part)
    summary = " ".join(span.of(article.text) for span in analysis.summary)
    quotes = [_quote(quote, article.text) for quote in analysis.quotes]
    return "\n\n".join(
        part
        for part in (article.title, about, summary, "\n".join(quotes), ", ".join(analysis.topics))
        if part
    )


def _quote(quote: Quote, text: str) -> str:
    speaker = quote.speaker
    who = (
        ", ".join(part for part in (speaker.name, speaker.role) if part)
        if speaker
        else "speaker unknown"
    )
    return f"  [{quote.kind}] {' '.join(quote.words.of(text).split())}\n      - {who}"
