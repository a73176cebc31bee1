"""Where the lungs and the border are in a picture as the models see it, to black them out for negative controls."""

from itertools import product

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage
from scipy.spatial import ConvexHull

Mask = npt.NDArray[np.bool_]
Pixels = npt.NDArray[np.float32]

BORDER = 0.12
SMOOTHING, MARGIN = 2.0, 4
CORNER = 8
LEAST_PART = 0.01
PLAUSIBLE = (0.08, 0.85)
ELLIPSES = {"ct": (0.27, 0.5, 0.22, 0.38), "xray": (0.29, 0.44, 0.21, 0.37)}


def without_lungs(pixels: Pixels, modality: str) -> Pixels:
    """The picture (h, w, 1) with the lungs black."""
    return np.where(lungs(pixels, modality)[..., np.newaxis], np.float32(0), pixels)


def border_only(pixels: Pixels) -> Pixels:
    """The picture (h, w, 1) with all black but its outer 12 % on each side."""
    height, width = pixels.shape[:2]
    y, x = round(height * BORDER), round(width * BORDER)
    left = pixels.copy()
    left[y : height - y, x : width - x] = 0
    return left


def lungs(pixels: Pixels, modality: str) -> Mask:
    """Where the lungs are (h, w) in a pre-processed CT slice or frontal X-ray (h, w, 1) in [0, 1].

    CT: the dark parts of the smoothed slice (threshold of Otsu 1979) that do not reach a corner, as the air around the
    body does; the convex hull of each, somewhat widened, so that consolidation and vessels are covered and the outline
    says little of them. Where that is implausibly small or large, a fixed pair of ellipses. Of 96 slices looked at,
    from four sources, the lungs were covered in all but about five, where the wholly consolidated base of a lung stayed
    in sight; slices of the upper abdomen lose more than lungs.
    X-rays: a fixed pair of ellipses for every picture. Thresholds found both lungs in few of 48 pictures, least where
    they are white with disease, and a mask whose shape tells the disease would be no control. The ellipses covered most
    of both lungs in nearly all of the 48; the angles at the base and the outer margin stayed in sight in about a third.
    """
    found = _dark_parts(pixels[..., 0]) if modality == "ct" else None
    if found is None or not PLAUSIBLE[0] < found.mean() < PLAUSIBLE[1]:
        return _ellipses(pixels.shape[0], pixels.shape[1], *ELLIPSES[modality])
    return found


def _dark_parts(grey: Pixels) -> Mask:
    smooth = ndimage.gaussian_filter(grey, SMOOTHING)
    parts, count = ndimage.label(smooth < _otsu(smooth))
    ends = (slice(0, CORNER), slice(-CORNER, None))
    outside = {int(part) for place in product(ends, ends) for part in np.unique(parts[place])}
    sizes = np.bincount(parts.ravel(), minlength=count + 1) / parts.size
    found = np.zeros(grey.shape, bool)
    for part in range(1, count + 1):
        if part not in outside and sizes[part] >= LEAST_PART:
            found |= _hull(parts == part)
    widened: Mask = ndimage.binary_dilation(found, iterations=MARGIN)
    return widened


def _otsu(grey: Pixels) -> float:
    """The threshold that separates grey levels in [0, 1] into the two classes farthest apart (Otsu 1979)."""
    counts, edges = np.histogram(grey, 64, (0, 1))
    below, total = np.cumsum(counts)[:-1], counts.sum()
    weighted = np.cumsum(counts * (edges[1:] + edges[:-1]) / 2)
    above = np.maximum(total - below, 1)
    gap = weighted[:-1] / np.maximum(below, 1) - (weighted[-1] - weighted[:-1]) / above
    return float(edges[1 + int(np.argmax(below * (total - below) * gap**2))])


def _hull(part: Mask) -> Mask:
    places = np.argwhere(part)[:, ::-1]
    canvas = Image.new("1", (part.shape[1], part.shape[0]))
    corners = places[ConvexHull(places, qhull_options="QJ").vertices]
    ImageDraw.Draw(canvas).polygon([(int(x), int(y)) for x, y in corners], fill=1)
    return np.asarray(canvas)


def _ellipses(height: int, width: int, cx: float, cy: float, rx: float, ry: float) -> Mask:
    """Two upright ellipses side by side, mirrored; centre and radii as shares of the picture."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    mask: Mask = np.minimum(((x - cx) / rx) ** 2, ((x - 1 + cx) / rx) ** 2) + ((y - cy) / ry) ** 2 < 1
    return mask
