"""Every table of Radiogram, as SQLAlchemy Core tables; `migrations/` creates them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; SQLite keeps no time zone, so it is put back when read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


# SQLite gives an automatic number only to a column whose type is exactly INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")

STATES = ("received", "awaiting_modality", "queued", "analysed", "answered", "cancelled", "refused", "failed")
MODALITIES = ("ct", "xray")
ROLES = ("clinician", "reviewer", "admin")
VERDICTS = ("COVID", "Non-COVID", "Indeterminate", "Refused")
RT_PCR = ("positive", "negative", "pending")
OPINIONS = ("agree", "disagree", "unusable")
READINGS = 3  # of a reviewer, of a second one, and of who decides between them
SCANS = ("ct", "xray", "other")
BROADCAST_STATES = ("draft", "sending", "sent", "cancelled")


def _among(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


people = Table(
    "people",
    metadata,
    Column("id", Key, primary_key=True),
    Column("telegram_id", BigInteger, unique=True),
    Column("name", Text),
    Column("language", String(35)),
    Column("role", String(16), nullable=False),
    Column("site", Text),
    Column("admitted_at", Instant),
    Column("created_at", Instant, nullable=False),
    Column("chosen_language", String(35)),
    Column("consent_version", Integer),
    Column("consented_at", Instant),
    Column("lowdata", Boolean, nullable=False, server_default=false()),
    CheckConstraint(_among("role", ROLES), name="role"),
)

invites = Table(
    "invites",
    metadata,
    Column("id", Key, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("site", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("most", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("revoked_at", Instant),
    CheckConstraint(_among("role", ROLES), name="role"),
    CheckConstraint("used BETWEEN 0 AND most", name="used"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Key, primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("answer_message_id", BigInteger),
    Column("state", String(20), nullable=False),
    Column("modality", String(8)),
    Column("reason", String(64)),
    Column("remarks", String(64), nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("queued_at", Instant),
    Column("answered_at", Instant),
    Column("erased_at", Instant),
    Column("thread_id", BigInteger),
    Column("site", Text),
    Column("review", String(12)),
    Column("pictures", Integer, nullable=False, server_default="0"),
    UniqueConstraint("chat_id", "message_id"),
    CheckConstraint(_among("state", STATES), name="state"),
    CheckConstraint(_among("modality", MODALITIES), name="modality"),
    CheckConstraint("state NOT IN ('queued', 'analysed', 'answered') OR modality IS NOT NULL", name="modality_known"),
    CheckConstraint("(state IN ('refused', 'failed')) = (reason IS NOT NULL)", name="reason_given"),
    CheckConstraint(
        "state <> 'answered' OR (answered_at IS NOT NULL AND answer_message_id IS NOT NULL)", name="answer_sent"
    ),
    CheckConstraint("state <> 'awaiting_modality' OR answer_message_id IS NOT NULL", name="question_sent"),
    CheckConstraint(
        "answered_at IS NULL OR state IN ('answered', 'cancelled', 'refused', 'failed')", name="answered_at_end"
    ),
    Index("ix_cases_person_id_id", "person_id", "id"),
    Index("ix_cases_state_id", "state", "id"),
    Index("ix_cases_modality_id", "modality", "id"),
    Index("ix_cases_review_id", "review", "id"),
    Index("ix_cases_site_id", "site", "id"),
    Index("ix_cases_created_at", "created_at"),
)

images = Table(
    "images",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("media_type", String(32), nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("erased_at", Instant),
    CheckConstraint("length(digest) = 64", name="digest"),
    CheckConstraint("bytes > 0 AND width > 0 AND height > 0", name="size"),
    Index("ix_images_created_at", "created_at"),
)

case_images = Table(
    "case_images",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("role", String(8), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("digest", ForeignKey("images.digest"), nullable=False),
    CheckConstraint(_among("role", ("scan", "overlay")), name="role"),
    CheckConstraint("position >= 0", name="position"),
    Index("ix_case_images_digest", "digest"),
)

verdicts = Table(
    "verdicts",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("verdict", String(16), nullable=False),
    Column("scan", String(8), nullable=False),
    Column("probability", Float),
    Column("confidence", Float),
    Column("reason", String(64), nullable=False),
    Column("quality", String(64), nullable=False),
    Column("model", String(32), nullable=False),
    Column("model_version", String(32), nullable=False),
    Column("model_sha256", String(64), nullable=False),
    Column("seconds", Float, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("distance", Float),
    Column("usable", Integer),
    CheckConstraint(_among("verdict", VERDICTS), name="verdict"),
    CheckConstraint(_among("scan", SCANS), name="scan"),
    CheckConstraint("probability BETWEEN 0 AND 1", name="probability"),
    CheckConstraint("confidence BETWEEN 0.5 AND 1", name="confidence"),
    CheckConstraint(
        "verdict = 'Refused' OR (probability IS NOT NULL AND confidence IS NOT NULL)", name="probability_known"
    ),
    Index("ix_verdicts_verdict_case_id", "verdict", "case_id"),
    Index("ix_verdicts_confidence_case_id", "confidence", "case_id"),
)

slices = Table(
    "slices",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("scan", String(8)),
    Column("probability", Float),
    Column("distance", Float),
    Column("usable", Boolean, nullable=False),
    Column("reason", String(64), nullable=False),
    Column("telling", Integer),
    CheckConstraint(_among("scan", SCANS), name="scan"),
    CheckConstraint("position >= 0", name="position"),
    CheckConstraint("probability BETWEEN 0 AND 1", name="probability"),
)

albums = Table(
    "albums",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("media_group", String(64), primary_key=True),
    Column("case_id", ForeignKey("cases.id")),
    Column("due_at", Instant),
    Column("named", String(8)),
    CheckConstraint(_among("named", MODALITIES), name="named"),
    Index("ix_albums_due_at", "due_at"),
    Index("ix_albums_case_id", "case_id"),
)

parts = Table(
    "parts",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("case_id", ForeignKey("cases.id"), nullable=False),
    Column("pictures", Integer, nullable=False),
    Column("modality", String(8)),
    Column("seen", String(8)),
    Column("reason", String(64)),
    CheckConstraint(_among("modality", MODALITIES), name="modality"),
    CheckConstraint(_among("seen", SCANS), name="seen"),
    CheckConstraint("(pictures = 0) = (reason IS NOT NULL)", name="reason"),
    Index("ix_parts_case_id", "case_id"),
)

_NOTED = text("note IS NOT NULL")
outcomes = Table(
    "outcomes",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("rt_pcr", String(8)),
    Column("disagrees", Boolean, nullable=False),
    Column("note", Text),
    Column("updated_at", Instant, nullable=False),
    Column("remind_at", Instant),
    CheckConstraint(_among("rt_pcr", RT_PCR), name="rt_pcr"),
    CheckConstraint("remind_at IS NULL OR rt_pcr = 'pending'", name="remind_at"),
    Index("ix_outcomes_rt_pcr_case_id", "rt_pcr", "case_id"),
    Index("ix_outcomes_remind_at", "remind_at"),
    Index("ix_outcomes_noted", "case_id", sqlite_where=_NOTED, postgresql_where=_NOTED),
)

reviews = Table(
    "reviews",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("reading", Integer, primary_key=True, autoincrement=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("opinion", String(8), nullable=False),
    Column("note", Text),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    UniqueConstraint("case_id", "person_id"),
    CheckConstraint(_among("opinion", OPINIONS), name="opinion"),
    CheckConstraint(f"reading BETWEEN 1 AND {READINGS}", name="reading"),
    Index("ix_reviews_person_id", "person_id"),
    Index("ix_reviews_noted", "person_id", "case_id", sqlite_where=_NOTED, postgresql_where=_NOTED),
)

audit_events = Table(
    "audit_events",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("at", String(32), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(32), nullable=False),
    Column("case_code", String(16)),
    Column("details", Text, nullable=False),
    Column("previous_hash", String(64), nullable=False, unique=True),
    Column("hash", String(64), nullable=False, unique=True),
    CheckConstraint("id > 0", name="id"),
    Index("ix_audit_events_case_code", "case_code"),
    Index("ix_audit_events_actor_id", "actor", "id"),
    Index("ix_audit_events_action_id", "action", "id"),
    Index("ix_audit_events_actor_action_id", "actor", "action", "id"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", Text),
    Column("owner", String(36)),
    Column("received_at", Instant, nullable=False),
    Column("handled_at", Instant),
    CheckConstraint("(payload IS NULL) = (handled_at IS NOT NULL)", name="handled"),
    Index("ix_inbox_handled_at", "handled_at"),
)

replicas = Table(
    "replicas",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("beat_at", Instant, nullable=False),
)

console_sessions = Table(
    "console_sessions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("link_digest", String(64), nullable=False, unique=True),
    Column("digest", String(64), unique=True),
    Column("made_at", Instant, nullable=False),
    Column("opened_at", Instant),
    Column("expires_at", Instant, nullable=False),
    Column("ended_at", Instant),
    CheckConstraint("(digest IS NULL) = (opened_at IS NULL)", name="opened"),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Key, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("last_person_id", Key, nullable=False),
    Column("reached", Integer, nullable=False),
    Column("missed", Integer, nullable=False),
    CheckConstraint(_among("state", BROADCAST_STATES), name="state"),
)

# What `storage/tallies.py` has counted, and up to which audit event: derived from the other tables, day by day.
tallies = Table(
    "tallies",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("site", Text, primary_key=True),
    Column("modality", String(8), primary_key=True),
    Column("value", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

histograms = Table(
    "histograms",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("site", Text, primary_key=True),
    Column("modality", String(8), primary_key=True),
    Column("model_sha256", String(64), primary_key=True),
    Column("counts", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

tallied = Table(
    "tallied",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("event", Key, nullable=False),
)
