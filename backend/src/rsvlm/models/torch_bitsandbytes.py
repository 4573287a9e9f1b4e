"""The library for weights of 4 bits."""

from __future__ import annotations

import logging
import sys
from typing import Any

from ..errors import BadInput


def bitsandbytes() -> Any:
    """The library, imported without its warnings and without the code it would fetch from a hub.

    It looks for a package `kernels`, which downloads and runs compiled code; nothing is fetched here unasked.
    Raises BadInput where it is not installed.
    """
    if "bitsandbytes" in sys.modules:
        return sys.modules["bitsandbytes"]
    said = logging.getLogger("bitsandbytes")
    level = said.level
    said.setLevel(logging.ERROR)
    missing = object()
    kernels = sys.modules.get("kernels", missing)
    sys.modules["kernels"] = None  # type: ignore[assignment]
    try:
        import bitsandbytes as library
    except ImportError as error:
        raise BadInput("The precision nf4 needs bitsandbytes, which is not installed; choose another one.") from error
    finally:
        said.setLevel(level)
        if kernels is missing:
            del sys.modules["kernels"]
        else:
            sys.modules["kernels"] = kernels  # type: ignore[assignment]
    return library
