"""What the handlers work with, made once by `bot.app` and passed on through the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from telegram.ext import CallbackContext

from bot.readers import Readers
from bot.settings import Settings
from storage.cases import Cases
from storage.images import ImageStore
from storage.people import People

if TYPE_CHECKING:
    from bot.analysis import Analysis

KEY = "services"
Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True)
class Services:
    """The rooms behind the handlers."""

    settings: Settings
    people: People
    cases: Cases
    images: ImageStore
    readers: Readers
    analysis: Analysis


def services(context: Context) -> Services:
    """Return the services of the application that handles this update."""
    found: Services = context.bot_data[KEY]
    return found
