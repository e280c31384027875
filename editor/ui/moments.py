"""Moments of the day in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from editor.core.sentence import said
from editor.ui.tongue import tr


def when(at_s: float) -> str:
    """Return a moment in seconds since 1970 as a person says it: today 12:03, 4 May 09:30."""
    at = datetime.fromtimestamp(at_s).astimezone()
    days = (datetime.now().astimezone().date() - at.date()).days
    clock = f"{at:%H:%M}"
    if days == 0:
        return said("today {clock}", clock=clock)
    if days == 1:
        return said("yesterday {clock}", clock=clock)
    date = QLocale().toString(QDate(at.year, at.month, at.day), tr("d MMMM"))
    return said("{date} {clock}", date=date, clock=clock)
