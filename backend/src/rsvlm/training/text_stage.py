"""The decoder with its three experts learns to answer in text, on frozen sight (tower and neck).

Stage 1 trains all of it on all tasks; stage 2 one expert or each on its own, the rest frozen, as RSUniVLM's second
stage does (see `experts`). Each step is one expert's batch.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import BadInput
from ..models.rsunivlm.profile import expert_of
from ..models.rsunivlm.torch_nano import Nano
from .batches import Batch, Collator
from .budget import Budget
from .draws import Draws
from .experts import ALL, DENSE, EXPERTS, Trained, copy_experts, expert_of_batch, is_trained, train_only
from .loop import Log, Loop, processes, quiet
from .prompts import CHANGE, SEGMENT
from .questions import Drawn, Questions
from .resume import Generators, Keeper, Stateful


@dataclass(frozen=True)
class TextPlan:
    """How the decoder is trained. `shares` of steps go to the tasks; `rows` is the number of pictures of a step.

    `expert` names the one expert that is trained (its MLPs and what only it reads), "all" all three, each on its own
    samples; None trains everything but the neck. With an expert the rest is `frozen` or not. While the stage is
    `dense`, all tasks share one MLP, of which the experts are copies in the end.
    """

    steps: int
    rate: float
    weight_decay: float
    warm_steps: int
    shares: dict[str, float]
    rows: dict[str, int]
    expert: Trained = None
    frozen: bool = True
    dense: bool = False

    def __post_init__(self) -> None:
        if self.dense and self.expert is not None:
            raise BadInput("A dense stage has no experts yet; leave out its `expert`, or its `dense`.")
        if self.expert not in (None, ALL, *EXPERTS):
            raise BadInput(f"There is no expert {self.expert!r}; it is 0 (image), 1 (region), 2 (pixel) or all.")
        strangers = [task for task in self.shares if self.expert in EXPERTS and expert_of(task) != self.expert]
        if strangers:
            raise BadInput(f"Expert {self.expert} does not answer {strangers[0]}; take it out of the stage's shares.")

    def trains(self, name: str) -> bool:
        """Whether a parameter of this name is trained."""
        return not name.startswith("neck.") and is_trained(name, self.expert, self.frozen, self.dense)


def visibility(segment: Tensor, prefix: int) -> Tensor:
    """(B, 1, L, L) bool, L = prefix + T: the prefix sees itself, text sees the prefix and its own segment's past."""
    batch, length = segment.shape
    total = prefix + length
    allowed = torch.zeros(batch, total, total, dtype=torch.bool)
    allowed[:, :prefix, :prefix] = True
    allowed[:, prefix:, :prefix] = True
    order = torch.arange(length)
    same = segment[:, :, None] == segment[:, None, :]
    allowed[:, prefix:, prefix:] = same & (order[None, :, None] >= order[None, None, :])
    return allowed[:, None]


def prefix_embeddings(nano: Nano, drawn: Drawn) -> Tensor:
    """Prefix of a batch: one or two pictures, then candidates where the task has them."""
    parts = [nano.image_tokens(s16, s32) for s16, s32 in drawn.pictures]
    if drawn.candidates is not None:
        parts.append(nano.candidate_tokens(drawn.candidates, drawn.valid))
    return torch.cat(parts, 1)


def coordinate_loss(nano: Nano, batch: Batch, drawn: Drawn, hidden: Tensor, logits: Tensor, prefix: Tensor,
                    number_ids: Tensor) -> tuple[Tensor, Tensor]:
    """Negative log-likelihood of coordinates under the mixture of copying and writing, and which positions they are.

    `hidden` (B, T, width) of text, `logits` (B, T, V), `prefix` (B, N, width) the candidates' hidden states. Copied is
    from candidates of the class that is asked for, from all where it has none, as when the model answers.
    """
    points = batch.coordinates
    assert points is not None and drawn.numbers is not None and drawn.labels is not None
    row, position, corner = (torch.from_numpy(v) for v in (points.row, points.position, points.corner))
    state = hidden[row, position]
    used, distance = torch.from_numpy(points.used), torch.from_numpy(points.distance)
    valid = drawn.valid[row]
    meant = valid & (drawn.labels[row] == torch.from_numpy(points.asked)[:, None])
    meant = torch.where(meant.any(1, keepdim=True), meant, valid)
    shares = nano.pointer(state, prefix[row], used, distance, meant)
    target = torch.from_numpy(batch.target)[row, position]
    matches = number_ids[drawn.numbers[row, :, corner]] == target[:, None]
    copied = torch.logsumexp(shares.masked_fill(~matches, -1e9), -1)
    written = torch.gather(functional.log_softmax(logits[row, position].float(), -1), 1, target[:, None])[:, 0]
    gate = nano.pointer_gate(state).float()[:, 0]
    both = torch.stack((functional.logsigmoid(gate) + copied, functional.logsigmoid(-gate) + written))
    chosen = torch.zeros(batch.target.shape, dtype=torch.bool)
    chosen[row, position] = True
    return -torch.logsumexp(both, 0).clamp(min=-20), chosen


def with_further(nano: Nano, batch: Batch, drawn: Drawn, hidden: Tensor, logits: Tensor) -> Tensor:
    """Logits (B, T, V) of text with what speaks for a further box where one may begin. `hidden` (B, T, width)."""
    turns = batch.turns
    if turns is None or drawn.candidates is None or drawn.labels is None:
        return logits
    row, position, used = (torch.from_numpy(v) for v in (turns.row, turns.position, turns.used))
    meant = drawn.valid[row] & (drawn.labels[row] == torch.from_numpy(turns.asked)[:, None])
    assert nano.config.neck is not None
    scores = drawn.candidates[row, :, len(nano.config.neck.boxes)] * meant
    spoken = nano.speaks_for_further(hidden[row, position], scores, used).to(logits.dtype)
    opening = torch.full_like(row, turns.opening)
    return logits.index_put((row, position, opening), spoken, accumulate=True)


def text_loss(nano: Nano, auxiliary: nn.Module, batch: Batch, drawn: Drawn, number_ids: Tensor, dense: bool = False
              ) -> tuple[Tensor, dict[str, float]]:
    """Loss of one expert's batch: text, coordinates, the selector, and the image tokens' own view of the cover.

    Raises ValueError where a sample of it belongs to another expert.
    """
    expert = DENSE if dense else expert_of_batch(drawn)
    with torch.autocast("cpu", torch.bfloat16):
        prefix = prefix_embeddings(nano, drawn)
        length = prefix.shape[1]
        evidence = None if batch.evidence is None else torch.from_numpy(batch.evidence)
        text = nano.text_embeddings(torch.from_numpy(batch.ids), torch.from_numpy(batch.place), evidence)
        segment = torch.from_numpy(batch.segment)
        positions = torch.cat((
            torch.arange(length).expand(len(segment), -1), length + torch.from_numpy(batch.position)), 1)
        hidden = nano.decoder(torch.cat((prefix, text.to(prefix.dtype)), 1), positions, expert,
                              visibility(segment, length))
        logits = with_further(nano, batch, drawn, hidden[:, length:], nano.decoder.logits(hidden[:, length:]))
        seen = auxiliary(hidden[:, : length if drawn.cover is None else 144])
    parts: dict[str, Tensor] = {}
    weight, target = torch.from_numpy(batch.weight), torch.from_numpy(batch.target)
    if batch.coordinates is not None and drawn.numbers is not None:
        keys = hidden[:, length - drawn.numbers.shape[1] : length]
        losses, chosen = coordinate_loss(nano, batch, drawn, hidden[:, length:], logits, keys, number_ids)
        # Each answer counts alike: long lists would drown single objects.
        share = torch.from_numpy(batch.coordinates.share)
        parts["boxes"] = (losses * share).sum() / share.sum()
        weight = weight * ~chosen
    free = weight > 0
    if free.any():
        parts["text"] = functional.cross_entropy(logits[free].float(), target[free])
    if batch.prompts:
        width = max(len(p) for p in batch.prompts)
        padded = torch.tensor([p + [0] * (width - len(p)) for p in batch.prompts])
        chosen_logits = nano.select(padded, torch.tensor([len(p) for p in batch.prompts]))
        parts["selector"] = functional.cross_entropy(chosen_logits, torch.tensor(batch.chosen))
    if drawn.cover is not None:
        truth = drawn.cover
        known = truth >= 0
        view = seen.reshape(len(truth), 12, 12, 2, 2, -1).transpose(2, 3).reshape(truth.shape).float()
        parts["cover"] = functional.binary_cross_entropy_with_logits(view[known], (truth[known] == 1).float())
    total = parts.get("text", torch.zeros(())) + parts.get("boxes", torch.zeros(())) * 1.5
    total = total + 0.2 * parts.get("selector", torch.zeros(())) + 0.5 * parts.get("cover", torch.zeros(()))
    return total, {name: float(value.detach()) for name, value in parts.items()}


def train_text(nano: Nano, questions: Questions, collator: Collator, plan: TextPlan, seed: int,
               log: Log = quiet, keeper: Keeper | None = None, save_every: int = 200, log_every: int = 50,
               stage: str = "text", budget: Budget | None = None) -> Nano:
    """Trains what the plan names, by steps; goes on where `keeper` says that it was stopped. The log has it as `stage`.
    Raises BudgetSpent where there was no time for all steps.

    With several processes (torch.distributed is initialised) all draw the same task at a step and different pictures.
    """
    torch.manual_seed(seed)
    draws = Draws(questions, plan.shares, plan.rows, seed, processes()[0])
    auxiliary = nn.Linear(nano.config.decoder.width, 4 * len(nano.config.neck.cover))  # type: ignore[union-attr]
    trained = train_only(nano, {n for n, _ in nano.named_parameters() if plan.trains(n)})
    decay = [p for p in trained if p.ndim > 1]
    plain = [p for p in trained if p.ndim <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": [*decay, *auxiliary.parameters()], "weight_decay": plan.weight_decay},
         {"params": plain, "weight_decay": 0.0}], plan.rate, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, plan.rate, plan.steps, pct_start=max(plan.warm_steps / plan.steps, 0.01), final_div_factor=50)
    number_ids = torch.tensor([collator.tokenizer.number(n) for n in range(101)])

    def step_loss() -> tuple[Tensor, dict[str, float]]:
        task, drawn = draws.next()
        batch = collator.batch(drawn.rows, 0 if drawn.numbers is None else drawn.numbers.shape[1])
        loss, parts = text_loss(nano, auxiliary, batch, drawn, number_ids, plan.dense)
        return loss, {f"{task}.{name}": value for name, value in parts.items()}

    states: dict[str, Stateful] = {"nano": nano, "auxiliary": auxiliary, "draws": draws, "generators": Generators({})}
    Loop(
        stage, plan.steps, trained, optimiser, schedule, states,
        beside=list(auxiliary.parameters()), log=log, keeper=keeper, save_every=save_every, log_every=log_every,
        budget=budget,
    ).run(step_loss)
    if plan.dense:
        copy_experts(nano.decoder)
    return nano.eval()


def fit_selector(nano: Nano, collator: Collator, steps: int = 300, rate: float = 0.05) -> float:
    """The selector fitted to the end on every mask prompt there is, embeddings fixed; its last loss.

    While the decoder trains, the selector is a small part of a moving whole; its question has an exact answer, which a
    linear layer on fixed embeddings finds in a second.
    """
    names = nano.config.neck.cover if nano.config.neck else ()
    prompts = [collator.tokenizer.encode(t.format(label=name)) for t in (SEGMENT, CHANGE) for name in names]
    chosen = torch.tensor(list(range(len(names))) * 2)
    length = torch.tensor([len(p) for p in prompts])
    padded = torch.tensor([p + [0] * (int(length.max()) - len(p)) for p in prompts])
    nano.selector.requires_grad_(True)
    optimiser = torch.optim.Adam(nano.selector.parameters(), rate)
    loss = torch.zeros(())
    for _ in range(steps):
        loss = functional.cross_entropy(nano.select(padded, length), chosen)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
    return float(loss.detach())
