"""Inputs into reader processes, with the limits that the bot gives them, and the reckoning."""

import asyncio
import sys
from collections.abc import Iterator

from bot.worker import Worker, WorkerDied
from fuzz.judging import Tale, judged, kinds

BATCH = 100
MAX_MEGABYTES = 600
PATIENCE = 60.0


async def run(first: int, last: int, processes: int) -> Tale:
    """Judge the inputs from `first` to before `last`; what has been done is told on the way."""
    whole = Tale()
    batches = iter([(at, min(at + BATCH, last)) for at in range(first, last, BATCH)])
    await asyncio.gather(*(_work(batches, whole, last - first) for _ in range(processes)))
    return whole


async def _work(batches: Iterator[tuple[int, int]], whole: Tale, inputs: int) -> None:
    worker = Worker()
    for first, last in batches:
        try:
            whole.add(await _judged(worker, first, last))
        except (WorkerDied, TimeoutError):
            worker.kill()
            worker = await _one_by_one(first, last, whole)
        if (done := whole.endings.total()) % 1000 < BATCH:
            print(
                f"{done:,} of {inputs:,}, {whole.megabytes:.0f} MB, {len(whole.bad)} bad", file=sys.stderr, flush=True
            )
    worker.kill()


async def _one_by_one(first: int, last: int, whole: Tale) -> Worker:
    """Find out of which input a process died or hung; return a fresh one."""
    worker = Worker()
    for number in range(first, last):
        try:
            whole.add(await _judged(worker, number, number + 1))
        except (WorkerDied, TimeoutError) as error:
            what = "hang" if isinstance(error, TimeoutError) else "death"
            whole.endings[kinds()[number % len(kinds())], what] += 1
            whole.bad.append((number, f"{what} of the process"))
            worker.kill()
            worker = Worker()
    return worker


async def _judged(worker: Worker, first: int, last: int) -> Tale:
    async with asyncio.timeout(PATIENCE):
        return await worker.call(judged, first, last)


def table(tale: Tale) -> str:
    """The figures by kind and ending."""
    endings = sorted({ending for _, ending in tale.endings}, key=lambda ending: (ending != "pictures", ending))
    named = sorted({kind for kind, _ in tale.endings})
    lines = ["| kind | inputs | " + " | ".join(endings) + " |", "|---" * (len(endings) + 2) + "|"]
    for kind in named:
        counts = [tale.endings[kind, ending] for ending in endings]
        lines.append(f"| {kind} | {sum(counts):,} | " + " | ".join(f"{count:,}" for count in counts) + " |")
    return "\n".join(lines)
