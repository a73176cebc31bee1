"""Every setting of the bot, read once from the environment and from `.env`, checked, and passed on from there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from storage.settings import SettingsError, StorageSettings, integer

TELEGRAM_BASE_URL = "https://api.telegram.org/bot"
TELEGRAM_BASE_FILE_URL = "https://api.telegram.org/file/bot"
OWN_PATHS = ("/healthz", "/metrics", "/console")
LOOPBACK = ("127.0.0.1", "localhost", "::1")
NO_TOKEN = (
    "TELEGRAM_TOKEN is not set: write to @BotFather on Telegram, send /newbot, and put the token it gives you into "
    ".env as TELEGRAM_TOKEN=… (to try Radiogram without Telegram, run: python -m bot practice)."
)


@dataclass(frozen=True)
class Settings:
    """The bot's settings, explained in ``README.md``; ``base_url`` and ``base_file_url`` end before the token."""

    token: str
    base_url: str
    base_file_url: str
    admin_ids: frozenset[int]
    access: str
    mode: str
    webhook_url: str
    webhook_secret: str
    http_host: str
    http_port: int
    console_url: str
    log_format: str
    storage: StorageSettings

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Settings:
        """Read and check every setting; raise SettingsError, whose one sentence names the setting that is wrong."""
        settings = cls(
            token=_token(env),
            base_url=_url(env, "TELEGRAM_BASE_URL", TELEGRAM_BASE_URL),
            base_file_url=_url(env, "TELEGRAM_BASE_FILE_URL", TELEGRAM_BASE_FILE_URL),
            admin_ids=_ids(env, "ADMIN_IDS"),
            access=_choice(env, "ACCESS", ("invite", "open")),
            mode=_choice(env, "MODE", ("polling", "webhook")),
            webhook_url=env.get("WEBHOOK_URL", "").strip(),
            webhook_secret=env.get("WEBHOOK_SECRET", "").strip(),
            http_host=env.get("HTTP_HOST", "").strip() or "127.0.0.1",
            http_port=integer(env, "HTTP_PORT", 8080, 0, 65_535),
            console_url=_console_url(env.get("CONSOLE_URL", "").strip()),
            log_format=_choice(env, "LOG_FORMAT", ("text", "json")),
            storage=StorageSettings.from_env(env),
        )
        if settings.mode == "webhook":
            _check_webhook(settings.webhook_url, settings.webhook_secret)
        return settings


def _token(env: Mapping[str, str]) -> str:
    token = env.get("TELEGRAM_TOKEN", "").strip()
    if not token:
        raise SettingsError(NO_TOKEN)
    if re.search(r"[\s/?#]", token):
        raise SettingsError(
            "TELEGRAM_TOKEN holds a blank or one of / ? #: copy it again from @BotFather, without quotes."
        )
    return token


def _url(env: Mapping[str, str], name: str, default: str) -> str:
    url = env.get(name, "").strip() or default
    if not re.match(r"https?://[^\s/]+", url):
        raise SettingsError(f"{name} must be an address that begins with http:// or https://, but it is {url!r}.")
    return url


def _console_url(url: str) -> str:
    """Return the origin of the console's address, or nothing where there is none."""
    parts = urlsplit(url)
    here = parts.hostname in LOOPBACK
    if url and (
        not parts.hostname or parts.scheme not in (("http", "https") if here else ("https",)) or parts.path.strip("/")
    ):
        raise SettingsError(
            "CONSOLE_URL must be the address of the review console without a path, such as https://scans.example.org "
            f"(http:// only on this computer, since pictures of patients go over it), but it is {url!r}."
        )
    standard = {"https": ":443", "http": ":80"}.get(parts.scheme, "")
    return url and f"{parts.scheme}://{parts.netloc.lower().removesuffix(standard)}"


def _check_webhook(url: str, secret: str) -> None:
    """Raise SettingsError where Telegram could not, or should not, post to this address (Bot API, setWebhook)."""
    parts = urlsplit(url)
    here = parts.hostname in LOOPBACK
    if not parts.hostname or parts.scheme not in (("http", "https") if here else ("https",)):
        raise SettingsError(f"WEBHOOK_URL must be the public address of this bot, https://…, but it is {url!r}.")
    if parts.path in OWN_PATHS:
        raise SettingsError(f"WEBHOOK_URL must have a path of its own, such as /telegram, but it is {parts.path!r}.")
    if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret):
        raise SettingsError(
            "WEBHOOK_SECRET must be 16 to 256 letters, digits, _ or -: "
            'make one with python -c "import secrets; print(secrets.token_urlsafe(32))".'
        )


def _choice(env: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    value = env.get(name, "").strip().lower() or choices[0]
    if value not in choices:
        raise SettingsError(f"{name} must be {' or '.join(choices)}, but it is {value!r}.")
    return value


def _ids(env: Mapping[str, str], name: str) -> frozenset[int]:
    parts = [part for part in re.split(r"[,;\s]+", env.get(name, "")) if part]
    wrong = next((part for part in parts if not re.fullmatch(r"\d{1,16}", part)), None)
    if wrong:
        raise SettingsError(f"{name} must be Telegram user numbers separated by commas, but it holds {wrong!r}.")
    return frozenset(map(int, parts))
