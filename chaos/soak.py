"""Good and bad pictures for an hour: memory and open files do not grow, and the bot does not slow down."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.processes import descriptors, memory
from bot.practice.people import User
from bot.practice.server import PracticeServer
from chaos.crowd import Sent, see_through, send
from chaos.loopback import stay_here
from chaos.options import Options
from chaos.pictures import Picture, mistakes, scans
from chaos.report import Report
from tests.e2e.bots import BotProcess

FULL = Options(seconds=3600, rate=5, users=100, patience=60)
SHORT = Options(seconds=60, rate=5, users=20, patience=60)
BAD_SHARE = 0.3
MEMORY_GROWTH = 1.05
SLOWING = 1.5
WARM_UP_SECONDS = 300  # in which caches fill, and the chores of the day are done
ENOUGH = 60
MORE_FILES = 4  # two connections more to a database, which the pools open when they are first needed
MOST_SOCKETS = 40  # connections to Telegram (22 at most), the event loops' own, and a few of the libraries


@dataclass
class Slice:
    """What was measured in one minute (of a short run: in a twelfth of it)."""

    waits: list[float] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    sockets: list[int] = field(default_factory=list)
    sent: int = 0

    def row(self, number: int) -> str:
        """The slice as a row of the table."""
        shown = f"{number:>7}{self.sent:>8}{len(self.waits):>8}"
        shown += f"{quantile(self.waits, 0.5) * 1e3:>9.0f}{quantile(self.waits, 0.95) * 1e3:>9.0f}"
        return shown + f"{median(self.resident):>9.1f}{median(self.files):>8.0f}{median(self.sockets):>9.0f}"


class Soak:
    """One run: pictures sent at a steady rate, each seen through, and the bot watched meanwhile."""

    def __init__(self, server: PracticeServer, bot: BotProcess, options: Options) -> None:
        self.options, self._bot = options, bot
        self.length = max(min(60.0, options.seconds / 12), 1.0)
        self.slices: list[Slice] = []
        self.sent: list[Sent] = []
        self._users = [server.user(20_001 + number, f"User {number}") for number in range(options.users)]
        self._random = random.Random(options.seed)
        self._began = time.monotonic()

    async def run(self) -> None:
        """Send for ``options.seconds``, then wait for what is not answered yet."""
        await self._bot.acquaint(*self._users)
        pictures, wrong = scans(), mistakes()
        self._began = time.monotonic()
        self.slices = [Slice() for _ in range(round(self.options.seconds / self.length))]
        watching = asyncio.create_task(self._watch())
        tasks: list[asyncio.Task[None]] = []
        at = 0.0
        while (at := at + self._random.expovariate(self.options.rate)) < self.options.seconds:
            await asyncio.sleep(self._began + at - time.monotonic())
            picture = self._random.choice(wrong if self._random.random() < BAD_SHARE else pictures)
            tasks = [task for task in tasks if not task.done()]
            tasks.append(asyncio.create_task(self._one(self._random.choice(self._users), picture)))
        await asyncio.gather(*tasks)
        watching.cancel()

    async def _one(self, user: User, picture: Picture) -> None:
        mine = self._now()
        sent = await send(user, picture, captioned=True)
        self.sent.append(sent)
        mine.sent += 1
        await see_through(sent, self.options.patience)
        if picture.good and sent.waited is not None:
            mine.waits.append(sent.waited)

    async def _watch(self) -> None:
        while True:
            now = self._now()
            now.resident.append(memory(self._bot.pid)[0])
            files, sockets = descriptors(self._bot.pid)
            now.files.append(files)
            now.sockets.append(sockets)
            await asyncio.sleep(min(1.0, self.length / 4))

    def _now(self) -> Slice:
        return self.slices[min(int((time.monotonic() - self._began) / self.length), len(self.slices) - 1)]


async def run(options: Options, folder: Path) -> Report:
    """Soak the bot, and compare the end with the beginning."""
    scans(), mistakes()
    async with PracticeServer() as server:
        bot = BotProcess(server, folder)
        stay_here(bot.env)
        async with bot:
            soak = Soak(server, bot, options)
            await soak.run()
            alive = bot.running
    return judge(soak, alive)


def judge(soak: Soak, alive: bool) -> Report:
    """Report the slices, with claims about the last third against the first, after the warm-up."""
    report = Report("soak")
    head = f"{'slice':>7}{'sent':>8}{'scans':>8}{'p50 ms':>9}{'p95 ms':>9}{'RSS MB':>9}{'files':>8}{'sockets':>9}"
    report.tables.append("\n".join([head, *(part.row(number) for number, part in enumerate(soak.slices, 1))]))
    # A short run warms up for half of its time.
    warm_up = max(round(min(WARM_UP_SECONDS, soak.options.seconds / 2) / soak.length), 1)
    warm, after = soak.slices[warm_up - 1], soak.slices[warm_up:]
    third = max(len(after) // 3, 1)
    first, last = after[:third], after[-third:]
    start, end = median(warm.resident), median(after[-1].resident)
    waits = [[wait for part in parts for wait in part.waits] for parts in (first, last)]
    # The 95th percentile of a handful is its slowest one, which says nothing.
    share = 0.95 if min(map(len, waits)) >= ENOUGH else 0.5
    fast, slow = (quantile(values, share) for values in waits)
    files = [max(count for part in parts for count in part.files) for parts in (first, last)]
    sockets = [max(count for part in parts for count in part.sockets) for parts in (first, last)]
    unanswered = sum(sent.waited is None for sent in soak.sent)
    report.figure("slice", soak.length, "s")
    report.figure("pictures sent", len(soak.sent))
    report.figure("of them no scan, or damaged", sum(not sent.picture.good for sent in soak.sent))
    report.figure("not answered", unanswered)
    report.figure("memory at the end of the warm-up", start, "MB")
    report.figure("memory at the end", end, "MB")
    report.figure("growth of memory", f"{(end / start - 1) * 100:+.1f} %")
    report.figure("most open files, first and last third", f"{files[0]} / {files[1]}")
    report.figure("most sockets, first and last third", f"{sockets[0]} / {sockets[1]}")
    report.figure(f"p{share * 100:.0f}, first and last third", f"{fast * 1e3:.0f} / {slow * 1e3:.0f} ms")
    report.claim("every picture was answered", unanswered == 0)
    report.claim("the bot never ended", alive)
    report.claim("memory grew by less than 5 %", end < start * MEMORY_GROWTH)
    more = f"at most {MORE_FILES} files more were open in the last third than in the first"
    report.claim(more, files[1] <= files[0] + MORE_FILES)
    report.claim(f"no more than {MOST_SOCKETS} sockets were open at any time", max(sockets) <= MOST_SOCKETS)
    report.claim(f"p{share * 100:.0f} of the last third is at most 1.5 times that of the first", slow <= fast * SLOWING)
    return report


def median(values: Sequence[float]) -> float:
    """Return the median, 0 of nothing."""
    return statistics.median(values) if values else 0.0


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of ``values`` lies at or below, 0 of nothing."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
