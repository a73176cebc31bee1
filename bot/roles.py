"""Who may be made what: the rules that the chat and the console share. Whoever calls this is an admin."""

from __future__ import annotations

from collections.abc import Collection

from storage.people import LastAdmin, People, Person
from storage.tables import ROLES

OUT = "out"  # who may use the bot no longer
CHOICES = (*ROLES, OUT)


class RoleKept(Exception):
    """A role stays as it is: the person is the ``last_admin``, or an admin ``by_settings``; ``problem`` says which."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"The role stays as it is: {problem}.")
        self.problem = problem


async def change(people: People, admin_ids: Collection[int], person: Person, choice: str, by: Person) -> None:
    """Make a person one of the `CHOICES`; raise RoleKept where that may not be. A second time changes nothing."""
    if choice not in CHOICES:
        raise ValueError(f"A person is made one of {', '.join(CHOICES)}, not {choice!r}.")
    if person.telegram_id in admin_ids and choice != "admin":
        raise RoleKept("by_settings")
    try:
        if choice == OUT:
            if person.admitted_at or person.role != "clinician":
                await people.expel(person, by)
        elif person.role != choice:
            await people.appoint(person, choice, by)
    except LastAdmin:
        raise RoleKept("last_admin") from None
