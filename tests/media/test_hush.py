from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from editor.media.hush import hushed

if TYPE_CHECKING:
    from collections.abc import Callable


def test_what_c_writes_is_dropped_and_what_follows_is_not(
    capfd: pytest.CaptureFixture[str],
) -> None:
    write: Callable[[int, bytes], int] = os.write
    with hushed():
        write(2, b"a remark of ALSA's\n")
    write(2, b"an error of ours\n")
    assert capfd.readouterr().err == "an error of ours\n"


def test_an_error_inside_comes_out_and_stderr_is_back(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyError), hushed():
        raise KeyError("lost")
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"


def test_two_threads_hushed_at_once_leave_stderr_as_it_was(
    capfd: pytest.CaptureFixture[str],
) -> None:
    inside, second = threading.Event(), threading.Event()

    def first_in() -> None:
        with hushed():
            inside.set()
            second.wait(0.2)  # the other would come in between, could it

    def second_in() -> None:
        with hushed():
            second.set()
            one.join()

    one, other = threading.Thread(target=first_in), threading.Thread(target=second_in)
    one.start()
    assert inside.wait(20)
    other.start()
    other.join(20)
    os.write(2, b"heard\n")
    assert capfd.readouterr().err == "heard\n"
