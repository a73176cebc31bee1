"""What becomes of an input in a reader process."""

import random
import resource
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from fuzz.mutations import mutated
from fuzz.seeds import seeds
from ml.opening import open_file
from ml.reading import ImageRefused

SLOW = 5.0


@dataclass
class Tale:
    """What became of some inputs: by kind and ending how many, which ended badly, the longest time and most memory."""

    endings: Counter[tuple[str, str]] = field(default_factory=Counter)
    bad: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0
    slowest: int = -1
    megabytes: float = 0.0

    def add(self, other: "Tale") -> None:
        """Take in what became of others."""
        self.endings += other.endings
        self.bad += other.bad
        if other.seconds > self.seconds:
            self.seconds, self.slowest = other.seconds, other.slowest
        self.megabytes = max(self.megabytes, other.megabytes)


@cache
def _seeds() -> dict[str, list[bytes]]:
    return seeds()


def kinds() -> list[str]:
    """The kinds of seeds."""
    return list(_seeds())


def made(number: int) -> tuple[str, bytes]:
    """The kind and the bytes of one input."""
    rng, pool = random.Random(number), _seeds()
    kind = list(pool)[number % len(pool)]
    return kind, mutated(rng.choice(pool[kind]), rng.choice(pool[rng.choice(list(pool))]), rng)


def judged(first: int, last: int) -> Tale:
    """Open the inputs from `first` to before `last`, one by one."""
    tale = Tale()
    for number in range(first, last):
        kind, data = made(number)
        begun = time.perf_counter()
        ending = _ending(data)
        seconds = time.perf_counter() - begun
        tale.endings[kind, ending] += 1
        if ending.startswith("crash"):
            tale.bad.append((number, f"{kind}: {ending}"))
        if seconds > SLOW:
            tale.bad.append((number, f"{kind}: {seconds:.1f} s"))
        if seconds > tale.seconds:
            tale.seconds, tale.slowest = seconds, number
    tale.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return tale


def _ending(data: bytes) -> str:
    try:
        open_file(data)
    except ImageRefused as refusal:
        return str(refusal.reason)
    except Exception as error:  # the finding that this is for
        return f"crash: {type(error).__name__}: {error}"
    return "pictures"
