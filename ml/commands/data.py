"""Fetch public collections, and turn them or your own folders into a manifest."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ml.commands import Commands, command

if TYPE_CHECKING:
    from ml.data.scan import Listing

LAYOUTS = ("csv", "radiography", "ucsd", "sarscov2", "folders")
SOURCES = ("sarscov2", "radiography")


def add(commands: Commands) -> None:
    """Add the command with its two commands, and their arguments."""
    does = "fetch collections, and build the manifest that training reads"
    parser = commands.add_parser("data", help=does, description=does)
    below = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    get = command(below, "get", _get, "download collections from Kaggle, and import them", "sarscov2 radiography")
    get.add_argument("names", nargs="+", choices=SOURCES, metavar="NAME", help=f"which: {', '.join(SOURCES)}")
    reads = command(below, "import", _import, "import a folder or a CSV", "COVID-CT --out data/manifest.csv --add")
    reads.add_argument("path", type=Path, metavar="PATH", help="folder of a collection, or CSV")
    reads.add_argument("--layout", default="", choices=LAYOUTS, help="recognised where not given")
    reads.add_argument("--modality", default="", choices=("ct", "xray", "other"), help="where the layout does not say")
    reads.add_argument("--source", default="", help="name of the collection, where the layout does not say")
    reads.add_argument("--children", type=Path, help="CSV whose column path names pictures of children")
    for parser in (get, reads):
        parser.add_argument("--out", type=Path, default=Path("data/manifest.csv"), help="manifest to write")
        parser.add_argument("--add", action="store_true", help="add to the manifest where it is there")
        parser.add_argument("--seed-recipe", action="store_true", help="all X-rays of COVID, --others of the others")
        parser.add_argument("--others", type=int, default=4000, help="for --seed-recipe")
        parser.add_argument("--seed", type=int, default=7, help="for --seed-recipe: which are drawn")
        parser.add_argument("--workers", type=int, help="threads; as many as cores where not given")


def _get(options: argparse.Namespace) -> int:
    from ml.data.collection import refuse_overwriting
    from ml.data.get import SOURCES, get
    from ml.data.layouts import read_layout

    refuse_overwriting(options.out, options.add)
    listings = []
    for name in dict.fromkeys(options.names):
        print(f"{name}: {SOURCES[name].licence}")
        listings.append(read_layout(get(name), SOURCES[name].layout))
    return _collect(options, *listings)


def _import(options: argparse.Namespace) -> int:
    from ml.data.collection import refuse_overwriting
    from ml.data.layouts import Wishes, read_layout

    refuse_overwriting(options.out, options.add)
    wishes = Wishes(options.modality, options.source, options.children)
    return _collect(options, read_layout(options.path, options.layout, wishes))


def _collect(options: argparse.Namespace, *listings: "Listing") -> int:
    from ml.data.collection import collect
    from ml.data.recipe import thin

    for note in (note for listing in listings for note in listing.notes):
        print(f"Note: {note}")
    scans = [scan for listing in listings for scan in listing.scans]
    thinning = partial(thin, others=options.others, seed=options.seed) if options.seed_recipe else None
    report = collect(scans, options.out, options.add, thinning, options.workers)
    print(report)
    print(f"{options.out}: {len(report.kept)} pictures in {len({one.group for one in report.kept})} groups.")
    if report.left:
        print(f"{options.out.parent / 'left-out.csv'}: {len(report.left)} pictures left out, with reasons.")
    return 0
