"""Which commands are meant by what is typed: words in any order, also only parts of them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.settings import Settings
    from editor.ui.actions.action import Action

_RECENT = "palette.recent"
_REMEMBERED = 8
_LEADS, _BEGINS, _HOLDS, _SCATTERED = 6, 4, 2, 1


def score(typed: str, text: str) -> int:
    """Return how well a text is meant by what is typed, 0 for not at all.

    Every word typed must begin a word of the text, the first one best, be part of one, or have its
    letters in one in that order, which counts least.
    """
    words = text.casefold().split()
    total = 1
    for wanted in typed.casefold().split():
        best = max((_match(wanted, word, at) for at, word in enumerate(words)), default=0)
        if not best:
            return 0
        total += best
    return total


def meant(
    actions: Iterable[Action],
    typed: str,
    recent: Sequence[str],
    is_enabled: Callable[[str], bool],
    called: Callable[[Action], str] = attrgetter("label"),
) -> list[Action]:
    """Return the actions meant, best first; what was run last leads, what cannot be run ends."""
    scored = [
        (score(typed, f"{called(action)} {action.menu}"), action)
        for action in actions
        if action.menu
    ]

    def rank(pair: tuple[int, Action]) -> tuple[bool, int, int]:
        points, action = pair
        age = recent.index(action.id) if action.id in recent else len(recent)
        return (not is_enabled(action.id), -points, age)

    return [action for points, action in sorted(filter(_is_meant, scored), key=rank)]


def remember(settings: Settings, action_id: str) -> None:
    """Put a command first among those run last."""
    others = [name for name in settings.get(_RECENT) if name != action_id]
    settings.set(_RECENT, [action_id, *others][:_REMEMBERED])


def _is_meant(pair: tuple[int, Action]) -> bool:
    return pair[0] > 0


def _match(wanted: str, word: str, at: int) -> int:
    if word.startswith(wanted):
        return _BEGINS if at else _LEADS
    if wanted in word:
        return _HOLDS
    letters = iter(word)
    # One letter of each word would be scattered over nearly every label.
    return _SCATTERED if len(wanted) > 1 and all(letter in letters for letter in wanted) else 0
