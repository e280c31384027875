from __future__ import annotations

from editor import __version__
from editor.components import components, libraries


def test_everything_inside_is_listed_with_its_licence() -> None:
    parts = {part.name.lower(): part for part in components()}
    assert parts["cueproof"].version == __version__
    packages = [
        "pyside6_essentials",
        "shiboken6",
        "pysrt",
        "pydub",
        "av",
        "numpy",
        "jinja2",
        "shtab",
        "onnxruntime",
    ]
    for name in ("python", *packages, "english dictionaries of scowl", "silero vad, the model"):
        assert name in parts, sorted(parts)
    assert parts["english dictionaries of scowl"].version[0].isdigit()
    assert parts["silero vad, the model"].version[0].isdigit()
    assert all(part.version and part.licence != "unknown" for part in parts.values())
    assert "GPL-3.0" in parts["pyside6_essentials"].licence


def test_no_licence_forbids_what_ours_allows() -> None:
    known = ("MIT", "BSD", "Apache", "GPL", "PSF", "0BSD", "MPL", "ISC", "CNRI", "Zlib")
    for part in components():
        assert any(word in part.licence for word in known), part


def test_ffmpeg_and_portaudio_tell_their_versions() -> None:
    ffmpeg, portaudio = libraries()
    assert ffmpeg.version[0].isdigit()
    assert portaudio.version[0].isdigit()
