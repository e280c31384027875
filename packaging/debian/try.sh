#!/usr/bin/env bash
# Installs the Debian package in a bare Debian, starts it there, takes it off again, and fails if
# anything of it is left. As root; needs debootstrap.
#
# usage: packaging/debian/try.sh [PACKAGE.deb]
set -euo pipefail
cd "$(dirname "$0")/../.."

package=$(realpath "${1:-$(ls -t dist/cueproof_*.deb | head -n 1)}")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

say() { printf '\n== %s\n' "$*"; }
inside() { packaging/clean_root.sh run "$root" "$@"; }
everything() { inside find / -xdev \( -path /var -o -path /tmp -o -path /root \) -prune -o -print | sort; }

say "a bare Debian, with what desktops have to know kinds of file"
packaging/clean_root.sh make "$root" shared-mime-info desktop-file-utils
install -m 644 "$package" "$root/var/cueproof.deb"
# First what it depends on alone, to tell afterwards what is the package's own.
depends=$(dpkg-deb -f "$package" Depends | tr , '\n' | sed -E 's/\([^)]*\)//; s/.*\|//')
inside apt-get install -y -qq --no-install-recommends $depends >/dev/null 2>&1
everything >"$root/var/before"

say "apt-get install ./cueproof.deb"
inside apt-get install -y --no-install-recommends /var/cueproof.deb 2>&1 | tr '\r' '\n' | grep -vE '^(debconf:.*|.*Reading.*|)$'
inside du -sh /opt/cueproof

say "whether every library inside finds what it needs"
missing=$(inside sh -c 'find /opt/cueproof -name "*.so*" -type f | LD_LIBRARY_PATH=/opt/cueproof/_internal xargs -n1 ldd 2>/dev/null | grep "not found"') || true
[ -z "$missing" ] || { echo "$missing" >&2; exit 1; }
echo "yes"

say "cueproof --version"
inside cueproof --version | tee "$root/var/version"
grep -qE '^PortAudio [0-9]' "$root/var/version" || { echo "It found no PortAudio." >&2; exit 1; }
say "cueproof check on the sample"
status=0
inside sh -c 'cueproof check "$(find /opt/cueproof -name sample.txt)"' || status=$?
[ "$status" -eq 1 ] || { echo "It ended with $status, not with findings." >&2; exit 1; }
say "the window on the sample, offscreen"
inside sh -c 'QT_QPA_PLATFORM=offscreen CUEPROOF_SCREENSHOT=/var/window.png timeout 60 cueproof --sample 2>&1' | grep -v 'This plugin does not support' || true
[ -s "$root/var/window.png" ] || { echo "The window did not paint itself." >&2; exit 1; }
echo "painted: $(stat -c %s "$root/var/window.png") bytes"
say "what the desktop knows of it"
echo "$(inside grep -c 'cueproof.desktop' /usr/share/applications/mimeinfo.cache) kinds of file are offered to it"
inside grep -E ':\*\.(ttml|sbv|srv3|json3)$' /usr/share/mime/globs2

say "apt-get purge cueproof"
inside apt-get purge -y cueproof 2>&1 | tr '\r' '\n' | grep -vE '^(debconf:.*|.*Reading.*|)$'
everything >"$root/var/after"
# The caches of kinds of file and of entries belong to those who keep them.
if left=$(diff "$root/var/before" "$root/var/after" | grep '^[<>]' | grep -v '/applications/mimeinfo.cache$'); then
  printf 'Left behind or gone:\n%s\n' "$left" >&2
  exit 1
fi
if grep -q cueproof "$root/usr/share/applications/mimeinfo.cache" "$root/usr/share/mime/globs2" 2>/dev/null; then
  echo "The desktop still knows of it." >&2
  exit 1
fi
say "nothing is left"
