"""What a process and all below it use, from /proc (proc(5))."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """Return the process and all below it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid] + [below for child in children for below in family(int(child))]


def memory(pid: int) -> tuple[float, float]:
    """Return resident and proportional memory (MB) of a process and all below it."""
    resident = proportional = 0.0
    for process in family(pid):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in rollup if line.endswith(" kB")}
        resident += sizes["Rss"]
        proportional += sizes["Pss"]
    return resident, proportional


def descriptors(pid: int) -> tuple[int, int]:
    """Return how many files and pipes, and how many sockets, a process and all below it have open."""
    files = sockets = 0
    for process in family(pid):
        for entry in os.scandir(f"/proc/{process}/fd"):
            with suppress(FileNotFoundError):  # closed meanwhile
                socket = os.readlink(entry.path).startswith("socket:")
                files, sockets = files + (not socket), sockets + socket
    return files, sockets


def processor_seconds(pid: int) -> float:
    """Return the processor time that a process and all below it have used."""
    used = 0
    for process in family(pid):
        # The name, in brackets, may hold blanks: user and system time are the 12th and 13th field after it.
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        used += int(fields[11]) + int(fields[12])
    return used / TICKS
