"""A dataset drawn by code, to train on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ml.learning.runs import write_manifest
from tests.scans import draw_ct, jpeg


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    base = draw_ct(1, (256, 256))
    records = []
    for i in range(40):
        sick = i % 2
        image = base.point([min(255, level + 90 * sick) for level in range(256)]).rotate(i)
        if sick:
            image.paste(200, (60, 100, 110, 150))
        (folder / f"{i}.jpg").write_bytes(jpeg(image))
        records.append([f"{i}.jpg", "ct", f"s{i % 4 // 2}", "COVID" if sick else "Non-COVID", f"g{i}", ""])
    write_manifest(folder, records)
    return folder


@pytest.fixture(scope="module")
def small() -> Iterator[str]:
    """The name of a backbone of the default's family, as thin as it can be: the same is done with it in less time."""
    from ml.learning.backbones.efficientnet_lite import EfficientNetLite  # Keras may be missing
    from ml.learning.backbones.registry import BACKBONES

    thin = EfficientNetLite("small", "Small", "", width=0.25, depth=0.25)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(BACKBONES, thin.name, thin)
        yield thin.name
