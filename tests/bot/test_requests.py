"""The bot's HTTP client against the practice server: answers, uploads, and what becomes of a bad network."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.practice import PracticeServer, User
from bot.practice.faults import Faults
from bot.requests import Requests
from tests.scans import draw_ct, jpeg


@pytest.fixture
async def bot(server: PracticeServer) -> AsyncIterator[Bot]:
    async with client(server) as made:
        yield made


def client(server: PracticeServer, token: str = "", patience: float = 5) -> Bot:
    return Bot(
        token or server.token,
        base_url=server.base_url,
        base_file_url=server.base_file_url,
        request=Requests(4, patience),
        get_updates_request=Requests(1, patience),
    )


async def test_a_text_arrives_as_it_was_written(bot: Bot, user: User) -> None:
    await bot.send_message(user.id, "COVID 97 % · café + «čaj» & more")
    assert user.messages()[-1].text == "COVID 97 % · café + «čaj» & more"


async def test_a_picture_goes_there_and_comes_back(bot: Bot, user: User) -> None:
    picture = jpeg(draw_ct(1))
    sent = await bot.send_photo(user.id, picture, caption="ça")
    file = await bot.get_file(sent.photo[-1].file_id)
    assert sent.caption == "ça" and len(await file.download_as_bytearray()) > 1000
    document = await bot.send_document(user.id, picture, filename="slice é.jpg")
    assert document.document and document.document.file_name == "slice é.jpg"
    assert bytes(await (await document.document.get_file()).download_as_bytearray()) == picture


async def test_a_refusal_keeps_telegrams_words(bot: Bot, server: PracticeServer) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(424242, "hello")
    with pytest.raises(InvalidToken):
        await client(server, "1:wrong").initialize()


async def test_a_wait_that_telegram_asks_for_is_told(bot: Bot, server: PracticeServer, user: User) -> None:
    server.faults = Faults(1, ("429",), retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(user.id, "hello")


async def test_a_dropped_connection_is_a_network_error_without_the_address(
    bot: Bot, server: PracticeServer, user: User, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.faults = Faults(1, ("reset",))
    with pytest.raises(NetworkError) as caught:
        await bot.send_message(user.id, "hello")
    told = f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r} {caplog.text}"
    assert not isinstance(caught.value, BadRequest) and server.token not in str(caught.value)
    assert server.token.partition(":")[2] not in told


async def test_a_stalling_server_is_not_waited_for_longer_than_patience(server: PracticeServer, user: User) -> None:
    server.faults = Faults(1, ("stall",), stall=30, methods=frozenset({"sendMessage"}))
    async with client(server, patience=0.3) as bot:
        with pytest.raises(TimedOut):
            await asyncio.wait_for(bot.send_message(user.id, "hello"), 10)


async def test_nobody_there_is_a_network_error() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    requests = Requests(1, 2)
    await requests.initialize()
    with pytest.raises(NetworkError, match="ClientConnectorError"):
        await requests.post(f"http://127.0.0.1:{port}/bot1:secret/getMe")
    await requests.shutdown()


async def test_more_requests_than_connections_wait_their_turn(server: PracticeServer, user: User) -> None:
    async with client(server) as bot:
        await asyncio.gather(*(bot.send_message(user.id, str(number)) for number in range(30)))
    assert sorted(int(message.text) for message in user.messages()[-30:]) == list(range(30))


async def test_requests_can_be_closed_twice_and_opened_again(server: PracticeServer) -> None:
    requests = Requests(1, 5)
    with pytest.raises(NetworkError, match="not initialized"):
        await requests.post(f"{server.base_url}{server.token}/getMe")
    for _ in range(2):
        await requests.initialize()
        await requests.initialize()
        assert await requests.post(f"{server.base_url}{server.token}/getMe")
        await requests.shutdown()
        await requests.shutdown()
