# Everything a fresh machine needs is Python >= 3.11, Node >= 20 and make; the rest is set up here.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NODE_BIN := node_modules/.bin
PYTHON_READY := $(VENV)/.ready
NODE_READY := node_modules/.ready
WASM_READY := $(VENV)/wasm/.ready
SOURCES ?= $(wildcard ../shared/sources)
TILFAELDE ?= 300
BYGGES ?= 10
MUTANTER ?= 1000
KOMMUNER ?= 3 12 30 98
RAEKKER ?= 1000000

# The tests start Python many times: what it has compiled is kept, whatever the environment says.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
# As many processes as there are cores; the next test goes to the first that is idle.
PYTEST = $(BIN)/python -m pytest -n auto --dist worksteal
.PHONY: help serve test grundig quick wheel frisk svar mutation site check verify unit browser tilfaeldige lighed bench-mange bench soegemaaling udkast-maaling skala billeder format schema lock clean

help: ## Show these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 18

serve: $(PYTHON_READY) $(NODE_READY) $(WASM_READY) ## Set up, build and serve the site on http://127.0.0.1:8000
	$(BIN)/serviceniveau serve

test: check verify $(WASM_READY) chromium firefox ## Set up and pass all tests, those in a real browser included
	$(PYTEST) -m "not frisk"

grundig: check verify $(WASM_READY) chromium firefox ## The same with every sweep whole: each krone, day, page and calculator
	GRUNDIG=1 $(PYTEST)

frisk: $(PYTHON_READY) $(NODE_READY) $(WASM_READY) ## Set up a clone where nothing is kept or installed, and build the site there
	$(BIN)/python -m pytest -m frisk

svar: $(PYTHON_READY) ## Record the answers to the golden cases anew; look at the diff
	$(BIN)/python -m tests.calculators.recorded

mutation: $(PYTHON_READY) ## Which mistakes in the rules the golden cases see (MUTANTER=how many, drawn by lot)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check mutmut==3.8.1
	$(BIN)/python -m scripts.mutation $(MUTANTER)

quick: check ## What to run before each commit: everything that builds no site and needs no browser
	$(PYTEST) -m "not slow"

site: $(PYTHON_READY) $(NODE_READY) $(WASM_READY) ## Build the site into site/
	$(BIN)/serviceniveau build --out site

CHECKS = check-ruff check-mypy check-imports check-biome check-tsc check-node check-standards
check: $(PYTHON_READY) $(NODE_READY) ## Format, lint, types, the scripts' own tests and the standards themselves
	@$(MAKE) --no-print-directory --jobs=$(words $(CHECKS)) $(CHECKS)

.PHONY: $(CHECKS)
check-ruff:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
check-mypy:
	$(BIN)/mypy
check-imports:
	$(BIN)/lint-imports --no-logo
check-biome:
	$(NODE_BIN)/biome check --error-on-warnings
check-tsc:
	$(NODE_BIN)/tsc --project jsconfig.json
check-node:
	node --test tests/js/
check-standards:
	$(BIN)/serviceniveau check

verify: $(PYTHON_READY) ## Hold every figure against the source texts (SOURCES=folder)
ifneq ($(SOURCES),)
	$(BIN)/serviceniveau verify $(SOURCES)
else
	@echo "verify: no source texts here; give their folder as SOURCES=…"
endif

unit: $(PYTHON_READY) $(NODE_READY) $(WASM_READY) ## The tests that need no browser
	$(PYTEST) --ignore=tests/browser

browser: $(PYTHON_READY) $(NODE_READY) $(WASM_READY) chromium firefox ## The tests in Chromium and Firefox
	$(PYTEST) tests/browser

tilfaeldige: $(PYTHON_READY) $(NODE_READY) ## Render and build hundreds of catalogues made at random: for a night (TILFAELDE=, BYGGES=)
	SERVICENIVEAU_TILFAELDE=$(TILFAELDE) SERVICENIVEAU_BYGGES=$(BYGGES) $(BIN)/python -m pytest tests/generator/test_tilfaeldige.py

lighed: $(PYTHON_READY) ## Hold columns against one call for each row, on a million rows of each calculator (RAEKKER=, BEREGNER=)
	$(BIN)/python -m tests.columns.lighed $(RAEKKER) $(BEREGNER)

bench-mange: $(PYTHON_READY) ## Rows a second and memory of whole populations, beside OpenFisca-core (STOERRELSER="10000 1000000")
	$(BIN)/python -m tests.columns.maal $(STOERRELSER)

bench: $(PYTHON_READY) $(NODE_READY) chromium ## Time the calculator page against a plain Pyodide page
	$(BIN)/python -m tests.bench

soegemaaling: $(PYTHON_READY) $(NODE_READY) chromium ## Measure the search against two others, on a catalogue 50 times as large too
	$(BIN)/python -m tests.soegning.maal

udkast-maaling: $(PYTHON_READY) ## How much of the reviewed sources a draft gets right (SOURCES=folder)
	$(BIN)/python -m tests.udkast.maal $(SOURCES)

skala: $(PYTHON_READY) $(NODE_READY) ## What a catalogue of many municipalities costs to build and check (KOMMUNER="3 12 30 98")
	$(BIN)/python -m tests.skala $(KOMMUNER)

billeder: $(PYTHON_READY) $(NODE_READY) chromium ## Take the pictures of README.md and of shared pages anew
	$(BIN)/python -m tests.browser.billeder

format: $(PYTHON_READY) $(NODE_READY) ## Format the Python code and the JavaScript
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(NODE_BIN)/biome format --write

schema: $(PYTHON_READY) ## Write the JSON Schemas that editors use, and the declarations of what the browser asks
	$(BIN)/serviceniveau schema
	$(BIN)/python -m scripts.declarations

wheel: $(PYTHON_READY) ## Build the program with what all share, to be installed anywhere, into dist/
	$(BIN)/python -m hatchling build -t wheel -d dist

lock: $(PYTHON_READY) ## Resolve requirements.lock again from pyproject.toml
	$(PYTHON) scripts/lock.py

clean: ## Remove everything that is built or installed
	rm -rf $(VENV) node_modules site dist .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis

.PHONY: chromium firefox
chromium firefox:
	@sh scripts/browser.sh $@

$(PYTHON_READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=… to use another than $(PYTHON)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(NODE_READY): package-lock.json .npmrc
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' || { echo "Node 20 or newer is needed"; exit 1; }
	npm ci --silent
	@touch $@

# A site without it has no workbench, and all else.
$(WASM_READY): requirements.lock package-lock.json | $(PYTHON_READY) $(NODE_READY)
	@$(BIN)/python -m scripts.wasm_wheel && touch $@ || echo "The workbench is left out: its Python for the browser could not be fetched"
