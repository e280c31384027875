"""No pattern of the program's own is slow on text made to have it look again and again.

Every pattern of a module is given long repetitions of what it looks for and of what it does not,
and a text eight times as long may take about eight times as long, not sixty-four times.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import regex

import editor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The whole of it but the window, whose modules need one, and this one, which is run and not loaded.
_APART = ("editor.ui", "editor.__main__")
_KINDS = (re.Pattern, regex.Pattern)
# Repetitions in a short text and in a long one, and how many times longer the long one may take:
# doubling with each repetition would be sixteen times in the first row, squaring sixty-four times
# in the second.
_LENGTHS = ((16, 20, 6), (150, 1_200, 20))
# What takes less than this is over before it can be told from the noise of a busy machine.
_QUICK_S = 0.0015
_COMMON = (" ", "a", "0", "\n", "A", "_", "a ", "0 ", "\n ", "0:", "a\n", "a.", "<a", "é", "\t")
_SOUGHT = re.compile(r"\b(\w+)\.(?:search|sub|subn|finditer|findall|split)\b")


def patterns() -> Iterator[tuple[str, re.Pattern[str], bool]]:
    """Yield each pattern of a module with its name, and whether it is looked for anywhere."""
    seen = set()
    for found in pkgutil.walk_packages(editor.__path__, "editor."):
        if found.name.startswith(_APART):
            continue
        module = importlib.import_module(found.name)
        sought = set(_SOUGHT.findall(inspect.getsource(module)))
        for name, value in vars(module).items():
            for number, pattern in enumerate(_inside(value)):
                known = (pattern.pattern, pattern.flags, name in sought)
                if isinstance(pattern.pattern, str) and known not in seen:
                    seen.add(known)
                    yield f"{found.name}.{name}[{number}]", pattern, name in sought


def _inside(value: Any, depth: int = 0) -> Iterator[re.Pattern[str]]:  # noqa: ANN401
    bound = getattr(value, "__self__", None)
    if isinstance(value, _KINDS):
        yield value
    elif isinstance(bound, _KINDS):  # its match, say, by a name of its own
        yield bound
    elif isinstance(value, dict) and depth < 4:
        for one in value.values():
            yield from _inside(one, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset) and depth < 4:
        for one in value:
            yield from _inside(one, depth + 1)


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Yield beginnings, and what is repeated after them: of the pattern's own characters."""
    own = list(dict.fromkeys(re.sub(r"\\\w|\\(?!\\)|[\w\s]", "", pattern.pattern)))[:12]
    letters = list(dict.fromkeys(re.findall(r"(?<!\\)[a-zA-Z0-9]", pattern.pattern)))[:6]
    repeated = dict.fromkeys([*_COMMON, *own, *letters, *(a + b for a in own[:5] for b in own[:5])])
    for begin in dict.fromkeys(
        ["", *own[:3], "".join(own[:4]), "".join(own[:2]) + "a", "a", "1", "<v "]
    ):
        for one in repeated:
            yield begin, one


def _seconds(look: Callable[[str], object], text: str) -> float:
    began = time.thread_time()
    look(text)
    return time.thread_time() - began


def slow(look: Callable[[str], object], begin: str, repeated: str) -> bool:
    """Tell whether a longer text takes out of all proportion longer, three times running."""
    return any(
        all(_out_of_proportion(look, begin, repeated, *row) for _ in range(3)) for row in _LENGTHS
    )


def _out_of_proportion(
    look: Callable[[str], object], begin: str, repeated: str, few: int, many: int, most: int
) -> bool:
    short, long = (f"{begin}{repeated * count}\x00" for count in (few, many))
    took = _seconds(look, long)
    return took > _QUICK_S and took > most * min(_seconds(look, short) for _ in range(3))


@cache
def _all() -> dict[str, tuple[re.Pattern[str], bool]]:
    return {name: (pattern, sought) for name, pattern, sought in patterns()}


def test_no_pattern_takes_time_out_of_proportion() -> None:
    found = _all()
    assert len(found) > 150
    told = []
    for name, (pattern, sought) in found.items():
        looks = [pattern.match, *([pattern.search] if sought else [])]
        for look in looks:
            hit = next((one for one in attacks(pattern) if slow(look, *one)), None)
            if hit:
                told.append(f"{name}.{look.__name__}: {hit!r} in {pattern.pattern!r}")
    assert not told, "\n".join(told)


@pytest.mark.parametrize(
    ("pattern", "how"),
    [
        (r"(a+)+b", "match"),
        (r"(?:a|a)*b", "match"),
        (r"<v[ \t]+([^<>]+)>", "match"),
        (r"\s*\[\s*([^\]]*?)\s*\]", "match"),
        (r"\{\\([a-zA-Z]+)[^{}]*\}", "match"),
        (r"\s+$", "search"),
        (r"^\W*\d{1,3}:", "search"),
        (r"[.!?][^\w\s]*\s", "search"),
    ],
)
def test_a_slow_pattern_is_noticed(pattern: str, how: str) -> None:
    made = re.compile(pattern, re.MULTILINE)
    assert any(slow(getattr(made, how), *one) for one in attacks(made))
