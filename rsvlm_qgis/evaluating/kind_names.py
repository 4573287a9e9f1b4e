"""What the layers of an evaluation are called before people."""

from __future__ import annotations

from ..qt import translate
from .figures import FALSE_ALARMS, HITS, MISSES


def kind_words() -> dict[str, str]:
    """The name of each kind of piece."""
    return {
        HITS: translate("Evaluate", "Hits"),
        FALSE_ALARMS: translate("Evaluate", "False alarms"),
        MISSES: translate("Evaluate", "Misses"),
    }
