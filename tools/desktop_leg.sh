#!/bin/bash
# The tours through the real desktop, pictures in out/desktop/VERSION: desktop_leg.sh [here | SUITE]
# "here" is this machine's QGIS; a SUITE such as trixie that of the root folder which tools/matrix.sh makes of it;
# without a word both at once.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
where=${1:-both}
case $where in
both)
    second=$(mktemp)
    "$0" trixie > "$second" 2>&1 &
    other=$!
    failed=0
    "$0" here || failed=1
    wait $other || failed=1
    cat "$second"; rm -f "$second"
    exit $failed
    ;;
here) ;;
*)
    there=${QGIS_ROOTS:-/var/tmp/qgis-roots}/$where
    if [ "$(id -u)" != 0 ] || [ ! -e "$there/.ready" ]; then
        echo "desktop: $where needs root, and the folder that make matrix makes: left out"
        exit 0
    fi
    SRC=$root exec "$root/tools/run_in_root.sh" "$there" env GEOHALO_VENV=/venv PYTHONPYCACHEPREFIX=/tmp/pycache \
        bash /src/plugin-checkout/tools/desktop_leg.sh here
    ;;
esac
log=$(mktemp)
trap 'rm -f "$log"' EXIT
tour() {
    if DESKTOP_S=400 "$root/tools/desktop.sh" "$root/tools/$1" > "$log" 2>&1 && grep -aq 'result: desktop tour complete' "$log"; then
        echo "${DESKTOP_PREFIX:-}$1: $(grep -a 'result:' "$log")"
    else
        tail -60 "$log"
        echo "desktop: FAILED: ${DESKTOP_PREFIX:-}$1"
        exit 1
    fi
}
tour desktop_tour.py
DESKTOP_PREFIX=dark_ DESKTOP_THEME="Night Mapping" tour desktop_looks.py
DESKTOP_PREFIX=persian_ DESKTOP_LOCALE=fa tour desktop_looks.py
