"""The profile whose rules the window checks: which there are, which is chosen, and what mends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.ui.panes.choices import Choices
from editor.ui.panes.wording import before_and_after
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.checks.publishing.mending import Mend, Mending
    from editor.checks.publishing.profile import Profile
    from editor.core.edit import Edit
    from editor.core.finding import Finding
    from editor.ui.window import Window

_AS_IS = "as-is"


class Rulebook:
    """The profile chosen, which lasts through the settings; one with an error is not used."""

    def __init__(self, window: Window) -> None:
        self._window = window
        window.review.rulebook = self
        if self.name != _AS_IS:  # loading what reads profiles takes time that a start has not
            self._use(self.name)
        window.files.opened.connect(self._know_names)

    @property
    def name(self) -> str:
        """Return what the profile chosen is called."""
        return str(self._window.settings.get("review.profile"))

    @property
    def profile(self) -> Profile | None:
        """Return the profile in use, or nothing when none asks for anything."""
        return self._window.checks.profile

    def choose(self, name: str) -> None:
        """Check the rules of a profile from now on; one with an error changes nothing."""
        if self._use(name):
            self._window.settings.set("review.profile", name)
            self._window.checks.run()
            self._window.messages.remark(
                tr("The rules checked are those of {title}.", title=self.profile.title)
                if self.profile and not self.profile.is_empty
                else tr("No publisher's rules are checked.")
            )

    def _use(self, name: str) -> bool:
        from editor.profiles import load  # noqa: PLC0415  not at the start

        try:
            self._hold(load(name))
        except FileProblem as problem:
            self._window.messages.say(told(problem.args[0]))
            return False
        self._know_names()
        return True

    def learn_names(self) -> None:
        """Check the spelling of names by the glossaries as they are now."""
        before = self.profile
        self._know_names()
        if self.profile is not before:
            self._window.checks.run()

    def _know_names(self) -> None:
        """Give the profile the names known for the transcript; those of a broken glossary are none."""
        profile = self.profile
        if profile is None or profile.is_empty or not profile.text_names:
            return
        from editor import glossaries  # noqa: PLC0415  not at the start
        from editor.checks.publishing.names import Names  # noqa: PLC0415

        files = self._window.files
        transcript = None if files.is_sample else self._window.session.document.source.path
        try:
            names = Names(glossaries.known(transcript)) or None
        except FileProblem as problem:
            self._window.messages.say(told(problem.args[0]))
            names = None
        if names != profile.names:
            self._hold(replace(profile, names=names))

    def _hold(self, profile: Profile) -> None:
        """Let checks and gauges go by a profile."""
        self._window.checks.profile = profile
        self._window.gauges.use(profile)

    def ask(self) -> None:
        """Offer the profiles there are, the person's own among them."""
        from editor.profiles import own_folder, shelf  # noqa: PLC0415

        entries = [(_titled(one.name, one.is_own), one.name) for one in shelf()]
        title = tr("Profile (your own lie in {folder})", folder=own_folder())
        Choices(title, entries, self.name, self.choose, self._window).pop_up()

    # -- mending ---------------------------------------------------------------------------

    def preview(self, finding: Finding) -> Mend | None:
        """Return what would become of a finding, or nothing where no safe way is known."""
        mending = self._ready()
        found = mending.previews(self._window.session.cues, [finding]) if mending else []
        return found[0] if found else None

    def before_and_after(self, finding: Finding) -> str:
        """Return on two lines what stands there, and what mending would make of it."""
        return before_and_after(finding, self.preview(finding))

    def mend(self, findings: list[Finding]) -> Edit:
        """Return the edit that mends findings; raises EditRefused where no safe way is known."""
        session, mending = self._window.session, self._ready()
        if mending is None:
            from editor.core.edit import Edit  # noqa: PLC0415

            return Edit(tr("Mend"))
        return mending.edit(session.cues, findings, session.fresh_id)

    def _ready(self) -> Mending | None:
        """Return what mends by the profile and the evidence of now."""
        from editor.checks.publishing.mending import Mending  # noqa: PLC0415

        if self.profile is None:
            return None
        return Mending(self.profile, self._window.checks.evidence())


def _titled(name: str, is_own: bool) -> str:
    """Return a profile as it is listed: its title, or its name where it cannot be read."""
    from editor.profiles import load  # noqa: PLC0415

    try:
        profile = load(name)
    except FileProblem:
        return tr("{name}: with an error", name=name)
    title = f"{profile.title}: {profile.description}" if profile.description else profile.title
    return tr("{title} (yours)", title=title) if is_own else title
