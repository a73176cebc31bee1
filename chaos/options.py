"""How large a proof is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """The size of one proof; what a proof has no use for stays at its default.

    ``seed`` draws everything that is random, ``patience`` is how many seconds a person waits for an answer before the
    scan counts as not answered, ``rate`` is in scans a second.
    """

    seed: int = 1
    scans: int = 0
    users: int = 0
    kills: int = 0
    seconds: float = 0.0
    rate: float = 0.0
    cases: int = 0
    repeats: int = 0
    patience: float = 300.0
    stall: float = 10.0
    volume: int = 64
