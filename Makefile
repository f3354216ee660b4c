# The menu. Two commands matter to a newcomer: `make run` and `make test`.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
READY  := $(VENV)/.ready

PEERS_VENV  := .venv-peers
PEERS_READY := $(PEERS_VENV)/.ready

.PHONY: run test lint eval train bench traitor torture mutants lock release-check clean

run: $(READY)  ## open the page on this machine
	@$(PY) -m bot web

test: $(READY)  ## the whole suite
	@$(PY) -m pytest -n auto --dist loadfile

lint: $(READY)
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy

eval: $(READY)  ## what each listener finds and misses: one table; the search for guidance; the coach
	@$(PY) -m bot eval
	@$(PY) -m evals.coach

train: $(READY)  ## learn the weights of the listener from the labelled cases
	@$(PY) -m evals.training

bench: $(READY) $(if $(PEERS),$(PEERS_READY))  ## speed and size, as ratios in the same run; PEERS=1, ALL=1
	@$(PY) -m evals.bench $(if $(PEERS),--peers) $(if $(ALL),--all)

$(PEERS_READY): evals/peers.txt
	@echo "Setting up (once): the peers, in $(PEERS_VENV) ..."
	@test -x $(PEERS_VENV)/bin/python || $(PYTHON) -m venv $(PEERS_VENV)
	@$(PEERS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r evals/peers.txt
	@touch $@

traitor: $(READY)  ## 1,000 talks with a model that does its worst, and 1,000 with one that babbles
	@$(PY) -m evals.traitor

torture: $(READY)  ## 1,000 kills, 400 power cuts, a full disk, two devices, forged yeses: one table
	@$(PY) -m evals.torture

mutants: $(READY)  ## break the core on purpose, and see a test go red
	@$(PY) -m tests.mutants

release-check: $(READY)  ## help numbers checked within 180 days, wording reviewed
	@$(PY) -m evals.release

# The lock holds names, versions and hashes, and no address; uv is needed only here.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --output-file requirements.lock

$(READY): requirements.lock pyproject.toml
	@echo "Setting up (once): a virtual environment in $(VENV), from requirements.lock ..."
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --no-compile -r requirements.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --no-compile -e .
	@$(PY) -m compileall -q -j 0 $(VENV)/lib bot prompts knowledge store evals || true
	@touch $@

clean:
	rm -rf $(VENV) $(PEERS_VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
