"""The steps that were taken, which of them stand, and where the file on the disk is among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.core.edit import Edit
    from editor.core.selection import Selection


@dataclass(frozen=True, slots=True)
class Step:
    """An edit with the selections before and after it."""

    edit: Edit
    before: Selection
    after: Selection


class History:
    """Steps with a position; clean is a remembered position, never a flag."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._position = 0
        self._clean: int | None = 0
        self._open = False

    @property
    def is_clean(self) -> bool:
        """Tell whether the cues are as they were last saved or read.

        Steps that only hold verdicts do not matter: no file would be written any differently.
        """
        if self._clean is None:
            return False
        low, high = sorted((self._clean, self._position))
        return not any(step.edit.splices for step in self._steps[low:high])

    @property
    def undo_step(self) -> Step | None:
        """Return the step that undo would take back."""
        return self._steps[self._position - 1] if self._position else None

    @property
    def redo_step(self) -> Step | None:
        """Return the step that redo would take again."""
        return self._steps[self._position] if self._position < len(self._steps) else None

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what each step is called, those undone too, oldest first."""
        return tuple(step.edit.label for step in self._steps)

    @property
    def standing_edits(self) -> list[Edit]:
        """Return the edits that stand, oldest first."""
        return [step.edit for step in self._steps[: self._position]]

    @property
    def position(self) -> int:
        """Return how many of the steps stand."""
        return self._position

    def push(self, step: Step) -> None:
        """Take a step, dropping those undone before it; a gesture's edits become one."""
        if self._clean is not None and self._clean > self._position:
            self._clean = self._position if self.is_clean else None
        del self._steps[self._position :]
        last = self.undo_step
        if self._open and last and step.edit.gesture and last.edit.gesture == step.edit.gesture:
            edit = last.edit.followed_by(step.edit)
            self._steps[-1] = Step(edit, last.before, step.after)
            return
        self._steps.append(step)
        self._position += 1
        self._open = True

    def end_gesture(self) -> bool:
        """Let the next edit begin a step of its own; tell whether that was not so already."""
        was_open, self._open = self._open, False
        return was_open

    def mark_clean(self) -> None:
        """Remember this position as the one on the disk; steps never merge across it."""
        self._clean = self._position
        self._open = False

    def mark_adrift(self) -> bool:
        """Remember that no position is on the disk; tell whether one was."""
        if self._clean is None:
            return False
        self._clean, self._open = None, False
        return True

    def back(self) -> Step | None:
        """Move before the last step and return it, or nothing at the beginning."""
        step = self.undo_step
        if step:
            self._position -= 1
            self._open = False
        return step

    def forward(self) -> Step | None:
        """Move past the next step and return it, or nothing at the end."""
        step = self.redo_step
        if step:
            self._position += 1
            self._open = False
        return step
