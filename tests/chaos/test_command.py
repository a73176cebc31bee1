"""The command: what it refuses, what it prints, and its status; and the wall around the room."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from bot.practice.server import PracticeServer
from chaos.__main__ import LONG, USUAL, main
from chaos.loopback import NotLoopback, stay_here
from chaos.options import Options
from chaos.ordeal import ordeal
from chaos.report import Report
from tests.e2e.bots import ROOT, BotProcess

HERE = {
    "TELEGRAM_BASE_URL": "http://127.0.0.1:8081/bot",
    "TELEGRAM_BASE_FILE_URL": "http://localhost:8081/file/bot",
    "DATABASE_URL": "postgresql://postgres@127.0.0.1:5433/test",
    "WEBHOOK_URL": "http://[::1]:8082/telegram",
}


def test_what_is_on_this_computer_may_be_reached() -> None:
    stay_here(HERE)
    stay_here({**HERE, "DATABASE_URL": "sqlite:////tmp/x.sqlite", "WEBHOOK_URL": ""})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BASE_URL", ""),
        ("TELEGRAM_BASE_URL", "https://api.telegram.org/bot"),
        ("TELEGRAM_BASE_FILE_URL", "http://10.0.0.1/file/bot"),
        ("DATABASE_URL", "postgresql://postgres@db.example.org/radiogram"),
        ("DATABASE_URL", "postgresql://127.0.0.1/radiogram?host=db.example.org"),
        ("WEBHOOK_URL", "https://example.org/telegram"),
        ("https_proxy", "http://proxy.example.org:3128"),
    ],
)
def test_what_is_elsewhere_is_refused_by_its_name(name: str, value: str) -> None:
    with pytest.raises(NotLoopback, match=name):
        stay_here({**HERE, name: value})


async def test_no_bot_is_started_that_would_reach_elsewhere(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path, TELEGRAM_BASE_URL="https://api.telegram.org/bot")
        with pytest.raises(NotLoopback):
            await ordeal("kills", Options(scans=1, users=1, kills=1), server, [bot])
    assert not bot.running


def test_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["earthquake"])
    assert ended.value.code == 2 and "earthquake" in capsys.readouterr().err


def test_proof_that_holds_ends_with_0_and_prints_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kills", "--short", "--scans", "2", "--users", "1", "--kills", "1"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in said if "scans sent" in line] == ["2"]
    assert any(line.split() == ["holds", "every", "scan", "was", "answered"] for line in said)


def test_proof_that_breaks_ends_with_1_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    assert main(["kills", "--short", "--keep", str(file)]) == 1
    said = capsys.readouterr().out
    assert "NotADirectoryError" in said and "DOES NOT HOLD  it ran to its end" in said


def test_every_proof_is_a_module_with_two_sizes_and_documented() -> None:
    readme = (ROOT / "README.md").read_text()
    for name in USUAL + LONG:
        proof = import_module(f"chaos.{name}")
        assert proof.FULL != proof.SHORT and f"| `{name}` |" in readme


def test_report_holds_only_where_every_claim_does() -> None:
    report = Report("example")
    report.figure("scans", 3_000)
    report.figure("longest wait", 1.5, "s")
    report.claim("the first", True)
    assert report.holds and "3,000" in str(report) and "1.50 s" in str(report)
    report.claim("the second", False)
    assert not report.holds and "DOES NOT HOLD  the second" in str(report)
