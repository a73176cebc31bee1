"""*Audit*: what happened and who looked at what, whether the log still holds, and checkpoints that prove it later."""

from __future__ import annotations

import asyncio
import re
from functools import partial
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import Route

from bot.chores import operate
from bot.console.sessions import Visit, only
from bot.console.spans import day_in
from bot.console.telling import who
from storage.checkpoints import Checkpoint, CheckpointError, Checkpoints, find
from storage.events import PAGE, Events, Wanted

MOST_CHECKPOINTS = 100
_verifying = asyncio.Lock()  # reading the whole log twice at once would only take longer


@only("admin")
async def audit(visit: Visit) -> Response:
    """Show the newest events, or those that are asked for."""
    return await _page(visit)


@only("admin")
async def verify(visit: Visit) -> Response:
    """Read the whole log, in a process of its own, and compare it with checkpoints that were kept elsewhere."""
    text, say = str((await visit.request.form()).get("checkpoint", "")).strip(), visit.say
    try:
        kept = find(text)[:MOST_CHECKPOINTS] if text else []
    except CheckpointError as error:
        return await _page(visit, 400, say("console-audit-checkpoint-wrong", said=str(error)))
    if _verifying.locked():
        return await _page(visit, 409, say("console-audit-busy"))
    async with _verifying:
        # Only what was read as a checkpoint goes on: the command would take anything else for the name of a file.
        given = ["--checkpoint", *(checkpoint.text for checkpoint in kept)] if kept else []
        status, said = await operate(visit.rooms.database.settings, "audit", "verify", *given)
    await visit.rooms.cases.note(None, "audit_verified" if status == 0 else "audit_broken", visit.person.actor)
    told = say("console-audit-holds", said=said) if status == 0 else say("console-audit-broken", said=said)
    return await _page(visit, 200, told, well=status == 0)


@only("admin")
async def checkpoint(visit: Visit) -> Response:
    """Make a checkpoint, to be kept elsewhere."""
    made = await Checkpoints(visit.rooms.database).make(visit.person.actor)
    return await _page(visit, made=made)


async def _page(
    visit: Visit, status: int = 200, told: Markup | None = None, well: bool = False, made: Checkpoint | None = None
) -> Response:
    query, log = visit.request.query_params, Events(visit.rooms.database)
    asked = {name: query.get(name, "").strip() for name in ("person", "action", "case", "since", "until")}
    before = query.get("before", "")
    wanted = Wanted(
        actor=_actor(asked["person"]),
        action=asked["action"] or None,
        case_code=asked["case"].upper() or None,
        since=day_in(asked["since"]),
        until=day_in(asked["until"]),
        before=int(before) if re.fullmatch(r"[0-9]{1,18}", before) else None,
    )
    found = await log.page(wanted, PAGE + 1)
    shown = found[:PAGE]
    people = (re.fullmatch(r"person:([0-9]{1,15})", event.actor) for event in shown)
    numbers = {int(person[1]) for person in people if person}
    known = await asyncio.gather(*(visit.rooms.people.by_number(number) for number in numbers))
    older = {**asked, "before": str(shown[-1].number)} if len(found) > PAGE else None
    return visit.page(
        "audit.html",
        200 if visit.live else status,  # htmx shows nothing of other answers
        here="audit",
        told=told,
        well=well,
        made=made,
        events=shown,
        asked=asked,
        who=partial(who, visit.say, names={one.actor: one.name for one in known if one and one.name}),
        actions=await log.actions(),
        older=older and urlencode({name: value for name, value in older.items() if value}),
        newest=wanted.before is None,
    )


def _actor(text: str) -> str | None:
    """Whom a field names: a person by number, or who else acts, such as system."""
    return (f"person:{int(text)}" if re.fullmatch(r"[0-9]{1,15}", text) else text) or None


ROUTES = [
    Route("/audit", audit),
    Route("/audit/verify", verify, methods=["POST"]),
    Route("/audit/checkpoint", checkpoint, methods=["POST"]),
]
