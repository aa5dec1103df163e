# make run: the bot. make test: all tests. make check: lint, types, import rules. make bench: benchmarks.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet

.PHONY: run setup dev test check bench lock

run: setup
	@$(BIN)/python -m bot run

setup: .venv/ready

dev: .venv/dev-ready

test: dev
	$(BIN)/python -m pytest

check: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: dev
	$(BIN)/python -m tests.bench

.venv/ready: requirements.txt pyproject.toml
	@echo "Setting up .venv (once, about a minute) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Lede needs Python 3.11 or newer: make run PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev-ready: .venv/ready requirements-dev.txt
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

lock:  # writes the pinned requirement files again (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements-dev.in requirements.in -o requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements.txt requirements-dev.in -o requirements-dev.txt
