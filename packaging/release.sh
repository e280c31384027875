#!/usr/bin/env bash
# Goes through what a release asks for, in order, and stops at the first thing that does not hold.
# It pushes nothing, uploads nothing and sets no tag: at the end it says which one to set.
#
# usage: packaging/release.sh [--from STEP]
#
# The first three steps cost nothing and are always asked; those left out by --from are named at the end.
# shellcheck disable=SC1111  # typographic quotes are meant
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(.venv/bin/python -c 'import editor; print(editor.__version__)')
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
first=1
[ "${1:-}" = --from ] && first=$2
said=build/release.txt
mkdir -p build
number=0
left_out=()

step() { # what has to hold, then what finds out; tells what that said only if it does not hold
  local what=$1
  shift
  number=$((number + 1))
  if [ "$number" -gt 3 ] && [ "$number" -lt "$first" ]; then
    left_out+=("$what")
    return 0
  fi
  printf '%2d  %s ' "$number" "$what"
  SECONDS=0
  if "$@" >"$said" 2>&1; then
    printf '… yes, %d s\n' "$SECONDS"
  else
    printf '… no, after %d s\n\n' "$SECONDS" && tail -n 40 "$said"
    printf '\nAll it said is in %s. Once it is mended: packaging/release.sh --from %d\n' "$said" "$number"
    exit 1
  fi
}

version_is_free() {
  [[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "$version is no version of three numbers."; return 1; }
  if git rev-parse -q --verify "refs/tags/v$version"; then echo "v$version is tagged already."; return 1; fi
}

changelog_has_it() {
  grep -m 1 '^## ' CHANGELOG.md | grep -qE "^## \[${version//./\\.}\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$" ||
    { echo "The first entry of CHANGELOG.md is to be “## [$version] - $(date +%F)”, and committed; it is:"; grep -m 1 '^## ' CHANGELOG.md; return 1; }
}

nothing_uncommitted() { [ -z "$(git status --porcelain)" ] || { git status --short; return 1; }; }

# From a folder where there is no checkout to fall back on.
wheel_runs() {
  .venv/bin/python -m venv "$scratch/venv" &&
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check "dist/cueproof-$version-py3-none-any.whl" &&
    (cd "$scratch" && venv/bin/cueproof --version && painted venv/bin/cueproof)
}

painted() {
  rm -f "$scratch/window.png"
  CUEPROOF_HOME=$scratch/home QT_QPA_PLATFORM=offscreen CUEPROOF_SCREENSHOT=$scratch/window.png \
    timeout 60 "$1" --sample && [ -s "$scratch/window.png" ]
}

bundle_runs() {
  packaging/bundle.sh && painted build/bundle/cueproof/cueproof || return 1
  local size
  size=$(du -sb build/bundle/cueproof | cut -f 1)
  [ "$size" -lt 250000000 ] || { echo "The bundle weighs $size bytes, more than 250 MB."; return 1; }
}

package_made_twice_the_same() {
  .venv/bin/python packaging/debian/build.py "$scratch/again" && .venv/bin/python packaging/debian/build.py dist &&
    cmp "$scratch"/again/*.deb dist/cueproof_"$version"_*.deb
}

package_goes_in_and_out() {
  if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap; then
    echo "This takes root and debootstrap. Run “make try-deb” as root, then packaging/release.sh --from $((number + 1))."
    return 1
  fi
  packaging/debian/try.sh dist/cueproof_"$version"_*.deb
}

step "$version is a version, and not tagged" version_is_free
step "CHANGELOG.md begins with it and its date" changelog_has_it
step "everything is committed" nothing_uncommitted
step "make check" make check
step "make test" make test
step "wheel and sdist, complete, the same when made twice" packaging/wheel.sh dist
step "the wheel, in an environment of its own, opens the sample" wheel_runs
step "the tests, on the program in the wheel" packaging/tests.sh --installed "dist/cueproof-$version-py3-none-any.whl"
step "the bundle, under 250 MB, opens the sample" bundle_runs
step "the same Debian package, made twice" package_made_twice_the_same
step "a bare Debian takes it, opens the sample, and is rid of it" package_goes_in_and_out

echo
(cd dist && sha256sum cueproof[-_]"$version"*)
echo
if [ "${#left_out[@]}" -gt 0 ]; then
  echo "What was asked holds. Left out, and so only as true as when last asked:"
  printf '  %s\n' "${left_out[@]}"
else
  echo "All of it holds."
fi
echo "What is left to a person:"
echo "  git tag -a v$version -m 'Cueproof $version' && git push origin v$version"
