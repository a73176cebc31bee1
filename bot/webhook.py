"""Updates that Telegram posts to this bot, with MODE=webhook (Bot API, setWebhook)."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.intake import Intake, RawUpdate
from bot.messenger import pause_of
from bot.polling import ALLOWED
from bot.settings import Settings
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
# An update is text: the longest message (4,096 characters), twice where it answers another, and its entities.
MOST_BYTES = 1 << 20
CONNECTIONS = 40


async def register(bot: Bot, settings: Settings) -> None:
    """Tell Telegram where to post, until it has heard; then for ever do nothing. Raises InvalidToken."""
    pause = 1.0
    while True:
        try:
            await bot.set_webhook(
                settings.webhook_url,
                max_connections=CONNECTIONS,
                allowed_updates=ALLOWED,
                secret_token=settings.webhook_secret,
            )
            break
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("the webhook could not be set (%s); trying again", error.message)
            await asyncio.sleep(max(pause, pause_of(error) if isinstance(error, RetryAfter) else 0.0))
            pause = min(pause * 2, 30.0)
    await asyncio.Event().wait()


class Webhook:
    """Takes what Telegram posts (Bot API, setWebhook): an update is stored before it is confirmed by 200; anything
    else makes Telegram post it again later."""

    def __init__(self, secret: str, intake: Intake) -> None:
        self._secret, self._intake = secret.encode(), intake

    async def receive(self, request: Request) -> Response:
        """Take one update."""
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return PlainTextResponse("Only Telegram may post here.", 403)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return PlainTextResponse(f"An update has at most {MOST_BYTES} bytes.", 413)
        update = _update(body)
        if update is None:
            return PlainTextResponse("This is no update.", 400)
        try:
            await self._intake.accept([update])
        except Exception as error:
            if trouble_of(error) is None:
                log.exception("an update could not be stored")
            return PlainTextResponse("The update cannot be stored now.", 503)
        return Response()


async def _body(request: Request) -> bytes | None:
    """The body, or None where it is too long; a length that is announced is not waited for."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > MOST_BYTES:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _update(body: bytes) -> RawUpdate | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**63 else None
