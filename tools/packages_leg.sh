#!/bin/bash
# The page for Python packages, used as a user uses it: on a bare Debian with nothing but QGIS (as root, in a folder of
# its own; else on this machine's QGIS, without the virtual environment), from the package index that pip is set to.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
if [ "$(id -u)" = 0 ] && [ "${1:-}" != inside ]; then
    bare=${QGIS_ROOTS:-/var/tmp/qgis-roots}/bookworm-bare
    if [ ! -e "$bare/.ready" ]; then
        command -v mmdebstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends mmdebstrap >/dev/null; }
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/$' | sort -u | head -1)
        rm -rf "$bare"; mkdir -p "$(dirname "$bare")"
        mmdebstrap --quiet --mode=root --variant=apt --keyring=/usr/share/keyrings \
            --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
            --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Check-Date "false"' \
            --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/man/*' \
            --include=python3-qgis,qgis,ca-certificates bookworm "$bare" "$mirror"
        touch "$bare/.ready"
    fi
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    cp /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/"
    cp /etc/pip.conf "$bare/etc/pip.conf" 2>/dev/null || true
    # files that this machine's pip takes beside those of the index: the build of torch for processors
    mkdir -p "$bare/wheels"
    [ -z "${PIP_FIND_LINKS:-}" ] || cp -u "$PIP_FIND_LINKS"/torch-*+cpu-*.whl "$bare/wheels" 2>/dev/null || true
    SRC=$root exec "$root/tools/run_in_root.sh" "$bare" bash /src/plugin-checkout/tools/packages_leg.sh inside
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p -m 700 "$work/plugins" "$work/config/profiles/default/QGIS" "$work/run" "$work/home"
ln -s "$root" "$work/plugins/geohalo"
for ini in QGIS3.ini QGIS4.ini; do
    printf '[PythonPlugins]\ngeohalo=true\n' > "$work/config/profiles/default/QGIS/$ini"
done
export QGIS_PLUGINPATH="$work/plugins" QGIS_CUSTOM_CONFIG_PATH="$work/config" XDG_RUNTIME_DIR="$work/run"
export QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore::DeprecationWarning PYTHONDONTWRITEBYTECODE=1
export PATH=/usr/sbin:/usr/bin:/sbin:/bin XDG_CACHE_HOME="$work/home"
failed() { echo "packages: FAILED: $*"; exit 1; }
page() {
    PYTHONPATH="$work/plugins:/usr/share/qgis/python/plugins" \
        /usr/bin/python3 "$root/tools/packages_leg.py" "$work/config" "$@" 2> >(grep -v propagateSizeHints >&2)
}
refused() {
    # neither an index nor files beside it can be reached
    (export PIP_CONFIG_FILE=/dev/null PIP_INDEX_URL=http://127.0.0.1:9/simple PIP_FIND_LINKS=; page refused "$1" "$2")
}
qp=qgis_process
command -v qgis_process.bin >/dev/null && qp=qgis_process.bin
train() {
    tool=$1; shift
    "$qp" run "geohalo:$tool" -- INPUT="$work/samples.gpkg" FEATURES=Fa FEATURES=Fb FEATURES=Fc LABEL=label \
        MODEL="$work/$tool.safetensors" METRICS="$work/$tool.json" "$@" > "$work/log" 2>&1
}
trained() {
    train "$@" || { cat "$work/log"; failed "$1 did not run"; }
    echo "$1: $(wc -c < "$work/$1.safetensors") bytes of model"
}
/usr/bin/python3 - "$work/samples.gpkg" <<'EOF'
import random
import sys

from osgeo import ogr, osr

chance = random.Random(0)
reference = osr.SpatialReference()
reference.ImportFromEPSG(32640)
source = ogr.GetDriverByName("GPKG").CreateDataSource(sys.argv[1])
layer = source.CreateLayer("samples", reference, ogr.wkbPoint)
for name in ("Fa", "Fb", "Fc"):
    layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
layer.CreateField(ogr.FieldDefn("label", ogr.OFTString))
for row in range(160):
    feature = ogr.Feature(layer.GetLayerDefn())
    of = (row % 16 // 4 + row // 16 // 3) % 3
    for column, name in enumerate(("Fa", "Fb", "Fc")):
        feature[name] = chance.gauss(2.0 * (column == of), 1)
    feature["label"] = ("porphyry", "vein", "background")[of]
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({500000 + 500 * (row % 16)} {3900000 + 500 * (row // 16)})"))
    layer.CreateFeature(feature)
EOF

# what Debian's QGIS brings and that of Windows does not
hide() {
    mkdir -p "$work/hidden"
    for name in "$@"; do mv "/usr/lib/python3/dist-packages/$name" "$work/hidden"; done
}
show() { [ ! -d "$work/hidden" ] || mv "$work/hidden"/* /usr/lib/python3/dist-packages; }
bare=no
[ ! -d /wheels ] || bare=yes
if [ $bare = yes ]; then
    apt-get purge -y -qq python3-pip python3-pip-whl >/dev/null 2>&1 || true
    echo "== no pip"
    page refused scikit-learn "has no pip to install with"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-pip >/dev/null 2>&1
    echo "== torch, for which QGIS's sympy is too old, and which the index has with CUDA only"
    PIP_FIND_LINKS=/wheels page asks torch
    trap 'show; rm -rf "$work"' EXIT
    (cd /usr/lib/python3/dist-packages; hide scipy scipy-* matplotlib matplotlib-* mpl_toolkits pylab.py sympy sympy-*)
elif /usr/bin/python3 -c 'import sklearn' 2>/dev/null; then
    echo "packages: this machine's Python has scikit-learn already, left out"
    exit 0
fi
echo "== the network refused, nothing installed"
refused scikit-learn,gstools "cannot be reached"
echo "== a tool that needs what is not there"
! train trainsvm TUNING=none || failed "it trained without scikit-learn"
grep "^ERROR.*needs the Python package" "$work/log" || { cat "$work/log"; failed "no sentence"; }
if [ $bare = yes ]; then first=scipy,matplotlib,scikit-learn,gstools,pykrige; else first=scikit-learn,gstools,pykrige; fi
echo "== $first"
page install $first
echo "== the network refused, packages installed"
refused torch "cannot be reached"
echo "== a new QGIS uses them"
trained trainsvm TUNING=none
if ls /wheels/*.whl >/dev/null 2>&1; then
    echo "== torch for processors, cancelled while it unpacks, then whole"
    export PIP_FIND_LINKS=/wheels
    page cancels torch
    page install torch
    trained trainnetwork NETWORK=conv1d EPOCHS=5
fi
echo "== removed"
page removes
echo "packages: passed"
