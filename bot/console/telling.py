"""What happened to a case, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.language import Language
from storage.audit import Event
from storage.cases import SYSTEM


@dataclass(frozen=True)
class Told:
    """An event as a page shows it: when, what, more of it, and who did it."""

    at: datetime
    what: str
    more: str
    who: str


def happened(say: Language, event: Event, names: Mapping[str, str], blind: bool) -> Told:
    """Tell an event; ``names`` are those that may be shown, and ``blind`` is whether opinions may not."""
    what = say(f"console-event-{event.action}") if f"console-event-{event.action}" in say else event.action
    more = "" if blind and event.action in ("reviewed", "review_note") else _more(say, event)
    return Told(event.at, what, more, who(say, event.actor, names))


def who(say: Language, actor: str, names: Mapping[str, str]) -> str:
    """Return a name for an actor of the audit log."""
    if actor == SYSTEM:
        return say("console-by-bot")
    kind, _, number = actor.partition(":")
    return names.get(actor) or (say("console-nobody", number=number) if kind == "person" else actor)


def _more(say: Language, event: Event) -> Markup | str:
    details = event.details
    if event.action == "queued" and details.get("modality"):
        return say("modality", modality=str(details["modality"]))
    if event.action == "analysed" or event.action == "refused":
        return str(details.get("verdict") or "")
    if event.action == "reviewed":
        return say("console-opinion", opinion=str(details["opinion"]))
    if event.action == "outcome" and "rt_pcr" in details:
        return say("console-rt-pcr", rt_pcr=str(details["rt_pcr"]))
    if event.action == "viewed":
        return say("console-seen-in", place=str(details.get("how", "")))
    return ""
