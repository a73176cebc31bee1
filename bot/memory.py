"""How the C library keeps the memory of this process."""

from __future__ import annotations

import ctypes

M_ARENA_MAX = -8  # malloc.h of glibc


def share_one_heap() -> None:
    """Have every thread take memory from one heap (mallopt(3)), to be called before there are threads.

    glibc gives each thread a heap of its own, up to eight a processor, and what is free in one is of no use to another.
    A picture passes through several of some twenty threads, so that each heap grows to the most it ever held: the bot
    took 6 MB more from the start. Other C libraries have no such heaps.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(M_ARENA_MAX, 1)
