"""The heatmap of a case as it is sent: of a study up to three of them in one picture, and a small one where wanted."""

from __future__ import annotations

from bot.readers import Readers
from storage.images import ImageStore
from storage.records import CaseFile


async def heatmap(file: CaseFile, images: ImageStore, readers: Readers, *, small: bool | None = None) -> bytes:
    """Return the picture that an answer shows; ``small`` is whether to spare data, else the sender's wish holds.

    Of a study each heatmap bears its number of how many: pictures count from 1. Raises ImageMissing, ImageRefused.
    """
    stored = [await images.get(one.digest) for one in file.overlays]
    spare = file.case.lowdata if small is None else small
    if len(stored) == 1 and file.case.pictures == 1 and not spare:
        return stored[0]
    count = file.case.pictures
    labels = ["" if count == 1 else f"{one.position + 1}/{count}" for one in file.overlays]
    return await readers.sheet(stored, labels, small=spare)
