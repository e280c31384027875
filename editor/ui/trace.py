"""Notes of when things were first seen, for measuring from outside; off unless asked for."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# The file that gets a JSON line {"event", "t"} for each note; t in seconds since 1970.
_VARIABLE = "CUEPROOF_TRACE"


def event(name: str) -> None:
    """Note that something happened now."""
    target = os.environ.get(_VARIABLE)
    if target:
        with Path(target).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"event": name, "t": time.time()}) + "\n")


def once(name: str, owner: QObject) -> None:
    """Note the first time only that something happened to an object."""
    if os.environ.get(_VARIABLE) and not owner.property(f"traced-{name}"):
        owner.setProperty(f"traced-{name}", True)
        event(name)


def state(name: str, value: str, owner: QObject) -> None:
    """Note what something is now, whenever it is another than before."""
    if os.environ.get(_VARIABLE) and owner.property(f"traced-{name}") != value:
        owner.setProperty(f"traced-{name}", value)
        event(f"{name} {value}")


class PaintTrace(QObject):
    """Notes the first time a widget was painted with something to show."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self._name = name
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, happening: QEvent) -> bool:  # noqa: N802
        """Note a paint, letting it happen."""
        if happening.type() == QEvent.Type.Paint:
            once(self._name, watched)
        return False
