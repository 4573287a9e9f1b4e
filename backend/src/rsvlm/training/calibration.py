"""The temperatures of a small model's confidences, from its validation data.

`python -m rsvlm.training.calibration MODEL DATA HOLDOUT` prints for each task the temperature and the expected
calibration error without and with it (see `evaluation.calibration`: fitted on every other picture, measured on those
between); `--write` puts into the model's `profile.json` those that lessen the error. HOLDOUT is what
`rsvlm.training.holdout` wrote. No picture of a set that is only evaluated is used.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..evaluation.evaluate import Settings, evaluate
from ..models.rsunivlm.numpy_nano import load_nano
from .reliance import Patient

SHOWN = ("temperature", "ece", "ece_tempered", "confidence", "right", "fitted_on", "measured_on")

CALIBRATED = 0.1
"""Largest calibration error of a confidence that is called calibrated: on the mean it is off by a tenth."""


def validation_sets(data: Path, holdout: Path) -> dict[str, tuple[list[str], str | None]]:
    """What each task is calibrated on, as `rsvlm evaluate` takes it, and the prompt where data have none."""
    dubai = [f"colour-masks:{data / 'dubai' / tile}" for tile in ("tile_7", "tile_8")]
    water = [f"colour-masks:{holdout / name}" for name in ("water_naip", "water_landsat")]
    return {
        "segment": (dubai + water, None),
        "change": ([f"pairs:{holdout / 'naip'}"], "water"),
        "ground": ([f"voc:{data / 'maritime' / 'valid'}"], None),
        "classify": ([f"class-folders:{holdout / 'eurosat'}"], None),
        "question": ([f"qa:{holdout / 'rsvqa' / 'qa.jsonl'}"], None),
    }


def report(folder: Path, data: Path, holdout: Path) -> dict[str, dict[str, Any]]:
    """The figures of each task; a task with too few answers has none."""
    model, figures = load_nano(folder), {}
    for task, (sets, prompt) in validation_sets(data, holdout).items():
        settings = Settings(calibrate=True, prompt=prompt)
        try:
            found = evaluate(task, sets, lambda: model, Patient(), lambda done, of: None, settings)
        except BadInput as problem:
            print(f"{task}: {problem}")
            continue
        figures[task] = {name: found[name] for name in SHOWN}
    return figures


def helpful(figures: dict[str, dict[str, Any]]) -> dict[str, float]:
    """The temperatures that lessen the error on pictures that they were not fitted on, and lessen it so far that the
    confidence may be called calibrated, by task."""
    return {
        task: found["temperature"] for task, found in figures.items()
        if found["ece_tempered"] < found["ece"] and found["ece_tempered"] <= CALIBRATED
    }


def write_temperatures(folder: Path, temperatures: dict[str, float]) -> None:
    """Puts the temperatures of all tasks into a model's profile, in place of those that it has."""
    path = folder / "profile.json"
    profile = json.loads(path.read_text(encoding="utf-8"))
    text = json.dumps({**profile, "temperature": temperatures}, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("model", type=Path, help="checkpoint folder")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("holdout", type=Path, help="folder that rsvlm.training.holdout wrote")
    parser.add_argument("--write", action="store_true", help="put them into the model's profile")
    arguments = parser.parse_args()
    figures = report(arguments.model, arguments.data, arguments.holdout)
    print(json.dumps(figures, indent=2))
    if arguments.write:
        write_temperatures(arguments.model, helpful(figures))


if __name__ == "__main__":
    main()
