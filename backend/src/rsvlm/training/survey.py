"""`python -m rsvlm.training.survey CATALOGUE --data DIR --out FOLDER`: a run's data before it is trained on.

CATALOGUE is a YAML file with `data` (see `acquire/catalogue.py`), `seed`, `shipped` (whether weights are to be shipped;
true where it does not say) and, where it says how to draw, `mix` and `groups` (see `serve/mix.py`). FOLDER gets
`report.json` and `report.md`, with a mix `mix.json` and `mix.md`, and with `--sheet N` `sheet.png` with N pictures of
each source and split.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput
from .acquire.catalogue import Entry, read_catalogue
from .acquire.found import Flaw
from .acquire.spill import Spill
from .integrate.cleaning import Cleaned, clean
from .integrate.duplicates import refuse_duplicates
from .integrate.licences import may_ship
from .integrate.report import as_text, count
from .integrate.sheet import chosen, sheet
from .records import TRAIN, Record
from .serve.mix import parse_mix, probabilities
from .serve.table import write_table


@dataclass(frozen=True)
class Integrated:
    """All records of a catalogue, in one schema, and what is to be said of them."""

    records: tuple[Record, ...]
    report: dict[str, Any]
    flaws: tuple[Flaw, ...] = ()

    @property
    def training(self) -> dict[str, list[Record]]:
        """What may be trained on, by source."""
        found: dict[str, list[Record]] = {}
        for record in self.records:
            if record.origin.split == TRAIN:
                found.setdefault(record.source, []).append(record)
        return found


def integrate(entries: Mapping[str, Entry], shipped: bool, spill: Spill | None = None) -> Integrated:
    """Reads, cleans and checks a catalogue; with a `spill` its pictures lie on disk.

    Raises BadInput where a picture of a validation or test split is in training, where weights are to be `shipped` and
    the training data forbid it, and as the readers do.
    """
    read = (entry.read() if spill is None else spill.records(entry.read()) for entry in entries.values())
    cleaned: list[Cleaned] = [clean(found) for found in read]
    records = tuple(record for part in cleaned for record in part.records)
    flaws = [flaw for part in cleaned for flaw in part.flaws]
    training = [record for record in records if record.origin.split == TRAIN]
    if shipped:
        for _ in may_ship(training):
            pass
    refuse_duplicates(training, [record for record in records if record.origin.split != TRAIN])
    return Integrated(records, count(records, flaws), tuple(flaws))


def read_settings(file: Path) -> dict[str, Any]:
    """The content of a catalogue file. Raises BadInput where it cannot be read as YAML."""
    import yaml

    try:
        settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise BadInput(f"{file} cannot be read as a catalogue: {error}.") from error
    if not isinstance(settings, dict):
        raise BadInput(f"{file} is not a catalogue; it needs data.")
    return settings


def write_survey(file: Path, data: Path, out: Path, each: int = 0) -> dict[str, Any]:
    """Writes what there is to know about a catalogue into a folder; the report."""
    settings = read_settings(file)
    seed = int(settings.get("seed", 0))
    found = integrate(read_catalogue(settings.get("data"), data), bool(settings.get("shipped", True)))
    out.mkdir(parents=True, exist_ok=True)
    if "mix" in settings:
        sizes = {name: len(records) for name, records in found.training.items()}
        shares = parse_mix(settings["mix"], list(sizes), settings.get("groups"))
        found.report["mix"] = write_table(out, probabilities(shares, sizes, seed))["probabilities"]
    (out / "report.json").write_text(json.dumps(found.report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "report.md").write_text(as_text(found.report), encoding="utf-8")
    if each:
        sheet(chosen(found.records, each, seed)).save(out / "sheet.png")
    return found.report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("catalogue", type=Path, help="YAML file")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder that its paths are in")
    parser.add_argument("--out", type=Path, required=True, help="folder to write")
    parser.add_argument("--sheet", type=int, default=0, help="pictures of each source and split on the sheet")
    arguments = parser.parse_args()
    print(as_text(write_survey(arguments.catalogue, arguments.data, arguments.out, arguments.sheet)))


if __name__ == "__main__":
    main()
