"""A database of a million cases: what the bot asks of it stays quick, and a whole scan costs what it costs on an
empty one."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from bench.processes import processor_seconds
from bot.chores import DAILY, operate
from bot.consent import CONSENT_VERSION
from bot.drift import edges
from bot.practice.people import User
from bot.practice.server import PracticeServer
from chaos.crowd import is_question, is_verdict
from chaos.ledger import Ledger
from chaos.loopback import stay_here
from chaos.options import Options
from chaos.past import PEOPLE, SITES, START, VERDICT, write_past
from chaos.pictures import scans
from chaos.report import Report
from storage import audit
from storage.cases import SYSTEM, Cases
from storage.commands.backup import INCOMPLETE
from storage.database import Database
from storage.duplicates import receive_once
from storage.inbox import Inbox
from storage.migration import migrate
from storage.people import People
from storage.records import Case, StoredImage
from storage.seeking import NONE, Filters
from storage.settings import StorageSettings
from storage.tables import cases
from storage.tallies import fold
from storage.worklist import SORTS, Worklist
from tests.e2e.bots import BotProcess
from tests.scans import numbered

FULL = Options(cases=1_000_000, repeats=300)
SHORT = Options(cases=20_000, repeats=60)
STATEMENTS = 200  # how often each is timed
SLOWEST_MS = 50.0
DEARER = 1.10
# What reviewers ask for: what is common, what is rare, what is nowhere, and what is rare only together.
PAGES = {
    "all": Filters(),
    "CT": Filters(modality="ct"),
    "COVID": Filters(verdict="COVID"),
    "confidence below 0.52": Filters(most=0.52),
    "confidence of 0.8 to 0.9": Filters(least=0.8, most=0.9),
    "RT-PCR pending": Filters(outcome="pending"),
    "no RT-PCR": Filters(outcome=NONE),
    "not reviewed": Filters(review=NONE),
    "unusable": Filters(review="unusable"),
    "disputed": Filters(review="disputed"),
    "a site": Filters(site=SITES[6]),
    "one day": Filters(since=START + timedelta(days=1), until=START + timedelta(days=2)),
    "the beginning of a code": Filters(text="7K2"),
    "a note": Filters(text="Ward 7"),
    "a name": Filters(text="User 77", names=True),
    "all names": Filters(text="user", names=True),
    "COVID, CT, not unusual, reported, of a site": Filters("ct", "COVID", 0.9, None, "positive", "agree", SITES[6]),
    "Indeterminate and a note": Filters(verdict="Indeterminate", text="Ward 7"),
    "disagreed with, of a day": Filters(review="disagree", since=START, until=START + timedelta(days=1)),
}
REPEATS = 20
_NEWEST = select(cases).where(cases.c.person_id == 1).order_by(cases.c.id.desc()).limit(20)


async def run(options: Options, folder: Path) -> Report:
    """Write the past, time what is asked of the database, then compare whole scans by turns."""
    report = Report("million")
    async with PracticeServer() as here, PracticeServer() as there:
        empty, full = BotProcess(here, folder / "empty"), BotProcess(there, folder / "full")
        for bot in (empty, full):
            stay_here(bot.env)
            migrate(StorageSettings.from_env(bot.env))
        await _past(report, options, full)
        await _statements(report, full)
        await _lists(report, full)
        for bot in (empty, full):
            await _rested(bot)
        async with empty, full:
            await _scans(report, options, here.user(7, "Empty"), empty, there.user(7, "Full"), full)
    return report


async def _past(report: Report, options: Options, bot: BotProcess) -> None:
    began = time.monotonic()
    settings = StorageSettings.from_env(bot.env)
    assert settings.sqlite_path
    await asyncio.to_thread(write_past, settings.sqlite_path, options.cases, options.seed)
    report.figure("cases", options.cases)
    report.figure("written in", time.monotonic() - began, "s")
    report.figure("size of the database", settings.sqlite_path.stat().st_size / 2**20, "MB")
    began = time.monotonic()
    holds, said = await Ledger(bot.env).verified()
    report.figure("audit log", said.partition(", head")[0].removeprefix("The audit log "))
    report.figure("verified in", time.monotonic() - began, "s")
    report.claim("the audit log verifies", holds)
    await _counted(report, settings)
    began = time.monotonic()
    status, said = await operate(settings, "backup")
    report.figure("backed up, and restored to see that it holds, in", time.monotonic() - began, "s")
    # Its pictures were never drawn, and so the backup misses them.
    holds = status in (0, INCOMPLETE)
    report.claim("the backup holds" if holds else f"the backup holds: {said}", holds)


async def _counted(report: Report, settings: StorageSettings) -> None:
    """Count the cases for the console's figures, as a bot does day by day while a database grows."""
    database, began = Database(settings), time.monotonic()
    while not (await fold(database, edges())).done:
        pass
    await database.close()
    report.figure("counted in", time.monotonic() - began, "s")


async def _rested(bot: BotProcess) -> None:
    """Have the chores of today done: they come once a day and not with a scan, and would begin a minute from now."""
    database = Database(StorageSettings.from_env(bot.env))
    for chore in DAILY:
        await database.write(audit.append, chore, actor=SYSTEM)
    await database.close()


async def _statements(report: Report, bot: BotProcess) -> None:
    """Time each thing that the bot asks of its database, on cases that it brings from beginning to end."""
    database = Database(StorageSettings.from_env(bot.env))
    timed: dict[str, list[float]] = {}
    try:
        for number in range(STATEMENTS):
            await _one(database, number, timed)
    finally:
        await database.close()
    for name, values in timed.items():
        report.figure(f"{name}, median / most", f"{statistics.median(values):.2f} / {max(values):.1f}", "ms")
    slowest = max(timed, key=lambda name: statistics.median(timed[name]))
    report.claim(
        f"each takes under {SLOWEST_MS:.0f} ms (medians; the slowest is {slowest})",
        statistics.median(timed[slowest]) < SLOWEST_MS,
    )


async def _one(database: Database, number: int, timed: dict[str, list[float]]) -> None:
    """Bring one case from its update to its answer, and time each step (milliseconds, median and most)."""

    async def timing(name: str, work: Callable[[], Awaitable[Any]]) -> Any:
        began = time.perf_counter()
        result = await work()
        timed.setdefault(name, []).append((time.perf_counter() - began) * 1e3)
        return result

    desk, inbox, at = Cases(database), Inbox(database), datetime.now(UTC)
    scan, overlay = (
        StoredImage(sha256(f"{role} {number} {at}".encode()).hexdigest(), "image/jpeg", 90_000, 960, 786)
        for role in ("scan", "overlay")
    )
    update, message = 10**12 + number, 10**9 + number
    await timing("Inbox.put", lambda: inbox.put({update: '{"message": {}}'}))
    person = await timing("People.meet", lambda: People(database).meet(PEOPLE[0], "Somebody", "en"))
    await timing("People.consent", lambda: People(database).consent(person, CONSENT_VERSION))
    case: Case = await timing("receive_once", lambda: receive_once(database, person, PEOPLE[0], message, at, [scan]))
    await timing("Cases.asked", lambda: desk.asked(case, message + 1))
    await timing("Cases.by_code", lambda: desk.by_code(case.code))
    await timing("Cases.by_message", lambda: desk.by_message(PEOPLE[0], message))
    await timing("Cases.awaiting", lambda: desk.awaiting(PEOPLE[0]))
    await timing("Cases.queue", lambda: desk.queue(case, "xray", message + 1, case.sender, CONSENT_VERSION))
    await timing("Cases.unfinished", desk.unfinished)
    await timing("Cases.judge", lambda: desk.judge(case, VERDICT, {0: overlay}))
    await timing("Cases.file", lambda: desk.file(case.id))
    await timing("Cases.answered", lambda: desk.answered(case, message + 1))
    await timing("newest 20 cases of a person", lambda: database.read(_newest))
    await timing("Inbox.waiting", inbox.waiting)
    await timing("Inbox.done", lambda: inbox.done([update]))


def _newest(connection: Connection) -> int:
    return len(connection.execute(_NEWEST).all())


async def _lists(report: Report, bot: BotProcess) -> None:
    """Time pages of the console's worklist, one after the other, in every order."""
    database = Database(StorageSettings.from_env(bot.env))
    timed: dict[str, list[float]] = {}
    try:
        worklist = Worklist(database, reader=1)
        for name, filters in PAGES.items():
            for sort in SORTS:
                after = None
                for _ in range(REPEATS):
                    began = time.perf_counter()
                    page = await worklist.page(filters, sort, after)
                    timed.setdefault(f"{name}, {sort}", []).append((time.perf_counter() - began) * 1e3)
                    after = page.after
    finally:
        await database.close()
    medians = {name: statistics.median(values) for name, values in timed.items()}
    slowest = max(medians, key=lambda name: medians[name])
    every = sorted(value for values in timed.values() for value in values)
    report.figure("a page of the worklist, median / 99 of 100", f"{_at(every, 0.5):.1f} / {_at(every, 0.99):.1f}", "ms")
    report.figure(
        f"the slowest ({slowest}), median / most", f"{medians[slowest]:.1f} / {max(timed[slowest]):.1f}", "ms"
    )
    report.claim(f"each list page takes under {SLOWEST_MS:.0f} ms (medians)", medians[slowest] < SLOWEST_MS)


def _at(ordered: list[float], share: float) -> float:
    return ordered[round(share * (len(ordered) - 1))]


async def _scans(
    report: Report, options: Options, first: User, empty: BotProcess, second: User, full: BotProcess
) -> None:
    """Have scans read by turns on the empty and on the full database, and compare what each costs."""
    for user in (first, second):
        for _ in range(5):
            await _tap_to_answer(user)
    waits: dict[BotProcess, list[float]] = {empty: [], full: []}
    costs: dict[BotProcess, float] = {bot: -processor_seconds(bot.pid) for bot in waits}
    for number in range(options.repeats):
        # First one, then the other is first, in case the computer slows down.
        for user, bot in [(first, empty), (second, full)][:: 1 if number % 2 else -1]:
            waits[bot].append(await _tap_to_answer(user))
    for bot in waits:
        costs[bot] = (costs[bot] + processor_seconds(bot.pid)) / options.repeats * 1e3
    medians = {bot: statistics.median(values) * 1e3 for bot, values in waits.items()}
    report.figure("tap to answer p50, empty / full", f"{medians[empty]:.1f} / {medians[full]:.1f}", "ms")
    report.figure("processor time a scan, empty / full", f"{costs[empty]:.1f} / {costs[full]:.1f}", "ms")
    slower, dearer = medians[full] / medians[empty], costs[full] / costs[empty]
    report.figure("growth of p50 / of processor time", f"{(slower - 1) * 100:+.1f} / {(dearer - 1) * 100:+.1f}", "%")
    report.claim("p50 grows by at most 10 %", slower <= DEARER)
    report.claim("processor time grows by at most 10 %", dearer <= DEARER)


async def _tap_to_answer(user: User) -> float:
    """Send a scan, tap, and return the seconds from the tap to the verdict."""
    sent = await user.send_photo(numbered(scans()[0].data, len(user.messages())))
    asked = await user.wait_for(lambda message: message.id > sent.id and is_question(message), 30)
    began = time.perf_counter()
    await user.tap(asked, "X-ray")
    await user.wait_for(lambda message: message.id == asked.id and is_verdict(message), 30)
    return time.perf_counter() - began
