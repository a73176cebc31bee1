"""A practice server of its own for each test, python-telegram-bot's real client, and pictures drawn by code."""

import io
from collections.abc import AsyncIterator

import httpx
import pytest
from PIL import Image, ImageDraw
from telegram import Bot

from bot.practice import PracticeServer


def picture(width: int = 640, height: int = 480, kind: str = "JPEG", exif: Image.Exif | None = None) -> bytes:
    image = Image.new("RGB", (width, height), (20, 20, 24))
    ImageDraw.Draw(image).ellipse((width // 4, height // 4, width // 2, height // 2), fill=(180, 180, 170))
    buffer = io.BytesIO()
    image.save(buffer, kind, **({"exif": exif} if exif else {}))
    return buffer.getvalue()


@pytest.fixture
async def bot(server: PracticeServer) -> AsyncIterator[Bot]:
    async with Bot(server.token, base_url=server.base_url, base_file_url=server.base_file_url) as client:
        yield client


@pytest.fixture
async def http(server: PracticeServer) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server.url, timeout=20) as client:
        yield client
