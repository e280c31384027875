"""The question which range is exported, and with what audio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from editor.core.amount import parse_amount
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration, timecode
from editor.repairs.cutting import count_inside
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.ui.window import Window

_AUDIO = (
    (said("no audio"), ""),
    (said("FLAC, without loss"), ".flac"),
    (said("WAV"), ".wav"),
    (said("MP3"), ".mp3"),
    (said("Opus"), ".opus"),
)


class CutQuestion(QDialog):
    """Asks where a range begins and ends, and says what would be in it.

    Attributes: offered, the ranges that can be chosen by a name.
    """

    def __init__(
        self,
        window: Window,
        cues: Sequence[Cue],
        offered: Sequence[tuple[str, Span]],
        *,
        row: int,
        audio: str,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export a range"))
        self.setMinimumWidth(420)
        self._cues = cues
        self.offered = tuple(offered)
        self._told = QLabel()
        self._told.setProperty("class", "caption")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self.ranges, self.start, self.end = QComboBox(), QLineEdit(), QLineEdit()
        self.audio = _audio(audio, has_sound=window.recording.path is not None)
        for name, _ in self.offered:
            self.ranges.addItem(name)
        self._save = QPushButton(tr("Save as…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(self._form())
        layout.addWidget(self._told)
        layout.addLayout(self._buttons())
        self.ranges.activated.connect(self._fill)
        for line in (self.start, self.end):
            line.textChanged.connect(lambda _: self._tell())
        self.ranges.setCurrentIndex(row)
        self._fill(row)

    @property
    def span(self) -> Span | None:
        """Return the range asked for, or nothing while it is none."""
        try:
            start, end = parse_amount(self.start.text()), parse_amount(self.end.text())
        except ValueError:
            return None
        return Span(start, end) if 0 <= start < end else None

    @property
    def ending(self) -> str:
        """Return the ending of the audio asked for, nothing for none."""
        return str(self.audio.currentData())

    @property
    def told(self) -> str:
        """Return what is said of the range."""
        return self._told.text()

    @property
    def can_save(self) -> bool:
        """Tell whether there is anything in the range."""
        return self._save.isEnabled()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for label, field in (
            (tr("Range:"), self.ranges),
            (tr("From:"), self.start),
            (tr("To:"), self.end),
            (tr("Audio beside it:"), self.audio),
        ):
            field.setAccessibleName(label.rstrip(":"))
            form.addRow(label, field)
        return form

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(tr("Cancel"))
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._save)
        return row

    def _fill(self, row: int) -> None:
        """Write down the ends of a range that has a name."""
        _, span = self.offered[row]
        self.start.setText(timecode(span.start_ms))
        self.end.setText(timecode(span.end_ms))
        self._tell()

    def _tell(self) -> None:
        span = self.span
        count = count_inside(self._cues, span) if span else 0
        self._save.setEnabled(count > 0)
        if span is None:
            sentence = said("Type two times such as 12:30 and 1:02:03.5, the earlier one first.")
        elif not count:
            sentence = said("No cue is shown in this range.")
        else:
            sentence = said(
                "{n:,} cue in {length}, with times from zero.",
                "{n:,} cues in {length}, with times from zero.",
                n=count,
                length=spoken_duration(span.duration_ms),
            )
        self._told.setText(told(sentence))


def _audio(chosen: str, *, has_sound: bool) -> QComboBox:
    """Return the kinds of audio to choose from; without a recording there is none."""
    box = QComboBox()
    for label, ending in _AUDIO if has_sound else _AUDIO[:1]:
        box.addItem(told(label), ending)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setEnabled(has_sound)
    return box
