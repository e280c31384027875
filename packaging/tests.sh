#!/usr/bin/env bash
# Runs the tests: the rooms without Qt, the widgets, then the whole window, each in a process of
# its own, so that a crash in one cannot take the others with it. All three run whatever happens.
#
# usage: packaging/tests.sh [PYTEST OPTION]...
set -uo pipefail
cd "$(dirname "$0")/.."

pytest=.venv/bin/pytest
last_lines=()
worst=0

group() { # name, then what to run
  local name=$1 output status
  shift
  [ -e "$1" ] || return 0
  printf '\n=== %s\n' "$name"
  output=$(mktemp)
  "$pytest" "$@" 2>&1 | tee "$output"
  status=${PIPESTATUS[0]}
  last_lines+=("$(printf '%-11s %s' "$name" "$(tail -n 1 "$output")")")
  rm -f "$output"
  [ "$status" -eq 0 ] || worst=$status
}

export PYTHONDONTWRITEBYTECODE=1
QT_QPA_PLATFORM=offscreen group "rooms" tests --ignore=tests/ui --ignore=tests/end2end --ignore=tests/soak --ignore=tests/benchmarks "$@"
QT_QPA_PLATFORM=offscreen group "ui" tests/ui tests/soak "$@"
group "end to end" tests/end2end "$@"

printf '\n=== summary\n'
printf '%s\n' "${last_lines[@]}"
exit "$worst"
