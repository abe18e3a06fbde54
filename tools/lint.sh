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
# QVariant's types stand behind a test of the version, for QGIS before 3.38
$bin/flake8 --select QGS101,QGS102,QGS103,QGS104,QGS106,QGS107,QGS4 --per-file-ignores algorithms/outputs.py:QGS402 $shipped
echo "lint: clean"
