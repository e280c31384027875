"""The toolbar: files, transport, clock, speed, progress, search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
)

from editor.core.timecode import clock, timecode
from editor.ui.icons import icon
from editor.ui.panes.action_button import ActionButton
from editor.ui.panes.bar import Bar
from editor.ui.panes.volume import VolumeButton
from editor.ui.theme import font
from editor.ui.tongue import number, tr
from editor.ui.transport import SPEEDS

if TYPE_CHECKING:
    from editor.ui.action_map import ActionMap
    from editor.ui.panes.search import Search
    from editor.ui.review import Review
    from editor.ui.theme import Theme
    from editor.ui.transport import Transport

_BEFORE_LINE = ("file.open", "file.save", "edit.undo", "edit.redo")


class Toolbar(QFrame):
    """One row of what is used all the time."""

    def __init__(
        self, actions: ActionMap, transport: Transport, review: Review, theme: Theme, search: Search
    ) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("Toolbar"))
        self.setFixedHeight(46)
        self._actions = actions
        self._transport = transport
        self._review = review
        self._theme = theme
        self._duration_ms = 0
        self._play = QToolButton()
        self._play.setObjectName("play")
        self._play.setIconSize(QSize(18, 18))
        self._play.clicked.connect(self._play_clicked)
        self._clock = _label("clock", 18)
        self._whole = _label("whole", 13)
        self._off = WholeLabel()
        self._speed = self._speed_button()
        self._volume = VolumeButton(transport.output, actions, theme)
        self._progress, self._done, self._bar = _progress_box()
        self._lay_out(search)
        transport.moved.connect(lambda _: self._show_clock())
        transport.changed.connect(self.refresh)
        review.moved.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def set_duration(self, duration_ms: int) -> None:
        """Show how long the whole is, in ms."""
        self._duration_ms = duration_ms
        self._show_clock()

    def _lay_out(self, search: Search) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        for name in _BEFORE_LINE:
            layout.addWidget(self._button(name))
        layout.addSpacing(8)
        line = QFrame()
        line.setObjectName("separator")
        line.setFixedSize(1, 20)
        layout.addWidget(line)
        layout.addSpacing(8)
        layout.addWidget(self._button("review.previous"))
        layout.addWidget(self._play)
        layout.addWidget(self._button("review.next"))
        layout.addSpacing(10)
        layout.addWidget(self._clock)
        layout.addWidget(self._whole)
        layout.addSpacing(8)
        layout.addWidget(self._speed)
        layout.addSpacing(2)
        layout.addWidget(self._volume)
        layout.addSpacing(6)
        layout.addWidget(self._off, 1)
        layout.addWidget(self._progress)
        layout.addSpacing(4)
        layout.addWidget(search, 2)

    def _button(self, action_id: str) -> QToolButton:
        button = ActionButton(self._actions.by_id[action_id])
        button.setIconSize(QSize(18, 18))
        return button

    def _speed_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("speed")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for speed in SPEEDS:
            choice = QAction(_times(speed), menu)
            choice.setCheckable(True)
            choice.triggered.connect(
                lambda _=False, chosen=speed: self._transport.set_speed(chosen)
            )
            group.addAction(choice)
            menu.addAction(choice)
        button.setMenu(menu)
        return button

    def _play_clicked(self) -> None:
        if self._transport.is_playing:
            self._transport.stop()
        else:
            self._transport.play_cue()

    def refresh(self) -> None:
        """Show what can be played, how far the review is, and the theme."""
        tokens = self._theme.tokens
        off = self._transport.unavailable
        playing = self._transport.is_playing
        name = "sound-off" if off else "stop" if playing else "play"
        self._play.setIcon(icon(name, tokens.faint if off else tokens.on_accent))
        self._play.setEnabled(not off)
        self._play.setToolTip(off or self._actions.hint("play.stop" if playing else "play.cue"))
        self._play.setAccessibleName(self._play.toolTip())
        self._off.setText(tr("Sound off") if off else "")
        self._off.setToolTip(off)
        self._speed.setText(_times(self._transport.speed))
        keys = filter(None, map(self._actions.key_of, ("play.slower", "play.faster")))
        self._speed.setToolTip(
            " ".join((tr("How fast playback runs"), _bracketed(tr(" and ").join(keys))))
        )
        self._volume.refresh()
        done, whole = self._review.progress
        self._progress.setVisible(whole > 0)
        self._done.setText(
            tr("<b>{done:,} of {whole:,}</b>&nbsp; reviewed", done=done, whole=whole)
        )
        self._bar.show_share(done / max(1, whole), tokens.accent, tokens.line)
        self._show_clock()

    def _show_clock(self) -> None:
        self._clock.setText(timecode(self._transport.playhead_ms))
        self._whole.setText(f"/ {clock(self._duration_ms)}")


class WholeLabel(QLabel):
    """A remark that is shown whole or not at all: cut short, “Sound off” says the contrary."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("caption")
        self.setFont(font(12))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def fits(self) -> bool:
        """Tell whether there is room for all of it."""
        return self.width() >= self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the words where there is room."""
        if self.fits():
            super().paintEvent(event)


def _bracketed(keys: str) -> str:
    return f"({keys})" if keys else ""


def _times(speed: float) -> str:
    """Return a speed as 1.0× or 1.25×."""
    spec = ".1f" if round(speed * 10) == speed * 10 else "g"
    return f"{number(speed, spec)}×"


def _label(name: str, size: int) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setFont(font(size))
    return label


def _progress_box() -> tuple[QFrame, QLabel, Bar]:
    box = QFrame()
    box.setObjectName("progress-box")
    box.setFixedHeight(30)
    layout = QHBoxLayout(box)
    layout.setContentsMargins(11, 0, 11, 0)
    layout.setSpacing(10)
    done = QLabel()
    bar = Bar(0.0, "", "")
    bar.setMaximumWidth(110)
    bar.setAccessibleName(tr("Share reviewed"))
    layout.addWidget(done)
    layout.addWidget(bar)
    return box, done, bar
