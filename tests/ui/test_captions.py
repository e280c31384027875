from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.ui.batches.proposal import Batch, Caption, Proposal, Reply
from tests.builders import cues
from tests.ui.conftest import load
from tests.ui.test_proposing import replies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.ui.panes.proposal_list import ProposalList
    from editor.ui.window import Window


class Joining(Batch):
    """Proposes each two cues as one, in as many rows as there were."""

    title = "Joins"
    verb = "Join"
    lines = 0

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        return lambda: ([*_joins(*cues[:2]), *_joins(*cues[2:])],)

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> None:
        raise NotImplementedError


def _joins(one: Cue, other: Cue) -> list[Proposal]:
    after = Caption(one.start_ms, f"{one.text}\n{other.text}", is_guess=True)
    first, second = (Caption(cue.start_ms, cue.text) for cue in (one, other))
    return [
        Proposal(one.id, one.id, one.span, one.text, after.text,
                 cues_before=(first,), cues_after=(after,)),
        Proposal(one.id, other.id, other.span, other.text, "", cues_before=(second,), continues=True),
    ]  # fmt: skip


@pytest.fixture
def joining(window: Window, qtbot: QtBot) -> ProposalList:
    load(window, qtbot, cues("0-2 one", "2-4 other", "4-6 two", "6-8 once"))
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.cue_pane.proposing.begin(Joining())
    return window.cue_pane.proposals


def test_rows_that_go_on_are_answered_with_the_first(joining: ProposalList, qtbot: QtBot) -> None:
    assert joining.heading == "Joins: 2 of 2 ticked"
    joining.view.setCurrentIndex(joining.model.index(1))
    qtbot.keyClick(joining.view, Qt.Key.Key_N)
    assert replies(joining) == [Reply.NO, Reply.NO, Reply.YES, Reply.YES]
    assert joining.view.currentIndex().row() == 2
    assert joining.heading == "Joins: 1 of 2 ticked"
    assert [one.before for one in joining.model.those(Reply.YES)] == ["two"]


def test_a_row_is_as_high_as_its_cues(joining: ProposalList, qtbot: QtBot) -> None:
    high = [joining.view.visualRect(joining.model.index(row)).height() for row in range(2)]
    assert high[0] == high[1] + 20
    left = joining.view.visualRect(joining.model.index(1)).center()
    qtbot.mouseClick(joining.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, left.y()))
    assert replies(joining) == [Reply.NO, Reply.NO, Reply.YES, Reply.YES]
