"""The small model in numpy computes what it computes in torch, and answers as its grammar says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from rsvlm.answers import boxes, masks
from rsvlm.decoding.cells import cells_along, mask_tokens
from rsvlm.decoding.greedy import write
from rsvlm.decoding.switches import Switches
from rsvlm.errors import RsvlmError, Stopped
from rsvlm.imagery.resample import resize
from rsvlm.models.base import Control, Generation, Model, Picture, Query
from rsvlm.models.registry import CHECKPOINTS, load
from rsvlm.models.rsunivlm.config import read_config
from rsvlm.models.rsunivlm.evidence import (
    candidate_features,
    evidence_table,
    find_candidates,
    pair_channels,
    pointer_state,
    single_channels,
)
from rsvlm.models.rsunivlm.numpy_nano import NumpyNano, Seen, load_nano
from rsvlm.models.rsunivlm.profile import expert_of
from rsvlm.models.rsunivlm.tokenizer import ANSWER, END
from rsvlm.models.rsunivlm.torch_nano import Nano
from rsvlm.models.rsunivlm.torch_neck import Maps, space_to_depth
from rsvlm.models.rsunivlm.torch_tower import EfficientNetLite0
from rsvlm.training.export import load_torch
from torch import Tensor

from tests.backend.fakes import Free
from tests.backend.models.rsunivlm.checkpoints import write_tiny_checkpoint

CLOSE = {"atol": 1e-3, "rtol": 1e-3}


def ask(
    model: Model, task: str, label: str, prompt: str, pictures: list[Picture], control: Control, grammar: bool = True
) -> Generation:
    """One query alone."""
    return model.generate([Query(task, label, prompt, tuple(pictures))], control, grammar)[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random checkpoint."""
    return write_tiny_checkpoint(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def ours(folder: Path) -> NumpyNano:
    """The checkpoint in numpy."""
    return load_nano(folder)


@pytest.fixture(scope="module")
def theirs(folder: Path) -> tuple[EfficientNetLite0, Nano]:
    """The same in torch."""
    return load_torch(folder, read_config(folder))


@pytest.fixture(scope="module")
def pictures() -> list[np.ndarray]:
    """Two pictures with shapes in them, one of them not square."""
    rng = np.random.default_rng(5)
    return [
        resize(rng.integers(0, 256, (6, 6, 3), dtype=np.uint8), 200, 260),
        resize(rng.integers(0, 256, (9, 9, 3), dtype=np.uint8), 384, 384),
    ]


def _torch_features(tower: EfficientNetLite0, picture: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
    """s8 after space-to-depth, s16, s32, each (1, rows, cols, channels)."""
    pixels = torch.from_numpy(resize(picture, 384, 384)).permute(2, 0, 1)[None].float()
    with torch.no_grad():
        features = tower(pixels)
    s8, s16, s32 = (features[name].permute(0, 2, 3, 1) for name in ("s8", "s16", "s32"))
    return space_to_depth(s8), s16, s32


def _torch_logits(
    nets: tuple[EfficientNetLite0, Nano],
    model: NumpyNano,
    task: str,
    text: str,
    written: list[int],
    pictures: Sequence[np.ndarray],
) -> tuple[Tensor, Tensor, list[Maps]]:
    """Log-probabilities (answer + end, vocabulary) before each token, in one forward; hidden states; maps."""
    tower, nano = nets
    config, expert = nano.config, expert_of(task)
    assert config.neck is not None
    features = [_torch_features(tower, picture) for picture in pictures]
    prompt = model.tokenizer.encode(text)
    ids = torch.tensor([[*prompt, ANSWER, *written]])
    with torch.no_grad():
        maps = [nano.neck(*f) for f in features]
        parts = [nano.image_tokens(s16, s32) for _, s16, s32 in features]
        if task == "ground":
            found = find_candidates(maps[0].box_logits[0].numpy(), maps[0].box_sides[0].numpy(), config.neck.candidates)
            numbers = candidate_features(found, len(config.neck.boxes), config.neck.candidates)
            valid = torch.arange(config.neck.candidates)[None] < found.count
            parts.append(nano.candidate_tokens(torch.from_numpy(numbers)[None], valid))
        prefix = torch.cat(parts, 1)
        places = torch.tensor([[(-1, 0)] * ids.shape[1]])
        evidence = None
        if task in ("segment", "change"):
            chosen = int(nano.select(torch.tensor([prompt]), torch.tensor([len(prompt)])).argmax())
            covers = [m.cover[0].numpy() for m in maps]
            channels = single_channels(covers[0], chosen) if len(covers) == 1 else pair_channels(*covers, chosen)
            table = evidence_table(channels, pair=len(covers) == 2)
            along = cells_along(written, mask_tokens(model.tokenizer.encode))
            places[0, len(prompt) :] = torch.tensor(along)
            evidence = torch.zeros(1, ids.shape[1], table.shape[-1])
            evidence[0, len(prompt) :] = torch.from_numpy(np.stack([table[r, c] for r, c in along]))
        embeds = torch.cat((prefix, nano.text_embeddings(ids, places, evidence)), 1)
        length, total = prefix.shape[1], embeds.shape[1]
        mask = torch.ones(total, total, dtype=torch.bool).tril()
        mask[:length, :length] = True
        hidden = nano.decoder(embeds, torch.arange(total), expert, mask)
        scores = nano.decoder.logits(hidden)[0, length + len(prompt) :]
    return scores, hidden[0], maps


def test_the_tower(ours: NumpyNano, theirs: tuple[EfficientNetLite0, Nano], pictures: list[np.ndarray]) -> None:
    expected = theirs[0](torch.from_numpy(pictures[1].copy()).permute(2, 0, 1)[None].float())
    found = ours._tower(pictures[1])
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value[0].permute(1, 2, 0).detach(), atol=2e-4)


def test_the_neck(ours: NumpyNano, theirs: tuple[EfficientNetLite0, Nano], pictures: list[np.ndarray]) -> None:
    for picture in pictures:
        with torch.no_grad():
            expected = theirs[1].neck(*_torch_features(theirs[0], picture))
        found = ours.look(picture).maps
        np.testing.assert_allclose(found.cover, expected.cover[0], **CLOSE)
        np.testing.assert_allclose(found.box_logits, expected.box_logits[0], **CLOSE)
        np.testing.assert_allclose(found.box_sides, expected.box_sides[0], **CLOSE)


@pytest.mark.parametrize(
    ("task", "text", "answer"),
    [
        ("segment", "[SEG] water.", "\n".join(["others*9, water*15", "others*24", "water*1, others*23"] * 8)),
        ("change", "[SEG] Please segment the building area.", "\n".join(["others*12, building*12"] * 24)),
        ("caption", "[CAP] Describe this image briefly.", "a sea lake scene."),
        ("question", "[VQA] Is there a boat?", "none."),
    ],
)
def test_logits_along_an_answer(
    ours: NumpyNano,
    theirs: tuple[EfficientNetLite0, Nano],
    pictures: list[np.ndarray],
    task: str,
    text: str,
    answer: str,
) -> None:
    shown = pictures if task == "change" else pictures[:1]
    tokens = ours.tokenizer.encode(answer)
    expected, _, _ = _torch_logits(theirs, ours, task, text, tokens, shown)
    session = ours.session(task, text, [ours.look(picture) for picture in shown])
    assert expected.abs().max() > 1, "a model that says nothing proves nothing"
    # Token by token, then many at once: both ways of feeding are used.
    np.testing.assert_allclose(ours.decoder.logits(session._hidden[0]), expected[0], **CLOSE)
    for index in range(min(5, len(tokens))):
        session.feed([tokens[index]])
        np.testing.assert_allclose(ours.decoder.logits(session._hidden[-1]), expected[index + 1], **CLOSE)
    rest = tokens[5:]
    if rest:
        session.feed(rest)
        found = np.stack([ours.decoder.logits(hidden) for hidden in session._hidden])
        np.testing.assert_allclose(found, expected[6:], **CLOSE)


def _torch_choices(
    nets: tuple[EfficientNetLite0, Nano],
    model: NumpyNano,
    task: str,
    text: str,
    tokens: list[int],
    pictures: Sequence[np.ndarray],
) -> list[Tensor]:
    """Probabilities of all tokens before each token of an answer and its end: text mixed with copied coordinates."""
    scores, hidden, maps = _torch_logits(nets, model, task, text, tokens, pictures)
    probabilities = list(scores.softmax(-1))
    if task != "ground":
        return probabilities
    nano = nets[1]
    most = nano.config.neck.candidates  # type: ignore[union-attr]
    found = find_candidates(maps[0].box_logits[0].numpy(), maps[0].box_sides[0].numpy(), most)
    numbers, keys = found.numbers(100), hidden[145 : 145 + found.count]
    first, written = len(hidden) - len(tokens) - 1, list[tuple[int, ...]]()
    opening = model.tokenizer.encode("[")[0]
    for index, token in enumerate([*tokens, END]):
        word = model.tokenizer.tokens[token]
        if index == 0 or model.tokenizer.tokens[tokens[index - 1]] == "]":
            used = torch.from_numpy(pointer_state(numbers, written)[0])[None]
            with torch.no_grad():
                spoken = nano.speaks_for_further(hidden[first + index][None], torch.from_numpy(found.score)[None], used)
            scores[index, opening] += spoken[0]
            probabilities[index] = scores[index].softmax(-1)
        if written and found.count and pointer_state(numbers, written)[0].all():
            probabilities[index][opening] = 0  # every candidate is written: the list ends
        if word == "[":
            written.append(())
        elif word.isdigit() and written and found.count:
            state = hidden[first + index][None]
            used, distance = (torch.from_numpy(v)[None] for v in pointer_state(numbers, written))
            with torch.no_grad():
                shares = nano.pointer(state, keys[None], used, distance, torch.ones(1, found.count, dtype=torch.bool))
                gate = torch.sigmoid(nano.pointer_gate(state))[0, 0]
            mixed = (1 - gate) * probabilities[index]
            for candidate, number in enumerate(numbers[:, len(written[-1])]):
                mixed[model.tokenizer.number(int(number))] += gate * shares[0, candidate].exp()
            probabilities[index] = mixed
            written[-1] = (*written[-1], int(word))
    return probabilities


def _assert_greedy_in_torch(
    nets: tuple[EfficientNetLite0, Nano], model: NumpyNano, task: str, label: str, pictures: Sequence[np.ndarray]
) -> None:
    """The answer in numpy is what torch would have written: each token is its best among the allowed ones."""
    text = model._wording.model_prompt(task, label, label)
    grammar = model._grammar(task, label, label, True)
    answer = write(model.session(task, text, [model.look(picture) for picture in pictures]), grammar)
    choices = _torch_choices(nets, model, task, text, answer.tokens[:-1], pictures)
    state = grammar.start
    for token, probability, choice in zip(answer.tokens, answer.probabilities, choices):
        allowed = grammar.allowed(state)
        among = choice if allowed is None else choice[list(allowed)]
        best = float(among.max() / among.sum())
        assert probability == pytest.approx(best, abs=2e-3)
        assert float(choice[token] / among.sum()) == pytest.approx(best, abs=2e-3)
        state = grammar.advance(state, token)


@pytest.mark.parametrize(
    ("task", "label"),
    [("segment", "water"), ("change", "building"), ("ground", "boat"), ("caption", ""), ("question", "a boat?")],
)
def test_the_answer_is_the_one_torch_would_give(
    ours: NumpyNano, theirs: tuple[EfficientNetLite0, Nano], pictures: list[np.ndarray], task: str, label: str
) -> None:
    _assert_greedy_in_torch(theirs, ours, task, label, pictures if task == "change" else pictures[:1])


@pytest.mark.parametrize(
    ("task", "label"), [("segment", "water"), ("segment", "building"), ("change", "water"), ("ground", "dock")]
)
def test_the_shipped_weights_answer_alike_in_both(pictures: list[np.ndarray], task: str, label: str) -> None:
    shipped = CHECKPOINTS / "nano"
    if not (shipped / "config.json").is_file():
        pytest.skip("the small model's weights are not in this checkout")
    nets = load_torch(shipped, read_config(shipped))
    _assert_greedy_in_torch(nets, load_nano(shipped), task, label, pictures if task == "change" else pictures[:1])


@pytest.mark.parametrize("task", ["segment", "change"])
def test_what_the_dense_head_guesses_changes_nothing_but_the_speed(task: str) -> None:
    shipped, samples = CHECKPOINTS / "nano", Path(__file__).parents[4] / "resources" / "samples"
    if not (shipped / "config.json").is_file():
        pytest.skip("the small model's weights are not in this checkout")
    model = load_nano(shipped)
    ponds = [_rgb(samples / name) for name in ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif")]
    tiles = [tuple(picture[at : at + 300, at : at + 300] for picture in ponds) for at in (0, 200, 400)]
    queries = [Query(task, "water", "water", tile if task == "change" else tile[1:]) for tile in tiles]
    drafted = model.generate(queries, Free())
    model.switches = Switches(drafts=False)
    for plain, fast in zip(model.generate(queries, Free()), drafted):
        for one, other in zip(plain.pieces, fast.pieces):
            if one.text != other.text:
                # Forwards of many tokens and of one differ in the last digits: a tie may fall to either side.
                assert dict(one.others).get(other.text, 0.0) == pytest.approx(one.probability, abs=1e-4)
                break
            assert other.probability == pytest.approx(one.probability, abs=2e-3)


def _rgb(path: Path) -> Picture:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def test_masks_are_whole_and_boxes_in_order(ours: NumpyNano, pictures: list[np.ndarray]) -> None:
    mask = ask(ours, "segment", "water", "water", pictures[:1], Free())
    assert mask.model_prompt == "[SEG] water."
    assert masks.parse(mask.text).quality == "exact"
    assert "".join(piece.text for piece in mask.pieces) == mask.text
    assert all(0 < piece.probability <= 1 for piece in mask.pieces)
    change = ask(ours, "change", "building", "buildings", pictures, Free())
    assert masks.parse(change.text).quality == "exact"
    found = ask(ours, "ground", "boat", "the largest boat", pictures[:1], Free())
    assert found.model_prompt == "[VG] the largest boat"
    assert all(box.quality == "exact" for box in boxes.parse(found.text, nothing="none."))
    scene = ask(ours, "classify", "", "what is it?", pictures[:1], Free())
    assert scene.text in ("forest.", "sea lake.")
    assert ask(ours, "classify", "", "desert, sea", pictures[:1], Free()).text in ("desert.", "sea.")


def test_answers_do_not_depend_on_what_was_asked_before(folder: Path, pictures: list[np.ndarray]) -> None:
    model = load_nano(folder)
    tasks = [("segment", "water"), ("ground", "boat"), ("segment", "building"), ("caption", ""), ("segment", "water")]
    together = [ask(model, task, label, label, pictures[:1], Free()).text for task, label in tasks]
    alone = [ask(load_nano(folder), task, label, label, pictures[:1], Free()).text for task, label in tasks]
    assert together == alone
    ask(model, "segment", "water", "water", pictures[1:], Free())
    assert ask(model, "segment", "water", "water", pictures[:1], Free()).text == together[0]


def test_a_picture_is_looked_at_once(
    ours: NumpyNano, pictures: list[np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    look = ours.look

    def counting(picture: np.ndarray) -> Seen:
        looked.append(1)
        return look(picture)

    monkeypatch.setattr(ours, "look", counting)
    picture = pictures[0].copy()
    for label in ("water", "building"):
        ask(ours, "segment", label, label, [picture], Free())
    assert len(looked) == 1


def test_without_a_grammar_it_still_ends(ours: NumpyNano, pictures: list[np.ndarray]) -> None:
    assert len(ask(ours, "segment", "water", "water", pictures[:1], Free(), grammar=False).pieces) <= 700


def test_stopping_reaches_it_between_two_tokens(ours: NumpyNano, pictures: list[np.ndarray]) -> None:
    class Later:
        calls = 0

        def check(self) -> None:
            self.calls += 1
            if self.calls == 10:
                raise Stopped("enough")

    control = Later()
    with pytest.raises(Stopped):
        ask(ours, "segment", "water", "water", [pictures[0].copy()], control)
    assert control.calls == 10


def test_the_registry_loads_a_folder(folder: Path) -> None:
    model = load(str(folder))
    assert model.info.id == str(folder)
    assert len(model.info.weights_hash) == 64
    assert model.info.size == (folder / "model.safetensors").stat().st_size


@pytest.mark.parametrize("name", ["config.json", "vocab.json", "profile.json", "model.safetensors"])
def test_a_damaged_checkpoint_is_one_sentence(folder: Path, tmp_path: Path, name: str) -> None:
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / name).write_bytes((folder / name).read_bytes()[:-100])
    with pytest.raises(RsvlmError, match=name):
        load(str(tmp_path))
