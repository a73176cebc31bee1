# ruff: noqa: E402
"""Every backbone comes in two halves that fit, takes the same pictures, and ends in an export that answers the same."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ai_edge_litert.interpreter import Interpreter
from PIL import Image

from ml.images import preprocess
from ml.learning.backbones.names import DEFAULT, NAMES, OFFLINE
from ml.learning.backbones.registry import BACKBONES
from ml.learning.network import HEAD, fold_and_round, freeze_upper, gate_part, upper_part, whole
from ml.learning.quantization import to_litert
from ml.learning.recipe import Recipe
from tests.scans import draw_ct, draw_xray, jpeg

SIDE = 80
LOWER_SHARE = (0.45, 0.85)
# what a grey level of 0 and of 1 must become before the first convolution; the first channel's, where they differ
SCALED = {
    "vgg16": (-103.939, 151.061),
    "vgg19": (-103.939, 151.061),
    "resnet50": (-103.939, 151.061),
    "densenet121": (-2.118, 2.249),
    "efficientnetv2b0": (-2.118, 2.249),
}


@pytest.mark.parametrize("name", NAMES)
def test_the_halves_of_a_backbone_fit_together(name: str) -> None:
    lower, upper = BACKBONES[name].lower(SIDE), BACKBONES[name].upper(SIDE)
    assert lower.input_shape == (None, SIDE, SIDE, 1)
    reading = BACKBONES[name].reading(SIDE)
    assert lower.output_shape == upper.input_shape == reading.input_shape
    assert reading.output_shape[1:3] == lower.output_shape[1:3]
    assert upper.output_shape[1] >= 1 and upper.output_shape[3] >= 512
    convolutions = [sum("Conv" in type(layer).__name__ for layer in half.layers) for half in (lower, upper)]
    assert LOWER_SHARE[0] < convolutions[0] / sum(convolutions) < LOWER_SHARE[1]
    scale = keras.Model(lower.input, lower.get_layer("scale").output)
    ends = [float(np.asarray(scale(np.full((1, SIDE, SIDE, 1), grey, np.float32)))[0, 0, 0, 0]) for grey in (0, 1)]
    assert ends == pytest.approx(SCALED.get(name, (-1, 1)), abs=0.05)


def test_every_name_is_registered_and_the_default_needs_no_download() -> None:
    assert tuple(BACKBONES) == NAMES
    assert DEFAULT == Recipe.backbone == "efficientnet-lite0" and DEFAULT in OFFLINE


def test_an_export_answers_what_keras_answers(tmp_path: Path) -> None:
    keras.utils.set_random_seed(3)
    lower, upper = BACKBONES["mobilenetv2"].lower(SIDE), BACKBONES["mobilenetv2"].upper(SIDE)
    model = whole(lower, upper_part(2, 0.2, upper), gate_part(3, 0.2, lower.output_shape[1:]))
    scans = [preprocess(draw(seed))[..., 0] for seed in range(3) for draw in (draw_ct, draw_xray)]
    batch = np.stack([np.asarray(Image.fromarray(scan).resize((SIDE, SIDE)))[..., np.newaxis] for scan in scans])
    _live(model, batch)
    model.save(tmp_path / "model.keras")
    model = keras.saving.load_model(tmp_path / "model.keras")
    before = np.asarray(model(batch)["logits"])
    fold_and_round(model)
    exact = {output: np.asarray(values) for output, values in model(batch).items()}
    assert np.ptp(before[:, 0]) > 0.1
    assert np.allclose(exact["logits"], before, atol=0.2)
    run = Interpreter(model_content=to_litert(model, ("logits", "scan_logits"))).get_signature_runner()
    found = [run(image=scan[np.newaxis]) for scan in batch]
    for output in ("logits", "scan_logits"):
        served = np.concatenate([outputs[output] for outputs in found])
        assert np.abs(_softmax(served) - _softmax(exact[output])).max() <= 0.01


def test_folding_knows_every_kind_of_convolution() -> None:
    """A bias, a separable convolution, a normalisation without a factor, and one that follows no convolution."""
    image = keras.Input((8, 8, 3))
    layers = keras.layers
    x = layers.BatchNormalization()(layers.Conv2D(4, 3)(image))
    x = layers.BatchNormalization(scale=False)(layers.SeparableConv2D(6, 3, use_bias=False)(layers.ReLU()(x)))
    x = layers.BatchNormalization()(layers.Concatenate()([x, layers.ReLU()(x)]))
    model = keras.Model(image, layers.BatchNormalization()(layers.DepthwiseConv2D(3)(layers.ReLU()(x))))
    rng = np.random.default_rng(4)
    for layer in model.layers:
        layer.set_weights([weights + rng.uniform(0, 0.5, weights.shape) for weights in layer.get_weights()])
    batch = rng.random((2, 8, 8, 3), dtype=np.float32)
    before = np.asarray(model(batch))
    fold_and_round(model)
    assert np.allclose(model(batch), before, rtol=0.01, atol=0.01)


def test_the_head_learns_alone_while_the_upper_blocks_are_frozen() -> None:
    part = upper_part(2, 0.2, BACKBONES[DEFAULT].upper(SIDE))
    freeze_upper(part, True)
    assert [weights.path.split("/")[-2] for weights in part.trainable_weights] == [HEAD, HEAD]
    freeze_upper(part, False)
    assert len(part.trainable_weights) > 40


def test_weights_that_cannot_be_downloaded_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "scan.jpg").write_bytes(jpeg(draw_ct(1, (64, 64))))
    lines = [f"scan.jpg,ct,s,{('COVID', 'Non-COVID')[i % 2]},g{i}," for i in range(40)]
    (tmp_path / "manifest.csv").write_text("\n".join(["path,modality,source,label,group,split", *lines]) + "\n")
    out = tmp_path / "run"
    command = [sys.executable, "-m", "ml", "train", "--data", str(tmp_path), "--modality", "ct", "--out", str(out)]
    refusing = {"https_proxy": "http://127.0.0.1:9", "no_proxy": "", "KERAS_HOME": str(tmp_path / "keras")}
    done = subprocess.run(
        [*command, "--backbone", "vgg16"], env=os.environ | refusing, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    sentence = done.stderr.strip().splitlines()[-1]
    assert sentence.startswith("The ImageNet weights of vgg16 could not be downloaded (")
    assert sentence.endswith("efficientnet-lite0, efficientnet-lite1 and efficientnet-lite2 train without a download.")


def _live(model: "keras.Model", batch: np.ndarray) -> None:
    """Give a random network the statistics of `batch`, so that its answers differ."""
    norms = [layer for half in model.layers[1:] for layer in half.layers if "BatchNorm" in type(layer).__name__]
    for norm in norms:
        norm.momentum = 0.0
    model(batch, training=True)


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
