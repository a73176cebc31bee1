"""Messages put together for admins: invitations, people, the daily digest; as those in `bot.texts`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from markupsafe import Markup

from bot.language import Language
from bot.texts import LINES, MODALITIES
from storage.invites import Invite
from storage.numbers import Numbers
from storage.people import Person

if TYPE_CHECKING:
    from bot.drift import Course


def invitation(say: Language, invite: Invite, link: str) -> Markup:
    """Return what an admin is told of a new invitation."""
    return say(
        "invite-made", number=str(invite.id), site=invite.site, people=invite.most, until=invite.expires_at, link=link
    )


def invitations(say: Language, open_: Sequence[Invite], total: int) -> Markup:
    """Return the title and a part of the ``total`` open invitations."""
    lines = [
        say(
            "invites-one",
            number=str(invite.id),
            site=invite.site,
            used=invite.used,
            most=invite.most,
            until=invite.expires_at,
        )
        for invite in open_
    ]
    return LINES.join([say("invites", total=total), *lines]) if lines else say("invites-none")


def name(person: Person) -> str:
    """Return a person's name, or a sign that there is none."""
    return person.name or "?"


def members(say: Language, people: Sequence[Person], total: int) -> Markup:
    """Return the title and a part of the ``total`` people who were let in or have a role."""
    lines = [
        say("people-one", number=str(person.id), name=name(person), standing=_standing(say, person))
        for person in people
    ]
    return LINES.join([say("people", total=total), *lines]) if lines else say("people-none")


def member(say: Language, person: Person) -> Markup:
    """Return what is known of one of them."""
    lines = [say("people-one", number=str(person.id), name=name(person), standing=_standing(say, person))]
    lines += [say("people-since", at=person.admitted_at)] if person.admitted_at else []
    return LINES.join(lines)


def _standing(say: Language, person: Person) -> Markup:
    return say("list-comma").join(filter(None, (say("role", role=person.role), person.site)))


def digest(say: Language, told: Numbers, backup: datetime | None, disk: str, checkpoint: str) -> Markup:
    """Return the daily message to the admins: numbers of the last 24 hours, the last backup (UTC), the room on the
    disk, and the checkpoint of the audit log."""
    lines = [say("digest"), *_counted(say, told)]
    lines.append(say("digest-backup", at=backup) if backup else say("digest-no-backup"))
    lines += [say("digest-disk", said=disk), Markup(), say("digest-checkpoint", checkpoint=checkpoint)]
    return LINES.join(lines)


def numbers(say: Language, told: Numbers, days: int) -> Markup:
    """Return what was counted today (1) or in so many days."""
    return LINES.join([say("numbers", days=days), *_counted(say, told)])


def _counted(say: Language, told: Numbers) -> list[Markup]:
    lines = [say("digest-scans", scans=sum(told.scans.values()), people=told.people, open=told.open)]
    for modality in MODALITIES:
        verdicts = [(verdict, count) for (of, verdict), count in sorted(told.scans.items()) if of == modality]
        lines += [say("digest-verdicts", modality=modality, counts=_counts(say, verdicts))] if verdicts else []
    lines += [say("digest-refused", counts=_counts(say, told.refused.most_common()))] if told.refused else []
    lines += [say("digest-failed", counts=_counts(say, told.failed.most_common()))] if told.failed else []
    if told.seconds:
        lines.append(say("digest-seconds", median=told.seconds[0], slow=told.seconds[1]))
    return lines


def drifted(modality: str, courses: Sequence[Course], say: Language) -> Markup:
    """Return what the admins are told when the scans of a week are far from those that a model was tested on."""
    lines = [
        say("drift-measure", measure=course.measure, scans=week.drift.images, psi=week.drift.psi)
        for course in courses
        for week in course.weeks[-1:]
    ]
    return say("drift-shifted", modality=modality, measures=LINES.join(lines))


def drift_over(modality: str, say: Language) -> Markup:
    """Return what the admins are told when they are no longer."""
    return say("drift-over", modality=modality)


def _counts(say: Language, counted: Iterable[tuple[str, int]]) -> Markup:
    return say("list-comma").join(say("digest-count", count=count, what=what) for what, count in counted)
