"""What looks wrong in a transcript, as findings for a person to judge.

from editor.checks import Inspection

for finding in Inspection().run(document.cues):
    print(finding.first + 1, finding.reason)
"""

from editor.checks.inspection import Inspection

__all__ = ["Inspection"]
