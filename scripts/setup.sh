#!/usr/bin/env bash
# setup.sh full        .venv: the backend with everything it can use (torch, transformers, rasterio, server, tests)
# setup.sh qgis-tests  .venv-qgis: QGIS' own Python with pytest beside it
# setup.sh qt6-tests   .venv-qt6: PyQt6 and pytest, 270 MB; where it cannot be had, make test goes without
#
# Does nothing when the lock file and the interpreter are those of the last time. TORCH_INDEX=URL takes torch from that
# package index, for a machine whose default index offers only the CUDA build and that should have the CPU build.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { echo "$*" >&2; exit 1; }

usable() {
  "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null
}

find_python() {
  local candidate
  for candidate in ${PYTHON:+"$PYTHON"} /usr/bin/python3 python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" > /dev/null && usable "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

fingerprint() { # python, files...
  local python=$1; shift
  { "$python" -c 'import sys; print(sys.version, sys.executable)'; cat "$@"; pwd; echo "${TORCH_INDEX:-}"; } | sha256sum
}

pip_quiet() { # target environment, arguments...
  local target=$1; shift
  "$target/bin/python" -m pip --disable-pip-version-check --quiet "$@" 2> >(grep -v '^WARNING: Location' >&2)
}

make_full() {
  local lock=backend/requirements.lock python stamp=.venv/.stamp now
  if ! python=$(find_python); then
    if command -v apt-get > /dev/null; then scripts/apt.sh python3 python3-venv; fi
    python=$(find_python) \
      || fail "The full environment needs Python 3.11 or newer with venv; install it and name it with PYTHON=/path/to/python3."
  fi
  now=$(fingerprint "$python" "$lock" backend/pyproject.toml scripts/setup.sh)
  if [ -x .venv/bin/rsvlm ] && [ "$(cat "$stamp" 2> /dev/null)" = "$now" ]; then return; fi
  echo "Setting up .venv with $python: about 2 GB, some minutes."
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  rm -f "$stamp"
  # torch first and alone: whatever came before it could draw in another build. Never torchvision, for the same reason.
  pip_quiet .venv install ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} --constraint "$lock" "$(grep -E '^torch==' "$lock")" \
    || fail "torch could not be installed; check the network and the free disk space (2 GB), then run make setup again."
  pip_quiet .venv install --no-deps --requirement "$lock" \
    || fail "The packages of $lock could not be installed; check the network, then run make setup again."
  pip_quiet .venv install --no-deps --no-build-isolation --editable backend
  echo "$now" > "$stamp"
}

make_qgis_tests() {
  local lock=tests/requirements-qgis.txt stamp=.venv-qgis/.stamp now
  now=$(fingerprint /usr/bin/python3 "$lock")
  if [ -x .venv-qgis/bin/pytest ] && [ "$(cat "$stamp" 2> /dev/null)" = "$now" ]; then return; fi
  echo "Setting up .venv-qgis, the tests' environment around QGIS' own Python."
  [ -x .venv-qgis/bin/python ] || /usr/bin/python3 -m venv --system-site-packages .venv-qgis
  pip_quiet .venv-qgis install --requirement "$lock" \
    || fail "The packages of $lock could not be installed; check the network, then run it again."
  echo "$now" > "$stamp"
}

make_qt6_tests() {
  local lock=tests/requirements-qt6.txt python stamp=.venv-qt6/.stamp now
  python=$(find_python) || { echo "PyQt6 needs Python 3.11 or newer with venv here; make test goes without it."; return; }
  now=$(fingerprint "$python" "$lock")
  if [ -x .venv-qt6/bin/pytest ] && [ "$(cat "$stamp" 2> /dev/null)" = "$now" ]; then return; fi
  echo "Setting up .venv-qt6, PyQt6 for what the plugin is on Qt 6."
  rm -rf .venv-qt6
  "$python" -m venv .venv-qt6
  # Installed is not enough: its parts want libraries of the system (OpenGL, EGL, xkbcommon).
  if pip_quiet .venv-qt6 install --requirement "$lock" && .venv-qt6/bin/python -c 'import PyQt6.QtGui, PyQt6.QtWidgets'; then
    echo "$now" > "$stamp"
  else
    rm -rf .venv-qt6
    echo "PyQt6 cannot be had on this machine; make test goes without it."
  fi
}

case ${1:-full} in
  full) make_full ;;
  qgis-tests) make_qgis_tests ;;
  qt6-tests) make_qt6_tests ;;
  *) fail "setup.sh knows 'full', 'qgis-tests' and 'qt6-tests', not '$1'." ;;
esac
