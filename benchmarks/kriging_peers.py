"""
How other programs krige, for `kriging.py`.

Every function takes a `Case`, and the number of cells along a side of a raster over the square survey; it times the
computation alone by the clock of its own process, or by that of the program (files and starting not counted where
they can be told apart).
"""

import math
import os
import shutil
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

SIDE = 100.0
"""Side of the survey's square, metres."""

_AT_ONCE = 50_000  # cells at once, of peers that hold all covariances in memory


class Case(NamedTuple):
    """What all programs are given."""

    coordinates: np.ndarray
    values: np.ndarray
    """(n,) array."""
    kind: str
    """"spherical" or "exponential"."""
    nugget: float
    sill: float
    """Partial sill."""
    range: float
    """Practical range, metres."""
    neighbours: Optional[int] = None
    """All samples if None."""


class Raster(NamedTuple):
    """What a peer found; arrays from south to north."""

    seconds: float
    values: np.ndarray
    variance: np.ndarray


def middles(cells):
    """Return the positions of the middles of so many cells along a side of the survey."""
    return (np.arange(cells) + 0.5) * SIDE / cells


def pykrige(backend):
    def krige(case, cells):
        from pykrige.ok import OrdinaryKriging

        if backend == "C":
            # its import is no part of the time
            import pykrige.lib.cok  # noqa: F401
        parameters = {"psill": case.sill, "range": case.range, "nugget": case.nugget}
        line = middles(cells)
        step = max(1, _AT_ONCE // cells)
        start = time.perf_counter()
        system = OrdinaryKriging(
            *case.coordinates.T,
            case.values,
            variogram_model=case.kind,
            variogram_parameters=parameters,
            enable_statistics=False,
        )
        strips = [
            system.execute("grid", line, line[row : row + step], backend=backend) for row in range(0, cells, step)
        ]
        seconds = time.perf_counter() - start
        return Raster(seconds, *(np.concatenate([np.asarray(part) for part in parts]) for parts in zip(*strips)))

    return krige


def gstools(case, cells):
    import gstools as package

    package.config.NUM_THREADS = os.cpu_count()
    package.config.USE_GSTOOLS_CORE = find_spec("gstools_core") is not None
    model, scale = {
        "spherical": (package.Spherical, case.range),
        "exponential": (package.Exponential, case.range / 3),
    }[case.kind]
    line = middles(cells)
    start = time.perf_counter()
    covariance = model(dim=2, var=case.sill, nugget=case.nugget, len_scale=scale)
    system = package.krige.Ordinary(covariance, case.coordinates.T, case.values, exact=True)
    values, variance = system.structured((line, line), chunk_size=_AT_ONCE)
    return Raster(time.perf_counter() - start, values.T, variance.T)


def gstlearn(case, cells):
    import gstlearn as package

    line = middles(cells)
    start = time.perf_counter()
    table, model = _of_gstlearn(package, case)
    target = package.DbGrid.create(nx=[cells, cells], dx=[SIDE / cells] * 2, x0=[line[0]] * 2)
    if case.neighbours:
        # the last argument makes it search a ball tree
        around = package.NeighMoving.create(False, case.neighbours, 1e4, 1, 1, 2**31 - 1, [], [], True)
    else:
        around = package.NeighUnique.create()
    package.kriging(table, target, model, around)
    seconds = time.perf_counter() - start
    values, deviation = (_column(target, ending).reshape(cells, cells) for ending in ("estim", "stdev"))
    return Raster(seconds, values, deviation**2)


def gstlearn_leave_one_out(case):
    """Return seconds, and the absolute error of each sample."""
    import gstlearn as package

    start = time.perf_counter()
    table, model = _of_gstlearn(package, case)
    package.xvalid(table, model, package.NeighUnique.create())
    seconds = time.perf_counter() - start
    return seconds, np.abs(_column(table, "esterr"))


def _of_gstlearn(package, case):
    table = package.Db.create()
    table["x"], table["y"] = case.coordinates.T
    table["z"] = case.values
    table.setLocators(["x", "y"], package.ELoc.X)
    table.setLocators(["z"], package.ELoc.Z)
    model = package.Model.createFromParam(package.ECov.NUGGET, sill=case.nugget)
    if case.kind == "spherical":
        model.addCovFromParam(package.ECov.SPHERICAL, range=case.range, sill=case.sill)
    else:
        # as a scale: its practical range is that of another percentage
        model.addCovFromParam(package.ECov.EXPONENTIAL, range=case.range / 3, sill=case.sill, flagRange=False)
    model.setDriftIRF(0)
    return table, model


def _column(table, ending):
    name = next(name for name in table.getAllNames() if name.endswith(ending))
    return np.array(table[name])


def saga(case, cells):
    """SAGA; the time is that of the whole process, so ask for a raster of few cells too and take the difference."""
    line = middles(cells)
    shape = {
        "spherical": f"ifelse(gt(x, {case.range}), 1, 1.5 * x / {case.range} - 0.5 * (x / {case.range})^3)",
        "exponential": f"1 - exp(-3 * x / {case.range})",
    }[case.kind]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        np.savetxt(
            folder / "p.xyz",
            np.column_stack([case.coordinates, case.values]),
            "%.17g",
            "\t",
            header="x\ty\tz",
            comments="",
        )
        tool = ["saga_cmd", "-f=s"]
        subprocess.run(
            [*tool, "io_shapes", "3", "-POINTS", "p.shp", "-FILENAME", "p.xyz"],
            cwd=folder,
            check=True,
            capture_output=True,
        )
        search = ["-SEARCH_RANGE", "1", "-SEARCH_POINTS_ALL", "1"]
        if case.neighbours:
            count = str(case.neighbours)
            search = ["-SEARCH_RANGE", "0", "-SEARCH_RADIUS", "1000", "-SEARCH_POINTS_ALL", "0"]
            search += ["-SEARCH_POINTS_MIN", "1", "-SEARCH_POINTS_MAX", count]
        extent = {"XMIN": line[0], "XMAX": line[-1], "YMIN": line[0], "YMAX": line[-1], "SIZE": SIDE / cells}
        target = [part for key, number in extent.items() for part in (f"-TARGET_USER_{key}", repr(float(number)))]
        start = time.perf_counter()
        subprocess.run(
            [*tool, "statistics_kriging", "0", "-POINTS", "p.shp", "-FIELD", "z", "-TARGET_DEFINITION", "0", *target]
            + ["-TARGET_USER_FITS", "0", "-TQUALITY", "1", "-VAR_MODEL", f"{case.nugget} + {case.sill} * ({shape})"]
            + [*search, "-PREDICTION", "z.sgrd", "-VARIANCE", "v.sgrd"],
            cwd=folder,
            check=True,
            capture_output=True,
        )
        seconds = time.perf_counter() - start
        found = (np.fromfile(folder / f"{part}.sdat", np.float32).reshape(cells, cells).astype(float) for part in "zv")
        return Raster(seconds, *found)


_READ = """
a <- commandArgs(TRUE); suppressMessages({library(sp); library(gstat)})
columns <- function(path, k) matrix(readBin(path, 'numeric', file.size(path) / 8), ncol = k)
m <- columns(a[1], 3); d <- data.frame(x = m[, 1], y = m[, 2], z = m[, 3]); coordinates(d) <- ~x+y
"""

_KRIGE = (
    _READ
    + """
p <- columns(a[3], 2); p <- data.frame(x = p[, 1], y = p[, 2]); coordinates(p) <- ~x+y
model <- vgm(as.numeric(a[4]), a[5], as.numeric(a[6]), as.numeric(a[7]))
t <- system.time(k <- krige(z ~ 1, d, p, model, nmax = as.numeric(a[8]), debug.level = 0))
writeBin(c(k$var1.pred, k$var1.var), a[2]); cat(t[3])
"""
)

_LEAVE_ONE_OUT = (
    _READ
    + """
model <- vgm(as.numeric(a[4]), a[5], as.numeric(a[6]), as.numeric(a[7]))
t <- system.time(k <- krige.cv(z ~ 1, d, model, debug.level = 0, verbose = FALSE))
writeBin(c(k$var1.pred, k$var1.var), a[2]); cat(t[3])
"""
)

_VARIOGRAM = (
    _READ
    + """
cutoff <- as.numeric(a[3]); width <- cutoff / as.numeric(a[4])
t <- system.time(v <- variogram(z ~ 1, d, cutoff = cutoff, width = width))
writeBin(as.numeric(c(v$np, v$gamma)), a[2]); cat(t[3])
"""
)


def gstat(case, cells):
    line = middles(cells)
    north, east = np.meshgrid(line, line, indexing="ij")
    seconds, values, variance = gstat_at(case, np.column_stack([east.ravel(), north.ravel()]))
    return Raster(seconds, values.reshape(cells, cells), variance.reshape(cells, cells))


def gstat_at(case, places):
    """Return seconds, predictions and variances of gstat at places."""
    seconds, found = _of_gstat(_KRIGE, case, places.T, *_model_of_gstat(case), case.neighbours or math.inf)
    return (seconds, *found.reshape(2, -1))


def gstat_leave_one_out(case):
    """Return seconds, and the absolute error of each sample."""
    seconds, found = _of_gstat(_LEAVE_ONE_OUT, case, np.empty(0), *_model_of_gstat(case))
    return seconds, np.abs(found.reshape(2, -1)[0] - case.values)


def gstat_variogram(case, cutoff, classes):
    """Return seconds, the number of pairs of each class, and the semivariances."""
    seconds, found = _of_gstat(_VARIOGRAM, case, None, cutoff, classes)
    return (seconds, *found.reshape(2, -1))


def _model_of_gstat(case):
    short, reach = {"spherical": ("Sph", case.range), "exponential": ("Exp", case.range / 3)}[case.kind]
    return case.sill, short, reach, case.nugget


def _of_gstat(script, case, more, *arguments):
    """Run gstat on the samples and `more` numbers; return its own seconds, so that R's start does not count."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "k.R").write_text(script)
        np.column_stack([case.coordinates, case.values]).T.tofile(folder / "samples")
        files = ["samples", "found"]
        if more is not None:
            np.ascontiguousarray(more).tofile(folder / "more")
            files.append("more")
        command = ["Rscript", "k.R", *files, *(str(argument) for argument in arguments)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
        return float(done.stdout.split()[-1]), np.fromfile(folder / "found")


def _has_gstat():
    if not shutil.which("Rscript"):
        return False
    return not subprocess.run(["Rscript", "-e", "library(gstat)"], capture_output=True).returncode


def installed():
    """Return which of the programs are there, by name."""
    there = {name: find_spec(name) is not None for name in ("pykrige", "gstools", "gstlearn")}
    return {**there, "gstat": _has_gstat(), "saga": shutil.which("saga_cmd") is not None}


GLOBAL = {
    "PyKrige loop": ("pykrige", pykrige("loop")),
    "PyKrige vectorized": ("pykrige", pykrige("vectorized")),
    "PyKrige C": ("pykrige", pykrige("C")),
    "GSTools": ("gstools", gstools),
    "gstlearn": ("gstlearn", gstlearn),
    "R gstat": ("gstat", gstat),
    "SAGA": ("saga", saga),
}
"""Kriging from all samples: the name of each peer, what must be installed, and the function."""
