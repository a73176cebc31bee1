"""Look at a dataset before learning from it."""

import argparse
import sys
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    does = "one HTML report with pictures: balance, contact sheets, sizes, near-duplicates, confounds"
    parser = command(commands, "explore", _run, does, "--data data/manifest.csv --out report.html")
    parser.add_argument("--data", required=True, type=Path, help="manifest CSV, or a folder that holds manifest.csv")
    parser.add_argument("--out", required=True, type=Path, help="HTML file to write")
    parser.add_argument(
        "--cache", type=Path, default=Path("runs/explore"), help="folder that makes a second run quick; may be removed"
    )
    parser.add_argument(
        "--limit", type=_limit, default=150, help="images of each class of a source for the probe; 0 leaves it out"
    )


def _limit(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def _run(options: argparse.Namespace) -> int:
    from ml.explore.report import explore

    report = explore(options.data, options.out, options.cache, options.limit)
    for title, sentences in report.findings:
        print("\n  ".join([title, *sentences]))
    print(f"{options.out}: {report.images} images, {report.unreadable} unreadable.", file=sys.stderr)
    return 0
