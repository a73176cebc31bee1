"""Who waits for the readers is let in by turns."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.line import Line


async def served(arrivals: list[int], places: int = 1) -> list[int]:
    """Let persons queue in this order while nobody is served; return the order in which they are."""
    line, order = Line(places), list[int]()
    open_ = asyncio.Event()

    async def hold() -> None:
        async with line.turn(0):
            await open_.wait()

    async def come(person: int) -> None:
        async with line.turn(person):
            order.append(person)
            await asyncio.sleep(0)

    holders = [asyncio.create_task(hold()) for _ in range(places)]
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(come(person)) for person in arrivals]
    await asyncio.sleep(0)
    assert len(line) == len(arrivals)
    open_.set()
    await asyncio.gather(*holders, *tasks)
    assert len(line) == 0
    return order


async def test_one_persons_two_hundred_scans_do_not_make_another_wait() -> None:
    order = await served([1] * 200 + [2, 3, 2])
    assert order.index(2) <= 2 and order.index(3) <= 3
    assert order[:6].count(2) == 2


@given(st.lists(st.integers(1, 5), max_size=40), st.integers(1, 3))
def test_everybody_is_served_once_by_turns(arrivals: list[int], places: int) -> None:
    order = asyncio.run(served(arrivals, places))
    assert sorted(order) == sorted(arrivals)
    for person in set(arrivals):
        places_ = [index for index, one in enumerate(order) if one == person]
        for before, after in pairwise(places_):
            between = order[before + 1 : after]
            assert all(between.count(other) <= 1 for other in set(between)), "nobody comes twice before this one"


async def test_the_place_in_the_line_is_how_many_are_let_in_before() -> None:
    line = Line(1)
    order: list[int] = []

    async def come(person: int) -> None:
        async with line.turn(person):
            order.append(person)
            await asyncio.sleep(0)

    async with line.turn(0):
        tasks = [asyncio.create_task(come(person)) for person in [1, 1, 1, 2, 2, 3]]
        await asyncio.sleep(0)
        ahead = line.ahead_of(2)
        tasks.append(asyncio.create_task(come(2)))
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    assert ahead == len(order) - 1 - order[::-1].index(2) == 6
    assert line.ahead_of(1) == 0


async def test_who_leaves_the_line_or_fails_does_not_block_it() -> None:
    line = Line(1)
    async with line.turn(0):
        gone, next_ = (asyncio.create_task(enter(line, person)) for person in (1, 2))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.sleep(0)
    await next_
    with pytest.raises(KeyError):
        async with line.turn(3):
            raise KeyError
    await enter(line, 4)
    assert len(line) == 0


async def enter(line: Line, person: int) -> None:
    async with line.turn(person):
        pass


async def test_a_line_says_when_it_is_full() -> None:
    line = Line(1, longest=2)
    async with line.turn(0):
        tasks = [asyncio.create_task(enter(line, 1)) for _ in range(2)]
        await asyncio.sleep(0)
        assert line.full
    await asyncio.gather(*tasks)
    assert not line.full
