"""Many readings in, one verdict out: how the pictures of one study are judged together.

Pictures of one study show one patient, so that many of them are hardly more proof than one: their log odds are
averaged, not added up, and a class is named beyond the same limits as for a single picture.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import fmean, median
from typing import Any

from ml.classifier import COVID, INDETERMINATE, NON_COVID
from ml.quality import MOST
from ml.reading import REFUSED, ImageRefused, Reading, SliceReading, StudyReading

DOUBTS = ("inverted", "unfamiliar")
MOST_TELLING = 3
APART = 0.1
FARTHEST = 30.0


def together(probabilities: Sequence[float]) -> float:
    """P(COVID) of a study in [0, 1] from those of its pictures: the mean of their log odds, never beyond them all."""
    mean = 1 / (1 + math.exp(-fmean(map(log_odds, probabilities))))
    return min(max(mean, min(probabilities)), max(probabilities))


def conclude(
    readings: Sequence[Reading | ImageRefused],
    modality: str,
    point: Mapping[str, Any],
    rule: Callable[[Sequence[float]], float] = together,
) -> StudyReading:
    """What the pictures of a study say together, without `telling`; the order matters for positions alone.

    `readings` holds what `Reader.read` returned or raised for each picture, `point` is the model's operating point.
    What is no scan of the modality has no say, nor has one that is too unlike those learned from or may be a negative;
    where these doubtful ones are more than the others, all are averaged, and no class is named. Raises ImageRefused
    where no picture could be opened.
    """
    read = [reading for reading in readings if isinstance(reading, Reading)]
    if not read:
        raise next(reading for reading in readings if isinstance(reading, ImageRefused))
    slices = tuple(_slice(position, reading) for position, reading in enumerate(readings))
    basis, reason = _basis(slices)
    probability = rule([each.probability for each in basis or slices if each.probability is not None])
    named = "" if reason else _named(probability, point)
    return StudyReading(
        modality=modality,
        verdict=named or (INDETERMINATE if basis else REFUSED),
        probability=probability,
        confidence=max(probability, 1 - probability) if basis else None,
        reason=reason or ("" if named else "near_threshold"),
        quality=_quality([reading for reading in read if reading.verdict != REFUSED] or read),
        model=read[0].model,
        version=read[0].version,
        model_sha256=read[0].model_sha256,
        distance=median(each.distance for each in basis if each.distance is not None) if basis else None,
        slices=slices,
    )


def telling(study: StudyReading) -> list[int]:
    """The positions of the pictures that show best why a study got its verdict, at most three, the most telling first.

    For a class those that speak most for it; for none the one that speaks most for COVID and the one that does so
    least. They lie a tenth of the study apart, since neighbours show the same.
    """
    basis, _ = _basis(study.slices)
    rising = sorted(basis, key=lambda each: (each.probability or 0.0, each.position))
    falling = sorted(basis, key=lambda each: (-(each.probability or 0.0), each.position))
    if study.verdict == COVID:
        ranked, most = [each for each in falling if (each.probability or 0.0) >= 0.5], MOST_TELLING
    elif study.verdict == NON_COVID:
        ranked, most = [each for each in rising if (each.probability or 0.0) < 0.5], MOST_TELLING
    else:
        ranked, most = [*falling[:1], *rising], 2
    shown: list[int] = []
    for each in ranked:
        if all(abs(each.position - other) >= max(APART * len(study.slices), 1) for other in shown):
            shown.append(each.position)
    return shown[:most]


def _slice(position: int, reading: Reading | ImageRefused) -> SliceReading:
    if isinstance(reading, ImageRefused):
        return SliceReading(position, "", None, False, reading.reason.value, None)
    usable = reading.verdict != REFUSED and reading.reason not in DOUBTS
    reason = "" if usable else reading.reason
    return SliceReading(position, reading.scan, reading.probability, usable, reason, reading.distance)


def _basis(slices: Sequence[SliceReading]) -> tuple[list[SliceReading], str]:
    """The pictures that are averaged, none where the gate lets none pass, and why no class is named in any case."""
    usable = [each for each in slices if each.usable]
    doubtful = [each for each in slices if each.reason in DOUBTS]
    if len(doubtful) > len(usable):
        return usable + doubtful, _commonest(each.reason for each in doubtful)
    return usable, "" if usable else _commonest(each.reason for each in slices if each.scan)


def _named(probability: float, point: Mapping[str, Any]) -> str:
    if probability >= point["covid_at_least"]:
        return COVID
    return NON_COVID if probability <= point["non_covid_at_most"] else ""


def _quality(readings: Sequence[Reading]) -> str:
    found = Counter(flag for reading in readings for flag in reading.quality.split(";"))
    common = [flag for flag, times in found.items() if flag != "ok" and 2 * times >= len(readings)]
    return ";".join(common[:MOST]) or "ok"


def _commonest(reasons: Iterable[str]) -> str:
    """The commonest reason; of equally common ones that which names the other modality, since it says what to do."""
    counts = Counter(reasons)
    return max(counts, key=lambda reason: (counts[reason], reason.startswith("looks_like"), reason))


def log_odds(probability: float) -> float:
    """Of a probability in [0, 1], kept within 30 of even odds as the models keep theirs."""
    if not 0 < probability < 1:
        return math.copysign(FARTHEST, probability - 0.5)
    return min(max(math.log(probability) - math.log1p(-probability), -FARTHEST), FARTHEST)
