"""Every edit made through `proven` shows that it can be undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.finding import Finding
    from editor.core.selection import Selection
    from editor.core.session import Session
    from editor.core.verdict import Verdict


class State(NamedTuple):
    """All of a session that an undo must give back."""

    cues: tuple[Cue, ...]
    selection: Selection
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]
    open_findings: tuple[Finding, ...]


def state_of(session: Session) -> State:
    return State(
        session.cues,
        session.selection,
        session.verdicts,
        session.findings,
        session.open_findings,
    )


def make_and_prove(session: Session, edit: Edit) -> None:
    """Do an edit, undo it, and both again; each must give back the same, the selection too."""
    session.end_gesture()
    before = state_of(session)
    session.do(edit)
    after = state_of(session)
    for _ in range(2):
        assert session.undo()
        assert state_of(session) == before
        assert session.redo_label == edit.label
        assert session.redo()
        assert state_of(session) == after
        assert session.undo_label == edit.label
    for cue in session.cues:
        assert session.cue(cue.id) is cue


@pytest.fixture
def proven() -> Callable[[Session, Edit], None]:
    """Return how to do an edit and have it proven."""
    return make_and_prove
