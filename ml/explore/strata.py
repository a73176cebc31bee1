"""The images of one source and class, and a fair sample of them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ml.explore.survey import Indices, Survey
from ml.learning.tasks import evenly

BLOCK = 256


@dataclass(frozen=True)
class Stratum:
    """The readable images of one source and class: `indices` (n,) into the survey."""

    source: str
    label: str
    indices: Indices

    def __len__(self) -> int:
        return len(self.indices)

    def blocks(self) -> Iterator[Indices]:
        """The indices in pieces small enough to load at once."""
        for start in range(0, len(self), BLOCK):
            yield self.indices[start : start + BLOCK]


def strata(survey: Survey, modality: str) -> list[Stratum]:
    """The strata of a modality, ordered by source and class."""
    members: dict[tuple[str, str], list[int]] = {}
    for index in survey.readable(modality).tolist():
        row = survey.rows[index]
        members.setdefault((row.source, row.label), []).append(index)
    return [Stratum(*key, np.array(members[key])) for key in sorted(members)]


def spread(indices: Indices, count: int) -> Indices:
    """At most `count` of the indices, evenly spread from first to last; always the same ones."""
    return indices[evenly(len(indices), count)]
