#!/usr/bin/env bash
# Installs the system libraries that the wheels of PySide6 and PortAudio expect to find.
#
# usage: packaging/system.sh run|test|bundle
#
# On Debian and Ubuntu it installs what is missing and nothing else, so a second run is instant
# and needs no network. On another system it says what to install, and goes on.
set -euo pipefail

purpose=${1:-run}

# Names parted by a bar are one package under its names in different releases.
# What Qt's own libraries name as needed (readelf -d on libqxcb.so, libQt6Gui, libQt6DBus,
# libqwayland.so), and no more; each brings its own dependencies.
libraries=(
  libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 "libglib2.0-0t64|libglib2.0-0"
  libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0
  libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
  libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0
  libportaudio2
)
# Nice to have: the window is drawn for Inter and looks well in any other font.
wishes=(fonts-inter fonts-dejavu-core)
# A display, keys from outside, a sound card that is none, and calls of the system made to fail.
if [ "$purpose" = test ]; then
  libraries+=(strace xvfb xdotool openbox pulseaudio pulseaudio-utils libasound2-plugins)
fi
# What takes programs apart and puts libraries together.
if [ "$purpose" = bundle ]; then
  libraries+=(binutils gcc libc6-dev)
  # Debian parts Python's own library from Python.
  if [[ "$(readlink -f .venv/bin/python)" =~ ^/usr/bin/(python3\.[0-9]+)$ ]]; then
    libraries+=("lib${BASH_REMATCH[1]}")
  fi
fi

say() { printf '%s\n' "$*" >&2; }

installed() {
  local name
  for name in ${1//|/ }; do
    [[ $present == *" $name installed "* ]] && return 0
  done
  return 1
}

available() { # prints the first name under which the package can be had
  local name
  for name in ${1//|/ }; do
    [[ "$(apt-cache policy "$name" 2>/dev/null)" =~ Candidate:\ [^\(] ]] || continue
    printf '%s\n' "$name"
    return 0
  done
  return 1
}

missing_of() {
  local package present
  present=" $(dpkg-query -W -f '${Package} ${db:Status-Status} ' 2>/dev/null)"
  for package in "$@"; do
    installed "$package" || printf '%s\n' "$package"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "Only root may install packages, and there is no sudo on this machine."
    return 1
  fi
}

hint() {
  say "This is not Debian or Ubuntu, so nothing was installed. If the window or the sound does not come up:"
  if command -v dnf >/dev/null; then
    say "  sudo dnf install portaudio xcb-util-cursor xcb-util-wm xcb-util-keysyms xcb-util-image xcb-util-renderutil libxkbcommon-x11 mesa-libEGL mesa-libGL rsms-inter-fonts"
  elif command -v pacman >/dev/null; then
    say "  sudo pacman -S portaudio xcb-util-cursor xcb-util-wm xcb-util-keysyms xcb-util-image xcb-util-renderutil libxkbcommon-x11 libglvnd inter-font"
  elif command -v zypper >/dev/null; then
    say "  sudo zypper install libportaudio2 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxkbcommon-x11-0 Mesa-libEGL1 Mesa-libGL1"
  elif command -v brew >/dev/null; then
    say "  brew install --cask font-inter    (Qt and PortAudio come inside the Python packages)"
  else
    say "  install PortAudio, and the libraries Qt's xcb plugin needs (xcb-util-cursor and its kin)"
  fi
  if [ "$purpose" = test ]; then
    say "The tests also need Xvfb, xdotool, openbox and PulseAudio with ALSA's pulse plugin."
  fi
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  hint
  exit 0
fi

mapfile -t missing < <(missing_of "${libraries[@]}" "${wishes[@]}")
[ "${#missing[@]}" -eq 0 ] && exit 0

say "Installing system packages: ${missing[*]//|/ or }"
as_root apt-get update -qq || say "The package lists could not be brought up to date; going on with the ones at hand."
names=()
for package in "${missing[@]}"; do
  name=$(available "$package") && names+=("$name")
done
if [ "${#names[@]}" -gt 0 ]; then
  as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${names[@]}" >/dev/null || true
fi

mapfile -t missing < <(missing_of "${libraries[@]}")
if [ "${#missing[@]}" -gt 0 ]; then
  say "Could not install: ${missing[*]//|/ or }."
  say "Install them as root, then try again:  apt-get install ${missing[*]%%|*}"
  exit 1
fi
