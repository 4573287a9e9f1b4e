"""Published checkpoints that can be fetched, as data: where from, at which revision, which files, under what licence.

Standard library only. Where neither a revision nor the hash of any file is known, the entry says what a checkpoint is
and nothing is fetched: whoever has the files imports them under the entry's id. A second copy of RSUniVLM is known by
name (`isaaccorley/RSUniVLM`), a third lies on a file sharing service; neither has a known revision or hash, so neither
can be pinned and neither is here. Whoever has one of them on disk imports it (`rsvlm models import`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import BadInput
from .qwen_vl.config import QwenConfig
from .qwen_vl.published_sizes import SEVEN


@dataclass(frozen=True)
class PublishedFile:
    """A file of a checkpoint: bytes, right within `tolerance` (0: to the byte); SHA-256, "" where not known."""

    name: str
    size: int
    tolerance: int = 0
    sha256: str = ""

    def fits(self, size: int) -> bool:
        """Whether a file of `size` bytes can be this one."""
        return abs(size - self.size) <= self.tolerance


@dataclass(frozen=True)
class Published:
    """A checkpoint on the hub.

    An entry without a `revision` is known by name only: it cannot be pinned, so it is not fetched. `revision` is a
    commit of `repository`, in full or abbreviated; an abbreviated one must be the beginning of exactly one commit in
    the repository's history, else nothing is fetched. `family` is that of the profile and the engine, `sizes` those of
    the model where what it takes of a memory can be worked out from them.
    """

    id: str
    title: str
    family: str
    repository: str
    revision: str
    licence: str
    files: tuple[PublishedFile, ...]
    sizes: QwenConfig | None = None

    @property
    def pinned(self) -> bool:
        """Whether it is known what exactly is to be fetched."""
        return bool(self.revision and self.files)

    @property
    def size(self) -> int:
        """Bytes of all files, as far as they are known."""
        return sum(file.size for file in self.files)


RSUNIVLM = Published(
    id="rsunivlm",
    title="RSUniVLM, 1.66 billion parameters",
    family="rsunivlm",
    repository="liux-cyber/RSUniVLM",
    revision="7488352",
    licence="Apache-2.0",
    files=(
        PublishedFile("config.json", 4_140, tolerance=5),
        PublishedFile("generation_config.json", 242),
        PublishedFile("model.safetensors", 3_314_750_000, tolerance=5_000_000),
        PublishedFile("tokenizer.json", 11_400_000, tolerance=50_000),
        PublishedFile("tokenizer_config.json", 1_540, tolerance=5),
        PublishedFile("special_tokens_map.json", 367),
        PublishedFile("added_tokens.json", 101),
    ),
)
"""The files that are read of the ten published on 2024-12-10 (reference: files, where the weights are).

The reference read revision and sizes from the hub's page, which shows seven digits of the commit and three of a size;
the weights' size comes from the count of parameters. No hash of any file is known: after the first fetch the card of
the installed model holds the commit in full and the hash of each file.
"""

RSCOVLM = Published(
    id="rscovlm-7b",
    title="RSCoVLM, 8.29 billion parameters",
    family="qwen_vl",
    repository="Qingyun/RSCoVLM-7B-2512",
    revision="",
    licence="not known: see the model's page (the base model Qwen2.5-VL-7B is Apache-2.0, the authors' code MIT)",
    files=(),
    sizes=SEVEN,
)
RSCOVLM_DET = replace(
    RSCOVLM,
    id="rscovlm-det-7b",
    title="RSCoVLM for detection, 8.29 billion parameters",
    repository="Qingyun/RSCoVLM-det-7B-2512",
)
"""Both as Qwen2.5-VL-7B (reference: rscovlm section 1.1); neither revision nor list of files nor the card's licence
could be read. The id is also that of the profile."""

CATALOGUE: tuple[Published, ...] = (RSUNIVLM, RSCOVLM, RSCOVLM_DET)


def find(model: str) -> Published | None:
    """The entry of that id, None where there is none."""
    return next((entry for entry in CATALOGUE if entry.id == model), None)


def published(model: str) -> Published:
    """As `find`. Raises BadInput where there is none."""
    entry = find(model)
    if entry is None:
        known = ", ".join(one.id for one in CATALOGUE)
        raise BadInput(f"No model '{model}' can be fetched; there is {known}, and `rsvlm models import` for a copy.")
    return entry
