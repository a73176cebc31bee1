"""The settings of a training run."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """How a model is trained; kept as `config.json` in the run folder."""

    data: str
    task: str
    leave_out: str = ""
    epochs: int = 12
    steps: int = 100
    copies: int = 4
    learning_rate: float = 5e-4
    weight_decay: float = 1e-2
    dropout: float = 0.3
    label_smoothing: float = 0.05
    mixstyle: float = 0.5
    mixup: float = 0.0
    patience: int = 4
    seed: int = 7
    imagenet: bool = True
