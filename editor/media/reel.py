"""What sounds now and what comes after it, joined to the sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.media.decode import Sound
    from editor.media.track import Track


@dataclass(frozen=True, slots=True)
class Piece:
    """Where in a buffer which frames of a track stand: `count` of them from `at` on."""

    track: Track
    first: int
    count: int
    at: int


class Reel:
    """A track that sounds, and the one to follow it.

    The device's thread reads and moves on to the next; any other thread may set or withdraw that.
    Attributes: head, what sounds; next, what follows it, or None; gap, the frames of silence
    between them; taken_all, whether there is nothing left to read.
    """

    def __init__(self, head: Track) -> None:
        self.head = head
        self.next: Track | None = None
        self.gap = 0
        self._silent = 0

    @property
    def taken_all(self) -> bool:
        """Tell whether everything there is has been read."""
        return self.next is None and self.head.is_done

    def read(self, out: Sound) -> list[Piece]:
        """Fill a buffer of shape (n, channels) wholly; return what stands where in it."""
        pieces: list[Piece] = []
        at = 0
        while at < len(out):
            head = self.head
            count = head.read(out[at:]) if head.is_ready else 0
            if count:
                pieces.append(Piece(head, head.taken - count, count, at))
                at += count
            elif not head.is_done or not (count := self._rest(out[at:])):
                break
            elif head is self.head:
                at += count
        out[at:] = 0
        return pieces

    def _rest(self, out: Sound) -> int:
        """Be silent for what is left of the gap, then move on; return 0 when there is no next."""
        following = self.next
        silent = min(len(out), max(0, self.gap - self._silent))
        self._silent += silent
        out[:silent] = 0
        if silent:
            return silent
        if following is None or not following.is_ready:
            return 0
        self.head, self.next, self._silent = following, None, 0
        return 1
