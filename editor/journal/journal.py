"""Everything done to one document, written to the disk as it is done, in a thread of its own.

A record is written as soon as the thread comes to it: what the system has taken survives the end
of the program, however it ends. A power cut needs more, and that is slow: the disk itself is waited
for at most four times a second, so that somebody typing loses no more than 250 ms and no disk is
worn by keystrokes. What was heard or selected could be had again, and waits for the disk longer;
a reply to a proposal is a person's work, as an edit is.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias

from editor.core.act import Left, Move
from editor.core.document import Source
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.span import Span
from editor.journal import log as logs
from editor.journal.disk import fingerprint_of, is_full, write_whole
from editor.journal.log import Log
from editor.journal.records import packed
from editor.journal.writing_down import written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.core.act import Act
    from editor.journal.values import Json

SYNC_S = 0.25
_LAZY_S = 5.0
_RETRY_S = 1.0
_PATIENCE_S = 10.0
# What a journal takes: acts, and what the window looks like and was replied in it, which needs
# nobody to do it again.
Note: TypeAlias = "Act | dict[str, Any]"


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a journal begins with.

    Attributes: path, of the transcript; fingerprint, of its bytes; encoding, the one asked for,
    None when the bytes spoke for themselves; data, the bytes if they were kept.
    """

    path: Path
    fingerprint: str
    encoding: str | None = None
    data: bytes | None = None

    def header(self) -> Json:
        """Return the first record."""
        return {
            "path": str(self.path),
            "fingerprint": self.fingerprint,
            "encoding": self.encoding,
            "t": round(time.time()),
        }


class Journal:
    """Takes down acts, from any thread, without making it wait.

    What comes before `settle` belongs to the opening and makes no file yet. `tell` is called from
    the journal's thread with a sentence when nothing can be written, and with nothing as soon as
    that is over; all that was done in between is written then.
    """

    def __init__(
        self,
        folder: Path,
        beginning: Beginning,
        tell: Callable[[str], object],
        going_on: Log | None = None,
    ) -> None:
        self._folder = folder
        self._beginning = beginning
        self._tell = tell
        self._log = going_on
        self._queue: SimpleQueue[tuple[float, Note, str | None] | None] = SimpleQueue()
        self._early: list[Note] | None = None if going_on else []
        self._early_view: list[Note] = []
        self._is_settled = going_on is not None
        self._thread: threading.Thread | None = None
        self._select: bytes = b""
        self._pending: list[bytes] = []
        self._sync_at: float | None = None
        self._synced_at = 0.0
        self._base: threading.Thread | None = None
        self._in_trouble = False
        self._is_broken = False

    @property
    def path(self) -> Path | None:
        """Return its file, once there is one."""
        return self._log.path if self._log else None

    def settle(self) -> None:
        """Take it that what comes from now on is done by a person."""
        self._is_settled = True

    def note(self, act: Note, on_disk: str | None = None) -> None:
        """Write an act down soon; of a save, with the fingerprint of what was written, if known."""
        if self._is_broken:
            return
        if self._early is not None:
            if not (self._is_settled and _has_weight(act)):
                self._wait(act)
                return
            self._begin()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
            self._thread.start()
        self._queue.put((time.time(), act, on_disk))

    def _wait(self, act: Note) -> None:
        """Keep what is worth no file yet: of looking around for hours, where that ended."""
        early = self._early
        if isinstance(act, dict) and "view" in act:
            self._early_view = [act]
        elif early is not None:
            if early and isinstance(act, Selection) and isinstance(early[-1], Selection):
                early.pop()
            early.append(act)

    def close(self, *, keep: bool) -> Path | None:
        """Write what is left and end; the files stay or go. Return the log that stays."""
        if self._thread:
            self._queue.put(None)
            self._thread.join(_PATIENCE_S)
        if self._base:
            self._base.join(_PATIENCE_S)
        if self._log is None:
            return None
        with suppress(OSError):
            self._log.close()
        if keep:
            return self._log.path
        logs.remove(self._log.path)
        return None

    def _begin(self) -> None:
        """Put the header and what belonged to the opening before everything else."""
        self._pending.append(packed(self._beginning.header()))
        early, self._early = [*(self._early or ()), *self._early_view], None
        for act in early:
            value = act if isinstance(act, dict) else written(act)
            self._pending.append(packed({**value, "early": True}))

    # -- in the journal's thread -----------------------------------------------------------

    def _run(self) -> None:
        try:
            self._go_on()
        except Exception as error:  # whatever it is: editing goes on, and the person knows
            self._is_broken = True
            self._tell(
                said(
                    "Edits are not kept against a crash any more ({error}). Save, and start again.",
                    error=repr(error),
                )
            )

    def _go_on(self) -> None:
        going_on = True
        while going_on:
            try:
                taken = self._queue.get(timeout=self._wait_s())
            except Empty:
                self._take_select()
            else:
                going_on = taken is not None and self._take(*taken)
            self._write()
        self._take_select()
        self._write()
        with suppress(OSError):  # it was said, and there is no next time
            self._sync(at_once=True)

    def _wait_s(self) -> float | None:
        if self._pending:
            return _RETRY_S
        if self._select:
            return SYNC_S / 2
        return None if self._sync_at is None else max(0.0, self._sync_at - time.monotonic())

    def _take(self, at: float, act: Note, on_disk: str | None = None) -> bool:
        value = dict(act) if isinstance(act, dict) else written(act)
        value["t"] = round(at)
        if isinstance(act, Source) and act.path:
            value["fingerprint"] = on_disk or fingerprint_of(act.path)
        if isinstance(act, Selection):
            self._select = packed(value)
        else:
            self._take_select()
            self._pending.append(packed(value))
        lazy = isinstance(act, Selection | Span) or (isinstance(act, dict) and not _is_work(act))
        due = self._synced_at + (_LAZY_S if lazy else SYNC_S)
        self._sync_at = due if self._sync_at is None else min(due, self._sync_at)
        return True

    def _take_select(self) -> None:
        if self._select:
            self._pending.append(self._select)
            self._select = b""

    def _write(self) -> None:
        """Write what waits; what cannot be written waits on."""
        try:
            if self._pending:
                if self._log and self._log.is_gone:
                    self._log = self._log.again(self._folder)
                    self._start_base(self._log.path)
                if self._log is None:
                    self._log = Log.anew(self._folder)
                    self._start_base(self._log.path)
                self._log.append(b"".join(self._pending))
                self._pending.clear()
            self._sync()
        except OSError as error:
            if not self._in_trouble:
                self._in_trouble = True
                self._tell(_sentence(error, self._folder))
        else:
            if self._in_trouble and not self._pending:
                self._in_trouble = False
                if self._log and not self._log.path.with_suffix(logs.BASE).exists():
                    self._start_base(self._log.path)
                self._tell("")

    def _start_base(self, log: Path) -> None:
        """Keep the transcript in a thread of its own: edits do not wait for a large one."""
        if self._base is None or not self._base.is_alive():
            self._base = threading.Thread(target=self._keep_base, args=(log,))
            self._base.start()

    def _sync(self, *, at_once: bool = False) -> None:
        due = self._sync_at is not None and (at_once or self._sync_at <= time.monotonic())
        if self._log and due:
            self._sync_at = time.monotonic() + _RETRY_S  # should it fail
            self._log.sync()
            self._sync_at, self._synced_at = None, time.monotonic()

    def _keep_base(self, log: Path) -> None:
        """Keep the transcript as it was, lest the file be changed, moved or lost meanwhile."""
        begun = self._beginning
        with suppress(OSError):
            write_whole(
                log.with_suffix(logs.BASE),
                begun.path.read_bytes() if begun.data is None else begun.data,
            )


def _has_weight(act: Note) -> bool:
    """Tell what is worth a file: neither a look around, nor the review as it was left before."""
    if isinstance(act, dict):
        return _is_work(act)
    return not isinstance(act, Selection | Left) and act is not Move.END_GESTURE


def _is_work(noted: dict[str, Any]) -> bool:
    """Tell a reply, which a person listened for, from how the window looks."""
    return "replied" in noted


def _sentence(error: OSError, folder: Path) -> str:
    why = said("the disk is full") if is_full(error) else (error.strerror or str(error)).lower()
    return said(
        "Edits are not kept against a crash for now: nothing can be written to {folder} ({why}). "
        "Make room there and save; you can go on editing.",
        folder=folder,
        why=why,
    )
