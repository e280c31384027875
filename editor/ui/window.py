"""The main window: puts the panes together and lets them hear of one another."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

from editor.core.session import Session
from editor.ui import editing, facts, key_files, shape, trace
from editor.ui.action_map import ActionMap
from editor.ui.actions.action import Context
from editor.ui.actions.table import ACTIONS
from editor.ui.desk import Desk
from editor.ui.files import Files
from editor.ui.findings_task import FindingsTask
from editor.ui.focus_ring import FocusRing
from editor.ui.gauges import Gauges
from editor.ui.glossary import Shelf
from editor.ui.going import mark
from editor.ui.held_key import HeldKey
from editor.ui.keeper import Keeper
from editor.ui.keymap import Keymap
from editor.ui.listening import VoiceTask
from editor.ui.narrator import Narrator
from editor.ui.panes.chapter_list import ChapterList
from editor.ui.panes.cheat_sheet import CheatSheet
from editor.ui.panes.cue_pane import CuePane
from editor.ui.panes.cue_table import CueTable
from editor.ui.panes.history_list import HistoryList
from editor.ui.panes.message_bar import MessageBar
from editor.ui.panes.original import Original
from editor.ui.panes.overview import Overview
from editor.ui.panes.prompt import Prompt
from editor.ui.panes.review_panel import ReviewPanel
from editor.ui.panes.samples import Samples
from editor.ui.panes.search import Search
from editor.ui.panes.spectrogram import Spectrogram
from editor.ui.panes.start_page import StartPage
from editor.ui.panes.status import StatusLine
from editor.ui.panes.text_pane import TextPane
from editor.ui.panes.toolbar import Toolbar
from editor.ui.panes.waveform import Waveform
from editor.ui.placing import Clipboard
from editor.ui.recording import RecordingTask
from editor.ui.review import Review
from editor.ui.rulebook import Rulebook
from editor.ui.spelling import Spelling
from editor.ui.styling import Cast
from editor.ui.tasks import Tasks
from editor.ui.tongue import tr
from editor.ui.tour import Tour
from editor.ui.transport import Transport
from editor.ui.while_typing import WhileTyping

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from editor.search.pattern import Place
    from editor.settings import Settings
    from editor.ui.theme import Theme


class Window(QMainWindow):
    """One transcript in one window."""

    session: Session
    transport: Transport
    recording: RecordingTask
    review: Review
    rulebook: Rulebook
    files: Files
    table: CueTable
    cue_pane: CuePane
    waveform: Waveform
    panel: ReviewPanel
    search: Search
    actions_map: ActionMap
    messages: MessageBar
    desk: Desk
    keeper: Keeper
    focus_ring: FocusRing
    cheat_sheet: CheatSheet
    tour: Tour
    clipboard: Clipboard
    history_list: HistoryList
    chapter_list: ChapterList
    overview: Overview
    text: TextPane
    prompt: Prompt
    toolbar: Toolbar
    glossary: Shelf
    spelling: Spelling

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        theme.setParent(self)  # what is connected to it would keep the window when that is closed
        self.keymap = Keymap(ACTIONS, key_files.presets(), settings)
        self.session = Session()
        self.cast = Cast(self.session)
        self.held_key = HeldKey(self.session, self)
        self.tasks = Tasks(self)
        self.transport = Transport(self.session, settings, self.tasks, self)
        self.recording = RecordingTask(self.tasks, self)
        self.listening = VoiceTask(self.tasks, self)
        self.checks = FindingsTask(self.session, self.recording, self.listening, self.tasks)
        self.review = Review(self.session, self)
        self.files = Files(self)
        self.gauges = Gauges(self)
        self._build_panes()
        self.rulebook = Rulebook(self)
        self.keeper = Keeper(self)
        self.desk = Desk(self)
        self.glossary = Shelf(self)
        self.spelling = Spelling(self)
        self.narrator = Narrator(self)
        self._connect()
        shape.restore(self, self.settings, self._splitters, self.waveform)
        self.setAcceptDrops(True)
        self._show_title()
        self.show_status()

    # -- building --------------------------------------------------------------------------

    def _build_panes(self) -> None:
        self.messages = MessageBar(self.theme)
        self.start_page = StartPage(self.theme, self.keymap.key_of)
        self.overview = Overview(self.session, self.theme)
        self.spectrogram = Spectrogram(self.tasks)
        self.samples = Samples(self.tasks)
        self.waveform = Waveform(self.session, self.theme, self.spectrogram, self.samples)
        self.table = CueTable(self.session, self.theme, self.settings, self.gauges)
        self.panel = ReviewPanel(self.session, self.review, self.theme, self.keymap.key_of)
        self.status = StatusLine()
        self.cue_pane = CuePane(
            self.session,
            self.table,
            self.tasks,
            self.theme,
            self.keymap.key_of,
            self.messages.remark,
        )
        self.actions_map = ActionMap(self)
        self.search = Search(self)
        self.text = TextPane(self.session, self.theme, self.gauges, self.actions_map.is_ours)
        self.original = Original(self)
        self.text.put_under(self.original)
        self.toolbar = Toolbar(
            self.actions_map, self.transport, self.review, self.theme, self.search
        )
        self._splitters = shape.lay_out(self)
        self.actions_map.work_in(
            {
                Context.CUES: self._splitters[1],
                Context.TABLE: self.table,
                Context.WAVEFORM: self.waveform,
                Context.TEXT: self.text,
            }
        )
        self.actions_map.fill(self.menuBar())
        self._build_over()

    def _build_over(self) -> None:
        """Build what lies over the panes or watches them."""
        place = self.cue_pane.place
        self.focus_ring = FocusRing(
            ((place, place), (self.text, self.text.box), (self.waveform, self.waveform)),
            self.theme,
        )
        self.typing = WhileTyping(self.text.box, self.transport, self.settings)
        self.typing.left.connect(place.setFocus)
        self.cheat_sheet = CheatSheet(self)
        self.clipboard = Clipboard(self)
        self.prompt = Prompt(self)
        self.history_list = HistoryList(self)
        self.chapter_list = ChapterList(self)
        self.tour = Tour(self)

    def _connect(self) -> None:
        session = self.session
        session.selection_changed.connect(lambda _: self._selected())
        for gone_on in (session.changed, session.selection_changed):
            gone_on.connect(lambda _: self.messages.pass_on())
        session.review_changed.connect(lambda _: self.show_status())
        session.clean_changed.connect(lambda _: self._show_title())
        self.checks.checked.connect(lambda: trace.event("checked"))
        self.checks.failed.connect(self.messages.say)
        self.messages.changed.connect(self.actions_map.update)
        self.panel.asked.connect(self.actions_map.trigger)
        self.panel.alike.decided.connect(partial(editing.decide, self))
        for away in (self.panel.alike.left, self.panel.alike.decided):
            away.connect(lambda *_: self.cue_pane.place.setFocus())
        self.cue_pane.finder.arrived.connect(self._show_match)
        self.files.opened.connect(self._opened)
        self.glossary.changed.connect(self.rulebook.learn_names)
        self.waveform.marked.connect(self.actions_map.update)
        self.keymap.changed.connect(lambda _: self._show_keys())
        self.start_page.open_asked.connect(self.files.ask_open)
        self.start_page.recent_asked.connect(self._open_recent)
        self.theme.changed.connect(lambda: self.actions_map.tint(self.theme.tokens.text))
        self.actions_map.tint(self.theme.tokens.text)

    # -- what happens ----------------------------------------------------------------------

    def _opened(self) -> None:
        if self.files.is_sample:
            self.start_page.greet(self.settings.get("recent"))
            if not self.settings.get("tour.seen"):
                QTimer.singleShot(0, self.tour.begin)  # once the panes have their places
        else:
            self.start_page.hide()
        self.transport.set_playhead(self.session.cues[0].start_ms if self.session.cues else 0)
        self.checks.run_soon(after_sound=False)
        self._show_title()
        self.table.setFocus()

    def _open_recent(self, path: Path) -> None:
        if self.files.may_close():
            self.files.open(path)

    def _selected(self) -> None:
        index = self.session.active_index
        if index is not None and not (self.transport.is_playing or self.waveform.is_dragging):
            cue = self.session.cues[index]
            if not cue.span.contains(self.transport.playhead_ms):
                self.transport.set_playhead(cue.start_ms)
        self.actions_map.update()

    def _show_match(self, cue_id: int, place: Place) -> None:
        mark(self, cue_id, *place)

    def _show_keys(self) -> None:
        for shows_keys in (self.panel, self.toolbar, self.start_page, self.search, self.cue_pane):
            shows_keys.refresh()

    # -- what actions call -----------------------------------------------------------------

    def focus_text(self) -> None:
        """Put the caret in the text of the active cue."""
        self.text.box.setFocus()

    # -- wording ---------------------------------------------------------------------------

    def _show_title(self) -> None:
        path = self.session.document.source.path
        name = (
            tr("the sample") if self.files.is_sample else path.name if path else tr("no transcript")
        )
        self.setWindowTitle(tr("{name}[*] – Cueproof", name=name))
        self.setWindowModified(not self.session.is_clean)
        saved = (
            tr("saved {at}", at=self.files.saved_at) if self.files.saved_at else tr("no changes")
        )
        self.status.show_saved(
            "" if not path else saved if self.session.is_clean else tr("not saved")
        )
        self.actions_map.update()

    def show_status(self) -> None:
        """Show the facts in the status line, and enable what makes sense now."""
        trace.state("reviewed", "{} of {}".format(*self.review.progress), self)
        known = facts.of(self.session, self.review, self.recording, self.listening, self.transport)
        for name, text in known.items():
            self.status.show_fact(name, text)
        self.actions_map.update()

    # -- the window itself -----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open the files dropped, once the drop itself is over."""
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.files.open_dropped(dropped))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about unsaved changes, remember the window, let go of everything."""
        if not self.files.may_close():
            event.ignore()
            return
        self.keeper.leave()
        shape.remember(self, self.settings, self._splitters, self.waveform)
        self.tasks.close()
        self.files.extracts.take_back()
        self.transport.close()
        self.focus_ring.let_go()
        event.accept()
