"""A file in, the clean pictures of one study out: the door for everything that people send.

Formats are told by content, never by name. Pictures are made one by one, and only their compressed form is kept.
"""

import warnings
from collections.abc import Callable, Iterator

from ml.archive import MAX_BYTES, Archive, is_archive
from ml.decoding import corrupt, is_dicom, too_large, too_much
from ml.images import clean
from ml.reading import CleanImage, ImageRefused, Refusal, Study
from ml.tally import Tally


def open_file(data: bytes, progress: Callable[[int, int], None] = lambda done, total: None) -> Study:
    """The pictures that a file holds, clean: of people nothing is left but pixels. Raises ImageRefused.

    Reads pictures (JPEG, PNG, WebP, HEIC, AVIF, TIFF, BMP, GIF), DICOM, PDF with one picture a page, and ZIP archives
    of DICOM files or pictures. `progress` is told how many of how many pictures are done.
    """
    tally, pictures = Tally(), []
    for picture in open_pictures(data, tally):
        pictures.append(picture)
        progress(len(pictures), tally.total)
    notes = tally.notes.union(*(picture.notes for picture in pictures))
    left_out = {reason: count for reason, count in sorted(tally.left_out.items()) if count}
    return Study(tuple(pictures), tally.modality, tuple(sorted(notes)), left_out)


def open_pictures(data: bytes, tally: Tally) -> Iterator[CleanImage]:
    """The same pictures one by one; what else is known of them is put into `tally` on the way. Raises ImageRefused."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some quote what the file holds
            first = True
            for picture in _pictures(data, tally):
                first = False
                yield picture
            if first:
                raise _nothing(tally)
        return
    except ImageRefused as refusal:
        refused = refusal
    except MemoryError:
        refused = too_much()
    except Exception:  # parsers answer hostile bytes with nearly any exception
        refused = corrupt()
    # Outside of the handler: what pydicom raised may quote names, and must not hang on as the context.
    raise ImageRefused(refused.reason, refused.sentence)


def _pictures(data: bytes, tally: Tally) -> Iterator[CleanImage]:
    if len(data) > MAX_BYTES:
        raise too_large(MAX_BYTES)
    if is_archive(data):
        from ml.series import pictures

        yield from pictures(Archive(data), tally)
    elif is_dicom(data):
        from ml.slices import pictures as slices

        yield from slices(data, tally)
    elif data.startswith(b"%PDF-"):
        from ml.pdf import pictures as pages

        yield from pages(data, tally)
    else:
        yield clean(data)


def _nothing(tally: Tally) -> ImageRefused:
    """Why no picture came out: the first reason that was met."""
    reason, sentence = tally.refused or (Refusal.NO_PICTURE, "There is no picture in this file that can be read.")
    return ImageRefused(reason, sentence)
