#!/usr/bin/env bash
# Makes a disk image of build/bundle/Cueproof.app with a link to Applications, to drag it there.
#
# usage: packaging/macos/dmg.sh
#
# `make bundle` has signed the app, with the identity in CODESIGN_IDENTITY or else ad hoc. Of an app
# signed ad hoc that was fetched from elsewhere, macOS asks once: System Settings, Privacy & Security,
# Open Anyway. Notarising takes an account of Apple's and is left to whoever has one.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(.venv/bin/python -c 'import editor; print(editor.__version__)')
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ditto build/bundle/Cueproof.app "$scratch/Cueproof.app"
ln -s /Applications "$scratch/Applications"
mkdir -p dist
hdiutil create -volname Cueproof -srcfolder "$scratch" -format UDZO -ov \
  "dist/Cueproof-$version-$(uname -m).dmg"
