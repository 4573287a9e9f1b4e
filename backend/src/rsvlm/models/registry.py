"""Which models there are and how each is loaded."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, Callable

from ..errors import BadInput
from ..schema import to_json
from . import adapters, catalogue, store
from .base import Model, ModelInfo, Profile
from .card import WEIGHTS_SUFFIX, Card
from .choice import MemoryPlan, ModelChoice
from .new_folder import Made
from .plan import Plan, plan
from .qwen_vl.config import is_qwen_vl, read_config
from .qwen_vl.profile_choice import plain, profile_of
from .ram import free_ram
from .remote import opening as connected
from .remote.connections import is_remote
from .rsunivlm.published_config import is_published
from .rsunivlm.published_profile import PUBLISHED_PROFILE
from .rsunivlm.quantisation import quantised

CHECKPOINTS = Path(__file__).resolve().parent.parent / "checkpoints"
SHIPPED = ("nano",)
"""Models that travel with the program, one folder each."""
SMALL_NEEDS = 300_000_000
"""Bytes at the highest of a process with a small model, measured on the sample scenes: mostly Python's own."""
Stamp = tuple[tuple[str, int, int], ...]
_MADE_OF = (WEIGHTS_SUFFIX, ".json")
_NEEDED = ("torch", "tokenizers")
"""What running a large model takes beyond numpy."""
_NEEDED_BY_QWEN = (*_NEEDED, "transformers", "accelerate", "PIL")


def describe() -> list[dict[str, Any]]:
    """The models that can be asked in this environment: dicts of `info`, `profile`, `state`, `card`, `remote`, `base`
    and `adapter`.

    `state` is shipped, installed, connected or adapted, `card` (see `models.card`) of installed ones, `remote` (see
    `models.remote.connections.told`) of connected ones, `base` and `adapter` (see `models.adapters`) of adapted ones,
    else None. Nothing is loaded, no large file is read and no server reached: what is shown of an installed model
    stands in its card.
    """
    from .rsunivlm.numpy_nano import describe_nano

    folders = [CHECKPOINTS / name for name in SHIPPED]
    shipped = [describe_nano(folder) for folder in folders if (folder / "config.json").is_file()]
    found: list[tuple[ModelInfo, Profile, Card | None]] = [(info, profile, None) for info, profile in shipped]
    for one in store.installed():
        if one.changed:
            continue
        if is_qwen_vl(one.folder):
            if all(find_spec(name) for name in _NEEDED_BY_QWEN):
                info = replace(_card_info(one.card), precision=read_config(one.folder).stored or "auto")
                found.append((info, plain(profile_of(one.folder, one.card.id)), one.card))
        elif not is_published(one.folder):
            info, profile = describe_nano(one.folder)
            found.append((_named(info, one.card.id, one.card), profile, one.card))
        elif all(find_spec(name) for name in _NEEDED):
            info = replace(_card_info(one.card), precision=_stored_precision(one.folder))
            found.append((info, PUBLISHED_PROFILE, one.card))
    here = [
        {
            "info": to_json(info),
            "profile": to_json(profile),
            "state": "installed" if card else "shipped",
            "card": to_json(card),
            "remote": None,
        }
        for info, profile, card in found
    ]
    adapted = [adapted_entry(one) for one in adapters.kept(bases()) if one.base is not None]
    none = {"base": None, "adapter": None}
    return [*({**model, **none} for model in here), *adapted, *({**model, **none} for model in connected.described())]


def bases() -> list[adapters.Base]:
    """The small models that adapters may fit: the program's own and those that were installed."""
    folders = [(name, CHECKPOINTS / name) for name in SHIPPED]
    folders += [(one.card.id, one.folder) for one in store.installed() if not one.changed]
    return [adapters.base_of(model, folder) for model, folder in folders if (folder / "profile.json").is_file()]


def adapted_entry(kept: adapters.Kept) -> dict[str, Any]:
    """An adapted model as `describe` has it; it has a base."""
    return {
        "info": to_json(kept.info),
        "profile": to_json(kept.profile),
        "state": "adapted",
        "card": None,
        "remote": None,
        "base": kept.base.id if kept.base else None,
        "adapter": kept.told(),
    }


def unfit() -> list[dict[str, Any]]:
    """The adapters whose model has other weights by now: dicts as of `others`, with `adapter` and `problem`."""
    return [
        {
            "info": to_json(one.info),
            "state": "unfit",
            "card": None,
            "plan": None,
            "adapter": one.told(),
            "problem": one.problem,
        }
        for one in adapters.kept(bases())
        if one.base is None
    ]


def others() -> list[dict[str, Any]]:
    """The models that cannot be asked now but could be, and adapters that fit none: dicts of `info`, `state`, `card`
    and `plan`.

    `state` is available (published), partial (its download was begun) or damaged (an installed one whose files are not
    as they were). `plan` (see `models.plan`) says what fetching takes, None where a damaged one was imported.
    """
    damaged = [one.card for one in store.installed() if one.changed]
    plans = [plan(entry) for entry in catalogue.CATALOGUE]
    found: list[tuple[ModelInfo, str, Card | None, Plan | None]] = [
        (_card_info(card), "damaged", card, None) for card in damaged if catalogue.find(card.id) is None
    ]
    for made in plans:
        if made.state != "installed":
            card = next((card for card in damaged if card.id == made.id), None)
            found.append((_planned_info(made), made.state, card, made))
    told = [
        {"info": to_json(info), "state": state, "card": to_json(card), "plan": to_json(made)}
        for info, state, card, made in found
    ]
    return [*told, *unfit()]


def choose(model: str, device: str = "auto", precision: str = "auto") -> ModelChoice:
    """A model by its id or its folder as it would be loaded, without loading it; `remote:NAME` is a connection's.

    Raises BadInput where there is no such model, ModelFailure where its description is damaged.
    """
    from .rsunivlm.numpy_nano import describe_nano

    if is_remote(model):
        return connected.choice(model)
    adapted = _adapted(model)
    if adapted is not None:
        refused = _refusal(model, device, precision)
        memory = MemoryPlan("cpu", adapted.info.precision, SMALL_NEEDS, free_ram())
        return ModelChoice(adapted.info, adapted.profile, plan=None if refused else memory, problem=refused)
    folder, card = _folder(model), _card(model)
    if is_qwen_vl(folder):
        chosen: ModelChoice = _qwen(folder).qwen_choice(folder, device, precision, model)
        return replace(chosen, info=_named(chosen.info, model, card))
    if is_published(folder):
        made = _choose_published(folder, device, precision)
        return replace(made, info=_named(made.info, model, card))
    info, profile = describe_nano(folder)
    memory = MemoryPlan(info.device or "cpu", info.precision, SMALL_NEEDS, free_ram())
    refused = _refusal(model, device, precision)
    return ModelChoice(_named(info, model, card), profile, plan=None if refused else memory, problem=refused)


def load(
    model: str,
    device: str = "cpu",
    precision: str = "auto",
    progress: Callable[[float], None] | None = None,
    announce: Callable[[MemoryPlan], None] | None = None,
) -> Model:
    """Load a model by its id, or by the path of a checkpoint folder: this project's own, RSUniVLM as published, or one
    of the Qwen-VL family.

    Where memory matters, `announce` is told what loading takes before it begins and `progress` the share done, 0 to 1.
    An installed model is loaded only where its files are those that were hashed when it was installed.

    Raises BadInput where there is no such model or where it cannot run as asked, ModelFailure where its files are
    damaged.
    """
    from .rsunivlm.numpy_nano import load_nano

    if is_remote(model):
        return connected.open_remote(model)
    adapted = _adapted(model)
    if adapted is not None:
        if refusal := _refusal(model, device, precision):
            raise BadInput(refusal)
        return adapters.load(adapted)
    folder, card = _folder(model), _card(model)
    loaded: Model
    if is_qwen_vl(folder):
        loaded = _qwen(folder).open_qwen(folder, device, precision, progress, announce, model)
    elif is_published(folder):
        loaded = _opener(folder)(folder, device, precision, progress, announce)
    else:
        refusal = _refusal(model, device, precision)
        if refusal:
            raise BadInput(refusal)
        loaded = load_nano(folder)
    loaded.info = _named(loaded.info, model, card)
    return loaded


def published_folder(model: str) -> Path:
    """The folder of an RSUniVLM checkpoint in the published layout, by the id of an installed model or by its path.

    Raises BadInput where there is none.
    """
    folder = _folder(model)
    if not is_published(folder):
        raise BadInput(f"The model '{model}' is not in the published layout; name the folder of such a checkpoint.")
    return folder


def small_folder(model: str) -> Path:
    """The folder of a small model, by its id or its path: what can be taught. Raises BadInput where it is none."""
    if adapters.split(model) is not None:
        raise BadInput(f"What '{model}' has learned cannot be learned on; choose the model without its adapter.")
    folder = _folder(model)
    if not (folder / "profile.json").is_file():
        raise BadInput(f"The model '{model}' is not a small one; only nano and its kind can be taught.")
    return folder


def quantise(
    model: str, out: Path, precision: str, progress: Callable[[float], None] = lambda share: None
) -> Made:
    """Write a smaller checkpoint of a large model, by its id or folder, into the folder `out`, which is made.

    `precision` is nf4, or int8 for RSUniVLM; `progress` is told the share done, 0 to 1. Raises BadInput where there is
    no such model or it cannot become so, ModelFailure where it cannot be written.
    """
    folder = _folder(model)
    quantised_as: Callable[..., Made]
    try:
        if is_qwen_vl(folder):
            from .qwen_vl.quantising import quantise_qwen as quantised_as
        else:
            folder = published_folder(model)
            from .rsunivlm.quantising import quantise_checkpoint as quantised_as
    except ImportError as error:
        raise BadInput("Quantising needs torch, which is not installed here; install rsvlm[full].") from error
    return quantised_as(folder, out, precision, progress)


def stamp(model: str) -> Stamp:
    """Names, sizes and times of change of a model's files: another one where they were changed or replaced."""
    if is_remote(model):
        return connected.stamp(model)
    parts = adapters.split(model)
    if parts is not None:
        return (*stamp(parts[0]), adapters.stamp(parts[1]))
    there = store.find(model) if model not in SHIPPED else None
    folder = there.folder if there else CHECKPOINTS / model if model in SHIPPED else Path(model)
    try:
        found = [(path.name, path.stat()) for path in sorted(folder.iterdir()) if path.suffix in _MADE_OF]
    except OSError:
        return ()
    return tuple((name, state.st_size, state.st_mtime_ns) for name, state in found)


def _opener(folder: Path) -> Callable[..., Model]:
    try:
        from .rsunivlm.published_opening import load_published
    except ImportError as error:
        raise _needs_torch(folder) from error
    return load_published


def _qwen(folder: Path) -> ModuleType:
    """The module that opens folders of the Qwen-VL family."""
    try:
        from .qwen_vl import opening
    except ImportError as error:
        raise _needs_torch(folder) from error
    return opening


def _choose_published(folder: Path, device: str, precision: str) -> ModelChoice:
    try:
        from .rsunivlm.published_choice import published_choice
    except ImportError as error:
        raise _needs_torch(folder) from error
    return published_choice(folder, device, precision)


def _folder(model: str) -> Path:
    """Where a model lies: the program's own first, then the store, then `model` as a path."""
    there = store.find(model) if model not in SHIPPED else None
    if there is not None:
        if there.changed:
            raise BadInput(
                f"{there.changed[0]} of the model '{model}' is not as it was installed; `rsvlm models verify {model}` "
                "checks it, `rsvlm models remove` and installing again repairs it."
            )
        return there.folder
    folder = CHECKPOINTS / model if model in SHIPPED else Path(model)
    if not (folder / "config.json").is_file():
        known = ", ".join((*SHIPPED, *(one.card.id for one in store.installed())))
        raise BadInput(f"There is no model '{model}'; use one of {known} or the folder of a checkpoint.")
    if not ((folder / "profile.json").is_file() or is_published(folder) or is_qwen_vl(folder)):
        raise BadInput(
            f"The folder {folder} holds a model of another kind; choose that of an RSUniVLM, RSCoVLM or Qwen-VL "
            "checkpoint."
        )
    return folder


def _adapted(model: str) -> adapters.Kept | None:
    """The adapter of an adapted model's id, None for other models. Raises BadInput where it is gone or does not fit."""
    parts = adapters.split(model)
    if parts is None:
        return None
    found = adapters.get(parts[1], bases())
    if found.base is None or found.base.id != parts[0]:
        raise BadInput(found.problem or f"The adapter {parts[1]} is not of {parts[0]}; choose the model {found.id}.")
    return found


def _card(model: str) -> Card | None:
    there = store.find(model) if model not in SHIPPED else None
    return there.card if there else None


def _named(info: ModelInfo, model: str, card: Card | None) -> ModelInfo:
    """What is shown of a model, under the id or the folder that it is asked for by, and as it was installed."""
    if card is None:
        return replace(info, id=model)
    return replace(info, id=card.id, title=card.title, licence=card.licence, weights_hash=card.weights_hash)


def _card_info(card: Card) -> ModelInfo:
    return ModelInfo(
        card.id, card.family, card.title, card.weights_hash, card.size, "auto", "auto", card.licence, engine="torch"
    )


def _stored_precision(folder: Path) -> str:
    """What the weights of a folder in the published layout were quantised to; "auto" where they were not."""
    try:
        said = quantised(folder)
    except BadInput:
        return "auto"  # told when it is loaded
    return said.precision if said else "auto"


def _planned_info(made: Plan) -> ModelInfo:
    family = catalogue.published(made.id).family
    return ModelInfo(made.id, family, made.title, "", made.size, "auto", "auto", made.licence, engine="torch")


def _refusal(model: str, device: str, precision: str) -> str:
    """Why the small model cannot run as asked, "" where it can."""
    if device not in ("cpu", "auto"):
        return f"The model {Path(model).name} runs on the CPU and not on '{device}'; choose cpu."
    if precision not in ("auto", "float32"):
        return f"The model {Path(model).name} computes in float32 and not in '{precision}'; choose auto."
    return ""


def _needs_torch(folder: Path) -> BadInput:
    return BadInput(
        f"The model in {folder} needs torch, which this engine does not have; choose it with the server running."
    )
