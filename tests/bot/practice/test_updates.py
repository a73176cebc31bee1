import asyncio
import time

import httpx
import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot
from telegram.error import Conflict

from bot.practice import PracticeServer, User


async def numbers(bot: Bot, **arguments: int) -> list[str]:
    return [update.message.text for update in await bot.get_updates(**arguments)]


async def test_updates_stay_until_an_offset_confirms_them(bot: Bot, user: User) -> None:
    for text in "abc":
        await user.send_text(text)
    first = (await bot.get_updates(limit=1))[0]
    assert await numbers(bot) == ["a", "b", "c"]
    assert await numbers(bot, offset=first.update_id + 1) == ["b", "c"]
    assert await numbers(bot) == ["b", "c"]
    assert await numbers(bot, offset=first.update_id + 3) == []
    assert await numbers(bot) == []


async def test_a_negative_offset_keeps_only_the_newest(bot: Bot, user: User) -> None:
    for text in "abc":
        await user.send_text(text)
    assert await numbers(bot, offset=-2) == ["b", "c"]
    assert await numbers(bot) == ["b", "c"]


async def test_an_offset_never_reached_confirms_nothing(bot: Bot, user: User) -> None:
    await user.send_text("a")
    assert await numbers(bot, offset=2**31 - 1) == ["a"]


async def test_long_polling_returns_as_soon_as_something_happens(bot: Bot, user: User) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    assert not polling.done()
    began = time.monotonic()
    await user.send_text("now")
    assert [update.message.text for update in await polling] == ["now"]
    assert time.monotonic() - began < 2


async def test_long_polling_returns_nothing_after_its_time(bot: Bot, user: User) -> None:
    began = time.monotonic()
    assert await bot.get_updates(timeout=1) == ()
    assert 0.9 < time.monotonic() - began < 5


async def test_a_second_poll_ends_the_first_with_a_conflict(bot: Bot, server: PracticeServer, user: User) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    async with Bot(server.token, base_url=server.base_url) as other:
        second = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await user.send_text("x")
        assert len(await second) == 1


async def test_only_the_kinds_asked_for_are_kept_from_then_on(bot: Bot, user: User) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    sent = await user.send_text("not wanted")
    await user.edit_message(sent, "wanted")
    (update,) = await bot.get_updates()
    assert update.edited_message.text == "wanted"
    await bot.get_updates(offset=update.update_id + 1, allowed_updates=[])
    await user.send_text("wanted again")
    assert await numbers(bot) == ["wanted again"]


async def test_stopping_ends_a_waiting_poll_at_once() -> None:
    async with PracticeServer() as server:
        bot = Bot(server.token, base_url=server.base_url)
        polling = asyncio.create_task(bot.get_updates(timeout=30))
        await asyncio.sleep(0.1)
        began = time.monotonic()
    assert await polling == ()
    assert time.monotonic() - began < 2
    await bot.shutdown()


async def test_ids_start_from_the_clock_so_that_a_new_server_never_reuses_them() -> None:
    seen = []
    for _ in range(2):
        async with PracticeServer() as server:
            message = await server.user().start()
            seen += [message.id, server.state.inbox.pending[0]["update_id"]]
    assert len(set(seen)) == 4
    assert max(seen[:2]) < min(seen[2:])
    assert min(seen) >= int((time.time() - 60 - 1_767_225_600) * 10)
    assert max(seen) < 2**31


class Hook:
    """A webhook that refuses the first `failures` deliveries."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.seen: list[tuple[str, str | None, str]] = []

    async def __call__(self, scope, receive, send) -> None:
        request = Request(scope, receive)
        update = await request.json()
        secret = request.headers.get("x-telegram-bot-api-secret-token")
        self.failures -= 1
        if self.failures < 0:
            self.seen.append((update["message"]["text"], secret, request.headers["content-type"]))
        await Response(status_code=500 if self.failures >= 0 else 200)(scope, receive, send)


async def hooked(hook: Hook) -> tuple[uvicorn.Server, asyncio.Task, str]:
    running = uvicorn.Server(uvicorn.Config(hook, port=0, lifespan="off", log_config=None))
    task = asyncio.create_task(running.serve())
    while not running.started:
        await asyncio.sleep(0.01)
    return running, task, f"http://127.0.0.1:{running.servers[0].sockets[0].getsockname()[1]}/hook"


async def test_a_webhook_gets_updates_with_its_secret_and_again_after_a_failure(bot: Bot, user: User) -> None:
    hook = Hook(failures=2)
    running, task, address = await hooked(hook)
    await user.send_text("one")
    await bot.set_webhook(address, secret_token="s3cret")
    await user.send_text("two")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    for _ in range(200):
        if len(hook.seen) == 2:
            break
        await asyncio.sleep(0.02)
    assert hook.seen == [("one", "s3cret", "application/json"), ("two", "s3cret", "application/json")]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (address, 0)
    assert "500" in info.last_error_message
    await bot.delete_webhook()
    await user.send_text("three")
    assert await numbers(bot) == ["three"]
    running.should_exit = True
    await task


async def test_deleting_the_webhook_can_drop_what_waits(bot: Bot, user: User) -> None:
    await user.send_text("x")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await numbers(bot) == []


async def test_setting_a_webhook_ends_a_waiting_poll(bot: Bot, server: PracticeServer, user: User) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    async with httpx.AsyncClient() as http:
        await http.post(f"{server.base_url}{server.token}/setWebhook", json={"url": "http://127.0.0.1:9/"})
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await polling
