"""Databases for tests: a fresh SQLite file, or a fresh database in a private PostgreSQL, for each test."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings
from tests.absence import absent
from tests.postgresql import NotInstalled, create_database, private_postgresql

KINDS = ("sqlite", "postgresql")
LONG = {"e2e", "chaos", "ml"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the folders first whose files take long: a file goes to whoever is free (`--dist loadfile`), and one that is
    begun at the end has the others wait for it."""
    items.sort(key=lambda item: item.path.relative_to(Path(__file__).parent).parts[0] not in LONG)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A private PostgreSQL; gives the start of its URLs."""
    try:
        with private_postgresql() as url:
            yield url
    except NotInstalled as missing:
        absent(str(missing))


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> StorageSettings:
    """Settings of a SQLite database at the newest revision, for `sqlite` to copy."""
    made = StorageSettings.from_env({"DATA_DIR": str(tmp_path_factory.mktemp("migrated") / "data")})
    migrate(made)
    return made


@pytest.fixture
def sqlite(migrated_sqlite: StorageSettings, tmp_path: Path) -> StorageSettings:
    """Settings of a new SQLite database at the newest revision, where the kind of database makes no difference."""
    return StorageSettings.from_env({"DATA_DIR": str(shutil.copytree(migrated_sqlite.data_dir, tmp_path / "data"))})


def _empty(request: pytest.FixtureRequest, folder: Path) -> StorageSettings:
    env = {"DATA_DIR": str(folder / "data")}
    if request.param == "postgresql":
        env["DATABASE_URL"] = create_database(request.getfixturevalue("postgresql_server"))
    return StorageSettings.from_env(env)


@pytest.fixture(params=KINDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> StorageSettings:
    """Settings of a database without tables."""
    return _empty(request, tmp_path)


@pytest.fixture(scope="session", params=KINDS)
def migrated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> StorageSettings:
    """Settings of a database at the newest revision, for `settings` to copy."""
    made = _empty(request, tmp_path_factory.mktemp("migrated"))
    migrate(made)
    return made


@pytest.fixture
def settings(migrated: StorageSettings, tmp_path: Path) -> StorageSettings:
    """Settings of a new database at the newest revision."""
    env = {"DATA_DIR": str(tmp_path / "data")}
    if migrated.sqlite_path:
        shutil.copytree(migrated.data_dir, tmp_path / "data")
    else:
        env["DATABASE_URL"] = create_database(*migrated.database_url.rsplit("/", 1))
    return StorageSettings.from_env(env)


@pytest.fixture
async def database(settings: StorageSettings) -> AsyncIterator[Database]:
    """A database at the newest revision."""
    opened = Database(settings)
    yield opened
    await opened.close()
