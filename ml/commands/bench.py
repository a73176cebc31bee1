"""Time the shipped models."""

import argparse
from pathlib import Path

from ml.about import MODELS
from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "bench", _run, "Keras predict, LiteRT float16 and int8 side by side", "--model ct")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")
    parser.add_argument("--model", default="ct", choices=("ct", "xray"), help="which model")
    parser.add_argument("--images", default=100, type=int, help="how many images to time")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.benchmark import benchmark

    print(benchmark(options.models, options.model, options.images))
    return 0
