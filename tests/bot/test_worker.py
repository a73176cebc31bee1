"""A process that dies, hangs or eats memory over a picture costs nothing but itself."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from bot import readers as module
from bot.readers import Readers
from bot.worker import ADDRESS_SPACE, Ask, Worker, WorkerDied
from ml.reading import CleanImage, ImageRefused, Refusal
from tests import files
from tests.scans import draw_ct, draw_xray, jpeg

PARENT = """
import asyncio, os, time
from bot.worker import Worker

async def busy():
    worker = Worker()
    print(await worker.call(os.getpid), flush=True)
    await worker.call(time.sleep, 60)

asyncio.run(busy())
"""


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


async def test_a_process_ends_with_the_bot_whatever_it_does() -> None:
    bot = await asyncio.create_subprocess_exec(sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE)
    assert bot.stdout
    process = int(await bot.stdout.readline())
    assert os.path.exists(f"/proc/{process}")
    bot.kill()
    async with asyncio.timeout(5):
        while os.path.exists(f"/proc/{process}"):
            await asyncio.sleep(0.01)
    await bot.wait()  # not before: it waits for all who have the bot's output, the process among them


async def test_memory_beyond_the_limit_is_refused_to_the_process(worker: Worker) -> None:
    with pytest.raises(MemoryError):
        await worker.call(bytearray, ADDRESS_SPACE)
    assert await worker.call(int, "7") == 7


def _add(ask: Ask, times: int) -> int:
    """Ask for so many numbers, and add them up."""
    return sum(ask(number) for number in range(times))


async def test_a_process_asks_for_what_it_needs_piece_by_piece(worker: Worker) -> None:
    async def hear(number: int) -> int:
        return 10 * number

    assert await worker.converse(hear, _add, 4) == 60
    assert await worker.call(int, "7") == 7


async def test_where_no_answer_can_be_given_that_is_raised_and_the_process_ends(worker: Worker) -> None:
    async def hear(number: int) -> int:
        raise KeyError(number)

    with pytest.raises(KeyError):
        await worker.converse(hear, _add, 4)
    assert worker.killed


def _slowly(ask: Ask, times: int, seconds: float) -> int:
    for number in range(times):
        time.sleep(seconds)
        ask(number)
    return times


async def _none(number: int) -> None:
    """Answer nothing."""


async def test_each_picture_of_a_study_has_its_time_and_all_together_have_theirs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readers = Readers(seconds=3.0)
    await readers._safely(int, "7")  # the process has started
    assert await readers._safely(_slowly, 5, 1.0, hear=_none) == 5
    monkeypatch.setattr(module, "STUDY_SECONDS", 2.0)
    with pytest.raises(ImageRefused):
        await readers._safely(_slowly, 60, 0.5, hear=_none)
    assert await readers._safely(int, "7") == 7
    readers.close()


async def test_pictures_are_kept_in_order_as_they_come() -> None:
    readers, kept = Readers(), list[int]()

    async def keep(picture: CleanImage) -> int:
        await asyncio.sleep(0.01 * (3 - len(kept)))
        kept.append(picture.width)
        return picture.width

    widths = [100, 120, 140]
    opened = await readers.open(files.archive([jpeg(draw_ct(1, (width, 100))) for width in widths]), keep)
    assert opened.pictures == tuple(widths) == tuple(kept) and (opened.modality, opened.seen) == (None, None)
    looked = await readers.open(jpeg(draw_xray(1)), keep, look=True)
    assert looked.seen == "xray"
    readers.close()


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
