"""What each precision of the published model costs on a processor, and how far it agrees with 32 bits.

Each is measured in a process of its own. Agreement: the model reads a real mask as its own answer, and at every step it
is asked what it would have written, out of all tokens and out of those that the mask's grammar allows; counted is how
often that is what it would have written in float32. Random weights score all tokens alike, so their first choice turns
on small differences: with them the figure orders the precisions and says nothing of what trained weights lose.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from scene import REPO, Absent
from table import Measured, Row

PRECISIONS = ("float32", "bfloat16", "int8", "nf4")
STEPS = 16
"""Tokens written one by one to time them."""
MASKS = (1, 7)
"""Of the wanted masks: one of the sparse picture, one of the dense."""


def measure(checkpoint: Path | None) -> list[Row]:
    """Rows for every precision. Raises Absent where there is no checkpoint, RuntimeError where a process failed."""
    if checkpoint is None:
        raise Absent("needs --checkpoint with the published model, or random weights of its size")
    rows: list[Row] = []
    exact: dict[str, list[int]] = {}
    with tempfile.TemporaryDirectory() as place:
        for precision in PRECISIONS:
            folder = checkpoint
            if precision in ("int8", "nf4"):
                folder = Path(place) / precision
                rows.append(_quantised(checkpoint, folder, precision))
            found = _child(folder, precision)
            exact = exact or found["written"]
            rows += _rows(precision, found, exact)
    return rows


def _quantised(checkpoint: Path, folder: Path, precision: str) -> Row:
    begun = time.perf_counter()
    command = ["-m", "rsvlm.cli", "quantize", str(checkpoint), "--precision", precision, "--out", str(folder)]
    _run([sys.executable, *command])
    return Measured("precisions", f"{precision}: quantising once", time.perf_counter() - begun, "s")


def _child(folder: Path, precision: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_run([sys.executable, __file__, str(folder), precision]))
    return found


def _run(command: list[str]) -> str:
    path = os.pathsep.join((str(REPO / "backend" / "src"), os.environ.get("PYTHONPATH", "")))
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command[1:])} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    return done.stdout


def _rows(precision: str, found: dict[str, Any], exact: dict[str, list[int]]) -> list[Row]:
    def row(name: str, value: float, unit: str, how: str = "once") -> Row:
        return Measured("precisions", f"{precision}: {name}", value, unit, how)

    rows = [row(name, found[name], unit) for name, unit in UNITS.items()]
    for name, ids in found["written"].items():
        same = sum(one == other for one, other in zip(ids, exact[name]))
        rows.append(row(f"agrees with float32, {name}", 100 * same / len(ids), "%", f"of {len(ids)} steps"))
    return rows


UNITS = {
    "on disk": "GB",
    "load": "s",
    "load, processor": "s",
    "resident after loading": "GB",
    "start to the first mask": "s",
    "start to the first mask, processor": "s",
    "resident after the first mask": "GB",
    "of that its own": "GB",
    "peak": "GB",
    "resident when all experts were used": "GB",
    "one token after the other": "tokens/s",
    "one token, processor": "ms",
    "the mask": "tokens/s",
}
"""What a child measures, under these names. Memory counts what lies in mapped files, its own does not.

Seconds of the processor are those of all threads together; they say more where others use the machine too.
"""


def child(folder: Path, precision: str) -> dict[str, Any]:
    """What `UNITS` names, and `written`: the ids that the model would have written, by where they were chosen from."""
    import torch
    from rsvlm.models.base import Query
    from rsvlm.models.rsunivlm.published_config import generation_settings
    from rsvlm.models.rsunivlm.published_opening import load_published
    from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
    from steered import SteeredModel
    from wanted import real

    tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
    wanted = [real(REPO.parent / "shared" / "data", tokenizer.encode)[index] for index in MASKS]
    begun, busy = time.perf_counter(), _processor()
    model = load_published(folder, "cpu", precision)
    found: dict[str, Any] = {"load": time.perf_counter() - begun, "load, processor": _processor() - busy}
    found["on disk"] = model.info.size / 1e9
    found["resident after loading"] = _memory("VmRSS")

    class Go:
        def check(self) -> None:
            return

    steered = SteeredModel(model.info, model.network, tokenizer, settings)
    tokens = {one.label: [*tokenizer.encode(one.text), settings.eos[0]] for one in wanted}
    steered.start(tokens)
    first = wanted[0]
    steered.generate([Query(first.task, "", first.label, first.pictures)], Go())
    found["start to the first mask"] = time.perf_counter() - begun
    found["start to the first mask, processor"] = _processor() - busy
    found["the mask"] = len(tokens[first.label]) / steered.spent.seconds
    found["resident after the first mask"], found["of that its own"] = _memory("VmRSS"), _memory("RssAnon")
    found["peak"] = _memory("VmHWM")
    found["written"] = {"all tokens": [], "allowed tokens": []}
    with torch.inference_mode():
        for one in wanted:
            prompt, free, held = _choices(model, tokenizer, one, tokens[one.label])
            found["written"]["all tokens"] += free
            found["written"]["allowed tokens"] += held
        begun, busy = time.perf_counter(), _processor()
        for token in tokens[first.label][:STEPS]:
            model.network.scores(model.network.read([(prompt, [token])])[0])
        found["one token after the other"] = STEPS / (time.perf_counter() - begun)
        found["one token, processor"] = 1000 * (_processor() - busy) / STEPS
        for expert in range(model.network.config.decoder.experts):
            model.network.begin(model.network.embed(tokens[first.label][:STEPS]), expert)
        found["resident when all experts were used"] = _memory("VmRSS")
    return found


def _choices(model: Any, tokenizer: Any, wanted: Any, tokens: list[int]) -> tuple[Any, list[int], list[int]]:
    """The prompt, and what would be written at each step: of all tokens, and of the allowed where there are several."""
    import torch
    from rsvlm.models.rsunivlm.published_form import answer_form
    from rsvlm.models.rsunivlm.published_prompts import expert_of, message, model_prompt
    from rsvlm.models.rsunivlm.torch_published import IMAGE

    network = model.network
    asked = message(wanted.task, wanted.label)
    ids = tokenizer.encode_prompt(model_prompt(asked, len(wanted.pictures)), IMAGE)
    prompt = network.begin(network.embed(ids, network.encode(wanted.pictures)), expert_of(asked), len(tokens) + STEPS)
    length = prompt.cache.length
    scores = network.scores(torch.cat((prompt.hidden[None], network.read([(prompt, tokens[:-1])])[0])))
    prompt.cache.crop(length)
    form = answer_form(wanted.task, wanted.label, tokenizer.encode, tokens[-1])
    assert form is not None
    grammar, held = form[0], []
    state = grammar.start
    for row, token in zip(scores, tokens):
        allowed = grammar.allowed(state)
        if allowed is not None and len(allowed) > 1:
            held.append(allowed[int(row[torch.tensor(allowed)].argmax())])
        state = grammar.advance(state, token)
    return prompt, scores.argmax(1).tolist(), held


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name + ":")) * 1024 / 1e9


if __name__ == "__main__":
    print(json.dumps(child(Path(sys.argv[1]), sys.argv[2])))
