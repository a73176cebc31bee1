"""One scan in, one reading out: one pass of the model, then gate, classifier and overlay make of it what is said."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageStat

from ml.about import MODELS
from ml.classifier import INDETERMINATE, Judgement, judge
from ml.gate import OTHER
from ml.images import content_box, grey_range, load, preprocess
from ml.models import Model
from ml.overlay import draw, overlay_size
from ml.reading import Reading

MODALITIES = ("ct", "xray")
REFUSED = "Refused"
WORKING_SIDE = 640
SMALL_SIDE = 160
LOW_CONTRAST = 60
DARK, BRIGHT = 12, 243


class Reader:
    """Reads scans of `modalities` with the models of one folder; build it once a process. Raises models.ModelError."""

    def __init__(self, folder: Path = MODELS, threads: int = 1, modalities: Sequence[str] = MODALITIES) -> None:
        self._models = {modality: Model(folder, modality, threads) for modality in modalities}

    def read(self, data: bytes, modality: str, overlay: bool = True) -> Reading:
        """Read one image file's bytes as `modality`. Raises images.ImageRefused for bytes that are no usable image."""
        image = load(data, WORKING_SIDE)
        model = self._models[modality]
        metadata, outputs = model.metadata, model(preprocess(image))
        scan, judgement = metadata.gate.scan(outputs.scan_logits), judge(model, outputs)
        refusal = _refusal(scan, modality)
        return Reading(
            modality=modality,
            scan=scan,
            verdict=REFUSED if refusal else judgement.verdict,
            probability=judgement.probability,
            confidence=None if refusal else judgement.confidence,
            reason=refusal or _abstention(judgement),
            quality=";".join([*flags(image), *(["unfamiliar"] if judgement.unfamiliar else [])]) or "ok",
            model=metadata.name,
            version=metadata.version,
            model_sha256=metadata.sha256,
            overlay=draw(image, judgement.evidence, content_box(image)) if overlay and not refusal else None,
            overlay_size=overlay_size(image.size) if overlay and not refusal else None,
        )


def flags(image: Image.Image) -> list[str]:
    """What may make an 8-bit grey image hard to judge."""
    low, high = grey_range(image)
    mean = ImageStat.Stat(image).mean[0]
    raised = {
        "small": min(image.size) < SMALL_SIDE,
        "low_contrast": high - low < LOW_CONTRAST,
        "dark": mean < DARK,
        "bright": mean > BRIGHT,
    }
    return [flag for flag, up in raised.items() if up]


def _refusal(scan: str, modality: str) -> str:
    if scan == OTHER:
        return "not_a_chest_scan"
    return "" if scan == modality else f"looks_like_{scan}"


def _abstention(judgement: Judgement) -> str:
    if judgement.verdict != INDETERMINATE:
        return ""
    return "unfamiliar" if judgement.unfamiliar else "near_threshold"
