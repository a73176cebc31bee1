"""The console alone, served on 127.0.0.1 over a database of its own, and people who have opened it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import aiohttp
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.console import PATH, Console
from bot.listener import Listener
from bot.settings import Settings
from storage.database import Database
from storage.images import ImageStore
from storage.migration import migrate
from storage.people import People
from storage.records import Case
from tests.e2e.bots import clean_environment
from tests.pilot import Pilot

COOKIE = "radiogram_console"


@dataclass
class Answer:
    """What the console answered."""

    status: int
    body: bytes
    headers: dict[str, str]

    @property
    def text(self) -> str:
        return self.body.decode("utf-8-sig")

    @property
    def csrf(self) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{64})"', self.text)
        assert found
        return found[1]

    @property
    def notice(self) -> str:
        found = re.search(r'<p class="notice[^"]*" role="(?:status|alert)">(.*?)</p>', self.text, re.DOTALL)
        return unescape(re.sub("<[^>]+>", "", found[1])) if found else ""


@dataclass
class Browser:
    """Somebody with a session; like a browser, it says where its forms come from."""

    url: str
    client: aiohttp.ClientSession

    async def get(self, path: str, **query: str) -> Answer:
        async with self.client.get(f"{self.url}{path}", params=query) as got:
            return Answer(got.status, await got.read(), dict(got.headers))

    async def post(self, path: str, csrf: str | None = "", **fields: str) -> Answer:
        """Post a form; ``csrf`` None leaves the token out, and empty takes it from a page."""
        if csrf == "":
            csrf = (await self.get("/console/numbers")).csrf
        data = {**fields, **({"csrf": csrf} if csrf else {})}
        async with self.client.post(f"{self.url}{path}", data=data, headers={"Origin": self.url}) as got:
            return Answer(got.status, await got.read(), dict(got.headers))


@dataclass
class Desk:
    """The console with its database, and a browser for each role."""

    console: Console
    database: Database
    images: ImageStore
    people: dict[str, Browser] = field(default_factory=dict)

    async def secret(self, role: str) -> str:
        """Open a session for somebody of a role; return the secret of its cookie."""
        person = await People(self.database).by_number({"admin": 1, "reviewer": 2, "clinician": 4}[role])
        assert person
        opened = await self.console.sessions.open(await self.console.sessions.invite(person))
        assert isinstance(opened, tuple)
        return opened[1]


async def _nobody_is_told(case: Case) -> None:
    """Of what is reported: there is no Telegram here."""


@asynccontextmanager
async def desk(folder: Path, cases: int = 3000, **settings: str) -> AsyncIterator[Desk]:
    """Serve the console over a pilot of so many cases."""
    env = clean_environment() | {
        "TELEGRAM_TOKEN": "1:a",
        "DATA_DIR": str(folder / "data"),
        "ADMIN_IDS": "7",
        **settings,
    }
    made = Settings.from_env(env)
    migrate(made.storage)
    assert made.storage.sqlite_path
    Pilot(made.storage.sqlite_path).write(cases)
    database, images = Database(made.storage), ImageStore.of(made.storage)
    console = Console(made, database, images, _nobody_is_told)
    console.username = "radiogram_bot"
    listener = Listener(Starlette(routes=[Mount(PATH, console)]), "127.0.0.1", 0)
    await listener.start()
    console.listens_at(listener.url)
    found = Desk(console, database, images)
    try:
        for role in ("admin", "reviewer", "clinician", "stranger"):
            cookies = {COOKIE: await found.secret(role)} if role != "stranger" else {}
            jar = aiohttp.CookieJar(unsafe=True)  # 127.0.0.1 is a number, not a name
            found.people[role] = Browser(listener.url, aiohttp.ClientSession(cookies=cookies, cookie_jar=jar))
        yield found
    finally:
        for browser in found.people.values():
            await browser.client.close()
        await listener.stop()
        await database.close()
