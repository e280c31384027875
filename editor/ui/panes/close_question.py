"""What becomes of changes that are not saved, asked before their transcript goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def what_becomes_of_changes(parent: QWidget, text: str) -> str:
    """Ask what becomes of changes: save, discard, or cancel, which Escape means too."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Unsaved changes"))
    box.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
    box.setText(text)
    box.setInformativeText(tr("Without saving, File › Recovered work… keeps them for 30 days."))
    role = QMessageBox.ButtonRole
    # A letter alone is enough in a question.
    save = box.addButton(tr("&Save"), role.AcceptRole)
    discard = box.addButton(tr("&Discard"), role.DestructiveRole)
    box.setEscapeButton(box.addButton(tr("Cancel"), role.RejectRole))
    box.setDefaultButton(save)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return "save" if clicked == save else "discard" if clicked == discard else "cancel"
