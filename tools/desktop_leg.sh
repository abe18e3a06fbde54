#!/bin/bash
# The tours through the real desktop, pictures in out/desktop/VERSION: desktop_leg.sh [SUITE]
# Without SUITE on this machine's QGIS; with one, such as trixie, in the root folder that tools/matrix.sh makes of it.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
suite=${1:-}
if [ -n "$suite" ] && [ "$suite" != inside ]; then
    there=${QGIS_ROOTS:-/var/tmp/qgis-roots}/$suite
    if [ "$(id -u)" != 0 ] || [ ! -e "$there/.ready" ]; then
        echo "desktop: $suite needs root and the folder that make matrix makes, left out"
        exit 0
    fi
    SRC=$root exec "$root/tools/run_in_root.sh" "$there" env GEOHALO_VENV=/venv PYTHONPYCACHEPREFIX=/tmp/pycache \
        bash /src/plugin-checkout/tools/desktop_leg.sh inside
fi
tour() {
    log=$(mktemp)
    if DESKTOP_S=400 "$root/tools/desktop.sh" "$root/tools/$1" > "$log" 2>&1 && grep -q '^ *[0-9.]* s  result: desktop tour complete' "$log"; then
        grep -a 'result:' "$log"
    else
        tail -60 "$log"
        echo "desktop: $1 FAILED ${DESKTOP_PREFIX:-}"
        exit 1
    fi
}
tour desktop_tour.py
DESKTOP_PREFIX=dark_ DESKTOP_THEME="Night Mapping" tour desktop_looks.py
DESKTOP_PREFIX=persian_ DESKTOP_LOCALE=fa tour desktop_looks.py
