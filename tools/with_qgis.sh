#!/bin/sh
# A Python script with PyQGIS, headless, the checkout importable as geohalo: tools/with_qgis.sh SCRIPT.py [ARGUMENT...]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
ln -s "$root" "$work/geohalo"
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$work/run" PYTHONWARNINGS=ignore::DeprecationWarning
PYTHONPATH="$work:/usr/share/qgis/python/plugins" "$root/.venv/bin/python" "$@"
