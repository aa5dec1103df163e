"""Letters remember since when their tries fail: they are given up by age, not by a count."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """A column that is empty for all letters so far; what was counted as a try before was mostly none."""
    op.add_column("letters", sa.Column("failing", sa.DateTime(timezone=True)))
    op.execute("UPDATE letters SET attempts = 0 WHERE state IN ('open', 'held')")
