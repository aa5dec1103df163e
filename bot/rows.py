"""What the command line prints: analyses as the JSON of its stable contract. Offsets index "text"."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from news.types import Analysis, Article, Quote, Span

Row = dict[str, Any]


def line(row: Row) -> str:
    """One JSON line; plain letters unless the text holds half a surrogate pair, which only an escape can carry."""
    text = json.dumps(row, ensure_ascii=False)
    return text if text.isprintable() or _encodable(text) else json.dumps(row)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def analysed(article: Article, analysis: Analysis) -> Row:
    """The keys that `read` and `analyse` share."""
    text = article.text
    return {
        "title": article.title,
        "language": analysis.language,
        "languages": list(article.languages or (analysis.language,)),
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "photo": {"caption": article.photo.caption, "credit": article.photo.credit}
        if article.photo
        else None,
        "related": list(article.related),
        "text": text,
        "sentences": [_offsets(span) for span in analysis.sentences],
        "summary": [{**_offsets(span), "text": span.of(text)} for span in analysis.summary],
        "quotes": [_quote(quote, text) for quote in analysis.quotes],
        "speakers": _speakers(analysis),
        "topics": list(analysis.topics),
        "terms": list(analysis.terms),
        "persons": [_offsets(span) for span in analysis.persons],
    }


def _offsets(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _quote(quote: Quote, text: str) -> Row:
    speaker = quote.speaker
    return {
        **_offsets(quote.words),
        "text": quote.words.of(text),
        "kind": quote.kind,
        "said_as": quote.said_as.of(text) if quote.said_as else None,
        "speaker": {"name": speaker.name, "role": speaker.role, "kind": speaker.kind}
        if speaker
        else None,
        "confidence": round(quote.confidence, 3),
        "group": quote.group,
    }


def _speakers(analysis: Analysis) -> list[Row]:
    known = {q.speaker.key: q.speaker for q in analysis.quotes if q.speaker}
    counts = Counter(q.speaker.key for q in analysis.quotes if q.speaker)
    return [
        {"name": known[key].name, "role": known[key].role, "quotes": n}
        for key, n in counts.most_common()
    ]
