"""The commands of `python -m bot`, each from reading the settings to the last word on the terminal."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from bot import logs, memory
from bot.settings import Settings
from storage.settings import SettingsError, environment

if TYPE_CHECKING:
    from collections.abc import Callable

PRACTICE_TOKEN = "1:practice"
GET_A_TOKEN = (
    "No TELEGRAM_TOKEN is set, so this is the practice chat: the same bot, without Telegram.\n"
    "For the real one, write to @BotFather on Telegram, send /newbot, and put the token into .env as\n"
    "TELEGRAM_TOKEN=…, together with ADMIN_IDS=your Telegram number, or ACCESS=open to let everybody in."
)


def bot(began: float) -> int:
    """Run the bot on Telegram."""
    return _guard(lambda: _bot(Settings.from_env(environment()), began))


def bot_or_practice(began: float) -> int:
    """Run the bot where there is a token, else the practice chat."""
    if environment().get("TELEGRAM_TOKEN", "").strip():
        return bot(began)
    print(GET_A_TOKEN, flush=True)  # noqa: T201
    return practice(began)


def practice(began: float) -> int:
    """Run the practice chat and the bot against it."""
    return _guard(lambda: _practice(began))


def doctor(began: float) -> int:
    """Check everything and say in plain words what is wrong."""
    from bot.doctor import examine

    logs.configure()
    return asyncio.run(examine(environment()))


async def _bot(settings: Settings, began: float) -> None:
    memory.share_one_heap()
    logs.configure(settings.token, settings.webhook_secret, form=settings.log_format)
    from bot.readers import Readers

    readers = Readers()  # its process loads the models while this one imports the rest
    from bot import app

    await app.run(settings, readers, began)


async def _practice(began: float) -> None:
    from bot.practice.server import PracticeServer

    env = environment()
    host, port = env.get("HTTP_HOST", "").strip() or "127.0.0.1", env.get("HTTP_PORT", "").strip() or "8080"
    data = env.get("DATA_DIR", "").strip() or "data"
    settings = {**env, "TELEGRAM_TOKEN": PRACTICE_TOKEN, "ACCESS": "open", "MODE": "polling"}
    checked = Settings.from_env({**settings, "HTTP_PORT": port, "HTTP_HOST": host})
    server = PracticeServer(token=PRACTICE_TOKEN, host=checked.http_host, port=checked.http_port)
    try:
        await server.start()
    except OSError:
        raise SettingsError(
            f"HTTP_PORT {checked.http_port} is used by another program: set HTTP_PORT to a free one, such as 8081."
        ) from None
    print(f"\n  Practice chat: open {server.url} in your browser. Ctrl-C ends it.\n", flush=True)  # noqa: T201
    try:
        # Its cases are kept apart from real ones.
        here = {
            "TELEGRAM_BASE_URL": f"{server.url}/bot",
            "TELEGRAM_BASE_FILE_URL": f"{server.url}/file/bot",
            "DATA_DIR": f"{data}/practice",
            "DATABASE_URL": "",
            "IMAGES_URL": "",
            "HTTP_PORT": "0",
        }
        await _bot(Settings.from_env(settings | here), began)
    finally:
        await server.stop()


def _guard(command: Callable[[], Coroutine[Any, Any, None]]) -> int:
    """Run a command; end it with one sentence, not a trace, where a person can mend what is wrong."""
    try:
        asyncio.run(command())
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if type(error).__name__ not in ("SettingsError", "DatabaseError", "KeyFileError", "ModelError"):
            raise
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    return 0
