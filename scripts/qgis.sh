#!/usr/bin/env bash
# QGIS, its Python, a virtual display and the tools for translations, where they are missing.
# The two Qt modules and the font are there for newer versions of QGIS, which want them.
set -euo pipefail
cd "$(dirname "$0")"

if [ "$(uname -s)" != Linux ] || ! command -v apt-get > /dev/null; then
  echo "make can install QGIS on Debian and Ubuntu only; install QGIS 3.22 or newer from qgis.org and add the plugin" \
    "from dist/ with 'Install from ZIP'." >&2
  exit 1
fi

./apt.sh qgis python3-qgis python3-venv xvfb xauth fonts-open-sans pyqt5-dev-tools qttools5-dev-tools \
  python3-pyqt5.qtmultimedia python3-pyqt5.qtserialport
QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'import qgis.core' 2> /dev/null \
  || { echo "QGIS is installed but /usr/bin/python3 cannot import qgis.core; reinstall python3-qgis." >&2; exit 1; }
