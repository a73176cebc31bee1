from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from storage import backup
from storage.database import Database
from storage.images import ImageMissing, ImageStore
from storage.keys import KeyFileError
from storage.records import StoredImage
from storage.restore import restore
from storage.retention import purge
from storage.settings import StorageSettings
from storage.trouble import Trouble, trouble_of
from tests.storage.desk import received, sql
from tests.storage.s3 import S3, running


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[S3]:
    with running() as found:
        settings = {"ENDPOINT": found.url, "ALLOW_HTTP": "true", "ACCESS_KEY_ID": "a", "SECRET_ACCESS_KEY": "b"}
        for name, value in {**settings, "REGION": "us-east-1"}.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        yield found


def shared(folder: Path) -> StorageSettings:
    return StorageSettings.from_env({"DATA_DIR": str(folder), "IMAGES_URL": "s3://scans/radiogram"})


async def test_a_picture_is_kept_encrypted_in_the_bucket_and_read_by_another_replica(s3: S3, tmp_path: Path) -> None:
    first = ImageStore.of(shared(tmp_path / "one"))
    digest = await first.put(b"a picture")
    assert digest == sha256(b"a picture").hexdigest()
    path = f"scans/radiogram/{digest[:2]}/{digest}"
    assert path in s3.objects and b"a picture" not in s3.objects[path][0]
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "image.key").write_bytes((tmp_path / "one" / "image.key").read_bytes())
    (tmp_path / "two" / "image.key").chmod(0o600)
    assert await ImageStore.of(shared(tmp_path / "two")).get(digest) == b"a picture"
    assert not (tmp_path / "one" / "images").exists()


async def test_a_replica_with_another_key_does_not_start(s3: S3, tmp_path: Path) -> None:
    ImageStore.of(shared(tmp_path / "one"))
    with pytest.raises(KeyFileError, match=r"copy image\.key from the DATA_DIR of the first replica"):
        ImageStore.of(shared(tmp_path / "two"))


async def test_a_picture_that_was_altered_or_is_gone_is_not_given(s3: S3, tmp_path: Path) -> None:
    store = ImageStore.of(shared(tmp_path))
    digest = await store.put(b"a picture")
    path = f"scans/radiogram/{digest[:2]}/{digest}"
    data, at = s3.objects[path]
    s3.objects[path] = (data[:-1] + bytes([data[-1] ^ 1]), at)
    with pytest.raises(ImageMissing, match="altered"):
        await store.get(digest)
    assert await store.put(b"a picture") == digest and await store.get(digest) == b"a picture"
    del s3.objects[path]
    with pytest.raises(ImageMissing, match="no longer stored"):
        await store.get(digest)


async def test_a_store_that_cannot_be_used_is_trouble_and_not_a_missing_picture(s3: S3, tmp_path: Path) -> None:
    store = ImageStore.of(shared(tmp_path))
    digest = await store.put(b"a picture")
    s3.out = True
    for work in (store.get(digest), store.put(b"another")):
        with pytest.raises(OSError) as raised:
            await work
        assert trouble_of(raised.value) is Trouble.UNREACHABLE


async def test_strangers_of_old_are_purged_from_the_bucket_and_what_is_known_stays(s3: S3, database: Database) -> None:
    store = ImageStore.of(replace(database.settings, images_url="s3://scans"))
    known, stranger = await store.put(b"known"), await store.put(b"stranger")
    await received(database, StoredImage(known, "image/jpeg", 5, 4, 4))
    path = f"scans/{stranger[:2]}/{stranger}"
    for key, (data, _) in list(s3.objects.items()):
        s3.objects[key] = (data, datetime.now(UTC) - timedelta(days=60))
    await purge(database, store, 30)
    assert path not in s3.objects and await store.get(known) == b"known"
    await sql(database, "UPDATE images SET created_at = '2020-01-01 00:00:00'")
    assert await purge(database, store, 30) == 1
    assert [key for key in s3.objects if known in key] == []


async def test_a_backup_holds_the_pictures_of_the_bucket_and_puts_them_back(s3: S3, database: Database) -> None:
    settings = replace(database.settings, images_url="s3://scans")
    store = ImageStore.of(settings)
    digest = await store.put(b"a picture")
    await received(database, StoredImage(digest, "image/jpeg", 9, 4, 4))
    made = await backup.make(settings)
    assert made.counts.pictures == 1 and made.lost == 0
    s3.objects.clear()
    await database.close()
    done = restore(settings, made.path, replaces=True)
    assert done.missing == 0
    assert await ImageStore.of(settings).get(digest) == b"a picture"
