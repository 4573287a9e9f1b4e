"""How often each data set is drawn: `name*k`, `name%p`, and groups (reference: rscovlm section 6.2).

`name*k` lists every record of a set k times (k a positive whole number); `name%p` takes a subset of p percent,
0 < p <= 100, drawn once for a run. A group's rule counts for each of its members. Everything is put together and
shuffled: the probability of set i is k_i n_i / sum of k_j n_j. There are no other weights.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...errors import BadInput

_SYNTAX = re.compile(r"(?P<name>[^*%\s]+)(?:\*(?P<times>[0-9]+)|%(?P<percent>[0-9]+(?:\.[0-9]+)?))?")


@dataclass(frozen=True)
class Share:
    """One entry of a mix: a data set or a group, listed `times` times, of which `percent` are taken."""

    name: str
    times: int = 1
    percent: float = 100.0

    def __str__(self) -> str:
        if self.times != 1:
            return f"{self.name}*{self.times}"
        return f"{self.name}%{self.percent:g}" if self.percent != 100 else self.name


@dataclass(frozen=True)
class Part:
    """What an entry amounts to: of `records` in the set `taken` are listed `times` times; `probability` of a draw."""

    name: str
    records: int
    taken: int
    times: int
    probability: float


def parse_share(text: str) -> Share:
    """One entry. Raises BadInput where it does not follow the syntax."""
    match = _SYNTAX.fullmatch(text.strip())
    if match is None:
        raise BadInput(f"'{text}' in the mix is not name, name*k or name%p (one of them, without blanks).")
    times, percent = int(match["times"] or 1), float(match["percent"] or 100)
    if match["times"] and times < 1:
        raise BadInput(f"'{text}' repeats a set {times} times; the number after * is 1 or more.")
    if not 0 < percent <= 100:
        raise BadInput(f"'{text}' takes {percent:g} percent of a set; the number after % is above 0 and at most 100.")
    return Share(match["name"], times, percent)


def parse_mix(
    entries: Sequence[str], known: Sequence[str], groups: Mapping[str, Sequence[str]] | None = None
) -> tuple[Share, ...]:
    """The entries with groups resolved, in order; a set that is named twice is there twice.

    Raises BadInput for a name that is neither a known set nor a group, for a group that has a set's name, that is
    empty or holds something unknown, and for an empty mix.
    """
    named = {name: tuple(members) for name, members in (groups or {}).items()}
    for group, members in named.items():
        if group in known:
            raise BadInput(f"The group {group} has the name of a data set; rename one of them.")
        strangers = [member for member in members if member not in known]
        if not members or strangers:
            lack = f"holds {strangers[0]}, which is not a data set" if strangers else "has no members"
            raise BadInput(f"The group {group} {lack}; known are {', '.join(known)}.")
    shares: list[Share] = []
    for entry in entries:
        share = parse_share(entry)
        if share.name not in known and share.name not in named:
            raise BadInput(f"'{entry}' names no data set or group; known are {', '.join((*known, *named))}.")
        shares += [Share(name, share.times, share.percent) for name in named.get(share.name, (share.name,))]
    if not shares:
        raise BadInput("The mix is empty; name at least one data set.")
    return tuple(shares)


def subset(share: Share, count: int, seed: int) -> npt.NDArray[np.int64]:
    """Sorted indices of the records that a share takes of `count`: at least one, the same for the same seed and set."""
    if share.percent == 100 or count == 0:
        return np.arange(count)
    taken = max(1, int(count * share.percent / 100))
    rng = np.random.default_rng((seed, zlib.crc32(share.name.encode())))
    return np.sort(rng.choice(count, taken, replace=False))


def probabilities(shares: Sequence[Share], sizes: Mapping[str, int], seed: int = 0) -> tuple[Part, ...]:
    """What each share amounts to. Raises BadInput where none of the sets has a record."""
    taken = [len(subset(share, sizes[share.name], seed)) for share in shares]
    total = sum(share.times * count for share, count in zip(shares, taken))
    if total == 0:
        raise BadInput("None of the data sets of the mix has a record; there is nothing to draw.")
    return tuple(
        Part(share.name, sizes[share.name], count, share.times, share.times * count / total)
        for share, count in zip(shares, taken)
    )
