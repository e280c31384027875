"""Cues, findings and edits, with the standard library alone.

from editor.core import edits
from editor.core.session import Session

session = Session(document)
session.do(edits.remove(session.cues, [3, 4, 5]))
session.undo()
"""
