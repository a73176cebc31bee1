"""What becomes known of a file beside its pictures, while it is opened."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from ml.decoding import corrupt
from ml.reading import ImageRefused, Refusal


@dataclass
class Tally:
    """Modality and notes as in `Study`, what was left out, why at first, and how many pictures are expected."""

    modality: str | None = None
    notes: set[str] = field(default_factory=set)
    left_out: Counter[str] = field(default_factory=Counter)
    refused: tuple[Refusal, str] | None = None
    total: int = 1

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Count what is refused inside, and go on: one bad slice does not spoil a study."""
        try:
            yield
        except ImageRefused as refusal:
            self.leave_out(refusal)
        except MemoryError:
            raise
        except Exception:  # parsers answer hostile bytes with nearly any exception
            self.leave_out(corrupt())

    def leave_out(self, refusal: ImageRefused) -> None:
        """Count a refusal of one picture of several."""
        self.left_out[refusal.reason] += 1
        self.refused = self.refused or (refusal.reason, refusal.sentence)
