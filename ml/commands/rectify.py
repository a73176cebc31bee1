"""Say what finding the sheet in phone photos gains."""

import argparse
from pathlib import Path

from ml.about import MODELS
from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    does = "AUROC on drawn photos of a run's test scans, with the film or screen found in them and without"
    parser = command(commands, "rectify", _run, does, "--run runs/ct --limit 50")
    parser.add_argument("--run", required=True, type=Path, help="run folder of train: its test scans are photographed")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models, whose training left them out")
    parser.add_argument("--limit", default=50, type=int, help="test scans of each source and class")
    parser.add_argument("--workers", default=1, type=int, help="processes")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.predictions import read_predictions
    from ml.learning.probing import sample
    from ml.learning.recipe import read_recipe
    from ml.learning.rectification import gain

    predictions = read_predictions(options.run)
    chosen = predictions.where(sample(predictions, options.limit))
    print(gain(chosen, read_recipe(options.run).task, options.models, options.workers))
    return 0
