"""A home in which nothing can be kept: found out at the start and said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor import paths
from editor.core.sentence import said
from editor.journal.disk import why_unwritable

if TYPE_CHECKING:
    from pathlib import Path

    from editor.ui.window import Window


class Nowhere:
    """Knows whether settings and reviews can be kept at all.

    Attributes: is_known, that nothing done here is kept, so that it need not be said again each
    time something would be.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self._was_said = False
        self._reasons = {
            folder: why for folder in _folders() if (why := why_unwritable(folder)) is not None
        }
        self.is_known = paths.data_dir() in self._reasons

    def tell(self) -> None:
        """Say once what cannot be kept, where and why."""
        if self._was_said or not self._reasons:
            return
        self._was_said = True
        folder, why = next(iter(self._reasons.items()))
        told = (
            said(
                "Nothing can be kept in {folder} ({why}): no settings, no review, no edits against"
                " a crash, no earlier versions of files. Editing and saving work all the same.",
                folder=folder,
                why=why,
            )
            if self.is_known
            else said(
                "Settings cannot be kept in {folder} ({why}). All else works as ever.",
                folder=folder,
                why=why,
            )
        )
        self._window.messages.say(told)


def _folders() -> tuple[Path, Path]:
    return paths.data_dir(), paths.config_dir()
