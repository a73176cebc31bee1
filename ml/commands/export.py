"""Ship a run."""

import argparse
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands, "export", _run, "write a run's shipped model", "--run runs/ct --out ml/models --version 2026.11"
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.add_argument("--out", required=True, type=Path, help="folder of models")
    parser.add_argument("--version", required=True, help="version to name in every verdict")
    parser.add_argument(
        "--left-out", nargs="*", default=[], type=Path, help="evaluated runs with --leave-out to publish"
    )


def _run(options: argparse.Namespace) -> int:
    from ml.learning.export import export

    export(options.run, options.out, options.version, options.left_out)
    return 0
