"""One scan in, one reading out: one pass of the model, then gate, classifier and overlay make of it what is said."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from ml.about import MODELS
from ml.classifier import INDETERMINATE, Judgement, judge
from ml.gate import OTHER
from ml.images import content_box, load, preprocess
from ml.models import Model
from ml.overlay import draw, overlay_size
from ml.quality import INVERTED, flags, inverted
from ml.reading import REFUSED, ImageRefused, Reading, StudyReading, Telling
from ml.study import MOST_TELLING, conclude, telling

MODALITIES = ("ct", "xray")
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

    def read_study(
        self, pictures: Sequence[bytes], modality: str, progress: Callable[[int, int], None] = lambda done, total: None
    ) -> StudyReading:
        """Read the pictures of one study in their order; what they say together is decided by `ml.study`.

        Each is read once, and the telling ones again to draw their heatmaps, so that memory does not grow with them.
        `progress` is told how many of how many are read. Raises images.ImageRefused where none can be opened.
        """
        few, readings = len(pictures) <= MOST_TELLING, list[Reading | ImageRefused]()
        for data in pictures:
            readings.append(self._tried(data, modality, overlay=few))
            progress(len(readings), len(pictures))
        study = conclude(readings, modality, self._models[modality].metadata.operating_point)
        shown = {each: readings[each] if few else self.read(pictures[each], modality) for each in telling(study)}
        return replace(study, telling=tuple(_telling(position, reading) for position, reading in shown.items()))

    def _tried(self, data: bytes, modality: str, overlay: bool) -> Reading | ImageRefused:
        try:
            return self.read(data, modality, overlay)
        except ImageRefused as refusal:
            return refusal


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


def _telling(position: int, reading: Reading | ImageRefused) -> Telling:
    assert isinstance(reading, Reading) and reading.overlay and reading.overlay_size
    return Telling(position, reading.overlay, reading.overlay_size)
