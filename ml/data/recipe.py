"""The seed recipe: all COVID X-rays, and as many of the others as are asked for, the same ones each time."""

import hashlib
from collections.abc import Sequence

from ml.data.checks import NOT_DRAWN, Kept, LeftOut

OTHERS, SEED = 4000, 7


def thin(kept: Sequence[Kept], others: int = OTHERS, seed: int = SEED) -> tuple[list[Kept], list[LeftOut]]:
    """Keep every scan but X-rays without COVID, of which `others` are drawn by the hash of `seed` and their content.

    The draw does not depend on order or file names; further pictures change it only as far as they are drawn.
    """
    candidates = [one for one in kept if one.scan.kind == ("xray", "Non-COVID")]
    candidates.sort(key=lambda one: hashlib.sha256(f"{seed}:{one.print.sha256}".encode()).digest())
    left = {one.print.sha256 for one in candidates[others:]}
    sentence = f"Not among the {others} X-rays without COVID that seed {seed} draws."
    stays = [one for one in kept if one.print.sha256 not in left]
    return stays, [LeftOut(one.scan, NOT_DRAWN, sentence) for one in kept if one.print.sha256 in left]
