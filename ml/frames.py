"""One frame of a DICOM file as its stored pixels, whatever it is compressed with.

JPEG of more than 8 bits, lossless JPEG, JPEG-LS and JPEG 2000 are decoded by imagecodecs (libjpeg-turbo, CharLS,
OpenJPEG), each imported when it is needed. GDCM is half as big, but died of 7 in 1,000 damaged frames, and so did the
smaller decoders of lossless JPEG in imagecodecs; libjpeg-turbo of none. pylibjpeg-libjpeg is under the GPL.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import uid
from pydicom.dataset import FileDataset
from pydicom.encaps import get_frame
from pydicom.pixels.processing import apply_color_lut, convert_color_space
from pydicom.pixels.utils import pixel_array

from ml.decoding import corrupt, unsupported

Pixels = npt.NDArray[np.integer[Any]]

PLUGINS = {
    uid.ImplicitVRLittleEndian: "",
    uid.ExplicitVRLittleEndian: "",
    uid.ExplicitVRBigEndian: "",
    uid.RLELossless: "pydicom",
    uid.JPEGBaseline8Bit: "pillow",
}
START_OF_FRAME = {0xC0, 0xC1, 0xC2, 0xC3, 0xF7}
SIZ = b"\xff\x4f\xff\x51"
END = b"\xff\xd9"  # where a damaged JPEG-LS stream lacks it, CharLS 2.4 may count to 2^31 beyond its end, for 4 s


def frame(dataset: FileDataset, index: int) -> Pixels:
    """Frame `index`, as (rows, columns) stored values or (rows, columns, 3) RGB, 8 or 16 bits. Raises ImageRefused."""
    syntax = dataset.file_meta.TransferSyntaxUID
    codec = _codec(syntax)
    if codec:
        pixels = _decoded(dataset, index, codec)
    elif syntax in PLUGINS:
        pixels = pixel_array(dataset, index=index, decoding_plugin=PLUGINS[syntax])
    else:
        raise unsupported("a DICOM file with a rare compression")
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, dataset)
    if pixels.dtype.kind not in "iu" or pixels.itemsize > 2:
        raise unsupported("a DICOM file with more than 16 bits a pixel")
    if pixels.shape not in ((dataset.Rows, dataset.Columns), (dataset.Rows, dataset.Columns, 3)):
        raise corrupt()
    return pixels.astype(pixels.dtype.newbyteorder("="), copy=False)


def _codec(syntax: str) -> Callable[[bytes], Pixels] | None:
    """The decoder of a transfer syntax, imported only when it is needed."""
    if syntax in (uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1):
        from imagecodecs import jpeg8_decode

        return jpeg8_decode
    if syntax in (uid.JPEGLSLossless, uid.JPEGLSNearLossless):
        from imagecodecs import jpegls_decode

        return lambda data: jpegls_decode(data + END)
    if syntax in (uid.JPEG2000Lossless, uid.JPEG2000):
        from imagecodecs import jpeg2k_decode

        return jpeg2k_decode
    return None


def _decoded(dataset: FileDataset, index: int, codec: Callable[[bytes], Pixels]) -> Pixels:
    many = int(dataset.get("NumberOfFrames") or 1)
    offsets = None
    if "ExtendedOffsetTable" in dataset and "ExtendedOffsetTableLengths" in dataset:
        offsets = dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths
    data = get_frame(dataset.PixelData, index, number_of_frames=many, extended_offsets=offsets)
    if _declared(data) != (dataset.Rows, dataset.Columns):
        raise corrupt()
    pixels = codec(data)
    if pixels.ndim == 3 and "FULL" in dataset.PhotometricInterpretation:
        return convert_color_space(pixels, dataset.PhotometricInterpretation, "RGB")
    if dataset.PixelRepresentation and pixels.dtype.kind == "u":
        return _signed(pixels, int(dataset.BitsStored))
    return pixels


def _declared(data: bytes) -> tuple[int, int] | None:
    """Rows and columns by the header of a JPEG, JPEG-LS or JPEG 2000 stream, before a decoder believes them."""
    start = data.find(SIZ, 0, 200)
    if start >= 0:
        right, bottom, left, top = (int.from_bytes(data[at : at + 4]) for at in range(start + 8, start + 24, 4))
        return bottom - top, right - left
    at = 2
    while data[at : at + 1] == b"\xff":
        if data[at + 1] in START_OF_FRAME:
            return int.from_bytes(data[at + 5 : at + 7]), int.from_bytes(data[at + 7 : at + 9])
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None


def _signed(pixels: Pixels, bits: int) -> Pixels:
    """Stored values of `bits` bits in two's complement."""
    width = pixels.itemsize * 8
    kind = np.dtype(f"i{pixels.itemsize}")
    signed: Pixels = (pixels << (width - bits)).view(kind) >> (width - bits)
    return signed
