"""
Kriging to rasters, tile by tile: memory stays bounded whatever the raster's size.

A tile is so small that its covariances stay in the processor's cache, and so large that products run at full speed.
Distances on a grid are sums of what the rows and what the columns give, one addition a cell. Beyond the range of a
spherical model a sample has nothing in common with a tile, so that a fraction of the system is enough (Cholesky of the
block of the inverse that belongs to the near samples). The covariances of a smooth model (exponential, Gaussian,
Matérn) with all but the nearest samples change so evenly over a tile that a polynomial through a few nodes has them;
their part of the variance is then solved for the nodes instead of for every cell. The variance is a sum of many
squares whose small error single precision does not amplify; the prediction is computed in double precision and from
the covariances themselves.
"""

import math
import threading
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.polynomial import chebyshev

from .blas import matmul, multiply
from .errors import check_choice
from .estimator import silent
from .kriging import Prediction, positive
from .language import tr
from .threads import cores, one_blas_thread, threaded

PRECISIONS = ("mixed", "double")

_CACHED = 1_500_000  # covariances of a tile: what two arrays of them take fits the processor's outer cache
_PASS = 1 << 17  # covariances computed at once: few enough for the inner caches, and enough that threads rarely wait
_NEARLY_ALL = 0.75  # share of the samples from which the whole system is quicker than a part of it

_NODES = (6, 7, 8, 10, 12)  # numbers of nodes along a side of a tile that are tried
_MARGIN = 1.5  # sides of a tile beyond which a sample is far
_SIDE = 2.0  # side of a tile with far samples, in spacings of the samples
_SIDE_OF_RANGE = 0.3  # side of a tile in ranges of a spherical model
_AS_EXACT = 1e-7  # part of the sill by which an interpolated covariance may be off: what single precision leaves

BLOCK_POINTS = 4
"""Gauss-Legendre points along each side of a block, as gstat takes."""


class _Setting(NamedTuple):
    """What every tile of one raster shares."""

    eastings: np.ndarray
    northings: np.ndarray
    edge: int
    reach: float
    """Distance from a tile, along the aligned axes, beyond which samples have nothing in common with it."""
    nodes: int
    """Nodes along a side of a tile between which the covariances of far samples are interpolated; 0 if they are not."""
    margin: float
    """Distance from a tile beyond which samples are far in that sense, metres."""
    kind: type
    offsets: np.ndarray
    weights: np.ndarray
    form: np.ndarray
    """Matrix of the quadratic form that gives squared distances along the anisotropy's axes from differences."""
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
    check_choice(tr("precision"), precision, PRECISIONS)
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
            progress((done + columns.stop / grid.columns) / total, tr("Kriging"))
        while first < grid.rows:
            finish()
            first += edge
            strip = empty(first) if first < grid.rows else None
    progress(1.0, tr("Kriging"))


def _setting(system, grid, block, precision):
    variogram, kind = system.variogram, np.float32 if precision == "mixed" else np.float64
    offsets, weights, sill = np.zeros((1, 2)), np.ones(1), variogram.sill
    if block is not None:
        offsets, weights = block_points(*block)
        places = variogram.aligned(offsets)
        sill = weights @ system._between(places, places) @ weights
    axes, edge = variogram.axes(), _edge(system, grid)
    form = axes.T @ axes
    reach = variogram.longest if variogram.compact and variogram.structures else math.inf
    setting = _Setting(grid.eastings(), grid.northings(), edge, reach, 0, 0.0, kind, offsets, weights, form, sill, {})
    if block is None and not system.nugget_as_error:
        setting = setting._replace(coincident=_coincident(system, grid, edge))
    if variogram.smooth and precision == "mixed":
        margin = _MARGIN * edge * max(grid.cell_size, grid.cell_height)
        setting = setting._replace(nodes=_nodes(variogram, setting, margin), margin=margin)
    return setting


def _edge(system, grid):
    """Return how many cells a tile has along its side."""
    variogram, n = system.variogram, len(system.aligned)
    cell, extent = max(grid.cell_size, grid.cell_height), np.ptp(system.coordinates, axis=0).prod()
    edge = math.sqrt(_CACHED / n)
    if variogram.smooth:
        # so few that most samples are far
        edge = min(edge, max(16, _SIDE * math.sqrt(extent / n) / cell))
    elif variogram.compact and variogram.structures:
        # more where few samples are within range, but not so many that they add to these
        within = math.pi * variogram.longest**2 * variogram.ratio * n / max(extent, 1e-300)
        more = math.sqrt(_CACHED / max(1, min(n, within)))
        edge = max(edge, min(more, _SIDE_OF_RANGE * variogram.longest * variogram.ratio / cell))
    return int(np.clip(edge, 8, 64))


def block_points(width, height):
    """Return the (16, 2) offsets and (16,) weights over which the mean of a block is taken."""
    nodes, weights = np.polynomial.legendre.leggauss(BLOCK_POINTS)
    east, north = np.meshgrid(nodes * width / 2, nodes * height / 2)
    return np.column_stack([east.ravel(), north.ravel()]), np.outer(weights, weights).ravel() / 4


def in_middles(system, grid):
    """Return the rows of the samples that lie in the middle of a cell, and the cells' rows and columns."""
    cells = grid.cells_of(system.coordinates)
    known = np.flatnonzero(cells >= 0)
    row, column = np.divmod(cells[known], grid.columns)
    middle = np.column_stack([grid.eastings()[column], grid.northings()[row]])
    same = (np.abs(middle - system.coordinates[known]) <= 1e-9 * system.drift.half).all(axis=1)
    return known[same], row[same], column[same]


def _coincident(system, grid, edge):
    """Return by tile the samples that lie in the middle of a cell, with the number of the cell in the tile."""
    found = {}
    for sample, row, column in zip(*(part.tolist() for part in in_middles(system, grid))):
        width = min(edge, grid.columns - column // edge * edge)
        found.setdefault((row // edge, column // edge), []).append((sample, row % edge * width + column % edge))
    return found


def _least(kind):
    """Return by what part of the sill a variance computed in a type of number may be off."""
    return 1e-5 if kind == np.float32 else 1e-6


def _tile(system, setting, rows, columns, buffers, external):
    east, north = setting.eastings[columns], setting.northings[rows]
    chosen, near = _samples(system, setting, east, north)
    far = len(near) < len(chosen)
    weights = np.vstack([system.dual.T, system.across])
    # single precision is not enough for what is added to interpolated covariances
    kind = float if far else setting.kind
    products, covariance = _covariances(system, setting, chosen, near, weights, east, north, kind, buffers)
    for sample, cell in setting.coincident.get((rows.start // setting.edge, columns.start // setting.edge), ()):
        products[:, cell] += system.variogram.nugget * weights[:, sample]
        covariance[np.searchsorted(near, sample), cell] += system.variogram.nugget

    places = np.column_stack([np.tile(east, len(north)), np.repeat(north, len(east))])
    outer = None if external is None else external(rows, columns).reshape(len(places), -1)
    drift = system.drift.at(places, outer)
    q = system.dual.shape[1]
    shift = system.triangle_inverse.T @ drift.T
    residual = shift - products[q:]
    values = products[:q].T + drift @ system.beta + system.mean
    if far:
        squares = _squares_with_far(system, setting, near, covariance, east, north, buffers)
    else:
        squares = _squares(system, setting, near, covariance)
    variance = setting.sill - squares + (residual * residual).sum(axis=0)
    return Prediction(
        values, positive(variance, system.variogram.sill, _least(setting.kind)), -(shift * residual).sum(axis=0)
    )


def _samples(system, setting, east, north):
    """
    Return the rows of the samples that count for a tile.

    Returns
    -------
    rows : (n,) array
        Those that have something in common with it; all where that is quicker.
    near : (k,) array
        Of these, those whose covariances the variance takes cell by cell. Those of the others it interpolates.
    """
    every = np.arange(len(system.aligned))
    margin = np.abs(setting.offsets).max(axis=0) + setting.margin
    low, high = np.array([east[0], north[-1]]) - margin, np.array([east[-1], north[0]]) + margin
    if setting.nodes:
        near = np.flatnonzero(((system.coordinates > low) & (system.coordinates < high)).all(axis=1))
        return every, near if len(near) + setting.nodes**2 < len(every) / 2 else every
    if setting.reach == math.inf:
        return every, every
    corners = np.array([[low[0], low[1]], [low[0], high[1]], [high[0], low[1]], [high[0], high[1]]])
    corners = system.variogram.aligned(corners)
    # the tile's box along the axes of the anisotropy
    low, high = corners.min(axis=0), corners.max(axis=0)
    beyond = np.maximum(np.maximum(low - system.aligned, system.aligned - high), 0)
    rows = np.flatnonzero((beyond * beyond).sum(axis=1) < setting.reach**2)
    return (every, every) if len(rows) > _NEARLY_ALL * len(every) else (rows, rows)


def _covariances(system, setting, rows, near, weights, east, north, kind, buffers):
    """
    Compute the covariances of samples with a tile's cells, a few samples at once.

    Returns
    -------
    products : (w, cells) array
        Products of the (w, n) `weights` with the covariances of the samples of `rows`.
    covariance : (k, cells) array
        Covariances of the samples of `near`, of a type of number, in a buffer.
    """
    cells = len(north) * len(east)
    products, kept = np.zeros((len(weights), cells)), buffer(buffers, "kept", (len(near), cells), kind)
    weights, product, place = weights[:, rows], np.empty_like(products), np.searchsorted(rows, near)
    step = max(1, _PASS // cells)
    for start, found in _in_parts(system.variogram, setting, system.coordinates[rows], east, north, step, buffers):
        products += matmul(weights[:, start : start + step], found, product)
        first, last = np.searchsorted(place, (start, start + step))
        kept[first:last] = found if last - first == len(found) else found[place[first:last] - start]
    return products, kept


def _in_parts(variogram, setting, samples, east, north, step, buffers):
    """Iterate over the first row, and the (step, cells) covariances with the points or blocks of a tile in a buffer."""
    factors = [
        distance_factors(
            setting.form,
            np.subtract.outer(-samples[:, 0], -(east + right)),
            np.subtract.outer(-samples[:, 1], -(north + up)),
        )
        for right, up in setting.offsets
    ]
    for start in range(0, len(samples), step):
        shape = (min(step, len(samples) - start), len(north), len(east))
        total, part, work = (buffer(buffers, name, shape, float) for name in ("total", "part", "work"))
        for number, (weight, (of_rows, of_columns)) in enumerate(zip(setting.weights, factors)):
            out = part if number else total
            np.matmul(of_rows[start : start + step], of_columns[start : start + step], out=out)
            # rounding may leave less than nothing
            variogram.covariance_of(np.maximum(out, 0, out=out) if setting.form[0, 1] else out, work)
            if weight != 1:
                out *= weight
            if number:
                total += part
        yield start, total.reshape(len(total), -1)


def _all_covariances(variogram, setting, samples, east, north, buffers):
    """Return the (k, cells) covariances of samples with the points or blocks of a tile, in a buffer."""
    return next(_in_parts(variogram, setting, samples, east, north, len(samples), buffers))[1]


def distance_factors(form, across, up):
    """
    Return what the squared distances of samples from a raster's cells are the matrix products of.

    Rows and columns are added by a product with ones: three times as fast as numpy's broadcasting, and the same to the
    last digit.

    Parameters
    ----------
    form : (2, 2) array
        Quadratic form by which distances are counted.
    across, up : (..., columns) and (..., rows) arrays
        Differences of easting and northing.

    Returns
    -------
    of_rows, of_columns : (..., rows, 2) and (..., 2, columns) arrays
        With 3 in the place of 2 for an anisotropy that does not follow the axes.
    """
    of_rows, of_columns = [form[1, 1] * up * up, np.ones_like(up)], [np.ones_like(across), form[0, 0] * across * across]
    if form[0, 1]:
        of_rows.append(2 * form[0, 1] * up)
        of_columns.append(across)
    return np.stack(of_rows, axis=-1), np.stack(of_columns, axis=-2)


def _squares(system, setting, near, covariance):
    """Return the sums of squares of the whitened covariances, one a cell; they take the covariances' place."""
    if len(near) == len(system.aligned):
        white = multiply(system.whitener(setting.kind), covariance, lower=True)
    else:
        white = multiply(system.part(near, setting.kind), covariance, lower=False)
    return np.einsum("ij,ij->j", white, white)


def _squares_with_far(system, setting, near, covariance, east, north, buffers):
    """Return the same, the covariances of the far samples interpolated between the nodes of the tile."""
    places = (_spread(setting.nodes, line) for line in (east, north))
    at_nodes = _all_covariances(system.variogram, setting, system.coordinates, *places, buffers).astype(setting.kind)
    at_nodes[near] = 0
    white = multiply(system.whitener(setting.kind), at_nodes, lower=True)
    columns = np.concatenate([white, system.inverse[:, near]], axis=1)
    squares = matmul(columns.T, columns, np.empty((columns.shape[1],) * 2))
    parts = np.concatenate([_basis(setting.nodes, len(north), len(east)), covariance])
    return np.einsum("ij,ij->j", parts, matmul(squares, parts, buffer(buffers, "sums", parts.shape, float)))


def _nodes(variogram, setting, margin):
    """Return how many nodes along a side of a tile are enough for all samples beyond a margin, 0 if many are not."""
    east, north = setting.eastings[: setting.edge], setting.northings[: setting.edge]
    # places all round a tile, as near as a far sample may be, and farther
    ring = [(x, y) for x in np.linspace(-1, 1, 9) for y in np.linspace(-1, 1, 9) if max(abs(x), abs(y)) == 1]
    half = np.array([np.ptp(east), np.ptp(north)]) / 2 + np.abs(setting.offsets).max(axis=0) + margin
    middle = np.array([east[0] + east[-1], north[0] + north[-1]]) / 2
    places = np.concatenate([middle + factor * half * ring for factor in (1, 1.5, 2, 4)])
    exact = _all_covariances(variogram, setting, places, east, north, {})
    for count in _NODES:
        at_nodes = _all_covariances(variogram, setting, places, _spread(count, east), _spread(count, north), {})
        if np.abs(at_nodes @ _basis(count, len(north), len(east)) - exact).max() < _AS_EXACT * variogram.sill:
            return count
    return 0


def _spread(count, line):
    """Return so many nodes along a line of cells, dense towards its ends as Chebyshev has them."""
    return (line[0] + line[-1]) / 2 + (line[-1] - line[0]) / 2 * chebyshev.chebpts1(count)


@lru_cache(maxsize=16)
def _basis(count, rows, columns):
    """Return the (nodes, cells) weights of a tile's nodes in the polynomial through them, for each cell."""
    at_nodes = chebyshev.chebvander(chebyshev.chebpts1(count), count - 1)
    lines = (chebyshev.chebvander(np.linspace(-1, 1, size), count - 1) for size in (rows, columns))
    return np.kron(*(np.linalg.solve(at_nodes.T, line.T) for line in lines))


def buffer(buffers, name, shape, kind):
    """Return an array of a thread's own, made once and used again for every tile."""
    size = math.prod(shape)
    if name not in buffers or len(buffers[name]) < size or buffers[name].dtype != kind:
        buffers[name] = np.empty(size, kind)
    return buffers[name][:size].reshape(shape)
