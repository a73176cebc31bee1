"""What comes out of a reading: the results and refusals, without the libraries that make them."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

REFUSED = "Refused"


class Refusal(StrEnum):
    """Why a file is no scan that can be read."""

    EMPTY = "empty"
    NOT_IMAGE = "not_image"
    CORRUPT = "corrupt"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_SMALL = "too_small"
    UNSUPPORTED_FORMAT = "unsupported_format"
    OTHER_ARCHIVE = "other_archive"
    VOLUME = "volume"
    VIDEO = "video"
    TOO_LARGE = "too_large"
    UNSAFE = "unsafe"
    ENCRYPTED = "encrypted"
    NO_PICTURE = "no_picture"
    TOO_MUCH_INSIDE = "too_much_inside"
    OTHER_EXAMINATION = "other_examination"
    OTHER_BODY_PART = "other_body_part"
    SCOUT = "scout"


class ImageRefused(Exception):
    """An image that is not read; `reason` is for programs, the text is a sentence for people."""

    def __init__(self, reason: Refusal, sentence: str) -> None:
        super().__init__(reason, sentence)
        self.reason = reason
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True)
class CleanImage:
    """A re-encoded upright image without metadata; `notes` says what was changed, as `first_frame`."""

    data: bytes
    media_type: str
    width: int
    height: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Study:
    """What a file holds: its pictures in reading order.

    `modality` is `ct` or `xray` where the file itself says so (DICOM), else None. `notes` are codes of what was done or
    seen on the way: `deidentified`, `text_masked`, `lateral`, `first_frame`, `pages`, `thinned`. `left_out` counts
    what was found and not used, by reason: `scout`, `not_axial`, `other_series`, `lateral`, `thinned`, `not_dicom` (a
    picture beside DICOM files), `no_picture`, or the code of a `Refusal`.
    """

    pictures: tuple[CleanImage, ...]
    modality: str | None = None
    notes: tuple[str, ...] = ()
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """What was read from a scan.

    `modality` is what was asked for (`ct` or `xray`), `scan` what the gate saw (`ct`, `xray` or `other`), `verdict`
    one of `COVID`, `Non-COVID`, `Indeterminate` and `Refused`. `probability` is the calibrated P(COVID) in [0, 1],
    also given where the verdict abstains or the gate refuses; `confidence` in [0.5, 1] is the probability of the
    likelier class, or None where refused. `reason` says why no class is named: `not_a_chest_scan`, `looks_like_ct`,
    `looks_like_xray`, `near_threshold`, `inverted`, `unfamiliar`, or empty. `quality` is `ok` or at most four flags
    of `ml.quality.QUALITY` joined by `;`: what was done to a photo (`rectified`, `sheet_not_found`, `turned`),
    `unfamiliar` (unlike what the model learned from), `inverted` (an X-ray that may be a negative, or is not upright),
    and what makes it hard to judge. `overlay` is a JPEG of
    `overlay_size` (width, height) pixels, both None where refused. `distance` is how unlike the training pictures the
    scan is (`ml.novelty`), in standard deviations, about 1 for known ones; None where refused.
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
    overlay_size: tuple[int, int] | None
    distance: float | None


@dataclass(frozen=True)
class SliceReading:
    """What was read of one picture of a study: `position` counts from 0, `scan`, `probability` and `distance` are as in
    `Reading`.

    `usable` says that it has a say in the verdict; where it has none, `reason` is why: one of those of `Reading`, or
    the code of a `Refusal` where the picture cannot be opened, in which case `scan` is empty and the numbers are None.
    """

    position: int
    scan: str
    probability: float | None
    usable: bool
    reason: str
    distance: float | None


@dataclass(frozen=True)
class Telling:
    """A picture that shows best why a study got its verdict; `overlay` is a JPEG of `overlay_size` pixels."""

    position: int
    overlay: bytes
    overlay_size: tuple[int, int]


@dataclass(frozen=True)
class StudyReading:
    """What was read from all the pictures of a study; for a study of one picture the same as its `Reading`.

    The fields that `Reading` has mean the same, for the whole study (`ml.study` has the rule); `quality` holds the
    flags that at least half of the scans have, `distance` is the median of the pictures that the verdict is made of.
    `telling` are at most three, the most telling first.
    """

    modality: str
    verdict: str
    probability: float | None
    confidence: float | None
    reason: str
    quality: str
    model: str
    version: str
    model_sha256: str
    distance: float | None
    slices: tuple[SliceReading, ...]
    telling: tuple[Telling, ...] = ()

    @property
    def left_out(self) -> dict[str, int]:
        """How many pictures had no say in the verdict, by reason."""
        return dict(Counter(each.reason for each in self.slices if not each.usable))

    @property
    def misplaced(self) -> tuple[int, ...]:
        """The positions of scans of the other modality: they are a study of their own."""
        other = {"ct": "xray", "xray": "ct"}[self.modality]
        return tuple(each.position for each in self.slices if each.scan == other)
