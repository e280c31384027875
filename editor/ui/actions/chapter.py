"""The actions on chapters."""

from __future__ import annotations

from functools import partial

from editor.ui import chapter_files, chaptering
from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_chapters, has_cues

ACTIONS = (
    Action("cue.chapter", "Chapter here…", chaptering.ask_here, "Cue", enabled=has_cues,
           icon="chapter", submenu="Chapters"),
    Action("cue.chapters", "List of chapters…", lambda w: w.chapter_list.toggle(), "Cue",
           enabled=has_chapters, submenu="Chapters"),
    Action("cue.next_chapter", "Next chapter", partial(chaptering.step, by=1), "Cue",
           enabled=has_chapters, submenu="Chapters"),
    Action("cue.previous_chapter", "Previous chapter", partial(chaptering.step, by=-1), "Cue",
           enabled=has_chapters, submenu="Chapters"),
    Action("cue.take_chapters", "Take chapters from a file…", chapter_files.ask_take, "Cue",
           enabled=has_cues, apart=True, submenu="Chapters"),
    Action("file.chapters", "Export chapters…", chapter_files.ask_export, "Cue",
           enabled=has_chapters, submenu="Chapters"),
)  # fmt: skip
