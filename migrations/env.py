"""How Alembic runs the revisions: always on an engine that `storage.migration` hands over."""

from __future__ import annotations

from alembic import context

from storage.tables import metadata

engine = context.config.attributes["engine"]

with engine.connect() as connection:
    write = connection.execution_options(write=True)
    context.configure(connection=write, target_metadata=metadata, render_as_batch=write.dialect.name == "sqlite")
    with context.begin_transaction():
        context.run_migrations()
