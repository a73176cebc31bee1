"""Faults a practice server makes on purpose, to show that a bot survives a bad network and a struggling Telegram."""

import random
from dataclasses import dataclass, field

KINDS = ("429", "500", "reset", "lost", "stall")
"""429 with `retry_after`; 500; the connection reset before, or (lost) after, the request was carried out; a stall."""


@dataclass
class Faults:
    """Which requests fail, drawn from `seed`, so that a run can be repeated.

    Args:
        share: Share of requests that fail, 0 to 1.
        kinds: Which of `KINDS` to draw from.
        seed: Seed of the drawing.
        stall: Seconds a stalled request takes before it is carried out.
        retry_after: Seconds that a 429 asks to wait.
        methods: Methods that may fail ("getFile", "download" for a file's bytes ...); None for all.
    """

    share: float = 0.0
    kinds: tuple[str, ...] = KINDS
    seed: int = 0
    stall: float = 10.0
    retry_after: int = 1
    methods: frozenset[str] | None = None
    _random: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise ValueError(f"The share of failing requests must be between 0 and 1, not {self.share}.")
        if unknown := set(self.kinds) - set(KINDS):
            raise ValueError(f"There is no fault called {', '.join(sorted(unknown))}; choose from {', '.join(KINDS)}.")
        self._random = random.Random(self.seed)

    def draw(self, method: str) -> str | None:
        """The fault for the next request of `method`, or None."""
        if self.methods is not None and method not in self.methods:
            return None
        return self._random.choice(self.kinds) if self.kinds and self._random.random() < self.share else None
