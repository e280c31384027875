from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.span import Span

if TYPE_CHECKING:
    from editor.ui.window import Window


def test_what_was_listened_to_is_shaded_where_it_is(talk: Window) -> None:
    before = talk.overview.grab().toImage()
    talk.session.hear(Span(6_000, 9_000))
    after = talk.overview.grab().toImage()
    scale = after.width() / talk.waveform.duration_ms
    changed = {
        x
        for x in range(after.width())
        for y in range(after.height())
        if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed
    assert min(changed) >= 6_000 * scale - 2
    assert max(changed) <= 9_000 * scale + 2


def test_a_moment_that_was_heard_is_a_pixel_wide_at_the_least(talk: Window) -> None:
    before = talk.overview.grab().toImage()
    talk.session.hear(Span(5_000, 5_001))
    assert talk.overview.grab().toImage() != before
