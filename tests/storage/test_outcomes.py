from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage.cases import ENDED, WrongState
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import MOST_LETTERS, REMIND_AFTER, Outcomes
from storage.tables import STATES
from tests.storage.desk import COVID, actions, case_in, sql


async def test_what_was_reported_stays_with_the_case_and_is_logged_without_its_words(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    assert await outcomes.of(case) is None
    await outcomes.report(case, "positive", case.sender)
    await outcomes.disagree(case, True, case.sender)
    told = await outcomes.note(case, "Fever since Monday", case.sender)
    assert await outcomes.of(case) == told
    assert (told.rt_pcr, told.disagrees, told.note, told.remind_at) == ("positive", True, "Fever since Monday", None)
    assert (await actions(database))[-3:] == ["outcome"] * 3
    [[details]] = await sql(database, "SELECT details FROM audit_events ORDER BY id DESC LIMIT 1")
    assert "18" in details and "Fever" not in details


async def test_the_same_again_changes_nothing(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    first = await outcomes.report(case, "pending", case.sender)
    logged = await actions(database)
    assert await outcomes.report(case, "pending", case.sender) == first
    assert await actions(database) == logged


async def test_of_a_pending_test_the_sender_is_reminded_once_after_three_days(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    await outcomes.report(case, "pending", case.sender)
    soon, later = datetime.now(UTC) + REMIND_AFTER - timedelta(hours=1), datetime.now(UTC) + REMIND_AFTER
    assert await outcomes.due(soon) == []
    assert [due.id for due in await outcomes.due(later)] == [case.id]
    await outcomes.reminded(case)
    await outcomes.reminded(case)
    assert await outcomes.due(later) == [] and (await actions(database)).count("reminded") == 1


async def test_who_reported_a_result_is_not_reminded(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    await outcomes.report(case, "pending", case.sender)
    await outcomes.report(case, "negative", case.sender)
    assert await outcomes.due(datetime.now(UTC) + timedelta(days=9)) == []
    assert (await outcomes.report(case, None, case.sender)).rt_pcr is None


@pytest.mark.parametrize("state", sorted({*STATES} - {"answered"}))
async def test_only_an_answered_case_has_an_outcome(database: Database, state: str) -> None:
    case = await case_in(database, state)
    with pytest.raises(WrongState):
        await Outcomes(database).report(case, "positive", case.sender)


async def test_nothing_is_reported_of_an_erased_case_and_its_note_is_gone(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    assert case.state in ENDED
    await outcomes.report(case, "pending", case.sender)
    await outcomes.note(case, "Fever", case.sender)
    await erase(database, ImageStore.of(database.settings), case, case.sender)
    left = await outcomes.of(case)
    assert left and (left.rt_pcr, left.note, left.remind_at) == ("pending", None, None)
    with pytest.raises(WrongState):
        await outcomes.note(case, "Fever", case.sender)


async def test_what_is_no_result_or_too_long_is_refused(database: Database) -> None:
    outcomes, case = Outcomes(database), await case_in(database, "answered")
    with pytest.raises(ValueError, match="positive, negative, pending"):
        await outcomes.report(case, "maybe", case.sender)
    with pytest.raises(ValueError, match="at most 1000 letters, not 1001"):
        await outcomes.note(case, "x" * (MOST_LETTERS + 1), case.sender)


@pytest.mark.parametrize(
    ("rt_pcr", "said"), [("negative", True), ("positive", False), ("pending", False), (None, False)]
)
def test_a_verdict_is_contradicted_by_the_other_class_alone(rt_pcr: str | None, said: bool) -> None:
    assert COVID.contradicted_by(rt_pcr) is said
