"""Pictures and prompts in, token ids out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from rsvlm.errors import BadInput, Stopped
from rsvlm.models.rsunivlm.random_checkpoint import PUBLISHED, TOY
from rsvlm.models.rsunivlm.torch_published import IMAGE, PublishedModel
from rsvlm.models.torch_session import greedy, penalised

EOS = (258, 256)


def test_one_picture_takes_730_positions_at_the_published_size() -> None:
    small = replace(PUBLISHED.tower, width=32, mlp_width=32, layers=1, heads=2)
    model = PublishedModel(replace(TOY, tower=small)).eval()
    picture = torch.zeros(30, 50, 3, dtype=torch.uint8).numpy()
    assert model.image_tokens == 730
    assert model.encode([picture]).shape == (1, 730, TOY.decoder.width)
    assert model.embed([1] * 14 + [IMAGE, 2, IMAGE] + [3] * 11, model.encode([picture, picture])).shape[0] == 1486


def test_each_placeholder_becomes_its_picture(toy: PublishedModel, pictures: list[Any]) -> None:
    images = toy.encode(pictures)
    embeds = toy.embed([5, IMAGE, 6, IMAGE], images)
    table = toy.decoder.embed_tokens.weight
    expected = torch.cat((table[5:6], images[0], table[6:7], images[1]))
    assert torch.equal(embeds, expected)
    assert torch.equal(images[0, -1], toy.image_newline)


def test_text_alone_is_a_prompt_too(toy: PublishedModel) -> None:
    assert toy.embed([1, 2, 3]).shape == (3, TOY.decoder.width)


@pytest.mark.parametrize(("ids", "count"), [([1, IMAGE], 0), ([1, 2], 1), ([IMAGE], 2), ([260], 0), ([-1], 0), ([], 0)])
def test_prompts_that_do_not_fit(toy: PublishedModel, pictures: list[Any], ids: list[int], count: int) -> None:
    with pytest.raises(BadInput):
        toy.embed(ids, toy.encode(pictures[:count]) if count else None)


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("expert", [0, 1, 2])
def test_greedy_decoding_equals_computing_everything_again(
    toy: PublishedModel, pictures: list[Any], count: int, expert: int
) -> None:
    embeds = toy.embed([1, 2, *[IMAGE] * count, 3], toy.encode(pictures[:count]) if count else None)
    written: list[int] = []
    with torch.inference_mode():
        for _ in range(12):
            ids = torch.tensor(written, dtype=torch.long)
            whole = torch.cat((embeds, toy.decoder.embed_tokens(ids)))
            hidden = toy.decoder(whole[None], torch.arange(len(whole)), expert)
            written.append(int(penalised(toy.decoder.logits(hidden)[0, -1], written, 1.1).argmax()))
    assert greedy(toy, toy.begin(embeds, expert), 12, (), 1.1).tokens == written


def test_an_answer_ends_with_any_end_id(toy: PublishedModel) -> None:
    begun = toy.begin(toy.embed([1, 2, 3]), 0)
    free = greedy(toy, begun, 20, ()).tokens
    for end in (free[0], free[4]):
        assert greedy(toy, begun, 20, (999, end)).tokens == free[: free.index(end) + 1]


def test_the_penalty_divides_positive_and_multiplies_negative_scores() -> None:
    scores = torch.tensor([2.0, -2.0, 3.0])
    assert penalised(scores, [0, 1, 0], 2.0).tolist() == [1.0, -4.0, 3.0]
    assert penalised(scores, [], 2.0) is scores


def test_the_beginning_of_a_prompt_is_computed_once_for_many_tails(toy: PublishedModel, pictures: list[Any]) -> None:
    images = toy.encode(pictures[:1])
    head, tails = [1, 2, IMAGE], ([3, 4, 5], [6], [7, 8])
    for expert in range(3):
        shared = toy.begin(toy.embed(head, images), expert)
        for tail in tails:
            again = greedy(toy, toy.begin(toy.embed(tail), expert, prefix=shared), 15, EOS).tokens
            assert again == greedy(toy, toy.begin(toy.embed(head + tail, images), expert), 15, EOS).tokens


def test_a_prefix_of_one_expert_is_refused_by_another(toy: PublishedModel) -> None:
    begun = toy.begin(toy.embed([1, 2]), 0)
    with pytest.raises(BadInput, match="expert 0"):
        toy.begin(toy.embed([3]), 1, prefix=begun)


def test_a_prompt_longer_than_the_context_is_refused_and_an_answer_stops_at_its_end() -> None:
    model = PublishedModel(replace(TOY, decoder=replace(TOY.decoder, max_positions=10))).eval()
    with pytest.raises(BadInput, match="10"):
        model.begin(model.embed([1] * 10), 0)
    assert len(greedy(model, model.begin(model.embed([1] * 6), 0), 100, ()).tokens) == 4


def test_ids_beyond_the_tokenizer_are_never_written(toy: PublishedModel) -> None:
    model = PublishedModel(TOY).eval()
    model.usable_ids = 3
    assert set(greedy(model, model.begin(model.embed([200, 201]), 0), 30, ()).tokens) <= {0, 1, 2}


def test_it_can_be_stopped_between_two_tokens(toy: PublishedModel) -> None:
    calls: list[int] = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 4:
            raise Stopped("The job was stopped.")

    with pytest.raises(Stopped):
        greedy(toy, toy.begin(toy.embed([1]), 0), 30, (), check=check)
    assert len(calls) == 4
