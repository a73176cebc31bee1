"""The disk fills up, and takes no writes at all: people and admins are told, and later everything is answered."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from chaos.crowd import Sent, see_through, send
from chaos.ledger import Ledger, Place
from chaos.loopback import stay_here
from chaos.options import Options
from chaos.pictures import scans
from chaos.report import Report
from chaos.volume import namespace, resume_writing, stop_writing, volume
from tests.e2e.bots import ROOT, BotProcess

FULL = Options(scans=30, users=10, volume=64, seconds=60, patience=300)
SHORT = Options(scans=9, users=3, volume=48, seconds=15, patience=60)
ADMIN = 9_001
WORDS = ("disk", "storage")
PAUSE_SECONDS = 0.2  # at most, so that some scans are half handled when the file system breaks
SETTLE_SECONDS = 5
SLACK_BYTES = 64 * 1024  # enough for a row, too little for a picture


async def run(options: Options, folder: Path) -> Report:
    """Run in a process with mounts of its own, so that nothing stays mounted; skipped where that may not be."""
    prefix = namespace()
    if prefix is None:
        return Report("disk", skipped="since this user may not mount a file system (try as root)")
    child = await asyncio.create_subprocess_exec(
        *(*prefix, sys.executable, "-m", "chaos.disk", str(folder), json.dumps(asdict(options))),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await child.communicate()
    report = Report("disk")
    report.claim("the run came to its end", child.returncode == 0)
    return Report(**json.loads(said)) if report.holds else report


Sending = dict[Sent, "asyncio.Task[None]"]


class Trial:
    """People and an admin before a bot whose data lie on ``folder``, a file system that can be broken and mended."""

    def __init__(self, server: PracticeServer, bot: BotProcess, options: Options, report: Report) -> None:
        self.options, self.report, self._bot = options, report, bot
        self.admin = server.user(ADMIN, "Admin")
        self.people = [server.user(30_001 + number, f"User {number}") for number in range(options.users)]
        self.ledger = Ledger(bot.env)
        self._random = random.Random(options.seed)

    async def endure(self, name: str, break_: Callable[[], None], mend: Callable[[], None]) -> None:
        """Break the file system while scans arrive, look who is told, mend it, and see that everything is answered."""
        process, logged = self._bot.pid, self.ledger.cases()
        seen = {user.id: last(user) for user in (self.admin, *self.people)}
        before = self.options.scans // 3
        sent = await self._send(range(before))
        break_()
        sent |= await self._send(range(before, self.options.scans))
        waiting = {one.user.id: one.user for one in list(sent)[before:]}
        told = await self._told([self.admin, *waiting.values()], seen)
        # Whose scans still fitted and were answered had nothing to be told.
        served = set(waiting) - {one.user.id for one in list(sent)[before:] if not one.outcomes()}
        mend()
        _, unanswered = await asyncio.wait(sent.values(), timeout=self.options.patience)
        for task in unanswered:
            task.cancel()
        people = len((told | served) & set(waiting))
        self.report.figure(f"{name}: scans sent, of them afterwards", f"{len(sent)}, {len(sent) - before}")
        self.report.figure(f"{name}: people told, or answered all the same", f"{people} of {len(waiting)}")
        self.report.figure(f"{name}: answered in the end", sum(one.waited is not None for one in sent))
        self.report.claim(f"{name}: everybody who sent a scan was told or answered", people == len(waiting))
        self.report.claim(f"{name}: an admin was told", self.admin.id in told)
        self.report.claim(f"{name}: everything sent was answered once", all(len(one.outcomes()) == 1 for one in sent))
        self.report.claim(f"{name}: without a restart", self._bot.running and self._bot.pid == process)
        await self._reckon(name, logged, list(sent))

    async def _send(self, numbers: range) -> Sending:
        """Send scans in the names of the people in turn, each of whom sees to it that it is answered."""
        sent: Sending = {}
        for number in numbers:
            user, captioned = self.people[number % len(self.people)], self._random.random() < 0.5
            one = await send(user, self._random.choice(scans()), captioned=captioned)
            sent[one] = asyncio.create_task(see_through(one, self.options.seconds + self.options.patience))
            await asyncio.sleep(self._random.uniform(0, PAUSE_SECONDS))
        return sent

    async def _reckon(self, name: str, logged: dict[Place, str], sent: list[Sent]) -> None:
        """Compare the database with what it said before, and with what was sent since."""
        answered = Counter(logged.values())["answered"]
        await self.ledger.settled(answered + len(sent), SETTLE_SECONDS)
        now = self.ledger.cases()
        kept = all(now.get(place) == state for place, state in logged.items() if state == "answered")
        new = {place: state for place, state in now.items() if place not in logged}
        wanted = {(one.chat.id, one.message.id): "answered" for one in sent}
        self.report.claim(f"{name}: nothing that was logged is lost", kept and set(logged) <= set(now))
        self.report.claim(f"{name}: every scan is one case, and answered", new == wanted)

    async def _told(self, users: list[User], seen: dict[int, int]) -> set[int]:
        """Return the numbers of those who are told of it, once all are, or as many as are in time."""
        told: set[int] = set()
        for _ in range(int(self.options.seconds / 0.1)):
            told |= {user.id for user in users if any(says_so(message, seen[user.id]) for message in user.messages())}
            if len(told) == len(users):
                break
            await asyncio.sleep(0.1)
        return told


def last(user: User) -> int:
    """Return the number of the newest message on a screen."""
    return max((message.id for message in user.messages()), default=0)


def says_so(message: Message, after: int) -> bool:
    """Return whether the bot speaks of its disk in a message newer than ``after``."""
    return message.from_bot and message.id > after and any(word in message.text.lower() for word in WORDS)


async def trial(options: Options, folder: Path) -> Report:
    """Put the bot's data on a small file system, fill it, first almost, then wholly, then have it take no writes."""
    report = Report("disk")
    with volume(folder / "volume", options.volume) as small:
        async with PracticeServer() as server:
            bot = BotProcess(server, folder, DATA_DIR=str(small.folder), ADMIN_IDS=str(ADMIN))
            stay_here(bot.env)
            async with bot:
                people = Trial(server, bot, options, report)
                await people.admin.start()
                await bot.acquaint(*people.people)
                await people.endure("almost full", lambda: small.fill(SLACK_BYTES), small.free)
                await people.endure("full", small.fill, small.free)
                await people.endure("no writes", lambda: stop_writing(bot.pid), lambda: resume_writing(bot.pid))
                holds, said = await people.ledger.verified()
                report.figure("audit log", said.partition(", head")[0].removeprefix("The audit log "))
                report.claim("the audit log verifies", holds)
    return report


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(trial(Options(**json.loads(sys.argv[2])), Path(sys.argv[1]))))))
