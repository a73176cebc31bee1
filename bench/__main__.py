"""`make bench`: Radiogram and the usual way side by side on the same local server, with a 1280 x 1048 JPEG."""

from __future__ import annotations

import argparse
import asyncio
import statistics
from collections.abc import Callable
from pathlib import Path

from bench.contest import Figures, contest

ROWS: dict[str, tuple[Callable[[Figures], float], str]] = {
    "ready after start, s": (lambda figures: figures.ready, "{:.2f}"),
    "first answer after start, s": (lambda figures: figures.first_answer, "{:.2f}"),
    "tap to answer p50, ms": (lambda figures: figures.median, "{:.0f}"),
    "tap to answer p95, ms": (lambda figures: figures.p95, "{:.0f}"),
    "burst of 16 users, scans/s": (lambda figures: figures.burst, "{:.1f}"),
    "resident memory (RSS), MB": (lambda figures: figures.resident, "{:.0f}"),
    "shared pages counted once (PSS), MB": (lambda figures: figures.proportional, "{:.0f}"),
}


def picture() -> bytes:
    """Return a drawn chest X-ray as a JPEG of 1280 x 1048 pixels."""
    from tests.scans import draw_xray, jpeg

    return jpeg(draw_xray(1, (1280, 1048)))


def main() -> None:
    """Measure both in turn, and print medians and ratios."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="how often each is measured, in turn")
    parser.add_argument("--taps", type=int, default=40, help="scans one after the other in each run")
    parser.add_argument("--rounds", type=int, default=6, help="scans of each of the 16 users in the burst")
    parser.add_argument("--scan", type=Path, help="a JPEG to send instead of the drawn X-ray")
    parser.add_argument("--only", choices=("bot", "bench.usual"), help="measure one of the two")
    chosen = parser.parse_args()
    scan = chosen.scan.read_bytes() if chosen.scan else picture()
    modules = [chosen.only] if chosen.only else ["bot", "bench.usual"]
    figures: dict[str, list[Figures]] = {module: [] for module in modules}
    for run in range(chosen.runs):
        for module in modules:
            measured = asyncio.run(contest(module, scan, chosen.taps, chosen.rounds))
            figures[module].append(measured)
            print(f"run {run + 1}, {module}: p50 {measured.median:.0f} ms, {measured.burst:.1f} scans/s", flush=True)
    _table(figures)


def _table(figures: dict[str, list[Figures]]) -> None:
    names = {"bot": "Radiogram", "bench.usual": "usual way"}
    print(f"\n{'median of the runs (least to most)':38}" + "".join(f"{names[module]:>26}" for module in figures))
    for row, (pick, form) in ROWS.items():
        cells = []
        for runs in figures.values():
            values = sorted(pick(run) for run in runs)
            middle, least, most = (form.format(value) for value in (statistics.median(values), values[0], values[-1]))
            cells.append(f"{middle} ({least} to {most})")
        print(f"{row:38}" + "".join(f"{cell:>26}" for cell in cells))
    if "bot" in figures:
        calls = figures["bot"][-1].calls
        told = ", ".join(f"{method} {at:.0f}" for method, at in sorted(calls.items(), key=lambda item: item[1]))
        print(f"\nRadiogram's requests reach the server after the tap, ms (medians of the last run): {told}")


if __name__ == "__main__":
    main()
