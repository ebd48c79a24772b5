#!/usr/bin/env bash
# Installs Debian's chromium and a font with Chinese characters for the tests of the HTML report; without them those tests are skipped.
set -euo pipefail
if ! command -v chromium >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk
fi
chromium --version
