"""A sign-off in either of its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from editor.signoff.as_html import as_html
from editor.signoff.as_json import as_json

if TYPE_CHECKING:
    from pathlib import Path

    from editor.signoff.sign_off import SignOff

Form = Literal["html", "json"]


def form_of(path: Path | None) -> Form:
    """Return the form that the ending of a file asks for: a page unless it is JSON's."""
    return "json" if path and path.suffix.lower() == ".json" else "html"


def written(one: SignOff, form: Form) -> str:
    """Return a sign-off in a form; halves of characters that stand in it are no UTF-8."""
    return as_json(one) if form == "json" else as_html(one)
