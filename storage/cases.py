"""Cases: one row a scan, moved through its states; every move writes an audit event in the same transaction.

    received ─► awaiting_modality ─► queued ─► analysed ─► answered
        └────────────┴─► cancelled   (received, awaiting_modality)
        └────────────┴─────────┴─► refused, failed   (failed from analysed too)

A caption that names the modality takes a case from received to queued. The database itself refuses every
other move (see `migrations/`); here such a move raises `WrongState`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select, update

from storage import audit
from storage.database import Database, insert
from storage.people import Person
from storage.tables import case_images, cases, images, people, verdicts

# Crockford's base 32: no I, L, O, U, so that a code can be read out over the telephone.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SYSTEM = "system"

MOVES: dict[str, tuple[str, ...]] = {
    "awaiting_modality": ("received",),
    "queued": ("received", "awaiting_modality"),
    "analysed": ("queued",),
    "answered": ("analysed",),
    "cancelled": ("received", "awaiting_modality"),
    "refused": ("received", "awaiting_modality", "queued"),
    "failed": ("received", "awaiting_modality", "queued", "analysed"),
}


@dataclass(frozen=True)
class Case:
    """One scan or study. ``answered_at`` is when the person was told the outcome, whatever it was; ``remarks`` are
    codes for what was noticed about the file, joined by ``;``."""

    id: int
    code: str
    person_id: int
    telegram_id: int | None
    language: str | None
    chat_id: int
    message_id: int
    answer_message_id: int | None
    state: str
    modality: str | None
    reason: str | None
    remarks: str
    sent_at: datetime
    created_at: datetime
    answered_at: datetime | None

    @property
    def sender(self) -> str:
        """How the audit log names the person who sent it."""
        return f"person:{self.person_id}"


@dataclass(frozen=True)
class StoredImage:
    """A picture that lies in the image store: SHA-256, media type, bytes, pixels."""

    digest: str
    media_type: str
    bytes: int
    width: int
    height: int


@dataclass(frozen=True)
class Verdict:
    """What the models said. ``probability`` is the calibrated P(COVID) in 0…1, ``confidence`` that of the class named,
    in 0.5…1; ``verdict`` is COVID, Non-COVID, Indeterminate or Refused; ``seconds`` is how long the reading took."""

    verdict: str
    scan: str
    probability: float | None
    confidence: float | None
    reason: str
    quality: str
    model: str
    model_version: str
    model_sha256: str
    seconds: float


class WrongState(Exception):
    """The case is not in a state from which it can be moved there; ``case`` is the case as it is."""

    def __init__(self, case: Case, state: str) -> None:
        super().__init__(f"Case {case.code} is {case.state} and cannot become {state}.")
        self.case = case


def new_code() -> str:
    """Return a random case code such as ``7K2M-9QFD`` (40 bits)."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


class Cases:
    """The cases of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def receive(
        self,
        person: Person,
        chat_id: int,
        message_id: int,
        sent_at: datetime,
        image: StoredImage | None,
        remarks: str = "",
    ) -> Case:
        """Log a message as a case, with its picture if it holds one. The same message again gives the same case."""
        return await self._database.write(_receive, person, chat_id, message_id, sent_at, image, remarks)

    async def asked(self, case: Case, message_id: int) -> Case:
        """The question CT or X-ray went out as ``message_id``."""
        return await self._move(case, "awaiting_modality", actor=SYSTEM, answer_message_id=message_id)

    async def queue(self, case: Case, modality: str, message_id: int, actor: str) -> Case:
        """The modality (ct or xray) is known; ``message_id`` is the message that the verdict will replace."""
        return await self._move(case, "queued", actor=actor, modality=modality, answer_message_id=message_id)

    async def cancel(self, case: Case, actor: str) -> Case:
        """The sender does not want an answer."""
        return await self._move(case, "cancelled", actor=actor, answered_at=datetime.now(UTC))

    async def refuse(self, case: Case, reason: str) -> Case:
        """The message holds nothing that can be read; ``reason`` is a short code."""
        return await self._move(case, "refused", actor=SYSTEM, reason=reason)

    async def fail(self, case: Case, reason: str) -> Case:
        """Something broke on our side; ``reason`` is a short code."""
        return await self._move(case, "failed", actor=SYSTEM, reason=reason)

    async def judge(self, case: Case, verdict: Verdict, overlay: StoredImage | None) -> Case:
        """Log the verdict and its heatmap: the case becomes analysed, or refused where the gate refused it."""
        return await self._database.write(_judge, case, verdict, overlay)

    async def answered(self, case: Case, message_id: int) -> Case:
        """The person has the outcome, as ``message_id``. A second time changes nothing."""
        return await self._database.write(_answered, case, message_id)

    async def note(self, case: Case | None, action: str, actor: str) -> None:
        """Log something that changed no case, such as a tap by somebody else."""
        await self._database.write(audit.append, action, actor=actor, case_code=case.code if case else None)

    async def by_id(self, number: int) -> Case | None:
        """Return a case by its number."""
        return await self._database.read(_one, cases.c.id == number)

    async def by_code(self, code: str) -> Case | None:
        """Return a case by its code."""
        return await self._database.read(_one, cases.c.code == code)

    async def by_message(self, chat_id: int, message_id: int) -> Case | None:
        """Return the case that a message was logged as."""
        return await self._database.read(_one, _message(chat_id, message_id))

    async def awaiting(self, chat_id: int) -> list[Case]:
        """Return the cases of a chat whose modality is not known yet, oldest first."""
        return await self._database.read(_all, (cases.c.state == "awaiting_modality") & (cases.c.chat_id == chat_id))

    async def unfinished(self) -> list[Case]:
        """Return the cases that are queued or analysed and so owe somebody an answer, oldest first."""
        return await self._database.read(_all, cases.c.state.in_(("queued", "analysed")))

    async def verdict(self, case: Case) -> Verdict | None:
        """Return what the models said of a case."""
        return await self._database.read(_verdict, case)

    async def image(self, case: Case, role: str) -> str | None:
        """Return the SHA-256 of a case's scan or overlay (``role``), or None where it has none."""
        return await self._database.read(_image, case, role)

    async def _move(self, case: Case, state: str, *, actor: str, **values: Any) -> Case:
        return await self._database.write(_move, case, state, actor=actor, **values)


def _receive(
    connection: Connection,
    person: Person,
    chat_id: int,
    message_id: int,
    sent_at: datetime,
    image: StoredImage | None,
    remarks: str,
) -> Case:
    # Round again where another replica has just logged the message, or the code is taken.
    while (case := _one(connection, _message(chat_id, message_id))) is None:
        code, now = new_code(), datetime.now(UTC)
        new = insert(connection, cases).values(
            code=code,
            person_id=person.id,
            chat_id=chat_id,
            message_id=message_id,
            state="received",
            remarks=remarks,
            sent_at=sent_at,
            created_at=now,
            updated_at=now,
        )
        number = connection.scalar(new.on_conflict_do_nothing().returning(cases.c.id))
        if number is None:
            continue
        if image:
            _attach(connection, number, "scan", image)
        audit.append(connection, "received", actor=person.actor, case_code=code, image=image.digest if image else None)
    return case


def _judge(connection: Connection, case: Case, verdict: Verdict, overlay: StoredImage | None) -> Case:
    row = {"case_id": case.id, "created_at": datetime.now(UTC), **verdict.__dict__}
    connection.execute(insert(connection, verdicts).values(row).on_conflict_do_nothing())
    if overlay:
        _attach(connection, case.id, "overlay", overlay)
    told: dict[str, audit.Detail] = {
        "verdict": verdict.verdict,
        "probability": None if verdict.probability is None else f"{verdict.probability:.6f}",
        "model": f"{verdict.model} {verdict.model_version}",
        "model_sha256": verdict.model_sha256,
        "overlay": overlay.digest if overlay else None,
    }
    if verdict.verdict == "Refused":
        return _move(connection, case, "refused", actor=SYSTEM, told=told, reason=verdict.reason)
    return _move(connection, case, "analysed", actor=SYSTEM, told=told)


def _answered(connection: Connection, case: Case, message_id: int) -> Case:
    connection.execute(select(cases.c.id).where(cases.c.id == case.id).with_for_update())
    now = _fresh(connection, case.id)
    told: dict[str, Any] = {"answer_message_id": message_id, "answered_at": datetime.now(UTC)}
    if now.answered_at:
        return now
    if now.state not in ("refused", "failed"):
        return _move(connection, now, "answered", actor=SYSTEM, **told)
    connection.execute(update(cases).where(cases.c.id == case.id).values(updated_at=told["answered_at"], **told))
    audit.append(connection, "told", actor=SYSTEM, case_code=case.code, outcome=now.state)
    return _fresh(connection, case.id)


def _move(
    connection: Connection,
    /,
    case: Case,
    state: str,
    *,
    actor: str,
    told: dict[str, audit.Detail] | None = None,
    **values: Any,
) -> Case:
    moved = update(cases).where(cases.c.id == case.id, cases.c.state.in_(MOVES[state]))
    result = connection.execute(moved.values(state=state, updated_at=datetime.now(UTC), **values))
    now = _fresh(connection, case.id)
    if not result.rowcount:
        raise WrongState(now, state)
    details = {name: value for name, value in values.items() if name in ("modality", "reason")} | (told or {})
    audit.append(connection, state, actor=actor, case_code=case.code, **details)
    return now


def _attach(connection: Connection, case_id: int, role: str, image: StoredImage) -> None:
    new = insert(connection, images).values({**image.__dict__, "created_at": datetime.now(UTC)})
    # A picture that was erased and is sent again is stored again.
    again = {"erased_at": None, "created_at": new.excluded.created_at}
    connection.execute(new.on_conflict_do_update(index_elements=["digest"], set_=again))
    link = {"case_id": case_id, "role": role, "position": 0, "digest": image.digest}
    connection.execute(insert(connection, case_images).values(link).on_conflict_do_nothing())


def _message(chat_id: int, message_id: int) -> ColumnElement[bool]:
    return and_(cases.c.chat_id == chat_id, cases.c.message_id == message_id)


_QUERY = select(
    *((people if name in ("telegram_id", "language") else cases).c[name] for name in Case.__dataclass_fields__)
).join(people, people.c.id == cases.c.person_id)


def _one(connection: Connection, where: ColumnElement[bool]) -> Case | None:
    row = connection.execute(_QUERY.where(where)).first()
    return None if row is None else Case(*row)


def _fresh(connection: Connection, number: int) -> Case:
    return Case(*connection.execute(_QUERY.where(cases.c.id == number)).one())


def _all(connection: Connection, where: ColumnElement[bool]) -> list[Case]:
    return [Case(*row) for row in connection.execute(_QUERY.where(where).order_by(cases.c.id))]


def _verdict(connection: Connection, case: Case) -> Verdict | None:
    columns = [verdicts.c[name] for name in Verdict.__dataclass_fields__]
    row = connection.execute(select(*columns).where(verdicts.c.case_id == case.id)).first()
    return None if row is None else Verdict(*row)


def _image(connection: Connection, case: Case, role: str) -> str | None:
    query = select(case_images.c.digest).where(case_images.c.case_id == case.id, case_images.c.role == role)
    digest: str | None = connection.scalar(query.order_by(case_images.c.position).limit(1))
    return digest
