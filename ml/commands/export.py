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
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--version", help="version to name in every verdict")
    what.add_argument(
        "--reference-only", action="store_true", help="only renew what drift is seen by, of a model exported before"
    )
    parser.add_argument(
        "--left-out", nargs="*", default=[], type=Path, help="evaluated runs with --leave-out to publish"
    )


def _run(options: argparse.Namespace) -> int:
    from ml.learning.export import export, renew_reference

    if options.reference_only:
        renew_reference(options.run, options.out)
    else:
        export(options.run, options.out, options.version, options.left_out)
    return 0
