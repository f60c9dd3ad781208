# Everything a fresh machine needs: `make demo` runs the main job, `make test` the tests. Both set up their own environment.
# On Windows: docs/windows.md.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
JOBS   ?= 2
STAMP  := $(VENV)/.installed

.PHONY: help demo test check lint mutants bench interop contract format clean

help:
	@echo "make demo      a simulated Sage 100, a CRM, a first and a differential synchronisation"
	@echo "make test      every test and every scenario"
	@echo "make check     format, lint, types, layers, rule trace, lists of fields, frozen contract, generated pages"
	@echo "make lint      its fast half: format, lint, layers"
	@echo "make mutants   break each rule once and see a scenario of that rule fail"
	@echo "make bench     the figures, each beside its floor"
	@echo "make interop   SOAP clients of other makers against the running service"
	@echo "make contract  the WSDL of the declared operations against the frozen one, the table of fields against the frozen XSD"
	@echo "make format    the code as ruff writes it"
	@echo "make clean     without environment, builds and caches"

$(STAMP): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	@touch $@

demo: $(STAMP)
	$(BIN)/sage100 demo $(DEMO)

test: $(STAMP)
	$(BIN)/python -m pytest tests -n $(JOBS)
	$(BIN)/sage100 conform

check: lint contract
	$(BIN)/mypy
	$(BIN)/python -m sage100_features.trace
	$(BIN)/python -m pytest tests/architecture/test_fields.py

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

contract: $(STAMP)
	$(BIN)/python -m sage100_simulator.soap.contract

mutants: $(STAMP)
	$(BIN)/python -m sage100_features.mutants $(MUTANTS)

bench: $(STAMP)
	$(BIN)/python -m tests.benchmarks.run $(BENCH)

interop: $(STAMP)
	$(BIN)/python -m tests.interop.run

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) build dist out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
