"""Replacing a file in one step: whatever goes wrong, the old one is there, whole."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from editor.core.errors import TranscriptUnwritable
from editor.core.sentence import said
from editor.durable import sync_folder, write_new

_REASONS = {
    errno.ENOSPC: (said("the disk is full"), said("Make room, or save somewhere else.")),
    getattr(errno, "EDQUOT", -1): (
        said("your share of the disk is used up"),
        said("Make room, or save somewhere else."),
    ),
    errno.EROFS: (said("the disk cannot be written to"), said("Save somewhere else.")),
    errno.EACCES: (
        said("you may not write there"),
        said("Save somewhere else, or ask for the right to."),
    ),
    errno.EPERM: (
        said("you may not write there"),
        said("Save somewhere else, or ask for the right to."),
    ),
    errno.ENOENT: (
        said("there is no such folder"),
        said("Make the folder first, or save somewhere else."),
    ),
    errno.ENOTDIR: (said("there is no such folder"), said("Save somewhere else.")),
    errno.ENAMETOOLONG: (said("the name is too long"), said("Choose a shorter one.")),
}
_PRIVATE = 0o600
_RIGHTS = "system.posix_acl_access"


def write_bytes(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Replace a file, or make it: a temporary one beside it is written, synced and renamed.

    Symbolic links are followed, the mode is kept, and the owner, the list of who else may read it
    and what is noted of the file where that is allowed. A new one has what the umask leaves of
    `mode`. Raises TranscriptUnwritable, and then the old file is as it was and nothing is left
    beside it.
    """
    try:
        target = Path(os.path.realpath(path))
        _check(path, target)
        _replace(target, data, mode)
    except OSError as error:
        reason, remedy = _told(error)
        raise TranscriptUnwritable(
            path, said("the file cannot be saved: {reason}", reason=reason), remedy
        ) from error
    except ValueError as error:  # a name with a zero byte in it
        raise TranscriptUnwritable(
            path, said("the file cannot be saved: {error}", error=str(error))
        ) from error


def _check(path: Path, target: Path) -> None:
    """Refuse what renaming would do harm to: it asks nobody's leave."""
    if target.is_dir():
        raise TranscriptUnwritable(path, said("this is a folder"), said("Name a file inside it."))
    if target.exists() and not target.is_file():
        raise TranscriptUnwritable(
            path, said("this is not an ordinary file"), said("Save somewhere else.")
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise TranscriptUnwritable(
            path, said("the file is protected"), said("Save under another name.")
        )


def _replace(target: Path, data: bytes, mode: int) -> None:
    temporary = target.parent / f".cueproof-{os.getpid()}-{os.urandom(4).hex()}.tmp"
    try:
        # Nobody else reads it before it is known who may.
        write_new(temporary, data, _PRIVATE if target.exists() else mode)
        if target.exists():
            _take_after(temporary, target)
        os.replace(temporary, target)  # noqa: PTH105  the one step that counts, by its own name
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def _take_after(path: Path, model: Path) -> None:
    """Give a file the owner and the mode of another: the mode must be had, the owner may."""
    facts = model.stat()
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(path, facts.st_uid, facts.st_gid)
    _take_notes(path, model)
    # Last, because a change of owner takes special bits away.
    path.chmod(stat.S_IMODE(facts.st_mode))


def _take_notes(path: Path, model: Path) -> None:
    """Give a file the rights and the notes of another that its mode does not tell."""
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(model):
                if name.startswith("user.") or name == _RIGHTS:
                    with suppress(OSError):  # the others may be had all the same
                        os.setxattr(path, name, os.getxattr(model, name))


def _told(error: OSError) -> tuple[str, str]:
    """Return the reason and the remedy for a failure of the system."""
    known = _REASONS.get(error.errno or 0)
    return known or ((error.strerror or str(error)).lower(), said("Save somewhere else."))
