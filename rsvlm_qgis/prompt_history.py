"""Prompts that the person used, by task: kept in the QGIS profile of this computer, sent nowhere."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

from .settings import PREFIX

KEY = PREFIX + "prompts"
MOST = 50
"""Prompts of a task that are kept."""


class PromptHistory:
    """The newest first, each once."""

    def of(self, task: str) -> list[str]:
        """The prompts of a task of the dock; none where what is kept cannot be read."""
        try:
            kept = json.loads(str(QgsSettings().value(f"{KEY}/{task}", "") or "[]"))
        except ValueError:
            return []
        return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []

    def keep(self, task: str, prompt: str) -> None:
        """The person ran this now. A blank prompt is nothing to remember."""
        text = prompt.strip()
        known = self.of(task)
        if text and known[:1] != [text]:  # each write waits for the disk
            newest = [text, *(old for old in known if old != text)][:MOST]
            QgsSettings().setValue(f"{KEY}/{task}", json.dumps(newest, ensure_ascii=False))

    def clear(self) -> None:
        """Forget the prompts of every task."""
        QgsSettings().remove(KEY)
