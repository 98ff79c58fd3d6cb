#!/bin/sh
# Finds a browser for the tests (chromium or firefox), or installs it from the system's packages where that is allowed.
# Without Chromium the tests cannot run; without Firefox the one test in it is skipped.
set -eu

# The Chromium without windows comes first: to open a page costs it a third of what it costs the whole program.
case "$1" in
  chromium)
    first="${CHROMIUM:-chromium-headless-shell}" packages="chromium-headless-shell chromium"
    others="chromium chromium-browser google-chrome google-chrome-stable"
    ;;
  firefox) first="${FIREFOX:-firefox}" others="firefox-esr" packages="firefox-esr" ;;
esac

find_browser() {
  for name in "$@"; do
    if command -v "$name" >/dev/null 2>&1; then
      return 0
    fi
  done
  return 1
}

find_browser "$first" && exit 0
# Another Firefox is as good; another Chromium is what to do with where the first cannot be had.
[ "$1" = firefox ] && find_browser $others && exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "$first is not installed; installing it with apt-get."
  apt-get update -qq || true
  for package in $packages; do
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null || true
    find_browser "$first" $others && exit 0
  done
fi

find_browser $others && exit 0

if [ "$1" = firefox ]; then
  echo "Firefox was not found; the test in it will be skipped. FIREFOX=… names one that is already there."
  exit 0
fi

cat >&2 <<'TEXT'
The browser tests need Chromium, and it was not found.
  Debian, Ubuntu:  sudo apt-get install chromium-headless-shell (or chromium)
  Fedora:          sudo dnf install chromium
  macOS:           brew install --cask chromium
Or set CHROMIUM to the path of a Chromium or Chrome that is already there.
TEXT
exit 1
