"""`python -m bench.audit`: how long the audit log takes to verify once it is long, and how much memory."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from storage import audit
from storage.database import sync_engine
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.tables import audit_events

BATCH = 2000


def main() -> None:
    """Fill a database with events as the bot writes them, and verify it in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m bench.audit", description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--database-url", default="", help="an empty PostgreSQL database in place of SQLite")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        env = {"DATA_DIR": folder, "DATABASE_URL": chosen.database_url}
        settings = StorageSettings.from_env(env)
        migrate(settings)
        began = time.perf_counter()
        _fill(settings, chosen.events)
        print(f"filled in {time.perf_counter() - began:.1f} s", flush=True)
        began = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-m", "storage", "audit", "verify"], env={**os.environ, **env})
        # Its peak is an upper bound: the kernel counts in what this process had at the fork, which `_fill` keeps small.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
    spent, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    print(f"{chosen.events} events: {seconds:.1f} s ({spent:.1f} s of processor time), peak RSS {peak:.0f} MB")
    sys.exit(os.waitstatus_to_exitcode(status))


def _fill(settings: StorageSettings, events: int) -> None:
    engine = sync_engine(settings)
    rows = _rows(events)
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        while batch := list(islice(rows, BATCH)):
            connection.execute(audit_events.insert(), batch)
    engine.dispose()


def _rows(events: int) -> Iterator[dict[str, Any]]:
    previous = audit.GENESIS
    for number in range(1, events + 1):
        at = datetime.now(UTC).isoformat(timespec="microseconds")
        told = audit.canonical({"model": "ct 2026.13", "model_sha256": "a" * 64, "probability": "0.5"})
        row = audit.chained(previous, number, at, "person:1", "analysed", "7K2M-9QFD", told)
        previous = str(row["hash"])
        yield row


if __name__ == "__main__":
    main()
