"""
Kriging to rasters, tile by tile: memory stays bounded whatever the raster's size.

A tile is so small that its covariances stay in the processor's cache, and so large that products run at full speed.
Distances on a grid are sums of what the rows and what the columns give, one addition a cell. Beyond the range of a
spherical model a sample has nothing in common with a tile, so that a fraction of the system is enough (Cholesky of the
block of the inverse that belongs to the near samples). The variance is a sum of many squares whose small error single
precision does not amplify; the prediction is computed in double precision.
"""

import threading
from typing import NamedTuple

import numpy as np

from .blas import matmul
from .errors import check_choice
from .estimator import silent
from .kriging import Prediction, positive
from .threads import cores, one_blas_thread, threaded

PRECISIONS = ("mixed", "double")

_CACHED = 800_000  # covariances of a tile: what two arrays of them take fits the processor's cache
_STEPS = 6  # row blocks of a product with a triangle, which leave most of its zeros out
_NEARLY_ALL = 0.75  # share of the samples from which the whole system is quicker than a part of it

BLOCK_POINTS = 4
"""Gauss-Legendre points along each side of a block, as gstat takes."""


class _Setting(NamedTuple):
    """What every tile of one raster shares."""

    eastings: np.ndarray
    northings: np.ndarray
    edge: int
    compact: bool
    kind: type
    offsets: np.ndarray
    weights: np.ndarray
    sill: float
    coincident: dict


def krige_grid(system, grid, write, inside=None, external=None, block=None, precision="mixed", progress=silent):
    """
    Krige to a raster.

    Parameters
    ----------
    system : Kriging
    grid : Grid
    write : callable
        Called with the number of the first row, and a `Prediction` of arrays (rows, columns, q) and (rows, columns),
        from north to south; NaN outside the study area.
    inside : (rows, columns) array of bool, optional
        Study area.
    external : callable, optional
        Takes slices of rows and columns and returns the (rows, columns, e) drift variables there.
    block : (width, height), optional
        Sides of the blocks whose mean is predicted, metres; points if None.
    precision : {"mixed", "double"}
        "mixed" computes the variance in single precision (error below a hundred-thousandth of the sill).

    Raises
    ------
    DataError
        If the variance comes out negative.
    """
    check_choice("precision", precision, PRECISIONS)
    setting = _setting(system, grid, block, precision)

    def work(rows, columns, buffers):
        return _tile(system, setting, rows, columns, buffers, external)

    run_tiles(work, grid, setting.edge, write, inside, system.observed.shape[1], progress)


def run_tiles(work, grid, edge, write, inside, n_variables, progress):
    """
    Compute a raster in square tiles on all cores and write whole strips of them, from north to south.

    `work` takes slices of rows and columns and the buffers of its thread (a dict), and returns a `Prediction` of
    arrays with one row a cell. Tiles outside the study area are not computed.
    """
    local = threading.local()

    def strips():
        for start in range(0, grid.rows, edge):
            rows = slice(start, min(start + edge, grid.rows))
            for left in range(0, grid.columns, edge):
                columns = slice(left, min(left + edge, grid.columns))
                if inside is None or inside[rows, columns].any():
                    yield rows, columns

    def compute(place):
        if not hasattr(local, "buffers"):
            local.buffers = {}
        return place, work(*place, local.buffers)

    done, strip, first = 0, None, 0
    total = -(-grid.rows // edge)

    def finish():
        if inside is not None:
            outside = ~inside[first : first + len(strip.variance)]
            for part in strip:
                part[outside] = np.nan
        write(first, strip)

    def empty(start):
        rows = min(edge, grid.rows - start)
        shape = (rows, grid.columns)
        return Prediction(np.full((*shape, n_variables), np.nan), np.full(shape, np.nan), np.full(shape, np.nan))

    with one_blas_thread() as held:
        strip = empty(0)
        for (rows, columns), found in threaded(compute, strips(), cores() if held else 1):
            while rows.start != first:
                finish()
                first += edge
                strip = empty(first)
                done += 1
            shape = rows.stop - rows.start, columns.stop - columns.start
            for target, part in zip(strip, found):
                target[: shape[0], columns] = part.reshape(*shape, *part.shape[1:])
            progress((done + columns.stop / grid.columns) / total, "Kriging")
        while first < grid.rows:
            finish()
            first += edge
            strip = empty(first) if first < grid.rows else None
    progress(1.0, "Kriging")


def _setting(system, grid, block, precision):
    variogram, n = system.variogram, len(system.aligned)
    edge = int(np.clip(np.sqrt(_CACHED / n), 8, 64))
    offsets, weights = np.zeros((1, 2)), np.ones(1)
    sill, coincident = variogram.sill, {}
    if block is not None:
        offsets, weights = block_points(*block)
        places = variogram.aligned(offsets)
        sill = weights @ system._between(places, places) @ weights
    elif not system.nugget_as_error:
        coincident = _coincident(system, grid, edge)
    compact = variogram.compact and bool(variogram.structures)
    kind = np.float32 if precision == "mixed" else np.float64
    return _Setting(grid.eastings(), grid.northings(), edge, compact, kind, offsets, weights, sill, coincident)


def block_points(width, height):
    """Return the (16, 2) offsets and (16,) weights over which the mean of a block is taken."""
    nodes, weights = np.polynomial.legendre.leggauss(BLOCK_POINTS)
    east, north = np.meshgrid(nodes * width / 2, nodes * height / 2)
    return np.column_stack([east.ravel(), north.ravel()]), np.outer(weights, weights).ravel() / 4


def _coincident(system, grid, edge):
    """Return by tile the samples that lie in the middle of a cell, with the number of the cell in the tile."""
    cells = grid.cells_of(system.coordinates)
    known = np.flatnonzero(cells >= 0)
    row, column = np.divmod(cells[known], grid.columns)
    middle = np.column_stack([grid.eastings()[column], grid.northings()[row]])
    same = (np.abs(middle - system.coordinates[known]) <= 1e-9 * system.drift.half).all(axis=1)
    found = {}
    for sample, r, c in zip(known[same].tolist(), row[same].tolist(), column[same].tolist()):
        width = min(edge, grid.columns - c // edge * edge)
        found.setdefault((r // edge, c // edge), []).append((sample, r % edge * width + c % edge))
    return found


def _tile(system, setting, rows, columns, buffers, external):
    east, north = setting.eastings[columns], setting.northings[rows]
    near = _near(system, setting, east, north)
    covariance = _covariances(system, setting, near, east, north, buffers)
    for sample, cell in setting.coincident.get((rows.start // setting.edge, columns.start // setting.edge), ()):
        row = sample if near is None else np.searchsorted(near, sample)
        covariance[row, cell] += system.variogram.nugget

    places = np.column_stack([np.tile(east, len(north)), np.repeat(north, len(east))])
    outer = None if external is None else external(rows, columns).reshape(len(places), -1)
    drift = system.drift.at(places, outer)
    weights = np.vstack([system.dual.T, system.across])
    weights = weights if near is None else weights[:, near]
    products = matmul(np.ascontiguousarray(weights), covariance, np.empty((len(weights), len(places))))
    q = system.dual.shape[1]
    shift = system.triangle_inverse.T @ drift.T
    residual = shift - products[q:]
    values = products[:q].T + drift @ system.beta + system.mean
    variance = setting.sill - _squares(system, setting, near, covariance, buffers) + (residual * residual).sum(axis=0)
    return Prediction(values, positive(variance, system.variogram.sill), -(shift * residual).sum(axis=0))


def _near(system, setting, east, north):
    """Return the rows of the samples that a tile has something in common with, None where those are nearly all."""
    if not setting.compact:
        return None
    margin = np.abs(setting.offsets).max(axis=0)
    corners = np.array([[x, y] for x in (east[0] - margin[0], east[-1] + margin[0])
                        for y in (north[-1] - margin[1], north[0] + margin[1])])  # fmt: skip
    corners = system.variogram.aligned(corners)
    # the tile's box along the axes of the anisotropy
    low, high = corners.min(axis=0), corners.max(axis=0)
    beyond = np.maximum(np.maximum(low - system.aligned, system.aligned - high), 0)
    near = np.flatnonzero((beyond**2).sum(axis=1) < system.variogram.longest**2)
    return None if len(near) > _NEARLY_ALL * len(system.aligned) else near


def _covariances(system, setting, near, east, north, buffers):
    """Return the (k, cells) covariances of the near samples with a tile's cells, in a buffer."""
    samples = system.coordinates if near is None else system.coordinates[near]
    shape = (len(samples), len(north), len(east))
    total, work = (_buffer(buffers, name, shape, float) for name in ("covariance", "work"))
    if len(setting.weights) == 1:
        _squared(system.variogram, samples, east, north, total, work)
        return system.variogram.covariance_of(total, work).reshape(len(samples), len(north) * len(east))
    part = _buffer(buffers, "part", shape, float)
    total[...] = 0
    for (right, up), weight in zip(setting.offsets, setting.weights):
        _squared(system.variogram, samples, east + right, north + up, part, work)
        system.variogram.covariance_of(part, work)
        part *= weight
        total += part
    return total.reshape(len(samples), len(north) * len(east))


def _squared(variogram, samples, east, north, out, work):
    """Put the squared distances of samples and a tile's cells, counted along the anisotropy's axes, into `out`."""
    across, up = np.subtract.outer(-samples[:, 0], -east), np.subtract.outer(-samples[:, 1], -north)
    axes = variogram.axes()
    form = axes.T @ axes
    np.add((form[1, 1] * up * up)[:, :, None], (form[0, 0] * across * across)[:, None, :], out=out)
    if form[0, 1]:
        np.multiply((2 * form[0, 1] * up)[:, :, None], across[:, None, :], out=work)
        out += work
        # rounding may leave less than nothing
        np.maximum(out, 0, out=out)


def _squares(system, setting, near, covariance, buffers):
    """Return the sums of squares of the whitened covariances, one a cell."""
    if covariance.dtype != setting.kind:
        single = _buffer(buffers, "single", covariance.shape, setting.kind)
        single[...] = covariance
        covariance = single
    size = len(covariance)
    white = _buffer(buffers, "white", covariance.shape, setting.kind)
    edges = np.linspace(0, size, _STEPS + 1).astype(int) if size >= 8 * _STEPS else np.array([0, size])
    if near is None:
        triangle = system.whitener(setting.kind)
        for start, end in zip(edges[:-1], edges[1:]):
            matmul(triangle[start:end, :end], covariance[:end], white[start:end])
    else:
        triangle = system.part(near, setting.kind)
        for start, end in zip(edges[:-1], edges[1:]):
            matmul(triangle[start:end, start:], covariance[start:], white[start:end])
    return np.einsum("ij,ij->j", white, white)


def _buffer(buffers, name, shape, kind):
    """Return an array of a thread's own, made once and used again for every tile."""
    size = int(np.prod(shape))
    if name not in buffers or len(buffers[name]) < size or buffers[name].dtype != kind:
        buffers[name] = np.empty(size, kind)
    return buffers[name][:size].reshape(shape)
