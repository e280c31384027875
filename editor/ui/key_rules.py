"""Which keys there are, how they are written, and which no action may have."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from editor.core.sentence import said
from editor.ui.actions.action import Context
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.actions.action import Action

_SYSTEM = {
    "F10": said("opens the menu bar"),
    "Shift+F10": said("opens the menu of what has the focus"),
    "Menu": said("opens the menu of what has the focus"),
    "Alt+F4": said("closes the window"),
    "Alt+Tab": said("goes to another window"),
    "Alt+Shift+Tab": said("goes to another window"),
    "Alt+Space": said("opens the menu of the window"),
    "Alt+Esc": said("goes to another window"),
    "Ctrl+Esc": said("opens the start menu"),
    "Ctrl+Shift+Esc": said("opens the task manager"),
    "Ctrl+Alt+Del": said("belongs to the system"),
    "Print": said("takes a picture of the screen"),
    **{f"Ctrl+Alt+F{number}": said("goes to another console") for number in range(1, 13)},
}
_EDITING = {
    **dict.fromkeys(("Ctrl+Left", "Ctrl+Right"), said("jumps over a word")),
    **dict.fromkeys(("Ctrl+Up", "Ctrl+Down"), said("jumps over a paragraph")),
    **dict.fromkeys(("Ctrl+Shift+Left", "Ctrl+Shift+Right"), said("selects a word")),
    **dict.fromkeys(("Ctrl+Home", "Ctrl+End"), said("goes to an end of the text")),
    "Ctrl+A": said("selects the whole text"),
    "Ctrl+C": "copies",
    "Ctrl+V": "pastes",
    "Ctrl+X": "cuts",
}
# Scan codes: evdev's with the eight that X11 and Wayland add, and those of PC keyboards.
_PLACE_OF_1 = {"linux": 10, "win32": 2}
_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
          Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L,
          Qt.Key.Key_Super_R, Qt.Key.Key_unknown}  # fmt: skip
# Keys that neither type nor move the caret, so they may act by themselves while text is typed.
_FUNCTIONS = {"Esc", "Tab", "Pause", *(f"F{number}" for number in range(1, 36))}


def canonical(key: str) -> str:
    """Return a key as it is written everywhere, nothing when it is none or more than one."""
    sequence = QKeySequence(key.strip(), QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return ""
    return sequence.toString().replace("Backtab", "Tab")


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as it is written, nothing for Ctrl or Shift by themselves."""
    if event.key() in _ALONE:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key, text = Qt.Key(event.key()), event.text()
    if modifiers & Qt.KeyboardModifier.ShiftModifier and (digit := _digit(event)):
        key, text = digit, ""
    # Shift has done its work in “?” already; it counts with letters and with keys that type nothing.
    if text and text.isprintable() and not (text.isalnum() or text.isspace()):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return canonical(QKeySequence(QKeyCombination(modifiers, key)).toString())


def _digit(event: QKeyEvent) -> Qt.Key | None:
    """Return which key of the row of digits was pressed, where the system tells its place.

    With Shift such a key types “$” or “%”, on another keyboard “&”; the tables say Shift+4.
    """
    first = _PLACE_OF_1.get(sys.platform)
    place = event.nativeScanCode() - first if first else -1
    return Qt.Key(Qt.Key.Key_0 + (place + 1) % 10) if 0 <= place < 10 else None


def shown(key: str) -> str:
    """Return a key as this system's people know it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def refusal(action: Action, key: str) -> str:
    """Return why an action may not have a key, as a sentence, or nothing when it may."""
    known = canonical(key)
    if not known:
        return tr("“{key}” is no key.", key=key)
    if known in _SYSTEM or known.startswith("Meta+"):
        return tr(
            "{key} {what}: it stays the system's.",
            key=shown(known),
            what=_SYSTEM.get(known, said("belongs to the system")),
        )
    if known in {"Tab", "Shift+Tab"} and action.context is not Context.TEXT:
        return tr(
            "{key} takes the keyboard from one part of the window to another.", key=shown(known)
        )
    return _refused_in_text(action, known) if action.context.meets(Context.TEXT) else ""


def _refused_in_text(action: Action, key: str) -> str:
    if key in _EDITING:
        return tr(
            "{key} {what} in the text, where “{label}” works too.",
            key=shown(key),
            what=_EDITING[key],
            label=action.label,
        )
    if _types(key):
        return tr(
            "{key} is needed to edit the text, where “{label}” works too.",
            key=shown(key),
            label=action.label,
        )
    return ""


def _types(key: str) -> bool:
    """Tell whether a key by itself, or with Shift, types or moves the caret."""
    if {"Ctrl", "Alt"} & set(key.split("+")):
        return False
    return key.removeprefix("Shift+") not in _FUNCTIONS and not key.startswith("Media ")
