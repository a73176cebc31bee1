"""Ship a run."""

import argparse
from pathlib import Path

from ml.commands import Commands, command

# Of NAME.json: how drift is measured, how the model does on studies, and how it is seen that a chest is cut off.
PARTS = ("reference", "studies", "framing")


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands, "export", _run, "write a run's shipped model", "--run runs/ct --out ml/models --version 2026.11"
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.add_argument("--out", required=True, type=Path, help="folder of models")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--version", help="version to name in every verdict")
    what.add_argument("--only", choices=PARTS, help="renew this part alone, of a model exported before")
    parser.add_argument(
        "--left-out", nargs="*", default=[], type=Path, help="evaluated runs with --leave-out to publish"
    )


def _run(options: argparse.Namespace) -> int:
    from ml.learning.export import export, renew

    if options.only:
        renew(options.run, options.out, options.only)
    else:
        export(options.run, options.out, options.version, options.left_out)
    return 0
