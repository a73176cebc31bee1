"""The bot put together: what it is made of, how it starts and how it stops."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import time
from contextlib import AsyncExitStack

from dbos import DBOS
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, JobQueue

from bot import analysis as durable
from bot import jobs, profile
from bot.analysis import Analysis
from bot.dispatch import App, Dispatch
from bot.intake import Intake
from bot.polling import Polling
from bot.readers import Readers
from bot.requests import Requests
from bot.services import Context, Services
from bot.settings import Settings
from storage.cases import Cases
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.migration import migrate
from storage.people import People
from storage.settings import SettingsError

log = logging.getLogger(__name__)

STOP_SECONDS = 4
# Generous, since a phone network between the bot and Telegram may stall for seconds.
TIMEOUT_SECONDS = 20.0
# Enough for Telegram's 30 messages a second.
CONNECTIONS = 20
REFUSED_TOKEN = "TELEGRAM_TOKEN was refused by Telegram: copy it again from @BotFather, or ask there for a new one."


async def run(settings: Settings, readers: Readers, began: float) -> None:
    """Run the bot until SIGINT or SIGTERM. ``began`` is `time.perf_counter()` at the start of the process.

    Raises SettingsError, DatabaseError, KeyFileError or ModelError, each a sentence, where it cannot start.
    """
    stopped = _stop_signal()
    async with AsyncExitStack() as stack:
        stack.callback(readers.close)
        await asyncio.to_thread(migrate, settings.storage)
        database = Database(settings.storage)
        stack.push_async_callback(database.close)
        images = ImageStore(settings.storage.images_dir, settings.storage.key_file)
        inbox = Inbox(database)
        polling_request = Requests(2, TIMEOUT_SECONDS)
        application = _application(settings, polling_request)
        cases = Cases(database)
        analysis = Analysis(cases, images, readers, application.bot)
        dispatch = Dispatch(application, Services(settings, People(database), cases, images, readers, analysis))
        await readers.ready()
        await _initialize(application, stopped)
        stack.push_async_callback(application.shutdown)
        durable.launch(settings.storage)
        stack.push_async_callback(asyncio.to_thread, DBOS.destroy, workflow_completion_timeout_sec=STOP_SECONDS)
        jobs.schedule(_job_queue(application), database, images, inbox, analysis)
        await application.start()
        stack.push_async_callback(application.stop)
        intake = Intake(inbox, dispatch.handle, dispatch.give_up)
        stack.push_async_callback(intake.finish, STOP_SECONDS)
        await intake.resume()
        await analysis.resume()
        gc.collect()
        gc.freeze()  # what was made until now stays: the collector need not look through it again and again
        log.info("ready in %.1f s: @%s listens", time.perf_counter() - began, application.bot.username)
        if settings.access == "invite" and not settings.admin_ids:
            log.warning("nobody may use this bot yet: put your Telegram number into ADMIN_IDS, or set ACCESS=open")
        await _serve(application, Polling(polling_request, application.bot.base_url, intake), stopped)


async def _serve(application: App, polling: Polling, stopped: asyncio.Event) -> None:
    """Poll until stopped; what polling raises ends the bot."""
    tasks = [asyncio.create_task(work) for work in (polling.run(), stopped.wait(), profile.register(application.bot))]
    await asyncio.wait(tasks[:2], return_when=asyncio.FIRST_COMPLETED)
    log.info("stopping")
    for task in tasks:
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    if isinstance(outcomes[0], InvalidToken):
        raise SettingsError(REFUSED_TOKEN) from None
    if isinstance(outcomes[0], Exception):
        raise outcomes[0]


def _application(settings: Settings, polling_request: Requests) -> App:
    return (
        Application.builder()
        .token(settings.token)
        .base_url(settings.base_url)
        .base_file_url(settings.base_file_url)
        .request(Requests(CONNECTIONS, TIMEOUT_SECONDS))
        .get_updates_request(polling_request)
        .updater(None)
        .job_queue(JobQueue())
        .build()
    )


def _job_queue(application: App) -> JobQueue[Context]:
    assert application.job_queue is not None
    return application.job_queue


async def _initialize(application: App, stopped: asyncio.Event) -> None:
    """Learn from Telegram who the bot is; keep trying while Telegram is out of reach."""
    pause = 1.0
    while not stopped.is_set():
        try:
            await application.initialize()
            return
        except InvalidToken:
            raise SettingsError(REFUSED_TOKEN) from None
        except TelegramError as error:
            log.warning("Telegram was not reached (%s); trying again in %.0f s", type(error).__name__, pause)
            await asyncio.wait([asyncio.create_task(stopped.wait())], timeout=pause)
            pause = min(pause * 2, 30.0)
    raise SystemExit(0)


def _stop_signal() -> asyncio.Event:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    return stopped
