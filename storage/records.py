"""What is known of a case, as the rest of the program sees it: plain values, no rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Case:
    """One study, of one or many ``pictures``. ``language`` is the one that its sender reads; ``queued_at`` is when it
    was known what to read it as, ``answered_at`` when the person was told the outcome, whatever it was; ``remarks`` are
    codes for what was noticed about the file, joined by ``;``; ``thread_id`` is the thread of a group that it was sent
    in, ``site`` where its sender belonged then, ``review`` what reviewers came to: agree, disagree, unusable, disputed,
    or None, ``consent_version`` the text that its sender agrees to, ``lowdata`` whether they want small answers.
    ``modality`` is there before the case is queued where the file itself names it. Of a case that was erased,
    ``chat_id`` is 0 and ``message_id`` minus its number."""

    id: int
    code: str
    person_id: int
    telegram_id: int | None
    language: str | None
    chat_id: int
    message_id: int
    answer_message_id: int | None
    state: str
    modality: str | None
    reason: str | None
    remarks: str
    sent_at: datetime
    created_at: datetime
    queued_at: datetime | None
    answered_at: datetime | None
    erased_at: datetime | None
    thread_id: int | None
    site: str | None
    review: str | None
    consent_version: int | None = None
    pictures: int = 1
    lowdata: bool = False

    @property
    def open(self) -> bool:
        """Whether it is not decided yet what it is to be read as."""
        return self.state in ("received", "awaiting_modality")

    @property
    def sender(self) -> str:
        """How the audit log names the person who sent it."""
        return f"person:{self.person_id}"


@dataclass(frozen=True)
class StoredImage:
    """A picture that lies in the image store: SHA-256, media type, bytes, pixels."""

    digest: str
    media_type: str
    bytes: int
    width: int
    height: int


@dataclass(frozen=True)
class Verdict:
    """What the models said. ``probability`` is the calibrated P(COVID) in 0…1, ``confidence`` that of the class named,
    in 0.5…1; ``verdict`` is COVID, Non-COVID, Indeterminate or Refused; ``seconds`` is how long the reading took,
    ``distance`` how unlike the training pictures the scan is (`ml.novelty`; None where that was not measured), and
    ``usable`` how many pictures of a study it rests on (None where there is only one)."""

    verdict: str
    scan: str
    probability: float | None
    confidence: float | None
    reason: str
    quality: str
    model: str
    model_version: str
    model_sha256: str
    seconds: float
    distance: float | None = None
    usable: int | None = None

    def contradicted_by(self, rt_pcr: str | None) -> bool:
        """Whether a class was named, and the RT-PCR found the other one."""
        return (self.verdict, rt_pcr) in (("COVID", "negative"), ("Non-COVID", "positive"))


@dataclass(frozen=True)
class Slice:
    """What was read of one picture of a study, by its ``position`` from 0 on. ``scan`` is what the gate saw, None where
    the picture could not be opened; ``reason`` says why it is not ``usable``; ``telling`` is 1 for the most telling
    picture, 2 and 3 for the next, None for the others."""

    position: int
    scan: str | None
    probability: float | None
    distance: float | None
    usable: bool
    reason: str
    telling: int | None = None


@dataclass(frozen=True)
class Overlay:
    """A heatmap: the position of its picture in the study, and its own SHA-256."""

    position: int
    digest: str


@dataclass(frozen=True)
class CaseFile:
    """A case with what belongs to it: the SHA-256s of its pictures in order, its heatmaps (the most telling first), and
    the verdict, where there are any; of a study also the positions of the pictures that had no say in it."""

    case: Case
    scans: tuple[str, ...]
    overlays: tuple[Overlay, ...]
    verdict: Verdict | None
    unusable: tuple[int, ...] = ()

    @property
    def scan(self) -> str | None:
        """The picture that the first heatmap is of, or else the first one."""
        return self.scans[self.overlays[0].position if self.overlays else 0] if self.scans else None

    @property
    def overlay(self) -> str | None:
        """The most telling heatmap."""
        return self.overlays[0].digest if self.overlays else None


def merged(remarks: str, more: str, room: int = 64) -> str:
    """Return the codes of both, each once; those with a count, such as ``left_out:3``, are added up. Codes for which
    there is no ``room``, in characters, are left out."""
    counts: dict[str, int] = {}
    for code in filter(None, f"{remarks};{more}".split(";")):
        name, _, count = code.partition(":")
        counts[name] = counts.get(name, 0) + int(count or 0)
    said = ""
    for name, number in counts.items():
        longer = ";".join(filter(None, (said, f"{name}:{number}" if number else name)))
        said = longer if len(longer) <= room else said
    return said
