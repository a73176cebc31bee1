"""*Audit*: what happened and who looked at what, whether the log still holds, and checkpoints that prove it later."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from functools import partial
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.chores import begin
from bot.console.sessions import Visit, only
from bot.console.spans import day_in
from bot.console.telling import who
from storage.checkpoints import Checkpoint, CheckpointError, Checkpoints, find
from storage.events import PAGE, Events, Wanted

MOST_CHECKPOINTS = 100
STEPS = b'<div class="steps">'  # on the page: what is told of the reading stands in it
PROGRESS = re.compile(rb"(\d+) of (\d+) events were read\.")
_verifying = asyncio.Lock()  # reading the whole log twice at once would only take longer


@only("admin")
async def audit(visit: Visit) -> Response:
    """Show the newest events, or those that are asked for."""
    return await _page(visit)


@only("admin")
async def verify(visit: Visit) -> Response:
    """Read the whole log, in a process of its own, and compare it with checkpoints that were kept elsewhere.

    The page is sent as far as it is known: how much was read meanwhile, then the rest. Who leaves it stops the reading.
    """
    text, say = str((await visit.request.form()).get("checkpoint", "")).strip(), visit.say
    try:
        kept = find(text)[:MOST_CHECKPOINTS] if text else []
    except CheckpointError as error:
        return await _page(visit, 400, say("console-audit-checkpoint-wrong", said=str(error)))
    if _verifying.locked():
        return await _page(visit, 409, say("console-audit-busy"))
    page = bytes((await _page(visit, steps=True)).body)
    headers = {"X-Accel-Buffering": "no"}  # nginx would keep it until it is whole
    return StreamingResponse(_verified(visit, page, kept), headers=headers, media_type="text/html")


async def _verified(visit: Visit, page: bytes, kept: list[Checkpoint]) -> AsyncIterator[bytes]:
    before, mark, after = page.partition(STEPS)
    yield before + mark
    async with _verifying:
        async for step in _read(visit, kept):
            yield step.encode()
    yield after


async def _read(visit: Visit, kept: list[Checkpoint]) -> AsyncIterator[Markup]:
    """Read the log, and tell step by step how far that is, and what it came to."""
    # Only what was read as a checkpoint goes on: the command would take anything else for the name of a file.
    given = ["--checkpoint", *(checkpoint.text for checkpoint in kept)] if kept else []
    process = await begin(visit.rooms.database.settings, "audit", "verify", "--progress", *given)
    assert process.stdout and process.stderr
    said, say = "", visit.say
    try:
        yield visit.part("audit_step.html", read=0, events=0)
        async for line in process.stdout:
            if found := PROGRESS.fullmatch(line.strip()):
                yield visit.part("audit_step.html", read=int(found[1]), events=int(found[2]))
            else:
                said += line.decode(errors="replace")
        wrong = (await process.stderr.read()).decode(errors="replace").strip()
        status = await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
    if wrong:  # it could not be read, which says nothing of what is in it
        yield visit.part("audit_told.html", told=say("console-audit-unread", said=wrong), well=False)
        return
    await visit.rooms.cases.note(None, "audit_verified" if status == 0 else "audit_broken", visit.person.actor)
    said = said.strip()
    told = say("console-audit-broken", said=said) if status else say("console-audit-holds", said=said)
    yield visit.part("audit_told.html", told=told, well=status == 0)


@only("admin")
async def checkpoint(visit: Visit) -> Response:
    """Make a checkpoint, to be kept elsewhere."""
    made = await Checkpoints(visit.rooms.database).make(visit.person.actor)
    return await _page(visit, made=made)


async def _page(
    visit: Visit, status: int = 200, told: Markup | None = None, made: Checkpoint | None = None, steps: bool = False
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
        status,
        here="audit",
        told=told,
        steps=steps,
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
