"""Read files one by one."""

import argparse
import sys
from pathlib import Path

from ml.about import MODELS
from ml.commands import Commands, command


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "classify", _run, "one verdict a file", "scan.jpg --modality xray --overlay heatmap.jpg")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a picture, DICOM file, PDF or ZIP")
    parser.add_argument("--modality", choices=("ct", "xray"), help="what the files are; may be left out for DICOM")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--overlay", type=Path, metavar="OUT", help="heatmap file, or a folder for several files")
    parser.add_argument("--models", default=MODELS, type=Path, help="folder of models")


def _run(options: argparse.Namespace) -> int:
    from ml.classify import as_json, as_text, classify, overlay_path
    from ml.reader import MODALITIES, Reader

    failed, reader = 0, Reader(options.models, modalities=[options.modality] if options.modality else MODALITIES)
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
