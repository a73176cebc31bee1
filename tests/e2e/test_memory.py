"""What the bot's memory looks like from outside."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from bot.practice.people import User
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_verdict
from tests.scans import draw_xray, jpeg

HEAP = 64 * 2**20  # glibc reserves as much for each heap of a thread, at a multiple of it (malloc/arena.c)
THREADED = """
import sys, threading
def work():
    kept = bytearray(10_000)
    print("ready", flush=True)
    sys.stdin.read()
threading.Thread(target=work).start()
"""


def heaps_of_threads(pid: int) -> int:
    """Count the heaps besides the first one: a part in use and a part reserved, together of that size."""
    spans = []
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        addresses, rights = line.split()[:2]
        start, end = (int(address, 16) for address in addresses.split("-"))
        spans.append((start, end, rights))
    return sum(
        start % HEAP == 0 and rights == "rw-p" and next_rights == "---p" and end - start == HEAP
        for (start, _, rights), (_, end, next_rights) in pairwise(spans)
    )


def test_a_heap_of_a_thread_is_counted() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only glibc has such heaps")
    program = [sys.executable, "-c", THREADED]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        process.stdout.readline()
        found = heaps_of_threads(process.pid)
        process.stdin.close()
    assert found == 1


@pytest.mark.asyncio(loop_scope="session")
async def test_all_threads_of_the_bot_share_one_heap(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await user.send_photo(jpeg(draw_xray(1)), caption="xray")
    await user.wait_for(is_verdict, 20)
    assert len(list(Path(f"/proc/{bot.pid}/task").iterdir())) > 5
    assert heaps_of_threads(bot.pid) == 0
