"""What a worker loads for feeds before there are any."""


def warm_for_feeds() -> None:
    """Load what reading feeds needs, so that the first feed does not wait for it."""
    import feedparser  # noqa: F401

    from ingest.feeds.read import read_feed

    read_feed(
        b"<rss version='2.0'><channel><item><title>A</title></item></channel></rss>",
        "http://a.example",
    )
