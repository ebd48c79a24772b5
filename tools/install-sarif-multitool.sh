#!/usr/bin/env bash
# Installs Microsoft's SARIF multitool (npm, Linux x64) into .tools, where the test of the SARIF output looks for it; without it that test is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
package=@microsoft/sarif-multitool-linux
binary=.tools/node_modules/$package/Sarif.Multitool
if [ ! -x "$binary" ]; then
  mkdir -p .tools
  npm install --prefix .tools --no-save --silent "$package@5.7.0"
  chmod +x "$binary"
fi
"$binary" version
