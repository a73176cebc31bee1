"""Cases: one row a study, of one scan or several, moved through its states; every move writes an audit event in the
same transaction.

    received ─► awaiting_modality ─► queued ─► analysed ─► answered
        └────────────┴─► cancelled   (received, awaiting_modality)
        └────────────┴─────────┴─► refused, failed   (failed from analysed too)

A caption that names the modality takes a case from received to queued. The database itself refuses every
other move (see `migrations/`); here such a move raises `WrongState`.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, update

from storage import audit, lookup, people
from storage.database import Database, upsert
from storage.lookup import by_message, fresh, locked
from storage.people import Person
from storage.pictures import attach, named, stored
from storage.records import Case, CaseFile, Slice, StoredImage, Verdict
from storage.tables import cases, slices, verdicts

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
ENDED = ("answered", "cancelled", "refused", "failed")


class WrongState(Exception):
    """The case is not in a state from which it can be moved there; ``case`` is the case as it is."""

    def __init__(self, case: Case, state: str) -> None:
        super().__init__(f"Case {case.code} is {case.state} and cannot become {state}.")
        self.case = case


class NoConsent(Exception):
    """The sender of the case does not agree, or no longer, to the text that was asked for; nothing was changed."""


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
        pictures: Sequence[StoredImage],
        remarks: str = "",
        thread_id: int | None = None,
        modality: str | None = None,
    ) -> Case:
        """Log a message, of a thread in a group perhaps, as a case, with the pictures that it holds and the modality
        that its file names, where it does. The same message again gives the same case."""
        return await self._database.write(
            receive, person, chat_id, message_id, sent_at, pictures, remarks, thread_id, modality
        )

    async def asked(self, case: Case, message_id: int) -> Case:
        """The question CT or X-ray went out as ``message_id``."""
        return await self._move(case, "awaiting_modality", actor=SYSTEM, answer_message_id=message_id)

    async def queue(
        self,
        case: Case,
        modality: str,
        message_id: int,
        actor: str,
        consent: int | None = None,
        *,
        agreeing: bool = False,
    ) -> Case:
        """The modality (ct or xray) is known; ``message_id`` is the message that the verdict will replace.

        Raises NoConsent unless the sender agrees to the text of version ``consent``, already or by this (``agreeing``);
        None asks for no consent.
        """
        return await self._database.write(queue, case, modality, message_id, actor, consent, agreeing)

    async def read_as(self, refused: Case, modality: str, person: Person, consent: int | None = None) -> Case:
        """Queue the picture of a refused case anew, as the other modality: a case of its own, in place of the refusal.

        The same again gives the same case. Raises WrongState where the case is not refused, or its picture is erased,
        NoConsent where a version of the text is given and the person does not agree to it.
        """
        return await self._database.write(_read_as, refused, modality, person, consent)

    async def cancel(self, case: Case, actor: str) -> Case:
        """The sender does not want an answer."""
        return await self._move(case, "cancelled", actor=actor, answered_at=datetime.now(UTC))

    async def refuse(self, case: Case, reason: str) -> Case:
        """The message holds nothing that can be read; ``reason`` is a short code."""
        return await self._move(case, "refused", actor=SYSTEM, reason=reason)

    async def fail(self, case: Case, reason: str) -> Case:
        """Something broke on our side; ``reason`` is a short code."""
        return await self._move(case, "failed", actor=SYSTEM, reason=reason)

    async def judge(
        self, case: Case, verdict: Verdict, overlays: Mapping[int, StoredImage], read: Sequence[Slice] = ()
    ) -> Case:
        """Log the verdict, its heatmaps by the position of their pictures, and of a study what was ``read`` of each
        picture: the case becomes analysed, or refused where the gate refused it."""
        return await self._database.write(_judge, case, verdict, overlays, read)

    async def answered(self, case: Case, message_id: int) -> Case:
        """The person has the outcome, as ``message_id``. A second time changes nothing."""
        return await self._database.write(_answered, case, message_id)

    async def note(self, case: Case | None, action: str, actor: str, **told: audit.Detail) -> None:
        """Log something that changed no case, such as a tap by somebody else, and what else is ``told`` of it."""
        await self._database.write(audit.append, action, actor=actor, case_code=case.code if case else None, **told)

    async def viewed(self, case: Case, actor: str, how: str) -> None:
        """Log that ``actor`` was shown the case; ``how`` is chat, review (the deck in the chat) or console."""
        await self._database.write(audit.append, "viewed", actor=actor, case_code=case.code, how=how)

    async def by_code(self, code: str) -> Case | None:
        """Return a case by its code."""
        return await self._database.read(lookup.by_code, code)

    async def by_message(self, chat_id: int, message_id: int) -> Case | None:
        """Return the case that a message was logged as."""
        return await self._database.read(by_message, chat_id, message_id)

    async def awaiting(self, chat_id: int) -> list[Case]:
        """Return the cases of a chat whose modality is not known yet, oldest first."""
        return await self._database.read(lookup.awaiting, chat_id)

    async def unfinished(self) -> list[Case]:
        """Return the cases that are queued or analysed and so owe somebody an answer, oldest first."""
        return await self._database.read(lookup.unfinished)

    async def file(self, number: int) -> CaseFile:
        """Return all that is known of the case with this number; cases are never deleted."""
        return await self._database.read(lookup.file, number)

    async def _move(self, case: Case, state: str, *, actor: str, **values: Any) -> Case:
        return await self._database.write(_move, case, state, actor=actor, **values)


_RECEIVE = upsert(cases, lambda new: new.on_conflict_do_nothing().returning(cases.c.id))
_JUDGE = upsert(verdicts, lambda new: new.on_conflict_do_nothing())
_READ = upsert(slices, lambda new: new.on_conflict_do_nothing())
_UPDATE = update(cases).where(cases.c.id == bindparam("number"))
_MOVE = {state: _UPDATE.where(cases.c.state.in_(sources)) for state, sources in MOVES.items()}


def receive(
    connection: Connection,
    person: Person,
    chat_id: int,
    message_id: int,
    sent_at: datetime,
    pictures: Sequence[StoredImage],
    remarks: str,
    thread_id: int | None = None,
    modality: str | None = None,
) -> Case:
    """Do as `Cases.receive` does, in this transaction."""
    # Round again where another replica has just logged the message, or the code is taken.
    while (case := by_message(connection, chat_id, message_id)) is None:
        code, now = new_code(), datetime.now(UTC)
        row = {
            "code": code,
            "person_id": person.id,
            "site": person.site,
            "chat_id": chat_id,
            "message_id": message_id,
            "thread_id": thread_id,
            "state": "received",
            "modality": modality,
            "pictures": len(pictures),
            "remarks": remarks,
            "sent_at": sent_at,
            "created_at": now,
            "updated_at": now,
        }
        number = connection.scalar(_RECEIVE(connection), row)
        if number is None:
            continue
        attach(connection, number, "scan", enumerate(pictures))
        audit.append(connection, "received", actor=person.actor, case_code=code, **named(pictures))
    return case


def queue(
    connection: Connection,
    case: Case,
    modality: str,
    message_id: int,
    actor: str,
    consent: int | None,
    agreeing: bool = False,
) -> Case:
    """Do as `Cases.queue` does, in this transaction."""
    if consent is not None and (now := locked(connection, case.id)).consent_version != consent:
        if now.state not in MOVES["queued"]:
            raise WrongState(now, "queued")
        if not agreeing:
            raise NoConsent(case.code)
        people.consent(connection, case.person_id, consent)
    return _move(connection, case, "queued", actor=actor, modality=modality, answer_message_id=message_id)


def _read_as(connection: Connection, refused: Case, modality: str, person: Person, consent: int | None) -> Case:
    now = fresh(connection, refused.id)
    pictures = stored(connection, refused.id)
    message = now.answer_message_id
    if now.state != "refused" or now.erased_at or message is None or not 0 < len(pictures) == now.pictures:
        raise WrongState(now, "queued")
    # The refusal is the message that the new case is logged by: a second tap finds it there.
    case = receive(connection, person, now.chat_id, message, now.sent_at, pictures, now.remarks, now.thread_id)
    if case.state != "received":
        return case
    return queue(connection, case, modality, message, person.actor, consent)


def _judge(
    connection: Connection,
    case: Case,
    verdict: Verdict,
    overlays: Mapping[int, StoredImage],
    read: Sequence[Slice],
) -> Case:
    row = {"case_id": case.id, "created_at": datetime.now(UTC), **verdict.__dict__}
    connection.execute(_JUDGE(connection), row)
    if read:
        connection.execute(_READ(connection), [{"case_id": case.id, **one.__dict__} for one in read])
    attach(connection, case.id, "overlay", overlays.items())
    first = next(iter(overlays.values()), None)
    told: dict[str, audit.Detail] = {
        "verdict": verdict.verdict,
        "probability": None if verdict.probability is None else f"{verdict.probability:.6f}",
        "model": f"{verdict.model} {verdict.model_version}",
        "model_sha256": verdict.model_sha256,
        "overlay": first.digest if first else None,
    }
    if verdict.usable is not None:
        told["usable"] = verdict.usable
    if verdict.verdict == "Refused":
        return _move(connection, case, "refused", actor=SYSTEM, told=told, reason=verdict.reason)
    return _move(connection, case, "analysed", actor=SYSTEM, told=told)


def _answered(connection: Connection, case: Case, message_id: int) -> Case:
    now = locked(connection, case.id)
    told: dict[str, Any] = {"answer_message_id": message_id, "answered_at": datetime.now(UTC)}
    if now.answered_at or now.erased_at:
        return now
    if now.state not in ("refused", "failed"):
        return _move(connection, now, "answered", actor=SYSTEM, **told)
    connection.execute(_UPDATE, {"number": case.id, "updated_at": told["answered_at"], **told})
    audit.append(connection, "told", actor=SYSTEM, case_code=case.code, outcome=now.state)
    return fresh(connection, case.id)


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
    at = datetime.now(UTC)
    changed = {"number": case.id, "state": state, "updated_at": at, **values}
    if state == "queued":
        changed["queued_at"] = at
    moved = connection.execute(_MOVE[state], changed).rowcount
    now = fresh(connection, case.id)
    if not moved:
        raise WrongState(now, state)
    details = {name: value for name, value in values.items() if name in ("modality", "reason")} | (told or {})
    audit.append(connection, state, actor=actor, case_code=case.code, **details)
    return now


def refuse(connection: Connection, case: Case, reason: str, **told: audit.Detail) -> Case:
    """Do as `Cases.refuse` does, in this transaction, and log what else is ``told``."""
    return _move(connection, case, "refused", actor=SYSTEM, told=told, reason=reason)
