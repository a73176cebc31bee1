"""What the bot answers over HTTP: its health, its metrics, and to Telegram's posts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Route
from telegram import Bot

from bot import metrics
from bot.admins import Admins
from bot.console import Console
from bot.contradictions import Contradictions
from bot.health import Health
from bot.intake import Intake
from bot.listener import Listener
from bot.readers import Readers
from bot.settings import Settings
from bot.troubles import Troubles
from bot.web import web
from bot.webhook import MOST_BYTES, SECRET_HEADER, Webhook
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.people import People
from storage.settings import StorageSettings
from storage.trouble import Trouble
from tests.bot.test_intake import Handled, message

SECRET = "a-secret-of-32-letters-and-so-on"
RIGHT = {SECRET_HEADER: SECRET}


class Running:
    """The web application of a bot on a free port, with what it stands on."""

    def __init__(self, database: Database, readers: Readers, intake: Intake, troubles: Troubles, handled: Handled):
        self.database, self.readers, self.intake, self.troubles = database, readers, intake, troubles
        self.handled, self.url = handled, ""

    async def post(self, content: bytes, headers: dict[str, str] = RIGHT) -> int:
        async with httpx.AsyncClient() as client:
            return (await client.post(f"{self.url}/telegram", content=content, headers=headers)).status_code

    async def get(self, path: str) -> httpx.Response:
        async with httpx.AsyncClient() as client:
            return await client.get(self.url + path)


@pytest_asyncio.fixture
async def running(sqlite: StorageSettings) -> AsyncIterator[Running]:
    env = {"TELEGRAM_TOKEN": "1:a", "DATA_DIR": str(sqlite.data_dir), "MODE": "webhook"}
    made = Settings.from_env({**env, "WEBHOOK_URL": "http://127.0.0.1/telegram", "WEBHOOK_SECRET": SECRET})
    database, readers, handled = Database(made.storage), Readers(), Handled()
    intake, admins = Intake(Inbox(database), handled), Admins(Bot("1:a"), [], People(database))
    troubles = Troubles(Bot("1:a"), admins, sqlite.data_dir)
    found = Running(database, readers, intake, troubles, handled)
    console = Console(made, database, ImageStore.of(made.storage), Contradictions(database, admins).tell)
    health = Health(database, readers, intake, troubles, False)
    listener = Listener(web(made, health, intake, console), "127.0.0.1", 0)
    await listener.start()
    found.url = listener.url
    yield found
    await listener.stop()
    await intake.finish(5)
    readers.close()
    await database.close()


async def test_an_update_is_stored_before_it_is_confirmed(running: Running) -> None:
    running.handled.open.clear()
    assert await running.post(json.dumps(message(5)).encode()) == 200
    assert list(await Inbox(running.database).waiting()) == [5]
    running.handled.open.set()


async def test_an_update_that_is_posted_again_is_confirmed_and_handled_once(running: Running) -> None:
    for _ in range(3):
        assert await running.post(json.dumps(message(5)).encode()) == 200
    await running.intake.finish(5)
    assert running.handled.numbers == [5]


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: SECRET + "x"}, {SECRET_HEADER: "ü"}])
async def test_who_does_not_know_the_secret_is_refused(running: Running, headers: dict[str, str]) -> None:
    encoded: Any = [(name.encode(), value.encode()) for name, value in headers.items()]
    assert await running.post(json.dumps(message(5)).encode(), encoded) == 403
    assert await Inbox(running.database).waiting() == {}


async def test_a_body_that_is_too_long_is_refused_whatever_length_it_announces(running: Running) -> None:
    assert await running.post(b"x" * (MOST_BYTES + 1)) == 413

    async def unannounced() -> AsyncIterator[bytes]:
        for _ in range(MOST_BYTES // 1024 + 1):
            yield b"x" * 1024

    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{running.url}/telegram", content=unannounced(), headers=RIGHT)
    assert answer.status_code == 413


@given(
    st.binary(max_size=40)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.just("update_id") | st.text(max_size=5), inner),
    ).map(lambda value: json.dumps(value).encode())
)
@effort(deadline=None)
def test_whatever_is_posted_is_stored_or_refused(body: bytes) -> None:
    assert asyncio.run(_posted(body)) in (200, 400)


async def _posted(body: bytes) -> int:
    class Taken:
        async def accept(self, updates: list[dict[str, Any]]) -> None:
            assert 0 <= updates[0]["update_id"] < 2**63

    hook = Webhook(SECRET, Taken())  # type: ignore[arg-type]
    transport = httpx.ASGITransport(Starlette(routes=[Route("/", hook.receive, methods=["POST"])]))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        return (await client.post("/", content=body, headers=RIGHT)).status_code


async def test_an_update_that_cannot_be_stored_is_not_confirmed(running: Running) -> None:
    await running.database.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count = 1"))
    body = json.dumps({**message(5), "filler": "x" * 100_000}).encode()
    assert await running.post(body) == 503
    assert running.handled.held_up == [(5, Trouble.FULL)]


async def test_health_tells_of_intake_database_readers_and_disk(running: Running) -> None:
    answer = await running.get("/healthz")
    assert answer.status_code == 200 and answer.json()["ok"] is True
    assert set(answer.json()) == {"ok", "intake", "database", "readers", "disk", "clock"}


async def test_health_is_bad_while_storage_is_in_trouble_or_the_readers_are_gone(running: Running) -> None:
    await running.troubles.hold_up(Trouble.FULL)
    running.readers.close()
    answer = await running.get("/healthz")
    assert answer.status_code == 503
    assert [name for name, fact in answer.json().items() if name != "ok" and not fact["ok"]] == ["database", "readers"]


async def test_metrics_are_in_the_text_format_and_name_nobody(running: Running) -> None:
    metrics.SCANS.labels("ct", "COVID").inc()
    metrics.watch({"intake": lambda: 3})
    answer = await running.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert 'radiogram_scans_total{modality="ct",verdict="COVID"}' in answer.text
    assert 'radiogram_queue_depth{queue="intake"} 3.0' in answer.text
    assert "radiogram_stage_seconds_bucket" in answer.text and "process_resident_memory_bytes" in answer.text


async def test_nothing_else_is_served(running: Running) -> None:
    assert (await running.get("/")).status_code == 404
    assert (await running.get("/telegram")).status_code == 405
