"""The documents name every command and every setting, and the walls of the map stand."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.__main__
import ml.__main__
import storage.__main__

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
ENV_EXAMPLE = (ROOT / ".env.example").read_text()
ROOMS = ("bot", "ml", "storage")
NEVER = {"bot": ("tensorflow", "keras"), "ml": ("telegram", "bot", "storage"), "storage": ("telegram", "bot", "ml")}


def settings() -> set[str]:
    """Every name that the settings modules read from the environment."""
    names: set[str] = set()
    for path in ("bot/settings.py", "storage/settings.py"):
        for node in ast.walk(ast.parse((ROOT / path).read_text())):
            if isinstance(node, ast.Constant) and re.fullmatch(r"[A-Z]+(_[A-Z]+)+|ACCESS|MODE", str(node.value)):
                names.add(str(node.value))
    return names


def commands(parser: argparse.ArgumentParser, prefix: str) -> Iterator[str]:
    """Every command line that a parser takes, such as ``python -m storage audit verify``."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield prefix
    for action in below:
        for name, child in action.choices.items():
            yield from commands(child, f"{prefix} {name}")


@pytest.mark.parametrize("room", [bot.__main__, ml.__main__, storage.__main__])
def test_every_command_is_documented(room: object) -> None:
    name = str(room.__name__).split(".")[0]  # type: ignore[attr-defined]
    missing = [line for line in commands(room.parser(), f"python -m {name}") if line not in README]  # type: ignore[attr-defined]
    assert not missing


def test_every_setting_is_documented() -> None:
    found = settings()
    assert {"TELEGRAM_TOKEN", "ACCESS", "DATA_DIR", "HTTP_PORT"} <= found
    assert not {name for name in found if f"`{name}`" not in README}
    assert not {name for name in found if not re.search(rf"^{name}=", ENV_EXAMPLE, re.MULTILINE)}


def test_every_make_target_is_documented() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert targets
    assert not [target for target in targets[1].split() if f"make {target}" not in README]


@pytest.mark.parametrize("room", ROOMS)
def test_the_walls_of_the_map_stand(room: str) -> None:
    for path in (ROOT / room).rglob("*.py"):
        if "learning" in path.parts:
            never: tuple[str, ...] = ("telegram", "bot", "storage")
        else:
            never = NEVER[room] + (("tensorflow", "keras") if room == "ml" else ())
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] in never], path


def test_no_module_reads_the_environment_but_the_settings() -> None:
    allowed = {"bot/__init__.py", "storage/settings.py"}
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            name = path.relative_to(ROOT).as_posix()
            assert name in allowed or not re.search(r"\bos\.(environ|getenv)", path.read_text()), name
