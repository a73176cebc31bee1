"""DICOM, de-identified at the door: of a file only its pixels and the attributes named here are ever parsed.

That keeps to the basic profile of PS3.15, annex E, by its strictest reading: every attribute that identifies is left
behind with all others, and what stays (`ATTRIBUTES`) is used here and not handed on. pydicom's warnings, log lines and
exceptions may quote values, so the first two are switched off and the last become an `ImageRefused`.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pydicom
from PIL import Image
from pydicom import config, uid
from pydicom.dataset import Dataset, FileDataset
from pydicom.filereader import read_dataset, read_preamble
from pydicom.tag import BaseTag

from ml.decoding import check_size, too_many_pixels, too_much
from ml.frames import frame
from ml.grey import grey
from ml.reading import ImageRefused, Refusal

config.settings.reading_validation_mode = config.IGNORE
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)

MAX_SAMPLES = 25_000_000
MAX_FRAMES = 10_000
MAX_INFLATED = 100 * 2**20
AXIAL = 0.8
CT, XRAY = "ct", "xray"
KINDS = {"CT": CT, "CR": XRAY, "DX": XRAY, "RG": XRAY, "DR": XRAY}  # RG: digitised film; DR: what some machines write
CLASSES: dict[str, str] = {
    uid.CTImageStorage: CT,
    uid.EnhancedCTImageStorage: CT,
    uid.ComputedRadiographyImageStorage: XRAY,
    uid.DigitalXRayImageStorageForPresentation: XRAY,
}
CAPTURES = {
    uid.SecondaryCaptureImageStorage,
    uid.MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
    uid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage,
    uid.MultiFrameTrueColorSecondaryCaptureImageStorage,
}
OTHER = {"OT", "SC", "DOC", "XC", ""}
LATERAL = {"LL", "RL", "LATERAL", "LAT", "LLD", "RLD"}
CHEST = (
    *("CHEST", "THORA", "TORA", "LUNG", "PULM", "RIB", "STERNUM", "CLAVICLE", "HEART", "TRACHEA", "MEDIASTINUM"),
    *("TSPINE", "BODY", "TORSO"),
)
ELSEWHERE = (
    *("HEAD", "BRAIN", "SKULL", "ORBIT", "SINUS", "FACE", "JAW", "TMJ", "TOOTH", "TEETH", "NECK", "CSPINE", "LSPINE"),
    *("SSPINE", "ABDOMEN", "PELVIS", "HIP", "KNEE", "ANKLE", "FOOT", "SHOULDER", "SCAPULA", "TOE", "HEEL", "LEG"),
    *("CALCANEUS", "FEMUR", "TIBIA", "FIBULA", "PATELLA", "HAND", "FINGER", "THUMB", "WRIST", "ELBOW", "FOREARM"),
    *("ARM", "HUMERUS", "RADIUS", "ULNA", "BREAST", "EXTREMITY", "KIDNEY", "BLADDER", "COLON", "COCCYX", "SACRUM"),
    *("PROSTATE", "UTERUS", "LUMBAR", "CERVICAL"),
)

ATTRIBUTES = (
    *("SOPClassUID", "Modality", "ImageType", "BodyPartExamined", "AnatomicRegionSequence", "ViewPosition"),
    "BurnedInAnnotation",
    *("SeriesInstanceUID", "InstanceNumber", "ImagePositionPatient", "ImageOrientationPatient", "NumberOfFrames"),
    *("SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "Rows", "Columns", "BitsAllocated"),
    *("BitsStored", "HighBit", "PixelRepresentation", "PixelPaddingValue", "PixelPaddingRangeLimit"),
    *("RescaleSlope", "RescaleIntercept", "ModalityLUTSequence", "VOILUTSequence", "WindowCenter", "WindowWidth"),
    *("VOILUTFunction", "PresentationLUTShape", "RedPaletteColorLookupTableDescriptor"),
    *("GreenPaletteColorLookupTableDescriptor", "BluePaletteColorLookupTableDescriptor"),
    *("RedPaletteColorLookupTableData", "GreenPaletteColorLookupTableData", "BluePaletteColorLookupTableData"),
    *("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence", "PixelData"),
    *("ExtendedOffsetTable", "ExtendedOffsetTableLengths"),
)


@dataclass(frozen=True)
class Header:
    """What is known of a DICOM image before its pixels: nothing of it tells whose it is.

    `series` is a salted hash, the same for files of one series that are opened with the same salt. `place` is where the
    slice lies along its normal in mm. `kind` is `ct`, `xray`, or None for a picture of unknown kind. `text` says that
    it may have been written on, as all may but slices as the machine made them.
    """

    kind: str | None
    series: bytes
    place: float | None
    number: int
    frames: int
    size: tuple[int, int]
    axial: bool
    scout: bool
    lateral: bool
    text: bool


def parse(data: bytes, pixels: bool = True) -> FileDataset:
    """The attributes of `ATTRIBUTES`, without the last ones where no `pixels` are asked for. Raises ImageRefused."""
    marked, data = data[128:132] == b"DICM", _inflated(data)
    tags = list(ATTRIBUTES)
    dataset = pydicom.dcmread(io.BytesIO(data), stop_before_pixels=not pixels, force=True, specific_tags=tags)
    if not ("Modality" in dataset or "SOPClassUID" in dataset or marked):
        raise ImageRefused(Refusal.NOT_IMAGE, "This is not an image that can be read; send the scan as JPEG or PNG.")
    if "Rows" not in dataset or (pixels and "PixelData" not in dataset):
        raise ImageRefused(Refusal.NO_PICTURE, "This DICOM file holds no picture.")
    if "TransferSyntaxUID" not in dataset.file_meta:
        implicit, little = dataset.original_encoding
        plain = uid.ImplicitVRLittleEndian if implicit else uid.ExplicitVRLittleEndian
        dataset.file_meta.TransferSyntaxUID = plain if little else uid.ExplicitVRBigEndian
    return dataset


def header(dataset: Dataset, salt: bytes) -> Header:
    """What is known of the image beside its pixels. Raises ImageRefused for what is no picture of a chest."""
    kind = _kind(dataset)
    _check_body_part(dataset)
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    check_size(columns, rows)
    if rows * columns * int(dataset.get("SamplesPerPixel") or 1) > MAX_SAMPLES:
        raise too_many_pixels()
    frames = int(dataset.get("NumberOfFrames") or 1)
    if frames > MAX_FRAMES:
        raise too_much()
    place, axial = _geometry(dataset)
    return Header(
        kind=kind,
        series=hashlib.blake2b(str(dataset.get("SeriesInstanceUID", "")).encode(), key=salt).digest(),
        place=place,
        number=int(dataset.get("InstanceNumber") or 0),
        frames=max(frames, 1),
        size=(columns, rows),
        axial=axial,
        scout=kind == CT and "LOCALIZER" in _words(dataset.get("ImageType")),
        lateral=kind == XRAY and bool(LATERAL & _words(dataset.get("ViewPosition"))),
        text=kind != CT or dataset.get("SOPClassUID") in CAPTURES or "YES" in _words(dataset.get("BurnedInAnnotation")),
    )


def render(dataset: FileDataset, kind: str | None, index: int) -> Image.Image:
    """Frame `index` as people look at it, L or RGB. Raises ImageRefused."""
    pixels = frame(dataset, index)
    if pixels.ndim == 3:
        return Image.fromarray(pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8))
    return Image.fromarray(grey(dataset, kind, pixels, index))


def order(dataset: Dataset, frames: int) -> list[int]:
    """The frames of a file by where they lie along their normal, or as they are stored."""
    groups = dataset.get("PerFrameFunctionalGroupsSequence") or []
    if len(groups) != frames:
        return list(range(frames))
    places = []
    for group in groups:
        position = group.get("PlanePositionSequence") or [Dataset()]
        slope = group.get("PlaneOrientationSequence") or _shared(dataset, "PlaneOrientationSequence") or [Dataset()]
        places.append(_place(position[0].get("ImagePositionPatient"), slope[0].get("ImageOrientationPatient")))
    known = [place for place in places if place is not None]
    if len(known) < frames:
        return list(range(frames))
    return sorted(range(frames), key=known.__getitem__)


def _inflated(data: bytes) -> bytes:
    """`data`; of the deflated transfer syntax (PS3.5, A.5) the data set alone, inflated within bounds."""
    stream = io.BytesIO(data)
    read_preamble(stream, force=True)
    meta = read_dataset(stream, is_implicit_VR=False, is_little_endian=True, stop_when=_not_meta)
    if meta.get("TransferSyntaxUID") != uid.DeflatedExplicitVRLittleEndian:
        return data
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = inflater.decompress(stream.read(), MAX_INFLATED)
    if inflater.unconsumed_tail:
        raise too_much()
    return inflated


def _not_meta(tag: BaseTag, vr: str | None, length: int) -> bool:
    return tag.group != 2


def _kind(dataset: Dataset) -> str | None:
    modality = str(dataset.get("Modality") or "").strip().upper()
    kind = KINDS.get(modality) or (CLASSES.get(str(dataset.get("SOPClassUID"))) if modality in OTHER else None)
    if not kind and modality not in OTHER:
        sentence = "This DICOM file is of another kind of examination; only CT and plain X-ray are read."
        raise ImageRefused(Refusal.OTHER_EXAMINATION, sentence)
    return kind if int(dataset.get("SamplesPerPixel") or 1) == 1 else None


def _check_body_part(dataset: Dataset) -> None:
    regions = [str(region.get("CodeMeaning", "")) for region in dataset.get("AnatomicRegionSequence") or []]
    said = re.sub(r"[\W_]", "", "".join([str(dataset.get("BodyPartExamined") or ""), *regions]).upper())
    if any(part in said for part in ELSEWHERE) and not any(part in said for part in CHEST):
        sentence = "By its DICOM header this is not of the chest; please send a chest scan."
        raise ImageRefused(Refusal.OTHER_BODY_PART, sentence)


def _words(value: object) -> set[str]:
    values = [value] if isinstance(value, str) else list(value or ())  # type: ignore[call-overload]
    return {str(one).strip().upper() for one in values}


def _shared(dataset: Dataset, name: str) -> Sequence[Dataset] | None:
    groups = dataset.get("SharedFunctionalGroupsSequence")
    return groups[0].get(name) if groups else None


def _geometry(dataset: Dataset) -> tuple[float | None, bool]:
    """Where the image lies along its normal in mm, where known, and whether it is axial, which is taken for granted."""
    orientation = dataset.get("ImageOrientationPatient")
    if orientation is None and (shared := _shared(dataset, "PlaneOrientationSequence")):
        orientation = shared[0].get("ImageOrientationPatient")
    normal = _normal(orientation)
    place = _place(dataset.get("ImagePositionPatient"), orientation)
    return place, normal is None or abs(float(normal[2])) >= AXIAL


def _normal(orientation: Iterable[float] | None) -> npt.NDArray[np.float64] | None:
    numbers = [float(one) for one in orientation or ()]
    if len(numbers) != 6 or not np.isfinite(numbers).all():
        return None
    return np.cross(numbers[:3], numbers[3:])


def _place(position: Iterable[float] | None, orientation: Iterable[float] | None) -> float | None:
    numbers, normal = [float(one) for one in position or ()], _normal(orientation)
    if len(numbers) != 3 or normal is None or not np.isfinite(numbers).all():
        return None
    return float(normal @ np.array(numbers))
