"""Where a feed says it moved, entries whose page is asked again, and articles that a feed alone told."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add two columns to feeds, one to articles, and the table of waiting entries."""
    op.add_column("feeds", sa.Column("moved_to", sa.Text()))
    op.add_column("feeds", sa.Column("moves", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "articles", sa.Column("from_feed", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.create_table(
        "feed_waiting",
        sa.Column(
            "feed",
            _ID,
            sa.ForeignKey("feeds.id", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("guid_key", sa.Text(), primary_key=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tell", sa.Boolean(), nullable=False),
        sa.Column("entry", sa.JSON(), nullable=False),
        sqlite_with_rowid=False,
    )
