"""
Kriging and variograms: GeoHalo beside R's gstat, PyKrige, GSTools, gstlearn and SAGA.

GeoHalo and each peer run in turn, GeoHalo before and after. Peers take time in proportion to the cells, and most take
minutes for a raster: they are timed on few cells and scaled, what they need before the first cell left out. Without
``--quick`` the fastest of them then krige the whole raster.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from side_by_side import import_geohalo, median, report

import_geohalo()

import kriging_peers as peers
import numpy as np
from geohalo.core.experimental_variogram import experimental_variogram
from geohalo.core.grid import Grid
from geohalo.core.kriging import Kriging
from geohalo.core.kriging_grid import krige_grid
from geohalo.core.local_kriging import LocalKriging
from geohalo.core.variogram import Structure, Variogram

NUGGET, SILL = 0.25, 0.75
SAMPLES, RANGE = 806, 30.0
LARGE = {10_000: 10.0, 100_000: 10.0}
"""Samples of the local cases, and their range, metres."""
NEIGHBOURS, MANY = 24, 320
CELLS, LARGE_CELLS, LOCAL_CELLS = 500, 2000, 1000
"""Cells along a side."""
FEW_CELLS, MORE_CELLS = 20, 100
"""Cells along a side, from whose difference in time a peer's time for a cell is known."""
CLASSES = 15


def survey(n, variables=1):
    """Return (n, 2) positions in a square and (n, q) values: two scales of waves and noise."""
    random = np.random.default_rng(n)
    coordinates = random.uniform(0, peers.SIDE, (n, 2))
    directions = random.uniform(0, np.pi, (40, variables))
    waves = random.normal(size=(40, variables)) * 0.2
    lengths = np.geomspace(8, 80, 40)[:, None]
    values = 0.5 * random.standard_normal((n, variables))
    for angle, size, length in zip(directions, waves, lengths):
        along = np.outer(coordinates[:, 0], np.sin(angle)) + np.outer(coordinates[:, 1], np.cos(angle))
        values += size * np.sin(2 * np.pi * along / length)
    return coordinates, values


def case_of(n, kind="spherical", reach=RANGE, neighbours=None):
    coordinates, values = survey(n)
    return peers.Case(coordinates, values[:, 0], kind, NUGGET, SILL, reach, neighbours)


def model_of(case):
    return Variogram(case.nugget, (Structure(case.kind, case.sill, case.range),))


def raster(case, cells, values=None):
    """Krige with GeoHalo; of several variables the first is kept."""
    grid = Grid(0, peers.SIDE, peers.SIDE / cells, cells, cells)
    found, variance = np.empty((2, cells, cells))

    def write(first, part):
        rows = slice(first, first + len(part.variance))
        found[rows], variance[rows] = part.values[..., 0], part.variance

    values = case.values if values is None else values
    start = time.perf_counter()
    if case.neighbours:
        LocalKriging(case.coordinates, values, model_of(case), neighbours=case.neighbours).grid(grid, write)
    else:
        krige_grid(Kriging(case.coordinates, values, model_of(case)), grid, write)
    return peers.Raster(time.perf_counter() - start, found[::-1], variance[::-1])


class Elsewhere:
    """How many processor cores other programs kept busy while a block ran; None where the system does not tell."""

    def __enter__(self):
        self._start = time.perf_counter(), self._busy()
        return self

    def __exit__(self, *_):
        start, busy = self._start
        self.cores = None if busy is None else max(0.0, (self._busy() - busy) / (time.perf_counter() - start))

    @staticmethod
    def _busy():
        try:
            numbers = [int(part) for part in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        except OSError:
            return None
        everything = (sum(numbers) - numbers[3] - numbers[4]) / os.sysconf("SC_CLK_TCK")
        return everything - sum(os.times()[:4])


def beside(own, peer, rounds=1):
    """
    Run GeoHalo, the peer and GeoHalo again, several rounds.

    Both return what starts with their seconds. Returns the median seconds of both, what they returned last, and how
    many cores other programs kept busy.
    """
    with Elsewhere() as elsewhere:
        mine, theirs = [own()], []
        for _ in range(rounds):
            theirs.append(peer())
            mine.append(own())
    seconds = (median([found[0] for found in runs]) for runs in (mine, theirs))
    return (*seconds, mine[-1], theirs[-1], elsewhere.cores)


def row(case, who, seconds, own, busy=None, differences=(), note=""):
    """Return a line of the table."""
    values, variance = (f"{size:.0e}" for size in differences) if differences else ("", "")
    busy = "" if busy is None else f"{busy:.1f}"
    return {
        "case": case, "who": who, "seconds": f"{seconds:.3g}", "times GeoHalo": f"{seconds / own:.3g}",
        "prediction off by": values, "variance off by": variance, "cores busy elsewhere": busy, "note": note,
    }  # fmt: skip


def missing(case, who):
    return {**row(case, who, 1, 1), "seconds": "", "times GeoHalo": "", "note": "not installed, left out"}


def apart(one, other):
    """Return the largest differences of two rasters' values and variances."""
    return np.abs(one.values - other.values).max(), np.abs(one.variance - other.variance).max()


def seconds_for(few, more, cells):
    """Return a peer's seconds for so many cells from those for few and for more."""
    return (more.seconds - few.seconds) / (more.values.size - few.values.size) * cells


def whole_rasters(kind, there, quick):
    """All samples, rasters of 250 000 and 4 000 000 cells."""
    case, name = case_of(SAMPLES, kind), f"{SAMPLES} samples, {kind}, {CELLS**2} cells"
    coarse, rows, mine, times = raster(case, MORE_CELLS), [], [], {}
    for who, (package, krige) in peers.GLOBAL.items():
        if not there[package]:
            rows.append(missing(name, who))
            continue
        few = krige(case, FEW_CELLS)
        own, _, _, more, busy = beside(lambda: raster(case, CELLS), lambda krige=krige: krige(case, MORE_CELLS))
        times[who] = seconds_for(few, more, CELLS**2)
        mine.append(own)
        note = f"from {MORE_CELLS**2} cells, GeoHalo {own:.3g} s beside it"
        rows.append(row(name, who, times[who], own, busy, apart(more, coarse), note))
    own, best = median(mine), min(times, key=times.get)
    ratio = times[best] / own
    if not quick:
        krige = peers.GLOBAL[best][1]
        own, times[best], one, other, busy = beside(lambda: raster(case, CELLS), lambda: krige(case, CELLS), 2)
        ratio = times[best] / own
        note = f"the whole raster, GeoHalo {own:.3g} s beside it"
        rows.append(row(name, best, times[best], own, busy, apart(one, other), note))
    rows.insert(0, row(name, "GeoHalo", own, own))

    large, many = f"{SAMPLES} samples, {kind}, {LARGE_CELLS**2} cells", (LARGE_CELLS / CELLS) ** 2
    with Elsewhere() as elsewhere:
        seconds = median([raster(case, LARGE_CELLS).seconds for _ in range(1 if quick else 3)])
    peak = peak_of(kind)
    rows.append(row(large, "GeoHalo", seconds, seconds, elsewhere.cores, note=f"at most {peak:.0f} MiB of memory"))
    rows.append(row(large, best, times[best] * many, seconds, note=f"{many:.0f} times its {CELLS**2} cells"))
    least, least_large = (40, 70) if kind == "spherical" else (11, 12)
    return rows, [
        (f"fastest peer ({best}), {name}", ratio, least),
        (f"fastest peer ({best}, scaled), {large}", times[best] * many / seconds, least_large),
        (f"300 MiB over the memory of {large}", 300 / peak, 1),
    ]


def peak_of(kind):
    """Return the memory of a process that does nothing but krige the largest raster and drop it, MiB."""
    done = subprocess.run([sys.executable, __file__, "--memory", kind], capture_output=True, text=True, check=True)
    return float(done.stdout)


def print_memory(kind):
    case = case_of(SAMPLES, kind)
    grid = Grid(0, peers.SIDE, peers.SIDE / LARGE_CELLS, LARGE_CELLS, LARGE_CELLS)
    krige_grid(Kriging(case.coordinates, case.values, model_of(case)), grid, lambda first, found: None)
    print(most_memory())


def most_memory():
    """
    Return the most memory this process has held, MiB.

    Linux passes `ru_maxrss` of the process that starts another on to that one: its status file tells them apart.
    """
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def fields(rounds):
    """27 variables of one variogram beside one variable."""
    case = case_of(SAMPLES)
    values = survey(SAMPLES, 27)[1]
    one, all_of_them, *_, busy = beside(
        lambda: raster(case, CELLS, values[:, :1]), lambda: raster(case, CELLS, values), rounds
    )
    name = f"{SAMPLES} samples, spherical, {CELLS**2} cells"
    rows = [row(f"{name}, 27 variables", "GeoHalo", all_of_them, one, busy, note="times one variable")]
    return rows, [("1.3 times the time of one variable, over that of 27", 1.3 * one / all_of_them, 1)]


def local_rasters(n, there, quick):
    """24 neighbours, a raster of 1 000 000 cells; how far they are from 320 neighbours."""
    case, name = (
        case_of(n, reach=LARGE[n], neighbours=NEIGHBOURS),
        f"{n} samples, 24 neighbours, {LOCAL_CELLS**2} cells",
    )
    line = peers.middles(LOCAL_CELLS)
    every = 5 if quick else 1
    # gstat kriges every fifth cell, or all; every fifteenth is compared, which meets all parts of tiles
    taken, few, compared = slice(every // 2, None, every), slice(25, None, 50), slice(2, None, 15)
    shown = slice(0 if quick else 2, None, 15 // every)
    if not there["gstat"]:
        own = raster(case, LOCAL_CELLS).seconds
        return [row(name, "GeoHalo", own, own), missing(name, "R gstat")], []

    def gstat(part):
        north, east = np.meshgrid(line[part], line[part], indexing="ij")
        seconds, values, variance = peers.gstat_at(case, np.column_stack([east.ravel(), north.ravel()]))
        return peers.Raster(seconds, values.reshape(east.shape), variance.reshape(east.shape))

    start = gstat(few)
    own, _, mine, theirs, busy = beside(lambda: raster(case, LOCAL_CELLS), lambda: gstat(taken))
    seconds = seconds_for(start, theirs, LOCAL_CELLS**2)

    north, east = np.meshgrid(line[compared], line[compared], indexing="ij")
    places = np.column_stack([east.ravel(), north.ravel()])

    def kriged(neighbours):
        found = LocalKriging(case.coordinates, case.values, model_of(case), neighbours=neighbours).predict(places)
        return peers.Raster(0, found.values.reshape(east.shape), found.variance.reshape(east.shape))

    truth, like = kriged(MANY), kriged(NEIGHBOURS)
    mine = peers.Raster(0, mine.values[compared, compared], mine.variance[compared, compared])
    theirs = peers.Raster(0, theirs.values[shown, shown], theirs.variance[shown, shown])
    near, far = farther(mine, truth), farther(theirs, truth)
    note = "from 320 neighbours: rms {:.1e}, at most {:.1e}, variance {:+.1e}"
    rows = [
        row(name, "GeoHalo", own, own, busy, note=note.format(*near)),
        row(name, "R gstat", seconds, own, busy, note=note.format(*far)),
        row(f"{places.shape[0]} places, 24 neighbours of each", "R gstat", 0, 1, differences=apart(theirs, like)),
    ]
    rows[-1].update({"seconds": "", "times GeoHalo": ""})
    for who in ("gstlearn", "SAGA") if n == min(LARGE) else ():
        package, krige = peers.GLOBAL[who]
        if there[package]:
            first = krige(case, FEW_CELLS)
            _, _, _, more, busy = beside(lambda: (0,), lambda krige=krige: krige(case, MORE_CELLS))
            rows.append(
                row(name, who, seconds_for(first, more, LOCAL_CELLS**2), own, busy, note=f"from {MORE_CELLS**2} cells")
            )
        else:
            rows.append(missing(name, who))
    words = "root mean square", "largest", "mean excess of variance"
    return rows, [
        (f"R gstat, {name}", seconds / own, 20 if n == min(LARGE) else 13),
        *((f"{what} from 320 neighbours, gstat's over ours, {name}", f / m, 1) for what, f, m in zip(words, far, near)),
    ]


def farther(found, truth):
    """Return how far a raster is from another: rms, largest difference, and mean excess of variance."""
    off = np.abs(found.values - truth.values)
    return np.sqrt((off**2).mean()), off.max(), (found.variance - truth.variance).mean()


def leaving_one_out(there, quick):
    case, name = case_of(SAMPLES), f"leaving one out of {SAMPLES} samples"

    def own():
        start = time.perf_counter()
        predicted, _ = Kriging(case.coordinates, case.values, model_of(case)).leave_one_out()
        return time.perf_counter() - start, np.abs(predicted[:, 0] - case.values)

    def several():
        runs = [own() for _ in range(5)]
        return median([seconds for seconds, _ in runs]), runs[-1][1]

    rows, targets = [], []
    for who, package, peer, least in (
        ("gstlearn", "gstlearn", peers.gstlearn_leave_one_out, 100),
        ("R gstat", "gstat", peers.gstat_leave_one_out, 500),
    ):
        if not there[package]:
            rows.append(missing(name, who))
        elif not (quick and who == "R gstat"):
            mine, seconds, one, other, busy = beside(several, lambda peer=peer: peer(case))
            off = np.abs(one[1] - other[1]).max()
            note = f"GeoHalo {mine:.3g} s beside it"
            rows.append({**row(name, who, seconds, mine, busy, note=note), "prediction off by": f"{off:.0e}"})
            targets.append((f"{who}, {name}", seconds / mine, least))
    return rows, targets


def variograms(n, there):
    cutoff = 50.0 if n == min(LARGE) else 5.0
    case, name = case_of(n), f"variogram of {n} samples up to {cutoff:g} m"

    def own():
        start = time.perf_counter()
        found = experimental_variogram(case.coordinates, case.values, cutoff / CLASSES, cutoff)
        return time.perf_counter() - start, found.pairs, found.semivariance[:, 0]

    if not there["gstat"]:
        return [missing(name, "R gstat")], []
    mine, seconds, one, other, busy = beside(
        own, lambda: peers.gstat_variogram(case, cutoff, CLASSES), 3 if n == min(LARGE) else 1
    )
    off, pairs = np.abs(one[2] / other[2] - 1).max(), np.abs(one[1] - other[1]).max()
    note = f"{one[1].sum():.3g} pairs, counts differ by {pairs:.0f}, semivariance by {off:.0e} of it"
    rows = [row(name, "GeoHalo", mine, mine, busy), row(name, "R gstat", seconds, mine, busy, note=note)]
    return rows, [
        (f"R gstat, {name}", seconds / mine, 3 if n == min(LARGE) else 15),
        (f"pairs as gstat counts them, {name} (1 = equal)", 1 - pairs / one[1].sum(), 1),
    ]


def main(quick):
    start, there = time.time(), peers.installed()
    parts = [whole_rasters(kind, there, quick) for kind in ("spherical", "exponential")]
    parts.append(fields(1 if quick else 3))
    parts += [local_rasters(n, there, quick) for n in LARGE]
    parts.append(leaving_one_out(there, quick))
    parts += [variograms(n, there) for n in LARGE]
    rows, targets = ([line for part in parts for line in part[which]] for which in (0, 1))
    met = report("kriging", "Kriging and variograms, prediction and variance", rows, targets)
    print(f"{time.time() - start:.0f} s, load of the last minute {os.getloadavg()[0]:.1f}")
    return 0 if met else 1


if __name__ == "__main__":
    if "--memory" in sys.argv:
        print_memory(sys.argv[-1])
    else:
        sys.exit(main("--quick" in sys.argv))
