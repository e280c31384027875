"""The picture of what stands still on the waveform, kept until something on it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from editor.core.finding import Finding
    from editor.core.session import Change, Session
    from editor.core.span import Span
    from editor.ui.panes.scale import Scale
    from editor.ui.panes.wave_scene import WaveScene


class Still:
    """Has a scene painted when a pane needs it: all of it, or only the cue whose text is typed."""

    def __init__(self, session: Session, scene: WaveScene, pane: QWidget) -> None:
        self._session, self._scene, self._pane = session, scene, pane
        self._picture: QPixmap | None = None
        self._stale: list[Span] = []
        self._findings: tuple[Finding, ...] = ()
        session.changed.connect(self._changed)
        session.review_changed.connect(lambda _: self._reviewed())
        session.chapters_changed.connect(lambda _: self.forget())

    def picture(self, scale: Scale) -> QPixmap:
        """Return the picture at a scale, which must be the last one's unless it was forgotten."""
        if self._picture is None:
            self._picture = self._scene.picture(self._pane, scale)
        for span in self._stale:
            self._scene.mend(self._picture, self._pane, scale, span)
        self._stale.clear()
        return self._picture

    def forget(self) -> None:
        """Have everything painted anew."""
        self._picture = None
        self._stale.clear()
        self._pane.update()

    def _changed(self, change: Change) -> None:
        before = {cue.id: cue for splice in change.splices for cue in splice.removed}
        after = [cue for splice in change.splices for cue in splice.inserted]
        same_times = all(cue.id in before and before[cue.id].span == cue.span for cue in after)
        if change.reloaded or not same_times or len(after) != len(before) or len(after) > 1:
            self.forget()
        else:
            self._stale += [cue.span for cue in after]
            self._pane.update()

    def _reviewed(self) -> None:
        """Paint other findings; after most edits they are the same, at another address."""
        if self._session.to_review != self._findings:
            self._findings = self._session.to_review
            self.forget()
