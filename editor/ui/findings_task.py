"""The checks over the whole transcript, run in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.checks import Inspection
from editor.core.evidence import NoEvidence
from editor.ui.tasks import once

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence
    from editor.core.finding import Finding
    from editor.core.session import Session
    from editor.ui.tasks import Tasks


class FindingsTask(QObject):
    """Runs the checks and hands the session what they found.

    Signals: checked, the findings are those of the cues as they stand; failed, with a sentence.
    """

    checked = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks

    def run(self, evidence: Evidence | None = None) -> None:
        """Check everything with the evidence there is; edits made meanwhile are checked too."""
        inspection = Inspection(evidence or NoEvidence())
        cues = self._session.cues
        self._session.use(inspection)
        self._tasks.start(
            "checks",
            once(lambda: inspection.run(cues)),
            on_value=lambda findings: self._take(cues, findings, evidence),
            on_error=lambda error: self.failed.emit(f"The checks stopped: {error!r}"),
        )

    def _take(
        self, cues: tuple[Cue, ...], findings: tuple[Finding, ...], evidence: Evidence | None
    ) -> None:
        if self._session.cues is not cues:
            self.run(evidence)
            return
        self._session.set_findings(findings)
        self.checked.emit()
