"""A console on a free port of this computer, and people who look at it over real HTTP, without a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.console import Console
from bot.listener import Listener
from bot.settings import Settings
from storage.cases import Cases
from storage.database import Database
from storage.images import ImageStore
from storage.people import People, Person
from storage.records import Case, StoredImage, Verdict
from tests.scans import draw_xray, jpeg
from tests.storage.desk import COVID, SENT

SCAN, HEATMAP = jpeg(draw_xray(1, (320, 240))), jpeg(draw_xray(2, (160, 120)))
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


class Clinic:
    """A console, and the database behind it."""

    def __init__(self, database: Database, **env: str) -> None:
        self.database, self.images = database, ImageStore.of(database.settings)
        settings = Settings.from_env({"TELEGRAM_TOKEN": "1:a", "DATA_DIR": str(database.settings.data_dir), **env})
        self.reported: list[str] = []
        self.console = Console(settings, database, self.images, self._reported)
        self.listener = Listener(Starlette(routes=[Mount("/console", self.console)]), "127.0.0.1", 0)
        self._messages = 0

    async def _reported(self, case: Case) -> None:
        self.reported.append(case.code)

    async def start(self) -> None:
        """Listen."""
        await self.listener.start()
        self.console.listens_at(self.listener.url)

    @property
    def url(self) -> str:
        """Where it listens."""
        return self.listener.url

    async def person(self, telegram_id: int, role: str, name: str = "Ada") -> Person:
        """Return a person with a role."""
        people = People(self.database)
        root = await people.meet(1, "Root", "en", admin=True)
        return await people.appoint(await people.meet(telegram_id, name, "en"), role, root)

    async def answered(self, name: str = "Jane Roe", said: Verdict = COVID) -> Case:
        """Return an answered case whose pictures are stored."""
        self._messages += 1
        cases, sender = Cases(self.database), await People(self.database).meet(42, name, "en")
        case = await cases.receive(sender, 7, self._messages, SENT, [await self.stored(SCAN, 320, 240)])
        case = await cases.queue(case, "ct", 100, case.sender)
        case = await cases.judge(case, said, {0: await self.stored(HEATMAP, 160, 120)})
        return await cases.answered(case, 100)

    async def stored(self, data: bytes, width: int, height: int) -> StoredImage:
        """Store a picture."""
        return StoredImage(await self.images.put(data), "image/jpeg", len(data), width, height)

    async def visitor(self, person: Person) -> Visitor:
        """Return a person who is logged in."""
        visitor = Visitor(self.url)
        answer = await visitor.enter(await self.console.link(person))
        assert answer.status_code == 303
        return visitor


@dataclass
class Visitor:
    """Somebody with a browser that knows no scripts: cookies, forms, and the headers that browsers send."""

    url: str
    language: str = "en"
    client: httpx.AsyncClient = field(default_factory=httpx.AsyncClient)

    async def enter(self, link: str) -> httpx.Response:
        """Open a link and press its button."""
        page, _, code = link.partition("#")
        assert (await self.get(page.removeprefix(self.url))).status_code == 200
        return await self.post("/console/open", code=code)

    async def get(self, path: str, **headers: str) -> httpx.Response:
        """Look at a page."""
        return await self.client.get(self.url + path, headers={"accept-language": self.language, **headers})

    async def post(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> httpx.Response:
        """Send a form as a page of the console does, but for what ``headers`` say."""
        given = {"origin": self.url, "sec-fetch-site": "same-origin"} if headers is None else headers
        return await self.client.post(self.url + path, data=fields, headers=given)

    async def send(self, page: str, path: str, **fields: str) -> httpx.Response:
        """Look at a page, and send a form with its token."""
        token = re.search(r'name="csrf" value="(\w+)"', (await self.get(page)).text)
        assert token
        return await self.post(path, csrf=token[1], **fields)
