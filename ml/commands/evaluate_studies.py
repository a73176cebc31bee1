"""Say how good verdicts on studies of several pictures are."""

import argparse
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands,
        "evaluate-studies",
        _run,
        "figures of a run on groups of two and more pictures judged together, by several rules, and one by one",
        "--run runs/ct --left-out runs/ct-without-ucsd",
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.add_argument("--left-out", nargs="*", default=[], type=Path, help="calibrated runs with --leave-out")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.studies import evaluate_studies, study_tables

    print(study_tables(evaluate_studies(options.run, options.left_out)))
    return 0
