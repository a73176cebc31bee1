"""The queue: cases to look through, filtered, page by page."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from bot.console.asking import CHOICES, Asked, mark
from bot.console.sessions import READERS, Visit, only
from storage.audit import Detail
from storage.reviews import DISPUTED
from storage.seeking import NONE, SECOND
from storage.worklist import SORTS, Worklist

SIZE = 50
# What is asked for most often, as fields of the address.
SHORTCUTS: dict[str, dict[str, str]] = {
    "all": {},
    "unread": {"review": NONE},
    "second": {"review": SECOND},
    "disputed": {"review": DISPUTED},
    "unsure": {"verdict": "Indeterminate"},
}


def asked_by(visit: Visit) -> Asked:
    """Return what the address of a visit asks for; only admins may look for names."""
    return Asked.read(visit.request.query_params, visit.person.role == "admin")


@only(*READERS)
async def queue(visit: Visit) -> Response:
    """Show a page of cases, and log from which to which; to htmx, only the list."""
    asked, worklist = asked_by(visit), Worklist(visit.rooms.database, visit.person.id)
    after = mark(visit.request.query_params.get("after", ""))
    page = await worklist.page(asked.filters, asked.sort, after, SIZE)
    if page.lines:
        told: dict[str, Detail] = {"count": len(page.lines), "first": page.lines[0].code, "last": page.lines[-1].code}
        told |= {name: value for name, value in asked.fields.items() if name != "text"}  # which may be a name
        await visit.rooms.cases.note(None, "listed", visit.person.actor, **told)
    name = "queue_list.html" if visit.live else "queue.html"
    shown = {"asked": asked, "page": page, "after": after, "choices": CHOICES, "sorts": SORTS, "shortcuts": SHORTCUTS}
    sites = [] if visit.live else await worklist.sites()
    response = visit.page(name, here="queue", sites=sites, **shown)
    if visit.live:
        response.headers["HX-Push-Url"] = asked.address("/console/", after)
    return response


ROUTES = [Route("/", queue)]
