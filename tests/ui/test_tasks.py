from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from editor.ui.tasks import Task, Tasks, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    owner = QObject()
    made = Tasks(owner)
    yield made
    made.close()


def test_what_is_begun_tells_its_values_and_its_end(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[int] = []
    ended: list[bool] = []
    tasks.start(
        "count",
        lambda: iter(range(3)),
        on_value=heard.append,
        on_end=lambda: ended.append(True),
        on_error=lambda error: pytest.fail(str(error)),
    )
    assert tasks.is_running("count")
    qtbot.waitUntil(lambda: bool(ended))
    assert heard == [0, 1, 2]
    assert not tasks.is_running("count")


def test_nothing_begins_once_closed(tasks: Tasks) -> None:
    tasks.close()
    tasks.start("late", once(lambda: 1), on_error=lambda error: pytest.fail(str(error)))
    assert not tasks.is_running("late")


def test_one_that_has_ended_is_heard_before_it_goes(qtbot: QtBot, tasks: Tasks) -> None:
    ended: list[str] = []
    tasks.start("work", lambda: (), on_end=lambda: ended.append("work"), on_error=print)
    (task,) = tasks.findChildren(Task)
    assert task.wait(10_000)
    tasks._finished()  # another one's end, told before this one's
    assert tasks._alive == {task}
    qtbot.waitUntil(lambda: ended == ["work"])
    qtbot.waitUntil(lambda: not tasks.findChildren(Task))
    tasks.cancel("work")
