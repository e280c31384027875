"""The head of the cue table: how wide its columns are, and which are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu

from editor.ui.panes.columns import OPTIONAL, TITLES, WIDTHS, Column
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QWidget

    from editor.core.session import Change, Session
    from editor.settings import Settings

_NARROWEST = 34
# With less room for the text, the end of each cue gives way: beside the text the active cue's is
# told, and the menu brings the column back.
_LEAST_TEXT_PX = 180


class Header(QHeaderView):
    """The titles, remembered as a person left them; its menu shows and hides columns."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._settings = settings
        self._has_speakers = False
        self._gives_way = False
        self._insists = False
        self.setAccessibleName(tr("Columns"))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        session.changed.connect(self._look_for_speakers)

    def begin(self) -> None:
        """Give the columns of the model the widths they had, and hide what was hidden."""
        remembered = self._settings.get("table.widths")
        for at, (column, width) in enumerate(WIDTHS.items()):
            self.resizeSection(column, remembered[at] if len(remembered) == len(WIDTHS) else width)
        self.setStretchLastSection(True)
        self.sectionResized.connect(lambda *_: self._remember())
        self._find_speakers()

    def toggle(self, column: Column) -> None:
        """Show a column that is hidden, or hide it, from now on."""
        if column is Column.END and self._gave_way:
            self._insists = True
            self._show_columns()
            return
        hidden = set(self._settings.get("table.hidden")) ^ {column.name}
        self._settings.set("table.hidden", sorted(hidden))
        self._show_columns()

    def make_room(self, width: int) -> None:
        """Leave the text some room in a table so many px wide."""
        known = self._settings.get("table.widths")
        before = dict(zip(WIDTHS, known, strict=True)) if len(known) == len(WIDTHS) else WIDTHS
        others = (one for one in WIDTHS if one is Column.END or not self.isSectionHidden(one))
        taken = sum(self.sectionSize(one) or before[one] for one in others)
        self._gives_way = width - taken < _LEAST_TEXT_PX
        self._show_columns()

    @property
    def _gave_way(self) -> bool:
        """Tell whether the ends are hidden for want of room alone."""
        chosen = Column.END.name not in self._settings.get("table.hidden")
        return chosen and self._gives_way and not self._insists

    def menu(self) -> QMenu:
        """Return the menu of what may be shown."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns"))
        for column in self._offered():
            entry = menu.addAction(told(TITLES[column]))
            entry.setCheckable(True)
            entry.setChecked(not self.isSectionHidden(column))
            entry.triggered.connect(partial(self._chosen, column))
        return menu

    def ask(self) -> None:
        """Open the menu under the titles."""
        self._open_at(self.mapToGlobal(QPoint(self.width() // 2, self.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu where it was asked for."""
        self._open_at(event.globalPos())

    def _open_at(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _chosen(self, column: Column, *_: object) -> None:
        self.toggle(column)

    def _offered(self) -> list[Column]:
        return [one for one in OPTIONAL if one is not Column.SPEAKER or self._has_speakers]

    def _show_columns(self) -> None:
        hidden = set(self._settings.get("table.hidden"))
        if not self._has_speakers:
            hidden.add(Column.SPEAKER.name)
        if self._gave_way:
            hidden.add(Column.END.name)
        for column in OPTIONAL:
            self.setSectionHidden(column, column.name in hidden)

    def _remember(self) -> None:
        """Keep the widths; a hidden column keeps the one it had."""
        known = self._settings.get("table.widths") or list(WIDTHS.values())
        widths = [self.sectionSize(column) for column in WIDTHS]
        kept = [now or before for now, before in zip(widths, known, strict=True)]
        self._settings.set("table.widths", kept)

    def _look_for_speakers(self, change: Change) -> None:
        if change.reloaded:
            self._find_speakers()
        elif not self._has_speakers:
            made = (cue for splice in change.splices for cue in splice.inserted)
            if any(cue.speaker for cue in made):
                self._has_speakers = True
                self._show_columns()

    def _find_speakers(self) -> None:
        self._has_speakers = any(cue.speaker for cue in self._session.cues)
        self._show_columns()
