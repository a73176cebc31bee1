"""What the bot answers over HTTP: `/healthz`, `/metrics`, the review console, and with MODE=webhook the updates that
Telegram posts."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot import console, metrics
from bot.console import Console
from bot.health import Health
from bot.intake import Intake
from bot.language import ENGLISH
from bot.settings import Settings
from bot.webhook import Webhook


def web(settings: Settings, health: Health, intake: Intake, review: Console) -> Starlette:
    """Return the application."""
    probe = _Probe(health)
    routes: list[BaseRoute] = [Route("/healthz", probe.healthz), Route("/metrics", probe.metrics)]
    routes.append(Mount(console.PATH, review))
    if settings.mode == "webhook":
        hook = Webhook(settings.webhook_secret, intake)
        routes.append(Route(urlsplit(settings.webhook_url).path or "/", hook.receive, methods=["POST"]))
    return Starlette(routes=routes)


class _Probe:
    def __init__(self, health: Health) -> None:
        self._health = health

    async def healthz(self, request: Request) -> Response:
        facts = await self._health.facts()
        well = all(fact.well for fact in facts.values())
        told = {name: {"ok": fact.well, "said": fact.said(ENGLISH)} for name, fact in facts.items()}
        return JSONResponse({"ok": well, **told}, 200 if well else 503)

    async def metrics(self, request: Request) -> Response:
        return Response(metrics.exposition(), headers={"content-type": metrics.CONTENT_TYPE})
