#!/bin/sh
# Refreshes requirements/runtime.txt and dev.txt from pyproject.toml: exact versions with the
# hashes of every file of a release, for all platforms and Python 3.11 and newer. No index
# address is written. The tool lives in build/, for only this step needs it.
set -eu

cd "$(dirname "$0")/.."
tool=build/lock
[ -x $tool/bin/uv ] || .venv/bin/python -m venv $tool
$tool/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

compile() {
    $tool/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command 'make lock' "$@"
}

compile pyproject.toml --output-file requirements/runtime.txt
compile pyproject.toml --extra dev --output-file requirements/dev.txt
