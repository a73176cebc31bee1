"""`python -m bench.durability`: what it costs a scan that it cannot be lost, against the same path without."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from dbos import DBOS
from telegram import Bot

from bench.__main__ import picture
from bot import analysis as durable
from bot import messenger, texts
from bot.admins import Admins
from bot.analysis import Analysis
from bot.consent import CONSENT_VERSION
from bot.language import language_of
from bot.practice.server import PracticeServer
from bot.readers import Readers
from bot.requests import Requests
from bot.troubles import Troubles
from ml.reading import CleanImage
from storage.cases import Cases
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.migration import migrate
from storage.people import People, Person
from storage.records import Case, StoredImage
from storage.settings import StorageSettings


class Ways:
    """The way of one tapped scan to its answer, with and without the inbox and the workflow engine around it.

    Both log the case and its audit events, read the picture and edit the message; neither asks Telegram for more.
    """

    def __init__(self, database: Database, images: ImageStore, readers: Readers, bot: Bot) -> None:
        self._cases, self._people, self._inbox = Cases(database), People(database), Inbox(database)
        self._images, self._readers, self._bot = images, readers, bot
        troubles = Troubles(bot, Admins(bot, [], self._people), database.settings.data_dir)
        self._analysis = Analysis(self._cases, images, readers, bot, troubles)
        self._number = 0
        self.enqueued: list[float] = []

    async def prepare(self, user: int, scan: bytes) -> Case:
        """Log a scan whose question has been asked."""
        person: Person = await self._people.meet(user, "Bench", "en")
        await self._people.consent(person, CONSENT_VERSION)
        opened = await self._readers.open(scan, self._keep)
        self._number += 1
        case = await self._cases.receive(person, user, self._number, datetime.now(UTC), opened.pictures)
        asked = await messenger.say(self._bot, user, texts.question(language_of(case.language), case))
        return await self._cases.asked(case, asked)

    async def _keep(self, clean: CleanImage) -> StoredImage:
        digest = await self._images.put(clean.data)
        return StoredImage(digest, clean.media_type, len(clean.data), clean.width, clean.height)

    async def direct(self, case: Case) -> None:
        """The tap queues the case, which is judged and answered at once."""
        queued = await self._queue(case)
        await self._analysis.judge(queued.id)
        await self._analysis.answer(queued.id)

    async def durable(self, case: Case) -> None:
        """The tap is stored first and marked done after; the case is a workflow."""
        tap = {"update_id": self._number, "callback_query": {"id": "1", "data": f"case:{case.code}:xray"}}
        await self._inbox.put({self._number: json.dumps(tap)})
        queued = await self._queue(case)
        began = time.perf_counter()
        await self._analysis.start(queued)
        self.enqueued.append(time.perf_counter() - began)
        await self._inbox.done([self._number])
        while (await self._cases.file(case.id)).case.answered_at is None:
            await asyncio.sleep(0.001)

    async def _queue(self, case: Case) -> Case:
        assert case.answer_message_id
        return await self._cases.queue(case, "xray", case.answer_message_id, case.sender, CONSENT_VERSION)


async def _measure(scans: int, folder: str) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": folder})
    migrate(settings)
    database, readers = Database(settings), Readers()
    await readers.ready()
    async with PracticeServer() as server:
        requests = Requests(20, 20.0), Requests(2, 20.0)
        bot = Bot(
            server.token,
            server.base_url,
            server.base_file_url,
            request=requests[0],
            get_updates_request=requests[1],
        )
        user = server.user(1, "Bench")
        await user.start()
        async with bot:
            ways = Ways(database, ImageStore.of(settings), readers, bot)
            durable.launch(settings)
            taken = await _in_turn({"direct": ways.direct, "durable": ways.durable}, ways, user.id, scans)
            await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=4)
    readers.close()
    await database.close()
    for name, times in taken.items():
        print(f"{name}: {_told(times)}")
    added = (statistics.median(taken["durable"]) - statistics.median(taken["direct"])) * 1e3
    print(f"durability adds {added:.1f} ms to the median; beginning a workflow: {_told(ways.enqueued)}")


async def _in_turn(
    ways: dict[str, Callable[[Case], Awaitable[None]]], all_: Ways, user: int, scans: int
) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(scans + 5):
        for name, way in ways.items():
            case = await all_.prepare(user, picture())
            began = time.perf_counter()
            await way(case)
            if turn >= 5:  # until then everything is warmed up
                taken[name].append(time.perf_counter() - began)
    return taken


def _told(times: list[float]) -> str:
    return f"p50 {statistics.median(times) * 1e3:.1f} ms, p95 {statistics.quantiles(times, n=20)[-1] * 1e3:.1f} ms"


def main() -> None:
    """Take scans by both ways in turn, in one run, and print the difference."""
    parser = argparse.ArgumentParser(prog="python -m bench.durability", description=__doc__)
    parser.add_argument("--scans", type=int, default=100, help="scans by each way")
    logging.basicConfig(level=logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure(parser.parse_args().scans, folder))


if __name__ == "__main__":
    main()
