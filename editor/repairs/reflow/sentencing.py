"""Capitals and full stops for what was written down without them: a guess, by few plain rules."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.core.around_markup import changed
from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.repairs.reflow.cutting import CLINGING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_I = re.compile(r"i(?:['’](?:m|ll|ve|d|re))?")
_JOINING = re.compile(r"^[.\-_/]|[\-_/]$")
_ENDS = re.compile(r"[.!?…][\"'”’)\]]*\s*$")
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*\s+$")
_STOPPED = re.compile(r"[.!?…,;:–—-][\"'”’)\]]*\s*$")
# A pause of a second at the end of a cue ends a sentence more often than not.
_PAUSE_MS = 1000
# Written with more capitals than this, a text has some already: of plain sentences with a
# capital each it is one letter in a hundred.
_LOWER = 0.005
_SKIPPED = frozenset({"so", "and", "but", "okay", "ok", "um", "uh", "yeah", "well", "oh", "now"})
# Whoever pauses after these has not finished.
_HANGING = CLINGING | {"um", "uh", "er", "erm", "which", "who", "because", "like", "when", "where"}
_ASKING = frozenset({"what", "why", "how", "who", "where", "when", "which"})
_AUXILIARIES = frozenset(
    {"is", "are", "was", "were", "do", "does", "did", "can", "could", "would", "should", "will"}
    | {"have", "has", "am"}
)
_SUBJECTS = frozenset(
    {"i", "you", "we", "they", "it", "he", "she", "there", "this", "that", "anyone", "anybody"}
)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a guess at sentences would do.

    Attributes: edit; capitals and stops, how many it would put in; cue_ids, the cues it changes.
    """

    edit: Edit
    capitals: int
    stops: int
    cue_ids: frozenset[int]


def guess_sentences(cues: Sequence[Cue], first: int, last: int, names: Iterable[str] = ()) -> Guess:
    """Guess capitals and full stops in cues that are all in small letters.

    A capital for "I", for the names given and where a sentence begins: after a full stop and
    after a pause of a second. A full stop, or a question mark, at such a pause, unless the last
    word clings to the next. Nothing else is touched. Raises EditRefused where there are capitals
    already, or nothing to do.
    """
    if not 0 <= first <= last < len(cues):
        raise EditRefused(said("Select the cues that are all in small letters."))
    region = range(first, last + 1)
    if not is_lower(visible_text(cues[index].text) for index in region):
        raise EditRefused(said("These cues have capitals already, so none were guessed."))
    draft = _Draft(cues, names)
    for index in region:
        draft.go_through(index, is_last=index == last)
    new = draft.changed()
    if not new:
        raise EditRefused(said("No capital and no full stop could be guessed here."))
    label = said("Guess sentences in {n:,} cue", "Guess sentences in {n:,} cues", n=len(new))
    ids = frozenset(cue.id for cue in new.values())
    return Guess(substitute(cues, new, label), draft.capitals, draft.stops, ids)


def is_lower(texts: Iterable[str]) -> bool:
    """Tell whether there are next to no capitals in some texts."""
    letters = [sign for text in texts for sign in text if sign.isalpha()]
    return sum(sign.isupper() for sign in letters) <= _LOWER * len(letters)


class _Draft:
    """The changes of each cue, and where the sentence began that is being read."""

    def __init__(self, cues: Sequence[Cue], names: Iterable[str]) -> None:
        self._cues = cues
        self._names = {name.casefold(): name for name in names}
        self._longest = max((len(name.split()) for name in self._names), default=0)
        self._changes: dict[int, list[tuple[int, int, str]]] = {}
        self._begins = False
        self._sentence: list[str] = []
        self.capitals = self.stops = 0

    def changed(self) -> dict[int, Cue]:
        """Return the cues that change, by their indexes."""
        return {
            index: replace(self._cues[index], text=changed(self._cues[index].text, sorted(its)))
            for index, its in self._changes.items()
            if its
        }

    def go_through(self, index: int, *, is_last: bool) -> None:
        """Read a cue."""
        text = visible_text(self._cues[index].text)
        if not self._begins:
            self._begins = self._is_start(index)
        named = list(self._named(text))
        for place in named:
            self._put(index, *place)
        self._read(index, text, {at for start, end, _ in named for at in range(start, end)})
        if _WORD.search(text) and self._is_end(index, text, is_last=is_last):
            self._stop(index, text)

    def _read(self, index: int, text: str, taken: Collection[int]) -> None:
        """Give capitals to what begins a sentence and to every I."""
        done = 0
        for match in _WORD.finditer(text):
            if done and _ENDED.search(text, done, match.start()):
                self._begins, self._sentence = True, []
            word = match[0]
            if match.start() not in taken and (self._begins or _is_i(text, match)):
                self._put(index, match.start(), match.start() + 1, word[0].upper())
            self._begins = False
            self._sentence.append(word)
            done = match.end()
        if _ENDS.search(text, done):
            self._begins, self._sentence = True, []

    def _put(self, index: int, start: int, end: int, new: str) -> None:
        if visible_text(self._cues[index].text)[start:end] != new:
            self._changes.setdefault(index, []).append((start, end, new))
            self.capitals += 1

    def _stop(self, index: int, text: str) -> None:
        end = len(text.rstrip())
        sign = "?" if _is_question(self._sentence) else "."
        self._changes.setdefault(index, []).append((end, end, sign))
        self.stops += 1
        self._begins, self._sentence = True, []

    def _named(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where names stand, the longest first."""
        words = list(_WORD.finditer(text)) if self._names else []
        at = 0
        while at < len(words):
            for count in range(min(self._longest, len(words) - at), 0, -1):
                stretch = text[words[at].start() : words[at + count - 1].end()]
                name = self._names.get(" ".join(stretch.split()).casefold())
                if name:  # word by word, so that a line break stays
                    for match, part in zip(words[at:], name.split(), strict=False):
                        yield match.start(), match.end(), part
                    at += count - 1
                    break
            at += 1

    def _is_start(self, index: int) -> bool:
        """Tell whether a sentence begins with a cue, by what is before it."""
        if index == 0:
            return True
        before, cue = self._cues[index - 1], self._cues[index]
        ended = bool(_ENDS.search(visible_text(before.text)))
        return ended or before.speaker != cue.speaker or cue.start_ms - before.end_ms >= _PAUSE_MS

    def _is_end(self, index: int, text: str, *, is_last: bool) -> bool:
        """Tell whether a sentence ends with a cue that has no sign for it."""
        words = _WORD.findall(text)
        if (
            _STOPPED.search(text)
            or words[-1].casefold() in _HANGING
            or not text.rstrip()[-1].isalnum()
        ):
            return False
        if index + 1 == len(self._cues):
            return True
        after, cue = self._cues[index + 1], self._cues[index]
        if is_last and visible_text(after.text)[:1].islower():
            return after.start_ms - cue.end_ms >= _PAUSE_MS
        return after.speaker != cue.speaker or after.start_ms - cue.end_ms >= _PAUSE_MS


def _is_i(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is the speaker, not a letter in v.i.t."""
    beside = text[word.start() - 1 : word.start()] + text[word.end() : word.end() + 1]
    return bool(_I.fullmatch(word[0])) and not _JOINING.search(beside)


def _is_question(words: Sequence[str]) -> bool:
    """Tell whether a sentence begins as questions do: with what is it, or can you."""
    plain = [word.casefold() for word in words]
    while plain and plain[0] in _SKIPPED:
        plain = plain[1:]
    if len(plain) < 3:
        return False
    one, two = plain[0].split("'")[0], plain[1]
    asks = plain[0] in _ASKING and two in _AUXILIARIES
    return asks or (one in _AUXILIARIES and two in _SUBJECTS)
