"""*People*: who may use the bot and as what, and the invitations that let others in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import Route

from bot.console.sessions import Visit, only
from bot.membership import MOST_DAYS, MOST_LETTERS, MOST_PEOPLE, OUT, Wanted, change_role, invite_link, qr_code
from storage.invites import Invite
from storage.people import Person
from storage.statistics import Statistics
from storage.tables import ROLES

PAGE = 50


@dataclass(frozen=True)
class Made:
    """An invitation just made: its link is known only now."""

    invite: Invite
    link: str
    qr: Markup


@only("admin")
async def people(visit: Visit) -> Response:
    """Show who may use the bot, and the open invitations."""
    return await _page(visit)


@only("admin")
async def role(visit: Visit) -> Response:
    """Change what somebody may do, or let them in no longer."""
    wanted, say = str((await visit.request.form()).get("role", "")), visit.say
    if wanted not in (*ROLES, OUT):
        return await _page(visit, 400, say("console-people-role-unknown"))
    done, told = await change_role(
        visit.rooms.people,
        visit.rooms.settings.admin_ids,
        visit.request.path_params["number"],
        wanted,
        visit.person,
        say,
    )
    return await _page(visit, 200 if done else 409, told)


@only("admin")
async def invite(visit: Visit) -> Response:
    """Make an invitation; its link is shown on this page only."""
    form, say = await visit.request.form(), visit.say
    wanted = Wanted(" ".join(str(form.get("site", "")).split()), _number(form.get("people")), _number(form.get("days")))
    role = str(form.get("role", ""))
    if not wanted.fits or role not in ROLES:
        told = say("console-people-invite-wrong", letters=MOST_LETTERS, people=MOST_PEOPLE, days=MOST_DAYS)
        return await _page(visit, 400, told)
    lifetime = timedelta(days=wanted.days)
    made, code = await visit.rooms.invites.make(visit.person, wanted.site, wanted.people, lifetime, role)
    link = invite_link(visit.rooms.console.username, code)
    qr = Markup(qr_code(link).svg_inline(scale=6, border=4, light="#fff", dark="#000", svgclass="qr", lineclass=None))
    return await _page(visit, made=Made(made, link, qr))


@only("admin")
async def revoke(visit: Visit) -> Response:
    """Take an invitation back."""
    say, taken = visit.say, await visit.rooms.invites.revoke(visit.request.path_params["number"], visit.person)
    if taken is None:
        return await _page(visit, 404, say("console-people-invite-unknown"))
    return await _page(visit, 200, say("revoked", number=str(taken.id)))


async def _page(visit: Visit, status: int = 200, told: Markup | None = None, made: Made | None = None) -> Response:
    query = visit.request.query_params
    text, number = query.get("text", "").strip(), _number(query.get("page", "1"))
    members = [person for person in await visit.rooms.people.all() if _named(person, text.casefold())]
    pages = max(1, -(-len(members) // PAGE))
    place = min(max(number, 1), pages)
    shown = members[(place - 1) * PAGE : place * PAGE]
    return visit.page(
        "people.html",
        status,
        here="people",
        told=told,
        made=made,
        text=text,
        members=shown,
        count=len(members),
        place=place,
        pages=pages,
        activity=await Statistics(visit.rooms.database).activity([person.id for person in shown]),
        invites=await visit.rooms.invites.open(),
        admin_ids=visit.rooms.settings.admin_ids,
        roles=ROLES,
        most={"people": MOST_PEOPLE, "days": MOST_DAYS, "letters": MOST_LETTERS},
    )


def _named(person: Person, text: str) -> bool:
    return text in f"{person.id} {person.name or ''} {person.site or ''}".casefold()


def _number(text: object) -> int:
    """Return the whole number in a field, 0 where there is none."""
    return int(str(text)) if str(text).isdecimal() and len(str(text)) < 10 else 0


ROUTES = [
    Route("/people", people),
    Route("/people/{number:int}/role", role, methods=["POST"]),
    Route("/invites", invite, methods=["POST"]),
    Route("/invites/{number:int}/revoke", revoke, methods=["POST"]),
]
