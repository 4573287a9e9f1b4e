"""Labels of objects in each layout, and what is said where they are broken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rsvlm.errors import BadInput
from rsvlm.evaluation.detections import box_of_quad
from rsvlm.evaluation.reading import read_samples

LINE = "10 10 50 10 50 30 10 30 small-vehicle 0"


def dota(folder: Path, **labels: str) -> Path:
    """A folder with `labelTxt/NAME.txt` for each of `labels`, and a picture in `images/` for the first."""
    (folder / "labelTxt").mkdir(parents=True)
    (folder / "images").mkdir()
    for name, text in labels.items():
        (folder / f"labelTxt/{name}.txt").write_text(text)
    (folder / f"images/{next(iter(labels))}.PNG").touch()
    return folder


def test_dota_labels_are_read(tmp_path: Path) -> None:
    header = "imagesource:GoogleEarth\ngsd:0.146\n"
    folder = dota(
        tmp_path / "d", P1=f"{header}{LINE}\n\n0 0 9.5 0 9 9 0 9 Large_Vehicle 1\n", P2="", P0="1 1 2 1 2 2 1 2 ship"
    )
    first, second, third = read_samples("detect", [f"dota:{folder}"])
    assert [sample.name for sample in (first, second, third)] == ["P0", "P1", "P2"]
    assert second.file == folder / "images/P1.PNG" and first.file is None and third.targets == ()
    assert [(t.label, t.difficult) for t in second.targets] == [("small vehicle", False), ("large vehicle", True)]
    assert second.targets[0].quad.tolist() == [[10, 10], [50, 10], [50, 30], [10, 30]]
    assert first.classes == ("large vehicle", "ship", "small vehicle")
    assert len(read_samples("detect", [f"dota:{folder / 'labelTxt/P1.txt'}"])) == 1


def test_real_labels_lie_beside_their_picture(shared: Path) -> None:
    (sample,) = read_samples("detect", [f"dota:{shared / 'data/dota'}"])
    assert sample.file is not None and sample.file.name == "P1888.png" and sample.notes == ()
    labels = [target.label for target in sample.targets]
    assert labels.count("large vehicle") == 50 and labels.count("small vehicle") == 14


def test_pictures_without_labels_are_told(tmp_path: Path) -> None:
    folder = dota(tmp_path / "d", P1=LINE, P2=LINE)
    (folder / "images/P7.tif").touch()
    first, second = read_samples("detect", [f"dota:{folder}"])
    assert len(first.notes) == 1 and "1 of 2 pictures" in first.notes[0] and "P7.tif" in first.notes[0]
    assert second.notes == () and read_samples("detect", [f"dota:{folder / 'labelTxt/P1.txt'}"])[0].notes == ()


def test_a_repeated_label_counts_once_and_is_told(tmp_path: Path) -> None:
    (sample,) = read_samples("detect", [f"dota:{dota(tmp_path / 'd', P1=f'{LINE}{chr(10)}{LINE}{chr(10)}')}"])
    assert len(sample.targets) == 1
    assert len(sample.notes) == 1 and "P1.txt, line 2 repeats" in sample.notes[0] and "line 1" in sample.notes[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1 2 3 4 ship 0", "P1.txt, line 1 .* 6 words"),
        (f"{LINE}\n1 2 3 4 5 6 7 x ship 0", "P1.txt, line 2 "),
        ("1 2 3 4 5 6 7 nan ship 0", "finite"),
        ("1 2 3 4 5 6 7 8 ship maybe", "line 1 "),
        ("1 2 3 4 5 6 7 8 -- 0", "no name"),
        ("", "no object"),
    ],
)
def test_broken_labels_name_file_and_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_samples("detect", [f"dota:{dota(tmp_path / 'd', P1=text)}"])


def test_folders_that_do_not_tell_are_refused(tmp_path: Path) -> None:
    (tmp_path / "labelTxt-v1.0").mkdir()
    with pytest.raises(BadInput, match="no labels"):
        read_samples("detect", [f"dota:{tmp_path}"])
    (tmp_path / "labelTxt-v1.5").mkdir()
    with pytest.raises(BadInput, match=r"labelTxt-v1\.0, labelTxt-v1\.5"):
        read_samples("detect", [f"dota:{tmp_path}"])


def test_two_pictures_of_one_name_are_refused(tmp_path: Path) -> None:
    folder = dota(tmp_path / "d", P1=LINE)
    with pytest.raises(BadInput, match="Two pictures are called P1"):
        read_samples("detect", [f"dota:{folder}", f"dota:{folder}"])


def coco(file: Path, **changes: Any) -> str:
    content = {
        "images": [{"id": 7, "file_name": "a/one.png"}, {"id": 9, "file_name": "two.png"}],
        "categories": [{"id": 3, "name": "Small Vehicle"}, {"id": 5, "name": "plane"}],
        "annotations": [
            {"image_id": 7, "category_id": 3, "bbox": [10, 20, 30, 40],
             "segmentation": [[25, 20, 40, 40, 25, 60, 10, 40]]},
            {"image_id": 7, "category_id": 5, "bbox": [0, 0, 5, 5], "iscrowd": 1, "segmentation": {"counts": "x"}},
        ],
        **changes,
    }  # fmt: skip
    file.write_text(json.dumps(content))
    return f"coco:{file}"


def test_coco_labels_are_read(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images/two.png").touch()
    data = coco(tmp_path / "c.json")
    one, two = read_samples("detect", [data])
    assert (one.name, one.number, one.file, two.file) == ("one", 7, None, tmp_path / "images/two.png")
    assert one.classes == ("plane", "small vehicle") and one.categories == {3: "small vehicle", 5: "plane"}
    assert [box_of_quad(target.quad) for target in one.targets] == [(10, 20, 40, 60), (0, 0, 5, 5)]
    assert [target.difficult for target in one.targets] == [False, True]
    outlined = read_samples("detect", [data], oriented=True)[0]
    assert outlined.targets[0].quad.tolist() == [[25, 20], [40, 40], [25, 60], [10, 40]]
    assert box_of_quad(outlined.targets[1].quad) == (0, 0, 5, 5)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"images": None}, "needs the lists"),
        ({"images": [{"id": 7, "file_name": "a.png"}, {"id": 7, "file_name": "b.png"}]}, "image 2, has the id 7"),
        ({"images": [{"id": 7}]}, "image 1, lacks"),
        ({"categories": [{"id": 3}]}, "category without id or name"),
        ({"categories": [{"id": 3, "name": "a"}, {"id": 3, "name": "b"}]}, "two categories"),
        ({"annotations": []}, "no annotation"),
        ({"annotations": [{"image_id": 7, "category_id": 3, "bbox": [1, 2, 3]}]}, "annotation 1 lacks"),
        ({"annotations": [{"image_id": 7, "category_id": 3, "bbox": [1, 2, -3, 4]}]}, "annotation 1 .*-3 x 4"),
        ({"annotations": [{"image_id": 8, "category_id": 3, "bbox": [1, 2, 3, 4]}]}, "annotation 1 .*picture 8"),
        ({"annotations": [{"image_id": 7, "category_id": 4, "bbox": [1, 2, 3, 4]}]}, "annotation 1 .*category 4"),
    ],
)
def test_broken_coco_names_the_entry(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_samples("detect", [coco(tmp_path / "c.json", **changes)])


def test_voc_boxes_are_objects_too(tmp_path: Path) -> None:
    box = "<bndbox><xmin>1</xmin><ymin>2</ymin><xmax>30</xmax><ymax>40</ymax></bndbox>"
    objects = (
        f"<object><name>Jet Skis</name>{box}</object><object><name>boat</name><difficult>1</difficult>{box}</object>"
    )
    (tmp_path / "a.xml").write_text(f"<annotation>{objects}</annotation>")
    (tmp_path / "a.jpg").touch()
    (sample,) = read_samples("detect", [f"voc:{tmp_path}"])
    assert [(t.label, t.difficult, box_of_quad(t.quad)) for t in sample.targets] == [
        ("jet ski", False, (1, 2, 30, 40)),
        ("boat", True, (1, 2, 30, 40)),
    ]
