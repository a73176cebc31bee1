"""Training on several devices, in mixed precision: two halves of this processor stand for two GPUs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

TRAINING = """
import json, sys
from pathlib import Path
import tensorflow as tf
processor = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)
import keras
from ml.learning.backbones.efficientnet_lite import EfficientNetLite
from ml.learning.backbones.registry import BACKBONES
from ml.learning.recipe import Recipe
from ml.learning.training import train
data, out = Path(sys.argv[1]), Path(sys.argv[2])
BACKBONES["small"] = EfficientNetLite("small", "Small", "", width=0.25, depth=0.25)
recipe = Recipe(str(data), "ct", backbone="small", epochs=1, steps=2, copies=1, imagenet=False)
train(recipe, out, out / "features", "CPU")
model = keras.saving.load_model(out / "model.keras")
finite = all(bool(keras.ops.all(keras.ops.isfinite(weight))) for weight in model.weights)
print(json.dumps({"policies": sorted({layer.dtype_policy.name for layer in model.layers}), "finite": finite,
                  "devices": len(tf.config.list_logical_devices("CPU"))}))
"""


def test_two_devices_learn_in_mixed_precision_and_leave_a_model_in_single(drawn: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", TRAINING, str(drawn), str(tmp_path / "run")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said == {"policies": ["float32"], "finite": True, "devices": 2}
    assert (tmp_path / "run/predictions.csv").exists()
