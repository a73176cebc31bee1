"""Files as people send them, made by code: DICOM of each transfer syntax, archives, PDFs and every kind of picture."""

import io
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
from PIL import Image
from pydicom import uid
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

from tests.scans import draw_ct, draw_xray

ENCODERS = {
    uid.JPEGBaseline8Bit: lambda frame: imagecodecs.jpeg8_encode((frame >> 4).astype(np.uint8)),
    uid.JPEGExtended12Bit: lambda frame: imagecodecs.jpeg8_encode(frame, bitspersample=12),
    uid.JPEGLosslessSV1: lambda frame: imagecodecs.jpeg8_encode(frame, lossless=True, predictor=1, bitspersample=16),
    uid.JPEGLossless: lambda frame: imagecodecs.jpeg8_encode(frame, lossless=True, predictor=4, bitspersample=16),
    uid.JPEGLSLossless: imagecodecs.jpegls_encode,
    uid.JPEGLSNearLossless: lambda frame: imagecodecs.jpegls_encode(frame, level=2),
    uid.JPEG2000Lossless: lambda frame: imagecodecs.jpeg2k_encode(frame, codecformat="J2K", reversible=True),
    uid.JPEG2000: lambda frame: imagecodecs.jpeg2k_encode(frame, level=60, codecformat="J2K"),
}
PLAIN = (uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian)
SYNTAXES = (*PLAIN, uid.DeflatedExplicitVRLittleEndian, uid.RLELossless, *ENCODERS)
AXIAL = [1, 0, 0, 0, 1, 0]


def hounsfield(seed: int = 0, size: int = 256) -> np.ndarray:
    """A drawn CT slice in Hounsfield units, as int16."""
    grey = np.asarray(_drawn(draw_ct, seed).resize((size, size)), dtype=np.float32)
    return (grey / 255 * 1500 - 1350).astype(np.int16)


def film(seed: int = 0, size: tuple[int, int] = (320, 262)) -> np.ndarray:
    """A drawn chest X-ray with 12 bits, as uint16."""
    return np.asarray(_drawn(draw_xray, seed).resize(size), dtype=np.uint16) * 16


@cache
def _drawn(draw: Callable[[int], Image.Image], seed: int) -> Image.Image:
    return draw(seed)


def dicom(frames: np.ndarray, syntax: str = uid.ExplicitVRLittleEndian, **attributes: Any) -> bytes:
    """A DICOM file of one frame (rows, columns), or of several (frames, rows, columns), or RGB (rows, columns, 3)."""
    colour = frames.shape[-1] == 3
    each = list(frames) if frames.ndim == 3 and not colour else [frames]
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = uid.CTImageStorage
    meta.MediaStorageSOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    meta.TransferSyntaxUID = uid.UID(syntax)
    implicit, little = syntax == uid.ImplicitVRLittleEndian, syntax != uid.ExplicitVRBigEndian
    dataset = FileDataset("", {}, bytes(128), meta, is_implicit_VR=implicit, is_little_endian=little)
    deep = each[0].dtype.itemsize == 2 and syntax != uid.JPEGBaseline8Bit
    dataset.SOPClassUID, dataset.SOPInstanceUID = uid.CTImageStorage, meta.MediaStorageSOPInstanceUID
    dataset.SeriesInstanceUID, dataset.Modality = "1.2.3", "CT"
    dataset.Rows, dataset.Columns = each[0].shape[:2]
    dataset.SamplesPerPixel = 3 if colour else 1
    dataset.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = 16 if deep else 8
    dataset.BitsStored = 12 if syntax == uid.JPEGExtended12Bit else dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(each[0].dtype.kind == "i")
    if len(each) > 1:
        dataset.NumberOfFrames = len(each)
    for name, value in attributes.items():
        setattr(dataset, name, value)
    if syntax in ENCODERS:
        dataset.PixelData = encapsulate([ENCODERS[uid.UID(syntax)](np.ascontiguousarray(one)) for one in each])
        dataset["PixelData"].VR = "OB"
    else:
        order = ">" if syntax == uid.ExplicitVRBigEndian else "<"
        dataset.PixelData = b"".join(one.astype(one.dtype.newbyteorder(order)).tobytes() for one in each)
        dataset["PixelData"].VR = "OW" if deep else "OB"
    if syntax == uid.RLELossless:
        meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
        dataset.compress(uid.RLELossless, generate_instance_uid=False)
    out = io.BytesIO()
    dataset.save_as(out, implicit_vr=implicit, little_endian=little, enforce_file_format=True)
    return out.getvalue()


def ct(
    seed: int = 0, syntax: str = uid.ExplicitVRLittleEndian, place: float = 0, size: int = 256, **more: Any
) -> bytes:
    """An axial slice at `place` mm. Stored values are unsigned, 1,350 above the Hounsfield units."""
    stored = (hounsfield(seed, size) + 1350).astype(np.uint16)
    position = {"ImagePositionPatient": [0, 0, place], "ImageOrientationPatient": AXIAL}
    return dicom(stored, syntax, **{"RescaleSlope": 1, "RescaleIntercept": -1350, **position, **more})


def xray(seed: int = 0, syntax: str = uid.ExplicitVRLittleEndian, **more: Any) -> bytes:
    """A digital X-ray."""
    said = {"Modality": "DX", "SOPClassUID": uid.DigitalXRayImageStorageForPresentation, "BodyPartExamined": "CHEST"}
    return dicom(film(seed), syntax, **{**said, **more})


def archive(files: Sequence[bytes], names: Sequence[str] = (), method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as packed:
        for number, data in enumerate(files):
            packed.writestr(names[number] if names else f"IM{number:04}", data)
    return out.getvalue()


def picture(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The image in a format of Pillow, or as HEIF."""
    if kind == "HEIF":
        pillow_heif.register_heif_opener()
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pdf(images: Sequence[Image.Image], kind: str = "JPEG", logo: bool = False, password: str = "") -> bytes:
    """A PDF with an image a page, stored as JPEG, or as plain samples for `kind` FLAT."""
    writer = PdfWriter()
    for image in images:
        page = writer.add_blank_page(600, 800)
        objects = DictionaryObject({NameObject("/Im0"): writer._add_object(_embedded(image, kind))})
        if logo:
            small = image.resize((60, 60))
            objects[NameObject("/Logo")] = writer._add_object(_embedded(small, kind))
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): objects})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _embedded(image: Image.Image, kind: str) -> StreamObject:
    stream = StreamObject()
    stream.set_data(image.tobytes() if kind == "FLAT" else picture(image, kind))
    names = {"/Type": "/XObject", "/Subtype": "/Image"}
    names["/ColorSpace"] = "/DeviceGray" if image.mode == "L" else "/DeviceRGB"
    stream.update({NameObject(key): NameObject(value) for key, value in names.items()})
    numbers = {"/Width": image.width, "/Height": image.height, "/BitsPerComponent": 8}
    stream.update({NameObject(key): NumberObject(value) for key, value in numbers.items()})
    if kind == "FLAT":
        return stream.flate_encode()
    stream[NameObject("/Filter")] = NameObject("/DCTDecode" if kind == "JPEG" else "/JPXDecode")
    return stream
