"""MODE=webhook: one bot, and replicas on one database that take over from each other."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import psycopg

from bot.practice.server import PracticeServer
from bot.webhook import SECRET_HEADER
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.postgresql import free_port
from tests.scans import draw_xray, jpeg
from tests.storage import s3

SECRET = "a-secret-of-32-letters-and-so-on"
SCAN = jpeg(draw_xray(1))


def hooked(server: PracticeServer, folder: Path, port: int, url_port: int, **settings: str) -> BotProcess:
    return BotProcess(
        server,
        folder,
        MODE="webhook",
        WEBHOOK_URL=f"http://127.0.0.1:{url_port}/telegram",
        WEBHOOK_SECRET=SECRET,
        HTTP_PORT=str(port),
        **settings,
    )


async def registered(server: PracticeServer, port: int) -> None:
    async with asyncio.timeout(20):
        while (hook := server.state.inbox.webhook) is None or f":{port}/" not in hook.url:
            await asyncio.sleep(0.02)
    assert hook.headers == {SECRET_HEADER: SECRET}


async def test_scan_posted_to_the_bot_is_answered_and_a_killed_bot_goes_on(tmp_path: Path) -> None:
    port = free_port()
    async with PracticeServer() as server:
        bot = hooked(server, tmp_path, port, port)
        await bot.start()
        await registered(server, port)
        user = server.user(1, "Ada")
        await user.send_photo(SCAN)
        await user.tap(await user.wait_for(is_question, 20), "X-ray")
        await bot.kill()
        await bot.start()
        await user.wait_for(is_verdict, 20)
        assert await bot.stop() == 0


async def test_what_a_killed_replica_had_taken_is_answered_by_another_within_thirty_seconds(
    postgresql_server: str, tmp_path: Path
) -> None:
    with psycopg.connect(f"{postgresql_server}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE radiogram_replicas")
    url = f"{postgresql_server}/radiogram_replicas"
    first, second = free_port(), free_port()
    async with PracticeServer() as server:
        living = hooked(server, tmp_path / "living", second, first, DATABASE_URL=url)
        await living.start()
        # What replicas share: the key and the folder of the pictures.
        shutil.copytree(tmp_path / "living" / "data", tmp_path / "dying" / "data")
        share(tmp_path / "living" / "data" / "images", tmp_path / "dying" / "data" / "images")
        dying = hooked(server, tmp_path / "dying", first, first, DATABASE_URL=url)
        await dying.start()
        await registered(server, first)
        users = [server.user(number, f"User {number}") for number in range(1, 7)]
        await living.acquaint(*users)
        for user in users:
            await user.send_photo(SCAN, caption="xray")
        with psycopg.connect(url, autocommit=True) as connection:
            async with asyncio.timeout(20):
                while connection.execute("SELECT count(*) FROM inbox").fetchone() != (len(users),):
                    await asyncio.sleep(0.005)
        await dying.kill()
        async with asyncio.timeout(30):
            for user in users:
                await user.wait_for(is_verdict, 30)
        assert await living.stop() == 0
        for user in users:
            assert sum(is_verdict(message) for message in user.messages() if message.from_bot) == 1


def share(mine: Path, theirs: Path) -> None:
    mine.mkdir(exist_ok=True)
    if theirs.exists():
        shutil.rmtree(theirs)
    theirs.symlink_to(mine)


async def test_pictures_lie_in_the_shared_store_and_nowhere_else(tmp_path: Path) -> None:
    with s3.running() as store:
        async with PracticeServer() as server:
            credentials = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": "us-east-1"}
            where = {"IMAGES_URL": "s3://scans/radiogram", "AWS_ENDPOINT": store.url, "AWS_ALLOW_HTTP": "true"}
            async with BotProcess(server, tmp_path, **credentials, **where) as bot:
                user = server.user(1, "Ada")
                await bot.acquaint(user)
                await user.send_photo(SCAN, caption="xray")
                await user.wait_for(is_verdict, 20)
                kept = bot.rows("SELECT digest FROM images")
        assert len(kept) == 2
        assert {f"scans/radiogram/{digest[:2]}/{digest}" for (digest,) in kept} < set(store.objects)
    assert not (tmp_path / "data" / "images").exists()


async def test_a_shared_store_that_is_out_for_a_while_is_waited_for(tmp_path: Path) -> None:
    with s3.running() as store:
        async with PracticeServer() as server:
            credentials = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": "us-east-1"}
            where = {"IMAGES_URL": "s3://scans", "AWS_ENDPOINT": store.url, "AWS_ALLOW_HTTP": "true"}
            async with BotProcess(server, tmp_path, **credentials, **where) as bot:
                user = server.user(1, "Ada")
                await bot.acquaint(user)
                store.out = True
                await user.send_photo(SCAN, caption="xray")
                await user.wait_for(lambda message: "storage" in message.text, 20)
                store.out = False
                await user.wait_for(is_verdict, 30)
