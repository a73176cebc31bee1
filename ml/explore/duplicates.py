"""Near-duplicates: images that are nearly the same picture, and what they wrongly join."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ml.data.duplicates import ALIKE, alike_pairs
from ml.data.duplicates import clusters as connected
from ml.explore.survey import Indices, Survey
from ml.learning.manifest import Row

LARGEST = 6
# What a near-duplicate must not join, by the name of a row's field; a group across which one lies leaks only where a
# later split parts the two groups.
GRAVE = {"modality": "modality", "label": "class", "source": "source", "split": "official split"}
CROSSINGS = {**GRAVE, "group": "group"}


@dataclass(frozen=True)
class Cluster:
    """Images of a survey joined by near-duplicate pairs: `indices` (n,), and the values of CROSSINGS they differ in."""

    indices: Indices
    crosses: tuple[str, ...]

    @property
    def grave(self) -> bool:
        """Whether it joins more than groups."""
        return bool(set(self.crosses) & set(GRAVE.values()))


def clusters(survey: Survey) -> list[Cluster]:
    """Every cluster of two readable images or more: the gravest first, then those across groups, then by size.

    Near-duplicates are images whose perceptual hashes differ in at most `ml.data.duplicates.ALIKE` bits.
    """
    readable = np.flatnonzero(survey.records["readable"])
    bits = np.unpackbits(survey.records["hash"][readable], axis=1).astype(np.bool_)
    pairs, _ = alike_pairs(bits, ALIKE)
    roots = connected(len(readable), pairs)
    order = np.argsort(roots, kind="stable")
    parts = np.split(readable[order], np.flatnonzero(np.diff(roots[order])) + 1)
    found = [Cluster(part, crossings([survey.rows[index] for index in part])) for part in parts if len(part) > 1]
    return sorted(found, key=lambda one: (not one.grave, not one.crosses, -len(one.indices), one.indices[0]))


def crossings(rows: Sequence[Row]) -> tuple[str, ...]:
    """What the rows differ in, of CROSSINGS."""
    return tuple(name for field, name in CROSSINGS.items() if len({getattr(row, field) for row in rows}) > 1)


def shown(found: Sequence[Cluster]) -> list[Cluster]:
    """All grave clusters, and the first others."""
    others = [cluster for cluster in found if not cluster.grave]
    return [cluster for cluster in found if cluster.grave] + others[:LARGEST]
