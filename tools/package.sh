#!/bin/sh
# The plugin zip as the QGIS plugin repository takes it: one folder, no tests, no binaries; scanned.
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^version=//p' metadata.txt)
mkdir -p out
zip="$PWD/out/geohalo-$version.zip"
git archive --prefix=geohalo/ -o "$zip" HEAD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.venv/bin/python -m zipfile -e "$zip" "$work"
bad=$(find "$work" -name '*.pyc' -o -name '*.so' -o -name '*.dll' -o -name '*.exe' -o -name '*.sh' -o -name '__pycache__' -o -name 'tests')
[ -z "$bad" ] || { echo "must not be in the zip: $bad"; exit 1; }
for file in metadata.txt __init__.py plugin.py LICENSE README.md resources.qrc; do
    [ -f "$work/geohalo/$file" ] || { echo "missing in the zip: $file"; exit 1; }
done
.venv/bin/bandit -q -r "$work/geohalo"
size=$(stat -c %s "$zip")
[ "$size" -lt 25000000 ] || { echo "the zip has $size bytes, the repository takes 25 MB"; exit 1; }
echo "$zip: $size bytes, scanned"
