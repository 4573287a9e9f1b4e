"""Every data set that a configuration names has a reader, and the reader takes the data set's own layout."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

yaml = pytest.importorskip("yaml")

from PIL import Image  # noqa: E402
from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.training.acquire.catalogue import read_catalogue  # noqa: E402
from rsvlm.training.acquire.formats.table import FORMATS  # noqa: E402
from rsvlm.training.acquire.found import Flaw  # noqa: E402
from rsvlm.training.integrate.cleaning import clean  # noqa: E402
from rsvlm.training.records import Origin, Record  # noqa: E402
from rsvlm.training.serve.conversations import tasks_of  # noqa: E402
from rsvlm.training.serve.mix import parse_mix  # noqa: E402

CONFIGS = Path(__file__).resolve().parents[4] / "backend/src/rsvlm/training/configs"
PUBLIC = yaml.safe_load((CONFIGS / "public_data.yaml").read_text())
RSCOVLM = yaml.safe_load((CONFIGS / "rscovlm.yaml").read_text())
SETS = {**PUBLIC["data"], **{f"rscovlm-{name}": row for name, row in RSCOVLM["data"]["catalogue"].items()}}
ORIGIN = Origin("set", "CC0", True)
LACKING = {"image_id": "a.png", "question": "x", "bbox": [1, 2, 3, 4], "poly": [1, 2]}
Options = dict[str, Any]


def picture(path: Path, size: tuple[int, int] = (40, 30)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(len(str(path))).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path)


def written(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))


def make_vrsbench(folder: Path, options: Options) -> None:
    picture(folder.parent / options.get("pictures", "Images_train") / "P1_0001.png")
    thing = {"obj_id": 0, "obj_cls": "ship", "obj_coord": [0.1, 0.2, 0.5, 0.6], "is_unique": True,
             "obj_corner": [0.1, 0.3, 0.3, 0.2, 0.5, 0.5, 0.3, 0.6],
             "referring_sentence": "The ship on the left."}  # fmt: skip
    asked = [{"ques_id": 0, "question": "Is there a ship?", "type": "object existence", "answer": "Yes"}]
    row = {"image": "P1_0001.png", "caption": "A ship.", "objects": [thing], "qa_pairs": asked}
    written(folder / "P1_0001.json", row)


def make_dior_rsvg(folder: Path, options: Options) -> None:
    picture(folder / "JPEGImages/00002.jpg")
    thing = "<object><name>ship</name><bndbox><xmin>3</xmin><ymin>4</ymin><xmax>20</xmax><ymax>14</ymax></bndbox>"
    words = "".join(f"{thing}<description>{text}</description></object>" for text in ("a ship", "the other ship"))
    written(folder / "Annotations/00002.xml", f"<annotation><filename>00002.jpg</filename>{words}</annotation>")
    written(folder / options["listed"], "1\n")


def make_levir_mci(folder: Path, options: Options) -> None:
    part = options.get("part", "train")
    for side in ("A", "B", "label"):
        picture(folder / "images" / part / side / "train_000001.png")
    said = [{"tokens": ["a"], "raw": " a house is built ."}, {"tokens": ["a"], "raw": "a new house"}]
    row = {"filepath": part, "filename": "train_000001.png", "imgid": 0, "sentences": said, "split": part}
    written(folder / "LevirCCcaptions.json", {"images": [row, {**row, "split": "other"}], "dataset": "levir"})


def make_dota(folder: Path, options: Options) -> None:
    picture(folder / "images/P0001__1__0___0.png")
    written(folder / "labelTxt/P0001__1__0___0.txt", "imagesource:x\ngsd:0.3\n3 4 20 2 22 12 5 14 small-vehicle 0\n")


def make_zoom(file: Path, options: Options) -> None:
    picture(file.parent / "images/P1.png", (400, 300))
    near = {"rbox": [[1, 2, 3, 4, 5, 6, 7, 8]], "crop_hbox": [[10, 20, 210, 220]]}
    many = {"crop_hbox": [[10, 20, 210, 220], [1, 2, 30, 40]]}
    choice = {"Text": "Which colour?", "Ground truth": "B", "Answer choices": ["(A) red", "(B) no"], "image": "P1.png"}
    rows = [{"id": 1, "image": "P1.png", "question": "What is it?", "answer": "a boat", "bbox_info": near},
            {"id": 2, "image": "P1.png", "question": "How many?", "answer": "2", "bbox_info": many},
            {**choice, "bbox_info": near}]  # fmt: skip
    written(file, "\n".join(json.dumps(row) for row in rows))


def make_lrs(folder: Path, options: Options) -> None:
    picture(folder / "image/a.png")
    row = {"question_id": "FAIR_1", "image": "a.png", "text": "Which?", "ground_truth": "red", "category": "color"}
    written(folder / "test.jsonl", json.dumps(row))


def make_rsvqa(file: Path, options: Options) -> None:
    picture(file.parent.parent / options["images"] / "7.tif")
    row = {"id": 0, "img_id": 7, "type": "presence", "question": "Is there a road?", "answers_ids": [0], "active": True}
    written(file, {"questions": [row, {"id": 1, "active": False}]})
    answer = {"id": 0, "question_id": 0, "answer": "yes", "active": True}
    written(file.with_name(file.name.replace("questions", "answers")), {"answers": [answer]})


def make_sentences(file: Path, options: Options) -> None:
    picture(file.parent / "images/airport_1.jpg")
    row = {"filename": "airport_1.jpg", "imgid": 0, "sentences": [{"raw": "an airport ."}], "split": "train"}
    written(file, {"images": [row], "dataset": "rsicd"})


def make_llava(file: Path, options: Options) -> None:
    names = ["a.png", "b.png"] if options.get("frames") else ["a.png"]
    for name in names:
        picture(file.parent / "images" / name)
    turns = [{"from": "human", "value": "<image>\nWhere?"}, {"from": "gpt", "value": "[10, 20, 50, 60]"}]
    written(file, [{"id": "1", "image": names if len(names) > 1 else names[0], "conversations": turns}])


def make_refgeo(file: Path, options: Options) -> None:
    picture(file.parent / "images/a.png")
    row = {"image_id": "a.png", "question": "the ship", "bbox": [3, 2, 22, 14], "question_id": "1", "dataset": "x"}
    written(file, json.dumps({**row, "poly": [[3, 4], [20, 2], [22, 12], [5, 14]], "image_width": 40}))


def make_voc(folder: Path, options: Options) -> None:
    picture(folder / "a.jpg")
    box = "<bndbox><xmin>3</xmin><ymin>4</ymin><xmax>20</xmax><ymax>14</ymax></bndbox>"
    written(folder / "a.xml", f"<annotation><object><name>ship</name>{box}</object></annotation>")


def make_coco(file: Path, options: Options) -> None:
    picture(file.parent / "images/a.png")
    written(file, {
        "images": [{"id": 1, "file_name": "a.png", "width": 40, "height": 30}],
        "categories": [{"id": 1, "name": "ship"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [3, 2, 19, 12],
                         "segmentation": [[3, 4, 20, 2, 22, 12, 5, 14]]}],
    })  # fmt: skip


def make_pairs(folder: Path, options: Options) -> None:
    for side in ("A", "B", "label"):
        picture(folder / side / "a.png")


def make_questions(file: Path, options: Options) -> None:
    picture(file.parent / "images/a.png")
    written(file, json.dumps({"image": "a.png", "type": "presence", "question": "Is there water?", "answer": "no"}))


def make_captions(file: Path, options: Options) -> None:
    picture(file.parent / "images/a.png")
    written(file, json.dumps({"image": "a.png", "captions": ["a pond"]}))


MAKERS: dict[str, Callable[[Path, Options], None]] = {
    "vrsbench": make_vrsbench, "dior-rsvg": make_dior_rsvg, "levir-mci": make_levir_mci, "dota": make_dota,
    "lrs-vqa-zoom": make_zoom, "lrs-vqa": make_lrs, "rsvqa": make_rsvqa, "sentences": make_sentences,
    "llava": make_llava, "refgeo": make_refgeo, "voc": make_voc, "coco": make_coco, "pairs": make_pairs,
    "qa": make_questions, "captions": make_captions,
    "class-folders": lambda folder, options: picture(folder / "Airport/airport_1.jpg"),
}  # fmt: skip


def read(name: str, root: Path) -> list[Record]:
    row = SETS[name]
    MAKERS[row["format"]](root / row["path"], row.get("options", {}))
    found = list(read_catalogue({name: row}, root)[name].read())
    assert not [flaw for flaw in found if isinstance(flaw, Flaw)]
    return [record for record in found if isinstance(record, Record)]


@pytest.mark.parametrize("name", sorted(SETS))
def test_the_reader_takes_the_layout_of_the_data_set(name: str, tmp_path: Path) -> None:
    found = read(name, tmp_path)
    assert len(found) == 1
    cleaned = clean(found)
    assert len(cleaned.records) == 1, cleaned.flaws
    assert tasks_of(cleaned.records[0]) or cleaned.records[0].changed is not None
    assert found[0].oriented == bool(SETS[name].get("options", {}).get("oriented"))


@pytest.mark.parametrize("settings", [PUBLIC, RSCOVLM["data"]])
def test_the_mix_names_data_sets_of_its_catalogue(settings: dict[str, Any]) -> None:
    listed = settings.get("data") or settings["catalogue"]
    assert parse_mix(settings["mix"], list(listed), settings["groups"])


def test_shares_of_vrsbench_become_pixels(tmp_path: Path) -> None:
    (record,) = read("vrsbench_poly", tmp_path)
    ((text, box),) = record.phrases
    assert text == "The ship on the left"
    assert (box.x1, box.y1, box.x2, box.y2) == pytest.approx((4, 6, 20, 18))
    assert box.corners[0] == pytest.approx((4, 9))
    assert set(tasks_of(record)) == {"refer", "question", "caption"}


def test_objects_of_dior_rsvg_are_counted_over_all_annotations(tmp_path: Path) -> None:
    (record,) = read("dior_rsvg", tmp_path)
    assert [text for text, _ in record.phrases] == ["the other ship"]


def test_two_dates_keep_their_sentences_and_their_mask(tmp_path: Path) -> None:
    (record,) = read("levir_mci", tmp_path)
    assert record.captions == ("a house is built .", "a new house")
    assert record.after is not None and record.changed is not None
    assert tasks_of(record) == ("caption",)


def test_one_part_is_looked_at_closely_and_several_are_not(tmp_path: Path) -> None:
    (record,) = read("lrs_vqa_zoom", tmp_path)
    assert [one.part for one in record.closer] == [(10, 20, 210, 220)] * 2
    assert record.closer[1].question.endswith("The best answer is:")
    assert [question for _, question, _ in record.questions] == ["How many?"]


def test_pictures_of_a_conversation_stand_where_they_are_shown(tmp_path: Path) -> None:
    for name in "abc":
        picture(tmp_path / f"{name}.png")
    said = [("human", "<image><image>Same?"), ("gpt", "no"), ("human", "And <image>?"), ("gpt", "yes")]
    row = {"id": 1, "image": ["a.png", "b.png", "c.png"], "conversations": [{"from": f, "value": v} for f, v in said]}
    written(tmp_path / "talk.json", [row])
    (record,) = FORMATS["llava"](tmp_path / "talk.json", ORIGIN)
    assert isinstance(record, Record)
    assert (len(record.more), record.shows) == (2, (2, 1))
    assert record.talk == (("Same?", "no"), ("And ?", "yes"))


@pytest.mark.parametrize(
    ("format_name", "content", "why"),
    [
        ("refgeo", json.dumps(LACKING), "four corners"),
        ("sentences", json.dumps({"images": [{"filename": "a.png"}]}), "not a list of images with sentences"),
        ("lrs-vqa-zoom", json.dumps({"image": "b.png"}), "there is no picture"),
    ],
)
def test_what_is_broken_is_told_with_its_file(tmp_path: Path, format_name: str, content: str, why: str) -> None:
    picture(tmp_path / "a.png")
    written(tmp_path / "labels.json", content)
    with pytest.raises(BadInput, match=why):
        list(FORMATS[format_name](tmp_path / "labels.json", ORIGIN))
