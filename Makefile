# Radiogram in two commands: `make run` and `make test`. Both make .venv themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test lint bench doctor lock clean

run: $(VENV)/bot.installed
	$(BIN)/python -m bot run --or-practice

test: $(VENV)/test.installed
	$(BIN)/python -m pytest -m "not slow"

lint: $(VENV)/test.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/test.installed
	$(BIN)/python -m bench

doctor: $(VENV)/bot.installed
	$(BIN)/python -m bot doctor

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Radiogram needs Python 3.11 or newer: install it, or run make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "Python cannot make a virtual environment here; on Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/bot.installed: requirements/bot.lock | $(VENV)/pyvenv.cfg
	@echo "Installing what the bot needs (once)…"
	$(PIP) -r requirements/bot.lock
	@touch $@

$(VENV)/train.installed: requirements/train.lock | $(VENV)/pyvenv.cfg
	@echo "Installing what training needs, TensorFlow among it (once, about 2 GB)…"
	$(PIP) -r requirements/train.lock
	@touch $@

$(VENV)/test.installed: requirements/test.lock | $(VENV)/pyvenv.cfg
	@echo "Installing what the tests need, TensorFlow among it (once, about 2 GB)…"
	$(PIP) -r requirements/test.lock
	@touch $@

# Rewrites the lock files from pyproject.toml; needs uv on the PATH.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header --no-annotate pyproject.toml
lock:
	$(LOCK) --extra train --extra test -o requirements/test.lock
	$(LOCK) --extra train -c requirements/test.lock -o requirements/train.lock
	$(LOCK) -c requirements/test.lock -o requirements/bot.lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
