from __future__ import annotations

from pathlib import Path

import pytest

from storage.settings import SettingsError, StorageSettings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("IMAGE_RETENTION_DAYS", "-1"),
        ("IMAGE_RETENTION_DAYS", "36501"),
        ("IMAGE_RETENTION_DAYS", "a year"),
        ("IMAGE_RETENTION_DAYS", "1.5"),
        ("DATABASE_URL", "mysql://host/name"),
        ("DATABASE_URL", "radiogram.sqlite"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite://radiogram.sqlite"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///a.sqlite?mode=ro"),
        ("DATABASE_URL", "postgresql://host:port/name"),
        ("DATA_DIR", __file__),
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        StorageSettings.from_env({name: value})
    sentence = str(caught.value)
    assert sentence.startswith(name) and sentence.endswith(".") and "\n" not in sentence


def test_a_wrong_url_does_not_show_its_password() -> None:
    with pytest.raises(SettingsError) as caught:
        StorageSettings.from_env({"DATABASE_URL": "mysql://me:secret@host/name"})
    assert "secret" not in str(caught.value)


def test_without_settings_everything_lies_in_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = StorageSettings.from_env({})
    assert settings.sqlite_path == tmp_path / "data" / "radiogram.sqlite"
    assert (settings.images_dir.parent, settings.key_file.parent) == (tmp_path / "data",) * 2
    assert settings.image_retention_days == 365


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg", "postgresql+asyncpg"])
def test_the_driver_in_a_postgresql_url_does_not_matter(scheme: str) -> None:
    settings = StorageSettings.from_env({"DATABASE_URL": f"{scheme}://me@host:5432/name"})
    assert settings.database_url == "postgresql://me@host:5432/name" and settings.sqlite_path is None
