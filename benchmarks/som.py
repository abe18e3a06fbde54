"""Batch self-organising map: GeoHalo beside XPySom, somoclu and R's kohonen."""

import math
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from side_by_side import import_geohalo, in_turn, median, report

import_geohalo()

import numpy as np
from geohalo.core.batch_som import initial_prototypes, train_batch
from geohalo.core.map_quality import quantisation_error, topographic_error
from geohalo.core.map_topology import temperatures, unit_distances

SIDE, EPOCHS, FEATURES = 8, 20, 27
FIRST, LAST = SIDE / 2, 0.5
"""Standard deviation of the Gaussian neighbourhood at the first and the last epoch, the same for all."""


def survey(n, seed=0, groups=9, inner=6):
    """Standardised samples in groups, of a lower inner dimension, single precision."""
    random = np.random.default_rng(seed)
    centres = random.standard_normal((groups, inner)) * 1.5
    mixing = random.standard_normal((inner, FEATURES))
    samples = (centres[random.integers(0, groups, n)] + random.standard_normal((n, inner))) @ mixing / 2
    samples += 0.4 * random.standard_normal((n, FEATURES))
    return ((samples - samples.mean(0)) / samples.std(0)).astype(np.float32)


def last_sigma(rounds):
    """End radius to ask for, from a peer whose decay stops one step short of it."""
    return FIRST * math.exp(-math.log(FIRST / LAST) * rounds / (rounds - 1))


def geohalo(samples, start):
    distances = unit_distances(SIDE, SIDE, "euclidean")
    schedule = temperatures(math.sqrt(2) * FIRST, math.sqrt(2) * LAST, EPOCHS)
    return lambda: train_batch(samples, start, distances, schedule)


def xpysom(samples, start):
    from xpysom import XPySom

    def train():
        peer = XPySom(SIDE, SIDE, FEATURES, sigma=FIRST, sigmaN=last_sigma(EPOCHS), std_coeff=1.0, random_seed=0)
        peer._weights = start.reshape(SIDE, SIDE, FEATURES).copy()
        peer.train(samples, EPOCHS)
        return peer.get_weights().reshape(-1, FEATURES)

    return train


def somoclu(samples, start):
    import somoclu as package

    def train():
        peer = package.Somoclu(
            SIDE, SIDE, initialcodebook=start.copy(), compactsupport=False, neighborhood="gaussian", std_coeff=1.0
        )
        peer.train(
            samples, EPOCHS, radius0=FIRST, radiusN=last_sigma(EPOCHS), radiuscooling="exponential", scale0=1, scaleN=1
        )
        return peer.codebook.reshape(-1, FEATURES)

    return train


KOHONEN = f"""
a <- commandArgs(TRUE); suppressMessages(library(kohonen))
n <- as.integer(a[2]); side <- as.integer(a[3]); epochs <- as.integer(a[4])
X <- matrix(readBin(a[1], 'numeric', n * {FEATURES}, size = 4), ncol = {FEATURES}, byrow = TRUE); set.seed(1)
last <- {FIRST} - ({FIRST} - {LAST}) * epochs / (epochs - 1)
t <- system.time(s <- som(X, grid = somgrid(side, side, 'rectangular', neighbourhood.fct = 'gaussian'), rlen = epochs,
                          mode = a[5], radius = c({FIRST}, last), keep.data = FALSE, cores = 2))
writeBin(as.double(t(getCodes(s))), a[6]); cat(t[3])
"""


def kohonen(samples, mode):
    """R's kohonen; its own clock is used, so that starting R does not count."""
    folder = Path(tempfile.mkdtemp())
    samples.tofile(folder / "x")
    (folder / "k.R").write_text(KOHONEN)

    def train():
        done = subprocess.run(
            [
                "Rscript",
                str(folder / "k.R"),
                str(folder / "x"),
                str(len(samples)),
                str(SIDE),
                str(EPOCHS),
                mode,
                str(folder / "w"),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        codes = np.fromfile(folder / "w").reshape(-1, FEATURES)
        return float(done.stdout.split()[-1]), codes

    return train


def compare(n, rounds, peers):
    """Return rows of the table for `n` samples, and the ratios to GeoHalo."""
    samples = survey(n)
    start = initial_prototypes(samples, SIDE, SIDE)
    tasks = {"GeoHalo": geohalo(samples, start)}
    for name, make in (("XPySom", xpysom), ("somoclu", somoclu)):
        if name in peers:
            tasks[name] = make(samples, start)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tasks["GeoHalo"]()
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    times, maps = in_turn(tasks, rounds)
    if "kohonen" in peers and shutil.which("Rscript"):
        for mode in ("pbatch", "batch"):
            runs = [kohonen(samples, mode)() for _ in range(min(rounds, 3))]
            times[f"kohonen {mode}"] = [seconds for seconds, _ in runs]
            maps[f"kohonen {mode}"] = runs[-1][1]
    part = samples[:200_000].astype(float)
    beside = unit_distances(SIDE, SIDE, "chebyshev")
    own = median(times["GeoHalo"])
    rows = [
        {
            "samples": n,
            "who": name,
            "seconds": median(seconds),
            "times GeoHalo": median(seconds) / own,
            "quantisation error": quantisation_error(part, np.asarray(maps[name], float)),
            "topographic error": topographic_error(part, np.asarray(maps[name], float), beside),
        }
        for name, seconds in times.items()
    ]
    rows[0]["memory MiB"] = f"{memory:.0f} beyond the data ({samples.nbytes / 2**20:.0f} MiB)"
    return rows


def main():
    start = time.time()
    rows = compare(806, 15, ("XPySom", "somoclu"))
    rows += compare(10_000, 9, ("XPySom", "somoclu", "kohonen"))
    rows += compare(1_000_000, 3, ("XPySom",))
    ratio = {(row["samples"], row["who"]): row["times GeoHalo"] for row in rows}
    quality = {(row["samples"], row["who"]): row["quantisation error"] for row in rows}
    targets = [("XPySom, 10 000 samples", ratio[10_000, "XPySom"], 2.5)]
    for peer in ("somoclu", "kohonen pbatch", "kohonen batch"):
        if (10_000, peer) in ratio:
            targets.append((f"{peer}, 10 000 samples", ratio[10_000, peer], 10))
    targets.append(("XPySom, 1 000 000 samples", ratio[1_000_000, "XPySom"], 4.5))
    for n, peer in ((10_000, "XPySom"), (10_000, "somoclu"), (1_000_000, "XPySom")):
        if (n, peer) in quality:
            agreement = 1 - abs(quality[n, "GeoHalo"] / quality[n, peer] - 1)
            targets.append((f"quantisation error as {peer}, {n} samples (1 = equal)", agreement, 0.99))
    met = report("som", "Batch self-organising map, 8 x 8, 20 epochs, 27 features, equal end radius", rows, targets)
    print(f"{time.time() - start:.0f} s")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
