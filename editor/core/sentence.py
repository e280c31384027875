"""Sentences for people that remember how they were made, so that they can be told in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self


class Sentence(str):
    """A sentence in English, made of a template and the values in it.

    Wherever a string will do it is one. Attributes: template, with {names} as `str.format` takes
    them; one, the template for when the value `n` is 1, or nothing; values, by their names.
    """

    __slots__ = ("one", "template", "values")

    template: str
    one: str
    values: Mapping[str, object]

    def __new__(cls, template: str, one: str, values: Mapping[str, object]) -> Self:
        """Make the sentence in English."""
        chosen = one if one and values["n"] == 1 else template
        made = super().__new__(cls, chosen.format(**values) if values else chosen)
        made.template, made.one, made.values = template, one, values
        return made

    def __getnewargs__(self) -> tuple[str, str, Mapping[str, object]]:  # type: ignore[override]
        """Return what a copy is made of."""
        return self.template, self.one, self.values

    def __str__(self) -> str:
        """Return itself: an error's `str` stays a sentence."""
        return self


def said(one: str, many: str = "", /, **values: object) -> Sentence:
    """Return a sentence made of a template; of the second one unless the value `n` is 1."""
    return Sentence(many, one, values) if many else Sentence(one, "", values)


def listed(parts: Sequence[str]) -> str:
    """Return parts as one says them: a, b and c."""
    *most, last = parts
    if not most:
        return last
    some = most[0]
    for part in most[1:]:
        some = said("{some}, {next}", some=some, next=part)
    return said("{some} and {last}", some=some, last=last)


def together(parts: Sequence[str]) -> str:
    """Return sentences one after the other."""
    first, *rest = parts
    for part in rest:
        first = said("{one} {next}", one=first, next=part)
    return first
