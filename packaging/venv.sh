#!/usr/bin/env bash
# Makes .venv with the first Python on this machine that is new enough.
#
# usage: packaging/venv.sh DIRECTORY
set -euo pipefail

venv=$1
wanted='import sys; sys.exit(sys.version_info < (3, 11))'

say() { printf '%s\n' "$*" >&2; }

python=""
for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
  if command -v "$name" >/dev/null && "$name" -c "$wanted" 2>/dev/null; then
    python=$name
    break
  fi
done
if [ -z "$python" ]; then
  found=$(python3 -V 2>/dev/null || echo "no python3")
  say "Cueproof needs Python 3.11 or newer, and this machine has $found. Install a newer one (python3.11 and python3.11-venv on Ubuntu 22.04) and try again."
  exit 1
fi

# Debian parts ensurepip from Python.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null && command -v apt-get >/dev/null; then
  package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  say "Installing $package, without which no virtual environment can be made."
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq || true
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$package" >/dev/null
fi

say "Making $venv with $("$python" -V)"
"$python" -m venv --clear "$venv"
"$venv/bin/python" -c "$wanted"
