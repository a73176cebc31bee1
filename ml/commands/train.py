"""Train a model."""

import argparse
from dataclasses import fields
from pathlib import Path

from ml.commands import Commands, command
from ml.learning.backbones.names import NAMES, OFFLINE
from ml.learning.recipe import Recipe

RECIPE_OPTIONS = (
    "head_epochs",
    "epochs",
    "steps",
    "copies",
    "learning_rate",
    "weight_decay",
    "dropout",
    "balance",
    "photos",
    "texture",
    "mixstyle",
    "mixup",
    "ema",
    "patience",
    "seed",
)


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands, "train", _run, "train a model on a manifest", "--data data/manifest.csv --modality ct --out runs/ct"
    )
    parser.add_argument("--data", required=True, help="manifest CSV, or a folder that holds manifest.csv")
    parser.add_argument("--modality", required=True, choices=("ct", "xray", "gate"), help="what to learn")
    parser.add_argument("--out", required=True, type=Path, help="run folder; an interrupted run there goes on")
    parser.add_argument("--cache", type=Path, default=Path("runs/features"), help="folder for the lower blocks' output")
    parser.add_argument("--leave-out", default="", help="a source to test on and not to train on")
    parser.add_argument("--only", default="", help="the one source to train and test on")
    parser.add_argument(
        "--protocol", choices=("group", "group-folds", "random"), default="group", help="how images are split"
    )
    parser.add_argument(
        "--fold", type=int, choices=range(5), default=0, help="which fifth of the groups or images to test on"
    )
    parser.add_argument(
        "--backbone",
        choices=NAMES,
        default=Recipe.backbone,
        metavar="NAME",
        help=f"what it learns from: {', '.join(NAMES)}; all but {', '.join(OFFLINE)} are downloaded the first time",
    )
    defaults = {field.name: field.default for field in fields(Recipe)}
    for name in RECIPE_OPTIONS:
        default = defaults[name]
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default, help="see Recipe")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.training import train

    given = {field.name: getattr(options, field.name) for field in fields(Recipe) if hasattr(options, field.name)}
    train(Recipe(task=options.modality, **given), options.out, options.cache)
    return 0
