from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from storage.cases import ENDED, WrongState
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import MOST_LETTERS, REMIND_AFTER, Outcomes
from storage.people import People
from storage.records import Case
from storage.tables import STATES
from tests.storage.desk import COVID, actions, case_in, person, sql


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


async def _pending(database: Database) -> Case:
    """A case whose sender agrees, and has reported that the RT-PCR is pending."""
    case = await case_in(database, "answered")
    await People(database).consent(await person(database), 1)
    await Outcomes(database).report(case, "pending", case.sender)
    return case


async def test_of_a_pending_test_the_sender_is_reminded_once_after_three_days(database: Database) -> None:
    outcomes, case = Outcomes(database), await _pending(database)
    soon, later = datetime.now(UTC) + REMIND_AFTER - timedelta(hours=1), datetime.now(UTC) + REMIND_AFTER
    assert await outcomes.due(soon) == []
    assert [due.id for due in await outcomes.due(later)] == [case.id]
    assert [await outcomes.reminded(case), await outcomes.reminded(case)] == [True, False]
    assert await outcomes.due(later) == [] and (await actions(database)).count("reminded") == 1


async def test_of_two_replicas_one_reminds(database: Database) -> None:
    outcomes, case = Outcomes(database), await _pending(database)
    assert sorted(await asyncio.gather(outcomes.reminded(case), outcomes.reminded(case))) == [False, True]


async def test_a_reminder_that_was_not_sent_is_due_again_unless_the_result_came(database: Database) -> None:
    outcomes, case = Outcomes(database), await _pending(database)
    later = datetime.now(UTC) + REMIND_AFTER
    await outcomes.reminded(case)
    await outcomes.not_reminded(case, later)
    assert [due.id for due in await outcomes.due(later)] == [case.id]
    await outcomes.reminded(case)
    await outcomes.report(case, "negative", case.sender)
    await outcomes.not_reminded(case, later)
    assert await outcomes.due(later) == []


async def test_who_blocked_the_bot_or_does_not_agree_any_more_is_left_alone(database: Database) -> None:
    outcomes, later = Outcomes(database), datetime.now(UTC) + REMIND_AFTER * 2
    first, second = await _pending(database), await _pending(database)
    await People(database).withdraw(await person(database))
    assert await outcomes.due(later) == []
    await People(database).consent(await person(database), 2)
    assert [due.id for due in await outcomes.due(later)] == [first.id, second.id]
    assert [due.id for due in await outcomes.due(later, 1)] == [first.id]
    await outcomes.remind_no_more(first)
    assert await outcomes.due(later) == [] and (await actions(database))[-1] == "remind_no_more"


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
