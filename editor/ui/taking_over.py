"""Other versions of a transcript, compared with what is here and taken over as one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor import formats
from editor.core.comparison import taken_over
from editor.core.sentence import said
from editor.formats.versions import Version, Versions
from editor.ui.batches import counterparts
from editor.ui.panes.versions import Shown, VersionsDialog
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.ui.window import Window


def compare(window: Window, path: Path) -> None:
    """Show the versions there are of a file, with what differs in each."""
    shown = [Shown(tr("On the disk now"), partial(_cues, path))]
    shown += [
        Shown(_named(version), partial(_cues, version.path))
        for version in reversed(Versions(path).listed())
    ]
    dialog = VersionsDialog(window, window.theme, window.session.cues, shown)
    dialog.taken.connect(partial(take, window))
    dialog.compared.connect(partial(counterparts.with_version, window))
    dialog.open()


def take(window: Window, cues: Sequence[Cue], name: str) -> None:
    """Put the cues of a version in the place of those here, as one step."""
    session = window.session
    label = said("Take version: {name}", name=name)
    session.do(taken_over(session.cues, cues, session.fresh_id, label))


def _cues(path: Path) -> Sequence[Cue]:
    return formats.read(path).cues


def _named(version: Version) -> str:
    return f"{version.number}: {version.changed:%Y-%m-%d %H:%M}"
