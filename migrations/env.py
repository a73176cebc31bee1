"""How Alembic runs the revisions: always on an engine that `storage.migration` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy import text

from storage.tables import metadata

LOCK = 7_241_984  # any constant: PostgreSQL's name for "the one who migrates"
engine = context.config.attributes["engine"]

# One transaction for everything, begun here: a start that is cut off changes nothing, and of two replicas that
# start at once, one waits for the other and then finds nothing to do.
with engine.connect().execution_options(write=True) as connection, connection.begin():
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=connection.dialect.name == "sqlite"
    )
    context.run_migrations()
