#!/usr/bin/env bash
# Writes down which versions of everything are installed, with their hashes: for every system and
# every Python at once, so that the same list serves all of them.
#
# usage: packaging/lock.sh
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
python3 -m venv "$tool"
"$tool/bin/pip" install --quiet --disable-pip-version-check uv

compile() { # name, then options
  local name=$1
  shift
  "$tool/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-header --no-annotate "$@" \
    pyproject.toml packaging/requirements/build.in -o "packaging/requirements/$name.txt"
}

compile run
compile development --extra check --extra test --constraints packaging/requirements/run.txt
compile bundle --extra bundle --constraints packaging/requirements/run.txt
