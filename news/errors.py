"""All errors we expect, as one tree. Foreign ones are translated into these at the edge; handlers tell people of them.

LedeError
├── BadInput                what came in cannot be read
│   ├── EmptyInput          nothing in it
│   ├── TooLarge            more bytes than we take
│   ├── NotText             not text, not HTML
│   ├── NoArticle           a page without an article
│   │   └── ShowsWall       a notice instead of it; .wall says which: consent, guard, login, age, missing
│   └── IsFeed              a feed, which is added and not read
├── WebError                a page or feed could not be fetched
│   ├── BadAddress          not an http(s) address
│   ├── PrivateAddress      loopback, private or otherwise not public
│   ├── Unreachable         no connection, or the name is unknown
│   ├── TimedOut            no answer in time
│   ├── Refused             an HTTP status that is not 200; .status, .retry_after (seconds) where given
│   └── Disallowed          robots.txt says no
├── TooCostly               reading it takes more time or memory than one task may have
├── NotFound                no such story, speaker, topic, subscription
├── NoDatabase              the database cannot be opened
├── OldDatabase             the database is not at the newest migration
└── BadSettings             settings that cannot work; the text names every one of them
"""


class LedeError(Exception):
    """The root: everything below is expected and has a text for people."""


class BadInput(LedeError):
    """What came in cannot be read."""


class EmptyInput(BadInput):
    """There is nothing in it."""


class TooLarge(BadInput):
    """It has more bytes than we take."""


class NotText(BadInput):
    """It is neither text nor HTML."""


class NoArticle(BadInput):
    """The page has no article in it."""


class ShowsWall(NoArticle):
    """The page shows a notice of its site instead of an article."""

    def __init__(self, wall: str) -> None:
        super().__init__(wall)
        self.wall = wall


class IsFeed(BadInput):
    """It is a feed: something to add, not an article."""


class WebError(LedeError):
    """A page or feed could not be fetched."""


class BadAddress(WebError):
    """Not an http(s) address."""


class PrivateAddress(WebError):
    """The address is not a public one."""


class Unreachable(WebError):
    """No connection."""


class TimedOut(WebError):
    """No answer in time."""


class Refused(WebError):
    """The server answered with an HTTP status other than 200."""

    def __init__(self, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.retry_after = retry_after


class Disallowed(WebError):
    """The site's robots.txt does not allow it."""


class TooCostly(LedeError):
    """Reading it takes more time or memory than one task may have."""


class NotFound(LedeError):
    """There is no such thing."""


class NoDatabase(LedeError):
    """The database cannot be opened."""


class OldDatabase(LedeError):
    """The database is not at the newest migration."""


class BadSettings(LedeError):
    """Settings that cannot work; the text names every bad one."""
