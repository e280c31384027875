"""A window on a talk where sound cannot be played, in a process of its own; prints what it shows.

    python -m tests.ui.troubled missing|busy|as-it-is FOLDER

The folder gets a recording and a transcript, which is edited and saved.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.media.making import KINDS, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable

_SUBTITLES = """\
1
00:00:00,500 --> 00:00:01,500
Good evening

2
00:00:02,000 --> 00:00:03,000
everybody
"""
_PATIENCE_MS = 30_000


def make_trouble(kind: str) -> None:
    """Take the sound library away, or have another program hold the device."""
    if kind == "missing":
        sys.modules["sounddevice"] = None  # type: ignore[assignment]
    elif kind == "busy":
        import sounddevice  # noqa: PLC0415

        def refuse(*_: Any, **__: Any) -> NoReturn:  # noqa: ANN401
            message = "Error opening OutputStream: Device unavailable"
            raise sounddevice.PortAudioError(message, -9985)

        # Another program would have to hold real hardware: this is what PortAudio says then.
        sounddevice.OutputStream = refuse


def wait_until(seen: Callable[[], bool]) -> None:
    """Let the window work until something is seen, or for half a minute."""
    loop, look, patience = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if seen() else None)
    patience.timeout.connect(loop.quit)
    look.start(20)
    patience.start(_PATIENCE_MS)
    loop.exec()


def has_copied(application: QApplication) -> bool:
    """Tell whether audio is on the clipboard."""
    return "audio/wav" in (data.formats() if (data := application.clipboard().mimeData()) else [])


def main() -> None:
    """Open, try to play, edit, save."""
    make_trouble(sys.argv[1])
    folder = Path(sys.argv[2])
    write_media(folder / "talk.wav", noise(4_000, 16_000), KINDS["talk.wav"])
    (folder / "talk.srt").write_text(_SUBTITLES)
    application = QApplication([])
    settings = Settings()
    window = Window(settings, Theme("dark"))
    window.show()
    window.files.open(folder / "talk.srt")
    busy = ("open", "peaks", "tracks", "voice", "checks", "sound")
    wait_until(lambda: bool(window.session.cues) and window.recording.peaks is not None)
    wait_until(lambda: not any(map(window.tasks.is_running, busy)))
    window.session.select_index(0)
    window.transport.play_cue()
    wait_until(lambda: bool(window.transport.unavailable) and not window.transport.is_playing)
    told = window.messages.sentence
    window.actions_map.trigger("file.copy_audio")
    wait_until(lambda: has_copied(application))
    window.actions_map.trigger("cue.remove")
    window.actions_map.trigger("file.save")
    shown = {
        "unavailable": window.transport.unavailable,
        "message": told,
        "status": window.status.text(),
        "decoded_ms": window.recording.peaks.duration_ms if window.recording.peaks else 0,
        "copied": has_copied(application),
        "saved": (folder / "talk.srt").read_text(),
    }
    window.close()
    print(json.dumps(shown))


if __name__ == "__main__":
    main()
