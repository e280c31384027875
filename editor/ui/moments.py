"""Moments of the day in words."""

from __future__ import annotations

from datetime import datetime


def when(at_s: float) -> str:
    """Return a moment in seconds since 1970 as a person says it: today 12:03, 4 May 09:30."""
    at = datetime.fromtimestamp(at_s).astimezone()
    days = (datetime.now().astimezone().date() - at.date()).days
    clock = f"{at:%H:%M}"
    if days in {0, 1}:
        return f"{'yesterday' if days else 'today'} {clock}"
    return f"{at.day} {at:%B} {clock}"
