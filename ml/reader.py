"""One scan in, one reading out: gate, classifier and overlay together."""

from dataclasses import dataclass
from pathlib import Path

MODELS = Path(__file__).parent / "models"


@dataclass(frozen=True)
class Reading:
    """What was read from a scan.

    `modality` is what was asked for (`ct` or `xray`), `scan` what the gate saw (`ct`, `xray` or `other`), `verdict`
    one of `COVID`, `Non-COVID`, `Indeterminate` and `Refused`. `probability` is the calibrated P(COVID) in [0, 1], also
    given where the verdict abstains or the gate refuses; `confidence` in [0.5, 1] is the probability of the likelier
    class. `reason` says why no class is named: `not_a_chest_scan`, `looks_like_ct`, `looks_like_xray`,
    `near_threshold`, or empty. `quality` is `ok` or flags joined by `;`. `overlay` is a JPEG, or None where refused.
    """

    modality: str
    scan: str
    verdict: str
    probability: float | None
    confidence: float | None
    reason: str
    quality: str
    model: str
    version: str
    model_sha256: str
    overlay: bytes | None


class Reader:
    """Reads scans with the models of one folder; build it once a process."""

    def __init__(self, folder: Path = MODELS, threads: int = 1) -> None:
        raise NotImplementedError

    def read(self, data: bytes, modality: str, overlay: bool = True) -> Reading:
        """Read one image file's bytes as `modality`. Raises images.ImageRefused for bytes that are no usable image."""
        raise NotImplementedError
