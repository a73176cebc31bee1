"""The commands of `python -m ml`: a module each, which adds its arguments and does what they ask."""

import argparse
from collections.abc import Callable
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Command = Callable[[argparse.Namespace], int]


def command(commands: Commands, name: str, run: Command, does: str, example: str) -> argparse.ArgumentParser:
    """Add the command ``name``, done by ``run``, and return its parser; ``example`` shows in its help."""
    parser = commands.add_parser(
        name,
        help=does,
        description=does,
        epilog=f"example: {commands._prog_prefix} {name} {example}",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.set_defaults(command=run)
    return parser
