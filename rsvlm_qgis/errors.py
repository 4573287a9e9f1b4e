"""The one error root of the plugin.

Every message is one sentence for the person: what happened, with which layer, file or value, and what to do. The
message bar shows the sentence, the log gets the details.
"""

from __future__ import annotations


class PluginError(Exception):
    """Root of everything the plugin raises on purpose; `details` is for the log, never for the message bar."""

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.details = details


class Stopped(PluginError):
    """The person does not want it any more: no failure, and nothing that they must be told."""
