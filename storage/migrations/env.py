"""Alembic runs this file; the connection, inside a transaction already, is the one storage.migrate opened."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
