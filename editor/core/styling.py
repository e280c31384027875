"""Edits of how texts are set, in one cue or in all that are selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.italics import is_italic, with_italics
from editor.core.letters import in_case, next_case
from editor.core.lines import balanced, one_line
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.core.text import LINE_LIMIT
from editor.core.words import spells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit


def balance(
    cues: Sequence[Cue],
    indexes: Iterable[int],
    columns: Callable[[str], int] = lambda _: LINE_LIMIT,
) -> Edit:
    """Break the texts of cues into lines that fit as many columns as a text may take.

    Raises EditRefused when all of them do already.
    """
    refusal = said("The lines are broken well already.")
    label = said("Balance lines")
    return _texts(cues, indexes, lambda text: balanced(text, columns(text)), label, refusal)


def join_lines(cues: Sequence[Cue], indexes: Iterable[int]) -> Edit:
    """Join the lines of each cue into one; raises EditRefused when none has several."""
    refusal = said("There is one line only, so there is nothing to join.")
    return _texts(cues, indexes, one_line, said("Join lines"), refusal)


def change_case(cues: Sequence[Cue], indexes: Iterable[int]) -> Edit:
    """Put the texts of cues in the next case: lower, Sentence, UPPER.

    Raises EditRefused when they have no letters that come in two sizes.
    """
    chosen = list(indexes)
    case = next_case(cues[index].text for index in chosen)
    return _texts(
        cues, chosen, lambda text: in_case(text, case), said("Change case"), _no_letters()
    )


def change_case_of(cues: Sequence[Cue], index: int, start: int, stop: int) -> Edit:
    """Put a part of a cue's text in the next case; raises EditRefused as for all of it."""
    part = cues[index].text[start:stop]
    part = in_case(part, next_case([part]))
    return _texts(
        cues,
        [index],
        lambda text: text[:start] + part + text[stop:],
        said("Change case"),
        _no_letters(),
    )


def italicise(cues: Sequence[Cue], indexes: Iterable[int]) -> Edit:
    """Put the texts of cues in italics, or take all of them out when they are.

    Raises EditRefused when there is no text.
    """
    chosen = list(indexes)
    written = [index for index in chosen if cues[index].text.strip()]
    italic = not all(is_italic(cues[index].text) for index in written)
    return _texts(
        cues,
        chosen,
        lambda text: with_italics(text, 0, len(text), italic=italic),
        said("Italics") if italic else said("No italics"),
        said("There is no text to put in italics."),
    )


def italicise_part(cues: Sequence[Cue], index: int, start: int, stop: int) -> Edit:
    """Put a part of a cue's text in italics or out of them; raises EditRefused as for all."""
    italic = not is_italic(cues[index].text, start, stop)
    return _texts(
        cues,
        [index],
        lambda text: with_italics(text, start, stop, italic=italic),
        said("Italics") if italic else said("No italics"),
        said("There is no text to put in italics."),
    )


def assign(cues: Sequence[Cue], indexes: Iterable[int], speaker: str) -> Edit:
    """Say who speaks in cues, or with no name that it is not known.

    Raises EditRefused when that is said of all of them already.
    """
    changed = {index: replace(cues[index], speaker=speaker) for index in indexes}
    label = said("Speaker: {name}", name=speaker) if speaker else said("No speaker")
    edit = substitute(cues, changed, label)
    if not edit.splices:
        raise EditRefused(
            said("{name} speaks here already.", name=speaker)
            if speaker
            else said("No speaker is named here already.")
        )
    return edit


def _no_letters() -> str:
    return said("There are no letters here that could be small or capital.")


def _texts(
    cues: Sequence[Cue],
    indexes: Iterable[int],
    change: Callable[[str], str],
    label: str,
    refusal: str,
) -> Edit:
    changed = {index: _respelled(cues[index], change(cues[index].text)) for index in indexes}
    edit = substitute(cues, changed, label)
    if not edit.splices:
        raise EditRefused(refusal)
    return edit


def _respelled(cue: Cue, text: str) -> Cue:
    """Return a cue with a text of the same letters, small or capital, and its words in them too.

    Words that spell the text keep their times through a split; those of another case would not.
    """
    before, after = ("".join(visible_text(one).split()) for one in (cue.text, text))
    if before == after or len(before) != len(after) or not spells(cue.words, before):
        return replace(cue, text=text)
    letters = iter(after)
    words = tuple(
        replace(word, text="".join(sign if sign.isspace() else next(letters) for sign in word.text))
        for word in cue.words
    )
    return replace(cue, text=text, words=words)
