"""One picture of a collection, as the collection itself describes it."""

from dataclasses import dataclass, field
from pathlib import Path


class DataError(Exception):
    """Data that cannot be fetched or read; the text is a sentence that names the file and the fix."""


@dataclass(frozen=True)
class Scan:
    """One listed picture.

    `group` is what the collection says must not be split (a patient), unique among what is imported together, `split`
    an official split (train, val, test), `child` the reason why the picture is known to be a child's; each may be "".
    """

    file: Path
    modality: str
    source: str
    label: str
    finding: str = ""
    group: str = ""
    split: str = ""
    child: str = ""

    @property
    def kind(self) -> tuple[str, str]:
        """What one picture cannot be two of: the modality, and for chest scans the label."""
        return self.modality, self.label if self.modality != "other" else ""


@dataclass
class Listing:
    """What a layout found: the scans, and sentences about what it could not know."""

    scans: list[Scan]
    notes: list[str] = field(default_factory=list)
