"""The whole recording in one drawing: how loud it is, who speaks, and what was found where."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from editor.core.finding import Category
from editor.core.heard import Heard
from editor.core.kinds import kind_name
from editor.core.queue import is_hint, is_region
from editor.core.span import Span
from editor.core.timecode import clock
from editor.signoff.shown import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.signoff.flags import Flag
    from editor.signoff.sign_off import SignOff

# In units of the drawing, which a page scales to its width.
_WIDTH, _LEFT, _RIGHT = 1000.0, 96.0, 8.0
_WAVE, _STRIP, _LANE, _AXIS = 76.0, 16.0, 18.0, 24.0
_BAR, _THIN, _LEAST = 12.0, 5.0, 2.0
# Drawn by its level alone, speech would be a bar.
_DYNAMICS = 2.4
# Beyond, marks of a lane are drawn as one shape: nobody points at one of them.
_NAMED = 400
_STEPS_S = (5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
_MOST_TICKS = 10
# How wide a column of a histogram is.
_BIN = 4.0

_LANES = {
    Category.HALLUCINATION: "Invented",
    Category.LOST_SPEECH: "Lost speech",
    Category.TIMING: "Timing",
    Category.TAG: "Tags",
    Category.PUBLISHING: "Style",
    Category.LISTEN: "Listen",
}


class _Mark(NamedTuple):
    """A stretch in a lane, whether it is left to review, and what it is called."""

    span: Span
    is_left: bool = False
    title: str = ""


class _Lane(NamedTuple):
    """A row of marks: its name, the class that colours it, and the marks."""

    name: str
    style: str
    marks: list[_Mark]


def picture(one: SignOff) -> Markup:
    """Return the drawing as SVG to stand in a page, coloured by the page's own classes."""
    scale = _Scale(max(1, one.picture.whole_ms))
    lanes = list(_lanes(one))
    top = _WAVE + 2 * _STRIP if one.picture.levels else 2 * _STRIP
    height = top + len(lanes) * _LANE + _AXIS
    made = [
        *_ticks(scale, height - _AXIS),
        *(_wave(one.picture.levels, scale) if one.picture.levels else ()),
        *_strips(one, scale, top - 2 * _STRIP),
        *(part for at, lane in enumerate(lanes) for part in _drawn(lane, scale, top + at * _LANE)),
    ]
    return Markup(
        '<svg class="picture" viewBox="0 0 {:g} {:g}" role="img" aria-label="{}">{}</svg>'
    ).format(_WIDTH, height, "The whole recording with what was found", Markup("\n").join(made))


class _Scale:
    """From ms to units of the drawing."""

    def __init__(self, whole_ms: int) -> None:
        self.whole_ms = whole_ms
        self._per_ms = (_WIDTH - _LEFT - _RIGHT) / whole_ms

    def x(self, at_ms: float) -> float:
        return _LEFT + min(max(0.0, at_ms), self.whole_ms) * self._per_ms

    def bar(self, span: Span) -> tuple[float, float]:
        """Return where a stretch begins and how wide it is, wide enough to be seen."""
        left, right = self.x(span.start_ms), self.x(span.end_ms)
        wide = max(_LEAST, right - left)
        return min(left, _WIDTH - _RIGHT - wide), wide


def _lanes(one: SignOff) -> Iterator[_Lane]:
    flags = [flag for flag in one.flags if not is_hint(flag.finding)]
    for category, name in _LANES.items():
        marks = [_mark(flag) for flag in flags if flag.finding.category is category]
        if marks:
            yield _Lane(name, category.value, marks)
    if one.rules and one.rules.broken:
        broken = [_mark(flag) for flags in one.rules.broken.values() for flag in flags]
        yield _Lane("Rules", "rule", broken)
    if one.removals:
        gone = [
            _Mark(Span(cue.start_ms, cue.end_ms))
            for removal in one.removals
            for cue in (removal.cues or (removal,))
        ]
        yield _Lane("Removed", "removed", gone)
    if one.listened:
        spans = one.listened.heard.spans
        yield _Lane("Heard", "heard", [_Mark(span, is_left=True) for span in spans])


def _mark(flag: Flag) -> _Mark:
    finding = flag.finding
    times = f"{clock(finding.start_ms)}–{clock(finding.end_ms)}"
    title = plain(f"{kind_name(finding)}, {times}: {flag.fate.value}")
    return _Mark(finding.span, flag.is_left and not is_region(finding), title)


def _drawn(lane: _Lane, scale: _Scale, top: float) -> Iterator[Markup]:
    yield _named(lane.name, top + _LANE / 2)
    yield Markup('<line class="rail" x1="{:g}" x2="{:g}" y1="{y:g}" y2="{y:g}"/>').format(
        _LEFT, _WIDTH - _RIGHT, y=top + _LANE / 2
    )
    if lane.style == "rule":
        yield from _histogram(lane, scale, top + (_LANE + _BAR) / 2)
        return
    left = [mark for mark in lane.marks if mark.is_left]
    done = [mark for mark in lane.marks if not mark.is_left]
    for marks, high in ((done, _THIN), (left, _BAR)):
        named = len(marks) <= _NAMED and any(mark.title for mark in marks)
        draw = _rectangles if named else _shape
        yield from draw(lane.style, marks, scale, top + (_LANE - high) / 2, high)


def _rectangles(
    style: str, marks: Iterable[_Mark], scale: _Scale, top: float, high: float
) -> Iterator[Markup]:
    for mark in marks:
        x, wide = scale.bar(mark.span)
        yield Markup(
            '<rect class="c-{}" x="{:.1f}" y="{:g}" width="{:.1f}" height="{:g}" rx="1">'
            "<title>{}</title></rect>"
        ).format(style, x, top, wide, high, mark.title)


def _shape(
    style: str, marks: Iterable[_Mark], scale: _Scale, top: float, high: float
) -> Iterator[Markup]:
    """Yield one shape of all marks, what would lie on one point only once."""
    least = round(scale.whole_ms * _LEAST / (_WIDTH - _LEFT - _RIGHT))
    wide = (Span(span.start_ms, max(span.end_ms, span.start_ms + least)) for span, *_ in marks)
    path = "".join(_box(span, scale, top, high) for span in Heard.of(wide).spans)
    if path:
        yield Markup('<path class="c-{}" d="{}"/>').format(style, path)


def _histogram(lane: _Lane, scale: _Scale, bottom: float) -> Iterator[Markup]:
    """Yield how many there are along the way: of a rule every cue may break one."""
    counts = Counter(int((scale.x(mark.span.start_ms) - _LEFT) // _BIN) for mark in lane.marks)
    most = max(counts.values())
    path = ""
    for at, count in sorted(counts.items()):
        high = max(1.5, _BAR * count / most)
        path += f"M{_LEFT + at * _BIN:.1f} {bottom - high:.1f}h{_BIN - 0.6:g}v{high:.1f}h-{_BIN - 0.6:g}z"
    yield Markup('<path class="c-rule" d="{}"/>').format(path)


def _box(span: Span, scale: _Scale, top: float, high: float) -> str:
    x, wide = scale.bar(span)
    return f"M{x:.1f} {top:g}h{wide:.1f}v{high:g}h-{wide:.1f}z"


def _wave(levels: tuple[float, ...], scale: _Scale) -> Iterator[Markup]:
    middle, half = _WAVE / 2, _WAVE / 2 - 4
    step = scale.whole_ms / len(levels)
    points = [
        (scale.x(at * step), max(0.4, level**_DYNAMICS * half)) for at, level in enumerate(levels)
    ]
    above = "L".join(f"{x:.1f} {middle - high:.1f}" for x, high in points)
    below = "L".join(f"{x:.1f} {middle + high:.1f}" for x, high in reversed(points))
    yield _named("Recording", middle)
    yield Markup('<path class="wave" d="M{}L{}z"/>').format(above, below)


def _strips(one: SignOff, scale: _Scale, top: float) -> Iterator[Markup]:
    """Yield where somebody speaks and where text stands, one under the other."""
    rows = (("Voices", "voice", one.picture.voices), ("Text", "text", one.picture.cues))
    for at, (name, style, spans) in enumerate(rows):
        if spans:
            y = top + at * _STRIP
            yield _named(name, y + _STRIP / 2)
            yield from _shape(style, [_Mark(span) for span in spans], scale, y + 5, _STRIP - 10)


def _named(name: str, y: float) -> Markup:
    return Markup('<text class="name" x="{:g}" y="{:g}" dy=".35em">{}</text>').format(
        _LEFT - 10, y, name
    )


def _ticks(scale: _Scale, bottom: float) -> Iterator[Markup]:
    whole_s = scale.whole_ms // 1000
    step = next((step for step in _STEPS_S if whole_s / step <= _MOST_TICKS), _STEPS_S[-1] * 2)
    for at_s in range(0, whole_s + 1, step):
        x = scale.x(at_s * 1000)
        yield Markup('<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{:g}"/>').format(
            bottom + 4, x=x
        )
        if x < _WIDTH - 30:
            yield Markup('<text class="time" x="{:.1f}" y="{:g}">{}</text>').format(
                x, bottom + 17, clock(at_s * 1000)
            )
