#!/bin/sh
# Install the peers beside the benchmarks and run them all.
set -eu
cd "$(dirname "$0")/.."
peers=out/bench/peers
if [ ! -d $peers/xpysom ]; then
    # somoclu builds against nvcc where it finds one: hide it
    PATH=/usr/bin:/bin .venv/bin/pip install -q --no-deps --no-build-isolation --target $peers xpysom==1.0.7 somoclu==1.7.6
fi
if ! command -v Rscript >/dev/null || ! Rscript -e 'library(kohonen)' >/dev/null 2>&1; then
    sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-core r-cran-kohonen >/dev/null ||
        echo "bench: R's kohonen could not be installed, left out"
fi
status=0
for benchmark in som desom start survey; do
    .venv/bin/python benchmarks/$benchmark.py || status=1
done
exit $status
