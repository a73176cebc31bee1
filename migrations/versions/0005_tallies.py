"""What was counted day by day, and indexes to look through the audit log by person and by action."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the tables to this revision."""
    for columns in (["actor", "id"], ["action", "id"], ["actor", "action", "id"]):
        op.create_index(f"ix_audit_events_{'_'.join(columns)}", "audit_events", columns)
    where = ("kind", sa.String(length=16)), ("day", sa.String(length=10)), ("site", sa.Text())
    for table, key, counted in (
        ("tallies", ("value", sa.String(length=64)), sa.Column("count", sa.Integer(), nullable=False)),
        ("histograms", ("model_sha256", sa.String(length=64)), sa.Column("counts", sa.LargeBinary(), nullable=False)),
    ):
        keys = (*where, ("modality", sa.String(length=8)), key)
        op.create_table(
            table,
            *(sa.Column(name, kind, nullable=False) for name, kind in keys),
            counted,
            sa.PrimaryKeyConstraint(*(name for name, _ in keys), name=op.f(f"pk_{table}")),
            sqlite_with_rowid=False,
        )
    op.create_table(
        "tallied",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tallied")),
    )
