#!/usr/bin/env bash
# Collect the plugin's texts into every i18n/rsvlm_*.ts; translations that are there stay. `make package` compiles them.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
translations=(i18n/rsvlm_*.ts)
if [ ${#translations[@]} -eq 0 ]; then
  echo "There is no i18n/rsvlm_LANGUAGE.ts yet; make an empty one for a language to begin it." >&2
  exit 1
fi
mapfile -t sources < <(find rsvlm_qgis -name '*.py' -not -path '*/_vendor/*' | sort)
for translation in "${translations[@]}"; do
  pylupdate5 -noobsolete "${sources[@]}" -ts "$translation"
done
