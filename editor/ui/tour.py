"""The tour: five steps through the window, each taken by doing what it says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor.core.sentence import said
from editor.ui.panes.callout import Callout
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from editor.ui.window import Window


@dataclass(frozen=True, slots=True)
class Step:
    """A stop of the tour.

    Attributes: target, the pane it points at; title; words, with places for the keys of the
    actions named in keys; done, the actions that take the step.
    """

    target: Callable[[Window], QWidget]
    title: str
    words: str
    keys: tuple[str, ...]
    done: tuple[str, ...]


STEPS = (
    Step(
        lambda w: w.overview,
        said("Go from doubt to doubt"),
        said(
            "This strip is the whole recording; its marks are the places that look "
            "invented, lost or out of time. Press {} to be led to the first."
        ),
        ("review.next",),
        ("review.next", "review.next_bare"),
    ),
    Step(
        lambda w: w.waveform,
        said("Hear it"),
        said(
            "{} plays the cue to its last sample, {} plays on from the playhead. The "
            "green line under the wave is where somebody speaks."
        ),
        ("play.cue", "play.here"),
        ("play.cue", "play.here", "play.toggle"),
    ),
    Step(
        lambda w: w.panel,
        said("Decide"),
        said(
            "What was seen, and why. {} removes it, {} keeps what was said; then the "
            "next one comes by itself. {} takes anything back."
        ),
        ("cue.remove", "review.keep", "edit.undo"),
        ("cue.remove", "review.keep", "review.gap", "review.trim", "review.shrink"),
    ),
    Step(
        lambda w: w.text,
        said("Correct"),
        said(
            "{} puts the caret into the text, {} splits the cue there, and in the "
            "second half you go on typing."
        ),
        ("edit.text", "cue.split_caret"),
        ("edit.text", "cue.split_caret"),
    ),
    Step(
        lambda w: w.toolbar,
        said("Save, and find everything else"),
        said(
            "{} saves all of it or leaves the old file whole. {} finds any command "
            "by its name, and {} shows every key."
        ),
        ("file.save", "view.palette", "help.keys"),
        ("file.save", "file.save_as", "view.palette", "help.keys"),
    ),
)


class Tour(QObject):
    """Leads through the steps; whoever has left it once is not asked again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._at = 0
        self._card = Callout(window, window.theme)
        self._card.next_asked.connect(self.go_on)
        self._card.leave_asked.connect(self.leave)
        for number, step in enumerate(STEPS):
            for name in step.done:
                window.actions_map.by_id[name].triggered.connect(partial(self._did, number))

    @property
    def is_on(self) -> bool:
        """Tell whether a step is being shown."""
        return not self._card.isHidden()

    def begin(self) -> None:
        """Show the first step."""
        self._at = 0
        if not self.is_on:
            _application().installEventFilter(self)
        self._show()

    def go_on(self) -> None:
        """Show the next step, or end after the last."""
        if not self.is_on:
            return
        self._at += 1
        if self._at == len(STEPS):
            self.leave()
        else:
            self._show()

    def leave(self) -> None:
        """End the tour, and remember that it was seen."""
        self._card.hide()
        _application().removeEventFilter(self)
        self._window.settings.set("tour.seen", True)
        self._window.actions_map.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the card at its pane, and take Escape wherever the focus is."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._card.point_at(STEPS[self._at].target(self._window))
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # a key to leave with now, not the transport's
            return True
        if event.type() == QEvent.Type.KeyPress and watched is self._window.windowHandle():
            self.leave()
            return True
        return False

    def _did(self, number: int) -> None:
        if self.is_on and self._at == number:
            self.go_on()

    def _show(self) -> None:
        step = STEPS[self._at]
        shown = [self._window.keymap.key_of(name) for name in step.keys]
        last = self._at + 1 == len(STEPS)
        next_key = self._window.keymap.key_of("help.tour_next")
        self._card.offer(tr("Done") if last else tr("Next"), next_key, tr("Leave"))
        count = tr("Step {at} of {count}", at=self._at + 1, count=len(STEPS))
        self._card.say(count, told(step.title), told(step.words).format(*shown))
        self._card.point_at(step.target(self._window))
        self._window.actions_map.update()


def _application() -> QApplication:
    made = QApplication.instance()
    assert isinstance(made, QApplication)
    return made
