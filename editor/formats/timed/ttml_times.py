"""The notations of times in TTML: clock with fractions or frames, and counts of six units."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(\d{1,6}):(\d{2}):(\d{2})(?:\.(\d{1,9})|:(\d{1,4})(?:\.\d{1,3})?)?$")
_COUNT = re.compile(r"(\d{1,15}(?:\.\d{1,9})?)(h|ms|m|s|f|t)$")
_USUAL_RATE = 30.0
_MS = {"h": 3_600_000.0, "m": 60_000.0, "s": 1000.0, "ms": 1.0}


class Clock:
    """How a document counts: its frames and ticks a second, from the root's attributes."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self._frames = _positive(attributes.get("frameRate")) or _USUAL_RATE
        parts = attributes.get("frameRateMultiplier", "").replace(":", " ").split()
        over, under = (_positive(part) for part in parts) if len(parts) == 2 else (None, None)
        if over and under:
            self._frames *= over / under
        given = "frameRate" in attributes
        self._ticks = _positive(attributes.get("tickRate")) or (self._frames if given else 1.0)

    def ms(self, time: str | None) -> int | None:
        """Return the ms of a time, nothing for what is not one."""
        if time is None:
            return None
        time = time.strip()
        if match := _CLOCK.match(time):
            return self._clocked(*match.groups())
        if match := _COUNT.match(time):
            number, unit = float(match[1]), match[2]
            units = {**_MS, "f": 1000 / self._frames, "t": 1000 / self._ticks}
            found = round(number * units[unit])
            return found if found < 10**13 else None
        return None

    def _clocked(
        self, hours: str, minutes: str, seconds: str, fraction: str | None, frames: str | None
    ) -> int:
        whole = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000
        if fraction:
            return whole + int(fraction[:3].ljust(3, "0"))
        return whole + round(int(frames or 0) * 1000 / self._frames)


def _positive(text: str | None) -> float | None:
    try:
        found = float(text or "")
    except ValueError:
        return None
    return found if 0 < found < 1e9 else None
