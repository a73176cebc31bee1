"""The bot put together: what it is made of, how it starts and how it stops."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import threading
import time
from asyncio import Event
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from functools import partial
from typing import Any
from uuid import uuid4

from starlette.types import ASGIApp
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, JobQueue

from bot import analysis as durable
from bot import metrics, profile, webhook
from bot.access import admitted
from bot.admins import Admins
from bot.analysis import ALONE, Analysis
from bot.asking import Asking
from bot.broadcasting import Broadcasting
from bot.chores import Chores
from bot.console import Console
from bot.contradictions import Contradictions
from bot.dispatch import App, Dispatch
from bot.flooding import Flood
from bot.handlers import album
from bot.health import Health
from bot.intake import Intake
from bot.limits import Limits
from bot.listener import Listener
from bot.polling import Polling
from bot.readers import Readers
from bot.reminders import Reminders
from bot.replicas import look_after, take_up
from bot.requests import Requests
from bot.services import Context, Downloads, Services
from bot.settings import Settings
from bot.troubles import Troubles
from bot.web import web
from storage.albums import Albums
from storage.broadcasts import Broadcasts
from storage.cases import Cases
from storage.database import Database
from storage.history import History
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.invites import Invites
from storage.migration import migrate
from storage.outcomes import Outcomes
from storage.people import People
from storage.replicas import Replicas
from storage.reviews import Reviews
from storage.settings import SettingsError

log = logging.getLogger(__name__)

STOP_SECONDS = 3
# Whatever does not end by then, such as a wait for a database that somebody else has locked, is ended as by a kill.
LONGEST_STOP_SECONDS = 9.0
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
        images = await asyncio.to_thread(ImageStore.of, settings.storage)
        replicas = Replicas(database, uuid4().hex)
        inbox = Inbox(database, replicas.own)
        requests, polling_requests = Requests(CONNECTIONS, TIMEOUT_SECONDS), Requests(2, TIMEOUT_SECONDS)
        limits = Limits()
        application = _application(settings, limits, requests, polling_requests)
        people = People(database)
        admins = Admins(application.bot, settings.admin_ids, people)
        troubles = Troubles(application.bot, admins, settings.storage.data_dir)
        cases = Cases(database)
        analysis = Analysis(cases, images, readers, application.bot, troubles)
        everybody = settings.access == "open"
        broadcasting = Broadcasting(Broadcasts(database, everybody), people, replicas, application.bot)
        contradictions = Contradictions(database, admins)
        console = Console(settings, database, images, contradictions.tell)
        services = Services(
            *(settings, people, Invites(database), cases, images, readers, analysis, Downloads()),
            *(database, Outcomes(database), History(database), admins),
            *(Reviews(database), contradictions, broadcasting),
            *(albums := Albums(database), Asking(albums, cases), console),
            Flood(),
        )
        intake = Intake(inbox, Dispatch(application, services, troubles))
        await readers.ready()
        await _initialize(application, stopped)
        stack.push_async_callback(application.shutdown)
        alone = settings.mode == "polling" or settings.storage.sqlite_path is not None
        durable.launch(settings.storage, ALONE if alone else replicas.own)
        stack.push_async_callback(analysis.finish, STOP_SECONDS)
        health = Health(database, readers, intake, troubles, settings.mode == "polling", lambda: requests.clock_off)
        reminders = Reminders(application.bot, services.outcomes, lambda number: admitted(services, number))
        chores = Chores(database, images, inbox, analysis, replicas, admins, health, reminders, services.contradictions)
        chores.schedule(_job_queue(application))
        await application.start()
        stack.push_async_callback(application.stop)
        stack.push_async_callback(_job_queue(application).stop, wait=False)
        stack.push_async_callback(intake.finish, STOP_SECONDS)
        await take_up(replicas, intake, analysis, alone)
        metrics.watch({"intake": lambda: len(intake), "readers": lambda: len(readers.line)})
        console.username = application.bot.username
        await _listen(settings, web(settings, health, intake, console), console, stack)
        gc.collect()
        gc.freeze()  # what was made until now stays: the collector need not look through it again and again
        log.info("ready in %.1f s: @%s listens", time.perf_counter() - began, application.bot.username)
        if settings.access == "invite" and not settings.admin_ids:
            log.warning("nobody may use this bot yet: put your Telegram number into ADMIN_IDS, or set ACCESS=open")
        if settings.mode == "polling":
            working = [Polling(polling_requests, application.bot.base_url, intake).run()]
        else:
            working = [webhook.register(application.bot, settings), look_after(replicas, intake, analysis, limits)]
        working += [broadcasting.run(), services.asking.run(partial(album.ask, services, application.bot))]
        await _serve(working, profile.register(application.bot, admins, people), stopped)


async def _listen(settings: Settings, application: ASGIApp, console: Console, stack: AsyncExitStack) -> None:
    listener = Listener(application, settings.http_host, settings.http_port)
    try:
        await listener.start()
    except OSError as error:
        problem = f"HTTP_PORT {settings.http_port} of {settings.http_host} cannot be used ({error.strerror or error})"
        if settings.mode == "webhook":
            raise SettingsError(f"{problem}: set HTTP_PORT to a free one, such as 8081.") from None
        log.warning("%s; so there is no /healthz, no /metrics and no console", problem)
        return
    stack.push_async_callback(listener.stop)
    console.listens_at(listener.url)
    log.info("%s/healthz and /metrics tell how it does", listener.url)


async def _serve(working: list[Coroutine[Any, Any, None]], once: Coroutine[Any, Any, None], stopped: Event) -> None:
    """Work until stopped; what is raised by what should go on for ever ends the bot."""
    lasting = [asyncio.create_task(work) for work in (*working, stopped.wait())]
    passing = asyncio.create_task(once)
    await asyncio.wait(lasting, return_when=asyncio.FIRST_COMPLETED)
    log.info("stopping")
    for task in (*lasting, passing):
        task.cancel()
    for outcome in await asyncio.gather(*lasting, passing, return_exceptions=True):
        if isinstance(outcome, InvalidToken):
            raise SettingsError(REFUSED_TOKEN) from None
        if isinstance(outcome, Exception):
            raise outcome


def _application(settings: Settings, limits: Limits, requests: Requests, polling_requests: Requests) -> App:
    return (
        Application.builder()
        .token(settings.token)
        .base_url(settings.base_url)
        .base_file_url(settings.base_file_url)
        .request(requests)
        .rate_limiter(limits)
        .get_updates_request(polling_requests)
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
        loop.add_signal_handler(number, _stop, stopped)
    return stopped


def _stop(stopped: asyncio.Event) -> None:
    stopped.set()
    deadline = threading.Timer(LONGEST_STOP_SECONDS, _end_now)
    deadline.daemon = True
    deadline.start()


def _end_now() -> None:
    log.warning("ended before everything was finished; the next start goes on with it")
    os._exit(0)
