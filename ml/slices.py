"""The frames of a DICOM file as clean pictures."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
from pydicom.dataset import FileDataset

from ml.dicom import Header, header, order, parse, render
from ml.images import written
from ml.reading import CleanImage, Refusal
from ml.tally import Tally

MAX_PICTURES = 300
MAX_STUDY_PIXELS = 160_000_000
SCOUT = Refusal.SCOUT, "This is only the planning view of a CT; please send slices."
T = TypeVar("T")


def pictures(data: bytes, tally: Tally) -> Iterator[CleanImage]:
    """The frames of one file in reading order. Raises ImageRefused."""
    dataset = parse(data)
    known = header(dataset, secrets.token_bytes(16))
    if known.scout:
        tally.refused = SCOUT
        return
    tally.modality = known.kind
    note(known, tally)
    for index in thinned(order(dataset, known.frames), known.size, tally):
        yield from _rendered(dataset, known, index, tally)


def frames_of(read: Callable[[int], bytes], number: int, places: Sequence[int], tally: Tally) -> Iterator[CleanImage]:
    """Some frames, by their place in reading order, of the file that `read` gives for a number."""
    dataset = None
    with tally.going_on():
        dataset = parse(read(number))
        known = header(dataset, b"")
        frames = order(dataset, known.frames)
    if dataset is None:
        return
    for place in places:
        yield from _rendered(dataset, known, frames[place], tally)


def note(known: Header, tally: Tally) -> None:
    """Put down what was done to a file, and what is to be known of it."""
    tally.notes.add("deidentified")
    if known.lateral:
        tally.notes.add("lateral")


def thinned(numbers: Sequence[T], size: tuple[int, int], tally: Tally) -> list[T]:
    """As many of `numbers` as may be read, evenly spaced, of pictures of one size."""
    width, height = size
    most = max(1, min(MAX_PICTURES, MAX_STUDY_PIXELS // (width * height)))
    tally.total = min(len(numbers), most)
    if len(numbers) <= most:
        return list(numbers)
    tally.notes.add("thinned")
    tally.left_out["thinned"] += len(numbers) - most
    return [numbers[round(at)] for at in np.linspace(0, len(numbers) - 1, most)]


def _rendered(dataset: FileDataset, known: Header, index: int, tally: Tally) -> Iterator[CleanImage]:
    """A frame as a picture, or nothing where it is refused."""
    picture = None
    with tally.going_on():
        picture = written(render(dataset, known.kind, index), text=known.text)
    if picture:
        yield picture
