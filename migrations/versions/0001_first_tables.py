"""People, cases, images, verdicts, audit events and the inbox, with the triggers that guard them.

There is no way back: a downgrade would drop the audit log. To go back, restore a backup.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

MOVES = (
    "(OLD.state = NEW.state)"
    " OR (OLD.state = 'received' AND NEW.state IN ('awaiting_modality', 'queued', 'cancelled', 'refused', 'failed'))"
    " OR (OLD.state = 'awaiting_modality' AND NEW.state IN ('queued', 'cancelled', 'refused', 'failed'))"
    " OR (OLD.state = 'queued' AND NEW.state IN ('analysed', 'refused', 'failed'))"
    " OR (OLD.state = 'analysed' AND NEW.state IN ('answered', 'failed'))"
)
SCANNED = "EXISTS (SELECT 1 FROM case_images WHERE case_id = NEW.id AND role = 'scan')"
JUDGED = "EXISTS (SELECT 1 FROM verdicts WHERE case_id = NEW.id AND verdict <> 'Refused')"

# Trigger name, table, event, what must hold, and what the database says otherwise.
GUARDS = (
    ("cases_start", "cases", "INSERT", "NEW.state = 'received'", "a case begins as received"),
    ("cases_move", "cases", "UPDATE", MOVES, "a case cannot make this move"),
    (
        "cases_scanned",
        "cases",
        "UPDATE",
        f"NEW.state <> 'queued' OR {SCANNED}",
        "a case without a scan cannot be queued",
    ),
    (
        "cases_judged",
        "cases",
        "UPDATE",
        f"NEW.state <> 'analysed' OR {JUDGED}",
        "no verdict, so the case is not analysed",
    ),
    ("cases_kept", "cases", "DELETE", None, "cases are kept"),
    ("verdicts_fixed", "verdicts", "UPDATE", None, "verdicts are not changed"),
    ("verdicts_kept", "verdicts", "DELETE", None, "verdicts are kept"),
    ("audit_events_fixed", "audit_events", "UPDATE", None, "audit events are not changed"),
    ("audit_events_kept", "audit_events", "DELETE", None, "audit events are kept"),
)


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.create_table(
        "audit_events",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("case_code", sa.String(length=16), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.CheckConstraint("id > 0", name=op.f("ck_audit_events_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_events")),
        sa.UniqueConstraint("hash", name=op.f("uq_audit_events_hash")),
        sa.UniqueConstraint("previous_hash", name=op.f("uq_audit_events_previous_hash")),
    )
    op.create_index("ix_audit_events_case_code", "audit_events", ["case_code"], unique=False)

    op.create_table(
        "images",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=32), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("bytes > 0 AND width > 0 AND height > 0", name=op.f("ck_images_size")),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_images_digest")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_images")),
    )
    op.create_index("ix_images_created_at", "images", ["created_at"], unique=False)

    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(payload IS NULL) = (handled_at IS NOT NULL)", name=op.f("ck_inbox_handled")),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_inbox")),
    )
    op.create_index("ix_inbox_handled_at", "inbox", ["handled_at"], unique=False)

    op.create_table(
        "people",
        sa.Column("id", KEY, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('clinician', 'reviewer', 'admin')", name=op.f("ck_people_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_people_telegram_id")),
    )
    op.create_table(
        "cases",
        sa.Column("id", KEY, nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("answer_message_id", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("modality", sa.String(length=8), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=True),
        sa.Column("remarks", sa.String(length=64), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(state IN ('refused', 'failed')) = (reason IS NOT NULL)", name=op.f("ck_cases_reason_given")
        ),
        sa.CheckConstraint("modality IN ('ct', 'xray')", name=op.f("ck_cases_modality")),
        sa.CheckConstraint(
            "state <> 'answered' OR (answered_at IS NOT NULL AND answer_message_id IS NOT NULL)",
            name=op.f("ck_cases_answer_sent"),
        ),
        sa.CheckConstraint(
            "answered_at IS NULL OR state IN ('answered', 'cancelled', 'refused', 'failed')",
            name=op.f("ck_cases_answered_at_end"),
        ),
        sa.CheckConstraint(
            "state <> 'awaiting_modality' OR answer_message_id IS NOT NULL", name=op.f("ck_cases_question_sent")
        ),
        sa.CheckConstraint(
            "state IN ('received', 'awaiting_modality', 'queued', 'analysed', 'answered', "
            "'cancelled', 'refused', 'failed')",
            name=op.f("ck_cases_state"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('queued', 'analysed', 'answered') OR modality IS NOT NULL",
            name=op.f("ck_cases_modality_known"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cases_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("chat_id", "message_id", name=op.f("uq_cases_chat_id_message_id")),
        sa.UniqueConstraint("code", name=op.f("uq_cases_code")),
    )
    op.create_index("ix_cases_person_id_id", "cases", ["person_id", "id"], unique=False)
    op.create_index("ix_cases_state_id", "cases", ["state", "id"], unique=False)

    op.create_table(
        "case_images",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("role", sa.String(length=8), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.CheckConstraint("role IN ('scan', 'overlay')", name=op.f("ck_case_images_role")),
        sa.CheckConstraint("position >= 0", name=op.f("ck_case_images_position")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_images_case_id")),
        sa.ForeignKeyConstraint(["digest"], ["images.digest"], name=op.f("fk_case_images_digest")),
        sa.PrimaryKeyConstraint("case_id", "role", "position", name=op.f("pk_case_images")),
    )
    op.create_index("ix_case_images_digest", "case_images", ["digest"], unique=False)

    op.create_table(
        "verdicts",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("scan", sa.String(length=8), nullable=False),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("quality", sa.String(length=64), nullable=False),
        sa.Column("model", sa.String(length=32), nullable=False),
        sa.Column("model_version", sa.String(length=32), nullable=False),
        sa.Column("model_sha256", sa.String(length=64), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("scan IN ('ct', 'xray', 'other')", name=op.f("ck_verdicts_scan")),
        sa.CheckConstraint(
            "verdict = 'Refused' OR (probability IS NOT NULL AND confidence IS NOT NULL)",
            name=op.f("ck_verdicts_probability_known"),
        ),
        sa.CheckConstraint(
            "verdict IN ('COVID', 'Non-COVID', 'Indeterminate', 'Refused')", name=op.f("ck_verdicts_verdict")
        ),
        sa.CheckConstraint("confidence BETWEEN 0.5 AND 1", name=op.f("ck_verdicts_confidence")),
        sa.CheckConstraint("probability BETWEEN 0 AND 1", name=op.f("ck_verdicts_probability")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_verdicts_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_verdicts")),
    )
    guard = _guard_sqlite if op.get_bind().dialect.name == "sqlite" else _guard_postgresql
    for name, table, event, holds, problem in GUARDS:
        guard(name, table, event, holds, problem)
    if op.get_bind().dialect.name == "postgresql":
        for table in ("cases", "verdicts", "audit_events"):
            op.execute(
                f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
                f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_kept()"
            )


def _guard_sqlite(name: str, table: str, event: str, holds: str | None, problem: str) -> None:
    when = f"WHEN NOT ({holds})" if holds else ""
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{problem}'); END")


def _guard_postgresql(name: str, table: str, event: str, holds: str | None, problem: str) -> None:
    refuse = f"RAISE EXCEPTION '{problem}';"
    body = f"IF NOT ({holds}) THEN {refuse} END IF; RETURN NEW;" if holds else refuse
    op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$")
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")
