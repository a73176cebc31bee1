"""The wall around the room: a bot is started only where every address it is given is on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
REQUIRED = ("TELEGRAM_BASE_URL", "TELEGRAM_BASE_FILE_URL")


class NotLoopback(Exception):
    """A bot would reach beyond this computer; the text names the setting."""


def stay_here(env: Mapping[str, str]) -> None:
    """Raise NotLoopback unless every address among a bot's settings is on this computer, and none is a proxy."""
    for name in REQUIRED:
        if not env.get(name):
            raise NotLoopback(f"{name} is not set, so the bot would write to Telegram itself.")
    for name, value in env.items():
        if not value:
            continue
        if name.lower().endswith("_proxy"):
            raise NotLoopback(f"{name} would send the bot's requests through a proxy.")
        if name.endswith("_URL") and name.startswith(("TELEGRAM_", "DATABASE_", "WEBHOOK_")):
            parts = urlsplit(value)
            # Without a host, PostgreSQL means this computer; its query may name another host all the same.
            here = parts.scheme == "sqlite" or (parts.hostname in LOOPBACK and "host" not in parts.query)
            if not here:
                raise NotLoopback(f"{name} is not on this computer: chaos is for 127.0.0.1 alone.")
