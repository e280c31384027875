"""Whether a process grows while it does the same over and over."""

from __future__ import annotations

import gc
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
# Of all samples the first fifth is not looked at: caches fill, the heap finds its shape.
_WARM_UP = 0.2


@dataclass(frozen=True, slots=True)
class Size:
    """What a process has: resident MB, objects of Qt by two counts and of Python, files, threads."""

    resident_mb: float
    qt_wrappers: int
    qt_children: int
    python_objects: int
    open_files: int
    threads: int

    @classmethod
    def of(cls, window: QWidget) -> Size:
        """Measure this process and a window of it."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        wrappers = len(shiboken6.getAllValidWrappers())
        children = len(window.findChildren(QObject))
        files, threads = (len(list(Path("/proc/self", kind).iterdir())) for kind in ("fd", "task"))
        megabytes = pages * _PAGE / 1e6
        return cls(megabytes, wrappers, children, len(gc.get_objects()), files, threads)


@dataclass(frozen=True, slots=True)
class Growth:
    """By how much the last third of the sizes is above the first, once warm: medians of both."""

    resident_mb: float
    qt_wrappers: float
    qt_children: float
    python_objects: float
    open_files: float
    threads: float

    @classmethod
    def over(cls, sizes: list[Size]) -> Growth:
        """Compare sizes taken at even distances, nine of them at least."""
        warm = sizes[int(len(sizes) * _WARM_UP) :]
        if len(warm) < 6:
            raise ValueError(f"{len(sizes)} sizes are too few")
        third = len(warm) // 3
        early, late = warm[:third], warm[-third:]

        def grown(name: str) -> float:
            at_first, at_last = (
                median(float(getattr(size, name)) for size in some) for some in (early, late)
            )
            return at_last - at_first

        return cls(**{figure.name: grown(figure.name) for figure in fields(cls)})

    def beyond(self, limit: Growth) -> list[str]:
        """Return a line for each figure that grew by more than a limit allows."""
        allowed = asdict(limit)
        return [
            f"{name.replace('_', ' ')} grew by {value:,.1f}, more than {allowed[name]:,.1f}"
            for name, value in asdict(self).items()
            if value > allowed[name]
        ]
