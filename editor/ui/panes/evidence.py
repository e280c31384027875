"""The evidence for a finding as named bars, the voice under it as it lies in the recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from editor.core.timecode import spoken_duration
from editor.ui.panes.bar import Bar
from editor.ui.panes.emptying import empty
from editor.ui.panes.wave_paint import paint_voice
from editor.ui.tongue import number, told, tr

if TYPE_CHECKING:
    from editor.core.finding import Finding
    from editor.core.span import Span
    from editor.media.voice import Voice
    from editor.ui.theme import Theme

# Below what 16-bit audio can hold.
_SILENCE_DBFS = -90


class Evidence(QWidget):
    """What speaks for a finding, one bar each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # Where room is short the queue gives way, not the numbers.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Evidence"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._shown: Finding | None = None
        self._voice: Voice | None = None
        theme.changed.connect(self._build)

    def show_finding(self, finding: Finding | None) -> None:
        """Show the evidence for a finding, or none."""
        if finding != self._shown:
            self._shown = finding
            self._build()
        self.setVisible(finding is not None)

    def set_voice(self, voice: Voice | None) -> None:
        """Know where somebody speaks, or not; called again as it grows."""
        self._voice = voice
        self._build()

    def _build(self) -> None:
        empty(self._grid)
        for row in range(self._grid.rowCount()):  # a row that is gone keeps its height otherwise
            self._grid.setRowMinimumHeight(row, 0)
        if self._shown:
            heard = self._add_voice(self._shown)
            for name, share, value, color in _bars(self._shown, self._theme):
                if name != tr("Level") or not heard:  # where the voice is known it says more
                    self._add(name, Bar(share, color, self._theme.tokens.line), value)

    def _add_voice(self, finding: Finding) -> bool:
        heard = None if self._voice is None else self._voice.speech_ms(finding.span)
        if self._voice is not None and heard is not None:
            if (
                finding.gap
            ):  # a gap's own edges belong to the cues beside it, as its sentence has it
                heard = int(finding.evidence.get("voiced_ms", heard))
            strip = VoiceBar(self._voice, finding.span, self._theme)
            self._add(
                tr("Voice under it"), strip, told(spoken_duration(heard)) if heard else tr("none")
            )
        return heard is not None

    def _add(self, name: str, bar: QWidget, value: str) -> None:
        row = self._grid.count() // 3
        bar.setAccessibleName(f"{name}: {value}")
        self._grid.setRowMinimumHeight(row, 18)
        caption = QLabel(name)
        caption.setProperty("class", "caption")
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(bar, row, 1)
        number = QLabel(value)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(number, row, 2)


class VoiceBar(QWidget):
    """The voice strip of a span, as wide as the bar."""

    def __init__(self, voice: Voice, span: Span, theme: Theme) -> None:
        super().__init__()
        self._voice = voice
        self._span = span
        self._theme = theme
        self.setMinimumSize(60, 14)
        self.setObjectName("voice-bar")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the ground, and the voices over it."""
        with QPainter(self) as painter:
            tokens = self._theme.tokens
            area = QRectF(0, self.height() / 2 - 2.5, self.width(), 5)
            painter.fillRect(area, QColor(tokens.line))
            paint_voice(painter, area, self._voice, self._span, tokens)


def _bars(finding: Finding, theme: Theme) -> list[tuple[str, float, str, str]]:
    """Return name, share from 0 to 1, value and colour of each bar."""
    tokens = theme.tokens
    evidence = finding.evidence
    bars = []
    if "repeats" in evidence:
        repeats = int(evidence["repeats"])
        bars.append(
            (
                tr("Repeats"),
                min(1.0, repeats / 100),
                number(repeats),
                tokens.of(finding.category).name(),
            )
        )
    if "level_dbfs" in evidence:
        level = float(evidence["level_dbfs"])
        heard = tr("{level:.0f} dBFS", level=level) if level > _SILENCE_DBFS else tr("silence")
        bars.append((tr("Level"), max(0.0, 1 + level / 60), heard, tokens.wave))
    confidence = finding.confidence
    bars.append((tr("Confidence"), confidence, number(confidence, ".2f"), tokens.accent))
    return bars
