"""What models, devices and precisions are called before people. Free of QGIS but for its translations."""

from __future__ import annotations

import re
from pathlib import PurePath, PureWindowsPath
from typing import Any

from .qt import translate

_REVISION = re.compile(r"[0-9a-f]{40}")
_HUB = "models--"


def is_folder(model: str) -> bool:
    """Whether a model is named by its folder and not by its id."""
    return PurePath(model).is_absolute() or PureWindowsPath(model).is_absolute()


def readable(model: str) -> str:
    """A model's id as it is; of a folder its last name, or what a hub's cache calls it."""
    if not is_folder(model):
        return model
    parts = PureWindowsPath(model).parts
    if _REVISION.fullmatch(parts[-1]):
        hub = next((part for part in reversed(parts) if part.startswith(_HUB)), "")
        return hub[len(_HUB) :].replace("--", "/") or parts[-1][:12]
    return parts[-1]


def device_name(device: str) -> str:
    """"auto", "cpu", "cuda:1" for people."""
    names = {"auto": translate("Models", "Automatic"), "cpu": "CPU", "cuda": "GPU (CUDA)", "mps": "GPU (Metal)"}
    kind, _, number = device.partition(":")
    return names.get(kind, kind) + (f" {number}" if number else "")


def precision_name(precision: str) -> str:
    """"auto", "bfloat16", "nf4" for people, with the bits of a weight."""
    bits = {"float32": 32, "bfloat16": 16, "float16": 16, "int8": 8, "nf4": 4}.get(precision)
    if bits is None:
        return translate("Models", "Automatic") if precision == "auto" else precision
    return translate("Models", "{precision} ({bits} bits)").format(precision=precision, bits=bits)


def memory_words(plan: dict[str, Any]) -> str:
    """What loading takes (`plan` of an engine's choice, or of a `loading` event), and what else is to be known of it.

    "Needs 2.6 GB of 14.2 GB free on the CPU, in bfloat16."
    """
    words = {"needed": amount(plan["needed"]), "device": device_name(plan["device"]), "precision": plan["precision"]}
    text = translate("Models", "Needs {needed} on the {device}, in {precision}.")
    if plan.get("free") is not None:
        text = translate("Models", "Needs {needed} of {free} free on the {device}, in {precision}.")
        words["free"] = amount(plan["free"])
    return f"{text.format(**words)} {plan.get('note', '')}".rstrip()


def self_test_words(found: dict[str, Any]) -> str:
    """What a model saw in the test picture after it was loaded (`self_test` of a `loading` event).

    "Self-test passed: saw water in 97 % of the pond (0.1 s)."
    """
    words = {
        "label": found.get("label", ""),
        "share": f"{100 * float(found.get('share', 0.0)):.0f} %",
        "seconds": f"{float(found.get('seconds', 0.0)):.1f}",
    }
    if found.get("passed"):
        text = translate("Models", "Self-test passed: saw {label} in {share} of the pond ({seconds} s).")
    else:
        text = translate(
            "Models",
            "Self-test failed: saw {label} in {share} of the pond; answers of this model may mean nothing.",
        )
    return text.format(**words)


def amount(size: int) -> str:
    """Bytes as people read them: 3.3 GB, 13 MB, 40 kB."""
    if size >= 1e9:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.0f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
