from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from storage import migration
from storage.database import DatabaseError, sync_engine
from storage.settings import StorageSettings
from storage.tables import metadata

ROOT = migration.FOLDER.parent
REVISIONS = [made.revision for made in reversed([*ScriptDirectory(str(migration.FOLDER)).walk_revisions()])]


def _differences(settings: StorageSettings) -> list[object]:
    engine = sync_engine(settings)
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    return list(found)


def test_head_is_the_newest_revision() -> None:
    assert ScriptDirectory(str(migration.FOLDER)).get_heads() == [migration.HEAD] == REVISIONS[-1:]
    assert all(after > before for before, after in pairwise(REVISIONS))


@pytest.mark.parametrize("earlier", [None, *REVISIONS])
def test_every_earlier_revision_comes_to_the_tables_of_the_code(empty: StorageSettings, earlier: str | None) -> None:
    if earlier:
        migration.migrate(empty, earlier)
    migration.migrate(empty)
    assert migration.revision(sync_engine(empty)) == migration.HEAD
    assert _differences(empty) == []
    migration.migrate(empty)


def test_a_newer_database_is_refused(settings: StorageSettings) -> None:
    engine = sync_engine(settings)
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(DatabaseError, match=r"revision 9999, which this version of Radiogram does not know"):
        migration.migrate(settings)


def test_two_starts_at_once_migrate_once(empty: StorageSettings) -> None:
    code = "import os; from alembic import command; from storage import migration, settings; "
    code += "print(flush=True); input(); migration.migrate(settings.StorageSettings.from_env(os.environ))"
    env = {**os.environ, "DATA_DIR": str(empty.data_dir), "DATABASE_URL": empty.database_url}
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", code], env=env, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for start in starts:
        assert start.stdout and start.stdout.readline() == "\n"  # it has imported everything and waits
    for start in starts:
        assert start.stdin
        start.stdin.write("\n")
        start.stdin.flush()
    for start in starts:
        start.communicate(timeout=30)
    assert [start.returncode for start in starts] == [0, 0, 0]
    assert _differences(empty) == []


def test_a_migration_that_breaks_leaves_nothing(
    empty: StorageSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "100% migrations"
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text((migration.FOLDER / "env.py").read_text())
    broken = "from alembic import op\nrevision, down_revision = '1', None\n"
    broken += "def upgrade():\n    op.execute('CREATE TABLE half (id INTEGER)')\n    raise KeyError('power cut')\n"
    (folder / "versions" / "1.py").write_text(broken)
    monkeypatch.setattr(migration, "FOLDER", folder)
    with pytest.raises(KeyError):
        migration.migrate(empty)
    assert inspect(sync_engine(empty)).get_table_names() == []
