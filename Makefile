# Everything a developer types. `make help` lists it.
SHELL := /usr/bin/env bash
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check
PYTHON_SOURCES := editor tests packaging

.DEFAULT_GOAL := help
.PHONY: help run test check bench soak evaluate fuzz docs bundle deb try-deb release lock translations clean system system-test system-bundle

help: ## say what can be done
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run: system $(VENV)/installed ## install what is needed and open the window on the bundled sample
	@$(BIN)/cueproof --sample

test: system-test $(VENV)/installed-tools ## run every test, the real window and real sound included
	@packaging/tests.sh

check: $(VENV)/installed-tools ## formatting, lint, types, who may import whom, spelling
	$(BIN)/ruff format --check $(PYTHON_SOURCES)
	$(BIN)/ruff check $(PYTHON_SOURCES)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell
	$(BIN)/python packaging/audit.py

bench: system-test $(VENV)/installed-tools ## measure start, memory, frames, key to sound; SECTIONS="frames keys" measures some
	@$(BIN)/python -m tests.benchmarks $(SECTIONS)

soak: $(VENV)/installed-tools ## hours of use in minutes: does anything break, grow, drift or get lost?
	@$(BIN)/python -m tests.soak

evaluate: $(VENV)/installed-tools ## score what the checks find against transcripts labelled cue by cue
	@$(BIN)/python -m tests.evaluation

fuzz: $(VENV)/installed-tools ## weigh large files, bend samples of every format 10,000 times, let atheris at them
	@$(PIP) --quiet --editable '.[fuzz]'
	@$(BIN)/python -m tests.fuzz --limits --cases 10000 --seconds 60

docs: system-test $(VENV)/installed-tools ## take the pictures of the guide anew, of the real program; PICTURES="stream-loop" takes some
	@$(BIN)/python -m tests.pictures $(PICTURES)

translations: $(VENV)/installed ## gather the texts of the program for translation, and make what the window reads
	@$(BIN)/python packaging/translations.py

bundle: $(VENV)/installed-tools system-bundle ## make the program for this system in one folder, build/bundle/cueproof
	@packaging/bundle.sh

deb: $(VENV)/installed-tools ## make a Debian package of build/bundle/cueproof, which is made first if it is not there
	@[ -d build/bundle/cueproof ] || $(MAKE) --no-print-directory bundle
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python packaging/debian/build.py dist

try-deb: ## install the Debian package in a bare Debian, start it, take it off again; as root
	@packaging/debian/try.sh

release: $(VENV)/installed-tools system-test system-bundle ## go through what a release asks for; pushes nothing, and says what to tag
	@packaging/release.sh

lock: ## write down anew which versions are installed, with their hashes
	@packaging/lock.sh

clean: ## remove everything that can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Asking each time takes 50 ms and notices what has been removed since.
system:
	@packaging/system.sh run

system-test:
	@packaging/system.sh test

system-bundle:
	@packaging/system.sh bundle

$(BIN)/python:
	@packaging/venv.sh $(VENV)

$(VENV)/installed: $(BIN)/python pyproject.toml packaging/requirements/run.txt
	@echo "Installing Cueproof and what it needs into $(VENV)" >&2
	@$(PIP) --quiet --require-hashes --requirement packaging/requirements/run.txt
	@$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-tools: $(VENV)/installed packaging/requirements/development.txt
	@echo "Installing the tools for checks and tests into $(VENV)" >&2
	@$(PIP) --quiet --require-hashes --requirement packaging/requirements/development.txt
	@touch $@
