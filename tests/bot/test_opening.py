"""Fetching a picture: what arrives broken is fetched again, and what fails is counted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot, Chat, Message
from telegram.error import NetworkError

from bot import metrics
from bot.opening import Attachment, _fetch, late
from bot.practice import Faults, PracticeServer, User
from bot.requests import Requests

SCAN = b"a picture, as far as fetching goes"


async def fetch(server: PracticeServer, user: User, size: int) -> bytes:
    sent = await user.send_document(SCAN, "scan.jpg", "image/jpeg")
    assert sent.document
    async with Bot(server.token, base_url=server.base_url, base_file_url=server.base_file_url) as bot:
        return await _fetch(bot, Attachment(sent.document["file_id"], size))


async def test_half_a_file_is_an_error_of_the_network_which_is_tried_again(server: PracticeServer, user: User) -> None:
    assert await fetch(server, user, len(SCAN)) == SCAN
    with pytest.raises(NetworkError, match="bytes of a file arrived"):
        await fetch(server, user, 2 * len(SCAN))


async def test_a_download_that_fails_is_counted(server: PracticeServer, user: User) -> None:
    counted = metrics.TELEGRAM_ERRORS.labels("NetworkError")
    before = counted._value.get()
    server.faults = Faults(1.0, ("500",), methods=frozenset({"download"}))
    with pytest.raises(NetworkError):
        await fetch(server, user, len(SCAN))
    assert counted._value.get() == before + 1


@pytest.mark.parametrize(("ahead", "remark"), [(0.0, "late"), (None, "late"), (3600.0, "")])
async def test_a_clock_that_is_ahead_makes_no_message_late(ahead: float | None, remark: str) -> None:
    requests = Requests(1, 1.0)
    requests.clock_off = ahead
    message = Message(1, datetime.now(UTC) - timedelta(hours=1), Chat(1, "private"))
    message.set_bot(Bot("1:token", request=requests))
    assert late(message) == remark
