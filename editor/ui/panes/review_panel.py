"""The review panel: the current finding with its evidence and verdicts, and the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.core.finding import Category, Finding, Fix
from editor.ui.icons import icon
from editor.ui.panes import wording
from editor.ui.panes.bar import Bar
from editor.ui.panes.queue_list import QueueList
from editor.ui.theme import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.session import Session
    from editor.ui.review import Review
    from editor.ui.theme import Theme


# Below what 16-bit audio can hold.
_SILENCE_DBFS = -90


class ReviewPanel(QWidget):
    """Shows what is suspected and why, and takes the verdict."""

    def __init__(self, session: Session, review: Review, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(260, 262)
        self._session = session
        self._review = review
        self._theme = theme
        self._title = _named("finding-title")
        self._where = _named("finding-where")
        self._reason = QLabel()
        for label in (self._title, self._reason):
            label.setWordWrap(True)
        self._evidence = Evidence(theme)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._verdicts: dict[str, QPushButton] = {}
        self._chips: dict[Category | None, QPushButton] = {}
        self.queue = QueueList(theme)
        self.queue.chosen.connect(review.go)
        self._lay_out()
        review.moved.connect(self.refresh)
        theme.changed.connect(self.refresh)

    def add_verdict(self, action_id: str, label: str, key: str, act: Callable[[], object]) -> None:
        """Add a button for a verdict, with its key printed on it."""
        button = QPushButton(f"{label}   {key}")
        button.setToolTip(f"{label} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("primary", not self._verdicts)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(act)
        self._verdicts[action_id] = button
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.refresh()

    def _lay_out(self) -> None:
        card = QVBoxLayout()
        card.setContentsMargins(16, 14, 16, 14)
        card.setSpacing(6)
        card.addWidget(self._title)
        card.addWidget(self._where)
        card.addSpacing(4)
        card.addWidget(self._reason)
        card.addSpacing(6)
        card.addWidget(self._evidence)
        card.addSpacing(6)
        self._buttons.addStretch(1)
        card.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(card)
        rule = QFrame()
        rule.setObjectName("review-rule")
        layout.addWidget(rule)
        layout.addLayout(self._chip_row())
        layout.addWidget(self.queue, 1)

    def _chip_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 9, 12, 7)
        row.setSpacing(6)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for category in (None, *CATEGORIES):
            chip = QPushButton()
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setChecked(category is None)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _=False, chosen=category: self._review.filter(chosen))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[category] = chip
        row.addStretch(1)
        return row

    def refresh(self) -> None:
        """Show the current finding and the queue as they are."""
        current = self._review.current
        self._show_card(current)
        counts: dict[Category | None, int] = {None: len(self._session.open_findings)}
        for finding in self._session.open_findings:
            counts[finding.category] = counts.get(finding.category, 0) + 1
        for category, chip in self._chips.items():
            name = CATEGORIES[category].name if category else "All"
            chip.setText(f"{name} {counts.get(category, 0):,}")
            chip.setVisible(category is None or category in counts or chip.isChecked())
            if category:
                color = self._theme.tokens.of(category).name()
                chip.setIcon(icon(CATEGORIES[category].icon, color))
        self.queue.show_queue(self._review.queue, current)

    def _show_card(self, finding: Finding | None) -> None:
        self._evidence.show_finding(finding)
        for name, button in self._verdicts.items():
            button.setVisible(finding is not None and _offers(finding, name))
        if finding:
            self._title.setText(wording.heading(finding))
            self._where.setText(wording.where(finding))
            self._reason.setText(finding.reason)
            return
        done, whole = self._review.progress
        self._where.setText("")
        if not self._session.cues:
            self._title.setText("No transcript is open")
            self._reason.setText("Open a transcript, or drop one on the window with its recording.")
        elif whole == done:
            self._title.setText("Nothing left to review" if done else "Nothing is suspected")
            self._reason.setText(
                "Every suspected place has been decided."
                if done
                else "The checks found no loop, tag or placeholder in this transcript."
            )
        else:
            left = whole - done
            self._title.setText(f"{left:,} {'place' if left == 1 else 'places'} to review")
            self._reason.setText(
                "Press F8 to be led to the first, and again for each that follows."
            )


def _offers(finding: Finding, action_id: str) -> bool:
    """Tell whether a verdict's button makes sense for a finding."""
    needs = {"review.remove": Fix.REMOVE, "review.gap": Fix.GAP_MARKER}
    return action_id not in needs or needs[action_id] in finding.fixes


class Evidence(QWidget):
    """The evidence for a finding as named bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._shown: Finding | None = None
        theme.changed.connect(self._build)

    def show_finding(self, finding: Finding | None) -> None:
        """Show the evidence for a finding, or none."""
        if finding != self._shown:
            self._shown = finding
            self._build()

    def _build(self) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        if self._shown:
            for row, (name, share, value, color) in enumerate(_bars(self._shown, self._theme)):
                caption = QLabel(name)
                caption.setProperty("class", "caption")
                self._grid.addWidget(caption, row, 0)
                self._grid.addWidget(Bar(share, color, self._theme.tokens.line), row, 1)
                number = QLabel(value)
                number.setAlignment(Qt.AlignmentFlag.AlignRight)
                self._grid.addWidget(number, row, 2)
        self.setVisible(self._shown is not None)


def _bars(finding: Finding, theme: Theme) -> list[tuple[str, float, str, str]]:
    """Return name, share from 0 to 1, value and colour of each bar."""
    tokens = theme.tokens
    evidence = finding.evidence
    bars = []
    if "repeats" in evidence:
        repeats = int(evidence["repeats"])
        bars.append(
            ("Repeats", min(1.0, repeats / 100), f"{repeats:,}", tokens.of(finding.category).name())
        )
    if "level_dbfs" in evidence:
        level = float(evidence["level_dbfs"])
        heard = f"{level:.0f} dBFS" if level > _SILENCE_DBFS else "silence"
        bars.append(("Level", max(0.0, 1 + level / 60), heard, tokens.wave))
    confidence = finding.confidence
    bars.append(("Confidence", confidence, f"{confidence:.2f}", tokens.accent))
    return bars


def _named(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    return label
