"""The text of the active cue, large, with its times and how well it reads."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.core import edits
from editor.core.cue import cps
from editor.ui.panes.columns import GUESS, moment
from editor.ui.panes.text_box import TextBox
from editor.ui.theme import font
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeySequence

    from editor.core.cue import Cue
    from editor.core.session import Session
    from editor.ui.gauges import Gauges
    from editor.ui.theme import Theme


class TextPane(QWidget):
    """The text box between the cue's times and its measures."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        gauges: Gauges,
        is_ours: Callable[[QKeySequence], bool],
    ) -> None:
        super().__init__()
        self.setObjectName("text-pane")
        self.setAccessibleName(tr("Active cue"))
        self.setMinimumHeight(92)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._gauges = gauges
        self._filling = False
        self._shown: Cue | None = None
        self.box = TextBox(is_ours)
        self._facts = _Facts((tr("Start"), tr("End"), tr("Speaker")))
        self._measures = _Facts((tr("Line"), tr("Speed"), ""))
        self._facts.setAccessibleName(tr("Times and speaker"))
        self._measures.setAccessibleName(tr("How it reads"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 6)
        layout.setSpacing(16)
        layout.addWidget(self._facts)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(2)
        self._middle.addWidget(self.box, 1)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self._measures)
        self.box.textChanged.connect(self._typed)
        self.box.cursorPositionChanged.connect(self._measure)
        session.changed.connect(lambda _: self._fill())
        session.selection_changed.connect(lambda _: self._fill())
        theme.changed.connect(self._measure)
        gauges.changed.connect(self._measure)
        self._fill()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size the look asks for."""
        return QSize(1000, 122)

    def put_under(self, pane: QWidget) -> None:
        """Put what belongs to the text under its box."""
        self._middle.addWidget(pane)

    @property
    def marked(self) -> tuple[int, int]:
        """Return from where to where text is selected, in characters; twice the caret if none."""
        cursor = self.box.textCursor()
        return self._counted(cursor.selectionStart()), self._counted(cursor.selectionEnd())

    @property
    def caret(self) -> int:
        """Return where the caret stands in the text, in characters."""
        return self._counted(self.box.textCursor().position())

    def put_caret(self, at: int) -> None:
        """Put the caret before a character and take the focus."""
        units = len(self.box.toPlainText()[:at].encode("utf-16-le")) // 2
        cursor = self.box.textCursor()
        cursor.setPosition(units)
        self.box.setTextCursor(cursor)
        self.box.setFocus()

    def mark(self, start: int, end: int) -> None:
        """Select the characters from one to another, leaving the focus where it is."""
        text = self.box.toPlainText()
        cursor = self.box.textCursor()
        cursor.setPosition(len(text[:start].encode("utf-16-le", "surrogatepass")) // 2)
        until = len(text[:end].encode("utf-16-le", "surrogatepass")) // 2
        cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
        self.box.setTextCursor(cursor)

    def _counted(self, units: int) -> int:
        """Return a place in characters; Qt counts in UTF-16 units."""
        before = self.box.toPlainText().encode("utf-16-le", "surrogatepass")[: units * 2]
        return len(before.decode("utf-16-le", "ignore"))

    @property
    def _cue(self) -> Cue | None:
        active = self._session.selection.active
        return None if active is None else self._session.cue(active)

    def _typed(self) -> None:
        index = self._session.index_of(self._shown.id) if self._shown else None
        if self._filling or index is None:
            return
        self._filling = True
        self._session.do(edits.set_text(self._session.cues, index, self.box.toPlainText()))
        self._filling = False
        self._measure()

    def _fill(self) -> None:
        """Show the active cue, leaving the caret alone when the text is the same."""
        shown, cue = self._shown, self._cue
        if shown and shown is not cue and self._session.cue(shown.id) is shown:
            self.box.finish_composing()  # it was begun in that cue
        self._shown = cue
        text = cue.text if cue else ""
        self.box.setPlaceholderText("" if cue else tr("No cue is selected"))
        if not self._filling and self.box.toPlainText() != text:
            self._filling = True
            self.box.setPlainText(text)
            self.box.moveCursor(QTextCursor.MoveOperation.Start)
            self._filling = False
        self.box.setEnabled(cue is not None)
        self._measure()

    def _measure(self) -> None:
        cue = self._cue
        if cue is None:
            self._facts.show_values(("–", "–", "–"))
            self._measures.show_values(("–", "–", ""))
            return
        speaker = escape(cue.speaker or "–")
        self._facts.show_values((moment(cue, cue.start_ms), moment(cue, cue.end_ms), speaker))
        lengths, limit = self._gauges.lengths(cue.text), self._gauges.longest(cue.text)
        line = min(self.box.textCursor().blockNumber(), len(lengths) - 1)
        speed = cps(cue)
        long = limit is not None and lengths[line] > limit
        fast = self._gauges.is_too_fast(cue)
        tokens = self._theme.tokens
        verdict = (
            _colored(tr("line too long"), tokens.lost)
            if long
            else _colored(tr("reads too fast"), tokens.lost)
            if fast
            else _colored(tr("reads well"), tokens.voice)
        )
        self._measures.show_values(
            (
                (
                    f"{_colored(number(lengths[line], 'g'), tokens.lost if long else tokens.text)}"
                    + (f"<span style='color:{tokens.muted}'> / {limit}</span>" if limit else "")
                ),
                "–"
                if speed is None
                else f"{_colored(number(speed, '.1f'), tokens.lost if fast else tokens.text)}"
                f"<span style='color:{tokens.muted}'> CPS</span>",
                verdict,
            ),
            line_name=tr("Line {number}", number=line + 1),
        )


class _Facts(QWidget):
    """A few names with their values, one under the other."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        self._names = [QLabel(name) for name in names]
        face = QFontMetrics(font(13, QFont.Weight.DemiBold))
        widest = max(face.horizontalAdvance(name) for name in names)
        self.setFixedWidth(
            max(148, widest + 8 + face.horizontalAdvance(f"00:00:00.000 {GUESS}") + 4)
        )
        self._values = [QLabel() for _ in names]
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            name.setProperty("class", "caption")
            name.setFont(font(13))
            value.setFont(font(13))
            if name.text():
                grid.addWidget(name, row, 0)
                grid.addWidget(value, row, 1)
            else:
                grid.addWidget(value, row, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addStretch(1)

    def show_values(self, values: tuple[str, ...], line_name: str = "") -> None:
        """Show the values, in bold, and name the first one otherwise if asked."""
        for label, value in zip(self._values, values, strict=True):
            label.setText(value and f"<b style='font-weight:600'>{value}</b>")
        if line_name:
            self._names[0].setText(line_name)


def _colored(text: str, color: str) -> str:
    return f"<span style='color:{color}'>{text}</span>"
