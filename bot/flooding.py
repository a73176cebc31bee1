"""People who write faster than anybody can be answered. Scans are no part of it: these take turns in the line."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from telegram import Message

# A chat gets one answer a second, and five at once (`bot/limits.py`): who waits for answers never writes so much.
MOST, WINDOW = 20, timedelta(seconds=15)
TELL_EVERY = timedelta(minutes=1)
KEPT = 1000  # people


class Pace(Enum):
    """How somebody writes: as people do, too fast just now, or too fast still, which they have been told."""

    FINE = "fine"
    FLOODING = "flooding"
    TOLD = "told"


@dataclass
class _Written:
    updates: deque[tuple[datetime, int]] = field(default_factory=lambda: deque(maxlen=MOST))
    told_at: datetime | None = None


class Flood:
    """Counts what people write, by when they wrote it: what comes late, all at once, is not taken for a flood."""

    def __init__(self) -> None:
        self._people: OrderedDict[int, _Written] = OrderedDict()

    def pace(self, person: int, message: Message, update_id: int) -> Pace:
        """Count a message of a person; one that is handled again counts once."""
        written = self._people.setdefault(person, _Written())
        self._people.move_to_end(person)
        if len(self._people) > KEPT:
            self._people.popitem(last=False)
        at, updates = message.edit_date or message.date, written.updates
        if any(number == update_id for _, number in updates):
            return Pace.FINE
        if len(updates) < MOST or at - updates[0][0] >= WINDOW:
            updates.append((at, update_id))
            return Pace.FINE
        if written.told_at is not None and at - written.told_at < TELL_EVERY:
            return Pace.TOLD
        written.told_at = at
        return Pace.FLOODING


def counts(message: Message) -> bool:
    """Return whether a message is one that is answered at once; pictures and files wait in the line instead."""
    return not message.photo and message.document is None
