#!/bin/sh
# Install the peers beside the benchmarks and run them all.
set -eu
cd "$(dirname "$0")/.."
peers=out/bench/peers
if [ ! -d $peers/xpysom ]; then
    # somoclu builds against nvcc where it finds one: hide it
    PATH=/usr/bin:/bin .venv/bin/pip install -q --no-deps --no-build-isolation --target $peers xpysom==1.0.7 somoclu==1.7.6
fi
if [ ! -d $peers/gstlearn ]; then
    .venv/bin/pip install -q --no-deps --target $peers gstlearn==1.11.1 gstools-core==1.3.0 ||
        echo "bench: gstlearn and gstools-core could not be installed, left out"
fi
install() {
    sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        echo "bench: $* could not be installed, left out"
}
Rscript -e 'library(kohonen); library(gstat)' >/dev/null 2>&1 || install r-base-core r-cran-kohonen r-cran-gstat
command -v saga_cmd >/dev/null || install saga
status=0
for benchmark in som desom start brush live_prediction_area survey classifiers kriging network svm; do
    .venv/bin/python benchmarks/$benchmark.py || status=1
done
exit $status
