"""A search belongs to the chat that typed it, and is forgotten after a while; those of before are nobody's, and go."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add owner and time; numbers are not given again, since old buttons in chats name them."""
    op.add_column(
        "searches", sa.Column("owner", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.add_column(
        "searches",
        sa.Column(
            "asked",
            sa.DateTime(timezone=True),
            nullable=False,
            server_default="1970-01-01 00:00:00",
        ),
    )
    with op.batch_alter_table("searches", table_kwargs={"sqlite_autoincrement": True}) as searches:
        searches.alter_column("owner", server_default=None)
        searches.alter_column("asked", server_default=None)
        searches.drop_constraint("uq_searches_words_key", type_="unique")
        searches.create_unique_constraint("uq_searches_owner_words_key", ["owner", "words_key"])
        searches.create_index("ix_searches_asked", ["asked"])
    op.execute("DELETE FROM searches")
