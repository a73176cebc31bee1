"""Pictures to send: scans drawn by code that the models read, and what people send by mistake."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from functools import cache

from PIL import Image

from tests.scans import draw_ct, draw_photograph, draw_xray, jpeg

LABELS = {"ct": "CT", "xray": "X-ray"}


@dataclass(frozen=True)
class Picture:
    """Bytes to send as a photo, or as a file of ``file_name``; ``modality`` is what its sender takes it for."""

    data: bytes
    modality: str
    file_name: str = ""
    good: bool = True


@cache
def scans() -> list[Picture]:
    """Return X-rays, sent as photos, and CT slices, sent as files."""
    xrays = [Picture(jpeg(draw_xray(seed, (960, 786))), "xray") for seed in range(1, 9)]
    return xrays + [Picture(jpeg(draw_ct(seed)), "ct", "slice.jpg") for seed in (1, 3, 7)]


@cache
def mistakes() -> list[Picture]:
    """Return what is no scan, or no picture, or one that may not be opened."""
    scan = jpeg(draw_xray(1))
    return [
        Picture(b"patient seen on Tuesday, no findings\n" * 20, "xray", "notes.txt", good=False),
        Picture(b"", "xray", "empty.jpg", good=False),
        Picture(scan[: len(scan) // 3], "xray", "cut.jpg", good=False),
        Picture(jpeg(draw_photograph(1)), "ct", good=False),
        Picture(huge(), "xray", "huge.png", good=False),
        Picture(jpeg(Image.new("L", (20, 20), 128)), "xray", "tiny.jpg", good=False),
        Picture(b"%PDF-1.7 and so on", "xray", "report.pdf", good=False),
        Picture(jpeg(draw_xray(2)), "ct", good=False),
        Picture(animation(), "xray", "scan.gif", good=False),
    ]


def huge() -> bytes:
    """Return a PNG of a few bytes that claims 60,000 x 60,000 pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(60_000)))


def animation() -> bytes:
    """Return a GIF of two X-rays, of which the bot reads the first."""
    frames = [draw_xray(seed, (512, 512)) for seed in (1, 2)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()
