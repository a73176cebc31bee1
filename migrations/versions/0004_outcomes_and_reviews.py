"""Consent and chosen languages, what a laboratory found, what reviewers said, sessions of the console, broadcasts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPINIONS = "'agree', 'disagree', 'unusable'"


def upgrade() -> None:
    """Bring the tables to this revision."""
    for column in (
        sa.Column("chosen_language", sa.String(length=35), nullable=True),
        sa.Column("consent_version", sa.Integer(), nullable=True),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True),
    ):
        op.add_column("people", column)
    for column in (
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("review", sa.String(length=12), nullable=True),
    ):
        op.add_column("cases", column)
    op.execute("UPDATE cases SET site = (SELECT site FROM people WHERE people.id = cases.person_id)")
    op.create_index("ix_cases_modality_id", "cases", ["modality", "id"])
    op.create_index("ix_cases_review_id", "cases", ["review", "id"])
    op.create_index("ix_cases_site_id", "cases", ["site", "id"])
    op.create_index("ix_cases_created_at", "cases", ["created_at"])
    op.add_column("verdicts", sa.Column("distance", sa.Float(), nullable=True))
    op.create_index("ix_verdicts_verdict_case_id", "verdicts", ["verdict", "case_id"])
    op.create_index("ix_verdicts_confidence_case_id", "verdicts", ["confidence", "case_id"])

    op.create_table(
        "outcomes",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("rt_pcr", sa.String(length=8), nullable=True),
        sa.Column("disagrees", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("rt_pcr IN ('positive', 'negative', 'pending')", name=op.f("ck_outcomes_rt_pcr")),
        sa.CheckConstraint("remind_at IS NULL OR rt_pcr = 'pending'", name=op.f("ck_outcomes_remind_at")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_outcomes_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_outcomes")),
    )
    op.create_index("ix_outcomes_rt_pcr_case_id", "outcomes", ["rt_pcr", "case_id"])
    op.create_index("ix_outcomes_remind_at", "outcomes", ["remind_at"])
    noted = sa.text("note IS NOT NULL")
    op.create_index("ix_outcomes_noted", "outcomes", ["case_id"], sqlite_where=noted, postgresql_where=noted)

    op.create_table(
        "reviews",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("opinion", sa.String(length=8), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(f"opinion IN ({OPINIONS})", name=op.f("ck_reviews_opinion")),
        sa.CheckConstraint("reading BETWEEN 1 AND 3", name=op.f("ck_reviews_reading")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_reviews_case_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reviews_person_id")),
        sa.PrimaryKeyConstraint("case_id", "reading", name=op.f("pk_reviews")),
        sa.UniqueConstraint("case_id", "person_id", name=op.f("uq_reviews_case_id_person_id")),
    )
    op.create_index("ix_reviews_person_id", "reviews", ["person_id"])
    op.create_index("ix_reviews_noted", "reviews", ["person_id", "case_id"], sqlite_where=noted, postgresql_where=noted)

    op.create_table(
        "console_sessions",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("link_digest", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(digest IS NULL) = (opened_at IS NULL)", name=op.f("ck_console_sessions_opened")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_console_sessions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_console_sessions")),
        sa.UniqueConstraint("link_digest", name=op.f("uq_console_sessions_link_digest")),
        sa.UniqueConstraint("digest", name=op.f("uq_console_sessions_digest")),
    )

    op.create_table(
        "broadcasts",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_person_id", KEY, nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        sa.CheckConstraint("state IN ('draft', 'sending', 'sent', 'cancelled')", name=op.f("ck_broadcasts_state")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_broadcasts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
