"""`rsvlm` with a model in parts (FSDP 2) on a processor, where `accelerate` only offers copies of it."""

from __future__ import annotations

import sys

from accelerate.state import DistributedType, PartialState
from rsvlm.cli import main

PartialState(cpu=True)
# The library takes FSDP into account for several devices of a kind; a processor with gloo can do what it then asks for.
PartialState._shared_state["distributed_type"] = DistributedType.MULTI_GPU
sys.exit(main(sys.argv[1:]))
