"""The actions on the files: opening, saving, exporting."""

from __future__ import annotations

from editor.ui import cutting, encodings
from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_cues, has_transcript

ACTIONS = (
    Action("file.open", "Open…", lambda w: w.files.ask_open(), "File", ("Ctrl+O",), icon="open"),
    Action("file.media", "Open recording…", lambda w: w.files.ask_media(), "File",
           ("Ctrl+Shift+O",), enabled=has_cues, icon="sound"),
    Action("file.track", "Audio track…", lambda w: w.recording.tracks.ask(w), "File",
           enabled=lambda w: w.recording.tracks.are_several),
    Action("file.encoding", "Read again in another encoding…", encodings.ask,
           "File", enabled=lambda w: w.session.document.source.path is not None),
    Action("file.save", "Save", lambda w: w.files.save(), "File", ("Ctrl+S",),
           enabled=has_transcript, icon="save", apart=True),
    Action("file.save_as", "Save as…", lambda w: w.files.ask_save_as(), "File",
           ("Ctrl+Shift+S",), enabled=has_transcript),
    Action("file.versions", "Versions…", lambda w: w.files.outside.compare(), "File",
           enabled=lambda w: w.files.outside.has_file),
    Action("file.clip", "Export audio of the cue or what is marked…",
           lambda w: w.files.extracts.ask_file(), "File", ("Ctrl+E",),
           enabled=lambda w: w.files.extracts.can_take, apart=True),
    Action("file.copy_audio", "Copy audio of the cue or what is marked",
           lambda w: w.files.extracts.copy(), "File", ("Ctrl+Shift+C",),
           enabled=lambda w: w.files.extracts.can_take),
    Action("file.cut", "Export a range…", cutting.ask, "File", enabled=has_cues),
    Action("file.take_over", "Take over from the other window",
           lambda w: w.keeper.custody.take_over(), "File",
           enabled=lambda w: not w.keeper.custody.is_ours),
    Action("file.recovered", "Recovered work…", lambda w: w.keeper.ask(), "File"),
    Action("file.sample", "Open the sample", lambda w: w.files.open_sample(), "File"),
    Action("file.quit", "Quit", lambda w: w.close(), "File", ("Ctrl+Q",), apart=True),
)  # fmt: skip
