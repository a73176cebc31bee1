"""Who may use the bot, and who somebody is."""

from __future__ import annotations

from telegram import User

from bot.services import Services
from bot.settings import Settings
from storage.people import Person


def admitted(settings: Settings, telegram_id: int) -> bool:
    """Return whether this Telegram user may use the bot: everybody with ACCESS=open, else the admins."""
    return settings.access == "open" or telegram_id in settings.admin_ids


async def person_of(services: Services, user: User) -> Person:
    """Return the person behind a Telegram user, known from now on."""
    role = "admin" if user.id in services.settings.admin_ids else "clinician"
    return await services.people.meet(user.id, user.full_name, user.language_code, role)
