"""Collections are fetched with the user's credentials, from a server that speaks the needed part of Kaggle's API."""

import base64
import csv
import io
import json
import os
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

pytest.importorskip("kagglehub", reason="fetching needs the extra 'train'")

from ml.__main__ import main

ACCOUNT = {"KAGGLE_USERNAME": "ada", "KAGGLE_KEY": "engine"}
HANDLES = {"sarscov2-ctscan-dataset": "sarscov2", "covid19-radiography-database": "radiography"}


class Kaggle(ThreadingHTTPServer):
    """Answers what kagglehub asks for; `cut` breaks the next downloads off, `status` refuses everybody."""

    archives: dict[str, bytes]
    requests: list[str]
    cut: bool = False
    status: int = 0


class Handler(BaseHTTPRequestHandler):
    server: Kaggle

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append(self.path.rpartition("/")[2])
        known = "Basic " + base64.b64encode(b"ada:engine").decode()
        if self.server.status or self.headers["Authorization"] not in (known, "Bearer token-1"):
            self.answer(self.server.status or 401, b'{"code": 401, "message": "Unauthenticated"}')
        elif self.path.endswith("/GetDataset"):
            self.answer(200, json.dumps({"currentVersionNumber": 2}).encode())
        else:
            self.send_response(302)
            self.send_header("Location", f"http://localhost/archive/{asked['datasetSlug']}.zip")
            self.send_header("Content-Length", "0")
            self.end_headers()

    def do_GET(self) -> None:
        archive = self.server.archives[Path(self.path).stem]
        self.server.requests.append(self.headers.get("Range", "whole"))
        start = int(self.headers.get("Range", "bytes=0-")[6:-1])
        self.send_response(206 if start else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(archive) - start))
        self.end_headers()
        self.wfile.write(archive[start : len(archive) // 2 if self.server.cut else None])

    def answer(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


def packed(folder: Path) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder))
    return out.getvalue()


@pytest.fixture
def kaggle(sarscov2: Path, radiography: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kaggle]:
    """The server, which kagglehub reaches as a proxy for its "LOCALHOST"; no credentials but what a test gives."""
    server = Kaggle(("127.0.0.1", 0), Handler)
    server.archives = {slug: packed(tmp_path / name) for slug, name in HANDLES.items()}
    server.requests = []
    for name in ("KAGGLE_USERNAME", "KAGGLE_KEY", "KAGGLE_API_TOKEN", "NO_PROXY", "no_proxy", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "KAGGLE_API_ENVIRONMENT": "LOCALHOST",
        "HTTP_PROXY": f"http://127.0.0.1:{server.server_port}",
        "KAGGLEHUB_CACHE": str(tmp_path / "cache"),
        "KAGGLE_CONFIG_DIR": str(tmp_path / "home" / ".kaggle"),
        "HOME": str(tmp_path / "home"),
    }.items():
        monkeypatch.setenv(name, value)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def sign_in(monkeypatch: pytest.MonkeyPatch, **account: str) -> None:
    for name, value in (account or ACCOUNT).items():
        monkeypatch.setenv(name, value)


def get(out: Path, *names: str) -> int:
    return main(["data", "get", *names, "--out", str(out), "--workers", "2"])


def test_both_collections_become_one_manifest(
    kaggle: Kaggle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in(monkeypatch)
    out = tmp_path / "data" / "manifest.csv"
    assert get(out, "sarscov2", "radiography") == 0
    with out.open(newline="") as file:
        found = list(csv.DictReader(file))
    assert {(row["modality"], row["source"]) for row in found} == {
        ("ct", "sars_cov_2_ct"),
        ("xray", "covid19_radiography"),
    }
    assert all((out.parent / row["path"]).exists() for row in found)
    told = capsys.readouterr().out
    assert "CC BY-NC-SA 4.0" in told and "child" in told


def test_what_was_fetched_is_not_fetched_again(kaggle: Kaggle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in(monkeypatch, KAGGLE_API_TOKEN="token-1")
    assert get(tmp_path / "a" / "manifest.csv", "sarscov2") == 0
    kaggle.requests.clear()
    assert get(tmp_path / "b" / "manifest.csv", "sarscov2") == 0
    assert kaggle.requests == ["GetDataset"]


def test_a_broken_download_goes_on(
    kaggle: Kaggle, sarscov2: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """kagglehub writes a mebibyte at a time."""
    sign_in(monkeypatch)
    (sarscov2 / "large").write_bytes(os.urandom(3 * 2**20))
    kaggle.archives["sarscov2-ctscan-dataset"] = packed(sarscov2)
    kaggle.cut = True
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    assert "the connection broke" in capsys.readouterr().err
    kaggle.cut = False
    assert get(tmp_path / "manifest.csv", "sarscov2") == 0
    assert kaggle.requests[-1] == f"bytes={2**20}-"


def test_without_credentials_it_says_how_to_get_some(
    kaggle: Kaggle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    told = capsys.readouterr().err
    assert "no credentials were found" in told and "KAGGLE_USERNAME" in told and "kaggle.json" in told
    assert len(told.strip().splitlines()) == 1


def test_a_file_of_credentials_is_used_and_a_broken_one_is_a_sentence(
    kaggle: Kaggle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "home" / ".kaggle" / "kaggle.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"username": "ada"}')
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    assert str(file) in capsys.readouterr().err
    file.write_text('{"username": "ada", "key": "engine"}')
    assert get(tmp_path / "manifest.csv", "sarscov2") == 0


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(403, "refused your credentials"), (404, "any more"), (503, "answered 503"), (429, "try again later")],
)
def test_a_refusal_is_a_sentence(
    kaggle: Kaggle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    status: int,
    sentence: str,
) -> None:
    sign_in(monkeypatch)
    kaggle.status = status
    assert get(tmp_path / "manifest.csv", "radiography") == 1
    told = capsys.readouterr().err
    assert sentence in told and "tawsifurrahman/covid19-radiography-database" in told


def test_no_network_is_a_sentence(
    kaggle: Kaggle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in(monkeypatch)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    assert "Kaggle cannot be reached" in capsys.readouterr().err


def test_a_full_disk_is_a_sentence(
    kaggle: Kaggle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in(monkeypatch)
    versions = tmp_path / "cache" / "datasets" / "plameneduardo" / "sarscov2-ctscan-dataset"
    versions.mkdir(parents=True)
    (versions / "2.archive").symlink_to("/dev/full")
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    told = capsys.readouterr().err
    assert "the disk is full" in told and str(tmp_path / "cache") in told


def test_a_damaged_download_is_a_sentence(
    kaggle: Kaggle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in(monkeypatch)
    kaggle.archives["sarscov2-ctscan-dataset"] = b"no archive at all" * 10
    assert get(tmp_path / "manifest.csv", "sarscov2") == 1
    assert "plameneduardo/sarscov2-ctscan-dataset" in capsys.readouterr().err


def test_a_manifest_that_is_there_stops_it_before_the_download(
    kaggle: Kaggle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "manifest.csv"
    out.write_text("path,label\n")
    assert get(out, "sarscov2") == 1
    assert "--add" in capsys.readouterr().err and not kaggle.requests
