from __future__ import annotations

import os
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
