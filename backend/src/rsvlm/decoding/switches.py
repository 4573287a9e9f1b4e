"""What makes decoding faster, to be switched off one by one. The answers are the same with and without."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Switches:
    """`jump`: forced tokens ride along with the next forward. `drafts`: guesses are checked many tokens at a time.
    `reuse`: pictures and the prompt's head are read once for all prompts. `together`: several answers a forward."""

    jump: bool = True
    drafts: bool = True
    reuse: bool = True
    together: bool = True
