"""What is news to subscribers, whichever way an article came."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from ingest.pipeline.arrive import FRESH, is_news
from news.types import Article
from tests.storage.make import NOW


@pytest.mark.parametrize(
    ("published", "news"),
    [
        (None, True),
        (NOW, True),
        (NOW + timedelta(hours=3), True),  # a clock that is fast
        (NOW - timedelta(hours=47), True),
        (NOW - FRESH, False),
        (NOW - timedelta(days=60), False),
        (NOW - timedelta(days=400), False),
    ],
)
def test_an_article_of_the_last_days_or_without_a_date_is_news(
    published: datetime | None, news: bool
) -> None:
    assert (
        is_news(Article("The pier", "The pier closed. Boats left.", published=published), NOW)
        is news
    )
