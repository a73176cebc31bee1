"""Say how good a run is, and write its model card."""

import argparse
from pathlib import Path

from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(
        commands,
        "evaluate",
        _run,
        "figures by source on groups a run was not trained on, by protocol, on altered pictures, and its model card",
        "--run runs/ct --left-out runs/ct-without-ucsd --folds runs/ct-random-*",
    )
    parser.add_argument("--run", required=True, type=Path, help="run folder of train, calibrated")
    parser.add_argument("--left-out", nargs="*", default=[], type=Path, help="calibrated runs with --leave-out")
    parser.add_argument("--folds", nargs="*", default=[], type=Path, help="calibrated runs, one a fold, of a protocol")
    parser.add_argument("--external", type=Path, help="manifest CSV of your own pictures to judge the run on")
    parser.add_argument(
        "--probe",
        type=int,
        default=60,
        help="test pictures of each source and class to alter: negative control, photos",
    )
    parser.add_argument(
        "--unaltered",
        type=Path,
        help="calibrated run of --copies 1: how much of its loss on photos is won back",
    )
    parser.add_argument("--out", type=Path, help="folder for the model card; RUN/card where not given")


def _run(options: argparse.Namespace) -> int:
    from ml.learning.calibration import read_calibration
    from ml.learning.card import write_card
    from ml.learning.evaluation import evaluate, judge, table
    from ml.learning.probing import compare_photos, external, probe
    from ml.learning.protocols import compare, protocol_table

    run: Path = options.run
    print(table(evaluate(run)))
    elsewhere = judge(external(run, options.external), read_calibration(run)) if options.external else None
    compared = compare(run, options.left_out, options.folds, elsewhere)
    if len(compared) > 1:
        print(f"\n{protocol_table(compared)}")
    probe(run, options.probe)
    if options.unaltered:
        probe(options.unaltered, options.probe)
        compare_photos(run, options.unaltered)
    print(f"\nModel card: {write_card(run, options.out or run / 'card')}")
    return 0
