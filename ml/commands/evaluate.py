"""Say how good a run is."""

import argparse
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands, "evaluate", _run, "figures by source on groups a run was not trained on", "--run runs/ct"
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.evaluation import evaluate, table

    print(table(evaluate(options.run)))
    return 0
