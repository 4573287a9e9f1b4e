"""The oracle is the benchmark's own."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3] / "backend" / "benchmarks"))
