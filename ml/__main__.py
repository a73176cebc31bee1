"""The command line: `python -m ml COMMAND --help`."""

import argparse
import errno
import sys

from ml.commands import (
    Command,
    bench,
    calibrate,
    classify,
    data,
    evaluate,
    evaluate_studies,
    explore,
    export,
    rectify,
    score,
    train,
)

COMMANDS = (data, explore, train, calibrate, evaluate, evaluate_studies, rectify, export, bench, classify, score)
TRAINING = ("keras", "tensorflow", "sklearn", "matplotlib", "jinja2", "imagehash", "kagglehub")


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
        if (error.name or "").partition(".")[0] not in TRAINING:
            raise
        print(f"{error.name} is not installed; training needs: pip install 'radiogram[train]'", file=sys.stderr)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        fix = "make room, and run the same command again; it goes on from there" if full else "see to it, and try again"
        print(f"{error.filename or 'A file'} cannot be written or read ({error.strerror}); {fix}.", file=sys.stderr)
    except Exception as error:
        if not type(error).__module__.startswith("ml."):
            raise
        print(error, file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments."""
    top = argparse.ArgumentParser(prog="python -m ml", description="Learn from chest scans, and read them.")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add(commands)
    return top


if __name__ == "__main__":
    sys.exit(main())
