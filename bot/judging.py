"""What the readers say of a case, as it is logged: the verdict, its heatmaps, and of a study what each picture gave."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot import metrics
from bot.readers import Readers
from ml.reading import REFUSED, Reading, StudyReading
from storage.images import ImageStore
from storage.records import CaseFile, Slice, StoredImage, Verdict

OVERLAY_TYPE = "image/jpeg"
Progress = Callable[[int], Awaitable[None]]


@dataclass(frozen=True)
class Judged:
    """What is to be logged of a case: `storage.cases.Cases.judge` says more."""

    verdict: Verdict
    overlays: dict[int, StoredImage]
    slices: tuple[Slice, ...] = ()


async def judge(file: CaseFile, images: ImageStore, readers: Readers, progress: Progress) -> Judged:
    """Have the pictures of a case read; ``progress`` is told how many of a study are done. Raises ImageMissing,
    ImageRefused."""
    assert file.scans and file.case.modality, "the database lets no case be queued without them"
    entered = time.perf_counter()
    async with readers.line.turn(file.case.person_id):
        metrics.SECONDS.labels("line").observe(time.perf_counter() - entered)
        if len(file.scans) > 1:
            return await _study(file, images, readers, progress)
        return await _one(await images.get(file.scans[0]), file.case.modality, images, readers)


async def _one(picture: bytes, modality: str, images: ImageStore, readers: Readers) -> Judged:
    began = time.perf_counter()
    with metrics.timed("read"):
        said = await readers.read(picture, modality)
    verdict = _verdict(said, said.scan, time.perf_counter() - began)
    if said.overlay is None or said.overlay_size is None:
        return Judged(verdict, {})
    return Judged(verdict, {0: await _keep(images, said.overlay, said.overlay_size)})


async def _study(file: CaseFile, images: ImageStore, readers: Readers, progress: Progress) -> Judged:
    async def picture(position: int) -> bytes:
        await progress(position)
        return await images.get(file.scans[position])

    modality, began = file.case.modality or "", time.perf_counter()
    with metrics.timed("read"):
        said = await readers.read_study(len(file.scans), picture, modality)
    usable = sum(one.usable for one in said.slices)
    verdict = _verdict(said, _seen(said), time.perf_counter() - began, usable)
    overlays = {one.position: await _keep(images, one.overlay, one.overlay_size) for one in said.telling}
    rank = {position: number for number, position in enumerate(overlays, 1)}
    slices = tuple(
        Slice(
            one.position,
            one.scan or None,
            one.probability,
            one.distance,
            one.usable,
            one.reason,
            rank.get(one.position),
        )
        for one in said.slices
    )
    return Judged(verdict, overlays, slices)


def _seen(said: StudyReading) -> str:
    """What a study shows: what was asked for, unless it was refused for being something else."""
    if said.verdict != REFUSED:
        return said.modality
    seen = said.reason.removeprefix("looks_like_")
    return seen if seen != said.reason else "other"


def _verdict(said: Reading | StudyReading, scan: str, seconds: float, usable: int | None = None) -> Verdict:
    return Verdict(
        verdict=said.verdict,
        scan=scan,
        probability=said.probability,
        confidence=said.confidence,
        reason=said.reason,
        quality=said.quality,
        model=said.model,
        model_version=said.version,
        model_sha256=said.model_sha256,
        seconds=seconds,
        distance=said.distance,
        usable=usable,
    )


async def _keep(images: ImageStore, overlay: bytes, size: tuple[int, int]) -> StoredImage:
    return StoredImage(await images.put(overlay), OVERLAY_TYPE, len(overlay), *size)
