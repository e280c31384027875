#!/usr/bin/env bash
# Makes a disk image of build/bundle/Cueproof.app with a link to Applications, to drag it there.
#
# usage: packaging/macos/dmg.sh
#
# Signs with the identity in CODESIGN_IDENTITY; without one, PyInstaller has signed it ad hoc, and
# the first start asks for a right click and Open.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(.venv/bin/python -c 'import editor; print(editor.__version__)')
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ditto build/bundle/Cueproof.app "$scratch/Cueproof.app"
ln -s /Applications "$scratch/Applications"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --sign "$CODESIGN_IDENTITY" "$scratch/Cueproof.app"
fi
mkdir -p dist
hdiutil create -volname Cueproof -srcfolder "$scratch" -format UDZO -ov \
  "dist/Cueproof-$version-$(uname -m).dmg"
