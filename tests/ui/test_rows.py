from __future__ import annotations

from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.cue import Cue
from editor.core.finding import Category, Finding
from editor.ui.panes.rows import Row, Rows, build, common, let_through

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(first: int, last: int) -> Finding:
    return Finding("loop", Category.HALLUCINATION, first, last, 0, 1, 1.0, "you", "It repeats.")


def cues_of(ids: Sequence[int]) -> tuple[Cue, ...]:
    return tuple(Cue(one, at * 1000, at * 1000 + 900, "a") for at, one in enumerate(ids))


def listed(count: int, runs: Sequence[Finding], unfolded: set[int]) -> list[Row]:
    """Return the rows as a plain list, the slow and simple way."""
    rows: list[Row] = []
    at = 0
    while at < count:
        found = next((one for one in runs if one.first == at and one.count >= 4), None)
        if found is None:
            rows.append(Row(at, at))
        elif at in unfolded:
            rows.append(Row(at, at, found))
            rows += [Row(other, other) for other in range(at + 1, found.last + 1)]
            at = found.last
        else:
            rows.append(Row(at, found.last, found))
            at = found.last
        at += 1
    return rows


@st.composite
def tables(draw: st.DrawFn) -> tuple[int, list[Finding], set[int]]:
    """Draw how many cues there are, the runs among them, and which of these are unfolded."""
    runs: list[Finding] = []
    count = 0
    for gap, length in draw(st.lists(st.tuples(st.integers(0, 5), st.integers(2, 9)), max_size=4)):
        runs.append(run(count + gap, count + gap + length - 1))
        count += gap + length
    unfolded = draw(st.sets(st.sampled_from([one.first for one in runs]))) if runs else set()
    return count + draw(st.integers(0, 6)), runs, unfolded


def built(table: tuple[int, list[Finding], set[int]]) -> Rows:
    return build(*table, id_at=lambda at: at)


@given(tables())
def test_the_rows_are_those_of_the_simple_way(table: tuple[int, list[Finding], set[int]]) -> None:
    rows, expected = built(table), listed(*table)
    assert list(rows) == [rows[number] for number in range(len(rows))] == expected
    for index in range(-1, table[0] + 1):
        begun = [number for number, row in enumerate(expected) if row.first <= index]
        assert rows.last_up_to(index) == max(begun, default=-1)


@given(tables(), st.sets(st.integers(0, 40)))
def test_what_passes_is_that_of_the_simple_way(
    table: tuple[int, list[Finding], set[int]], passing: set[int]
) -> None:
    rows = let_through(built(table), passing)
    expected = [row for row in listed(*table) if passing & set(range(row.first, row.last + 1))]
    assert list(rows) == expected
    for index in range(table[0]):
        begun = [number for number, row in enumerate(expected) if row.first <= index]
        assert rows.last_up_to(index) == max(begun, default=-1)


@given(tables(), st.data())
def test_rows_taken_out_leave_the_others(
    table: tuple[int, list[Finding], set[int]], data: st.DataObject
) -> None:
    rows = built(table)
    start = data.draw(st.integers(0, len(rows)))
    stop = data.draw(st.integers(start, len(rows)))
    assert list(rows.without(start, stop)) == list(rows)[:start] + list(rows)[stop:]


def within(table: tuple[int, list[Finding], set[int]], count: int) -> Rows:
    """Return the rows of so many cues, with the runs of a table that lie among them."""
    _, runs, unfolded = table
    return built((count, [one for one in runs if one.last < count], unfolded))


@given(tables(), tables(), st.sets(st.integers(0, 40)), st.data())
def test_what_two_tables_have_in_common_is_the_same_in_both(
    one: tuple[int, list[Finding], set[int]],
    other: tuple[int, list[Finding], set[int]],
    passing: set[int],
    data: st.DataObject,
) -> None:
    ids = list(range(1, one[0] + 1))
    start = data.draw(st.integers(0, len(ids)))
    stop = data.draw(st.integers(start, len(ids)))
    changed = [*ids[:start], *range(100, 100 + data.draw(st.integers(0, 5))), *ids[stop:]]
    old, new = built(one), within(data.draw(st.sampled_from([one, other])), len(changed))
    if passing:
        old, new = let_through(old, passing), let_through(new, passing)
    old_cues, new_cues = cues_of(ids), cues_of(changed)
    head, tail = common(old, old_cues, new, new_cues)
    before = [(old_cues[row.first].id, old_cues[row.last].id) for row in old]
    after = [(new_cues[row.first].id, new_cues[row.last].id) for row in new]
    assert 0 <= head + tail <= min(len(before), len(after))
    assert before[:head] == after[:head]
    assert before[len(before) - tail :] == after[len(after) - tail :]


@pytest.mark.parametrize("at", [0, 1, 1500, 2998, 2999])
def test_of_one_cue_that_goes_or_comes_all_others_are_in_common(at: int) -> None:
    ids = list(range(1, 3001))
    runs = [run(100, 199)]
    all_cues, rest = cues_of(ids), cues_of([*ids[:at], *ids[at + 1 :]])
    many = build(3000, runs if at > 200 else [], set(), lambda index: index)
    fewer = build(2999, runs if at > 200 else [], set(), lambda index: index)
    folded = 99 if at > 200 else 0
    head, tail = common(many, all_cues, fewer, rest)
    assert head + tail == len(fewer) == 2999 - folded
    assert common(fewer, rest, many, all_cues) == (head, tail)
    assert head == max(0, at - folded)
