"""The engine's own forward computes what the family's code computes: same scores, same text, in float32."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from rsvlm.models.base import Picture
from rsvlm.models.qwen_vl.checkpoint import inspect
from rsvlm.models.qwen_vl.conversation import Shown, Turn
from rsvlm.models.qwen_vl.layout import Layout, lay_out, shown
from rsvlm.models.qwen_vl.pixel_values import Patches, patches
from rsvlm.models.qwen_vl.profiles import PROFILES
from rsvlm.models.qwen_vl.torch_loading import load_model
from rsvlm.models.qwen_vl.torch_network import Prefix, Prompt, QwenNetwork
from rsvlm.models.tokenizer_file import TokenizerFile
from rsvlm.models.torch_session import TorchSession, greedy

LONG = 24
CONVERSATIONS = {
    "one picture": (Turn("system", ("Be short.",)), Turn("user", (Shown((0,)), "find the plane"))),
    "a zoom chain": (
        Turn("user", (Shown((0,)), "what?")),
        Turn("assistant", ("closer",)),
        Turn("user", (Shown((1,)), "now")),
    ),
    "two dates": (Turn("user", (Shown((1, 2)), "what has changed?")),),
    "a picture and two dates": (Turn("user", (Shown((0,)), Shown((1, 2)), "and?")),),
    "words": (Turn("user", ("just words",)),),
}


class Family:
    """A toy of one make: as the library runs it, and as this project does."""

    def __init__(self, folder: Path, name: str, pictures: list[Picture]) -> None:
        torch.set_num_threads(1)
        checkpoint = inspect(folder)
        self.model = load_model(checkpoint, torch.float32, torch.device("cpu"))
        self.network = QwenNetwork(self.model, checkpoint.config, checkpoint.config.text.vocabulary)
        self._profile, self._pictures = PROFILES[name], pictures
        self._encode = TokenizerFile(folder, "", ()).encode
        side = self._profile.factor
        self._sizes = [(4 * side, 3 * side), (2 * side, 3 * side), (2 * side, 3 * side)]

    def layout(self, turns: tuple[Turn, ...]) -> tuple[Layout, list[Patches]]:
        seen = [
            patches([self._pictures[i] for i in one.pictures], self._sizes[one.pictures[0]], self._profile)
            for one in shown(turns)
        ]
        return lay_out(turns, [one.grid for one in seen], self._encode, self._profile), seen

    def ours(self, turns: tuple[Turn, ...]) -> Prompt:
        layout, seen = self.layout(turns)
        return self.network.prompt(layout, self.network.encode(seen) if seen else [])

    def theirs(self, turns: tuple[Turn, ...], penalty: float = 1.0) -> tuple[list[int], torch.Tensor]:
        """(tokens, scores of each) as `generate` of the library gives them."""
        layout, seen = self.layout(turns)
        inputs: dict[str, Any] = {}
        for is_video, values, grids in (
            (False, "pixel_values", "image_grid_thw"),
            (True, "pixel_values_videos", "video_grid_thw"),
        ):
            some = [one for one, video in zip(seen, layout.videos) if video == is_video]
            if some:
                inputs[values] = torch.cat([torch.from_numpy(one.values) for one in some])
                inputs[grids] = torch.tensor([one.grid for one in some])
        ids = torch.tensor([layout.ids])
        self.model.model.rope_deltas = None
        with torch.no_grad():
            found = self.model.generate(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                mm_token_type_ids=torch.tensor([layout.kinds]),
                max_new_tokens=LONG,
                do_sample=False,
                repetition_penalty=penalty,
                eos_token_id=10**6,
                pad_token_id=0,
                output_logits=True,
                return_dict_in_generate=True,
                **inputs,
            )
        return found.sequences[0, ids.shape[1] :].tolist(), torch.stack(found.logits)[:, 0]

    def read(self, turns: tuple[Turn, ...]) -> Prefix:
        return self.network.begin([(self.ours(turns), None)])[0]


@pytest.fixture(scope="module", params=["rscovlm-7b", "qwen3-vl"])
def family(request: pytest.FixtureRequest, toy_folders: dict[str, Path]) -> Family:
    import numpy as np

    random = np.random.default_rng(3)
    pictures = [random.integers(0, 256, shape, dtype=np.uint8) for shape in ((61, 97, 3), (70, 60, 3), (70, 60, 3))]
    return Family(toy_folders[request.param], request.param, pictures)


@pytest.mark.parametrize("turns", CONVERSATIONS.values(), ids=CONVERSATIONS)
def test_scores_and_text_are_those_of_the_library(family: Family, turns: tuple[Turn, ...]) -> None:
    tokens, scores = family.theirs(turns)
    begun = family.read(turns)
    assert torch.allclose(family.network.scores(begun.hidden), scores[0], atol=1e-4)
    answer = family.network.fork(begun, LONG)
    (hidden,) = family.network.read([(answer, tokens[:-1])])
    assert torch.allclose(family.network.scores(hidden), scores[1:], atol=1e-4)
    assert greedy(family.network, begun, LONG, ()).tokens == tokens


@pytest.mark.parametrize("turns", CONVERSATIONS.values(), ids=CONVERSATIONS)
def test_the_penalty_on_repetition_counts_the_prompt_as_the_library_does(
    family: Family, turns: tuple[Turn, ...]
) -> None:
    from rsvlm.decoding.free import AnyText
    from rsvlm.decoding.greedy import write

    layout, _ = family.layout(turns)
    session = TorchSession(family.network, family.read(turns), LONG, 1.3, None, layout.ids)
    assert write(session, AnyText((), LONG)).tokens == family.theirs(turns, 1.3)[0]


def test_prompts_of_any_length_share_a_forward(family: Family) -> None:
    begun = family.network.begin([(family.ours(turns), None) for turns in CONVERSATIONS.values()])
    for turns, prefix in zip(CONVERSATIONS.values(), begun):
        assert torch.allclose(prefix.hidden, family.read(turns).hidden, atol=1e-4)
        assert greedy(family.network, prefix, LONG, ()).tokens == family.theirs(turns)[0]


@pytest.mark.parametrize("count", [1, 9, 20])
@pytest.mark.parametrize("name", ["one picture", "a zoom chain", "a picture and two dates"])
def test_a_prompt_goes_on_from_any_of_its_beginnings(family: Family, name: str, count: int) -> None:
    turns = CONVERSATIONS[name]
    whole, prompt = family.read(turns), family.ours(turns)
    again = family.network.begin([(prompt, whole.first(count))])[0]
    assert again.cache.length == whole.cache.length
    assert torch.allclose(again.hidden, whole.hidden, atol=1e-4)
