"""Files sent in the practice chat, kept in memory, and photos as Telegram's clients and servers resize them."""

import asyncio
import hashlib
import io
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageOps

from bot.practice.rules import Refusal, check_photo

JSON = dict[str, Any]

SIDES = (90, 320, 800, 1280, 2560)  # long sides of Telegram's sizes s, m, x, y and w, in pixels
QUALITY = 87
DECODABLE = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


class UnreadablePicture(ValueError):
    """The bytes are no picture a client could send as a photo."""


@dataclass(frozen=True)
class StoredFile:
    """One file of the chat: `data` are its bytes, `size` what Telegram says of it, `path` where it is downloaded."""

    file_id: str
    unique_id: str
    path: str
    data: bytes
    size: int
    name: str
    mime_type: str


@dataclass(frozen=True)
class Size:
    """One size of a photo: JPEG bytes and its width and height in pixels."""

    data: bytes
    width: int
    height: int


class Files:
    """Every file that was sent, oldest forgotten first once all together exceed `limit` bytes."""

    def __init__(self, limit: int = 512 * 1024 * 1024) -> None:
        self.limit = limit
        self.total = 0
        self.by_id: OrderedDict[str, StoredFile] = OrderedDict()
        self.by_path: dict[str, StoredFile] = {}
        self._sent: dict[str, tuple[str, Any]] = {}
        self._resized: OrderedDict[tuple[bytes, int], list[Size]] = OrderedDict()

    def keep(self, data: bytes, folder: str, name: str, mime_type: str, size: int | None = None) -> StoredFile:
        """Store `data` under a new file id; `size` pretends another size than that of the bytes."""
        unique, suffix = secrets.token_urlsafe(11), name.rpartition(".")[2] if "." in name else ""
        path = f"{folder}/{unique}" + (f".{suffix}" if suffix.isalnum() and suffix.isascii() else "")
        file = StoredFile(
            f"practice{secrets.token_urlsafe(36)}",
            unique,
            path,
            data,
            len(data) if size is None else size,
            name,
            mime_type,
        )
        self.by_id[file.file_id] = self.by_path[path] = file
        self.total += len(data)
        while self.total > self.limit and len(self.by_id) > 1:
            _, oldest = self.by_id.popitem(last=False)
            del self.by_path[oldest.path]
            self._sent.pop(oldest.file_id, None)
            self.total -= len(oldest.data)
        return file

    def document(self, data: bytes, name: str, mime_type: str, size: int | None = None) -> JSON:
        """Store a file unchanged; its Document as JSON."""
        file = self.keep(data, "documents", name, mime_type, size)
        document = {"file_name": name, "mime_type": mime_type, **described(file)}
        self._sent[file.file_id] = ("document", document)
        return document

    def photo(self, sizes: list[Size]) -> list[JSON]:
        """Store the sizes of a photo; its PhotoSize objects as JSON, smallest first."""
        photo = [
            {
                "width": size.width,
                "height": size.height,
                **described(self.keep(size.data, "photos", "photo.jpg", "image/jpeg")),
            }
            for size in sizes
        ]
        self._sent |= {size["file_id"]: ("photo", photo) for size in photo}
        return photo

    def again(self, kind: str, file_id: str) -> Any:
        """The photo or document (`kind`) of a file that was sent before; raises `Refusal` where there is none."""
        found, content = self._sent.get(file_id, ("", None))
        if found != kind:
            raise Refusal("wrong file identifier/HTTP URL specified")
        return content

    async def resized(self, data: bytes, longest: int, keep_original: bool = False) -> list[Size]:
        """The sizes of a photo made of `data`, computed off the event loop and remembered for the last pictures.

        Args:
            data: An encoded picture.
            longest: Long side of the largest size, in pixels.
            keep_original: Hand out a JPEG that needs no shrinking unchanged, as Telegram does with a bot's photos.

        Raises:
            UnreadablePicture: It cannot be decoded.
            Refusal: Its dimensions are none of a photo.
        """
        key = (hashlib.sha256(data).digest(), -longest if keep_original else longest)
        if key not in self._resized:
            self._resized[key] = await asyncio.to_thread(sizes_of, data, longest, keep_original)
            if len(self._resized) > 32:
                self._resized.popitem(last=False)
        return self._resized[key]


def described(file: StoredFile) -> JSON:
    """The fields that every kind of file has in the Bot API."""
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}


def sizes_of(data: bytes, longest: int, keep_original: bool) -> list[Size]:
    """See `Files.resized`."""
    try:
        with Image.open(io.BytesIO(data), formats=DECODABLE) as image:
            width, height = image.size
            check_photo(width, height, 0)
            plain = image.format == "JPEG" and max(width, height) <= longest and not image.getexif()
            if keep_original and plain:
                image.draft("RGB", (320, 320))
            else:
                image.draft("RGB", (longest, longest))
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadablePicture("This file cannot be opened as a picture. Send it as a file instead.") from error
    if keep_original and plain:
        return [*(shrunk(upright, side) for side in SIDES[:2] if side < max(width, height)), Size(data, width, height)]
    largest = min(max(width, height), longest)
    upright.thumbnail((largest, largest), Image.Resampling.LANCZOS)
    return [shrunk(upright, side) for side in (*(side for side in SIDES if side < largest), largest)]


def shrunk(image: Image.Image, side: int) -> Size:
    """`image` with a long side of at most `side` pixels, as JPEG without metadata."""
    if max(image.size) > side:
        image = ImageOps.contain(image, (side, side), Image.Resampling.BILINEAR)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY)
    return Size(buffer.getvalue(), *image.size)


async def bot_photo(files: Files, data: bytes) -> list[JSON]:
    """Store a photo that the bot uploads; its PhotoSize objects. Raises `Refusal` as Telegram does."""
    if not data:
        raise Refusal("file must be non-empty")
    check_photo(1, 1, len(data))
    try:
        return files.photo(await files.resized(data, 1280, keep_original=True))
    except UnreadablePicture:
        raise Refusal("IMAGE_PROCESS_FAILED") from None
