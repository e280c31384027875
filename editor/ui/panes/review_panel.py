"""The review panel: the current finding with its evidence and verdicts, and the queue."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.core.finding import Category, Fix
from editor.ui.icons import icon
from editor.ui.panes import wording
from editor.ui.panes.alike import Alike
from editor.ui.panes.evidence import Evidence
from editor.ui.panes.flow import Flow
from editor.ui.panes.queue_list import QueueList
from editor.ui.panes.verdicts import Verdicts
from editor.ui.panes.yielding import Yielding
from editor.ui.review import shelf
from editor.ui.theme import CATEGORIES
from editor.ui.tongue import number, told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.finding import Finding
    from editor.core.session import Session
    from editor.ui.review import Review
    from editor.ui.theme import Theme

_FEW = 400


class ReviewPanel(QWidget):
    """Shows what is suspected and why, and takes the verdict.

    Signals: asked, for an action by its id.
    """

    asked = Signal(str)

    def __init__(
        self,
        session: Session,
        review: Review,
        theme: Theme,
        key_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self.setObjectName("review")
        self.setAccessibleName(tr("Review"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(260, 206)
        self._session = session
        self._review = review
        self._theme = theme
        self._title = _named("finding-title")
        self._where = _named("finding-where")
        # A widget, not a layout: one with nothing to show would keep the whole card narrow.
        self._place = QWidget()
        self._reason = QLabel()
        self._leaves = _named("finding-where")
        for label in (self._title, self._where, self._reason, self._leaves):
            label.setTextFormat(Qt.TextFormat.PlainText)  # it quotes the transcript
            label.setWordWrap(True)
        self.evidence = Evidence(theme)
        self._verdicts = Verdicts(theme, key_of, self.asked.emit)
        self._key_of = key_of
        self._all = QPushButton()
        self._all.setObjectName("review.alike")
        self._all.setProperty("link", True)
        self._all.setAccessibleName(tr("Decide all of this kind at once"))
        self._all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.clicked.connect(lambda: self.asked.emit("review.alike"))
        self._chips: dict[Category | None, QPushButton] = {}
        self.queue = QueueList(theme)
        self.queue.chosen.connect(review.go)
        self.alike = Alike(theme)
        self.alike.looked_at.connect(review.go)
        self.alike.left.connect(self._show_queue)
        self.alike.decided.connect(lambda *_: self._show_queue())
        self._lay_out()
        review.moved.connect(self.refresh)
        session.changed.connect(lambda _: self.alike.leave())
        theme.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        told_of = QWidget()
        card = QVBoxLayout(told_of)
        card.setContentsMargins(16, 12, 16, 4)
        card.setSpacing(4)
        card.addWidget(self._title)
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._where, 1)
        place.addWidget(self._all)
        card.addWidget(self._place)
        card.addWidget(self._reason)
        card.addSpacing(4)
        card.addWidget(self.evidence)
        answers = QVBoxLayout()  # what is told may scroll in a low window, these stay
        answers.setContentsMargins(16, 4, 16, 12)
        answers.setSpacing(4)
        answers.addWidget(self._verdicts)
        answers.addWidget(self._leaves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        scrolled = Yielding(told_of)
        scrolled.setAccessibleName(tr("Review"))
        layout.addWidget(scrolled)
        layout.addLayout(answers)
        rule = QFrame()
        rule.setObjectName("review-rule")
        layout.addWidget(rule)
        self._chip_box = QWidget()
        self._chip_box.setLayout(self._chip_row())
        layout.addWidget(self._chip_box)
        layout.addWidget(self.queue, 1)
        layout.addWidget(self.alike, 1)

    def _chip_row(self) -> Flow:
        row = Flow(6)
        row.setContentsMargins(12, 9, 12, 7)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for category in (None, *CATEGORIES):
            chip = QPushButton()
            chip.setProperty("chip", True)
            chip.setAccessibleName(tr(CATEGORIES[category].name if category else "All"))
            chip.setCheckable(True)
            chip.setChecked(category is None)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _=False, chosen=category: self._review.filter(chosen))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[category] = chip
        return row

    def ask_about_alike(self) -> None:
        """Show what is like the current finding, to be ticked and decided at once."""
        current = self._review.current
        if current:
            found = self._review.alike(current)
            same = [one for one in found if one.subject.casefold() == current.subject.casefold()]
            shows = None
            if Fix.MEND in current.fixes and (rulebook := self._review.rulebook):
                found = [one for one in found if Fix.MEND in one.fixes]
                # Of thousands, what has no safe mend is told once it is seen, and left as it is.
                same = found if len(found) > _FEW else list(filter(rulebook.preview, found))
                shows = rulebook.before_and_after
            for pane in (
                self._chip_box,
                self.queue,
                self.evidence,
                self._all,
                self._verdicts,
                self._leaves,
            ):
                pane.hide()
            self.alike.ask(found, same, shows)

    def _show_queue(self) -> None:
        for pane in (self._chip_box, self.queue):
            pane.show()
        self.refresh()

    def refresh(self) -> None:
        """Show the current finding and the queue as they are."""
        current = self._review.current
        self._show_card(current)
        if not self.alike.isHidden():
            return
        counts: Counter[Category | None] = Counter(map(shelf, self._session.open_findings))
        counts[None] = counts.total() - counts[Category.LISTEN]
        for category, chip in self._chips.items():
            name = tr(CATEGORIES[category].name if category else "All")
            count = number(counts[category])
            # Shape and count, and the name of the one chosen: all of them fit side by side.
            chip.setChecked(category is self._review.category)
            named = category is None or chip.isChecked()
            chip.setText(f"{name} {count}" if named else count)
            chip.setToolTip(f"{name}: {count}")
            chip.setAccessibleName(f"{name}, {count}")
            chip.setVisible(category is None or counts[category] > 0 or chip.isChecked())
            if category:
                color = self._theme.tokens.of(category).name()
                chip.setIcon(icon(CATEGORIES[category].icon, color))
        self.queue.show_queue(self._review.queue, current)

    def _show_card(self, finding: Finding | None) -> None:
        if self.alike.isHidden():
            self.evidence.show_finding(finding)
            self._verdicts.show_finding(finding)
            self._show_alike(finding)
            self._leaves.setText(self._leaves_of(finding) if finding else "")
            self._leaves.setVisible(bool(self._leaves.text()))
        self._place.setVisible(finding is not None)
        if finding:
            self._title.setText(wording.title(finding))
            self._where.setText(wording.where(finding))
            self._reason.setText(told(finding.reason))
            return
        done, whole = self._review.progress
        if not self._session.cues and self._session.undo_label:
            self._title.setText(tr("No cue is left"))
            self._reason.setText(tr("Undo brings the cues back."))
        elif not self._session.cues:
            self._title.setText(tr("No transcript is open"))
            self._reason.setText(
                tr("Open a transcript, or drop one on the window with its recording.")
            )
        elif whole == done:
            self._title.setText(
                tr("Nothing left to review") if done else tr("Nothing is suspected")
            )
            self._reason.setText(
                tr("Every suspected place has been decided.")
                if done
                else tr("The checks found nothing that looks invented, lost or out of time.")
            )
        else:
            left = whole - done
            self._title.setText(tr("{n:,} place to review", "{n:,} places to review", n=left))
            key = self._key_of("review.next") or tr("“Next finding”")
            self._reason.setText(
                tr("Press {key} to be led to the first, and again for each that follows.", key=key)
            )

    def _leaves_of(self, finding: Finding) -> str:
        """Return what the verdict that stands out would leave behind, or nothing to say."""
        rulebook = self._review.rulebook
        if finding.fixes[:1] == (Fix.MEND,) and rulebook:
            return wording.mend(rulebook.preview(finding))
        return wording.leaves(finding)

    def _show_alike(self, finding: Finding | None) -> None:
        alike = len(self._review.alike(finding)) if finding else 0
        key = self._key_of("review.alike")
        self._all.setText(tr("All {alike:,} alike…  {key}", alike=alike, key=key))
        self._all.setToolTip(
            tr("Tick and decide all {alike:,} of this kind at once ({key})", alike=alike, key=key)
        )
        self._all.setVisible(alike > 1)


def _named(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    return label
