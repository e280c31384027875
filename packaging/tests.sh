#!/usr/bin/env bash
# Runs the tests: the rooms without Qt beside the widgets and the soak, which keep both processors
# busy; then those that want the machine for themselves, since what comes too late is heard: what
# plays, and the whole window. Each is a process of its own, so that a crash in one cannot take the
# others with it, and all of them run whatever happens.
#
# usage: packaging/tests.sh [--installed WHEEL] [PYTEST OPTION]...
#
# With a wheel, what is tested is the program in it, from a folder where there is no checkout; what
# looks into the sources themselves is left out.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

pytest=(.venv/bin/python -m pytest)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

install() { # a wheel, in an environment that borrows everything else from the project's own
  local borrowed
  borrowed=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  .venv/bin/python -m venv "$folder/venv" &&
    "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps "$1" &&
    echo "$borrowed" >"$("$folder/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/borrowed.pth" &&
    mkdir "$folder/project" &&
    cp -r tests packaging docs .github .pre-commit-hooks.yaml pyproject.toml README.md CONTRIBUTING.md CHANGELOG.md LICENSE Makefile "$folder/project/"
}

if [ "${1:-}" = --installed ]; then
  install "$2" || exit 1
  shift 2
  pytest=("$folder/venv/bin/python" -m pytest)
  cd "$folder/project" || exit 1
  "$folder/venv/bin/python" -c 'import editor; print("testing", editor.__version__, "in", *editor.__path__)' || exit 1
fi
names=()
worst=0

run() { # name, then what to run; keeps what it says and how it ended
  local name=$1
  shift
  # Their temporary folders apart: each would delete the other's.
  "${pytest[@]}" --basetemp="$folder/$name" "$@" >"$folder/$name.txt" 2>&1
  echo $? >"$folder/$name.status"
}

tell() { # prints what a group said, and remembers the worst end
  local name=$1 status
  names+=("$name")
  printf '\n=== %s\n' "$name"
  cat "$folder/$name.txt"
  status=$(cat "$folder/$name.status")
  [ "$status" -eq 0 ] || worst=$status
}

export PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=offscreen
apart=(--ignore=tests/ui --ignore=tests/soak --ignore=tests/end2end --ignore=tests/benchmarks)
run rooms tests "${apart[@]}" -m "not heard" "$@" &
run widgets tests/ui tests/soak "$@"
wait
tell rooms
tell widgets
run sound tests/media -m heard "$@"
tell sound
run window tests/end2end "$@"
tell window

printf '\n=== summary\n'
for name in "${names[@]}"; do
  # Once more at the end, where they are not lost among thousands of lines.
  grep -E '^(FAILED|ERROR) ' "$folder/$name.txt"
  printf '%-8s %s\n' "$name" "$(tail -n 1 "$folder/$name.txt")"
done
exit "$worst"
