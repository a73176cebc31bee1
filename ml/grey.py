"""What stored pixel values look like: the grey-scale pipeline of DICOM (PS3.4, N.2; PS3.3, C.11) as one table.

A stored value has at most 16 bits, so everything that a file says on grey levels fits in a table of 65,536 greys, which
costs the same for a slice and for a film of ten million pixels.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_modality_lut, apply_voi

Values = npt.NDArray[np.float64]
LUNG = -600.0, 1500.0  # centre and width in Hounsfield units
TAIL = 0.5  # per cent


def grey(dataset: Dataset, kind: str | None, pixels: npt.NDArray[np.integer[Any]], index: int) -> npt.NDArray[np.uint8]:
    """8-bit grey, bright where much was absorbed: CT in the lung window, anything else as its file wants it shown."""
    kind_of_pixel = pixels.dtype
    bits = kind_of_pixel.itemsize * 8
    codes = np.arange(2**bits, dtype=f"u{kind_of_pixel.itemsize}")
    stored = codes.view(kind_of_pixel)
    padding = _padding(dataset, stored)
    rescale = _rescale(dataset, index)
    values = np.asarray(apply_modality_lut(stored, rescale), dtype=np.float64)
    indices = pixels.view(codes.dtype)
    if kind == "ct" and "RescaleSlope" in rescale:
        shown = _window(values, *LUNG, "LINEAR")
    else:
        shown = _voi(dataset, values, values[indices[::4, ::4]][~padding[indices[::4, ::4]]])
        shown = 1 - shown if _inverted(dataset) else shown
    table = (np.nan_to_num(np.clip(shown, 0, 1)) * 255 + 0.5).astype(np.uint8)
    table[padding] = 0
    return table[indices]


def _inverted(dataset: Dataset) -> bool:
    """Whether low values are bright. For MONOCHROME1 the two attributes say the same, not each other's opposite."""
    said = dataset.PhotometricInterpretation, dataset.get("PresentationLUTShape")
    return "MONOCHROME1" in said or "INVERSE" in said


def _rescale(dataset: Dataset, index: int) -> Dataset:
    """Where the modality LUT or slope and intercept of a frame stand: in the file, or in its functional groups."""
    for name, at in (("PerFrameFunctionalGroupsSequence", index), ("SharedFunctionalGroupsSequence", 0)):
        groups = dataset.get(name) or []
        if at < len(groups) and (transformation := groups[at].get("PixelValueTransformationSequence")):
            found: Dataset = transformation[0]
            return found
    return dataset


def _padding(dataset: Dataset, stored: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.bool_]:
    """Which stored values stand for no measurement."""
    value = dataset.get("PixelPaddingValue")
    if value is None:
        return np.zeros(stored.shape, np.bool_)
    other = dataset.get("PixelPaddingRangeLimit")
    low, high = sorted((int(value), int(value if other is None else other)))
    inside: npt.NDArray[np.bool_] = (stored >= low) & (stored <= high)
    return inside


def _voi(dataset: Dataset, values: Values, seen: Values) -> Values:
    """Greys from 0 to 1 by the file's VOI LUT, else its first window, else from its darkest to its brightest values."""
    luts = dataset.get("VOILUTSequence")
    if luts:
        shown: Values = np.asarray(apply_voi(np.rint(values).astype(np.int32), dataset), dtype=np.float64)
        shown /= max(float(shown.max()), 1.0)
        return shown
    centre, width = _first(dataset.get("WindowCenter")), _first(dataset.get("WindowWidth"))
    if centre is not None and width is not None and width >= 1:
        return _window(values, centre, width, str(dataset.get("VOILUTFunction") or "LINEAR"))
    if not seen.size:
        return np.zeros_like(values)
    if values.size == 256:
        return values / 255
    low, high = map(float, np.percentile(seen, (TAIL, 100 - TAIL)))
    return (values - low) / max(high - low, 1e-6)


def _first(value: Any) -> float | None:
    """The first of one or several numbers."""
    if value is None or isinstance(value, int | float):
        return value
    return float(value[0]) if len(value) else None


def _window(values: Values, centre: float, width: float, function: str) -> Values:
    """Greys from 0 to 1 (PS3.3, C.11.2.1.2 and C.11.2.1.3)."""
    if function == "SIGMOID":
        sigmoid: Values = 1 / (1 + np.exp(np.clip(-4 * (values - centre) / width, -60, 60)))
        return sigmoid
    if function == "LINEAR_EXACT":
        return (values - centre) / width + 0.5
    return (values - (centre - 0.5)) / max(width - 1, 1e-6) + 0.5
