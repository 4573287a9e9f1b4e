# The commands of the project. `make` alone lists them.

SHELL := /bin/bash
ENGINE ?= starter
CONFIG ?= backend/src/rsvlm/training/configs/nano.yaml

.DEFAULT_GOAL := help
.PHONY: help setup qgis qgis340 demo test lint package i18n bench train samples pictures

help:  ## this list
	@grep -hE '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 10

setup:  ## the full environment of the backend in .venv (torch, rasterio, server); quick when nothing changed
	@scripts/setup.sh full

qgis:  ## QGIS and a virtual display from the distribution's packages, where they are missing
	@scripts/qgis.sh

qgis340:  ## QGIS 3.40 beside the installed one (Debian 12); make test then runs the plugin's tests on both
	@scripts/qgis_overlay.sh .qgis-3.40

demo: qgis $(if $(filter server,$(ENGINE)),setup)  ## three questions in real QGIS, pictures and layers in demo/ (ENGINE=server: through the server)
	@/usr/bin/python3 scripts/demo.py --engine $(ENGINE)

test: qgis setup  ## lint, types, the plugin repository's gate, backend, plugin in real QGIS and on Qt 6, end to end
	@scripts/setup.sh qgis-tests
	@scripts/setup.sh qt6-tests
	@.venv/bin/python scripts/qwen_tokenizer.py
	@.venv/bin/python scripts/test.py

lint: setup  ## ruff and mypy only
	@.venv/bin/python scripts/test.py lint types

package:  ## dist/rsvlm_qgis-VERSION.zip, the same bytes every time
	@/usr/bin/env python3 scripts/package.py

i18n:  ## collect the texts of the plugin into i18n/*.ts
	@/usr/bin/env python3 scripts/i18n.py

bench: qgis setup  ## what the models and the road around them cost (PARTS="nano rsunivlm": only these)
	@scripts/setup.sh qgis-tests
	@.venv-qgis/bin/python -m pip --disable-pip-version-check --quiet install --no-deps -r backend/benchmarks/requirements-qgis.txt
	@.venv/bin/python backend/benchmarks/run.py $(PARTS)

train: setup  ## train the small model again (CONFIG=...)
	@.venv/bin/rsvlm train $(CONFIG)

pictures: setup  ## the README's pictures from the last make demo
	@.venv/bin/python scripts/pictures.py

samples: setup  ## make resources/samples again from ../shared/data
	@.venv/bin/python scripts/samples.py
