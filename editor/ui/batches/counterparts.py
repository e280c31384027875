"""What a transcript can be compared with: another file, itself as it was read, a version."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor import formats
from editor.core.errors import CueproofError, TranscriptLarge
from editor.formats.versions import Versions
from editor.ui.batches.differences import Other
from editor.ui.panes.message_bar import Choice
from editor.ui.picking import pick_transcript
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.ui.window import Window

_TASK = "compare"


def ask(window: Window) -> None:
    """Ask for another transcript of the recording, and list where it differs."""
    path = pick_transcript(window, tr("Compare with another transcript"))
    if path:
        with_file(window, path)


def with_file(window: Window, path: Path, *, large: bool = False) -> None:
    """List where a file differs, read in the background; a person is asked about a large one."""
    again = partial(with_file, window, path, large=True)
    _list(window, lambda: Other(path.name, _read(path, large=large)), again)


def with_original(window: Window) -> None:
    """List where the transcript differs from the first version there is, or from what was read."""
    document = window.session.document
    name = tr("The original")
    _list(window, lambda: Other(name, _original(document), is_ours=True))


def with_version(window: Window, cues: Sequence[Cue], name: str) -> None:
    """List where a version that was read differs."""
    _show(window, Other(name, cues, is_ours=True))


def _list(
    window: Window, find: Callable[[], Other], again: Callable[[], object] | None = None
) -> None:
    window.tasks.start(
        _TASK,
        once(find),
        on_value=partial(_show, window),
        on_error=partial(_failed, window, again),
    )


def _show(window: Window, other: Other) -> None:
    from editor.ui.batches.comparing import Comparing  # noqa: PLC0415  only for those who compare

    window.cue_pane.proposing.begin(Comparing(window.session, other))


def _failed(window: Window, again: Callable[[], object] | None, error: Exception) -> None:
    if not isinstance(error, CueproofError):
        raise error
    choices = [Choice(tr("Choose another…"), partial(ask, window))]
    if again and isinstance(error, TranscriptLarge):
        choices.insert(0, Choice(tr("Read it all the same"), again))
    window.messages.ask(str(error), *choices)


def _read(path: Path, *, large: bool) -> Sequence[Cue]:
    if not large:
        formats.refuse_large(path)
    return formats.read(path).cues


def _original(document: Document) -> Sequence[Cue]:
    """Return the cues of the first version kept, else those that were read."""
    path = document.source.path
    first = Versions(path).listed()[:1] if path else []
    return formats.read(first[0].path).cues if first else document.source.as_read
