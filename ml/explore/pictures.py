"""Pictures as data: URIs, so that the report is one file."""

import base64
import io

import numpy as np
import numpy.typing as npt
from PIL import Image

JPEG_QUALITY = 72


def jpeg(pixels: npt.NDArray[np.uint8]) -> str:
    """A grey picture (height, width) as a data: URI."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return uri(out.getvalue(), "image/jpeg")


def uri(data: bytes, media_type: str) -> str:
    """The bytes as a data: URI (RFC 2397)."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"
