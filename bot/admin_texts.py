"""Every sentence that is for admins alone: invitations and roles, trouble, chores, the daily digest. The texts are
Telegram HTML, as those in `bot.texts`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape

from bot import texts
from storage.invites import Invite
from storage.numbers import Numbers
from storage.people import Person
from storage.trouble import Trouble

COMMANDS = {
    "invite": "Invite people of a site",
    "invites": "Open invitations",
    "people": "Who may use the bot",
    "role": "Change what somebody may do",
}
INVITE_USAGE = (
    "Write the site that the invitation is for, and if you like how many people may use it (1 otherwise) and for how "
    "many days (7 otherwise):\n<code>/invite St Mary Hospital</code>\n<code>/invite St Mary Hospital 20x 30d</code>"
)
INVITE = (
    "Invitation {number} to <b>{site}</b> for {people}, until {until} UTC. Pass on this link, or have the picture "
    "scanned; whoever has it can get in, so send it to nobody else:\n{link}"
)
NO_INVITES = "There are no open invitations. /invite makes one."
REVOKE = "Take {number} back"
REVOKED = "Invitation {number} was taken back. Whoever is in already stays in."
NO_PEOPLE = "Nobody has been let in yet. /invite makes an invitation."
ROLE_USAGE = (
    "Write the person's number, as /people tells it, and what they shall be:\n<code>/role 12 reviewer</code>\n"
    "One of clinician, reviewer, admin; or out, who may use the bot no longer."
)
ROLE_UNKNOWN = "There is nobody with the number {number}. /people tells the numbers."
ROLE_DONE = "{name} is now: {role}."
ROLE_OUT = "{name} may use the bot no longer. Their cases stay."
LAST_ADMIN = "{name} is the only admin, and stays one until there is another."
ROLE_BY_SETTINGS = "{name} is an admin by ADMIN_IDS, in the bot's settings: it can be changed only there."
_HELD = "Messages wait and nothing is lost; the bot goes on by itself once that is mended. No restart is needed."
TROUBLES = {
    Trouble.FULL: f"⚠️ The bot's disk is full. {_HELD} Make room: remove old backups or other files.",
    Trouble.READ_ONLY: f"⚠️ The bot's storage is read-only. {_HELD} The disk may be failing: see the system's log.",
    Trouble.UNREACHABLE: f"⚠️ The bot's database or disk is out of reach. {_HELD} Look after it with doctor.",
}
TROUBLE_OVER = "✅ The bot's storage can be used again. What waited is being answered."
CHECKPOINT = "Keep this message: it proves what the audit log was today (<code>audit verify --checkpoint</code>)."
UNWELL = "⚠️ {said}"
WELL_AGAIN = "✅ In order again: {said}"
CHORES = {
    "backup": "The daily backup",
    "purged": "The daily removal of old pictures",
    "tidied": "The daily tidying of the database",
    "digest": "The daily message to the admins",
}
CHORE_FAILED = "⚠️ {chore} was not done: {wrong}\nIt is tried again every hour."
LOST = "⚠️ {said}"
FOUND = "✅ The image store has every picture again."
CHORE_DONE = "✅ {chore} is done again."


def invitation(invite: Invite, link: str) -> str:
    """Return what an admin is told of a new invitation."""
    people = "one person" if invite.most == 1 else f"{invite.most} people"
    until = f"{invite.expires_at.astimezone(UTC):%d %b %Y, %H:%M}"
    return INVITE.format(number=invite.id, site=escape(invite.site), people=people, until=until, link=escape(link))


def invitations(open_: Sequence[Invite]) -> str:
    """Return the list of open invitations."""
    lines = [
        f"<b>{invite.id}</b> {escape(invite.site)}: {invite.used} of {invite.most} used, "
        f"until {invite.expires_at.astimezone(UTC):%d %b %Y}"
        for invite in open_
    ]
    return "\n".join(lines) or NO_INVITES


def name(person: Person) -> str:
    """Return a person's name, fit for a message."""
    return escape(person.name or "?")


def members(people: Sequence[Person]) -> str:
    """Return the list of people who were let in or have a role."""
    lines = [
        f"<b>{person.id}</b> {name(person)}: " + ", ".join(filter(None, (person.role, escape(person.site or ""))))
        for person in people
    ]
    return "\n".join(lines) or NO_PEOPLE


def digest(told: Numbers, backup: datetime | None, disk: str, checkpoint: str) -> str:
    """Return the daily message to the admins: numbers of the last 24 hours, the last backup (UTC), the room on the
    disk, and the checkpoint of the audit log."""
    lines = ["<b>The last 24 hours</b>"]
    scans = sum(told.scans.values())
    lines.append(f"{scans:,} scans judged, of {told.people:,} people; {told.open:,} wait now.")
    for modality, name in texts.MODALITIES.items():
        verdicts = [f"{count:,} {verdict}" for (of, verdict), count in sorted(told.scans.items()) if of == modality]
        lines += [f"{name}: {', '.join(verdicts)}."] if verdicts else []
    for title, counted in (("Refused", told.refused), ("Failed", told.failed)):
        reasons = [f"{count:,} {escape(reason)}" for reason, count in counted.most_common()]
        lines += [f"{title}: {', '.join(reasons)}."] if reasons else []
    if told.seconds:
        lines.append(f"Answered within {told.seconds[0]:.1f} s (median), {told.seconds[1]:.1f} s (19 of 20).")
    lines.append(f"Last backup: {backup:%d %b %Y, %H:%M} UTC." if backup else "<b>There is no backup.</b>")
    lines += [f"Disk: {escape(disk)}", "", CHECKPOINT, f"<code>{escape(checkpoint)}</code>"]
    return "\n".join(lines)
