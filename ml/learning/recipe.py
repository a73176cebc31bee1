"""The settings of a training run."""

import json
from dataclasses import dataclass
from pathlib import Path

from ml.learning.backbones.names import DEFAULT
from ml.learning.manifest import ManifestError

NAME = "config.json"


@dataclass(frozen=True)
class Recipe:
    """How a model is trained; kept as `config.json` in the run folder.

    Its head learns alone for `head_epochs`, then with the upper blocks for `epochs`. `leave_out` is a source to test on
    alone, `only` the one source to learn from and test on. `protocol` says how the rest is split: `group` keeps groups
    whole and takes every eighth of them to validate and to test; `group-folds` tests on the fifth `fold` (0 to 4) of
    the groups; `random` on that of the images whatever their group, as many papers do. Within a class a source of n
    images is drawn in proportion to n^(1 - `balance`): 1 draws every source alike, 0 every image. Of the augmented
    `copies` a share of `photos` are phone photos. `texture` is the share of what is said that a support-vector machine
    on frozen blocks says; 0 leaves it to the upper blocks. `ema` is the momentum of the moving average of the
    weights that is kept in their place (Polyak and Juditsky 1992); 0 keeps the last.
    """

    data: str
    task: str
    leave_out: str = ""
    only: str = ""
    protocol: str = "group"
    fold: int = 0
    backbone: str = DEFAULT
    head_epochs: int = 1
    epochs: int = 20
    steps: int = 100
    copies: int = 6
    learning_rate: float = 1e-3
    weight_decay: float = 5e-2
    dropout: float = 0.3
    label_smoothing: float = 0.05
    balance: float = 1.0
    photos: float = 0.5
    texture: float = 0.8
    mixstyle: float = 0.3
    mixup: float = 0.3
    ema: float = 0.99
    patience: int = 20
    seed: int = 7
    imagenet: bool = True


def read_recipe(run: Path) -> Recipe:
    """How a run was made; what its file does not name is as by default. Raises ManifestError."""
    try:
        return Recipe(**json.loads((run / NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        raise ManifestError(f"{run} is no run folder: its {NAME} is missing; name folders of ml train.") from None
    except TypeError as error:
        raise ManifestError(f"{run / NAME} is of another version of this program ({error}); train it anew.") from error


def left_out_source(run: Path) -> str:
    """The source that a run left out. Raises ManifestError where there is none."""
    source = read_recipe(run).leave_out
    if not source:
        raise ManifestError(f"{run} left no source out; name runs made with --leave-out.")
    return source
