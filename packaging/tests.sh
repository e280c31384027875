#!/usr/bin/env bash
# Runs the tests: the rooms without Qt beside the widgets, then those that want the machine for
# themselves: what is heard, and the whole window. Each is a process of its own, so that a crash in
# one cannot take the others with it, and all of them run whatever happens.
#
# usage: packaging/tests.sh [PYTEST OPTION]...
set -uo pipefail
cd "$(dirname "$0")/.."

pytest=.venv/bin/pytest
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
names=()
worst=0

run() { # name, then what to run; keeps what it says and how it ended
  local name=$1
  shift
  # Their temporary folders apart: each would delete the other's.
  "$pytest" --basetemp="$folder/$name" "$@" >"$folder/$name.txt" 2>&1
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
apart=(--ignore=tests/ui --ignore=tests/end2end --ignore=tests/soak --ignore=tests/benchmarks --ignore=tests/media)
QT_QPA_PLATFORM=offscreen run rooms tests "${apart[@]}" "$@" &
QT_QPA_PLATFORM=offscreen run widgets tests/ui tests/soak "$@"
wait
tell rooms
tell widgets
QT_QPA_PLATFORM=offscreen run sound tests/media "$@"
tell sound
run window tests/end2end "$@"
tell window

printf '\n=== summary\n'
for name in "${names[@]}"; do
  printf '%-8s %s\n' "$name" "$(tail -n 1 "$folder/$name.txt")"
done
exit "$worst"
