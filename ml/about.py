"""What is to be told of a shipped model: from its metadata alone, without loading it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODELS = Path(__file__).parent / "models"


@dataclass(frozen=True)
class Trial:
    """How a model did on `images` pictures, or as many studies: AUROC with its 95 % interval, the share (0…1) that it
    answered, and the share of wrong answers among these; None where a figure could not be measured."""

    images: int
    auroc: float | None
    interval: tuple[float, float] | None
    answered: float | None
    wrong: float | None


@dataclass(frozen=True)
class About:
    """`learned` is how many pictures it learned from, of `sources` collections; `held_out` how it did on groups of
    these that were kept aside, `elsewhere` how it does on collections left out of the learning altogether. `studies` is
    how it did on groups of several pictures judged together, None where that was not measured."""

    name: str
    version: str
    learned: int
    sources: int
    held_out: Trial
    elsewhere: tuple[Trial, ...]
    studies: Trial | None = None


def about(name: str, folder: Path = MODELS) -> About:
    """Read NAME.json of a folder of models, which every model that loads has."""
    fields = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    images = fields["training"]["images"]
    return About(
        fields["name"],
        fields["version"],
        sum(splits.get("train", 0) for splits in images.values()),
        len({kind.partition("/")[0] for kind in images}),
        _trial(fields["figures"]["all"]),
        tuple(_trial(figures) for figures in fields["left_out"].values()),
        _trial(fields["studies"]["test"], "judged") if "studies" in fields else None,
    )


def card_of(name: str, folder: Path = MODELS) -> bytes:
    """Return the model card of a shipped model, as Markdown."""
    return (folder / "cards" / name / "card.md").read_bytes()


def _trial(figures: dict[str, Any], counted: str = "images") -> Trial:
    spread = figures.get("auroc_95")
    return Trial(
        figures[counted],
        figures["auroc"],
        (spread[0], spread[1]) if spread else None,
        figures["answered"],
        figures["error_among_answered"],
    )
