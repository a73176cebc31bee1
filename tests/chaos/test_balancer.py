"""The load balancer of the chaos room: in turn, past replicas that are down, and unchanged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web
from yarl import URL

from chaos.balancer import Balancer
from tests.postgresql import free_port


class Replica:
    """A server that answers with its name, and remembers what it was asked."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asked: list[tuple[str, str, str | None, bytes]] = []
        self.hangs_up = False

    async def answer(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.asked.append((request.method, request.raw_path, secret, await request.read()))
        if self.hangs_up:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=201, text=self.name, headers={"X-Replica": self.name})


@asynccontextmanager
async def serving(*replicas: Replica) -> AsyncIterator[list[str]]:
    runners, addresses = [], []
    for replica in replicas:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", replica.answer)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        runners.append(runner)
        addresses.append(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        yield addresses
    finally:
        for runner in runners:
            await runner.cleanup()


async def ask(balancer: Balancer, times: int = 1) -> list[tuple[int, str]]:
    async with aiohttp.ClientSession() as session:
        answers = []
        for _ in range(times):
            async with session.post(f"{balancer.url}/telegram", data=b"{}") as answer:
                answers.append((answer.status, await answer.text()))
        return answers


async def test_requests_go_to_the_replicas_in_turn() -> None:
    async with serving(Replica("a"), Replica("b"), Replica("c")) as addresses, Balancer(addresses) as balancer:
        assert [text for _, text in await ask(balancer, 6)] == ["a", "b", "c", "a", "b", "c"]
        assert balancer.passed_on == 0 and set(balancer.answered.values()) == {2}


async def test_replica_that_is_down_is_passed_over() -> None:
    down = f"http://127.0.0.1:{free_port()}"
    async with serving(Replica("a"), Replica("b")) as (first, second), Balancer([first, down, second]) as balancer:
        answers = await ask(balancer, 6)
        assert {text for _, text in answers} == {"a", "b"} and {status for status, _ in answers} == {201}
        assert balancer.passed_on == 2


async def test_replica_killed_while_it_answers_is_passed_over() -> None:
    dying, alive = Replica("dying"), Replica("alive")
    dying.hangs_up = True
    async with serving(dying, alive) as addresses, Balancer(addresses) as balancer:
        assert await ask(balancer) == [(201, "alive")]
        assert len(dying.asked) == len(alive.asked) == 1


async def test_replica_that_comes_back_is_asked_again() -> None:
    port = free_port()
    async with serving(Replica("a")) as (first,), Balancer([first, f"http://127.0.0.1:{port}"]) as balancer:
        await ask(balancer, 2)
        server = await asyncio.start_server(_always("back"), "127.0.0.1", port)
        async with server:
            assert "back" in {text for _, text in await ask(balancer, 2)}


async def test_without_any_replica_it_answers_502() -> None:
    async with Balancer([f"http://127.0.0.1:{free_port()}"]) as balancer:
        assert (await ask(balancer))[0][0] == 502


async def test_request_and_answer_arrive_as_they_were_sent() -> None:
    replica = Replica("a")
    async with serving(replica) as addresses, Balancer(addresses) as balancer, aiohttp.ClientSession() as session:
        headers = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        url = URL(f"{balancer.url}/telegram?x=%2F", encoded=True)
        async with session.put(url, data=b"\x00body", headers=headers) as answer:
            assert (answer.status, answer.headers["X-Replica"], await answer.text()) == (201, "a", "a")
    assert replica.asked == [("PUT", "/telegram?x=%2F", "s3cret", b"\x00body")]


async def test_it_listens_on_this_computer_alone() -> None:
    async with Balancer([]) as balancer:
        assert balancer.url.startswith("http://127.0.0.1:")


def _always(text: str):  # type: ignore[no-untyped-def]
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 201 Created\r\nContent-Length: {len(text)}\r\nConnection: close\r\n\r\n{text}".encode())
        await writer.drain()
        writer.close()

    return handle
