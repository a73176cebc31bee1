"""What becomes known of a file beside its pictures, while it is opened."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from ml.decoding import corrupt
from ml.reading import ImageRefused, Refusal

NO_PICTURES = (Refusal.NO_PICTURE, Refusal.NOT_IMAGE, Refusal.EMPTY)


@dataclass
class Tally:
    """Modality and notes as in `Study`, what was left out, why a picture was at first, and how many are expected."""

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
        if self.refused is None or (self.refused[0] in NO_PICTURES and refusal.reason not in NO_PICTURES):
            self.refused = refusal.reason, refusal.sentence

    @property
    def unread(self) -> int:
        """How many pictures were left out, without what is no picture, such as a text or the index of a disc."""
        return sum(count for reason, count in self.left_out.items() if reason not in NO_PICTURES)
