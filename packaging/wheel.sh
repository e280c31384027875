#!/usr/bin/env bash
# Makes the wheel and the source distribution twice: of this checkout, and of what the first source
# distribution holds, at another place and time and under another umask. They must be the same to
# the byte, and hold all that the program needs.
#
# usage: packaging/wheel.sh [FOLDER]     where both are put, dist unless named
set -euo pipefail
cd "$(dirname "$0")/.."

python=$PWD/.venv/bin/python
target=${1:-dist}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

make_both() { # folder of the sources, folder for what is made
  "$python" -m build --no-isolation --sdist --wheel --outdir "$2" "$1" >"$scratch/said" 2>&1 || {
    cat "$scratch/said" >&2
    exit 1
  }
}

make_both . "$scratch/one"
(
  umask 077
  mkdir "$scratch/sources"
  tar -xzf "$scratch"/one/cueproof-*.tar.gz -C "$scratch/sources" --strip-components 1
  find "$scratch/sources" -exec touch {} +
  make_both "$scratch/sources" "$scratch/other"
)

for made in "$scratch"/one/*; do
  name=$(basename "$made")
  cmp "$made" "$scratch/other/$name" || {
    echo "$name comes out differently when it is made again." >&2
    exit 1
  }
done
"$python" packaging/complete.py "$scratch"/one/*.whl "$scratch"/one/*.tar.gz
mkdir -p "$target"
cp "$scratch"/one/* "$target/"
(cd "$target" && sha256sum cueproof-*.whl cueproof-*.tar.gz)
