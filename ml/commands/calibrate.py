"""Make the probabilities of a run honest."""

import argparse
import json
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    example = "--run runs/ct --elsewhere runs/ct-without-ucsd"
    parser = command(
        commands, "calibrate", _run, "make a run's probabilities honest and choose when it abstains", example
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train")
    parser.add_argument("--elsewhere", nargs="*", default=[], type=Path, help="runs of the task with --leave-out")
    parser.add_argument("--error", default=0.05, type=float, help="share of each class that may be called the other")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.calibration import calibrate

    print(json.dumps(calibrate(options.run, options.elsewhere, options.error), indent=1))
    return 0
