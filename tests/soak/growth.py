"""Whether a process grows while it does the same over and over."""

from __future__ import annotations

import gc
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
# Of all samples the first fifth is not looked at: caches fill, the heap finds its shape.
_WARM_UP = 0.2


@dataclass(frozen=True, slots=True)
class Size:
    """What a process has: resident MB, objects of Qt by two counts, objects of Python."""

    resident_mb: float
    qt_wrappers: int
    qt_children: int
    python_objects: int

    @classmethod
    def of(cls, window: QWidget) -> Size:
        """Measure this process and a window of it."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        wrappers = len(shiboken6.getAllValidWrappers())
        children = len(window.findChildren(QObject))
        return cls(pages * _PAGE / 1e6, wrappers, children, len(gc.get_objects()))


@dataclass(frozen=True, slots=True)
class Growth:
    """By how much the last third of the sizes is above the first, once warm: medians of both."""

    resident_mb: float
    qt_wrappers: float
    qt_children: float
    python_objects: float

    @classmethod
    def over(cls, sizes: list[Size]) -> Growth:
        """Compare sizes taken at even distances, nine of them at least."""
        warm = sizes[int(len(sizes) * _WARM_UP) :]
        if len(warm) < 6:
            raise ValueError(f"{len(sizes)} sizes are too few")
        third = len(warm) // 3
        early, late = warm[:third], warm[-third:]

        def grown(of: Callable[[Size], float]) -> float:
            return median(map(of, late)) - median(map(of, early))

        return cls(
            grown(lambda size: size.resident_mb),
            grown(lambda size: size.qt_wrappers),
            grown(lambda size: size.qt_children),
            grown(lambda size: size.python_objects),
        )

    def beyond(self, limit: Growth) -> list[str]:
        """Return a line for each figure that grew by more than a limit allows."""
        allowed = asdict(limit)
        return [
            f"{name.replace('_', ' ')} grew by {value:,.1f}, more than {allowed[name]:,.1f}"
            for name, value in asdict(self).items()
            if value > allowed[name]
        ]
