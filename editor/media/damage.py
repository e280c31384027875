"""What could not be decoded of a recording, and where it began, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.timecode import clock

if TYPE_CHECKING:
    from pathlib import Path

# How many broken packets may be junk at the ends of a file, such as tags, and no damage.
_JUNK_PACKETS = 2


class Damage:
    """What a reader met that could not be decoded.

    Attributes: packets, how many; since_ms, where the first of them was, None when not known.
    """

    def __init__(self) -> None:
        self.packets = 0
        self.since_ms: int | None = None

    def note(self, at_ms: int | None) -> None:
        """Count one packet more, at a moment in ms if that is known."""
        self.packets += 1
        if self.since_ms is None and at_ms is not None:
            self.since_ms = max(0, at_ms)

    def sentence(self, path: Path, done_ms: int | None, announced_ms: int | None) -> str | None:
        """Return what is wrong with a recording, or None; done_ms is None until its end was read.

        The length announced is in ms, None where none is or it is a guess.
        """
        if done_ms == 0:
            return said("{path}: no sound could be decoded from it.", path=path)
        if done_ms and announced_ms and announced_ms - done_ms > max(1000, announced_ms // 50):
            return said(
                "{path}: the sound ends at {at} although {announced} is announced; the file "
                "may have been cut off.",
                path=path,
                at=clock(done_ms),
                announced=clock(announced_ms),
            )
        if self.packets > _JUNK_PACKETS:
            what: dict[str, object] = {"path": path, "count": self.packets}
            if self.since_ms is None:
                return said("{path}: {count} packets are damaged and could not be decoded.", **what)
            return said(
                "{path}: {count} packets from {since} on are damaged and could not be decoded.",
                since=clock(self.since_ms),
                **what,
            )
        return None
