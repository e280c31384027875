"""The plan of a pane that has a list, and beside it what belongs to the row that is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

_WHOLE_PX = 890


def lay_beside(
    pane: QWidget, top: QLayout, parts: tuple[QWidget, QWidget], listed_px: int, buttons: QWidget
) -> None:
    """Lay out a pane: what is over the rule, the list of some px with its part, the buttons."""
    rule = QFrame()
    rule.setObjectName("review-rule")
    across = QSplitter(Qt.Orientation.Horizontal)
    across.setChildrenCollapsible(False)
    for part in parts:
        across.addWidget(part)
    across.setStretchFactor(1, 1)
    across.setSizes([listed_px, _WHOLE_PX - listed_px])
    rows = QVBoxLayout(pane)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addLayout(top)
    rows.addWidget(rule)
    rows.addWidget(across, 1)
    rows.addWidget(buttons)
