"""Near-duplicates are found, strangers are not, and what a cluster crosses is said."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("imagehash", reason="exploring needs the extra 'train'")

from ml.explore.duplicates import LARGEST, Cluster, clusters, crossings, shown
from ml.explore.survey import survey
from ml.learning.manifest import Row
from tests.scans import draw_ct, draw_document, draw_photograph, draw_xray, jpeg


def test_a_picture_saved_again_elsewhere_is_found(tmp_path: Path) -> None:
    scans = [draw(0, (256, 256)) for draw in (draw_ct, draw_xray, draw_document, draw_photograph)]
    scans.append(scans[1].resize((200, 200)))
    rows = []
    for i, scan in enumerate(scans):
        (tmp_path / f"{i}.jpg").write_bytes(jpeg(scan, quality=60 if i == 4 else 90))
        rows.append(Row(tmp_path / f"{i}.jpg", "ct", "ab"[i == 4], ("COVID", "Non-COVID")[i == 4], f"g{i}"))
    (found,) = clusters(survey(rows, tmp_path / "cache"))
    assert found.indices.tolist() == [1, 4]
    assert found.crosses == ("class", "source", "group") and found.grave


def test_crossing_a_group_alone_is_not_grave() -> None:
    rows = [Row(Path(name), "ct", "s", "COVID", name, "test") for name in "ab"]
    assert crossings(rows) == ("group",)
    assert not Cluster(np.arange(2), ("group",)).grave
    assert crossings([rows[0], Row(Path("c"), "ct", "s", "COVID", "a", "train")]) == ("official split",)


def test_all_grave_clusters_are_shown_and_some_others() -> None:
    grave = [Cluster(np.arange(2), ("source",))] * 50
    assert len(shown([*grave, *[Cluster(np.arange(2), ())] * 50])) == 50 + LARGEST
