"""Who may be let in and who may do what: the rules that the chat and the console share."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import segno
from markupsafe import Markup

from bot.language import Language
from storage.people import LastAdmin, People, Person
from storage.tables import ROLES

MOST_PEOPLE, MOST_DAYS, MOST_LETTERS = 1000, 90, 80
OUT = "out"


@dataclass(frozen=True)
class Wanted:
    """What an invitation is to be: for a site, for so many people, for so many days."""

    site: str
    people: int = 1
    days: int = 7

    @property
    def fits(self) -> bool:
        """Whether there may be such an invitation."""
        counts = 1 <= self.people <= MOST_PEOPLE and 1 <= self.days <= MOST_DAYS
        return counts and 0 < len(self.site) <= MOST_LETTERS


def invite_link(username: str, code: str) -> str:
    """Return the link that lets somebody in (Telegram, deep links)."""
    return f"https://t.me/{username}?start={code}"


def qr_code(link: str) -> segno.QRCode:
    """Return a link as a QR code; it is to be shown with the quiet zone of 4 that ISO/IEC 18004 asks for."""
    return segno.make(link, error="m", micro=False)


async def change_role(
    people: People, admin_ids: Collection[int], number: int, role: str, by: Person, say: Language
) -> tuple[bool, Markup]:
    """Give the person with this number a role, or let them in no longer (`OUT`); return whether that was done, and
    what there is to say. Raises ValueError for another role."""
    if role not in (*ROLES, OUT):
        raise ValueError(f"A role is one of {', '.join(ROLES)}, or {OUT}, not {role!r}.")
    person = await people.by_number(number)
    if person is None:
        return False, say("role-unknown", number=str(number))
    name = person.name or "?"
    if person.telegram_id in admin_ids and role != "admin":
        await people.keep(person, by)
        return False, say("role-by-settings", name=name)
    try:
        if role == OUT:
            await people.expel(person, by)
            return True, say("role-out", name=name)
        await people.appoint(person, role, by)
        return True, say("role-given", name=name, role=role)
    except LastAdmin:
        return False, say("role-last-admin", name=name)
