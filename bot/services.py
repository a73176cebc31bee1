"""What the handlers work with, made once by `bot.app` and passed on through the application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from telegram.ext import CallbackContext

from bot.admins import Admins
from bot.asking import Asking
from bot.broadcasting import Broadcasting
from bot.console import Console
from bot.contradictions import Contradictions
from bot.flooding import Flood
from bot.readers import Readers
from bot.settings import Settings
from storage.albums import Albums
from storage.cases import Cases
from storage.database import Database
from storage.history import History
from storage.images import ImageStore
from storage.invites import Invites
from storage.outcomes import Outcomes
from storage.people import People
from storage.reviews import Reviews

if TYPE_CHECKING:
    from bot.analysis import Analysis

KEY = "services"
Context = CallbackContext[Any, Any, Any, Any]


LARGE_BYTES = 2 * 2**20


class Downloads:
    """Bounds the memory of pictures being fetched: small ones come side by side, large ones one at a time."""

    def __init__(self) -> None:
        self._large = asyncio.Lock()

    @asynccontextmanager
    async def held(self, size: int | None) -> AsyncIterator[None]:
        """Hold a picture of ``size`` bytes, unknown where None."""
        if size is not None and size <= LARGE_BYTES:
            yield
            return
        async with self._large:
            yield


@dataclass(frozen=True)
class Services:
    """The rooms behind the handlers."""

    settings: Settings
    people: People
    invites: Invites
    cases: Cases
    images: ImageStore
    readers: Readers
    analysis: Analysis
    downloads: Downloads
    database: Database
    outcomes: Outcomes
    history: History
    admins: Admins
    reviews: Reviews
    contradictions: Contradictions
    broadcasting: Broadcasting
    albums: Albums
    asking: Asking
    console: Console
    flood: Flood


def services(context: Context) -> Services:
    """Return the services of the application that handles this update."""
    found: Services = context.bot_data[KEY]
    return found
