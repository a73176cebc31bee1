"""One scan in, one reading out: one pass of the model, then gate, classifier and overlay make of it what is said."""

from collections.abc import Sequence
from pathlib import Path

from ml.about import MODELS
from ml.classifier import INDETERMINATE, Judgement, judge
from ml.gate import OTHER
from ml.images import content_box, load, preprocess
from ml.models import Model
from ml.overlay import draw, overlay_size
from ml.quality import INVERTED, flags, inverted
from ml.reading import Reading

MODALITIES = ("ct", "xray")
REFUSED = "Refused"
WORKING_SIDE = 640
UNFAMILIAR = "unfamiliar"


class Reader:
    """Reads scans of `modalities` with the models of one folder; build it once a process. Raises models.ModelError."""

    def __init__(self, folder: Path = MODELS, threads: int = 1, modalities: Sequence[str] = MODALITIES) -> None:
        self._models = {modality: Model(folder, modality, threads) for modality in modalities}

    def read(self, data: bytes, modality: str, overlay: bool = True) -> Reading:
        """Read one image file's bytes as `modality`. Raises images.ImageRefused for bytes that are no usable image."""
        image = load(data, WORKING_SIDE)
        model = self._models[modality]
        pixels = preprocess(image)
        metadata, outputs = model.metadata, model(pixels)
        scan, judgement = metadata.gate.scan(outputs.scan_logits), judge(model, outputs)
        refusal = _refusal(scan, modality)
        quality = flags(image)
        quality += [INVERTED] if scan == "xray" and inverted(pixels) else []
        quality += [UNFAMILIAR] if judgement.unfamiliar else []
        abstention = _abstention(judgement, quality)
        return Reading(
            modality=modality,
            scan=scan,
            verdict=REFUSED if refusal else INDETERMINATE if abstention else judgement.verdict,
            probability=judgement.probability,
            confidence=None if refusal else judgement.confidence,
            reason=refusal or abstention,
            quality=";".join(quality) or "ok",
            model=metadata.name,
            version=metadata.version,
            model_sha256=metadata.sha256,
            overlay=draw(image, judgement.evidence, content_box(image)) if overlay and not refusal else None,
            overlay_size=overlay_size(image.size) if overlay and not refusal else None,
            distance=None if refusal else judgement.distance,
        )


def _refusal(scan: str, modality: str) -> str:
    if scan == OTHER:
        return "not_a_chest_scan"
    return "" if scan == modality else f"looks_like_{scan}"


def _abstention(judgement: Judgement, quality: Sequence[str]) -> str:
    """Why no class is named, or nothing where one is; a negative is never judged, since the model has seen none."""
    if INVERTED in quality:
        return INVERTED
    if judgement.verdict != INDETERMINATE:
        return ""
    return UNFAMILIAR if judgement.unfamiliar else "near_threshold"
