"""Manifests, and run folders as `train` and `calibrate` leave them, with predictions that a test chooses."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np

HEADER = ["path", "modality", "source", "label", "group", "split"]
POINT = {
    "calibration": {"method": "platt", "scale": 1.0, "offset": 0.0, "fitted_on": "validation groups"},
    "operating_point": {
        "threshold": 0.5,
        "covid_at_least": 0.7,
        "non_covid_at_most": 0.3,
        "least_damping": 0.5,
        "target_error": 0.1,
    },
}


def make_run(folder: Path, signal: float = 1.0, seed: int = 1, images: int = 240, **config: Any) -> Path:
    """A classifier's run on sources a (COVID and not) and b (no COVID); a `leave_out` source is c, tested on alone.

    Of each group's images one in four groups is tested on; margins are normal around plus or minus `signal`. With
    `protocol="random"` the fifth `fold` of all images is tested on, whatever their groups.
    """
    rng = np.random.default_rng(seed)
    rows: list[list[object]] = []
    left_out = config.get("leave_out", "")
    for i in range(images):
        group, sick = i // 2, i // 2 % 2 == 1
        source = ("a", "b" if not sick else "a", left_out or "a")[i // 4 % 3]
        split = ("train", "val", "train", "test")[group // 2 % 4]
        if config.get("protocol") == "random":
            split = "test" if i % 5 == config["fold"] else "train"
        margin = signal * (1 if sick else -1) + rng.normal()
        label = "COVID" if sick else "Non-COVID"
        split = "test" if source == left_out else split
        rows.append([f"pictures/{i}.jpg", source, f"g{group}", label, split, f"{-margin / 2:.5f}", f"{margin / 2:.5f}"])
    write_run(folder, ("Non-COVID", "COVID"), rows, POINT, {"data": "data", "task": "ct", "leave_out": "", **config})
    return folder


def make_gate(folder: Path) -> Path:
    """The gate's run; of its 30 tested pictures one scan is refused."""
    rows = []
    for i in range(60):
        label = ("ct", "xray", "other")[i % 3]
        logits = [3.0 * (name == label) for name in ("ct", "xray", "other")]
        if i == 0:
            logits = [0.0, 0.0, 3.0]
        rows.append([f"pictures/{i}.jpg", f"of {label}", f"g{i}", label, "test" if i < 30 else "train", *logits])
    point = {"calibration": {"method": "none"}, "operating_point": {"other_threshold": 0.5, "tail": 0.005}}
    write_run(folder, ("ct", "xray", "other"), rows, point, {"data": "data", "task": "gate", "leave_out": ""})
    return folder


def write_run(
    folder: Path, classes: tuple[str, ...], rows: list[list[Any]], point: dict[str, Any], config: dict[str, Any]
) -> None:
    """The files of a run, but for its model."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "predictions.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["file", "source", "group", "label", "split", *classes], *rows])
    (folder / "calibration.json").write_text(json.dumps(point))
    (folder / "config.json").write_text(json.dumps(config))


def write_manifest(folder: Path, records: list[list[str]], header: list[str] = HEADER) -> Path:
    path = folder / "manifest.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([header, *records])
    return path
