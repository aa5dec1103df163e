"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0001"
down_revision = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WORD_SET = sa.Text().with_variant(TSVECTOR(), "postgresql")
# FTS5 cuts only at spaces and folds nothing but letter case: the words are normalised before. It keeps no copy of them.
_SEARCH = """
    CREATE VIRTUAL TABLE story_words USING fts5(
        words, content = '', detail = none, columnsize = 0,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
    )
"""


def upgrade() -> None:
    """Make all tables."""
    _stories()
    _articles()
    _summaries()
    _listings()
    _tallies()
    _speakers()
    _speaker_names()
    _speaker_roles()
    _quotes()
    _feeds()
    _feed_seen()
    _chats()
    _subscriptions()
    _wished_words()
    _letters()
    _searches()
    _facts()
    _edge_lines()
    _unread()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_SEARCH)


def _stories() -> None:
    op.create_table(
        "stories",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("words", _WORD_SET, nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_stories_updated_at_id", "stories", ["updated_at", "id"])
    if op.get_bind().dialect.name == "postgresql":
        op.create_index(
            "ix_stories_words",
            "stories",
            ["words"],
            postgresql_using="gin",
            postgresql_with={"fastupdate": "off"},
        )


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("story", _ID, sa.ForeignKey("stories.id", ondelete="CASCADE"), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("url_key", sa.Text()),
        sa.Column("guid_key", sa.Text()),
        sa.Column("text_key", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text()),
        sa.Column("author", sa.Text()),
        sa.Column("photo", sa.JSON()),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("related", sa.JSON(), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.UniqueConstraint("fingerprint", "owner"),
    )
    op.create_index("ix_articles_guid_key", "articles", ["guid_key"])
    op.create_index("ix_articles_origin_published", "articles", ["origin", "published"])
    op.create_index("ix_articles_owner_published", "articles", ["owner", "published"])
    op.create_index("ix_articles_published", "articles", ["published"])
    op.create_index("ix_articles_story", "articles", ["story"])
    op.create_index("ix_articles_text_key", "articles", ["text_key"])
    op.create_index("ix_articles_url_key", "articles", ["url_key"])


def _summaries() -> None:
    op.create_table(
        "summaries",
        sa.Column(
            "story",
            _ID,
            sa.ForeignKey("stories.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("language", sa.Text(), primary_key=True),
        sa.Column("picks", sa.JSON(), nullable=False),
    )


def _listings() -> None:
    op.create_table(
        "listings",
        sa.Column(
            "story",
            _ID,
            sa.ForeignKey("stories.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("language", sa.Text(), primary_key=True),
        sa.Column("topic", sa.Text(), primary_key=True),
        sa.Column("published", sa.DateTime(timezone=True), nullable=False),
        sa.Column("article", _ID, sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_listings_article", "listings", ["article"])
    op.create_index(
        "ix_listings_topic_language_published_story",
        "listings",
        ["topic", "language", "published", "story", "owner"],
    )


def _tallies() -> None:
    op.create_table(
        "tallies",
        sa.Column("owner", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("topic", sa.Text(), primary_key=True),
        sa.Column("languages", sa.Text(), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )


def _speakers() -> None:
    op.create_table(
        "speakers",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("same_as", _ID, sa.ForeignKey("speakers.id", ondelete="SET NULL")),
        sa.Column("root", _ID, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_speakers_key", "speakers", ["key"])
    op.create_index("ix_speakers_same_as", "speakers", ["same_as"])
    op.create_index("ix_speakers_root", "speakers", ["root"])


def _speaker_names() -> None:
    op.create_table(
        "speaker_names",
        sa.Column(
            "speaker",
            _ID,
            sa.ForeignKey("speakers.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("language", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
    )
    op.create_index("ix_speaker_names_block", "speaker_names", ["block"])
    op.create_index("ix_speaker_names_name", "speaker_names", ["name"])


def _speaker_roles() -> None:
    op.create_table(
        "speaker_roles",
        sa.Column(
            "speaker",
            _ID,
            sa.ForeignKey("speakers.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("language", sa.Text(), primary_key=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def _quotes() -> None:
    op.create_table(
        "quotes",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("article", _ID, sa.ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
        sa.Column("story", _ID, sa.ForeignKey("stories.id", ondelete="CASCADE"), nullable=False),
        sa.Column("speaker", _ID, sa.ForeignKey("speakers.id", ondelete="SET NULL")),
        sa.Column("heard_as", _ID),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published", sa.DateTime(timezone=True), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("said_start", sa.Integer()),
        sa.Column("said_end", sa.Integer()),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("words_key", sa.Text(), nullable=False),
        sa.Column("group", sa.Integer(), nullable=False),
        sa.Column("piece", sa.Integer(), nullable=False),
        sa.Column("told_first", sa.Boolean(), nullable=False),
        sa.Column("said_by", sa.Text()),
        sa.Column("role", sa.Text()),
    )
    op.create_index("ix_quotes_article", "quotes", ["article"])
    op.create_index(
        "ix_quotes_heard",
        "quotes",
        ["published", "language", "owner", "told_first", "speaker", "story"],
    )
    op.create_index("ix_quotes_speaker_published", "quotes", ["speaker", "published"])
    op.create_index("ix_quotes_story_words_key", "quotes", ["story", "words_key"])


def _feeds() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text()),
        sa.Column("modified", sa.Text()),
        sa.Column("body_hash", sa.Text()),
        sa.Column("next_poll", sa.DateTime(timezone=True), nullable=False),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("polled", sa.Boolean(), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("url_key"),
    )
    op.create_index("ix_feeds_next_poll", "feeds", ["next_poll"])


def _feed_seen() -> None:
    op.create_table(
        "feed_seen",
        sa.Column(
            "feed",
            _ID,
            sa.ForeignKey("feeds.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("guid_key", sa.Text(), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sqlite_with_rowid=False,
    )


def _chats() -> None:
    op.create_table(
        "chats",
        sa.Column("id", _ID, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("username", sa.Text()),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
    )


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("chat", _ID, sa.ForeignKey("chats.id", ondelete="CASCADE"), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("chat", "thread", "kind", "value"),
    )
    op.create_index("ix_subscriptions_kind_value", "subscriptions", ["kind", "value"])


def _wished_words() -> None:
    subscription = sa.ForeignKey("subscriptions.id", ondelete="CASCADE")
    op.create_table(
        "wished_words",
        sa.Column("subscription", _ID, subscription, primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("form", sa.Text(), primary_key=True),
        sa.Column("words", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_wished_words_form_subscription",
        "wished_words",
        ["form", "subscription", "place", "words"],
    )


def _letters() -> None:
    op.create_table(
        "letters",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("chat", _ID, sa.ForeignKey("chats.id", ondelete="CASCADE"), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=False),
        sa.Column("story", _ID, sa.ForeignKey("stories.id", ondelete="CASCADE"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owner", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("chat", "thread", "story", "kind"),
    )
    op.create_index(
        "ix_letters_open",
        "letters",
        ["due", "id"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_letters_story", "letters", ["story"])


def _searches() -> None:
    op.create_table(
        "searches",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("words_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.UniqueConstraint("words_key"),
        sqlite_autoincrement=True,
    )


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )


def _edge_lines() -> None:
    op.create_table(
        "edge_lines",
        sa.Column("channel", sa.Text(), primary_key=True),
        sa.Column("line", sa.Text(), primary_key=True),
        sa.Column("posts", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_edge_lines_seen", "edge_lines", ["seen"])


def _unread() -> None:
    op.create_table(
        "unread",
        sa.Column("chat", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("message", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("update", sa.Text(), nullable=False),
        sa.Column("progress", sa.BigInteger()),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_unread_due", "unread", ["due"])
