"""Learning to see: gradients go through fixed convolutions as through torch's own, and only tail and neck learn."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.models.rsunivlm.torch_tower import FRONT_BLOCKS, EfficientNetLite0, SameConv  # noqa: E402
from rsvlm.training.fixed_depthwise import FixedDepthwise, fix_depthwise  # noqa: E402
from rsvlm.training.sight import Sight  # noqa: E402
from rsvlm.training.sight_stage import Labels, RunningMean, mix  # noqa: E402

from tests.backend.training.toys import NECK, toy_cache  # noqa: E402


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kernel", [3, 5])
@pytest.mark.parametrize("size", [12, 13])
def test_a_fixed_convolution_gives_the_same_values_and_gradients(stride: int, kernel: int, size: int) -> None:
    torch.manual_seed(0)
    whole = SameConv(4, 4, kernel, stride, groups=4)
    pixels = torch.randn(2, 4, size, size)
    inputs = [pixels.clone().requires_grad_() for _ in range(2)]
    outputs = [whole(inputs[0]), FixedDepthwise(whole)(inputs[1])]
    assert torch.allclose(*outputs, atol=1e-5)
    weights = torch.randn_like(outputs[0])
    for output in outputs:
        (output * weights).sum().backward()
    assert torch.allclose(inputs[0].grad, inputs[1].grad, atol=1e-5)


def test_a_tower_with_fixed_convolutions_has_the_same_state() -> None:
    tower = EfficientNetLite0()
    names = list(tower.state_dict())
    assert list(fix_depthwise(tower).state_dict()) == names


def test_what_was_published_up_to_the_tail_is_not_trained() -> None:
    sight = Sight(EfficientNetLite0(), NECK, 2)
    trained = {name for name, p in sight.named_parameters() if p.requires_grad}
    assert not any("depthwise" in name or "stem" in name for name in trained)
    blocks = {int(name.split(".")[2]) for name in trained if name.startswith("tower.blocks.")}
    assert blocks == set(range(FRONT_BLOCKS + 1, 16))
    assert {"neck.entry.conv.weight", "scene.weight"} <= trained


def test_a_mixed_view_takes_its_labels_along_and_asks_for_no_objects() -> None:
    cache = toy_cache()
    views = torch.arange(4.0).reshape(4, 1, 1, 1).expand(4, 48, 48, 40)
    cover = np.repeat(np.arange(4, dtype=np.int8)[:, None, None, None] % 2, 24, 1).repeat(24, 2).repeat(5, 3)
    labels = Labels(cover, cache.boxes, np.ones_like(cache.known), np.array([-1, -1, -1, 3]))
    mixed, told = mix(views, labels, np.random.default_rng(0), 1.0)
    fine = mixed[..., 0].numpy()[:, ::2, ::2]
    assert len(np.unique(fine[:3])) > 1
    assert (told.cover[..., 0] == fine % 2).all(), "cover goes with the pixels"
    assert (fine[3] == 3).all(), "a scene is not mixed"
    changed = np.array([len(np.unique(view)) > 1 for view in fine])
    assert (told.known.all(1) == ~changed).all()


def test_the_running_mean_follows_the_weights() -> None:
    layer = torch.nn.Linear(1, 1)
    mean = RunningMean(layer, 0.5)
    with torch.no_grad():
        layer.weight.fill_(10.0)
    for step in range(60):
        mean.update(step)
    assert mean.values["weight"].item() == pytest.approx(10.0, abs=1e-3)
