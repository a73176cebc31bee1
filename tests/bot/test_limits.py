"""Telegram's limits on sending are kept by waiting beforehand."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.limits import BACKGROUND, Limits


async def send(
    limits: Limits,
    chat: int,
    endpoint: str = "sendMessage",
    error: Exception | None = None,
    manner: str | None = None,
) -> float:
    async def request() -> float:
        if error:
            raise error
        return time.monotonic()

    data: dict[str, Any] = {"chat_id": chat}
    sent: float = await limits.process_request(request, (), {}, endpoint, data, manner)
    return sent


async def times(limits: Limits, chats: list[int], endpoint: str = "sendMessage") -> list[float]:
    began = time.monotonic()
    return [at - began for at in sorted(await asyncio.gather(*(send(limits, chat, endpoint) for chat in chats)))]


async def test_a_chat_gets_a_short_burst_and_then_one_message_a_second() -> None:
    sent = await times(Limits(), [7] * 7)
    assert sent[4] < 0.5 and sent[5] > 0.8 and 1.7 < sent[6] < 4


async def test_all_chats_together_get_no_more_than_thirty_messages_at_once_and_in_a_second() -> None:
    sent = await times(Limits(), [*range(1, 46)])
    assert sent[29] < 0.5 and sent[-1] > 0.4


async def test_replicas_share_what_all_chats_together_may_get() -> None:
    limits = Limits()
    limits.share_among(3)
    sent = await times(limits, [*range(1, 16)])
    assert sent[9] < 0.5 and sent[-1] > 0.4


async def test_replicas_share_what_a_chat_may_get() -> None:
    limits = Limits()
    limits.share_among(5)
    sent = await times(limits, [7, 7])
    assert sent[0] < 0.5 and 4 < sent[1] < 7


async def test_edits_and_taps_do_not_wait() -> None:
    assert (await times(Limits(), [7] * 40, "editMessageMedia"))[-1] < 0.5


async def test_a_group_gets_twenty_messages_a_minute() -> None:
    limits = Limits()
    assert (await times(limits, [-100] * 20))[-1] < 0.5
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1.5):
            await send(limits, -100)


async def test_a_chat_that_telegram_asks_to_wait_for_waits_with_everything_and_others_do_not() -> None:
    limits = Limits()
    with pytest.raises(RetryAfter):
        await send(limits, 7, error=RetryAfter(1))
    began = time.monotonic()
    other, same = await asyncio.gather(send(limits, 8), send(limits, 7, "editMessageText"))
    assert other - began < 0.5 and same - began > 0.9


async def test_chats_that_are_quiet_again_are_forgotten() -> None:
    limits = Limits()
    for chat in range(1, 1500):
        limits._limiter(str(chat))
    assert len(limits._chats) < 1100


async def test_what_nobody_waits_for_comes_singly_and_holds_up_no_answer() -> None:
    limits, began = Limits(), time.monotonic()
    background = [asyncio.create_task(send(limits, chat, manner=BACKGROUND)) for chat in range(1, 11)]
    answers = [await send(limits, chat) - began for chat in range(100, 110)]
    told = max([await one - began for one in background])
    assert answers[-1] < 0.5 and told > 0.8
