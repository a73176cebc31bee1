"""Databases for tests: a fresh SQLite file, or a fresh database in a private PostgreSQL, for each test."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings
from tests.absence import absent

KINDS = ("sqlite", "postgresql")
_numbers = count(1)


def _programs() -> Path:
    found = shutil.which("initdb")
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found and not newest:
        absent("PostgreSQL is not installed (Debian's package postgresql)")
    return Path(found).parent if found else newest[-1].parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A private PostgreSQL; gives the start of its URLs."""
    programs, port = _programs(), free_port()
    root = os.geteuid() == 0  # initdb refuses root
    # Not below pytest's own folder: another user could not enter it, and a socket's path must be short.
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        if root:
            shutil.chown(folder, "postgres")

        def run(program: str, *arguments: str) -> None:
            prefix = ["runuser", "-u", "postgres", "--"] if root else []
            command = [*prefix, str(programs / program), "-D", f"{folder}/data", *arguments]
            # Not captured: the server keeps what it inherits open, and reading it would never end.
            with open(f"{folder}/{program}.log", "wb") as log:
                done = subprocess.run(command, cwd=folder, stdout=log, stderr=log)
            if done.returncode:
                pytest.fail(f"{program}: {Path(log.name).read_text()}")

        run("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections=60"
        run("pg_ctl", "-w", "-l", f"{folder}/server.log", "-o", options, "start")
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "-m", "immediate", "stop")


def _create_postgresql(server: str, template: str = "template1") -> str:
    """Copy a database of the server; return the URL of the copy."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template)))
    return f"{server}/{name}"


def _empty(request: pytest.FixtureRequest, folder: Path) -> StorageSettings:
    env = {"DATA_DIR": str(folder / "data")}
    if request.param == "postgresql":
        env["DATABASE_URL"] = _create_postgresql(request.getfixturevalue("postgresql_server"))
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
        env["DATABASE_URL"] = _create_postgresql(*migrated.database_url.rsplit("/", 1))
    return StorageSettings.from_env(env)


@pytest.fixture
async def database(settings: StorageSettings) -> AsyncIterator[Database]:
    """A database at the newest revision."""
    opened = Database(settings)
    yield opened
    await opened.close()
