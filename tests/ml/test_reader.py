"""The shipped models on drawn scans: what a reading holds, and that serving stays light."""

import io
import pickle
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from ml.about import MODELS
from ml.images import ImageRefused, Refusal, load, preprocess
from ml.models import Model, read_metadata
from ml.reader import WORKING_SIDE, Reader
from tests.scans import draw_ct, draw_document, draw_photograph, draw_xray, jpeg

DRAWN = {"ct": draw_ct, "xray": draw_xray}


@pytest.mark.parametrize("modality", ["ct", "xray"])
@pytest.mark.parametrize("seed", range(6))
def test_drawn_scans_pass_the_gate(reader: Reader, modality: str, seed: int) -> None:
    reading = reader.read(jpeg(DRAWN[modality](seed)), modality)
    assert reading.scan == modality
    assert reading.verdict in ("COVID", "Non-COVID", "Indeterminate")


@pytest.mark.parametrize("draw", [draw_photograph, draw_document])
@pytest.mark.parametrize("seed", range(3))
def test_other_pictures_are_refused_without_a_heatmap(reader: Reader, draw, seed: int) -> None:  # type: ignore[no-untyped-def]
    reading = reader.read(jpeg(draw(seed)), "xray")
    assert (reading.scan, reading.verdict, reading.reason) == ("other", "Refused", "not_a_chest_scan")
    assert reading.overlay is None and reading.confidence is None
    assert reading.probability is not None and 0 < reading.probability < 1 and reading.distance is None


@pytest.mark.parametrize(("asked", "drawn"), [("ct", "xray"), ("xray", "ct")])
def test_the_wrong_button_is_noticed(reader: Reader, asked: str, drawn: str) -> None:
    reading = reader.read(jpeg(DRAWN[drawn](1)), asked)
    assert reading.verdict == "Refused"
    assert reading.reason == f"looks_like_{drawn}"


@pytest.mark.parametrize("modality", ["ct", "xray"])
def test_a_reading_is_consistent(reader: Reader, modality: str) -> None:
    reading = reader.read(jpeg(DRAWN[modality](2)), modality)
    metadata = read_metadata(MODELS / f"{modality}.json")
    assert reading.probability is not None and reading.confidence is not None
    assert reading.confidence == max(reading.probability, 1 - reading.probability)
    point, named = metadata.operating_point, "COVID" if reading.probability >= 0.5 else "Non-COVID"
    sure = reading.probability >= point["covid_at_least"] or reading.probability <= point["non_covid_at_most"]
    known = "unfamiliar" not in reading.quality
    assert reading.verdict == (named if sure and known else "Indeterminate")
    assert reading.reason == ("unfamiliar" if not known else "" if sure else "near_threshold")
    assert (reading.model, reading.version, reading.model_sha256) == (modality, metadata.version, metadata.sha256)


@pytest.mark.parametrize("modality", ["ct", "xray"])
def test_a_reading_says_how_unlike_the_training_pictures_the_scan_is(reader: Reader, modality: str) -> None:
    data, model = jpeg(DRAWN[modality](2)), Model(MODELS, modality)
    embedding = model(preprocess(load(data, WORKING_SIDE))).embedding
    assert reader.read(data, modality).distance == model.novelty.distances(embedding[np.newaxis])[0] > 0


def test_the_heatmap_is_a_jpeg_of_telegrams_size(reader: Reader) -> None:
    reading = reader.read(jpeg(draw_xray(1)), "xray")
    assert reading.overlay is not None
    with Image.open(io.BytesIO(reading.overlay)) as image:
        assert image.format == "JPEG" and max(image.size) == 640


def test_the_heatmap_can_be_left_out(reader: Reader) -> None:
    data = jpeg(draw_xray(1))
    assert reader.read(data, "xray", overlay=False) == replace(
        reader.read(data, "xray"), overlay=None, overlay_size=None
    )


def test_reading_is_repeatable_and_picklable(reader: Reader) -> None:
    data = jpeg(draw_ct(1))
    first = reader.read(data, "ct")
    assert (
        first == Reader(threads=2).read(data, "ct")
        or abs(first.probability - Reader(threads=2).read(data, "ct").probability) < 1e-4
    )
    assert pickle.loads(pickle.dumps(first)) == first


def test_colour_tells_the_models_nothing(reader: Reader) -> None:
    grey = draw_xray(3)
    tinted = Image.merge("RGB", (grey, grey, grey))
    assert abs(reader.read(jpeg(grey), "xray").probability - reader.read(jpeg(tinted), "xray").probability) < 0.02


def test_a_broken_image_is_an_exception_with_a_reason(reader: Reader) -> None:
    with pytest.raises(ImageRefused) as caught:
        reader.read(b"no image", "ct")
    assert caught.value.reason is Refusal.NOT_IMAGE


def test_serving_imports_neither_tensorflow_nor_its_friends() -> None:
    code = (
        "import sys, ml.reader, ml.score, ml.classify, ml.drift; "
        "heavy = {'tensorflow', 'keras', 'sklearn', 'scipy', 'telegram', 'sqlalchemy', 'bot', 'storage'}; "
        "print(*(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
