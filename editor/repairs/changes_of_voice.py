"""Where another voice may begin: a list to be listened to, and what comes of the answers.

Found by the text and the pauses alone, so each is a suspicion: a mark that names nobody, an answer
behind a question, a word that is said to somebody else's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from editor.core.around_markup import written_place
from editor.core.cue import visible_text
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.halves import has_words, voice_cuts
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.splitting import can_split_at, split
from editor.core.substitution import between
from editor.repairs.voices import turns

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.sentence import Sentence
    from editor.core.span import Span

_ARROWS = ">> "
# What answers somebody, or says that one has understood; English, as most of what is found here.
_ANSWERS = frozenset(
    {"yes", "yeah", "yep", "yup", "no", "nope", "sure", "okay", "ok", "right", "exactly", "cool"}
    | {"absolutely", "definitely", "correct", "great", "thanks", "thank", "hi", "hello", "sorry"}
    | {"awesome", "hey"}
)
# As long as this a cue may be that only says one has heard.
_SHORT = 3
# Somebody gives the word to another.
_HANDED_OVER = re.compile(
    r"\b(?:introducing|please welcome|over to you|take it away|go ahead|next up|joining us)\b"
    r"[^.?!]{0,60}[.!]?$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\?[\"'”’)\]]*$")
_ENDED = re.compile(r"[.?!…][\"'”’)\]]*$")
_ASIDE = re.compile(r"\s*[(\[♪][^)\]♪]*[)\]♪]?\s*")
_ASKED_INSIDE = re.compile(r"\?[\"'”’)\]]? (?=\S)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
# After a question, silence this long is somebody making up their mind to answer.
_PAUSE_MS = 1200


class Suspected(NamedTuple):
    """A place where another voice may begin.

    Attributes: cue_id and caret, the place in the written text, 0 at the beginning of a cue;
    before and after, what is said around it; why it is suspected; is_marked, whether the
    transcript itself says so.
    """

    cue_id: int
    caret: int
    before: str
    after: str
    why: Sentence
    is_marked: bool = False


class Answer(NamedTuple):
    """That another voice begins at a place, and whose it is where that is known."""

    place: Suspected
    name: str = ""


def suspected(cues: Sequence[Cue]) -> Iterator[Suspected]:
    """Yield where another voice may begin and nobody says whose it is, in order.

    A cue that repeats the one before is no answer to it.
    """
    last = ""
    for index, cue in enumerate(cues):
        text = visible_text(cue.text)
        if _ASIDE.fullmatch(text) or not has_words(text):
            continue
        before = cues[index - 1] if index else None
        known = before is not None and cue.speaker and before.speaker != cue.speaker
        if last and before and not known and text != last:
            why, is_marked = _why(before, cue, last, text)
            if why:
                yield Suspected(cue.id, 0, _tail(last), _head(text), why, is_marked)
        yield from _inside(cue, text)
        last = text


def parted(
    cues: Sequence[Cue],
    answers: Sequence[Answer],
    new_id: Callable[[], int],
    voices: Callable[[Cue], Sequence[Span]],
    same: Sequence[Suspected] = (),
) -> Edit:
    """Let another voice begin at each place, as one step; at those in same it goes on.

    A cue that holds two is split there. A voice with a name has all cues up to the next one that
    is known to be another's; one without is marked with >> where it has no mark. Raises
    EditRefused when nothing is chosen, or when the cues have changed since.
    """
    if not answers:
        raise EditRefused(said("No place is ticked, so nothing was changed."))
    standing = list(cues)
    begins: dict[int, str] = {}
    for answer in reversed(answers):
        begins[_begun(standing, answer.place, new_id, voices)] = answer.name
    goes_on = {place.cue_id for place in same if not place.caret}
    after = list(_named(standing, begins, goes_on))
    splice = between(cues, after)
    first = next((cue.id for cue in after if cue.id in begins), None)
    label = said("Part {n:,} voice", "Part {n:,} voices", n=len(answers))
    return Edit(label, (splice,), selection=Selection.only(first))


# -- suspecting ----------------------------------------------------------------------------


def _why(before: Cue, cue: Cue, last: str, text: str) -> tuple[Sentence | None, bool]:
    first = turns(cue.text)[0]
    if first.marked:
        return (None if first.name else said("marked")), True
    spoken = _FIRST_WORD.search(text)
    answers = spoken is not None and spoken[0].casefold() in _ANSWERS
    if _ASKED.search(last) and (answers or cue.start_ms - before.end_ms >= _PAUSE_MS):
        return said("after a question"), False
    if _HANDED_OVER.search(last[-90:]):
        return said("the word is given over"), False
    if answers and _ENDED.search(last) and len(text.split()) <= _SHORT:
        return said("a short answer"), False
    return None, False


def _inside(cue: Cue, text: str) -> Iterator[Suspected]:
    """Yield where another voice may begin inside a cue: at a dash, or at an answer to a question."""
    carets = {caret: said("marked") for caret in voice_cuts(cue.text)}
    for match in _ASKED_INSIDE.finditer(text):
        spoken = _FIRST_WORD.match(text, match.end())
        if spoken and spoken[0].casefold() in _ANSWERS:
            caret = written_place(cue.text, match.end(), match.end())[0]
            carets.setdefault(caret, said("after a question"))
    for caret, why in sorted(carets.items()):
        if can_split_at(cue, caret):
            before, after = visible_text(cue.text[:caret]), visible_text(cue.text[caret:])
            is_marked = caret in voice_cuts(cue.text)
            yield Suspected(cue.id, caret, _tail(before), _head(after), why, is_marked)


def _tail(text: str) -> str:
    words = text.split()
    return ("… " if len(words) > 8 else "") + " ".join(words[-8:])


def _head(text: str) -> str:
    words = text.split()
    return " ".join(words[:10]) + (" …" if len(words) > 10 else "")


# -- parting -------------------------------------------------------------------------------


def _begun(
    standing: list[Cue],
    place: Suspected,
    new_id: Callable[[], int],
    voices: Callable[[Cue], Sequence[Span]],
) -> int:
    """Split a cue in a list if need be; return the id of the cue that the voice begins with."""
    index = next((at for at, cue in enumerate(standing) if cue.id == place.cue_id), None)
    if index is None or not visible_text(standing[index].text[place.caret :]).split():
        raise EditRefused(said("The cues have changed since, so nothing was changed: look again."))
    if not place.caret:
        return place.cue_id
    cue, fresh = standing[index], new_id()
    edit = split(standing, index, fresh, caret=place.caret, voices=voices(cue))
    for splice in edit.splices:
        standing[splice.index : splice.index + len(splice.removed)] = splice.inserted
    return fresh


def _named(cues: Sequence[Cue], begins: dict[int, str], goes_on: Collection[int]) -> Iterator[Cue]:
    """Yield cues with the names of the voices that begin among them, each up to the next."""
    name, former = "", ""
    for cue in cues:
        if cue.id in begins:
            name, former = begins[cue.id], cue.speaker
            yield _begin(cue, name)
        elif name and (cue.speaker != former or _is_anothers(cue, goes_on)):
            name = ""
            yield cue
        else:
            yield replace(cue, speaker=name) if name else cue


def _is_anothers(cue: Cue, goes_on: Collection[int]) -> bool:
    first = turns(cue.text)[0]
    return bool(first.name) or (first.marked and cue.id not in goes_on)


def _begin(cue: Cue, name: str) -> Cue:
    first = turns(cue.text)[0]
    if name:
        only = first.marked and not first.name and len(turns(cue.text)) == 1
        text = first.opened + first.text if only else cue.text
        return replace(cue, speaker=name, text=text)
    return cue if first.marked else replace(cue, text=_ARROWS + cue.text)
