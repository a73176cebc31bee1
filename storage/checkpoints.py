"""Checkpoints: a signed line that says how long the audit log was and how it ended, to be kept elsewhere.

    RGC1 <events> <hash of the last> <time in UTC> <public key> <signature>

Hashes, keys (32 bytes) and signatures (64 bytes) are in hexadecimal: chats turn ``__`` and ``--``, which base64 can
hold, into something else, and a digit has one spelling only. The signature is Ed25519 (RFC 8032) over the line up to
the space before it. Whoever has the whole machine can sign too, but cannot change a line that is already elsewhere.

Making a checkpoint is an event itself, and the last one that it signs: that it was made cannot be cut off unseen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection

from storage import audit, keys
from storage.cases import SYSTEM
from storage.database import Database, sync_engine
from storage.settings import StorageSettings

MARK = "RGC1"
_FORM = re.compile(
    rf"({MARK} ([1-9][0-9]{{0,17}}) ([0-9a-f]{{64}}) ([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T[0-9:]{{8}}\+00:00) "
    r"([0-9a-f]{64})) ([0-9a-f]{128})"
)


class CheckpointError(Exception):
    """A checkpoint is not whole, not genuine, or by another key; the text says which and what to do."""


@dataclass(frozen=True)
class Checkpoint:
    """At ``at`` (UTC, whole seconds) the log held ``count`` events, the last with the hash ``head``.

    ``head``, the public ``key`` and ``signature`` are 64, 64 and 128 hexadecimal digits.
    """

    count: int
    head: str
    at: datetime
    key: str
    signature: str

    @property
    def text(self) -> str:
        """The line to keep, which `parse` reads."""
        return f"{_said(self.count, self.head, self.at, self.key)} {self.signature}"


class Checkpoints:
    """Makes the checkpoints of one database, with the key in its settings (made at first use)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def make(self, actor: str = SYSTEM) -> Checkpoint:
        """Return a checkpoint of the log as it is now; the log names ``actor`` as who asked for it."""
        return await self._database.write(make, self._database.settings, actor)


def public_key(settings: StorageSettings) -> str | None:
    """Return the public key (64 hexadecimal digits) of the checkpoints made here, or None where none was made yet."""
    try:
        return _public(Ed25519PrivateKey.from_private_bytes(keys.load(settings.audit_key_file)))
    except FileNotFoundError:
        return None


def parse(text: str) -> Checkpoint:
    """Return the checkpoint that one line holds; raise CheckpointError where it is not whole or its signature false."""
    match = _FORM.fullmatch(text.strip())
    try:
        if not match:
            raise ValueError("not the form of a checkpoint")
        said, count, head, at, key, signature = match.groups()
        found = Checkpoint(int(count), head, datetime.fromisoformat(at), key, signature)
    except ValueError:
        raise CheckpointError(
            f"{text.strip()[:40]!r} is not a whole checkpoint: copy the line from {MARK} to the last digit of the "
            "signature, with nothing changed."
        ) from None
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), said.encode())
    except InvalidSignature:
        raise CheckpointError(
            f"The checkpoint at event {found.count} is forged or was changed: its signature does not fit. "
            "Compare it with another copy."
        ) from None
    return found


def find(text: str) -> list[Checkpoint]:
    """Return the checkpoints in a text, one for each line that begins as one; other lines are passed over.

    Raises CheckpointError as `parse` does, and where there is none.
    """
    found = [parse(line) for line in text.splitlines() if line.split()[:1] == [MARK]]
    if not found:
        raise CheckpointError(f"There is no checkpoint in {text.strip()[:40]!r}: a line of it must begin with {MARK}.")
    return found


def verify(
    connection: Connection,
    checkpoints: Collection[Checkpoint],
    key: str | None,
    progress: Callable[[int, int], None] = lambda read, events: None,
) -> audit.Report:
    """Read the whole log, and report the first event that does not fit the one before it or a checkpoint. ``progress``
    is told now and then how many events were read, of how many.

    Raises CheckpointError where a checkpoint was signed with another key than ``key`` (64 hexadecimal digits).
    """
    for checkpoint in checkpoints:
        if key is None:
            raise CheckpointError(
                "Which key signs the checkpoints is not known here: pass --key, or put audit.key back into DATA_DIR."
            )
        if checkpoint.key != key:
            raise CheckpointError(
                f"The checkpoint at event {checkpoint.count} was signed with the key {checkpoint.key}, not with {key}: "
                "it is not from this log, unless you know that key and pass it as --key."
            )
    events = audit.count(connection)
    marks = [(checkpoint.count, checkpoint.head) for checkpoint in checkpoints]
    return audit.verify(connection, marks, lambda read: progress(read, events))


def verified(
    settings: StorageSettings,
    checkpoints: Collection[Checkpoint] = (),
    key: str | None = None,
    progress: Callable[[int, int], None] = lambda read, events: None,
) -> audit.Report:
    """Do as `verify` does with the database of ``settings``, in a connection of its own, which `verify` alters."""
    engine = sync_engine(settings)
    try:
        with engine.connect() as connection:
            return verify(connection, checkpoints, key, progress)
    finally:
        engine.dispose()


def make(connection: Connection, settings: StorageSettings, actor: str) -> Checkpoint:
    """Return a checkpoint of the log as it is in this transaction, its making included."""
    key = Ed25519PrivateKey.from_private_bytes(keys.load_or_create(settings.audit_key_file))
    public, at = _public(key), datetime.now(UTC).replace(microsecond=0)
    audit.append(connection, "checkpoint", actor=actor, key=public)
    count, head = audit.head(connection)
    signature = key.sign(_said(count, head, at, public).encode())
    return Checkpoint(count, head, at, public, signature.hex())


def _public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()


def _said(count: int, head: str, at: datetime, key: str) -> str:
    return f"{MARK} {count} {head} {at.isoformat()} {key}"
