"""Updates are stored before they are handled, handled in order a chat, and never dropped in silence."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.intake import Intake, lane_of
from storage.database import Database
from storage.inbox import Inbox
from storage.settings import StorageSettings
from storage.trouble import Trouble


def message(number: int, chat: int = 1) -> dict[str, Any]:
    return {"update_id": number, "message": {"message_id": number, "chat": {"id": chat, "type": "private"}}}


def tap(number: int, person: int = 1) -> dict[str, Any]:
    return {"update_id": number, "callback_query": {"id": str(number), "from": {"id": person}}}


@pytest_asyncio.fixture
async def inbox(sqlite: StorageSettings) -> AsyncIterator[Inbox]:
    database = Database(sqlite)
    yield Inbox(database)
    await database.close()


class Handled:
    """Records the updates it is given; raises what is set for an update, once each."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.given_up: list[int] = []
        self.unanswered: list[int] = []
        self.held_up: list[tuple[int, Trouble]] = []
        self.errors: dict[int, list[Exception]] = {}
        self.open = asyncio.Event()
        self.open.set()

    async def handle(self, update: dict[str, Any]) -> None:
        await self.open.wait()
        errors = self.errors.get(update["update_id"], [])
        if errors:
            raise errors.pop(0)
        self.numbers.append(update["update_id"])

    async def give_up(self, update: dict[str, Any]) -> None:
        self.given_up.append(update["update_id"])

    async def blocked(self, update: dict[str, Any]) -> None:
        self.unanswered.append(update["update_id"])

    async def hold_up(self, update: dict[str, Any], trouble: Trouble) -> None:
        self.held_up.append((update["update_id"], trouble))

    async def relieved(self) -> None:
        pass


async def test_updates_are_on_disk_before_accept_returns(inbox: Inbox) -> None:
    handled = Handled()
    handled.open.clear()
    intake = Intake(inbox, handled)
    await intake.accept([message(1), message(2)])
    assert list(await inbox.waiting()) == [1, 2]
    handled.open.set()
    await intake.finish(5)
    assert handled.numbers == [1, 2]
    assert await inbox.waiting() == {}


async def test_what_a_killed_bot_left_is_taken_up_in_order(inbox: Inbox) -> None:
    await inbox.put({9: '{"update_id": 9}', 7: '{"update_id": 7}'})
    handled = Handled()
    intake = Intake(inbox, handled)
    await intake.resume()
    await intake.finish(5)
    assert handled.numbers == [7, 9]


async def test_update_that_comes_twice_is_handled_once(inbox: Inbox) -> None:
    handled = Handled()
    intake = Intake(inbox, handled)
    await intake.accept([message(1)])
    await intake.accept([message(1), message(2)])
    await intake.finish(5)
    assert handled.numbers == [1, 2]


@pytest.mark.parametrize("error", [NetworkError("reset"), RetryAfter(0)])
async def test_update_is_tried_again_when_telegram_is_out_of_reach(inbox: Inbox, error: Exception) -> None:
    handled = Handled()
    handled.errors[1] = [error]
    intake = Intake(inbox, handled)
    await intake.accept([message(1), message(2), message(3, chat=2)])
    await intake.finish(10)
    assert sorted(handled.numbers) == [1, 2, 3]
    assert handled.numbers.index(1) < handled.numbers.index(2), "a chat keeps its order"
    assert handled.given_up == []


async def test_update_waits_while_the_disk_is_full_and_is_not_given_up(inbox: Inbox) -> None:
    handled = Handled()
    handled.errors[1] = [OSError(errno.ENOSPC, "No space left on device")]
    intake = Intake(inbox, handled)
    await intake.accept([message(1), message(2)])
    await intake.finish(5)
    assert handled.held_up == [(1, Trouble.FULL)]
    assert handled.numbers == [1, 2] and handled.given_up == []


async def test_update_that_cannot_be_stored_is_not_confirmed_and_its_sender_is_told(inbox: Inbox) -> None:
    handled = Handled()
    intake = Intake(inbox, handled)
    # SQLite's own limit makes it fail as a full disk does.
    await inbox._database.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count = 1"))
    with pytest.raises(OperationalError):
        await intake.accept([{**message(1), "filler": "x" * 100_000}])
    assert handled.held_up == [(1, Trouble.FULL)] and handled.numbers == []


@pytest.mark.parametrize("error", [ValueError("a fault of ours"), BadRequest("chat not found")])
async def test_update_that_cannot_be_handled_is_given_up_aloud_and_does_not_stop_the_chat(
    inbox: Inbox, error: Exception
) -> None:
    handled = Handled()
    handled.errors[1] = [error]
    intake = Intake(inbox, handled)
    await intake.accept([message(1), message(2)])
    await intake.finish(5)
    assert handled.given_up == [1] and handled.numbers == [2]
    assert await inbox.waiting() == {}


async def test_update_of_somebody_who_blocked_the_bot_is_done(inbox: Inbox) -> None:
    handled = Handled()
    handled.errors[1] = [Forbidden("bot was blocked by the user")]
    intake = Intake(inbox, handled)
    await intake.accept([message(1)])
    await intake.finish(5)
    assert handled.unanswered == [1] and handled.given_up == [] and await inbox.waiting() == {}


async def test_what_is_not_finished_in_time_is_left_for_the_next_start(inbox: Inbox) -> None:
    handled = Handled()
    handled.open.clear()
    intake = Intake(inbox, handled)
    await intake.accept([message(1)])
    await intake.finish(0.05)
    assert list(await inbox.waiting()) == [1]


def test_a_tap_does_not_wait_for_the_pictures_of_its_chat() -> None:
    assert lane_of(tap(1, person=5)) != lane_of(message(2, chat=5))
    assert lane_of(message(1, chat=5)) == lane_of(message(2, chat=5))
    assert lane_of(message(1, chat=5)) != lane_of(message(2, chat=6))
    assert lane_of({"update_id": 3}) == ("message", 0)
