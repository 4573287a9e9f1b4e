"""What plugins.qgis.org looks for: the rules it has switched on, by the tool that knows them (reference: peers.md 3.2).

The site runs bandit with exactly this list (`-t`), so bandit's own severities say nothing about what it refuses. Its
rules that bandit has dropped since (B111, B320) are left out.
"""

from __future__ import annotations

# An upload with one of these is refused.
CRITICAL = (
    "B102", "B103", "B105", "B106", "B107", "B201", "B202", "B301", "B302", "B304", "B305", "B306", "B307", "B312",
    "B321", "B323", "B401", "B402", "B412", "B413", "B501", "B502", "B503", "B505", "B506", "B507", "B601", "B602",
    "B604", "B605", "B609", "B610", "B611", "B612", "B613", "B615", "B701",
)
# These are shown to whoever approves the upload.
WARNING = (
    "B101", "B104", "B108", "B110", "B112", "B113", "B303", "B308", "B310", "B311", "B313", "B314", "B315", "B316",
    "B317", "B318", "B319", "B324", "B403", "B405", "B406", "B407", "B408", "B409", "B504", "B508", "B509", "B603",
    "B606", "B607", "B608", "B614", "B702", "B703", "B704",
)
# Of flake8: code that cannot run.
BROKEN = ("E9", "F821", "F823", "F831")
# Files of these kinds, and hidden ones, are shown as suspicious.
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
LARGEST = 25_000_000  # bytes of the ZIP
LINE_LENGTH = 120
