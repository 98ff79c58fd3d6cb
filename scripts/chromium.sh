#!/bin/sh
# Finds Chromium for the browser tests, or installs it from the system's packages where that is allowed.
set -eu

find_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      return 0
    fi
  done
  return 1
}

find_chromium && exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Chromium is not installed; installing it with apt-get."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
  find_chromium && exit 0
fi

cat >&2 <<'TEXT'
The browser tests need Chromium, and it was not found.
  Debian, Ubuntu:  sudo apt-get install chromium
  Fedora:          sudo dnf install chromium
  macOS:           brew install --cask chromium
Or set CHROMIUM to the path of a Chromium or Chrome that is already there.
TEXT
exit 1
