from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from storage import cases as module
from storage.audit import verify
from storage.cases import MOVES, Cases, NoConsent, WrongState
from storage.database import Database
from storage.people import People
from storage.records import CaseFile
from storage.tables import STATES
from tests.storage.desk import COVID, REFUSED, SENT, actions, case_in, move, person, picture, received, sql


def _legal(old: str, new: str) -> bool:
    return new != "received" and old in MOVES[new]


@pytest.mark.parametrize("old", STATES)
async def test_a_move_is_made_with_one_event_or_refused_with_none(database: Database, old: str) -> None:
    for new in MOVES:
        await _try_move(database, old, new)


async def _try_move(database: Database, old: str, new: str) -> None:
    cases, case = Cases(database), await case_in(database, old)
    before = await actions(database)
    if _legal(old, new):
        assert (await move(cases, case, new)).state == new
        assert await actions(database) == [*before, new]
    elif new == "answered" and old in ("refused", "failed", "cancelled", "answered"):
        # These end another way: the person is told once, and a second time changes nothing.
        assert (await cases.answered(case, 101)).state == old
        assert await actions(database) == before + (["told"] if old in ("refused", "failed") else [])
    else:
        with pytest.raises(WrongState, match=f"is {old} and cannot become {new}") as caught:
            await move(cases, case, new)
        assert caught.value.case == (await cases.file(case.id)).case == case
        assert await actions(database) == before


@pytest.mark.parametrize("old", STATES)
async def test_the_database_itself_refuses_wrong_moves(database: Database, old: str) -> None:
    for new in STATES:
        if new != old:
            await _try_update(database, old, new)


async def _try_update(database: Database, old: str, new: str) -> None:
    case = await case_in(database, old)
    verdict = "SELECT :id, 'COVID', 'ct', 0.9, 0.9, '', '', '', '', '', 0.1, created_at, NULL, NULL FROM cases"
    await sql(database, f"INSERT INTO verdicts {verdict} WHERE id = :id ON CONFLICT DO NOTHING", id=case.id)
    # Everything that a CHECK asks of the new state is given, so that only the move itself can be wrong.
    reason = "'why'" if new in ("refused", "failed") else "NULL"
    answered = "updated_at" if new in ("answered", "cancelled", "refused", "failed") else "NULL"
    change = (
        f"UPDATE cases SET state = '{new}', modality = 'ct', answer_message_id = 1, reason = {reason}, "
        f"answered_at = {answered} WHERE id = {case.id}"
    )
    if _legal(old, new):
        await sql(database, change)
        return
    with pytest.raises(DBAPIError, match="a case cannot make this move"):
        await sql(database, change)


WRONG_CHANGES = (
    ("received", "modality = 'mri'"),
    ("received", "reason = 'why'"),
    ("received", "answered_at = updated_at"),
    ("received", "state = 'awaiting_modality'"),
    ("received", "state = 'queued'"),
    ("received", "state = 'refused'"),
    ("received", "state = 'failed'"),
    ("received", "state = 'lost'"),
    ("received", "person_id = 999"),
    ("awaiting_modality", "answer_message_id = NULL"),
    ("queued", "modality = NULL"),
    ("queued", "state = 'analysed'"),
    ("analysed", "state = 'answered'"),
    ("answered", "answer_message_id = NULL"),
    ("refused", "reason = NULL"),
)
WRONG_VERDICTS: tuple[dict[str, Any], ...] = (
    {"verdict": "Healthy"},
    {"scan": "mri"},
    {"probability": 1.01},
    {"probability": -0.01},
    {"probability": float("nan")},
    {"probability": None},
    {"confidence": 0.49},
    {"confidence": 1.01},
    {"confidence": None},
)


async def test_a_wrong_case_cannot_be_written(database: Database, subtests: pytest.Subtests) -> None:
    for state, change in WRONG_CHANGES:
        case = await case_in(database, state)
        with subtests.test(state=state, change=change), pytest.raises(DBAPIError):
            await sql(database, f"UPDATE cases SET {change} WHERE id = {case.id}")


async def test_a_wrong_verdict_cannot_be_written(database: Database, subtests: pytest.Subtests) -> None:
    cases, case = Cases(database), await case_in(database, "queued")
    for wrong in WRONG_VERDICTS:
        with subtests.test(**wrong), pytest.raises(DBAPIError):
            await cases.judge(case, replace(COVID, **wrong), {})
    assert await cases.file(case.id) == CaseFile(case, ("a" * 64,), (), None)


async def test_without_a_scan_a_case_cannot_be_queued(database: Database) -> None:
    cases = Cases(database)
    case = await cases.receive(await person(database), 7, 1, SENT, [])
    with pytest.raises(DBAPIError, match="without a scan"):
        await cases.queue(case, "ct", 1, case.sender)


KEPT = (
    "DELETE FROM cases",
    "UPDATE verdicts SET probability = 0.1",
    "DELETE FROM verdicts",
    "UPDATE audit_events SET actor = 'nobody'",
    "DELETE FROM audit_events",
)
KEPT_BY_POSTGRESQL = ("TRUNCATE audit_events", "TRUNCATE cases CASCADE", "TRUNCATE verdicts")
KEPT_BY_SQLITE = (
    "REPLACE INTO audit_events SELECT id, at, 'me', action, case_code, details, previous_hash, hash FROM audit_events",
    "REPLACE INTO cases (id, code, person_id, chat_id, message_id, state, remarks, sent_at, created_at, updated_at)"
    " SELECT id, code, person_id, chat_id, message_id, 'received', '', sent_at, created_at, updated_at FROM cases",
)


async def test_what_is_kept_cannot_be_changed_or_removed(database: Database) -> None:
    await case_in(database, "answered")
    for statement in KEPT + (KEPT_BY_SQLITE if database.settings.sqlite_path else KEPT_BY_POSTGRESQL):
        with pytest.raises(DBAPIError, match=r"are (kept|not changed)"):
            await sql(database, statement)


async def test_a_case_begins_as_received(database: Database) -> None:
    case = await case_in(database, "cancelled")
    with pytest.raises(DBAPIError, match="begins as received"):
        await sql(
            database,
            "INSERT INTO cases (code, person_id, chat_id, message_id, state, remarks, sent_at, created_at, updated_at)"
            f" SELECT 'X', person_id, 1, 1, 'cancelled', '', sent_at, sent_at, sent_at FROM cases WHERE id = {case.id}",
        )


async def test_the_same_message_is_one_case(database: Database) -> None:
    cases, sender = Cases(database), await person(database)
    got = await asyncio.gather(*(cases.receive(sender, 7, 5, SENT, [picture()], "first_frame") for _ in range(20)))
    assert len(set(got)) == 1 and got[0].remarks == "first_frame" and got[0].sent_at == SENT
    assert await actions(database) == ["received"]
    assert await cases.by_message(7, 5) == await cases.by_code(got[0].code) == got[0]


async def test_a_code_that_is_taken_is_drawn_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    first = await received(database)
    drawn = iter([first.code, first.code, "0000-0000"])
    monkeypatch.setattr(module, "new_code", lambda: next(drawn))
    assert (await received(database)).code == "0000-0000"


async def test_a_rolled_back_move_leaves_neither_case_nor_event(database: Database) -> None:
    case, before = await received(database), await actions(database)

    def broken(connection: Connection) -> None:
        module._move(connection, case, "cancelled", actor="person:1")
        raise KeyError

    with pytest.raises(KeyError):
        await database.write(broken)
    assert (await Cases(database).file(case.id)).case == case and await actions(database) == before


async def test_a_verdict_comes_back_as_it_was_given_and_only_once(database: Database) -> None:
    cases, case = Cases(database), await case_in(database, "queued")
    done = await asyncio.gather(
        *(cases.judge(case, COVID, {0: picture("c")}) for _ in range(5)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in done) == ["Case"] + ["WrongState"] * 4
    file = await cases.file(case.id)
    assert (file.scan, file.overlay, file.verdict) == ("a" * 64, "c" * 64, COVID)
    assert file.case.state == "analysed" and (await actions(database)).count("analysed") == 1


async def test_the_gate_refuses_with_its_reason(database: Database) -> None:
    case = await Cases(database).judge(await case_in(database, "queued"), REFUSED, {})
    assert (case.state, case.reason) == ("refused", "not_a_scan")


@pytest.mark.parametrize(("state", "event"), [("analysed", "answered"), ("refused", "told"), ("failed", "told")])
async def test_a_person_is_told_once(database: Database, state: str, event: str) -> None:
    cases, case = Cases(database), await case_in(database, state)
    told = await asyncio.gather(*(cases.answered(case, 9) for _ in range(5)))
    assert len(set(told)) == 1 and told[0].answered_at is not None and told[0].answer_message_id == 9
    assert (await actions(database)).count(event) == 1


async def test_fifty_cases_at_once_keep_the_chain_whole(database: Database) -> None:
    other = Database(database.settings)
    await asyncio.gather(*(case_in((database, other)[number % 2], "answered") for number in range(50)))
    await other.close()
    report = await database.read(verify)
    assert report.fault is None and report.events == 50 * 4


async def test_lists_are_oldest_first(database: Database) -> None:
    waiting = [await case_in(database, "awaiting_modality") for _ in range(3)]
    owed = [await case_in(database, state) for state in ("queued", "analysed")]
    await case_in(database, "answered")
    assert await Cases(database).awaiting(7) == waiting and await Cases(database).awaiting(8) == []
    assert await Cases(database).unfinished() == owed


async def test_a_refused_picture_is_queued_anew_as_a_case_of_its_own_and_only_once(database: Database) -> None:
    cases = Cases(database)
    sender, case = await person(database), await received(database)
    case = await cases.queue(case, "ct", 900, sender.actor)
    with pytest.raises(WrongState):
        await cases.read_as(case, "xray", sender)
    refused = await cases.refuse(case, "looks_like_xray")
    anew = await cases.read_as(refused, "xray", sender)
    assert (anew.state, anew.modality, anew.answer_message_id) == ("queued", "xray", 900) and anew.id != case.id
    assert (await cases.file(anew.id)).scan == (await cases.file(case.id)).scan
    assert await cases.read_as(refused, "xray", sender) == anew
    assert (await cases.file(case.id)).case == refused and (await actions(database))[-2:] == ["received", "queued"]


async def test_a_queued_case_says_since_when(database: Database) -> None:
    case = await case_in(database, "awaiting_modality")
    assert case.queued_at is None
    queued = await Cases(database).queue(case, "ct", 100, case.sender)
    analysed = await Cases(database).judge(queued, COVID, {0: picture("c")})
    assert queued.queued_at is not None and analysed.queued_at == queued.queued_at >= case.created_at


async def test_who_was_shown_a_case_is_logged_and_changes_nothing(database: Database) -> None:
    cases, case = Cases(database), await case_in(database, "answered")
    await cases.viewed(case, "person:9", "export")
    said = "SELECT actor, case_code, details FROM audit_events WHERE action = 'viewed'"
    assert await sql(database, said) == [("person:9", case.code, '{"how":"export"}')]
    assert (await cases.file(case.id)).case == case


async def test_a_case_is_queued_only_where_its_sender_agrees(database: Database) -> None:
    cases, case, sender = Cases(database), await case_in(database, "awaiting_modality"), await person(database)
    for _ in range(2):
        with pytest.raises(NoConsent):
            await cases.queue(case, "ct", 100, case.sender, 2)
        await People(database).consent(sender, 1)  # to another text
    assert (await cases.file(case.id)).case.state == "awaiting_modality"
    await People(database).consent(sender, 2)
    assert (await cases.queue(case, "ct", 100, case.sender, 2)).state == "queued"
    assert (await actions(database))[-2:] == ["consented", "queued"]


async def test_agreeing_and_queueing_are_one_transaction(database: Database) -> None:
    cases, case = Cases(database), await case_in(database, "awaiting_modality")
    queued = await cases.queue(case, "ct", 100, case.sender, 1, agreeing=True)
    assert (queued.state, queued.consent_version) == ("queued", 1)
    assert (await actions(database))[-2:] == ["consented", "queued"]
    await People(database).withdraw(await person(database))
    with pytest.raises(WrongState):  # rather than NoConsent: it is being read already
        await cases.queue(case, "ct", 100, case.sender, 1)
    with pytest.raises(WrongState):
        await cases.queue(case, "ct", 100, case.sender, 1, agreeing=True)
    assert (await person(database)).consent_version is None
    assert (await actions(database))[-1] == "consent_withdrawn"


async def test_a_refused_picture_is_not_queued_anew_without_consent(database: Database) -> None:
    cases, sender, case = Cases(database), await person(database), await received(database)
    refused = await cases.refuse(await cases.queue(case, "ct", 900, sender.actor), "looks_like_xray")
    before = await actions(database)
    with pytest.raises(NoConsent):
        await cases.read_as(refused, "xray", sender, 1)
    assert await actions(database) == before
    await People(database).consent(sender, 1)
    assert (await cases.read_as(refused, "xray", sender, 1)).state == "queued"
