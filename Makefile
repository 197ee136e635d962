# make demo: set up and plan for the thread's opening poster.  make test: set up and check everything.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null 2>&1 && \
  $$p -c 'import sys; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13)))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
DEMO := tests/cases/opening-poster-mid-season.toml

# Random athletes on whom experta, CLIPS and clingo are compared.
ATHLETES ?= $(if $(CI),10000,300)

# Tests that need a browser; a target of their own runs them.
PAGES := tests/test_pages.py tests/test_print.py tests/test_first_page.py

.PHONY: demo test lint types layers check unit pages readme regenerate stale reading bench mutants thorough clean

demo: .venv/ready
	@$(BIN)/sitbone -q plan $(DEMO) --html plan.html --force
	@echo
	@echo "The report lies in $(CURDIR)/plan.html"

test: .venv/ready-test lint types layers check unit

lint: .venv/ready-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/ready-test
	$(BIN)/mypy

layers: .venv/ready-test
	$(BIN)/lint-imports --no-cache

# The knowledge, proven over every athlete.
check: .venv/ready-test
	$(BIN)/sitbone check --athletes $(ATHLETES)

# Each condition of each rule dropped or flipped; takes some minutes.
mutants: .venv/ready-test
	$(BIN)/sitbone check --mutants

unit: .venv/ready-test
	$(BIN)/pytest -n auto --dist loadfile $(addprefix --ignore ,$(PAGES))

# Every page in Chromium and on paper; needs Chromium, Java, Node and poppler-utils, and says which is missing.
pages: .venv/ready-test
	npm ci --prefix tests/pages --ignore-scripts
	CI=true $(BIN)/pytest -n auto --dist loadfile $(PAGES)

# The examples of the README, as the program prints them now; read the difference.
readme: .venv/ready-test
	$(BIN)/python tests/test_readme.py

# All that is generated and kept: schemas, coverage, edges, choices, order, README; says what was stale. Read the difference.
regenerate: .venv/ready-test
	PYTHONPATH=.:tests $(BIN)/python -m support.regenerate

# What of it is stale, and what each is made from; writes nothing.
stale: .venv/ready-test
	PYTHONPATH=.:tests $(BIN)/python -m support.regenerate --check

# How long the interview is: screens, words and taps over all cases and 300 plausible athletes; takes some minutes.
reading: .venv/ready-test
	PYTHONPATH=.:tests $(BIN)/python -m support.reading

# Engines side by side; fails when any two conclude different things.
bench: .venv/ready-test
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[verify]'
	$(BIN)/python -m bench

# The differential tests on 100,000 athletes and 100,000 rule books; explanations and interview on every case; 200 kills.
thorough: .venv/ready-test
	$(BIN)/sitbone check --athletes 100000 --only engines-agree --only plans-agree
	SITBONE_EXAMPLES=100000 $(BIN)/pytest tests/test_match.py
	SITBONE_THOROUGH=1 SITBONE_EXAMPLES=2000 $(BIN)/pytest tests/test_interview.py
	SITBONE_EXAMPLES=5000 $(BIN)/pytest tests/test_sequences.py
	SITBONE_THOROUGH=1 $(BIN)/pytest -n auto --dist worksteal tests/test_screens.py tests/test_two_versions.py tests/test_explain.py tests/test_explain_words.py tests/test_permits.py tests/test_threads.py \
		tests/test_match.py tests/test_schemas.py tests/test_difference.py tests/test_ground.py tests/test_audit.py \
		tests/test_terminal_sessions.py

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed; set PYTHON=/path/to/python3.12"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/ready: .venv/bin/python setup.cfg pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

.venv/ready-test: .venv/bin/python setup.cfg pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[test,verify]'
	@touch $@ .venv/ready

clean:
	rm -rf .venv build *.egg-info plan.html tests/pages/node_modules
