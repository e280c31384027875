#!/usr/bin/env bash
# Makes a bare Debian in a folder, of the mirror and with the keys that this machine uses, and runs
# a command in it. Needs root, debootstrap and unshare; what it mounts is gone when it ends.
#
# usage: packaging/clean_root.sh make FOLDER [PACKAGE]...
#        packaging/clean_root.sh run FOLDER COMMAND [ARGUMENT]...
set -euo pipefail

make_root() {
  local folder=$1 mirror release packages
  shift
  read -r mirror release < <(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | head -n 1)
  packages=$(IFS=,; echo "ca-certificates${*:+,$*}")
  debootstrap --variant=minbase --include="$packages" "$release" "$folder" "$mirror" >/dev/null
  # Whatever this machine needs to reach its mirrors, names of hosts included.
  rm -f "$folder"/etc/apt/sources.list
  cp -a /etc/apt/. "$folder/etc/apt/"
  cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
  cp -L /etc/resolv.conf /etc/hosts "$folder/etc/"
  [ -e /etc/pip.conf ] && cp /etc/pip.conf "$folder/etc/"
  chroot "$folder" apt-get update -qq
}

run_in_root() {
  local folder=$1
  shift
  # Its own mounts and processes: nothing stays mounted, and nothing runs on.
  ROOT=$folder exec unshare --mount --pid --fork --kill-child bash -c '
    mount -t proc proc "$ROOT/proc" && mount --rbind /dev "$ROOT/dev" && mount -t tmpfs tmpfs "$ROOT/tmp"
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      chroot "$ROOT" "$@"' run "$@"
}

case ${1:-} in
  make) shift; make_root "$@" ;;
  run) shift; run_in_root "$@" ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
