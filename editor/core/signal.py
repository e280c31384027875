"""Telling listeners without knowing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Signal(Generic[T]):
    """A list of listeners told of a value, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], object]] = []

    def connect(self, listener: Callable[[T], object]) -> None:
        """Call the listener with every value from now on."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[T], object]) -> None:
        """Stop calling the listener; raises ValueError when it never listened."""
        self._listeners.remove(listener)

    def emit(self, value: T) -> None:
        """Call each listener with the value."""
        for listener in tuple(self._listeners):
            listener(value)
