"""A job file says what a command line would say, in the same names; what is wrong in it is told in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from rsvlm.cli import main
from rsvlm.cli.arguments import parse
from rsvlm.cli.job_file import settled
from rsvlm.cli.run_arguments import flags


def job(folder: Path, **lines: Any) -> Path:
    file = folder / "job.yaml"
    file.write_text(yaml.safe_dump({"task": "segment", **lines}))
    return file


def asked(*arguments: str | Path) -> Any:
    return settled(parse(["run", *map(str, arguments)]))


def test_a_job_does_what_its_line_does(samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = samples / "ponds_2017-08-27.tif"
    line = ["segment", "--image", str(picture), "--prompt", "water", "--window", "0", "0", "400", "400"]
    assert main(["run", *line, "--out", str(tmp_path / "line.gpkg"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    file = job(tmp_path, image=str(picture), prompt="water", window=[0, 0, 400, 400], out="file.gpkg", json=True)
    assert main(["run", str(file)]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["features"] == told["features"] > 0
    assert Path(again["output"]) == tmp_path / "file.gpkg", "paths are relative to the file"


def test_a_saved_job_is_the_line_again(tmp_path: Path) -> None:
    line = ("segment", "--image", "a/b.tif", "--prompt", "water; road", "--bbox", "1", "2", "3.5", "4", "--whole")
    saved = tmp_path / "deep" / "job.yaml"
    assert main(["run", *line, "--save-job", str(saved)]) == 0
    one, other = vars(asked(*line)), vars(asked(saved))
    assert Path(other["image"]).resolve() == Path(one["image"]).resolve()
    assert all(one[name] == other[name] for name in flags().actions if name != "image")


def test_a_saved_job_can_be_of_another_job(tmp_path: Path) -> None:
    first = job(tmp_path, image="scene.tif", tile=320)
    assert main(["run", str(first), "--tile", "640", "--save-job", str(tmp_path / "second.yaml")]) == 0
    told = yaml.safe_load((tmp_path / "second.yaml").read_text())
    assert told == {"task": "segment", "image": "scene.tif", "tile": 640}


def test_what_is_typed_goes_before_what_the_file_says(tmp_path: Path) -> None:
    file = job(tmp_path, image="scene.tif", tile=320, window=[0, 0, 9, 9], prompt="water")
    arguments = asked(file, "--tile", "512", "--extent", "1", "2", "3", "4")
    assert arguments.tile == 512 and arguments.prompt == "water"
    assert arguments.extent == [1.0, 2.0, 3.0, 4.0] and arguments.window is None, "only one of them can hold"


def test_names_may_be_written_with_dashes_and_days_as_days(tmp_path: Path) -> None:
    file = tmp_path / "job.yaml"
    file.write_text("task: change\nafter-date: 2020-06-29\ndry-run: true\nmax_tiles: 7\nregion: POLYGON ((0 0, 1 0))\n")
    arguments = asked(file)
    assert (arguments.after_date, arguments.dry_run, arguments.max_tiles) == ("2020-06-29", True, 7)
    assert arguments.region.startswith("POLYGON"), "what is no path stays"


def test_every_path_is_relative_to_the_file(tmp_path: Path) -> None:
    file = job(tmp_path, image="a.tif", also=["b.fgb", "/c.tif"], sample="stratified:9:strata.gpkg:kind", out="o.gpkg")
    arguments = asked(file)
    assert arguments.also == [str(tmp_path / "b.fgb"), "/c.tif"]
    assert arguments.sample == f"stratified:9:{tmp_path}/strata.gpkg:kind"
    assert main(["run", str(file), "--save-job", str(tmp_path / "again.yaml")]) == 0
    told = yaml.safe_load((tmp_path / "again.yaml").read_text())
    assert (told["also"], told["sample"]) == (["b.fgb", "/c.tif"], "stratified:9:strata.gpkg:kind")


@pytest.mark.parametrize("address", ["https://example.org/a.tif", "/vsicurl/https://example.org/a.tif", "s3://b/a.tif"])
def test_addresses_are_no_paths(tmp_path: Path, address: str) -> None:
    assert asked(job(tmp_path, image=address)).image == address


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ({"promt": "water"}, "says 'promt', which no job has (do you mean 'prompt'?)"),
        ({"save-job": "x.yaml"}, "says 'save_job', which no job has"),
        ({"tile": "big"}, "says tile: 'big', but input should be a valid integer"),
        ({"tile": True}, "says tile: True"),
        ({"window": [1, 2, 3]}, "says window: [1, 2, 3], but list should have at least 4 items"),
        ({"outline": "round"}, "says outline: 'round', but input should be 'cells' or 'smooth'"),
        ({"whole": "yes please"}, "says whole: 'yes please'"),
        ({"task": "dance"}, "says task: 'dance'"),
        ({"window": [1, 2, 3, 4], "extent": [1, 2, 3, 4]}, "says extent and window; of these a job can have only one"),
        ({"prompt": "water"}, "There is no picture to look at"),
    ],
)
def test_what_is_wrong_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: dict[str, Any], sentence: str
) -> None:
    assert main(["run", str(job(tmp_path, **lines))]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("a: [", "is no YAML"), ("just words", "must have lines such as"), ("tile: 3", "not say the task")],
)
def test_what_is_no_job_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, sentence: str) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(text)
    assert main(["run", str(file)]) == 2
    assert sentence in capsys.readouterr().err
    assert main(["run", str(tmp_path / "absent.yaml")]) == 2
    assert "cannot be read (No such file" in capsys.readouterr().err


def test_neither_a_task_nor_a_job_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["run", "segmen"])
    assert "'segmen' is no task; use segment, ground" in capsys.readouterr().err


def test_the_examples_are_jobs(repo: Path) -> None:
    examples = sorted((repo / "backend" / "examples").glob("*.yaml"))
    assert [asked(file).task for file in examples] == ["change", "segment", "segment"]
    ponds = asked(repo / "backend" / "examples" / "ponds.yaml")
    assert Path(ponds.image).exists() and ponds.whole and ponds.date == "2017-08-27"


def test_the_job_of_the_documentation_is_one(repo: Path, tmp_path: Path) -> None:
    text = (repo / "docs" / "whole_scenes.md").read_text(encoding="utf-8")
    (tmp_path / "job.yaml").write_text(text.partition("```yaml\n")[2].partition("```")[0])
    assert asked(tmp_path / "job.yaml").store == "parquet"
