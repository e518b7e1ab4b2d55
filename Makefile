# Two commands do everything on a fresh Debian or Ubuntu with Swift: make draft, make test.
# Run as root or with sudo: both install what is missing, and say what and why.

SCENARIO ?= scenarios/rocb-ap-2018-19
JOBS ?= $(shell nproc)
SWIFT ?= swift
CC = $(shell command -v clang || command -v cc || echo false)
# Where a draft of it lies.
OUT = out/$(notdir $(SCENARIO))
RELEASE = .build/release/mobilize
# A crash in a test should end the test, not start an interactive backtracer.
QUIET_CRASHES = SWIFT_BACKTRACE=enable=no
# The suites that say something about a build without GLPK.
WITHOUT_GLPK = 'IntegerProgrammingTests|SchedulingTests|GenerationTests|MobilizeTests'
C_TESTS = 'GLPKSolverTests|IntegerProgrammingTests|WorkbooksTests|CalendarsTests'

# What the peers are installed into: nothing of it is needed to build or to run mobilize.
VENV = .venv-bench
PEERS = $(VENV)/bin/python
# What the tests judge by: nothing of it is needed to build or to run mobilize.
TESTENV = .venv-test

.PHONY: help draft test tests tests-without-glpk bench bench-micro bench-peers cross-check peers lint \
  sanitize clean swift libraries packages

help: ## Show this list.
	@awk -F ': ## ' '/^[a-z-]+: ## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

draft: ## Install what is missing, build, draft the schedule of SCENARIO, and what would meet the rest.
draft: swift libraries packages
	$(SWIFT) build -c release -j $(JOBS) --product mobilize
	$(RELEASE) draft $(SCENARIO)
	@echo
	$(RELEASE) export $(SCENARIO) --schedule $(OUT)/schedule.json --to html --to unmet \
	  --explain-limit 30
	@sed -n '/^Levers/,$$p' $(OUT)/unmet.txt
	@echo
	@echo "The report, for a browser: $(OUT)/report.html"
	@echo "What would meet the rest:  $(OUT)/unmet.txt"
	@echo "The program itself:        $(RELEASE) --help"

test: ## Install what is missing, run every test, many also without GLPK, and lint.
test: swift libraries test-tools packages
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory tests-without-glpk
	@$(MAKE) --no-print-directory tests

tests:
	@echo "== Every test"
	$(SWIFT) build -j $(JOBS) --build-tests
	$(QUIET_CRASHES) $(SWIFT) test --skip-build

tests-without-glpk:
	@echo "== The tests that say something about a build without GLPK"
	$(SWIFT) build -j $(JOBS) --build-tests --disable-default-traits --scratch-path .build-noglpk
	$(QUIET_CRASHES) $(SWIFT) test --skip-build --disable-default-traits \
	  --scratch-path .build-noglpk --filter $(WITHOUT_GLPK)
	@! ldd .build-noglpk/debug/mobilize | grep glpk

bench: ## Measure the engines, reading and growth; prints Markdown tables. LIMIT, SIZES, … choose.
bench: swift libraries packages
	$(SWIFT) build -c release -j $(JOBS) --product mobilize
	python3 Benchmarks/bench.py

bench-peers: ## Install CP-SAT, HiGHS and glpsol in .venv-bench, and run them beside mobilize.
bench-peers: swift libraries packages peers
	$(SWIFT) build -c release -j $(JOBS) --product mobilize
	$(PEERS) -m unittest discover -s Benchmarks/peers
	$(PEERS) Benchmarks/peers/run.py

cross-check: ## Compare mobilize and CP-SAT, two readings of the rules, on random scenarios.
cross-check: swift libraries packages peers
	$(SWIFT) build -c release -j $(JOBS) --product mobilize
	$(PEERS) Benchmarks/peers/cross_check.py $(CROSS_CHECK)

# A package of its own, which needs to see what the package under test keeps to itself.
bench-micro: ## Time single steps: reading, listing, pricing, usage update, checking.
bench-micro: swift libraries packages
	cd Benchmarks/Micro && $(SWIFT) package -Xswiftc -enable-testing \
	  --allow-writing-to-package-directory benchmark --no-progress

lint: ## Check the style of the sources.
	@echo "== Style"
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Benchmarks/Micro/Package.swift \
	  Benchmarks/Micro/Benchmarks

# Leaks are not looked for: GLPK keeps its environment for each thread that ever used it, by design,
# and the leak checker can't run where processes may not be traced, as in most containers.
sanitize: ## Run the tests of code in C under the address and the thread sanitizer.
sanitize: swift libraries packages
	ASAN_OPTIONS=detect_leaks=0 $(QUIET_CRASHES) $(SWIFT) test -j $(JOBS) --sanitize=address \
	  --scratch-path .build-asan --filter $(C_TESTS)
	$(QUIET_CRASHES) $(SWIFT) test -j $(JOBS) --sanitize=thread \
	  --scratch-path .build-tsan --filter $(C_TESTS)

clean: ## Remove everything that was built or drafted here.
	rm -rf .build .build-noglpk .build-asan .build-tsan .bench Benchmarks/Micro/.build $(VENV) \
	  $(TESTENV) out

swift:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "Swift 6.2 or later is missing. Maybe install it as https://www.swift.org/install says."; \
	  exit 1; }

# The C libraries, as header:package. Whether a header is there is asked of the compiler, since a
# library may be installed in other ways.
#   glpk         the GNU Linear Programming Kit, which finds and proves schedules
#   xlsxwriter   writes workbooks        minizip   reads them        ical   writes calendars
LIBRARIES = glpk.h:libglpk-dev xlsxwriter.h:libxlsxwriter-dev minizip/unzip.h:libminizip-dev \
  libical/ical.h:libical-dev

libraries:
	@missing=; for library in $(LIBRARIES); do \
	  echo "#include <$${library%%:*}>" | $(CC) -E -x c - >/dev/null 2>&1 \
	    || missing="$$missing $${library#*:}"; done; \
	$(call install,$$missing,which find and prove schedules and read and write workbooks and calendars)

# What the tests judge by: other programs that open what mobilize writes.
#   LibreOffice, openpyxl: workbooks      icalendar: calendars
#   Chromium, Playwright, axe: the report as a page; poppler-utils: as a PDF
TEST_TOOLS = soffice:libreoffice-calc chromium:chromium pdftotext:poppler-utils \
  fc-list:fonts-dejavu-core python3:python3-venv

test-tools: $(TESTENV)/installed
	@missing=; for tool in $(TEST_TOOLS); do \
	  command -v $${tool%%:*} >/dev/null || missing="$$missing $${tool#*:}"; done; \
	$(call install,$$missing,by which the tests judge workbooks and the report)

$(TESTENV)/installed: Tests/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || { \
	  $(call install,python3-venv,for the Python packages the tests judge by) }
	@echo "Installing into $(TESTENV), to judge what mobilize writes:" $$(cat $<)
	@python3 -m venv $(TESTENV)
	@$(TESTENV)/bin/python -m pip install --quiet --requirement $< || { \
	  echo "They could not be installed. Maybe there is no network."; exit 1; }
	@touch $@

# Installs Debian packages, if any, saying which and what for.
define install
packages="$(strip $(1))"; [ -z "$$(echo $$packages)" ] || { \
	echo "Installing$$(printf ' %s' $$packages): $(strip $(2))."; \
	if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else echo "This needs root. Maybe run: su -c 'apt-get install $$packages'"; exit 1; fi; \
	command -v apt-get >/dev/null || { \
	  echo "There is no apt-get. Maybe install $$packages in another way."; exit 1; }; \
	$$as_root apt-get update -q && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends \
	  $$packages || { \
	  echo "They could not be installed. Maybe there is no network, or the package lists are"; \
	  echo "out of reach. Install $$packages and run make again."; exit 1; }; };
endef

# The Python packages of Benchmarks/peers/requirements.txt go into a folder of their own. glpsol comes
# with the system; where it can't be had, its row in the table says so.
peers: $(VENV)/installed
	@if command -v glpsol >/dev/null; then exit 0; fi; \
	echo "Installing glpk-utils: glpsol, the solver's own program, as one of the peers."; \
	if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	export DEBIAN_FRONTEND=noninteractive; \
	{ $$as_root apt-get update -q && $$as_root apt-get install -qy glpk-utils; } || \
	  echo "glpk-utils could not be installed: glpsol will be missing from the tables."

$(VENV)/installed: Benchmarks/peers/requirements.txt
	@echo "Installing the peers into $(VENV): OR-Tools (CP-SAT), highspy (HiGHS) and PyYAML."
	@python3 -m venv $(VENV) || { \
	  echo "There is no python3 with venv. Maybe run: apt-get install python3-venv"; exit 1; }
	@$(PEERS) -m pip install --quiet --requirement $< || { \
	  echo "The peers could not be installed. Maybe there is no network."; exit 1; }
	@touch $@

packages:
	@if [ -d .build/checkouts ]; then exit 0; fi; \
	echo "Fetching the packages Package.swift names: swift-argument-parser (the command line),"; \
	echo "swift-collections (a heap for the search) and Yams (scenario.yaml)."; \
	$(SWIFT) package resolve || { \
	  echo "The packages could not be fetched. Maybe there is no network."; exit 1; }
