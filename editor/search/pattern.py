"""What is looked for: plain text or a regular expression, which may not take for ever."""

from __future__ import annotations

from dataclasses import dataclass
from time import thread_time
from typing import TYPE_CHECKING, TypeVar

from editor.core.errors import CueproofError
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import regex

Place = tuple[int, int]
T = TypeVar("T")

# A cue is a few lines: what takes longer than this in one will not end, or not soon enough.
_MOST_S = 0.1
_LONGEST_PATTERN = 2_000


class PatternProblem(CueproofError):
    """A pattern or a replacement is not one; position, where it fails, None for the whole."""

    def __init__(self, sentence: str, position: int | None = None) -> None:
        super().__init__(sentence)
        self.position = position


class PatternTooSlow(CueproofError):
    """A pattern takes too long in a cue."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a person asked for: the text typed, and how it is meant."""

    text: str
    is_regex: bool = False
    whole_word: bool = False
    match_case: bool = False


class Pattern:
    """A query made ready; it looks at text as a reader sees it, without markup.

    In plain text a space finds a line break too. In a regular expression ^ and $ stand for the
    ends of a line. Raises PatternProblem.
    """

    def __init__(self, query: Query) -> None:
        import regex  # noqa: PLC0415  not at the start

        self.query = query
        flags = regex.MULTILINE
        if not query.match_case:
            flags |= regex.IGNORECASE | regex.FULLCASE
        written = query.text if query.is_regex else _literally(query.text)
        made = _compiled(written, flags)
        if query.whole_word:
            # What a comment would swallow stands on a line of its own.
            end = "\n" if made.flags & regex.VERBOSE else ""
            made = _compiled(rf"(?<!\w)(?:{written}{end})(?!\w)", flags)
        self._made = made

    def places(self, text: str) -> tuple[Place, ...]:
        """Return where a text matches, as start and end; raises PatternTooSlow."""
        # Most cues match nowhere, which is quickest said without an iterator.
        if _in_time(lambda: self._made.search(text, timeout=_MOST_S)) is None:
            return ()
        return tuple(match.span() for match in self._matches(text))

    def replaced(self, text: str, replacement: str) -> Iterator[tuple[int, int, str]]:
        r"""Yield the places that match with what each gives way to; raises PatternTooSlow.

        In the replacement of a regular expression stand \1 and \g<name> for its groups.
        """
        for match in self._matches(text):
            new = match.expand(replacement) if self.query.is_regex else replacement
            yield match.start(), match.end(), new

    def check(self, replacement: str) -> None:
        """Raise PatternProblem unless a replacement fits the pattern."""
        if not self.query.is_regex:
            return
        import regex  # noqa: PLC0415

        names = {number: name for name, number in self._made.groupindex.items()}
        groups = (
            f"(?P<{names[at]}>)" if at in names else "()" for at in range(1, self._made.groups + 1)
        )
        match = regex.match("".join(groups), "")
        try:
            match.expand(replacement)
        except regex.error as error:
            raise PatternProblem(_sentence(str(error.msg)), error.pos) from error
        except IndexError as error:
            raise PatternProblem(said("The pattern has no such group")) from error

    def _matches(self, text: str) -> list[regex.Match[str]]:
        return _in_time(lambda: list(self._made.finditer(text, timeout=_MOST_S)))


def _in_time(look: Callable[[], T]) -> T:
    """Return what a look at a text finds; raises PatternTooSlow.

    The time that a look is given runs on while other threads have the processor, or memory is
    tidied up in this one: it is taken once more, and again until this thread has worked too long.
    """
    began, is_first = thread_time(), True
    while True:
        try:
            return look()
        except TimeoutError as error:
            if not is_first and thread_time() - began >= _MOST_S / 2:
                raise _too_slow() from error
            is_first = False
        except MemoryError as error:
            raise _too_slow() from error


def _literally(text: str) -> str:
    import regex  # noqa: PLC0415

    return r"[\s]".join(regex.escape(part) for part in text.split(" "))


def _compiled(written: str, flags: int) -> regex.Pattern[str]:
    import regex  # noqa: PLC0415

    if len(written) > _LONGEST_PATTERN:
        raise PatternProblem(said("What is looked for is too long"))
    try:
        return regex.compile(written, flags)
    except regex.error as error:
        raise PatternProblem(_sentence(str(error.msg)), error.pos) from error
    except (OverflowError, RecursionError, MemoryError) as error:
        raise PatternProblem(said("The pattern is too large")) from error


def _sentence(message: str) -> str:
    return message[:1].upper() + message[1:]


def _too_slow() -> PatternTooSlow:
    return PatternTooSlow(
        said(
            "This pattern takes too long: repetitions inside repetitions, such as (a+)+, make it so."
        )
    )
