"""All tables. What was written never changes (articles, quotes); stories and listings are drawn from it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    false,
    text,
)

from storage.columns import Codes, Json, StoredText, Utc, WordSet

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

PUBLIC = 0  # the owner of what everybody may see; else the id of the chat that sent it in and alone sees it
ANY_TOPIC = ""  # the topic of the listings that show every story
Id = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers only INTEGER keys by itself


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True)


def _ref(name: str, target: str, *, null: bool = False, **kw: Any) -> Column[int]:
    """A reference that goes when its target goes."""
    return Column(
        name,
        Id,
        ForeignKey(target, ondelete="SET NULL" if null else "CASCADE"),
        nullable=null,
        **kw,
    )


# One event. All columns but id are drawn from its articles by draw.refresh.
stories = Table(
    "stories",
    metadata,
    _id(),
    Column("first_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),  # when its newest article was published
    Column("sources", Integer, nullable=False),
    Column("topics", Codes, nullable=False),
    Column("languages", Codes, nullable=False),
    Column("words", WordSet, nullable=False),
    Column("owner", BigInteger, nullable=False),
    Index("ix_stories_updated_at_id", "updated_at", "id"),
    # Without fastupdate=off every search first reads up to 4 MB of pending entries.
    Index(
        "ix_stories_words", "words", postgresql_using="gin", postgresql_with={"fastupdate": "off"}
    ).ddl_if(dialect="postgresql"),
    sqlite_autoincrement=True,  # an id is never given twice: old buttons in chats name it
)

# Small columns first: SQLite need not walk over the text to read them.
articles = Table(
    "articles",
    metadata,
    _id(),
    _ref("story", "stories.id", index=True),
    Column("owner", BigInteger, nullable=False),  # as of its story
    Column("fingerprint", StoredText, nullable=False),
    Column(
        "url_key", StoredText, index=True
    ),  # digests: an index entry of PostgreSQL holds 2,700 bytes at most
    Column("guid_key", StoredText, index=True),
    Column("text_key", StoredText, index=True),  # of the text without its title
    Column("language", StoredText, nullable=False),
    Column("published", Utc, nullable=False, index=True),
    Column("added", Utc, nullable=False),
    Column("origin", StoredText, nullable=False),
    Column("title", StoredText, nullable=False),
    Column("source", StoredText, nullable=False),
    Column("url", StoredText),
    Column("author", StoredText),
    Column("photo", Json),
    Column("topics", Codes, nullable=False),
    Column("terms", Json, nullable=False),
    Column(
        "summary", Json, nullable=False
    ),  # [[start, end], ...] of text, best first; a summary is the first few
    Column("related", Json, nullable=False),
    Column("versions", Json, nullable=False),
    Column("sketch", LargeBinary, nullable=False),  # the signature: by which stories are compared
    Column("text", StoredText, nullable=False),
    Column("search", StoredText, nullable=False),
    Column(
        "from_feed", Boolean, nullable=False, server_default=false()
    ),  # its page could not be had
    UniqueConstraint("fingerprint", "owner"),
    Index("ix_articles_origin_published", "origin", "published"),
    Index("ix_articles_owner_published", "owner", "published"),
)

# What several articles of a story tell together in one language. Only stories of several articles have a row.
summaries = Table(
    "summaries",
    metadata,
    _ref("story", "stories.id", primary_key=True, autoincrement=False),
    Column("language", StoredText, primary_key=True),
    Column(
        "picks", Json, nullable=False
    ),  # {length: [[article, start, end], ...]} in the order they are shown
)

# A story in one language on one topic's shelf (ANY_TOPIC: every story). Drawn from articles; what /latest reads.
listings = Table(
    "listings",
    metadata,
    _ref("story", "stories.id", primary_key=True, autoincrement=False),
    Column("language", StoredText, primary_key=True),
    Column("topic", StoredText, primary_key=True),
    Column("published", Utc, nullable=False),  # of its newest article in the language
    _ref(
        "article", "articles.id", index=True
    ),  # that article, or the newest that is more than a feed's own text
    Column("languages", Codes, nullable=False),  # all the story has
    Column("owner", BigInteger, nullable=False),  # as of its story
    Index(
        "ix_listings_topic_language_published_story",
        "topic",
        "language",
        "published",
        "story",
        "owner",
    ),
    sqlite_with_rowid=False,
)

# How many stories each owner has on each topic's shelf in exactly these languages. Counting the listings themselves
# takes a quarter of a second when there are 100,000 stories.
tallies = Table(
    "tallies",
    metadata,
    Column("owner", BigInteger, primary_key=True, autoincrement=False),
    Column("topic", StoredText, primary_key=True),
    Column("languages", Codes, primary_key=True),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Somebody under the spellings that were found alike. An admin may say that two are one person: same_as then points from
# one to the other, and root, drawn from it, to the one whose page shows them all (itself where nothing was said).
speakers = Table(
    "speakers",
    metadata,
    _id(),
    Column("key", StoredText, nullable=False, index=True),  # as it was first met; never changes
    Column("kind", StoredText, nullable=False),
    _ref("same_as", "speakers.id", null=True, index=True),
    Column("root", Id, nullable=False, index=True),
    sqlite_autoincrement=True,
)

# Every spelling met, and which speaker it is: decides before any likeness when it is met again.
speaker_names = Table(
    "speaker_names",
    metadata,
    _ref("speaker", "speakers.id", primary_key=True, autoincrement=False),
    Column("language", StoredText, primary_key=True),
    Column("name", StoredText, primary_key=True, index=True),
    Column("block", StoredText, nullable=False, index=True),
    Column("uses", Integer, nullable=False),
)

# The newest role told in each language.
speaker_roles = Table(
    "speaker_roles",
    metadata,
    _ref("speaker", "speakers.id", primary_key=True, autoincrement=False),
    Column("language", StoredText, primary_key=True),
    Column("role", StoredText, nullable=False),
    Column("at", Utc, nullable=False),
)

quotes = Table(
    "quotes",
    metadata,
    _id(),
    _ref("article", "articles.id", index=True),
    _ref("story", "stories.id"),
    _ref("speaker", "speakers.id", null=True),  # the root of heard_as
    Column(
        "heard_as", Id
    ),  # the speaker as the words arrived, whoever was said to be one with them since
    Column("language", StoredText, nullable=False),
    Column("published", Utc, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("said_start", Integer),
    Column("said_end", Integer),
    Column("owner", BigInteger, nullable=False),  # as of its story
    Column("kind", StoredText, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("rank", Integer, nullable=False),  # lower is better to show
    Column("words_key", StoredText, nullable=False),  # equal for equal words
    Column(
        "group", Integer, nullable=False
    ),  # 0: stands alone; equal in one article: pieces of one quote
    Column("piece", Integer, nullable=False),  # 0: the first piece, or the only one
    # Drawn by quotes.mark: a first piece, and no better or earlier quote has the same words.
    Column("told_first", Boolean, nullable=False),
    Column("said_by", StoredText),  # name, role or description as the analysis gave it
    Column("role", StoredText),  # as this article tells it
    Index("ix_quotes_story_words_key", "story", "words_key"),
    Index("ix_quotes_speaker_published", "speaker", "published"),
    # All that "who spoke lately" needs, so that it reads the index alone.
    Index("ix_quotes_heard", "published", "language", "owner", "told_first", "speaker", "story"),
)

feeds = Table(
    "feeds",
    metadata,
    _id(),
    Column("url", StoredText, nullable=False),
    Column("url_key", StoredText, nullable=False, unique=True),
    Column("title", StoredText, nullable=False),
    Column("etag", StoredText),
    Column("modified", StoredText),
    Column("body_hash", StoredText),
    Column("next_poll", Utc, nullable=False, index=True),
    Column("errors", Integer, nullable=False),
    Column("polled", Boolean, nullable=False),
    Column("added", Utc, nullable=False),
    Column("moved_to", StoredText),  # where its address sends us for good, it says
    Column(
        "moves", Integer, nullable=False, server_default="0"
    ),  # looks in a row that read it there
)

feed_seen = Table(
    "feed_seen",
    metadata,
    _ref("feed", "feeds.id", primary_key=True, autoincrement=False),
    Column("guid_key", StoredText, primary_key=True),
    Column("at", Utc, nullable=False),
    sqlite_with_rowid=False,
)

# Entries whose page did not answer: asked again at the next looks, though the feed itself may show them no more.
feed_waiting = Table(
    "feed_waiting",
    metadata,
    _ref("feed", "feeds.id", primary_key=True, autoincrement=False),
    Column("guid_key", StoredText, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("tell", Boolean, nullable=False),  # whether subscribers are to get it
    Column("entry", Json, nullable=False),
    sqlite_with_rowid=False,
)

chats = Table(
    "chats",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=False),  # Telegram's own
    Column("kind", StoredText, nullable=False),
    Column("language", StoredText, nullable=False),
    Column("languages", Codes, nullable=False),
    Column("zone", StoredText, nullable=False),
    Column("length", StoredText, nullable=False),  # of summaries: short, normal, long
    Column("title", StoredText, nullable=False),
    Column("username", StoredText),
    Column("paused", Boolean, nullable=False),
    Column("added", Utc, nullable=False),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    _id(),
    _ref("chat", "chats.id"),
    Column("thread", BigInteger, nullable=False),
    Column("kind", StoredText, nullable=False),
    Column("value", StoredText, nullable=False),
    Column("added", Utc, nullable=False),
    UniqueConstraint("chat", "thread", "kind", "value"),
    Index("ix_subscriptions_kind_value", "kind", "value"),
)

# The forms of each word that a subscription to words asks for: what the words of a new story are looked up in.
wished_words = Table(
    "wished_words",
    metadata,
    _ref("subscription", "subscriptions.id", primary_key=True, autoincrement=False),
    Column(
        "place", Integer, primary_key=True, autoincrement=False
    ),  # of the word among those asked for
    Column("form", StoredText, primary_key=True),
    Column("words", Integer, nullable=False),  # how many words are asked for
    Index("ix_wished_words_form_subscription", "form", "subscription", "place", "words"),
    sqlite_with_rowid=False,
)

# The outbox. state: open, sent, given up, held (its chat is paused). A letter that is claimed stays open with its due
# time moved to the end of the lease: when nobody settles it, it is due again by itself.
letters = Table(
    "letters",
    metadata,
    _id(),
    _ref("chat", "chats.id"),
    Column("thread", BigInteger, nullable=False),
    _ref("story", "stories.id", index=True),
    Column("kind", StoredText, nullable=False),
    Column("state", StoredText, nullable=False),
    Column("due", Utc, nullable=False),
    Column("owner", StoredText),
    Column("attempts", Integer, nullable=False),
    Column("error", StoredText),
    Column("message_id", BigInteger),
    Column("added", Utc, nullable=False),
    Column("settled", Utc),
    Column("failing", Utc),  # since when its tries fail
    UniqueConstraint("chat", "thread", "story", "kind"),
    Index(
        "ix_letters_open",
        "due",
        "id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

# What was searched for in a chat, which alone gets it: anybody can make up a button with its number.
searches = Table(
    "searches",
    metadata,
    _id(),
    Column("owner", BigInteger, nullable=False),  # the chat
    Column("words_key", StoredText, nullable=False),
    Column("words", StoredText, nullable=False),
    Column("asked", Utc, nullable=False, index=True),  # the last time
    UniqueConstraint("owner", "words_key"),
    sqlite_autoincrement=True,
)

facts = Table(
    "facts",
    metadata,
    Column("key", StoredText, primary_key=True),
    Column("value", StoredText, nullable=False),
)

# In how many posts of a channel a line stood first or last; channel, line and post are digests.
edge_lines = Table(
    "edge_lines",
    metadata,
    Column("channel", StoredText, primary_key=True),
    Column("line", StoredText, primary_key=True),
    Column("posts", Integer, nullable=False),
    Column("post", StoredText, nullable=False),  # the last one that had it
    Column("seen", Utc, nullable=False, index=True),
    sqlite_with_rowid=False,
)

# What people sent to be read and is not answered yet, as Telegram told it: a process that dies must not lose it.
unread = Table(
    "unread",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("update", StoredText, nullable=False),  # JSON
    Column("progress", BigInteger),  # our message that says "Reading ..." and becomes the answer
    Column("tries", Integer, nullable=False),
    Column("due", Utc, nullable=False, index=True),  # when it is taken up again
)
