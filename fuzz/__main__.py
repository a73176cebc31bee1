"""The command line: `python -m fuzz --inputs 200000`."""

import argparse
import asyncio
import sys
import time

from fuzz.run import MAX_MEGABYTES, run, table


def main() -> int:
    """0 where every input ended in pictures or a refusal, in 5 s and 600 MB each; else 1."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Mutated files of every kind, opened.")
    parser.add_argument("--inputs", type=int, default=200_000, help="how many")
    parser.add_argument("--first", type=int, default=0, help="number of the first: a run goes on where another ended")
    parser.add_argument("--processes", type=int, default=2, help="reader processes side by side")
    options = parser.parse_args()
    begun = time.monotonic()
    tale = asyncio.run(run(options.first, options.first + options.inputs, options.processes))
    print(table(tale))
    print(
        f"\n{tale.endings.total():,} inputs in {time.monotonic() - begun:.0f} s. The longest took {tale.seconds:.2f} s"
    )
    print(f"(input {tale.slowest}); the largest process had {tale.megabytes:.0f} MB.")
    for number, what in tale.bad:
        print(f"Input {number}: {what}")
    return 1 if tale.bad or tale.megabytes > MAX_MEGABYTES else 0


if __name__ == "__main__":
    sys.exit(main())
