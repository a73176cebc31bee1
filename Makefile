# Radiogram in two commands: `make run` and `make test`. Both make .venv themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ML := $(BIN)/python -m ml
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test lint bench chaos soak fuzz models folds doctor lock clean

run: $(VENV)/bot.installed
	$(BIN)/python -m bot run --or-practice

test: $(VENV)/test.installed
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not slow"

lint: $(VENV)/test.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/test.installed
	$(BIN)/python -m bench
	$(ML) bench --model xray

# Two minutes or so each; `make chaos NAMES="kills --short"` is one of them, small.
NAMES ?=
chaos: $(VENV)/test.installed
	$(BIN)/python -m chaos $(NAMES)

soak: $(VENV)/test.installed
	$(BIN)/python -m chaos soak

# 200,000 damaged files of every kind into reader processes: some minutes on two cores. make fuzz INPUTS=2000 is a look.
INPUTS ?= 200000
fuzz: $(VENV)/test.installed
	$(BIN)/python -m fuzz --inputs $(INPUTS)

# The shipped models, from a manifest with the pictures: make models DATA=data. What is done already is not done again.
DATA ?= data
models: $(VENV)/train.installed
	$(ML) train --data $(DATA) --modality ct --out runs/ct
	$(ML) train --data $(DATA) --modality xray --out runs/xray
	$(ML) train --data $(DATA) --modality gate --copies 2 --epochs 9 --patience 9 --steps 300 --learning-rate 0.002 --weight-decay 0.01 --dropout 0.2 --mixstyle 0 --mixup 0 --out runs/gate
	$(ML) train --data $(DATA) --modality ct --epochs 10 --leave-out ucsd_covid_ct --out runs/ct-without-ucsd
	$(ML) train --data $(DATA) --modality xray --epochs 10 --leave-out cohen --out runs/xray-without-cohen
	$(ML) train --data $(DATA) --modality ct --copies 1 --out runs/ct-unaltered
	$(ML) calibrate --run runs/gate
	$(ML) calibrate --run runs/ct-without-ucsd --error 0.05
	$(ML) calibrate --run runs/xray-without-cohen --error 0.02
	$(ML) calibrate --run runs/ct-unaltered --error 0.05
	$(ML) calibrate --run runs/ct --elsewhere runs/ct-without-ucsd --error 0.05
	$(ML) calibrate --run runs/xray --elsewhere runs/xray-without-cohen --error 0.02
	$(ML) evaluate --run runs/ct-without-ucsd --probe 0
	$(ML) evaluate --run runs/xray-without-cohen --probe 0
	$(ML) evaluate --run runs/gate --probe 12 --out ml/models/cards/gate
	$(ML) evaluate-studies --run runs/ct --left-out runs/ct-without-ucsd
	$(ML) evaluate-studies --run runs/xray --left-out runs/xray-without-cohen
	$(ML) evaluate --run runs/ct --probe 48 --left-out runs/ct-without-ucsd --unaltered runs/ct-unaltered --out ml/models/cards/ct
	$(ML) evaluate --run runs/xray --probe 48 --left-out runs/xray-without-cohen --out ml/models/cards/xray
	$(ML) export --run runs/gate --out ml/models --version $(VERSION)
	$(ML) export --run runs/ct --out ml/models --version $(VERSION) --left-out runs/ct-without-ucsd
	$(ML) export --run runs/xray --out ml/models --version $(VERSION) --left-out runs/xray-without-cohen
VERSION ?= 2026.19

# Not part of a release: one source alone, tested by fifths of its pictures, as many papers do, and by fifths of its groups.
# Read by texture alone, which took 22 minutes beside other work: a network of one step says next to nothing.
FOLDS := 0 1 2 3 4
LEARN_FOLD = $(ML) train --data $(DATA) --modality ct --only sars_cov_2_ct --texture 1 --copies 1 --epochs 1 --steps 1
folds: $(VENV)/train.installed
	for fold in $(FOLDS); do \
		$(LEARN_FOLD) --protocol random --fold $$fold --out runs/sars-random-$$fold && \
		$(LEARN_FOLD) --protocol group-folds --fold $$fold --out runs/sars-group-$$fold && \
		$(ML) calibrate --run runs/sars-random-$$fold --error 0.05 && \
		$(ML) calibrate --run runs/sars-group-$$fold --error 0.05 || exit 1; \
	done
	$(ML) evaluate --run runs/sars-random-0 --probe 0 --folds $(foreach fold,$(FOLDS),runs/sars-random-$(fold) runs/sars-group-$(fold))

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
