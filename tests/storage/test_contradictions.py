from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage.contradictions import Contradictions
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import Outcomes
from tests.storage.desk import case_in

SOON = timedelta(minutes=1)


async def test_each_report_that_contradicts_the_verdict_is_told_once(database: Database) -> None:
    contradictions, outcomes, case = Contradictions(database), Outcomes(database), await case_in(database, "answered")
    for rt_pcr, wrong in (("positive", False), ("negative", True), ("pending", False), ("negative", True)):
        await outcomes.report(case, rt_pcr, case.sender)
        assert await contradictions.is_untold(case) is wrong, rt_pcr
        now = datetime.now(UTC)
        assert [one.id for one in await contradictions.untold(now - SOON, now + SOON)] == [case.id] * wrong
        assert await contradictions.untold(now - 2 * SOON, now - SOON) == []
        assert await contradictions.untold(now + SOON, now + 2 * SOON) == []
        if wrong:
            await contradictions.told(case)
        await outcomes.report(case, rt_pcr, case.sender)  # the same again is no other report
        await outcomes.note(case, f"It was {rt_pcr}", case.sender)
        assert not await contradictions.is_untold(case)


async def test_of_an_erased_case_nothing_is_told(database: Database) -> None:
    contradictions, case = Contradictions(database), await case_in(database, "answered")
    await Outcomes(database).report(case, "negative", case.sender)
    await erase(database, ImageStore.of(database.settings), case, case.sender)
    assert not await contradictions.is_untold(case)
