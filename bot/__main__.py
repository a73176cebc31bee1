"""`python -m bot`: run the bot, practise without Telegram, or check that everything is in order."""

from __future__ import annotations

import argparse
import sys
import time

BEGAN = time.perf_counter()


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(prog="python -m bot", description="Radiogram, a Telegram bot that reads chest scans.")
    commands = top.add_subparsers(dest="command")
    run = commands.add_parser("run", help="run the bot (also without a command)")
    run.add_argument("--or-practice", action="store_true", help="without TELEGRAM_TOKEN, start the practice chat")
    commands.add_parser("practice", help="try the bot in the browser, without Telegram")
    commands.add_parser("doctor", help="check token, database, models, disk and clock")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 after a sentence that says what is wrong."""
    chosen = parser().parse_args(arguments)
    # Imported here, since the reader processes import this file too and need none of it.
    from bot import start

    commands = {"practice": start.practice, "doctor": start.doctor, "run": start.bot, None: start.bot}
    command = commands[chosen.command]
    if chosen.command == "run" and chosen.or_practice:
        command = start.bot_or_practice
    return command(BEGAN)


if __name__ == "__main__":
    sys.exit(main())
