"""Cases of several pictures: what was read of each, albums whose parts are still coming; answers that are small."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SCANS = "'ct', 'xray', 'other'"
PICTURES = "SELECT count(*) FROM case_images WHERE case_images.case_id = cases.id AND role = 'scan'"
# Trigger name, event, and what the database says.
GUARDS = (("slices_fixed", "UPDATE", "readings are not changed"), ("slices_kept", "DELETE", "readings are kept"))


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.add_column("people", sa.Column("lowdata", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("cases", sa.Column("pictures", sa.Integer(), server_default="0", nullable=False))
    op.execute(f"UPDATE cases SET pictures = ({PICTURES})")
    op.add_column("verdicts", sa.Column("usable", sa.Integer(), nullable=True))

    op.create_table(
        "slices",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("scan", sa.String(length=8), nullable=True),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("distance", sa.Float(), nullable=True),
        sa.Column("usable", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("telling", sa.Integer(), nullable=True),
        sa.CheckConstraint(f"scan IN ({SCANS})", name=op.f("ck_slices_scan")),
        sa.CheckConstraint("position >= 0", name=op.f("ck_slices_position")),
        sa.CheckConstraint("probability BETWEEN 0 AND 1", name=op.f("ck_slices_probability")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_slices_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_slices")),
    )
    guard = _guard_postgresql if op.get_bind().dialect.name == "postgresql" else _guard_sqlite
    for name, event, problem in GUARDS:
        guard(name, event, problem)

    op.create_table(
        "albums",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("media_group", sa.String(length=64), nullable=False),
        sa.Column("case_id", KEY, nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("named", sa.String(length=8), nullable=True),
        sa.CheckConstraint("named IN ('ct', 'xray')", name=op.f("ck_albums_named")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_albums_case_id")),
        sa.PrimaryKeyConstraint("chat_id", "media_group", name=op.f("pk_albums")),
    )
    op.create_index("ix_albums_due_at", "albums", ["due_at"])
    op.create_index("ix_albums_case_id", "albums", ["case_id"])

    op.create_table(
        "parts",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("pictures", sa.Integer(), nullable=False),
        sa.Column("modality", sa.String(length=8), nullable=True),
        sa.Column("seen", sa.String(length=8), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=True),
        sa.CheckConstraint("modality IN ('ct', 'xray')", name=op.f("ck_parts_modality")),
        sa.CheckConstraint(f"seen IN ({SCANS})", name=op.f("ck_parts_seen")),
        sa.CheckConstraint("(pictures = 0) = (reason IS NOT NULL)", name=op.f("ck_parts_reason")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_parts_case_id")),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name=op.f("pk_parts")),
    )
    op.create_index("ix_parts_case_id", "parts", ["case_id"])


def _guard_sqlite(name: str, event: str, problem: str) -> None:
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON slices BEGIN SELECT RAISE(ABORT, '{problem}'); END")


def _guard_postgresql(name: str, event: str, problem: str) -> None:
    body = f"BEGIN RAISE EXCEPTION '{problem}'; END"
    op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$")
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON slices FOR EACH ROW EXECUTE FUNCTION {name}()")
