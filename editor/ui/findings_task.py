"""The checks over the whole transcript, run in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.evidence import NoEvidence
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.checks import Inspection
    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence
    from editor.core.finding import Finding
    from editor.core.session import Change, Session
    from editor.ui.listening import VoiceTask
    from editor.ui.recording import RecordingTask
    from editor.ui.tasks import Tasks

# An edit is followed at once where it reached; what needs the whole transcript waits until the
# person has paused for so long.
_PAUSE_MS = 1500
# Two threads of Python take turns: the waveform is looked at before the findings are.
_HEAD_START_MS = 250


class FindingsTask(QObject):
    """Runs the checks and hands the session what they found.

    Signals: checked, the findings are those of the cues as they stand; failed, with a sentence.
    Attributes: profile, whose rules are checked too.
    """

    checked = Signal()
    failed = Signal(str)

    def __init__(
        self, session: Session, recording: RecordingTask, listening: VoiceTask, tasks: Tasks
    ) -> None:
        super().__init__(tasks)
        self._session = session
        self._recording = recording
        self._listening = listening
        self._tasks = tasks
        self.profile: Profile | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.run)
        recording.completed.connect(self.run)
        listening.learned.connect(self.run)
        session.changed.connect(self._edited)

    def run_soon(self, *, after_sound: bool) -> None:
        """Check in a moment; a recording that is being opened shows its first columns before."""
        self._pause.start(_HEAD_START_MS if after_sound else 0)

    def run(self) -> None:
        """Check everything with the evidence there is; edits made meanwhile are checked too."""
        self._pause.stop()
        evidence, cues, profile = self.evidence(), self._session.cues, self.profile
        self._tasks.start(
            "checks",
            once(lambda: _inspected(evidence, cues, profile)),
            on_value=lambda made: self._take(cues, *made),
            on_error=lambda error: self.failed.emit(tr("The checks stopped: {error}", error=error)),
        )

    def evidence(self) -> Evidence:
        """Return the recording as a witness, once all of it has been decoded."""
        if not self._recording.peaks or self._recording.is_decoding:
            return NoEvidence()
        from editor.media.witness import Recording  # noqa: PLC0415  loaded with the peaks

        return Recording(self._recording.peaks, self._listening.voice)

    def _edited(self, change: Change) -> None:
        if not change.reloaded:
            self._pause.start(_PAUSE_MS)

    def _take(
        self, cues: tuple[Cue, ...], inspection: Inspection, findings: tuple[Finding, ...]
    ) -> None:
        if self._session.cues is not cues:
            self.run()
            return
        self._session.use(inspection)
        self._session.set_findings(findings)
        self.checked.emit()


def _inspected(
    evidence: Evidence, cues: tuple[Cue, ...], profile: Profile | None
) -> tuple[Inspection, tuple[Finding, ...]]:
    """Check in the task's thread; the checks are loaded there too."""
    from editor.checks import Inspection  # noqa: PLC0415
    from editor.checks.remembered import let_go  # noqa: PLC0415

    let_go()  # the texts of every letter typed
    inspection = Inspection(evidence, profile=profile)
    return inspection, inspection.run(cues)
