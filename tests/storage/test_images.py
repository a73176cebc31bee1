from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from storage.folder import Folder
from storage.images import ImageMissing, ImageStore
from storage.keys import KeyFileError

PICTURE = b"a picture of a chest " * 50


@pytest.fixture
def store(tmp_path: Path) -> ImageStore:
    return ImageStore(Folder(tmp_path / "images"), tmp_path / "image.key")


async def test_a_picture_is_kept_under_its_hash_and_unreadable(store: ImageStore) -> None:
    digest = await store.put(PICTURE)
    assert digest == sha256(PICTURE).hexdigest() and await store.get(digest) == PICTURE
    sealed = store.files.path(digest).read_bytes()
    assert not any(PICTURE[at : at + 8] in sealed for at in range(len(PICTURE) - 8))
    assert store.files.path(digest).stat().st_mode & 0o077 == 0


async def test_any_changed_byte_is_noticed(store: ImageStore) -> None:
    digest = await store.put(b"small")
    whole = store.files.path(digest).read_bytes()
    for at in range(len(whole)):
        store.files.path(digest).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(ImageMissing, match="was altered"):
            await store.get(digest)
    for length in range(len(whole)):
        store.files.path(digest).write_bytes(whole[:length])
        with pytest.raises(ImageMissing, match="was altered"):
            await store.get(digest)


async def test_a_damaged_picture_is_whole_once_it_is_sent_again(store: ImageStore) -> None:
    digest = await store.put(PICTURE)
    store.files.path(digest).write_bytes(b"")
    assert await store.put(PICTURE) == digest and await store.get(digest) == PICTURE


async def test_swapped_files_and_another_key_are_noticed(store: ImageStore, tmp_path: Path) -> None:
    one, other = await store.put(b"one"), await store.put(b"other")
    store.files.path(one).write_bytes(store.files.path(other).read_bytes())
    with pytest.raises(ImageMissing, match="was altered"):
        await store.get(one)
    (tmp_path / "image.key").write_bytes(os.urandom(32))
    with pytest.raises(ImageMissing, match="another key"):
        await ImageStore(Folder(tmp_path / "images"), tmp_path / "image.key").get(other)


async def test_a_removed_picture_is_missing_and_one_put_since_stays(store: ImageStore) -> None:
    digest, now = await store.put(PICTURE), datetime.now(UTC)
    await store.remove(digest, now - timedelta(hours=1))
    assert await store.get(digest) == PICTURE
    for _ in range(2):
        await store.remove(digest, now + timedelta(hours=1))
    with pytest.raises(ImageMissing, match="no longer stored"):
        await store.get(digest)


async def test_the_same_picture_put_at_once_is_one_whole_file(store: ImageStore, tmp_path: Path) -> None:
    digests = await asyncio.gather(*(store.put(PICTURE) for _ in range(30)))
    assert len(set(digests)) == 1 and await store.get(digests[0]) == PICTURE
    assert [path.name for path in (tmp_path / "images").rglob("*") if path.is_file()] == [digests[0]]


def test_the_key_is_for_its_owner_alone(store: ImageStore, tmp_path: Path) -> None:
    key = tmp_path / "image.key"
    assert key.stat().st_mode & 0o777 == 0o600 and len(key.read_bytes()) == 32
    assert [path.name for path in tmp_path.iterdir()] == ["image.key"]
    for mode in (0o640, 0o604):
        key.chmod(mode)
        with pytest.raises(KeyFileError, match="can be read by others"):
            ImageStore(Folder(tmp_path / "images"), key)


async def test_a_lost_or_cut_key_is_not_replaced(store: ImageStore, tmp_path: Path) -> None:
    await store.put(PICTURE)
    key = tmp_path / "image.key"
    key.write_bytes(b"short")
    with pytest.raises(KeyFileError, match="5 bytes instead of 32"):
        ImageStore(Folder(tmp_path / "images"), key)
    key.unlink()
    with pytest.raises(KeyFileError, match="put the key back from your backup"):
        ImageStore(Folder(tmp_path / "images"), key)
    assert not key.exists()
