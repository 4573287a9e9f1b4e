"""What setting up takes is told before anything is done, and why it cannot be begun where it cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rsvlm_qgis.installing.machine import AS_OFFERED, CPU, CUDA_12, CUDA_13, UV, Choice, Graphics, Machine, Python
from rsvlm_qgis.installing.plan import key_of, make_plan, pythons

FITS = Python("/usr/bin/python3.12", (3, 12))
OLD = Python("/usr/bin/python3.9", (3, 9))
MACHINE = Machine("linux", (FITS,), free=60_000_000_000)
CARD = Graphics("NVIDIA RTX 4090", 565, 24 << 30)
CHOICE = Choice("/data/environment", FITS.path)


def test_a_plan_for_the_processor_is_small_and_one_for_a_card_is_large() -> None:
    small, large = (make_plan(replace(CHOICE, build=build), MACHINE) for build in (CPU, CUDA_12))
    assert small.problem == large.problem == ""
    assert 1.2e9 < small.size < 2.2e9 and 5e9 < large.size < 9e9
    assert small.fetched < large.fetched and small.minutes < large.minutes
    assert small.needed > small.size, "what is fetched lies beside it meanwhile"


def test_wheels_at_hand_take_no_time_to_fetch() -> None:
    near = make_plan(replace(CHOICE, wheels="/media/stick"), MACHINE)
    assert near.minutes < make_plan(CHOICE, MACHINE).minutes


@pytest.mark.parametrize(
    ("driver", "best"), [(None, CPU), (470, CPU), (530, CUDA_12), (565, CUDA_12), (580, CUDA_13), (610, CUDA_13)]
)
def test_the_build_follows_the_driver(driver: int | None, best: str) -> None:
    card = replace(CARD, driver=driver) if driver else None
    builds = replace(MACHINE, graphics=card).builds()
    assert builds[0] == best
    assert set(builds) == {CPU, CUDA_12, CUDA_13, AS_OFFERED}, "any other can be chosen"
    assert Machine("darwin").builds() == (AS_OFFERED,)


def test_a_card_that_would_stay_unused_is_told() -> None:
    machine = replace(MACHINE, graphics=CARD)
    assert any("leaves this card unused" in note for note in make_plan(CHOICE, machine).notes)
    assert any("RTX 4090, 25.8 GB, driver 565" in note for note in make_plan(CHOICE, machine).notes)
    assert any("fits the driver" in n for n in make_plan(replace(CHOICE, build=CUDA_13), machine).notes)
    assert len(make_plan(replace(CHOICE, build=CUDA_12), machine).notes) == 1


def test_no_card_is_told_and_so_is_the_proxy() -> None:
    notes = make_plan(CHOICE, replace(MACHINE, proxy="proxy.example.org:3128")).notes
    assert any("No NVIDIA card" in note for note in notes) and any("proxy.example.org" in note for note in notes)


def test_a_disk_that_is_too_small_is_told_with_both_numbers() -> None:
    problem = make_plan(CHOICE, replace(MACHINE, free=900_000_000)).problem
    assert "900 MB are free" in problem and "GB are needed" in problem


def test_a_python_that_does_not_fit_is_told_and_what_helps() -> None:
    problem = make_plan(CHOICE, replace(MACHINE, pythons=(OLD,))).problem
    assert "from 3.11 to 3.14 is needed, and Python 3.9 is here" in problem and "uv" in problem
    assert "There is no Python" in make_plan(CHOICE, replace(MACHINE, pythons=())).problem


def test_uv_comes_first_and_makes_up_for_a_missing_python() -> None:
    machine = replace(MACHINE, pythons=(OLD,), uv="/home/me/.local/bin/uv")
    assert [value for value, _title in pythons(machine)] == [UV]
    assert make_plan(replace(CHOICE, python=UV), machine).problem == ""
    assert [value for value, _title in pythons(replace(machine, pythons=(FITS, OLD)))] == [UV, FITS.path]


def test_a_folder_of_wheels_has_to_be_chosen() -> None:
    assert "folder of wheels" in make_plan(replace(CHOICE, wheels="?"), MACHINE).problem


def test_another_choice_is_another_environment() -> None:
    keys = {
        key_of(choice, version)
        for choice in (CHOICE, replace(CHOICE, build=CUDA_12), replace(CHOICE, python=UV))
        for version in ("rsvlm-1.whl", "rsvlm-2.whl")
    }
    assert len(keys) == 6 and key_of(CHOICE, "rsvlm-1.whl") in keys
