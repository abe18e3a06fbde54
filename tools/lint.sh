#!/bin/sh
# Style, the scans that the QGIS repository runs on uploads, and constructs that QGIS 4 (Qt 6) does not take.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff check .
$bin/ruff format --check .
shipped="__init__.py plugin.py core algorithms ui"
$bin/bandit -q -r $shipped
found=$($bin/detect-secrets scan $(git ls-files -- $shipped metadata.txt README.md) | $bin/python -c 'import json, sys; print(len(json.load(sys.stdin)["results"]))')
[ "$found" = 0 ] || { echo "detect-secrets: $found files with something that looks like a secret"; exit 1; }
$bin/flake8 --select QGS --max-line-length 120 $shipped
echo "lint: clean"
