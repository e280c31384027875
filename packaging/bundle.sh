#!/usr/bin/env bash
# Makes the program for this system in one folder, with Python, Qt, FFmpeg and PortAudio inside.
#
# usage: packaging/bundle.sh
set -euo pipefail
cd "$(dirname "$0")/.."

.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
  -r packaging/requirements/bundle.txt
.venv/bin/python packaging/icons.py build/icons
# What is made of the same source is the same.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1
.venv/bin/pyinstaller --noconfirm --clean --log-level ERROR \
  --distpath build/bundle --workpath build/pyinstaller packaging/pyinstaller/cueproof.spec
if [ "$(uname)" = Linux ]; then
  .venv/bin/python packaging/pyinstaller/lighten.py build/bundle/cueproof
fi
