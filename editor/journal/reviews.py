"""The reviews that were left, one file for each transcript.

A transcript is known by where it is and by what is in it. At the same path with other content it
was changed outside: its review is taken up, cue by cue. With the same content at another path it
was moved or copied: its review goes with it. Where both are told apart, there is nothing to go by.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor import paths
from editor.core.sentence import said
from editor.journal.disk import key_of, write_whole
from editor.journal.review_state import Review, review_of
from editor.journal.values import BROKEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.journal.values import Json

# A review takes some kB: more than anybody has open work on.
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Kept:
    """A review that was found. Attributes: review; remark, a sentence for the person, or nothing."""

    review: Review
    remark: str = ""


def find(path: Path, fingerprint: str, cues: Sequence[Cue]) -> Kept | None:
    """Return the review of a transcript that has these cues, or nothing.

    What cannot be read is put aside, with a remark.
    """
    file = _file_of(path, fingerprint)
    if file is None:
        return None
    same = file.stem.endswith(fingerprint[:_SHORT])
    try:
        value = json.loads(file.read_bytes())
        review = review_of(value, cues, same=same and value["exact"] == fingerprint)
    except OSError:
        return None
    except (*BROKEN, RecursionError):
        aside = file.with_suffix(".broken")
        with suppress(OSError):
            file.replace(aside)
        return Kept(
            Review(),
            said(
                "What was kept of the review of {name} cannot be read. It begins anew; the file "
                "was put aside as {aside}.",
                name=path.name,
                aside=aside,
            ),
        )
    return Kept(review)


def keep(path: Path, fingerprint: str, value: Json, *, exact: bool) -> None:
    """Keep a review, instead of what was kept of the same path; raises OSError.

    Exact means that the places in it are those in the file of that fingerprint.
    """
    folder = _folder()
    target = folder / f"{key_of(path)}-{fingerprint[:_SHORT]}.json"
    told = {**value, "path": str(path), "exact": fingerprint if exact else ""}
    write_whole(target, json.dumps(told, separators=(",", ":"), default=float).encode("ascii"))
    for other in folder.glob(f"{key_of(path)}-*.json"):
        if other != target:
            with suppress(OSError):
                other.unlink()
    _thin_out(folder)


_SHORT = 16


def _folder() -> Path:
    return paths.data_dir() / "reviews"


def _file_of(path: Path, fingerprint: str) -> Path | None:
    """Return the file of a path's review, or of one with the same content elsewhere."""
    key, folder = key_of(path), _folder()
    for pattern in (f"{key}-*.json", f"*-{fingerprint[:_SHORT]}.json"):
        found = sorted(folder.glob(pattern), key=_age)
        if found:
            return found[-1]
    return None


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _thin_out(folder: Path) -> None:
    for file in sorted(folder.glob("*.json"), key=_age)[:-_MOST]:
        with suppress(OSError):
            file.unlink()
