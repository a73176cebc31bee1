"""An archive as one study: which of its images are read, and in which order."""

import secrets
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from ml.archive import HEAD, Archive, is_archive
from ml.decoding import is_dicom, is_picture, other_archive, too_much
from ml.dicom import CT, MAX_FRAMES, XRAY, Header, header, parse
from ml.images import clean
from ml.reading import CleanImage, ImageRefused, Refusal
from ml.slices import SCOUT, frames_of, note, thinned
from ml.tally import Tally

ELSEWHERE = {Refusal.OTHER_EXAMINATION, Refusal.OTHER_BODY_PART}
PLAIN = 1024, 1024  # of how many pixels pictures are taken to be that are not opened yet


def pictures(archive: Archive, tally: Tally) -> Iterator[CleanImage]:
    """The pictures of one study: DICOM where there is any, else the pictures as they lie in the archive.

    The heads of all files are looked at first, then only those are unpacked that are read. Raises ImageRefused.
    """
    headers, others = _headers(archive, tally)
    if not headers:
        if not ELSEWHERE & tally.left_out.keys():  # or they are previews of that
            yield from _plain(archive, [*others], tally)
        return
    tally.left_out["not_dicom"] += sum(others.values())
    tally.left_out["no_picture"] += len(others) - sum(others.values())
    numbers = chosen(headers, tally.left_out)
    if not numbers:
        tally.leave_out(ImageRefused(*SCOUT))
        return
    tally.modality = headers[numbers[0]].kind
    if sum(headers[number].frames for number in numbers) > MAX_FRAMES:
        raise too_much()
    slices = [(number, index) for number in numbers for index in range(headers[number].frames)]
    for number, frames in groupby(thinned(slices, headers[numbers[0]].size, tally), itemgetter(0)):
        note(headers[number], tally)
        yield from frames_of(archive.file, number, [index for _, index in frames], tally)


def _headers(archive: Archive, tally: Tally) -> tuple[dict[int, Header], dict[int, bool]]:
    """What is known of each DICOM image, and of every other file whether it is a picture."""
    salt, headers, others = secrets.token_bytes(16), dict[int, Header](), dict[int, bool]()
    for number in range(len(archive)):
        with tally.going_on():
            head = archive.head(number)
            if not is_dicom(head):
                others[number] = is_picture(head)
                continue
            headers[number] = _header(archive, number, head, salt)
    return headers, others


def _header(archive: Archive, number: int, head: bytes, salt: bytes) -> Header:
    """By the head alone, which is nearly always enough; else by the whole file."""
    try:
        return header(parse(head, pixels=False), salt)
    except Exception:
        if len(head) < HEAD:
            raise
    return header(parse(archive.file(number), pixels=False), salt)


def _plain(archive: Archive, numbers: list[int], tally: Tally) -> Iterator[CleanImage]:
    kept = thinned(numbers, PLAIN, tally)
    tally.total = len(kept)
    for number in kept:
        picture = None
        with tally.going_on():
            data = archive.file(number)
            if is_archive(data):
                raise other_archive()
            picture = clean(data)
        if picture:
            yield picture


def chosen(headers: dict[int, Header], left_out: Counter[str]) -> list[int]:
    """The numbers of the images to read, in reading order; what is not read is counted in `left_out`.

    Of a CT the series with the most axial slices, along its normal; else every X-ray, frontal ones where there are any;
    else pictures of unknown kind, as they come.
    """
    ct = {number: one for number, one in headers.items() if one.kind == CT}
    xrays = {number: one for number, one in headers.items() if one.kind == XRAY}
    if slices := _series(ct, left_out):
        left_out["other_series"] += len(headers) - len(ct)
        return slices
    if xrays:
        left_out["other_series"] += len(headers) - len(ct) - len(xrays)
        frontal = [number for number, one in xrays.items() if not one.lateral]
        left_out["lateral"] += len(xrays) - len(frontal) if frontal else 0
        return frontal or list(xrays)
    return [number for number, one in headers.items() if one.kind is None]


def _series(ct: dict[int, Header], left_out: Counter[str]) -> list[int]:
    left_out["scout"] += sum(one.scout for one in ct.values())
    slices = {number: one for number, one in ct.items() if not one.scout}
    if not slices:
        return []
    axial = Counter(one.series for one in slices.values() if one.axial)
    series = axial or Counter(one.series for one in slices.values())
    most = series.most_common(1)[0][0]
    kept = [number for number, one in slices.items() if one.series == most and (one.axial or not axial)]
    left_out["other_series"] += sum(one.series != most for one in slices.values())
    left_out["not_axial"] += sum(one.series == most for one in slices.values()) - len(kept)
    by_place = all(slices[number].place is not None for number in kept)
    return sorted(kept, key=lambda number: (slices[number].place or 0.0) if by_place else slices[number].number)
