"""Started by many_features.py: makes one other format of the file of a whole scene, in a process of its own, and says
how much memory (MB) that took at most."""

from __future__ import annotations

import sys
from pathlib import Path

from many_features import COUNT, plan_of
from rsvlm.scenes.outputs.making import with_files
from rsvlm.scenes.whole import Job
from rsvlm.schema import SceneReport


class Free:
    def check(self) -> None:
        """Nobody says stop."""


def main() -> None:
    source, file, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    report = SceneReport(source, {}, count, (), True)
    made = with_files(report, [str(file)], plan_of(COUNT), Job("detect", "", (), 0.5, {}), Free())
    if not made.files:
        raise RuntimeError(made.warnings[0])
    # What the system tells who started a process counts what that one had itself.
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    print(int(status["VmHWM"].split()[0]) / 1024)


if __name__ == "__main__":
    main()
