"""The proofs of durability at a small size; those that take a minute or more are slow."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from chaos import faults, kills
from tests.absence import absent


async def test_a_bot_killed_at_random_instants_answers_every_scan_once(tmp_path: Path) -> None:
    report = await kills.run(replace(kills.SHORT, scans=20, users=6, kills=4), tmp_path)
    assert report.holds, report


async def test_a_bot_killed_while_requests_fail_answers_every_scan_once(tmp_path: Path) -> None:
    report = await faults.run(replace(faults.SHORT, scans=10, users=5, kills=2, stall=1), tmp_path)
    assert report.holds, report


@pytest.mark.slow
@pytest.mark.parametrize("name", ["kills", "faults", "replicas", "disk", "soak", "million"])
async def test_every_proof_holds_at_its_short_size(name: str, tmp_path: Path) -> None:
    proof = import_module(f"chaos.{name}")
    report = await proof.run(proof.SHORT, tmp_path)
    if report.skipped:
        absent(report.skipped)
    assert report.holds, report
