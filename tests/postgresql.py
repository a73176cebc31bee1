"""A PostgreSQL of its own, started in an empty folder on a free port of 127.0.0.1 and gone afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

_numbers = count(1)


class NotInstalled(Exception):
    """There is no PostgreSQL on this computer; the text says what to install."""


@contextmanager
def private_postgresql(connections: int = 60) -> Iterator[str]:
    """Run a private PostgreSQL that takes so many connections; give the start of its URLs."""
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
                raise RuntimeError(f"{program}: {Path(log.name).read_text()}")

        run("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off -c max_connections={connections}"
        run("pg_ctl", "-w", "-l", f"{folder}/server.log", "-o", options, "start")
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "-m", "immediate", "stop")


def create_database(server: str, template: str = "template1") -> str:
    """Copy a database of the server; return the URL of the copy."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template)))
    return f"{server}/{name}"


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _programs() -> Path:
    found = shutil.which("initdb")
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found and not newest:
        raise NotInstalled("PostgreSQL is not installed (Debian's package postgresql)")
    return Path(found).parent if found else newest[-1].parent
