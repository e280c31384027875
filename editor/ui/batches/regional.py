"""A batch about some of the cues, which of them can be chosen over its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.batches.proposal import Batch
from editor.ui.batches.region import regions
from editor.ui.panes.region_tools import RegionTools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from editor.core.cue import Cue
    from editor.ui.batches.region import Region
    from editor.ui.window import Window


class Regional(Batch):
    """A batch with a choice of regions.

    Attributes: region, the one chosen.
    """

    def __init__(self, window: Window, *, with_style: bool = True) -> None:
        super().__init__()
        self._window = window
        self._regions = regions(window, with_style=with_style)
        self.region = self._regions[0]

    def runs(self, cues: Sequence[Cue]) -> list[tuple[int, int]]:
        """Return the first and the last index of each stretch of cues it is about."""
        return self.region.runs(cues)

    def choose(self, region: Region) -> None:
        """List what a region would have changed."""
        self.region = region
        self.outdated.emit()

    def tools(self) -> RegionTools:
        """Return the choice of regions, with what else there is to choose, and the hint."""
        made = RegionTools(self._regions, self.region, self._window.session.cues)
        made.chosen.connect(self.choose)
        if beside := self.beside():
            made.put_beside(*beside)
        made.say(self.hint())
        return made

    def beside(self) -> Sequence[QWidget]:
        """Return what else there is to choose."""
        return ()

    def hint(self) -> str:
        """Return what is to be said of all that is listed."""
        return ""
