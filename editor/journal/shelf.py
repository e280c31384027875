"""What earlier windows left behind: journals nobody writes any more, and what they would bring."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from editor import paths
from editor.core.act import Move
from editor.core.errors import FileProblem
from editor.core.sentence import said
from editor.journal import log as logs
from editor.journal.disk import fingerprint, is_held, is_same
from editor.journal.records import unpacked
from editor.journal.replay import replayed
from editor.journal.replies import YES, Replies, take
from editor.journal.values import BROKEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.document import Document
    from editor.core.session import Session
    from editor.journal.values import Json

    Read = Callable[[bytes, Path, str | None], Document]

KEPT_S = 30 * 86_400


@dataclass(frozen=True, slots=True)
class Found:
    """A journal that was left behind.

    Attributes: log, its file; path, of the transcript, as last saved; edits, the steps since that
    save; verdicts, how many of them judged a finding; at, when the last of it was done, in
    seconds since 1970; declined, whether a person did not want it back; on_disk, the fingerprint
    of the transcript as last saved or read; view, what the window showed, as it wrote it; replies,
    what was replied to proposals; answers, how many of them were given since that save and not
    carried out.
    """

    log: Path
    path: Path
    edits: int
    verdicts: int
    at: int
    declined: bool
    on_disk: str
    view: Json = None
    replies: Replies = field(default_factory=dict)
    answers: int = 0

    @property
    def count(self) -> int:
        """Return how many things it would bring back."""
        return self.edits + self.verdicts + self.answers


@dataclass(frozen=True, slots=True)
class Restored:
    """What a journal gave back: the session, how much of the acts, and where they end."""

    session: Session
    done: int
    whole: int
    good: int


def folder() -> Path:
    """Return where journals are kept."""
    return paths.data_dir() / "journal"


def left_behind(where: Path | None = None) -> list[Found]:
    """Return the journals that nobody writes any more, the latest first.

    What was declined goes after some time, and so does what would bring nothing back; what nobody
    was asked about stays.
    """
    found: list[Found] = []
    for log in (where or folder()).glob(f"*{logs.SUFFIX}"):
        if is_held(log):
            continue
        one: Found | None = None
        with suppress(OSError, *BROKEN):
            one = _told(log)
        if not (one and one.count and not one.declined) and _is_old(log):
            logs.remove(log)
        elif one:
            found.append(one)
    # Names tell when a journal was begun, should two have ended in the same second.
    return sorted(found, key=lambda one: (one.at, one.log.name), reverse=True)


def left_of(transcript: Path) -> Found | None:
    """Return the latest work on a transcript that was left behind, declined or not, if any was."""
    left = (one for one in left_behind() if one.edits)
    return next((one for one in left if is_same(one.path, transcript)), None)


def _is_old(log: Path) -> bool:
    """Tell whether nothing was done to a journal for as long as they are kept."""
    done: list[float] = []
    for path in (log, log.with_suffix(logs.DECLINED)):
        with suppress(OSError):
            done.append(path.stat().st_mtime)
    return max(done, default=0.0) < time.time() - KEPT_S


def not_saved(transcript: Path, own: Path | None) -> Found | None:
    """Return the latest journal of another window that holds work on a transcript, if any does.

    One with edits comes before one that holds verdicts and answers alone. That window may still be
    there and go on writing; `own` is the journal of the one that asks.
    """
    wanted = [one for one in _about(transcript) if one.count and one.log != own]
    return max(wanted, key=lambda one: (one.edits > 0, one.at), default=None)


def at_work(transcript: Path) -> Found | None:
    """Return the latest journal about a transcript, of a window that may still be there."""
    return max(_about(transcript), key=lambda one: one.at, default=None)


def _about(transcript: Path) -> list[Found]:
    found: list[Found] = []
    for log in folder().glob(f"*{logs.SUFFIX}"):
        with suppress(OSError, *BROKEN):
            found.append(_told(log))
    return [one for one in found if not one.declined and is_same(one.path, transcript)]


def decline(log: Path) -> None:
    """Keep a journal without offering it again."""
    with suppress(OSError):
        log.with_suffix(logs.DECLINED).touch()


def restored(found: Found, read: Read) -> Restored:
    """Return the session a journal was written of; `read` makes a document of a file's bytes.

    Raises CueproofError when the transcript it began with is gone.
    """
    records = list(unpacked(found.log.read_bytes()))
    header, good = records[0]
    document = read(_base(found.log, header), Path(header["path"]), header["encoding"])
    session, done = replayed(document, [value for value, _ in records[1:]])
    if done:
        good = records[done][1]
    return Restored(session, done, len(records) - 1, good)


def _base(log: Path, header: Json) -> bytes:
    """Return the transcript's bytes as they were when a journal began."""
    for path in (log.with_suffix(logs.BASE), Path(header["path"])):
        with suppress(OSError):
            data = path.read_bytes()
            if fingerprint(data) == header["fingerprint"]:
                return data
    raise FileProblem(
        Path(header["path"]),
        said("the file is no longer the one that was edited, and no copy of it was kept"),
        said("Put the file back as it was, and restore then."),
    )


def _told(log: Path) -> Found:
    (header, _), *records = unpacked(log.read_bytes())
    path, on_disk, view, at = header["path"], header["fingerprint"], None, header["t"]
    since: list[Json] = []
    replies: Replies = {}
    for act, _ in records:
        at = act.get("t", at)
        view = act.get("view", view)
        take(replies, act.get("replied"))
        if "saved" in act:
            path = act["saved"]["path"] or path
            on_disk, since = act.get("fingerprint"), []
        elif not act.get("early"):
            since.append(act)
    edits, verdicts = _counted(since)
    declined = log.with_suffix(logs.DECLINED).exists()
    return Found(
        log,
        Path(path),
        edits,
        verdicts,
        int(at),
        declined,
        str(on_disk),
        view,
        replies,
        _answered(since),
    )


def _answered(acts: Sequence[Json]) -> int:
    """Return how many questions were answered: a yes that was carried out is an edit instead."""
    replies: Replies = {}
    for act in acts:
        take(replies, act.get("replied"))
        name = act.get("carried_out")
        asked = replies.get(name, {}) if isinstance(name, str) else {}
        for question in [question for question, reply in asked.items() if reply.sign == YES]:
            del asked[question]
    return sum(map(len, replies.values()))


def _counted(acts: Sequence[Json]) -> tuple[int, int]:
    """Return how many steps on cues there are, a gesture being one, and how many verdicts.

    Where nothing but the file changed, what was lost with it counts as one step.
    """
    edits = verdicts = 0
    is_adrift = any(act.get("move") == Move.ADRIFT for act in acts)
    going_on: str | None = None
    for act in acts:
        edit = act.get("do")
        if edit is None:
            edits += act.get("move") in {"undo", "redo"}
            going_on = going_on if "move" not in act else None
            continue
        verdicts += len(edit.get("given", ()))
        if "splices" in edit and not (going_on and edit.get("gesture") == going_on):
            edits += 1
        going_on = edit.get("gesture")
    return max(edits, int(is_adrift)), verdicts
