#!/bin/sh
# GeoHalo's widgets on PyQt6, the Qt of QGIS 4, with stand-ins for QGIS itself (tests/qt6); pictures of them in out/qt6.
# Left out with a word where pip cannot fetch PyQt6.
set -eu
cd "$(dirname "$0")/.."
venv=.venv-qt6 wanted=tools/requirements-qt6.txt
if ! cmp -s $wanted $venv/.ready; then
    rm -rf $venv
    /usr/bin/python3 -m venv $venv
    if ! $venv/bin/pip install -q --disable-pip-version-check -r $wanted; then
        rm -rf $venv
        echo "qt6: PyQt6 cannot be fetched here, left out"
        exit 0
    fi
    cp $wanted $venv/.ready
fi
if ! $venv/bin/python -c 'from PyQt6 import QtSvg, QtTest, QtWidgets'; then
    echo "qt6: PyQt6 does not load here for want of a library of the system, left out"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf out/qt6
export QT_QPA_PLATFORM=offscreen PYTEST_QT_API=pyqt6 QT_API=pyqt6 QT6_PROFILE="$work" QT6_PICTURES="$PWD/out/qt6"
shared=
for name in brush guide laboratory_import packages_page som_view; do
    shared="$shared tests/qgis/ui/test_$name.py"
done
# tests of its own, and those of the main suite that work widgets and do without QGIS itself
PYTHONPATH=tests/qt6/stand_ins $venv/bin/python -m pytest -q -n 2 -p qt6_fixtures -o qgis_gui_enabled= \
    -W ignore::pytest.PytestConfigWarning tests/qt6 $shared "$@"
