#!/usr/bin/env bash
# qgis_overlay.sh FOLDER: QGIS 3.40 beside the installed one, from the backports of Debian 12, without installing anything.
#
# Afterwards `FOLDER/run COMMAND...` runs a command with it, for example `FOLDER/run .venv-qgis/bin/python -m pytest`.
# It needs what scripts/qgis.sh installs. The system's package lists and sources stay as they are.
set -euo pipefail

fail() { echo "$*" >&2; exit 1; }

[ $# -eq 1 ] || fail "Name the folder QGIS 3.40 should be laid into."
mkdir -p "$1"
dest=$(cd "$1" && pwd)
[ ! -x "$dest/run" ] || exit 0

apt=$dest/.apt
mkdir -p "$apt/parts" "$apt/lists/partial" "$apt/cache/archives/partial" "$dest/debs"
# The machine's own source of Debian 12 with the suite replaced: whatever mirror it uses is used here too.
/usr/bin/python3 - "$apt/parts" << 'PY'
import glob
import re
import sys

target = sys.argv[1]
for file in sorted(glob.glob("/etc/apt/sources.list.d/*.sources")):
    with open(file) as text:
        stanzas = re.split(r"\n\s*\n", re.sub(r"(?m)^#.*\n", "", text.read()))
    for stanza in stanzas:
        suites = re.search(r"(?mi)^Suites:\s*(.*)$", stanza)
        if suites and "bookworm" in suites[1].split() and re.search(r"(?mi)^Types:.*\bdeb\b", stanza):
            with open(f"{target}/backports.sources", "w") as out:
                out.write(re.sub(r"(?mi)^Suites:.*$", "Suites: bookworm-backports", stanza).strip() + "\n")
            sys.exit()
for file in [*glob.glob("/etc/apt/sources.list"), *sorted(glob.glob("/etc/apt/sources.list.d/*.list"))]:
    with open(file) as text:
        for line in text.read().splitlines():
            if re.match(r"deb\s(.*\s)?bookworm\s", line):
                with open(f"{target}/backports.list", "w") as out:
                    out.write(re.sub(r"\sbookworm\s", " bookworm-backports ", line) + "\n")
                sys.exit()
sys.exit("This machine has no package source of Debian 12, so QGIS 3.40 cannot be laid beside its QGIS.")
PY

options=(-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt/parts" -o Dir::State::lists="$apt/lists"
  -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=root)
apt-get "${options[@]}" -qq update || fail "The backports' package lists could not be read; check the network."
full=$(apt-cache "${options[@]}" madison qgis | awk -F'|' 'NR == 1 { gsub(/ /, "", $2); print $2 }')
short=${full%%+*}
case $short in
  3.40.*) ;;
  *) fail "The backports offer QGIS '$full', 3.40 is wanted." ;;
esac
packages=(qgis qgis-common qgis-providers qgis-providers-common python3-qgis python3-qgis-common
  libqgis-{3d,analysis,app,core,gui,native}"$short" "libqgispython$short")
(cd "$dest/debs" && apt-get "${options[@]}" -qq download "${packages[@]/%/=$full}")
for package in "$dest"/debs/*.deb; do dpkg -x "$package" "$dest"; done
# What the package's own installation script would do.
cp "$dest/usr/share/qgis/resources/srs-template.db" "$dest/usr/share/qgis/resources/srs.db"
rm -rf "$dest/debs" "$apt"

# All three are needed: without the prefix the new core loads the old providers and crashes.
cat > "$dest/run" << 'RUN'
#!/bin/sh
root=$(cd "$(dirname "$0")" && pwd)/usr
export QGIS_PREFIX_PATH=$root PYTHONPATH=$root/lib/python3/dist-packages LD_LIBRARY_PATH=$root/lib
exec "$@"
RUN
chmod +x "$dest/run"
