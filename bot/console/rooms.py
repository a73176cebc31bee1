"""What the pages are made from."""

from __future__ import annotations

from bot.console import Console
from storage.cases import Cases
from storage.invites import Invites
from storage.outcomes import Outcomes
from storage.people import People
from storage.reviews import Reviews


class Rooms:
    """The rooms of storage behind the pages."""

    def __init__(self, console: Console) -> None:
        database = console.database
        self.console, self.database, self.settings = console, database, console.settings
        self.sessions, self.images, self.reported = console.sessions, console.images, console.reported
        self.cases, self.people, self.invites = Cases(database), People(database), Invites(database)
        self.outcomes, self.reviews = Outcomes(database), Reviews(database)

    @property
    def url(self) -> str:
        """The console's address, without a path."""
        return self.console.url
