"""Bring a database to the newest revision in `migrations/`, at every start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from storage.database import DatabaseError, sync_engine
from storage.settings import StorageSettings

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).resolve().parents[1] / "migrations"
# The newest revision, so that a start need not import Alembic (0.3 s) to see that there is nothing to do.
HEAD = "0006"


def revision(engine: Engine) -> str | None:
    """Return the revision of a database, or None where it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def config(engine: Engine) -> Config:
    """Return Alembic's configuration for `migrations/` on this engine."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.attributes["engine"] = engine
    return made


def migrate(settings: StorageSettings, target: str = "head") -> None:
    """Upgrade the database to ``target``; raise DatabaseError where a newer Radiogram has written it."""
    engine = sync_engine(settings)
    try:
        current = revision(engine)
        if target == "head" and current == HEAD:
            return
        from alembic import command
        from alembic.util import CommandError

        try:
            command.upgrade(config(engine), target)
        except CommandError as error:
            raise DatabaseError(
                f"The database is at revision {current}, which this version of Radiogram does not know: "
                "update Radiogram, or restore a backup made with this version."
            ) from error
    finally:
        engine.dispose()
