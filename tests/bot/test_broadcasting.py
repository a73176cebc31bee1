"""A broadcast is sent by one replica, on from where another stopped, through what Telegram does meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest_asyncio
from telegram.ext import ExtBot

from bot.broadcasting import Broadcasting
from bot.limits import Limits
from bot.practice import PracticeServer, User
from bot.practice.faults import Faults
from storage.broadcasts import Broadcast, Broadcasts
from storage.database import Database
from storage.people import People
from storage.replicas import Replicas
from storage.settings import StorageSettings

TEXT = "Closed on <Monday>"


@dataclass
class Office:
    """Ten people, of whom the first is an admin, and two replicas that could write to them."""

    server: PracticeServer
    database: Database
    replicas: list[Replicas]
    senders: list[Broadcasting]
    people: list[User]

    async def begin(self) -> Broadcast:
        """Have a broadcast sent."""
        stored, admin = self.senders[0].stored, await People(self.database).find(self.people[0].id)
        assert admin
        draft = await stored.draft(TEXT, admin)
        await stored.send(draft.id, admin)
        return draft

    async def state(self, broadcast: Broadcast) -> Broadcast:
        found = await self.senders[0].stored.of(broadcast.id)
        assert found
        return found

    def got(self) -> list[int]:
        return [sum(TEXT in message.text for message in user.messages() if message.from_bot) for user in self.people]


@pytest_asyncio.fixture
async def office(server: PracticeServer, sqlite: StorageSettings) -> AsyncIterator[Office]:
    database = Database(sqlite)
    known, users = People(database), [server.user(number, f"User {number}", "en") for number in range(1, 11)]
    for user in users:
        await user.start()
        await known.meet(user.id, "Ada", "en", admin=True)
    replicas = [Replicas(database, name) for name in ("elder", "younger")]
    for replica in replicas:
        await replica.beat()
    async with ExtBot(server.token, base_url=server.base_url, rate_limiter=Limits()) as bot:
        senders = [Broadcasting(Broadcasts(database, False), known, replica, bot) for replica in replicas]
        yield Office(server, database, replicas, senders, users)
    await database.close()


async def test_the_eldest_replica_sends_and_the_next_one_goes_on_where_it_died(office: Office) -> None:
    broadcast, (elder, younger) = await office.begin(), office.senders
    await younger.go_on()
    assert office.got() == [0] * 10 and (await office.state(broadcast)).state == "sending"
    for _ in range(4):  # the elder sends to four, and dies
        sending = await elder.stored.sending()
        assert sending
        person = await elder.stored.next_for(sending)
        assert person
        await elder.stored.told(sending, person, await elder._reach(person, TEXT))
    assert sum(office.got()) == 4
    await office.replicas[1].bury(await office.replicas[1].silent(timedelta(0)))
    await younger.go_on()
    done = await office.state(broadcast)
    assert office.got() == [1] * 10 and (done.state, done.reached, done.missed) == ("sent", 10, 0)
    assert office.people[0].messages()[-1].text.startswith("Your message has reached 10 people.")


async def test_an_unsteady_telegram_costs_nobody_the_message(office: Office) -> None:
    office.people[3].block()
    office.server.faults = Faults(0.3, ("429", "500", "reset"), seed=3, methods=frozenset({"sendMessage"}))
    broadcast = await office.begin()
    await office.senders[0].go_on()
    done = await office.state(broadcast)
    assert office.got() == [1, 1, 1, 0, 1, 1, 1, 1, 1, 1] and (done.reached, done.missed) == (9, 1)


async def test_a_maker_who_is_gone_is_told_nothing(office: Office) -> None:
    await office.begin()
    office.people[0].block()
    await office.senders[0].go_on()
    assert office.got() == [0] + [1] * 9
