# Everything that is done with this project, in one place: `make` lists it.

PYTHON := .venv/bin/python
# No network at check time, no node from elsewhere: pyright and Node.js come with the lock.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
# Nothing of a desktop around may change what a test or a picture shows.
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_SCALE_FACTOR=1

.DEFAULT_GOAL := help
.PHONY: help run test check setup format data tour benchmark lock

help: ## List what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "make %-10s %s\n", $$1, $$2 }'

run: setup ## Open the kiosk in a window (without a display: take its pictures instead)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "No display here: taking pictures of every page instead."; \
		$(OFFSCREEN) $(PYTHON) -m kiosk tour build/tour && echo "The pictures are in $(CURDIR)/build/tour"; \
	else \
		$(PYTHON) -m kiosk --mode desk; \
	fi

test: check ## Check everything, then run all tests with their coverage
	@$(OFFSCREEN) $(PYTHON) -m pytest -n 2 --dist loadscope --cov --cov-report=term

check: setup ## Lint, format and types of Python and QML
	@$(PYTHON) -m ruff check --quiet .
	@$(PYTHON) -m ruff format --check --quiet . || { echo "make format puts these in order"; exit 1; }
	@$(PYTHON) -m pyright
	@$(PYTHON) packaging/qml.py check

format: setup ## Put Python and QML into the one format
	@$(PYTHON) -m ruff check --fix --quiet . || true
	@$(PYTHON) -m ruff format --quiet .
	@$(PYTHON) packaging/qml.py format

setup: ## Set up .venv and what the system lacks (run and test do it themselves)
	@sh packaging/setup.sh

data: setup ## Compile data/careers.sqlite from data/figures, data/content and data/sources.toml
	@$(PYTHON) -m kiosk.content build

# Every shape, every theme, and large text where room is scarcest.
LOOKS := 1920x1080-light-100-kiosk 1920x1080-dark-100-kiosk 1920x1080-high-contrast-100-kiosk \
	1080x1920-light-100-kiosk 1080x1920-light-200-kiosk 1366x768-light-100-kiosk \
	1366x768-light-200-kiosk 3840x2160-light-100-kiosk 1280x860-light-100-desk 1024x700-light-200-desk

tour: setup ## Walk through the program in every shape and theme and write pictures to build/tour
	@for look in $(LOOKS); do \
		set -- $$(echo $$look | sed 's/high-contrast/high_contrast/; s/-/ /g; s/high_contrast/high-contrast/'); \
		$(OFFSCREEN) $(PYTHON) -m kiosk tour build/tour/$$look \
			--screen $$1 --theme $$2 --text-scale $$3 --mode $$4 || exit 1; \
	done; echo "The pictures are in $(CURDIR)/build/tour"

benchmark: setup ## Run every benchmark; each prints one JSON object
	@for each in benchmarks/[a-z]*.py; do $(OFFSCREEN) $(PYTHON) "$$each" || exit 1; done

lock: setup ## Refresh the locked requirements from pyproject.toml
	@sh packaging/lock.sh
