"""What is about to be replaced on the disk is copied aside first, whatever replaces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.core.sentence import said
from editor.formats.versions import Versions
from editor.journal.disk import is_same
from editor.journal.lock import Lock
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.formats.versions import Version
    from editor.ui.window import Window


class NotKept(FileProblem):
    """The version that a save would replace cannot be kept."""


def keep(window: Window, path: Path, *, even_ours: bool = True) -> Version | None:
    """Keep a file that is about to be replaced, and return the copy if one was to be made.

    As many are kept as the settings say. What Cueproof wrote itself is left out unless it is to be
    kept, too. Raises NotKept when it cannot be done; where nothing can be kept at all, that was
    said at the start.
    """
    if window.keeper.nowhere.is_known:
        return None
    try:
        return Versions(path).keep(int(window.settings.get("save.versions")), even_ours=even_ours)
    except (OSError, FileProblem) as problem:
        reason = tr(
            "it was not saved, because what stands in it now could not be kept: {problem}",
            problem=_in_words(problem),
        )
        raise NotKept(path, reason) from problem


def make_way(window: Window, path: Path) -> tuple[str, ...]:
    """Keep a file that something else than a transcript is about to replace; return what to say.

    Raises FileProblem when it cannot be kept, and when it is a transcript that is open, here or
    in another window.
    """
    source = window.session.document.source.path
    try:
        is_open = (source and is_same(path, source)) or Lock(path).is_taken
    except ValueError:  # a name with a zero byte in it, of which the writing tells
        return ()
    if is_open:
        reason = tr("this is a transcript that is open")
        raise FileProblem(path, reason, tr("Choose another name."))
    return where(keep(window, path))


def where(kept: Version | None) -> tuple[str, ...]:
    """Return what to say of a copy, if one was made: an export is in no list of versions."""
    return (said("What stood there before is kept as {copy}.", copy=kept.path),) if kept else ()


def _in_words(problem: OSError | FileProblem) -> str:
    """Return what happened to which file, without the advice: what to do is offered as choices."""
    if isinstance(problem, FileProblem):
        return f"{problem.path}: {told(problem.reason)}"
    why = (problem.strerror or str(problem)).lower()
    return f"{problem.filename}: {why}" if problem.filename else why
