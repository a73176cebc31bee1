"""Read many files into a CSV."""

import argparse
import sys
from pathlib import Path

from ml.about import MODELS
from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "score", _run, "one CSV row a file", "data --modality ct --out scores.csv")
    parser.add_argument("path", type=Path, metavar="PATH", help="folder (its manifest.csv is used) or manifest CSV")
    parser.add_argument("--modality", required=True, choices=("ct", "xray"), help="which classifier")
    parser.add_argument("--out", required=True, type=Path, help="CSV to write; missing rows are added to an old one")
    parser.add_argument("--workers", type=int, help="processes; as many as cores where not given")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")


def _run(options: argparse.Namespace) -> int:
    from ml.score import score

    if (options.path / "manifest.csv").exists():
        print(f"Scoring what {options.path / 'manifest.csv'} lists.", file=sys.stderr)
    written, kept = score(options.path, options.modality, options.out, options.models, options.workers)
    if kept:
        print(f"{kept} rows were in {options.out} already and are kept; remove it to score them anew.", file=sys.stderr)
    print(f"{options.out}: {written} rows written.", file=sys.stderr)
    return 0
