"""The button that shows how loud playback is, with a slider under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from editor.ui.icons import icon
from editor.ui.output import STEP
from editor.ui.panes.action_button import ActionButton
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from editor.ui.action_map import ActionMap
    from editor.ui.output import Output
    from editor.ui.theme import Theme

_LOW = 0.5
# What a mouse wheel turns by in one click, in Qt's eighths of a degree.
_CLICK = 120


class VolumeButton(QToolButton):
    """Shows the volume and drops down a slider; the wheel over it is louder and quieter."""

    def __init__(self, output: Output, actions: ActionMap, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("volume")
        self._output = output
        self._actions = actions
        self._theme = theme
        self.setIconSize(QSize(18, 18))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._mute = ActionButton(actions.by_id["play.mute"])
        self._mute.setObjectName("mute")
        self._mute.setIconSize(QSize(18, 18))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Volume"))
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(round(100 * STEP / 2))
        self.slider.setPageStep(round(100 * STEP))
        self.slider.setFixedWidth(160)
        self._share = QLabel()
        self._share.setFont(font(12))
        self._share.setMinimumWidth(40)
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMenu(self._dropped())
        self.slider.valueChanged.connect(lambda value: output.set_volume(value / 100))
        output.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how loud it is, and the keys as they are now."""
        volume, muted = self._output.volume, self._output.is_muted
        name = (
            "volume-muted" if muted or not volume else "volume-low" if volume < _LOW else "volume"
        )
        tokens = self._theme.tokens
        self.setIcon(icon(name, tokens.lost if muted else tokens.text))
        self._mute.setIcon(icon(name, tokens.lost if muted else tokens.text))
        self.slider.blockSignals(True)
        self.slider.setValue(round(volume * 100))
        self.slider.blockSignals(False)
        self._share.setText("muted" if muted else f"{volume:.0%}".replace("%", " %"))
        keys = tr(" and ").join(
            filter(None, map(self._actions.key_of, ("play.louder", "play.quieter")))
        )
        said = tr("Volume {text}", text=self._share.text()) if not muted else tr("Volume: muted")
        self.setToolTip(f"{said} ({keys})" if keys else said)
        self.setAccessibleName(said)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Play louder or quieter."""
        self._output.step_volume(event.angleDelta().y() / _CLICK * STEP / 2)
        event.accept()

    def _dropped(self) -> QMenu:
        """Return what drops down: mute, slider, percentage."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(6, 4, 10, 4)
        layout.setSpacing(8)
        for part in (self._mute, self.slider, self._share):
            layout.addWidget(part)
        menu = QMenu(self)
        menu.setAccessibleName(tr("Volume"))
        entry = QWidgetAction(menu)
        entry.setDefaultWidget(row)
        menu.addAction(entry)
        menu.aboutToShow.connect(self.slider.setFocus)
        return menu
