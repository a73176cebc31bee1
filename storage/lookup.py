"""Cases as they stand, found and read in a transaction of whoever asks."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from storage.pictures import of_study
from storage.records import Case, CaseFile, Overlay, Verdict
from storage.tables import case_images, cases, people, slices, verdicts

_OF_PERSON = {
    "telegram_id": people.c.telegram_id,
    "language": func.coalesce(people.c.chosen_language, people.c.language).label("language"),
    "consent_version": people.c.consent_version,
    "lowdata": people.c.lowdata,
}
_CASE = [_OF_PERSON[name] if name in _OF_PERSON else cases.c[name] for name in Case.__dataclass_fields__]
QUERY = select(*_CASE).join(people, people.c.id == cases.c.person_id)
_BY_ID = QUERY.where(cases.c.id == bindparam("number"))
_BY_CODE = QUERY.where(cases.c.code == bindparam("code"))
_BY_MESSAGE = QUERY.where(cases.c.chat_id == bindparam("chat"), cases.c.message_id == bindparam("message"))
_LOCKED = _BY_ID.with_for_update(of=cases)
_AWAITING = QUERY.where(cases.c.state == "awaiting_modality", cases.c.chat_id == bindparam("chat")).order_by(cases.c.id)
_UNFINISHED = QUERY.where(cases.c.state.in_(("queued", "analysed"))).order_by(cases.c.id)

_VERDICT = [verdicts.c[name] for name in Verdict.__dataclass_fields__]
_SCAN, _OVERLAY = case_images.alias("scan"), case_images.alias("overlay")
# Heatmap and picture of a case that has one of each, in the same go; of a study they are read by themselves.
_FILE = (
    select(*_CASE, _SCAN.c.digest, _OVERLAY.c.digest, verdicts.c.case_id, *_VERDICT)
    .join(people, people.c.id == cases.c.person_id)
    .outerjoin(_SCAN, (_SCAN.c.case_id == cases.c.id) & (_SCAN.c.role == "scan") & (_SCAN.c.position == 0))
    .outerjoin(
        _OVERLAY, (_OVERLAY.c.case_id == cases.c.id) & (_OVERLAY.c.role == "overlay") & (_OVERLAY.c.position == 0)
    )
    .outerjoin(verdicts, verdicts.c.case_id == cases.c.id)
    .where(cases.c.id == bindparam("number"))
)

_UNUSABLE = (
    select(slices.c.position)
    .where(slices.c.case_id == bindparam("number"), slices.c.usable.is_(False))
    .order_by(slices.c.position)
)


def locked(connection: Connection, number: int) -> Case:
    """Return the case with this number, which nobody else can change before this transaction ends."""
    return Case(*connection.execute(_LOCKED, {"number": number}).one())


def fresh(connection: Connection, number: int) -> Case:
    """Return the case with this number as it is now."""
    return Case(*connection.execute(_BY_ID, {"number": number}).one())


def by_code(connection: Connection, code: str) -> Case | None:
    """Return the case with this code."""
    row = connection.execute(_BY_CODE, {"code": code}).first()
    return None if row is None else Case(*row)


def by_message(connection: Connection, chat_id: int, message_id: int) -> Case | None:
    """Return the case that a message was logged as."""
    row = connection.execute(_BY_MESSAGE, {"chat": chat_id, "message": message_id}).first()
    return None if row is None else Case(*row)


def awaiting(connection: Connection, chat_id: int) -> list[Case]:
    """Return the cases of a chat whose modality is not known yet, oldest first."""
    return [Case(*row) for row in connection.execute(_AWAITING, {"chat": chat_id})]


def unfinished(connection: Connection) -> list[Case]:
    """Return the cases that are queued or analysed, oldest first."""
    return [Case(*row) for row in connection.execute(_UNFINISHED)]


def file(connection: Connection, number: int) -> CaseFile:
    """Return all that is known of the case with this number."""
    row = connection.execute(_FILE, {"number": number}).one()
    case, (scan, overlay, judged, *verdict) = Case(*row[: len(_CASE)]), row[len(_CASE) :]
    scans: tuple[str, ...] = (scan,) if scan else ()
    overlays: tuple[Overlay, ...] = (Overlay(0, overlay),) if overlay else ()
    unusable: tuple[int, ...] = ()
    if case.pictures > 1:
        scans, overlays = of_study(connection, number)
        unusable = tuple(connection.scalars(_UNUSABLE, {"number": number}))
    return CaseFile(case, scans, overlays, None if judged is None else Verdict(*verdict), unusable)
