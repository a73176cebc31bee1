"""COVID or not: a calibrated probability, and whether it is sure enough to name a class."""

import math
from dataclasses import dataclass

import numpy as np

from ml.models import Floats, Model, Outputs

COVID, NON_COVID, INDETERMINATE = "COVID", "Non-COVID", "Indeterminate"


@dataclass(frozen=True)
class Judgement:
    """`probability` is the calibrated P(COVID), `confidence` that of the likelier class; `evidence` (7, 7) is how much
    each place speaks for the likelier class, in logits; `distance` is how unlike those learned from the picture is
    (`ml.novelty`), and `unfamiliar` says that it is too unlike them."""

    probability: float
    likelier: str
    confidence: float
    verdict: str
    evidence: Floats
    distance: float
    unfamiliar: bool


def judge(model: Model, outputs: Outputs, doubt: float = 1.0) -> Judgement:
    """What a model's outputs for one image mean, by its calibration, operating point and novelty.

    A picture farther from the training data than is usual is answered with less confidence, and so is one whose quality
    is in `doubt`, a factor of the log odds; a class is named only
    beyond the limits of the operating point, and never for a picture that is stranger than the strangest hundredth.
    """
    metadata, novelty = model.metadata, model.novelty
    covid, other = metadata.classes.index(COVID), metadata.classes.index(NON_COVID)
    distance = novelty.distances(outputs.embedding[np.newaxis])
    unfamiliar = bool(distance[0] > novelty.strange)
    margin = float(outputs.logits[covid] - outputs.logits[other])
    scaling, point = metadata.calibration, metadata.operating_point
    probability = calibrated(margin, scaling["scale"], scaling["offset"], doubt * float(novelty.damping(distance)[0]))
    likelier = COVID if probability >= 0.5 else NON_COVID
    sure = probability >= point["covid_at_least"] or probability <= point["non_covid_at_most"]
    evidence = outputs.activation_map[..., covid] - outputs.activation_map[..., other]
    return Judgement(
        probability,
        likelier,
        max(probability, 1 - probability),
        likelier if sure and not unfamiliar else INDETERMINATE,
        evidence if likelier == COVID else -evidence,
        float(distance[0]),
        unfamiliar,
    )


def calibrated(margin: float, scale: float, offset: float, damping: float = 1.0) -> float:
    """Platt scaling (Platt 1999): P(COVID) in (0, 1) from the difference of the two logits, its log odds damped."""
    z = min(max(damping * (scale * margin + offset), -30.0), 30.0)
    return 1 / (1 + math.exp(-z))
