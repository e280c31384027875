"""What was found out about a text, kept for as long as the text stands in the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Answers(dict[str, T]):
    """Answers to the texts asked about since texts were let go of last, and those before."""

    all: ClassVar[list[Answers[Any]]] = []  # of each function that remembers

    def __init__(self, find: Callable[[str], T]) -> None:
        self._find = find
        self._before: dict[str, T] = {}
        self.all.append(self)

    def __missing__(self, text: str) -> T:
        before = self._before
        self[text] = answer = before[text] if text in before else self._find(text)
        return answer

    def holds(self, text: str) -> bool:
        """Tell whether the answer to a text is still known."""
        return text in self or text in self._before

    def turn(self) -> None:
        """Keep what is there until the next turn, and nothing from before."""
        self._before = self.copy()
        self.clear()


def remembered(find: Callable[[str], T]) -> Callable[[str], T]:
    """Have a function of a text find each answer once.

    Whoever types makes a text with every letter, and none of them comes back: a memory of the
    latest hundred thousand texts would hold an hour's typing before it let the first go. So each
    look at a whole transcript begins with `let_go`: what two looks in a row do not ask about is
    forgotten, and what stands is never found out anew.
    """
    return Answers(find).__getitem__  # a call of which costs no more than the look into a dict


def let_go(beyond: int = 0) -> None:
    """Forget, of every function, what was not asked for since this was last said.

    With a number, only those that were asked about more texts than that forget any.
    """
    for answers in Answers.all:
        if not beyond or len(answers) > beyond:
            answers.turn()
