from __future__ import annotations

import asyncio

import pytest

from storage.broadcasts import MOST_LETTERS, AlreadySending, Broadcasts, NotADraft
from storage.database import Database
from storage.people import People, Person
from tests.storage.desk import actions, case_in, person


async def member(database: Database, telegram_id: int) -> Person:
    found = await person(database, telegram_id)
    return await People(database).appoint(found, "reviewer", found)


async def test_a_draft_is_sent_to_one_after_the_other_and_counted(database: Database) -> None:
    broadcasts, everybody = Broadcasts(database, False), [await member(database, number) for number in (1, 2, 3)]
    await person(database, 4)  # who was never let in
    draft = await broadcasts.draft("Closed on Monday.", everybody[0])
    assert await broadcasts.draft("Closed on Monday.", everybody[0]) == draft
    assert await broadcasts.people() == 3 and await broadcasts.sending() is None
    await broadcasts.send(draft.id, everybody[0])
    sending, told = await broadcasts.sending(), []
    while sending and (recipient := await broadcasts.next_for(sending)):
        told.append(recipient.id)
        sending = await broadcasts.told(sending, recipient, reached=recipient.telegram_id != 2)
    assert sending and told == [one.id for one in everybody]
    for _ in range(2):
        await broadcasts.finish(sending)
    sent = await broadcasts.of(draft.id)
    assert sent and (sent.state, sent.reached, sent.missed) == ("sent", 2, 1)
    assert [name for name in await actions(database) if name.startswith("broadcast")] == [
        *("broadcast_drafted", "broadcast_made", "broadcast_sent")
    ]


async def test_where_everybody_may_use_the_bot_who_sent_something_gets_it(database: Database) -> None:
    await case_in(database, "answered")
    await person(database, 5)  # who has sent nothing
    assert await Broadcasts(database, True).people() == 1 and await Broadcasts(database, False).people() == 0


async def test_two_who_go_on_at_once_do_not_move_the_cursor_twice(database: Database) -> None:
    broadcasts, admin = Broadcasts(database, False), await member(database, 1)
    draft = await broadcasts.draft("Hello", admin)
    await broadcasts.send(draft.id, admin)
    sending = await broadcasts.sending()
    assert sending
    moved = await asyncio.gather(*(broadcasts.told(sending, admin, True) for _ in range(2)))
    assert [one.reached for one in moved if one] == [1]


async def test_one_is_sent_at_a_time_and_each_once(database: Database) -> None:
    broadcasts, admin = Broadcasts(database, False), await member(database, 1)
    drafts = [await broadcasts.draft(text, admin) for text in ("One", "Two")]
    begun = await asyncio.gather(*(broadcasts.send(one.id, admin) for one in drafts), return_exceptions=True)
    assert {type(one) for one in begun} == {AlreadySending, type(None)}
    assert (await actions(database)).count("broadcast_made") == 1
    sending = await broadcasts.sending()
    assert sending
    with pytest.raises(NotADraft):
        await broadcasts.send(sending.id, admin)


async def test_what_is_cancelled_goes_to_nobody_else(database: Database) -> None:
    broadcasts, admin = Broadcasts(database, False), await member(database, 1)
    draft = await broadcasts.draft("Hello", admin)
    await broadcasts.send(draft.id, admin)
    sending = await broadcasts.sending()
    assert sending and await broadcasts.cancel(draft.id, admin) and not await broadcasts.cancel(draft.id, admin)
    assert await broadcasts.told(sending, admin, True) is None and await broadcasts.sending() is None
    with pytest.raises(NotADraft):
        await broadcasts.send(draft.id, admin)
    with pytest.raises(NotADraft):
        await broadcasts.send(999, admin)


@pytest.mark.parametrize("text", ["", " \n ", "x" * (MOST_LETTERS + 1), "🫁" * (MOST_LETTERS // 2 + 1)])
async def test_a_text_that_no_message_holds_is_refused(database: Database, text: str) -> None:
    admin = await member(database, 1)
    with pytest.raises(ValueError, match="3500"):
        await Broadcasts(database, False).draft(text, admin)
