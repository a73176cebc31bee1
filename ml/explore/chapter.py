"""What the report shows of one modality, worked out before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ml.explore import plots, tables
from ml.explore.confounds import Confounds, confounds
from ml.explore.duplicates import Cluster, shown
from ml.explore.probe import pooled_features
from ml.explore.sheets import Mean, Picture, Sheet, mean, pictures, sheet
from ml.explore.strata import Stratum, spread, strata
from ml.explore.survey import Survey

TITLES = {"ct": "CT", "xray": "X-ray", "other": "Other pictures"}
CLUSTER_PICTURES = 6


@dataclass(frozen=True)
class ClusterView:
    """A cluster of near-duplicates, with some of its pictures."""

    cluster: Cluster
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Chapter:
    """Everything about one modality. Plots are data: URIs; `confounds` is None where no probe was asked for."""

    modality: str
    strata: list[Stratum]
    balance_plot: str
    counts: list[tables.Count]
    splits: list[str]
    sheets: list[Sheet]
    aspect_plot: str
    side_plot: str
    sizes: list[tables.Size]
    stored_plot: str
    seen_plot: str
    means: list[Mean]
    clusters: list[Cluster]
    cluster_views: list[ClusterView]
    confounds: Confounds | None

    @property
    def title(self) -> str:
        return TITLES[self.modality]

    @property
    def images(self) -> int:
        return sum(map(len, self.strata))


def chapter(survey: Survey, modality: str, found: Sequence[Cluster], limit: int) -> Chapter:
    """The chapter of a modality that has a readable image; the probe takes `limit` images of a source's class."""
    parts = strata(survey, modality)
    counts = [tables.count(survey, part) for part in parts]
    own = [cluster for cluster in found if any(survey.rows[i].modality == modality for i in cluster.indices)]
    return Chapter(
        modality=modality,
        strata=parts,
        balance_plot=plots.balance(parts),
        counts=counts,
        splits=tables.splits(counts),
        sheets=[sheet(survey, part) for part in parts],
        aspect_plot=plots.aspects(survey, parts),
        side_plot=plots.longer_sides(survey, parts),
        sizes=[tables.size(survey, part) for part in parts],
        stored_plot=plots.levels(survey, parts, "stored"),
        seen_plot=plots.levels(survey, parts, "seen"),
        means=[mean(survey, part) for part in parts],
        clusters=own,
        cluster_views=[_view(survey, cluster) for cluster in shown(own)],
        confounds=_confounds(survey, parts, limit) if limit else None,
    )


def _view(survey: Survey, cluster: Cluster) -> ClusterView:
    """Pictures that show what the cluster joins: first one of each kind, then the rest in order."""
    kinds: dict[tuple[str, ...], int] = {}
    for index in cluster.indices.tolist():
        row = survey.rows[index]
        kinds.setdefault((row.modality, row.source, row.label, row.split), index)
    ordered = list(dict.fromkeys([*kinds.values(), *cluster.indices.tolist()]))
    return ClusterView(cluster, pictures(survey, ordered[:CLUSTER_PICTURES]))


def _confounds(survey: Survey, parts: Sequence[Stratum], limit: int) -> Confounds:
    chosen = np.concatenate([spread(part.indices, limit) for part in parts])
    sample = [survey.rows[index] for index in chosen]
    rows = [survey.rows[index] for part in parts for index in part.indices]
    return confounds(rows, sample, pooled_features(sample, survey.folder))
