"""What the inputs are made of: a few small files of each kind, drawn by code."""

import numpy as np
from pydicom import uid

from tests.files import SYNTAXES, archive, ct, dicom, hounsfield, pdf, picture, xray
from tests.scans import draw_photograph, draw_xray

SMALL = 96, 80


def seeds() -> dict[str, list[bytes]]:
    """Files by kind; the same ones every time."""
    grey, colour = draw_xray(1, SMALL), draw_photograph(1, SMALL)
    deep = grey.convert("I;16")
    slices = [ct(1, place=number, size=64) for number in range(3)]
    stack = np.stack([hounsfield(1, 64)] * 3)
    return {
        "JPEG": [
            picture(grey, "JPEG"),
            picture(colour, "JPEG", progressive=True),
            picture(colour.convert("CMYK"), "JPEG"),
        ],
        "PNG": [picture(colour, "PNG"), picture(deep, "PNG"), picture(colour.quantize(16), "PNG")],
        "WebP": [picture(colour, "WEBP"), picture(colour.convert("RGBA"), "WEBP", lossless=True)],
        "HEIC": [picture(grey, "HEIF"), picture(colour, "HEIF")],
        "AVIF": [picture(colour, "AVIF")],
        "TIFF": [
            *(picture(colour, "TIFF", compression=kind) for kind in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg")),
            picture(grey, "TIFF", save_all=True, append_images=[grey]),
        ],
        "BMP": [picture(colour, "BMP"), picture(grey, "BMP")],
        "GIF": [
            picture(colour.quantize(32), "GIF"),
            picture(grey, "GIF", save_all=True, append_images=[colour.convert("L")]),
        ],
        "DICOM": [
            *(ct(1, syntax, size=64) for syntax in SYNTAXES),
            xray(1),
            xray(1, PhotometricInterpretation="MONOCHROME1", WindowCenter=2000, WindowWidth=3000),
            dicom(stack, RescaleSlope=1, RescaleIntercept=0),
            dicom(np.asarray(colour), Modality="OT"),
            ct(1, uid.ImplicitVRLittleEndian, size=64)[132:],
        ],
        "ZIP": [archive(slices), archive([picture(grey, "JPEG"), picture(colour, "PNG")]), archive(slices, method=0)],
        "PDF": [pdf([grey, grey]), pdf([colour], "FLAT", logo=True), pdf([grey], "JPEG2000")],
    }
