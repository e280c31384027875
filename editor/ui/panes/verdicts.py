"""The verdicts that a finding can be given, as a row of buttons with their keys."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.core.finding import Finding, Fix
from editor.core.sentence import said
from editor.core.verdict import Answer
from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict as it is offered: the action that gives it, and the one whose key is shown."""

    answer: Answer
    label: str
    action: str
    key_of: str


CHOICES = {
    Fix.REMOVE: Choice(Answer.REMOVE, said("Remove"), "review.remove", "cue.remove"),
    Fix.TRIM: Choice(Answer.TRIM, said("Trim"), "review.trim", "review.trim"),
    Fix.SHRINK: Choice(Answer.SHRINK, said("Shrink"), "review.shrink", "review.shrink"),
    Fix.GAP_MARKER: Choice(Answer.GAP_MARKER, said("Gap marker"), "review.gap", "review.gap"),
    Fix.MEND: Choice(Answer.MEND, said("Mend"), "review.mend", "review.mend"),
    Fix.UNIFY: Choice(Answer.UNIFY, said("Unify"), "review.unify", "review.unify"),
}
KEEP = Choice(Answer.KEEP, said("Keep"), "review.keep", "review.keep")


def choices(finding: Finding) -> list[Choice]:
    """Return the verdicts offered on a finding, the one that suits it best first."""
    return [*(CHOICES[fix] for fix in finding.fixes), KEEP]


class Verdicts(QWidget):
    """The buttons under a finding."""

    def __init__(
        self, theme: Theme, key_of: Callable[[str], str], trigger: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Verdicts"))
        self._flow = Flow()
        self.setLayout(self._flow)
        self._theme = theme
        self._key_of = key_of
        self._trigger = trigger
        self._shown: tuple[tuple[Choice, str], ...] | None = None

    def show_finding(self, finding: Finding | None) -> None:
        """Offer what can be done about a finding, under the keys of now."""
        offered = choices(finding) if finding else ()
        shown = tuple((choice, self._key_of(choice.key_of)) for choice in offered)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._flow)
        for choice, key in shown:
            self._add(choice.label, choice.action, key)
        self.setVisible(bool(shown))

    def _add(self, label: str, action: str, key: str) -> None:
        button = KeyButton(told(label), key, self._theme)
        button.setObjectName(action)
        button.set_primary(primary=not self._flow.count())
        button.clicked.connect(partial(self._trigger, action))
        self._flow.addWidget(button)
        button.show()
