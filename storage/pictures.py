"""The pictures of a case: which ones, at which positions, and how the audit log names them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, func, select, update

from storage import audit
from storage.database import upsert
from storage.records import Overlay, StoredImage
from storage.tables import case_images, images, slices

MOST_TELLING = 10  # more than any study has heatmaps
FAR = 1_000_000  # more than any study has scans

# Where the picture lies that stands for a case: the most telling one of a study, or the only one.
MAIN = func.coalesce(
    select(slices.c.position).where(slices.c.case_id == case_images.c.case_id, slices.c.telling == 1).scalar_subquery(),
    0,
)
_OF_CASE = case_images.c.case_id == bindparam("number")
_READ = (slices.c.case_id == case_images.c.case_id) & (slices.c.position == case_images.c.position)
_LINKS = (
    select(case_images.c.role, case_images.c.position, case_images.c.digest)
    .outerjoin(slices, _READ)
    .where(_OF_CASE)
    .order_by(func.coalesce(slices.c.telling, MOST_TELLING), case_images.c.position)
)
_STORED = (
    select(*(images.c[name] for name in StoredImage.__dataclass_fields__))
    .join(case_images, case_images.c.digest == images.c.digest)
    .where(_OF_CASE, case_images.c.role == "scan", images.c.erased_at.is_(None))
    .order_by(case_images.c.position)
)
_LINK = upsert(case_images, lambda new: new.on_conflict_do_nothing())
# A picture that was erased and is sent again is stored again.
_KEEP = upsert(
    images,
    lambda new: new.on_conflict_do_update(
        index_elements=["digest"], set_={"erased_at": None, "created_at": new.excluded.created_at}
    ),
)


def attach(connection: Connection, number: int, role: str, pictures: Iterable[tuple[int, StoredImage]]) -> None:
    """Keep pictures as those of the case with this number, each at its position."""
    now, stored = datetime.now(UTC), list(pictures)
    if not stored:
        return
    connection.execute(_KEEP(connection), [{**image.__dict__, "created_at": now} for _, image in stored])
    links = [{"position": position, "digest": image.digest} for position, image in stored]
    connection.execute(_LINK(connection), [{"case_id": number, "role": role, **link} for link in links])


def stored(connection: Connection, number: int) -> list[StoredImage]:
    """Return the scans of a case that are stored still, in order."""
    return [StoredImage(*row) for row in connection.execute(_STORED, {"number": number})]


def of_study(connection: Connection, number: int) -> tuple[tuple[str, ...], tuple[Overlay, ...]]:
    """Return the SHA-256s of a study's scans in order, and its heatmaps, the most telling first."""
    links = connection.execute(_LINKS, {"number": number}).all()
    overlays = tuple(Overlay(link.position, link.digest) for link in links if link.role == "overlay")
    scans = {link.position: link.digest for link in links if link.role == "scan"}
    return tuple(scans[position] for position in sorted(scans)), overlays


def named(pictures: Sequence[StoredImage]) -> dict[str, audit.Detail]:
    """Return how the audit log names pictures: one by its SHA-256; several by their number, and by the SHA-256 of their
    SHA-256s in hexadecimal, a line each in order."""
    if len(pictures) < 2:
        return {"image": pictures[0].digest if pictures else None}
    lines = "".join(f"{one.digest}\n" for one in pictures)
    return {"images": sha256(lines.encode()).hexdigest(), "count": len(pictures)}


def make_room(connection: Connection, number: int, place: int, count: int) -> None:
    """Move the scans of a case from position ``place`` on behind ``count`` new ones."""
    behind = update(case_images).where(_OF_CASE, case_images.c.role == "scan", case_images.c.position >= place)
    # In two steps, since a position is taken by one scan at any time.
    for by in (FAR + count, -FAR):
        connection.execute(behind.values(position=case_images.c.position + by), {"number": number})


def hand_over(connection: Connection, first: int, second: int, positions: Sequence[int]) -> None:
    """Move the scans at these positions from one case to another that has none yet; both are numbered from 0 on."""
    scans, _ = of_study(connection, first)
    leave = set(positions)
    of_first = (case_images.c.case_id == first) & (case_images.c.role == "scan")
    connection.execute(delete(case_images).where(of_first))
    for number, going in ((first, False), (second, True)):
        digests = [digest for position, digest in enumerate(scans) if (position in leave) is going]
        rows = [{"case_id": number, "role": "scan", "position": at, "digest": one} for at, one in enumerate(digests)]
        connection.execute(_LINK(connection), rows)
