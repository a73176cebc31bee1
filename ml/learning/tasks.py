"""What each shipped model learns: its classes, and which rows of a manifest teach it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from ml.learning.manifest import ManifestError, Row
from ml.learning.recipe import Recipe

# Children among the "normals" teach that a child is healthy; the gate alone may know them.
CHILDREN = frozenset({"covid19_radiography_paediatric"})
FOLDS = 8
TEST_FOLDS = 5


@dataclass(frozen=True)
class Task:
    """A model's name and classes, in the order of its outputs, and how many images of a source's class it takes."""

    name: str
    classes: tuple[str, ...]
    limit: int

    def rows(self, rows: Sequence[Row], only: str = "") -> list[Row]:
        """The rows that this task learns from, of one source where `only` names it, evenly thinned to `limit`.

        Raises ManifestError where a class has none.
        """
        strata: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            if self._wanted(row) and only in ("", row.source):
                strata[row.source, row.label].append(row)
        chosen = [stratum[i] for stratum in strata.values() for i in evenly(len(stratum), self.limit).tolist()]
        missing = set(self.classes) - {self.label(row) for row in chosen}
        if missing:
            raise ManifestError(f"The manifest has no image of {' and '.join(sorted(missing))} for {self.name}.")
        return chosen

    def label(self, row: Row) -> str:
        return row.modality if self.name == "gate" else row.label

    def targets(self, rows: Sequence[Row]) -> npt.NDArray[np.int64]:
        """Class indices, (N,)."""
        return np.array([self.classes.index(self.label(row)) for row in rows])

    def _wanted(self, row: Row) -> bool:
        if self.name == "gate":
            return True
        return row.modality == self.name and row.label in self.classes and row.source not in CHILDREN


def evenly(count: int, most: int) -> npt.NDArray[np.int64]:
    """At most `most` of the indices of `count` things, from the first to the last; always the same ones."""
    return np.linspace(0, count - 1, min(most, count)).astype(np.int64)


COVID_CLASSES = ("Non-COVID", "COVID")
TASKS = {
    "ct": Task("ct", COVID_CLASSES, 1600),
    "xray": Task("xray", COVID_CLASSES, 1600),
    "gate": Task("gate", ("ct", "xray", "other"), 600),
}


def split(task: Task, rows: Sequence[Row], recipe: Recipe) -> npt.NDArray[np.str_]:
    """`train`, `val` or `test` for each row, (N,), by the protocol of a recipe. Raises ManifestError."""
    if recipe.protocol == "group":
        return assign_splits(task, rows, recipe.seed, recipe.leave_out)
    return fold_splits(task, rows, recipe.seed, recipe.fold, by_group=recipe.protocol == "group-folds")


def fold_splits(
    task: Task, rows: Sequence[Row], seed: int, fold: int, *, by_group: bool = False
) -> npt.NDArray[np.str_]:
    """One fifth to test on, whatever official splits say, and an eighth of the rest to validate on.

    Where it is not `by_group`, pictures of one patient lie on both sides, so that figures are flattered: only to
    compare with papers that do so. Raises ManifestError.
    """
    targets, groups = task.targets(rows), np.array([row.group for row in rows])
    if by_group:
        _refuse_few_groups(task, groups.tolist(), TEST_FOLDS + FOLDS)

    def folds(count: int, chosen: npt.NDArray[np.intp]) -> list[tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
        if by_group:
            parts = StratifiedGroupKFold(count, shuffle=True, random_state=seed).split(
                chosen, targets[chosen], groups[chosen]
            )
        else:
            parts = StratifiedKFold(count, shuffle=True, random_state=seed).split(chosen, targets[chosen])
        return [(chosen[rest], chosen[part]) for rest, part in parts]

    splits = np.full(len(rows), "train", dtype="<U5")
    rest, test = folds(TEST_FOLDS, np.arange(len(rows)))[fold]
    splits[test] = "test"
    splits[folds(FOLDS, rest)[0][1]] = "val"
    _refuse_missing_classes(task, targets, splits)
    return splits


def assign_splits(task: Task, rows: Sequence[Row], seed: int, leave_out: str = "") -> npt.NDArray[np.str_]:
    """`train`, `val` or `test` for each row, (N,), by group: one eighth each for val and test, the rest for training.

    An official split is kept. A left-out source is tested on and nothing else. Raises ManifestError.
    """
    if leave_out and leave_out not in {row.source for row in rows}:
        raise ManifestError(f"The manifest has no source {leave_out!r} for {task.name}.")
    splits = np.array([row.split for row in rows], dtype="<U5")
    free = np.flatnonzero(splits == "")
    if free.size:
        strata = [f"{rows[i].source}/{task.label(rows[i])}" for i in free.tolist()]
        groups = [rows[i].group for i in free.tolist()]
        _refuse_few_groups(task, groups, FOLDS)
        folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=seed).split(free, strata, groups)
        splits[free] = "train"
        for name, (_, part) in zip(("test", "val"), folds, strict=False):
            splits[free[part]] = name
    if leave_out:
        splits[[row.source == leave_out for row in rows]] = "test"
    _refuse_missing_classes(task, task.targets(rows), splits)
    return splits


def _refuse_few_groups(task: Task, groups: Sequence[str], needed: int) -> None:
    if len(set(groups)) < needed:
        raise ManifestError(f"The manifest has {len(set(groups))} groups for {task.name}; {needed} are needed.")


def _refuse_missing_classes(task: Task, targets: npt.NDArray[np.int64], splits: npt.NDArray[np.str_]) -> None:
    for name in ("train", "val"):
        for index, label in enumerate(task.classes):
            if not np.any((splits == name) & (targets == index)):
                raise ManifestError(f"No image of class {label} is left to {name} {task.name} on; add groups of it.")
