"""A crowd sends scans while bots are killed; in the end every scan must have been answered once and logged once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress

from bot.practice.server import PracticeServer
from chaos.crowd import Crowd
from chaos.ledger import Ledger
from chaos.loopback import stay_here
from chaos.options import Options
from chaos.reaper import Reaper
from chaos.report import Report
from tests.e2e.bots import BotProcess

SETTLE_SECONDS = 60
LATE_SECONDS = 2  # a second answer that were still to come would come within this time


async def ordeal(name: str, options: Options, server: PracticeServer, bots: Sequence[BotProcess]) -> Report:
    """Start ``bots``, which share one database, put them through it, and report."""
    for bot in bots:
        stay_here(bot.env)
        await bot.start()
    crowd = Crowd(server, options.users, options.scans, options.patience, options.seed)
    reaper = Reaper(bots, options.kills, options.scans, options.seed)
    ledger = Ledger(bots[0].env)
    await bots[0].acquaint(*crowd.people)
    began = time.monotonic()
    reaping = asyncio.create_task(reaper.run(lambda: crowd.answered))
    try:
        await crowd.run()
        seconds = time.monotonic() - began
        if crowd.answered < options.scans:  # the plan waits for answers that will not come
            reaping.cancel()
        with suppress(asyncio.CancelledError):
            await reaping
        for bot in bots:
            await bot.ready()
        await ledger.settled(options.scans, SETTLE_SECONDS)
        await asyncio.sleep(LATE_SECONDS)
        report = Report(name)
        await _judge(report, options, crowd, reaper, ledger)
        report.figure("seconds", seconds)
        report.claim("no bot ended by itself", not reaper.ended and all(bot.running for bot in bots))
    finally:
        reaping.cancel()
        for bot in bots:
            await bot.stop()
    return report


async def _judge(report: Report, options: Options, crowd: Crowd, reaper: Reaper, ledger: Ledger) -> None:
    """Compare what is on the screens with what is in the database."""
    verdicts = [len(sent.verdicts()) for sent in crowd.sent]
    outcomes = [len(sent.outcomes()) for sent in crowd.sent]
    cases, states = ledger.cases(), ledger.states()
    holds, said = await ledger.verified()
    waits = sorted(sent.waited for sent in crowd.sent if sent.waited is not None)
    report.figure("kills", reaper.killed)
    report.figure("of them while it started", reaper.killed_starting)
    report.figure("scans sent", len(crowd.sent))
    report.figure("answered", sum(count > 0 for count in verdicts))
    report.figure("answered twice", sum(count > 1 for count in outcomes))
    report.figure("refused or failed", sum(o > v for o, v in zip(outcomes, verdicts, strict=True)))
    report.figure("told that it was not handled", sum(sent.troubled() for sent in crowd.sent))
    report.figure("cases logged", len(cases))
    report.figure("cases answered", states["answered"])
    report.figure("questions left over beside the answer", sum(len(sent.questions()) for sent in crowd.sent))
    report.figure("orphan placeholders left", sum(len(sent.placeholders()) for sent in crowd.sent))
    report.figure("taps made again", sum(max(sent.taps - 1, 0) for sent in crowd.sent))
    report.figure("median wait for an answer", waits[len(waits) // 2] if waits else 0.0, "s")
    report.figure("longest wait for an answer", waits[-1] if waits else 0.0, "s")
    report.figure("audit log", said.partition(", head")[0].removeprefix("The audit log "))
    places = {(sent.chat.id, sent.message.id) for sent in crowd.sent}
    report.claim(f"it was killed {options.kills} times", reaper.killed >= options.kills)
    report.claim("every scan was answered", len(crowd.sent) == options.scans and all(verdicts))
    report.claim("none was answered twice", max(outcomes, default=0) <= 1)
    report.claim("every scan is one case, and there is no other", set(cases) == places)
    report.claim("every case is answered", states["answered"] == len(cases) == options.scans)
    report.claim("the audit log verifies", holds)
