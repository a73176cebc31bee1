"""A process that dies, hangs or eats memory over a picture costs nothing but itself."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Iterator

import pytest

from bot.readers import Readers
from bot.worker import ADDRESS_SPACE, Worker, WorkerDied
from ml.reading import ImageRefused, Refusal


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.kill()


async def test_a_call_gives_what_the_function_gives_in_another_process(worker: Worker) -> None:
    assert await worker.call(os.getpid) not in (0, os.getpid())
    assert await worker.call(len, b"x" * 5_000_000) == 5_000_000


async def test_a_call_raises_what_the_function_raises_and_the_process_lives_on(worker: Worker) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        await worker.call(int, "seven")
    assert await worker.call(int, "7") == 7


async def test_a_process_that_dies_is_noticed(worker: Worker) -> None:
    with pytest.raises(WorkerDied):
        await worker.call(os._exit, 1)
    with pytest.raises(WorkerDied):
        await worker.call(int, "7")


async def test_a_call_given_up_ends_the_process(worker: Worker) -> None:
    process = await worker.call(os.getpid)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await worker.call(time.sleep, 60)
    async with asyncio.timeout(5):
        while os.path.exists(f"/proc/{process}"):
            await asyncio.sleep(0.01)


async def test_memory_beyond_the_limit_is_refused_to_the_process(worker: Worker) -> None:
    with pytest.raises(MemoryError):
        await worker.call(bytearray, ADDRESS_SPACE)
    assert await worker.call(int, "7") == 7


def _die(path: str) -> str:
    """Die as long as the file is there, which the first call removes."""
    if os.path.exists(path):
        os.unlink(path)
        os.kill(os.getpid(), signal.SIGSEGV)
    return "read"


async def test_a_picture_is_read_again_after_the_process_died_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    readers = Readers()
    mine = tmp_path_factory.mktemp("die") / "once"
    mine.touch()
    assert await readers._safely(_die, str(mine)) == "read"
    readers.close()


@pytest.mark.parametrize(("function", "argument"), [(os._exit, 1), (time.sleep, 60), (bytearray, ADDRESS_SPACE)])
async def test_a_picture_that_breaks_two_processes_is_refused_and_the_next_is_read(
    function: object, argument: int
) -> None:
    readers = Readers(seconds=2.0)
    with pytest.raises(ImageRefused) as refused:
        await readers._safely(function, argument)  # type: ignore[arg-type]
    assert refused.value.reason is Refusal.UNSAFE
    assert await readers._safely(int, "7") == 7
    readers.close()


async def test_pictures_beside_one_that_kills_are_read() -> None:
    readers = Readers()
    outcomes = await asyncio.gather(
        *(readers._safely(int, str(number)) for number in range(5)),
        readers._safely(os._exit, 1),  # type: ignore[arg-type]
        *(readers._safely(int, str(number)) for number in range(5, 10)),
        return_exceptions=True,
    )
    assert outcomes[:5] + outcomes[6:] == [*range(10)]
    assert isinstance(outcomes[5], ImageRefused)
    readers.close()
