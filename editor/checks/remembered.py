"""What was found out about a text, kept for as long as the text stands in the transcript."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Answers(dict[str, T]):
    """Answers to the texts asked about since the last look at everything, and those before."""

    def __init__(self, find: Callable[[str], T]) -> None:
        self._find = find
        self._before: dict[str, T] = {}

    def __missing__(self, text: str) -> T:
        before = self._before
        self[text] = answer = before[text] if text in before else self._find(text)
        return answer

    def turn(self) -> None:
        """Keep what is there for one look more."""
        self._before = self.copy()
        self.clear()


class Remembered(Generic[T]):
    """A function of a text that finds each answer once.

    Whoever types makes a text with every letter, and none of them comes back: a memory of the
    latest hundred thousand texts would hold an hour's typing before it let the first go. So each
    look at the whole transcript begins with `let_go`: what two looks in a row do not ask about is
    forgotten, and what stands is never found out anew.
    """

    _all: ClassVar[list[_Answers[Any]]] = []  # of each function that is so decorated

    def __init__(self, find: Callable[[str], T]) -> None:
        self._answers = _Answers(find)
        self._all.append(self._answers)
        update_wrapper(self, find)

    def __call__(self, text: str) -> T:
        """Return what the function returns for a text."""
        return self._answers[text]

    def cache_clear(self) -> None:
        """Forget everything, as what functools remembers by does."""
        self._answers.turn()
        self._answers.turn()

    @classmethod
    def let_go(cls) -> None:
        """Forget, for every function, what was not asked for since this was last said."""
        for answers in cls._all:
            answers.turn()
