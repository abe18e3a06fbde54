#!/bin/sh
# The whole suite, headless. More arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
XDG_RUNTIME_DIR=$(mktemp -d); export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore::DeprecationWarning
# files in two processes side by side: most tests keep one core busy
PATH="$PWD/.venv/bin:/usr/bin:$PATH" .venv/bin/python -m pytest -q -n 2 --dist loadfile "$@"
