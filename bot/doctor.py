"""`python -m bot doctor`: are token, database, audit log, models, disk and clock in order? In plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot.health import clock, disk
from bot.language import ENGLISH
from bot.settings import Settings
from storage import audit
from storage.database import DatabaseError, sync_engine
from storage.images import ImageStore
from storage.keys import KeyFileError
from storage.migration import HEAD, revision
from storage.settings import SettingsError, StorageSettings

TIMEOUT_SECONDS = 10


class Trouble(Exception):
    """Something is not in order; the text is a sentence that says what to do."""


async def examine(env: Mapping[str, str]) -> int:
    """Print one line for each thing checked; return 0 where all is well, else 1."""
    try:
        storage = StorageSettings.from_env(env)
    except SettingsError as error:
        print(f"✗ Settings: {error}")  # noqa: T201
        return 1
    checks: dict[str, Callable[[], Awaitable[str]]] = {
        "Settings and Telegram": lambda: _telegram(env),
        "Database": lambda: asyncio.to_thread(_database, storage),
        "Image key": lambda: asyncio.to_thread(_key, storage),
        "Models": lambda: asyncio.to_thread(_models),
        "Disk": lambda: asyncio.to_thread(_disk, storage),
        "Running bot": lambda: _running(env),
    }
    ill = 0
    for name, check in checks.items():
        try:
            print(f"✓ {name}: {await check()}", flush=True)  # noqa: T201
        except (Trouble, SettingsError, DatabaseError, KeyFileError) as error:
            ill += 1
            print(f"✗ {name}: {error}", flush=True)  # noqa: T201
    print("Everything is in order." if not ill else f"{ill} of {len(checks)} checks found something to mend.")  # noqa: T201
    return 1 if ill else 0


async def _telegram(env: Mapping[str, str]) -> str:
    """Ask Telegram who the bot is, and compare the clocks."""
    settings = Settings.from_env(env)
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:
            answer = await client.get(f"{settings.base_url}{settings.token}/getMe")
            said = answer.json()
    except (httpx.HTTPError, ValueError):
        raise Trouble("Telegram cannot be reached: check the internet connection and TELEGRAM_BASE_URL.") from None
    if not said.get("ok"):
        raise Trouble("Telegram refuses TELEGRAM_TOKEN: copy it again from @BotFather.")
    who = f"the token belongs to @{said['result'].get('username', '?')}; {_clock(answer)}"
    if settings.access == "invite" and not settings.admin_ids:
        raise Trouble(f"{who}; but nobody may use the bot: set ADMIN_IDS to your Telegram number, or ACCESS=open.")
    return f"{who}."


async def _running(env: Mapping[str, str]) -> str:
    """Ask the bot that runs here, if one does, how it is."""
    settings = Settings.from_env(env)
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.http_host, settings.http_host)
    url = f"http://{host}:{settings.http_port}/healthz"
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as client:
            facts = (await client.get(url)).json()
        ill = [fact["said"] for name, fact in facts.items() if name != "ok" and not fact["ok"]]
    except (httpx.HTTPError, ValueError, AttributeError, KeyError, TypeError):
        return f"none answers at {url}, so none is looked at."
    if ill:
        raise Trouble(" Also, ".join(ill))
    return " ".join(fact["said"] for name, fact in facts.items() if name != "ok")


def _clock(answer: httpx.Response) -> str:
    try:
        off = (datetime.now(UTC) - parsedate_to_datetime(answer.headers["date"])).total_seconds()
    except (KeyError, ValueError):
        off = None
    fact = clock(off)
    if not fact.well:
        raise Trouble(fact.said(ENGLISH).capitalize())
    return fact.said(ENGLISH).removesuffix(".")


def _database(settings: StorageSettings) -> str:
    if settings.sqlite_path and not settings.sqlite_path.exists():
        return "none yet; the first start makes it."
    engine = sync_engine(settings)
    try:
        found = revision(engine)
        if found is None:
            return "empty yet; the first start makes its tables."
        if found != HEAD:
            return f"at revision {found}; the next start brings it to {HEAD}."
        with engine.connect() as connection:
            report = audit.verify(connection)
    except SQLAlchemyError as error:
        raise Trouble(f"it cannot be read ({type(error).__name__}): check DATABASE_URL and DATA_DIR.") from None
    finally:
        engine.dispose()
    if report.fault:
        raise Trouble(
            f"the audit log does not hold: {report.fault.problem}. Keep a copy, and compare with your backups."
        )
    return f"readable, and the audit log holds ({report.events} events)."


def _key(settings: StorageSettings) -> str:
    if not settings.key_file.exists() and not settings.images_dir.exists():
        return "none yet; the first start makes it."
    ImageStore.of(settings)
    return "present, and readable by its owner alone."


def _models() -> str:
    from ml.models import ModelError
    from ml.reader import Reader

    try:
        Reader()
    except ModelError as error:
        raise Trouble(str(error)) from None
    return "present, with the right checksums."


def _disk(settings: StorageSettings) -> str:
    fact = disk(settings.data_dir)
    if not fact.well:
        raise Trouble(fact.said(ENGLISH))
    return fact.said(ENGLISH)
