#!/usr/bin/env bash
# Makes an AppImage of build/bundle/cueproof: one file that runs where it lies.
#
# usage: packaging/appimage/build.sh
#
# Needs appimagetool in the path; with RUNTIME=FILE it takes that runtime and needs no network.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(.venv/bin/python -c 'import editor; print(editor.__version__)')
folder=build/Cueproof.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/bin" "$folder/usr/lib" dist
cp -a build/bundle/cueproof "$folder/usr/lib/cueproof"
.venv/bin/python packaging/share.py "$folder/usr"
ln -s ../lib/cueproof/cueproof "$folder/usr/bin/cueproof"
# What appimagetool looks for at the top.
ln -s usr/bin/cueproof "$folder/AppRun"
ln -s usr/share/applications/cueproof.desktop "$folder/cueproof.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/cueproof.svg "$folder/cueproof.svg"
ln -s usr/share/icons/hicolor/256x256/apps/cueproof.png "$folder/.DirIcon"

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) VERSION=$version ARCH=$(uname -m) \
  appimagetool ${RUNTIME:+--runtime-file "$RUNTIME"} "$folder" "dist/Cueproof-$version-$(uname -m).AppImage"
