"""What the bot does by the clock: backup, digest to the admins, forgetting, tidying, reminders, a look at its health,
at scans that fail, and at contradictions that the admins were not told of yet.

The audit log says when a chore was last done, so one that a power cut or a closed office prevented is done at the next
start; of several replicas the eldest does them.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as hour_of
from functools import partial
from pathlib import Path

from telegram.ext import JobQueue

from bot import admin_texts, drift
from bot.admins import Admins, Alerts
from bot.analysis import Analysis
from bot.contradictions import Contradictions
from bot.health import Fact, Health, clock
from bot.language import Telling
from bot.reminders import Reminders
from bot.services import Context
from storage import audit, retention
from storage.cases import SYSTEM
from storage.checkpoints import Checkpoints
from storage.commands.backup import INCOMPLETE
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.numbers import failing, last_event, numbers
from storage.replicas import Replicas
from storage.retention import WrongClock
from storage.settings import StorageSettings, environment
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

LOOK_EVERY = timedelta(minutes=10)
FIRST_LOOK = timedelta(minutes=1)  # after the start, which has enough to do
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
RETRY_AFTER = HOUR
# What is done once a day, as the audit log names it, and from which hour on (UTC).
DAILY = {
    "backup": hour_of(1, 30),
    "purged": hour_of(2, 30),
    "tidied": hour_of(3, 0),
    "drift": hour_of(5, 0),
    "digest": hour_of(6, 0),
}
MANY, SHARE = 5, 0.2  # scans of an hour that fail, and as a share of all, beyond which it is no accident
MOST_SAID = 1500  # characters, of the 4,096 that a message may have


class NotDone(Exception):
    """A chore was not done; ``told`` says why."""

    def __init__(self, told: Telling) -> None:
        super().__init__()
        self.told = told


@dataclass(frozen=True)
class Chore:
    """Something done once a day, not before ``hour`` (UTC); the audit log names it ``name`` once it is done."""

    name: str
    hour: hour_of
    work: Callable[[], Awaitable[None]]


def due(hour: hour_of, last: datetime | None, now: datetime) -> bool:
    """Whether a daily chore is due: its hour has come, and it was not done since. After a jump of the clock into the
    past, what was done in the "future" is not done again until that is over, or a day has passed."""
    came = datetime.combine(now.date(), hour, UTC)
    came = came if came <= now else came - DAY
    return last is None or last < came or last - now > DAY


class Chores:
    """The chores of one bot."""

    def __init__(
        self,
        database: Database,
        images: ImageStore,
        inbox: Inbox,
        analysis: Analysis,
        replicas: Replicas,
        admins: Admins,
        health: Health,
        reminders: Reminders,
        contradictions: Contradictions,
    ) -> None:
        self._database, self._images, self._inbox, self._analysis = database, images, inbox, analysis
        self._replicas, self._admins, self._health, self._reminders = replicas, admins, health, reminders
        self._contradictions, self._alerts = contradictions, Alerts(admins)
        self._checkpoints = Checkpoints(database)
        self._last: dict[str, datetime] = {}
        self._not_before: dict[str, float] = {}
        works = (self._back_up, self._purge, self._tidy, self._watch, self._digest)
        self._chores = tuple(Chore(*named, work) for named, work in zip(DAILY.items(), works, strict=True))

    def schedule(self, queue: JobQueue[Context]) -> None:
        """Look at everything every ten minutes from now on."""
        queue.run_repeating(self._look, LOOK_EVERY, FIRST_LOOK, name="chores")

    async def _look(self, context: Context) -> None:
        try:
            await self.look(datetime.now(UTC))
        except asyncio.CancelledError:  # which the scheduler would log as an error
            log.info("what was under way is done after the next start")
        except Exception as error:
            if trouble_of(error) is None:
                log.exception("the chores could not be looked at; trying again")

    async def look(self, now: datetime) -> None:
        """Tell the admins what is unwell, do the chores that are due, and remind people of what is pending."""
        for name, fact in (await self._health.facts()).items():
            if name != "database":  # of that they are told at once
                await self._tell_of(name, fact)
        if await self._replicas.eldest():
            for chore in self._chores:
                if await self._due(chore, now):
                    await self._do(chore)
            await self._reminders.send(now)
            await self._tell_of_errors(now)
            await self._contradictions.catch_up(now)

    async def _tell_of(self, name: str, fact: Fact) -> None:
        await self._alerts.report(
            name,
            fact.well,
            lambda say: say("health-unwell", said=fact.said(say)),
            lambda say: say("health-well", said=fact.said(say)),
        )

    async def _tell_of_errors(self, now: datetime) -> None:
        """Tell when more scans fail than a bad picture now and then explains, and when that is over."""
        bad, read = await failing(self._database, now - HOUR)
        await self._alerts.report(
            "errors",
            bad < MANY or bad <= read * SHARE,
            lambda say: say("errors-many", bad=bad, all=read),
            lambda say: say("errors-few", bad=bad, all=read),
        )

    async def _due(self, chore: Chore, now: datetime) -> bool:
        waits = time.monotonic() < self._not_before.get(chore.name, 0.0)
        if waits or not due(chore.hour, self._last.get(chore.name), now):
            return False
        last = await last_event(self._database, chore.name)  # perhaps by another replica, or before the start
        if last is not None:
            self._last[chore.name] = last
        return due(chore.hour, last, now)

    async def _do(self, chore: Chore) -> None:
        wrong = await self._wrong_with(chore)
        if wrong:
            log.error("%s was not done; trying again in an hour", chore.name)
            self._not_before[chore.name] = time.monotonic() + RETRY_AFTER.total_seconds()
        else:
            await self._database.write(audit.append, chore.name, actor=SYSTEM)
            self._last[chore.name] = datetime.now(UTC)
        await self._alerts.report(
            chore.name,
            wrong is None,
            lambda say: say("chore-failed", chore=chore.name, wrong=wrong(say) if wrong else ""),
            lambda say: say("chore-done", chore=chore.name),
        )

    async def _wrong_with(self, chore: Chore) -> Telling | None:
        """Do a chore; return why it was not done, or None."""
        try:
            await chore.work()
        except NotDone as undone:
            return undone.told
        except WrongClock as error:
            said = str(error)
            return lambda say: said
        except Exception as error:
            log.exception("%s was not done", chore.name)
            kind = type(error).__name__
            return lambda say: say("chore-fault", kind=kind)
        return None

    async def _back_up(self) -> None:
        status, said = await operate(self._database.settings, "backup")
        await self._alerts.report(
            "lost",
            status != INCOMPLETE,
            lambda say: say("pictures-lost", said=said),
            lambda say: say("pictures-found"),
        )
        if status not in (0, INCOMPLETE):
            raise NotDone(lambda say: said)

    async def _purge(self) -> None:
        off = self._health.clock_off()
        if off is None or not clock(off).well:  # a clock that is ahead would have everything removed
            raise NotDone(clock(off).said)
        removed = await retention.purge(self._database, self._images, self._database.settings.image_retention_days)
        if removed:
            log.info("removed %s pictures that were kept long enough", removed)
        await self._inbox.forget()
        await self._analysis.forget()

    async def _tidy(self) -> None:
        status, said = await operate(self._database.settings, "tidy")
        if status:
            raise NotDone(lambda say: said)

    async def _watch(self) -> None:
        """Tell the admins of models that see other scans than those they were tested on."""
        for modality, courses in (await drift.shifted(self._database, datetime.now(UTC).date())).items():
            await self._alerts.report(
                f"drift of {modality}",
                not courses,
                partial(admin_texts.drifted, modality, courses),
                partial(admin_texts.drift_over, modality),
            )

    async def _digest(self) -> None:
        """Tell the admins the numbers of the last day, with a checkpoint: Telegram then holds the witness."""
        until = datetime.now(UTC)
        checkpoint = await self._checkpoints.make()
        if not await self._admins.languages():
            return
        told = await numbers(self._database, until - DAY, until)
        newest = await asyncio.to_thread(_newest_backup, self._database.settings.data_dir)
        facts = await self._health.facts()
        disk = facts["disk"].said
        if not await self._admins.tell(lambda say: admin_texts.digest(say, told, newest, disk(say), checkpoint.text)):
            raise ConnectionError("no admin was reached")


async def operate(settings: StorageSettings, *command: str) -> tuple[int, str]:
    """Run a command of `python -m storage` with what belongs to it; return its exit status and what it said."""
    process = await begin(settings, *command)
    try:
        said, wrong = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        raise
    assert process.returncode is not None
    text = (wrong or said).decode(errors="replace").strip()
    log.info("%s ended with status %s", command[0], process.returncode)
    return process.returncode, text[-MOST_SAID:]


async def begin(settings: StorageSettings, *command: str) -> Process:
    """Begin a command of `python -m storage`, with pipes for what it says.

    In a process of its own: its memory is given back, it can be killed when the bot stops, and the next one clears away
    what it left unfinished.
    """
    env = {
        **environment(),
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url,
        "IMAGE_RETENTION_DAYS": str(settings.image_retention_days),
        "IMAGES_URL": settings.images_url,
    }
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "storage", *command), env=env, stdout=PIPE, stderr=PIPE, start_new_session=True
    )


def _newest_backup(data_dir: Path) -> datetime | None:
    times = [path.stat().st_mtime for path in (data_dir / "backups").glob("*.rgb")]
    return datetime.fromtimestamp(max(times), UTC) if times else None
