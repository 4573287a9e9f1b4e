#!/usr/bin/env bash
# Install the Debian or Ubuntu packages named as arguments, those only that are missing. Exit 1 with one sentence where
# that cannot be done.
set -euo pipefail

fail() { echo "$*" >&2; exit 1; }

command -v apt-get > /dev/null && command -v dpkg-query > /dev/null \
  || fail "This system has no apt; install the equivalents of these by hand: $*."

missing=()
for package in "$@"; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo > /dev/null || fail "Run this as root, or install by hand: ${missing[*]}."
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get -qq update || fail "The package lists could not be read; check the network and run it again."
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
  -o Dpkg::Use-Pty=0 "${missing[@]}" > /dev/null \
  || fail "apt could not install ${missing[*]}; its messages above say why."
