#!/bin/sh
# The core on Python 3.9 without QGIS, as in QGIS 3.22 to 3.34 on Windows; left out with a word where there is no python3.9.
set -eu
cd "$(dirname "$0")/.."
python=
for candidate in python3.9 "$HOME"/.pyenv/versions/3.9*/bin/python; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 9))' >/dev/null 2>&1; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
    echo "core39: no Python 3.9 here, left out"
    exit 0
fi
venv=out/core39
[ -x $venv/bin/python ] || { "$python" -m venv $venv; $venv/bin/pip install -q numpy scipy matplotlib scikit-learn pytest; }
$venv/bin/python -m pytest -q -o addopts=--import-mode=importlib -o qgis_gui_enabled= tests/core tests/test_layering.py
