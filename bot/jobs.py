"""What is done by the clock: old pictures, old updates and old workflow records are dropped once a day."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from datetime import time
from typing import Any

from telegram.ext import JobQueue

from bot.analysis import Analysis
from bot.services import Context
from storage import retention
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox

log = logging.getLogger(__name__)

QUIET_HOUR = time(3, 15)


def schedule(
    queue: JobQueue[Context], database: Database, images: ImageStore, inbox: Inbox, analysis: Analysis
) -> None:
    """Schedule the daily work."""

    async def purge() -> None:
        removed = await retention.purge(database, images, database.settings.image_retention_days)
        if removed:
            log.info("removed %s pictures that were kept long enough", removed)

    async def forget() -> None:
        await inbox.forget()

    for name, work in {"purge": purge, "forget": forget, "workflows": analysis.forget}.items():
        queue.run_daily(_guarded(work), QUIET_HOUR, name=name)


def _guarded(work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[Context], Coroutine[Any, Any, None]]:
    async def job(context: Context) -> None:
        try:
            await work()
        except Exception:
            log.exception("daily work failed; tomorrow it is tried again")

    return job
