"""One bot measured against the practice server: start, tap to answer, a burst, and memory."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.processes import memory
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.scans import numbered

USERS = 16


@dataclass(frozen=True)
class Figures:
    """Seconds, scans a second and MB of one bot in one run. ``calls``: milliseconds from the tap until each kind
    of request reached the server (medians)."""

    ready: float
    first_answer: float
    taps: list[float]
    burst: float
    resident: float
    proportional: float
    calls: dict[str, float]

    @property
    def median(self) -> float:
        """Tap to answer, p50, in milliseconds."""
        return statistics.median(self.taps) * 1e3

    @property
    def p95(self) -> float:
        """Tap to answer, p95, in milliseconds."""
        return statistics.quantiles(self.taps, n=20)[-1] * 1e3


async def contest(module: str, scan: bytes, taps: int, rounds: int) -> Figures:
    """Run ``python -m module`` on ``scan`` (a JPEG): ``taps`` scans in turn, ``rounds`` bursts of 16 users."""
    async with PracticeServer() as server:
        with tempfile.TemporaryDirectory() as folder:
            # A start on a database that is there already, as every start but the first, and people who know the bot.
            process = BotProcess(server, Path(folder), module, TF_CPP_MIN_LOG_LEVEL="3")
            user = server.user(1, "Bench")
            crowd = [server.user(100 + number, f"User {number}") for number in range(USERS)]
            await process.acquaint(user, *crowd)
            began = time.perf_counter()
            await process.launch()
            try:
                await user.send_photo(numbered(scan, taps))
                while not any(call.method == "getUpdates" for call in server.calls):
                    if not process.running:
                        raise SystemExit(f"{module} ended before it was ready; start it by hand to see why.")
                    await asyncio.sleep(0.002)
                ready = time.perf_counter() - began
                await _answer(user, 0, 120)
                first = time.perf_counter() - began
                measured, calls = await _one_after_the_other(server, user, scan, taps)
                speed = await _burst(crowd, scan, rounds)
                resident, proportional = memory(process.pid)
            finally:
                await process.stop()
    return Figures(ready, first, measured, speed, resident, proportional, calls)


async def _one_after_the_other(
    server: PracticeServer, user: User, scan: bytes, taps: int
) -> tuple[list[float], dict[str, float]]:
    measured: list[float] = []
    arrivals: dict[str, list[float]] = {}
    for number in range(taps):
        after = user.messages()[-1].id
        await user.send_photo(numbered(scan, number))
        at = time.time()
        measured.append(await _answer(user, after, 30))
        tapped = time.time() - measured[-1]
        for call in server.calls:
            if call.at >= tapped >= at and call.method.startswith(("answer", "edit")):
                arrivals.setdefault(call.method, []).append((call.at - tapped) * 1e3)
        await asyncio.sleep(0.05)
    return measured, {method: statistics.median(values) for method, values in arrivals.items()}


async def _answer(user: User, after: int, patience: float) -> float:
    """Answer the question that comes after message ``after``; return the seconds from the tap to the verdict."""

    def question(message: Message) -> bool:
        return message.id > after and bool(message.buttons)

    asked = await user.wait_for(question, patience)
    began = time.perf_counter()
    await user.tap(asked, "X-ray")
    await user.wait_for(lambda message: message.id == asked.id and "%" in message.text, patience)
    return time.perf_counter() - began


async def _burst(users: list[User], scan: bytes, rounds: int) -> float:
    """All users at once, each sending the next scan when the last is answered; return scans a second."""

    async def one(user: User) -> None:
        for scan in sent_by[user.id]:
            sent = await user.send_photo(scan)
            await _answer(user, sent.id, 120)

    sent_by = {user.id: [numbered(scan, number) for number in range(rounds)] for user in users}
    began = time.perf_counter()
    await asyncio.gather(*(one(user) for user in users))
    return len(users) * rounds / (time.perf_counter() - began)
