"""The command line: `python -m ml COMMAND --help`."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import TypeAlias

from ml.learning.recipe import Recipe

MODELS = Path(__file__).parent / "models"
RECIPE_OPTIONS = (
    "epochs",
    "steps",
    "copies",
    "learning_rate",
    "weight_decay",
    "dropout",
    "mixstyle",
    "mixup",
    "patience",
    "seed",
)
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Command = Callable[[argparse.Namespace], int]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 where it did what was asked, else a sentence on stderr and 1."""
    options = parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        print("Stopped; the same command goes on from here.", file=sys.stderr)
        return 130
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("keras", "tensorflow", "sklearn"):
            raise
        print(f"{error.name} is not installed; training needs: pip install 'radiogram[train]'", file=sys.stderr)
    except Exception as error:
        if not type(error).__module__.startswith("ml."):
            raise
        print(error, file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m ml", description="Learn from chest scans, and read them.")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_train(commands)
    _add_calibrate(commands)
    _add_evaluate(commands)
    _add_export(commands)
    _add_bench(commands)
    _add_classify(commands)
    _add_score(commands)
    return top


def _add(commands: Commands, name: str, does: str, example: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=does,
        description=does,
        epilog=f"example: python -m ml {name} {example}",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )


def _add_train(commands: Commands) -> None:
    parser = _add(
        commands, "train", "train a model on a manifest", "--data data/manifest.csv --modality ct --out runs/ct"
    )
    parser.add_argument("--data", required=True, help="manifest CSV, or a folder that holds manifest.csv")
    parser.add_argument("--modality", required=True, choices=("ct", "xray", "gate"), help="what to learn")
    parser.add_argument("--out", required=True, type=Path, help="run folder; an interrupted run there goes on")
    parser.add_argument("--cache", type=Path, default=Path("runs/features"), help="folder for the lower blocks' output")
    parser.add_argument("--leave-out", default="", help="a source to test on and not to train on")
    defaults = {field.name: field.default for field in fields(Recipe)}
    for name in RECIPE_OPTIONS:
        default = defaults[name]
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default, help="see Recipe")
    parser.set_defaults(command=_train)


def _train(options: argparse.Namespace) -> int:
    from ml.learning.training import train

    given = {field.name: getattr(options, field.name) for field in fields(Recipe) if hasattr(options, field.name)}
    train(Recipe(task=options.modality, **given), options.out, options.cache)
    return 0


def _add_calibrate(commands: Commands) -> None:
    example = "--run runs/ct --elsewhere runs/ct-without-ucsd"
    parser = _add(commands, "calibrate", "make a run's probabilities honest and choose when it abstains", example)
    parser.add_argument("--run", required=True, type=Path, help="run folder of train")
    parser.add_argument("--elsewhere", nargs="*", default=[], type=Path, help="runs of the task with --leave-out")
    parser.add_argument("--error", default=0.05, type=float, help="share of wrong answers to stay below")
    parser.set_defaults(command=_calibrate)


def _calibrate(options: argparse.Namespace) -> int:
    from ml.learning.calibration import calibrate

    print(json.dumps(calibrate(options.run, options.elsewhere, options.error), indent=1))
    return 0


def _add_evaluate(commands: Commands) -> None:
    parser = _add(commands, "evaluate", "figures by source on groups a run was not trained on", "--run runs/ct")
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.set_defaults(command=_evaluate)


def _evaluate(options: argparse.Namespace) -> int:
    from ml.learning.evaluation import evaluate, table

    print(table(evaluate(options.run)))
    return 0


def _add_export(commands: Commands) -> None:
    parser = _add(commands, "export", "write a run's shipped model", "--run runs/ct --out ml/models --version 2026.11")
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.add_argument("--out", required=True, type=Path, help="folder of models")
    parser.add_argument("--version", required=True, help="version to name in every verdict")
    parser.add_argument(
        "--left-out", nargs="*", default=[], type=Path, help="evaluated runs with --leave-out to publish"
    )
    parser.set_defaults(command=_export)


def _export(options: argparse.Namespace) -> int:
    from ml.learning.export import export

    export(options.run, options.out, options.version, options.left_out)
    return 0


def _add_bench(commands: Commands) -> None:
    parser = _add(commands, "bench", "Keras predict and LiteRT side by side", "--model ct")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")
    parser.add_argument("--model", default="ct", choices=("ct", "xray"), help="which model")
    parser.add_argument("--images", default=100, type=int, help="how many images to time")
    parser.set_defaults(command=_bench)


def _bench(options: argparse.Namespace) -> int:
    from ml.learning.benchmark import benchmark

    print(benchmark(options.models, options.model, options.images))
    return 0


def _add_classify(commands: Commands) -> None:
    parser = _add(commands, "classify", "one verdict a file", "scan.jpg --modality xray --overlay heatmap.jpg")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="JPEG, PNG, WebP, BMP, TIFF or GIF")
    parser.add_argument("--modality", required=True, choices=("ct", "xray"), help="what the files are")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--overlay", type=Path, metavar="OUT", help="heatmap file, or a folder for several files")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")
    parser.set_defaults(command=_classify)


def _classify(options: argparse.Namespace) -> int:
    from ml.classify import as_json, as_text, classify, overlay_path
    from ml.reader import Reader

    failed, reader = 0, Reader(options.models, modalities=[options.modality])
    for file, reading in classify(options.files, options.modality, reader, bool(options.overlay)):
        if isinstance(reading, str):
            failed += 1
            print(f"{file}: {reading}", file=sys.stderr)
            continue
        print((as_json if options.json else as_text)(file, reading))
        if reading.overlay:
            target = overlay_path(options.overlay, file, options.files)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(reading.overlay)
    return 1 if failed else 0


def _add_score(commands: Commands) -> None:
    parser = _add(commands, "score", "one CSV row a file", "data --modality ct --out scores.csv")
    parser.add_argument("path", type=Path, metavar="PATH", help="folder (its manifest.csv is used) or manifest CSV")
    parser.add_argument("--modality", required=True, choices=("ct", "xray"), help="which classifier")
    parser.add_argument("--out", required=True, type=Path, help="CSV to write; missing rows are added to an old one")
    parser.add_argument("--workers", type=int, help="processes; as many as cores where not given")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")
    parser.set_defaults(command=_score)


def _score(options: argparse.Namespace) -> int:
    from ml.score import score

    if (options.path / "manifest.csv").exists():
        print(f"Scoring what {options.path / 'manifest.csv'} lists.", file=sys.stderr)
    written, kept = score(options.path, options.modality, options.out, options.models, options.workers)
    if kept:
        print(f"{kept} rows were in {options.out} already and are kept; remove it to score them anew.", file=sys.stderr)
    print(f"{options.out}: {written} rows written.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
