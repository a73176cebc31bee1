"""One case: its pictures, what the model said, what became of it, and what reviewers say."""

from __future__ import annotations

import hmac
from functools import cache
from hashlib import sha256
from typing import Any

from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import Route

from bot import texts
from bot.console.asking import Asked
from bot.console.queue import asked_by
from bot.console.sessions import READERS, Visit, only
from bot.console.telling import happened
from bot.language import Language
from ml.about import about
from storage.casebook import Casebook, Picture, Sheet
from storage.cases import WrongState
from storage.images import ImageMissing
from storage.outcomes import MOST_LETTERS
from storage.records import Verdict
from storage.reviews import DISPUTED, Review, ReviewClosed, settled
from storage.seeking import NONE, Mark
from storage.tables import MODALITIES, OPINIONS, READINGS, RT_PCR
from storage.worklist import Worklist

_about = cache(about)
SHOWN = ("image/jpeg", "image/png")
ALIKE = 0.01  # by how much the proportions of scan and heatmap may differ, from rounding to whole pixels


@only(*READERS)
async def case(visit: Visit) -> Response:
    """Show a case, and log that it was seen."""
    sheet = await _sheet(visit)
    if sheet is None:
        return visit.told(404, "no-case")
    await visit.rooms.cases.viewed(sheet.case, visit.person.actor, "console")
    return await _shown(visit, sheet)


@only(*READERS)
async def picture(visit: Visit) -> Response:
    """Send a picture of a case to the page that shows it."""
    code, role = visit.request.path_params["code"], visit.request.path_params["role"]
    if not _has_seen(visit, visit.request.query_params.get("seen", "")):
        return visit.told(403, "unseen")
    found = await Casebook(visit.rooms.database).picture(code, role)
    if found is None or found.erased_at or found.media_type not in SHOWN:
        return visit.told(404, "no-picture")
    try:
        return Response(await visit.rooms.images.get(found.digest), media_type=found.media_type)
    except ImageMissing:
        return visit.told(404, "no-picture")


@only(*READERS)
async def review(visit: Visit) -> Response:
    """Note what somebody says of a case."""
    sheet, form = await _sheet(visit), await visit.request.form()
    if sheet is None:
        return visit.told(404, "no-case")
    opinion, note, reviews = str(form.get("opinion", "")), _written(form.get("note")), visit.rooms.reviews
    if opinion not in ("", *OPINIONS):
        return await visit.forged()
    if sheet.case.erased_at:
        return await _changed(visit, "review-impossible")
    if not await reviews.foreign_to(sheet.case, visit.person):
        await visit.rooms.cases.note(sheet.case, "own_case_refused", visit.person.actor)
        return await _changed(visit, "review-own")
    if len(note) > MOST_LETTERS:
        await visit.rooms.cases.note(sheet.case, "note_too_long", visit.person.actor)
        return await _changed(visit, "note-too-long")
    try:
        if opinion:
            await reviews.give(sheet.case, visit.person, opinion)
        await reviews.note(sheet.case, visit.person, note or None)
    except ReviewClosed:
        return await _changed(visit, "review-closed" if opinion else "review-first")
    except WrongState:
        return await _changed(visit, "review-impossible")
    return await _changed(visit)


@only(*READERS)
async def outcome(visit: Visit) -> Response:
    """Note what a laboratory found, and what is to be said of it."""
    sheet, form = await _sheet(visit), await visit.request.form()
    if sheet is None:
        return visit.told(404, "no-case")
    rt_pcr, note = str(form.get("rt_pcr", "")), _written(form.get("note"))
    if rt_pcr not in ("", NONE, *RT_PCR):
        return await visit.forged()
    if len(note) > MOST_LETTERS:
        await visit.rooms.cases.note(sheet.case, "note_too_long", visit.person.actor)
        return await _changed(visit, "note-too-long")
    try:
        if rt_pcr:
            await visit.rooms.outcomes.report(sheet.case, None if rt_pcr == NONE else rt_pcr, visit.person.actor)
            await visit.rooms.reported(sheet.case)
        if note or sheet.outcome:
            await visit.rooms.outcomes.note(sheet.case, note or None, visit.person.actor)
    except WrongState:
        return await _changed(visit, "outcome-impossible")
    return await _changed(visit)


async def _sheet(visit: Visit) -> Sheet | None:
    return await Casebook(visit.rooms.database).open(visit.request.path_params["code"])


async def _changed(visit: Visit, problem: str = "") -> Response:
    """Show the case as it is now: to htmx what changed in it, to a browser without it the page anew."""
    asked = asked_by(visit)
    if not visit.live and not problem:
        return visit.back(asked.address(f"/console/cases/{visit.request.path_params['code']}"))
    sheet = await _sheet(visit)
    assert sheet is not None  # cases are never deleted
    if not _has_seen(visit, str((await visit.request.form()).get("seen", ""))):
        await visit.rooms.cases.viewed(sheet.case, visit.person.actor, "console")
    return await _shown(visit, sheet, problem)


async def _shown(visit: Visit, sheet: Sheet, problem: str = "") -> Response:
    case, asked = sheet.case, asked_by(visit)
    mine = next((one for one in sheet.readings if one.person_id == visit.person.id), None)
    # Who has not said anything yet does not see what others said, so that the second reading is one of its own.
    blind = mine is None
    names = sheet.names if visit.person.role == "admin" else {}
    answered, own = case.state == "answered" and not case.erased_at, False
    if answered:
        own = not await visit.rooms.reviews.foreign_to(case, visit.person)
    closed = "review-own" if own else "review-closed" if answered else "review-impossible"
    say, said = visit.say, sheet.verdict
    flags = said.quality.split(";") if said else []
    shown: dict[str, Any] = {
        "case": case,
        "verdict": said,
        "headline": texts.headline(say, said) if said and said.verdict != "Refused" else None,
        "refusal": texts.refusal(say, case) if case.state in ("refused", "failed") else None,
        "measured": _measured(say, said) if said else [],
        "flags": [say(f"quality-{flag}") for flag in flags if f"quality-{flag}" in say],
        **{role: _kept(sheet.pictures.get(role)) for role in ("scan", "overlay")},
        "apart": _apart(sheet.pictures.get("scan"), sheet.pictures.get("overlay")),
        "seen": _seen(visit, case.code),
        "outcome": sheet.outcome,
        "contradicted": bool(said and sheet.outcome and said.contradicted_by(sheet.outcome.rt_pcr)),
        "mine": mine,
        "blind": blind,
        "others": sum(one is not mine for one in sheet.readings),
        "readings": [] if blind else sheet.readings,
        "settled": None if blind else settled(sheet.readings),
        "open": answered and not own and _takes(sheet, mine),
        "closed": say(f"console-problem-{closed}"),
        "events": [happened(say, event, names, blind) for event in sheet.events],
        "sender": names.get(case.sender),
        "names": names,
        "asked": asked,
        "problem": say(f"console-problem-{problem}") if problem else None,
        "most_letters": MOST_LETTERS,
        "opinions": OPINIONS,
        "rt_pcrs": RT_PCR,
    }
    if visit.live:
        return visit.page("case_side.html", here="queue", **shown)
    return visit.page("case.html", here="queue", **shown, **await _beside(visit, sheet, asked))


async def _beside(visit: Visit, sheet: Sheet, asked: Asked) -> dict[str, str | None]:
    """Where the cases before and after this one are, in the queue that it was opened from."""
    worklist = Worklist(visit.rooms.database, visit.person.id)
    mark = Mark(sheet.case.id, sheet.verdict.confidence if sheet.verdict else None)
    found = {}
    for name, back in (("previous", True), ("next", False)):
        line = await worklist.beside(asked.filters, asked.sort, mark, back)
        found[name] = asked.address(f"/console/cases/{line.code}") if line else None
    return found


def _measured(say: Language, said: Verdict) -> list[Markup]:
    """How right the model that judged a case was when it was tested, if it is the one that is in use."""
    if said.model not in MODALITIES or _about(said.model).version != said.model_version:
        return []
    return texts.measured(say, _about(said.model))


def _takes(sheet: Sheet, mine: Review | None) -> bool:
    """Whether a reading of this person would be taken, as `Reviews.give` decides it."""
    count, result = len(sheet.readings), settled(sheet.readings)
    if mine:
        return count < READINGS or mine.reading == READINGS
    return count < READINGS - 1 or (count == READINGS - 1 and result == DISPUTED)


def _apart(scan: Picture | None, overlay: Picture | None) -> bool:
    """Whether the heatmap is of another shape than the scan, and so cannot be laid over it."""
    if scan is None or overlay is None:
        return False
    return abs(scan.width / scan.height * overlay.height / overlay.width - 1) > ALIKE


def _kept(picture: Picture | None) -> Picture | None:
    return None if picture is None or picture.erased_at else picture


def _has_seen(visit: Visit, proof: str) -> bool:
    """Whether ``proof`` is what a page gave that showed the case of this address in this session."""
    return hmac.compare_digest(proof.encode(), _seen(visit, visit.request.path_params["code"]).encode())


def _seen(visit: Visit, code: str) -> str:
    """What only a page that showed this case in this session holds: that was logged, so the pictures need not be. All
    replicas have the key, and no visitor."""
    key, said = visit.rooms.settings.token.encode(), f"{visit.csrf} {code}".encode()
    return hmac.new(key, said, sha256).hexdigest()[:32]


def _written(field: object) -> str:
    # A browser counts a line break as one letter and sends it as two.
    return field.replace("\r\n", "\n").strip() if isinstance(field, str) else ""


ROUTES = [
    Route("/cases/{code}", case),
    Route("/cases/{code}/{role:str}.jpg", picture),
    Route("/cases/{code}/review", review, methods=["POST"]),
    Route("/cases/{code}/outcome", outcome, methods=["POST"]),
]
