import time

import httpx
import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter

from bot.practice import Faults, PracticeServer, User


def test_the_same_seed_draws_the_same_faults() -> None:
    first, second = Faults(share=0.3, seed=7), Faults(share=0.3, seed=7)
    drawn = [first.draw("x") for _ in range(1000)]
    assert drawn == [second.draw("x") for _ in range(1000)]
    assert 230 < sum(fault is not None for fault in drawn) < 370


def test_impossible_faults_are_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Faults(share=2)
    with pytest.raises(ValueError, match="no fault called fire"):
        Faults(kinds=("fire",))


async def test_429_says_how_long_to_wait_and_does_nothing(bot: Bot, server: PracticeServer, user: User) -> None:
    server.faults = Faults(share=1, kinds=("429",), retry_after=3)
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(user.id, "x")
    assert caught.value.retry_after.total_seconds() == 3
    assert len(user.messages()) == 1


async def test_500_does_nothing(bot: Bot, server: PracticeServer, user: User) -> None:
    server.faults = Faults(share=1, kinds=("500",))
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(user.id, "x")
    assert len(user.messages()) == 1


async def test_a_reset_does_nothing_and_a_lost_answer_does_it_all(
    http: httpx.AsyncClient, server: PracticeServer, user: User
) -> None:
    address = f"/bot{server.token}/sendMessage"
    server.faults = Faults(share=1, kinds=("reset",))
    with pytest.raises(httpx.ReadError):
        await http.post(address, json={"chat_id": user.id, "text": "reset"})
    server.faults = Faults(share=1, kinds=("lost",))
    with pytest.raises(httpx.ReadError):
        await http.post(address, json={"chat_id": user.id, "text": "lost"})
    assert [message.text for message in user.messages()] == ["/start", "lost"]
    server.faults = None
    assert (await http.post(address, json={"chat_id": user.id, "text": "fine"})).status_code == 200


async def test_a_stall_takes_its_time_and_then_works(bot: Bot, server: PracticeServer, user: User) -> None:
    server.faults = Faults(share=1, kinds=("stall",), stall=0.3, methods=frozenset({"sendMessage"}))
    began = time.monotonic()
    await bot.send_message(user.id, "x")
    assert time.monotonic() - began >= 0.3


async def test_faults_can_be_kept_to_some_methods(bot: Bot, server: PracticeServer, user: User) -> None:
    server.faults = Faults(share=1, kinds=("500",), methods=frozenset({"download"}))
    sent = await user.send_document(b"x")
    file = await bot.get_file(sent.document["file_id"])
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()


async def test_faults_can_be_set_from_another_process(bot: Bot, http: httpx.AsyncClient, user: User) -> None:
    answer = await http.put("/practice/faults", json={"share": 1, "kinds": ["500"], "methods": ["getMe"]})
    assert answer.status_code == 200
    with pytest.raises(NetworkError):
        await bot.get_me()
    assert (await http.put("/practice/faults", json={"share": 7})).status_code == 400
    assert "cannot be set" in (await http.put("/practice/faults", json={"sahre": 0.2})).json()["error"]
    await http.put("/practice/faults", json={"share": 0})
    await bot.get_me()
