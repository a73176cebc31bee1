"""How a good file is made a bad one. The same number always makes the same input."""

import random

EDGES = (0, 1, 0x7F, 0x80, 0xFF)
HEADER = 600


def mutated(data: bytes, other: bytes, rng: random.Random) -> bytes:
    """`data` with one to six mutations: bits, bytes, lengths, cuts, copies, and pieces of `other`."""
    damaged = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        if not damaged:
            break
        rng.choice(MUTATIONS)(damaged, other, rng)
    return bytes(damaged)


def _at(data: bytearray, rng: random.Random) -> int:
    """A place, often in the first bytes, where headers are, or the last, where tables are."""
    size = len(data)
    return rng.choice(
        (rng.randrange(size), rng.randrange(min(size, HEADER)), size - 1 - rng.randrange(min(size, HEADER)))
    )


def _bit(data: bytearray, other: bytes, rng: random.Random) -> None:
    data[_at(data, rng)] ^= 1 << rng.randrange(8)


def _byte(data: bytearray, other: bytes, rng: random.Random) -> None:
    data[_at(data, rng)] = rng.choice((*EDGES, rng.randrange(256)))


def _length(data: bytearray, other: bytes, rng: random.Random) -> None:
    """A number of 2 or 4 bytes in either order, as lengths, counts and sizes are stored."""
    size = rng.choice((2, 4))
    top = 2 ** (8 * size) - 1
    number = rng.choice(
        (0, 1, top, top // 2, top // 2 + 1, rng.randrange(top), rng.randrange(70_000) & top, len(data) & top)
    )
    at = _at(data, rng)
    data[at : at + size] = number.to_bytes(size, rng.choice(("little", "big")))


def _cut(data: bytearray, other: bytes, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def _hole(data: bytearray, other: bytes, rng: random.Random) -> None:
    at = _at(data, rng)
    del data[at : at + rng.choice((1, 2, 4, rng.randrange(1, 400)))]


def _again(data: bytearray, other: bytes, rng: random.Random) -> None:
    at = _at(data, rng)
    data[at:at] = data[at : at + rng.randrange(1, 200)] * rng.choice((1, 2, 50))


def _splice(data: bytearray, other: bytes, rng: random.Random) -> None:
    start, at = rng.randrange(len(other)), _at(data, rng)
    piece = other[start : start + rng.randrange(1, 600)]
    data[at : at + rng.choice((0, len(piece)))] = piece


MUTATIONS = (_bit, _bit, _byte, _byte, _length, _length, _length, _cut, _hole, _again, _splice)
