"""Where the cases live: the part of the settings that storage itself needs."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

DATABASE_SCHEMES = ("sqlite", "postgresql")


class SettingsError(Exception):
    """A setting is missing or wrong; the text is one sentence that names it."""


def environment() -> dict[str, str]:
    """Return the process's environment over what `.env` in the current folder says."""
    return {name: value or "" for name, value in dotenv_values(Path(".env")).items()} | dict(os.environ)


def integer(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """Return the setting ``name`` as an int in ``least … most``; raise SettingsError otherwise."""
    text = env.get(name, "").strip()
    if not text:
        return default
    try:
        value = int(text)
    except ValueError:
        value = least - 1
    if not least <= value <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, but it is {text!r}.")
    return value


@dataclass(frozen=True)
class StorageSettings:
    """``data_dir`` holds database, images and keys; ``image_retention_days`` 0 keeps images for ever; ``images_url`` is
    the object store where the images lie instead, if any."""

    data_dir: Path
    database_url: str
    image_retention_days: int
    images_url: str = ""

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> StorageSettings:
        """Read DATA_DIR, DATABASE_URL, IMAGE_RETENTION_DAYS and IMAGES_URL; raise SettingsError with a sentence."""
        data_dir = Path(os.path.expanduser(env.get("DATA_DIR", "").strip() or "data")).absolute()
        if os.path.exists(data_dir) and not os.path.isdir(data_dir):
            raise SettingsError(f"DATA_DIR must be a folder, but {str(data_dir)!r} is a file.")
        return cls(
            data_dir=data_dir,
            database_url=_database_url(env.get("DATABASE_URL", "").strip(), data_dir),
            image_retention_days=integer(env, "IMAGE_RETENTION_DAYS", 365, 0, 36_500),
            images_url=_images_url(env.get("IMAGES_URL", "").strip()),
        )

    @property
    def images_dir(self) -> Path:
        """The folder of the encrypted pictures."""
        return self.data_dir / "images"

    @property
    def key_file(self) -> Path:
        """The file with the key of the pictures."""
        return self.data_dir / "image.key"

    @property
    def audit_key_file(self) -> Path:
        """The file with the private key that checkpoints of the audit log are signed with."""
        return self.data_dir / "audit.key"

    @property
    def backup_key_file(self) -> Path:
        """The file with the key of the backups."""
        return self.data_dir / "backup.key"

    @property
    def backups_dir(self) -> Path:
        """The folder of the backups, unless another is named."""
        return self.data_dir / "backups"

    @property
    def sqlite_path(self) -> Path | None:
        """The database file, or None where the database is PostgreSQL."""
        scheme, _, rest = self.database_url.partition(":///")
        return Path(rest) if scheme == "sqlite" else None


def _images_url(url: str) -> str:
    if url and not re.match(r"(s3|gs|az)://[^/]+", url):
        raise SettingsError(f"IMAGES_URL must begin with s3://, gs:// or az:// and a bucket, but it is {url[:40]!r}.")
    return url.rstrip("/")


def _database_url(url: str, data_dir: Path) -> str:
    """Return ``sqlite:///PATH`` or ``postgresql://…``, without the name of a driver."""
    if not url:
        return f"sqlite:///{data_dir / 'radiogram.sqlite'}"
    scheme, separator, rest = url.partition("://")
    scheme = scheme.split("+")[0]
    scheme = "postgresql" if scheme == "postgres" else scheme
    if not separator or scheme not in DATABASE_SCHEMES:
        raise SettingsError(
            "DATABASE_URL must begin with sqlite:/// or postgresql://, "
            f"but it begins with {url.split(':', 1)[0][:20]!r}."
        )
    if scheme == "sqlite" and (rest[:1] != "/" or rest[1:] in ("", ":memory:") or "?" in rest):
        raise SettingsError("DATABASE_URL names no SQLite file: write sqlite:///path/to/radiogram.sqlite.")
    url = f"{scheme}://{rest}"
    try:
        make_url(url)
    except (ValueError, ArgumentError):
        raise SettingsError("DATABASE_URL cannot be read: write postgresql://user:password@host:5432/name.") from None
    return url
