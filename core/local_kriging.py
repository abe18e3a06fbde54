"""
Kriging from the samples near a place, for surveys too large to be solved at once.

An exact search takes the nearest samples of every single cell. The shared search takes somewhat more of them for a
small tile of cells, so that every cell still has its nearest: it is much quicker, and nearer to kriging from all
samples than the same number of neighbours searched for each cell.
"""

import math

import numpy as np

from .blas import matmul, solve
from .drift import Drift
from .errors import DataError, check_choice
from .estimator import silent
from .kriging import Prediction, check_count, check_values, positive
from .kriging_grid import PRECISIONS, block_points, buffer, distance_factors, in_middles, run_tiles
from .language import tr
from .neighbours import Neighbours

SEARCHES = ("shared", "exact")

_AT_ONCE = 1 << 19  # covariances of one batch
_PASS = 1 << 17  # covariances computed at once: few enough for the inner caches, and enough that threads rarely wait
_EDGE = 0.9  # side of a shared tile, in radii of the neighbourhood
_MORE = 1.25  # so many times the samples that the tile's corners need: nearer to kriging from all than each alone
_TILE = 128  # cells along a side of what is computed and written together


class LocalKriging:
    """
    Kriging from the nearest samples.

    Parameters
    ----------
    coordinates, values, variogram, order, external, mean, nugget_as_error
        As `kriging.Kriging`.
    neighbours : int
        Samples taken for a place.
    search : {"shared", "exact"}
        See above; predictions at places outside a raster are always searched for exactly.
    sectors : bool
        Whether a quarter of the neighbours is taken from each quadrant (exact search).
    radius : float, optional
        Farthest a neighbour may be, metres along the major axis; as far as it takes if None.
    fewest : int
        Neighbours below which a place gets no value.

    Raises
    ------
    DataError
        If there are too few samples or neighbours for the drift, or a position is there twice.
    """

    def __init__(
        self,
        coordinates,
        values,
        variogram,
        order=0,
        external=None,
        mean=0.0,
        nugget_as_error=False,
        neighbours=32,
        search="shared",
        sectors=False,
        radius=None,
        fewest=1,
    ):
        check_choice(tr("search"), search, SEARCHES)
        self.coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        self.observed = np.asarray(values, float).reshape(len(self.coordinates), -1)
        check_values(self.coordinates, self.observed)
        self.variogram, self.nugget_as_error = variogram.check(), nugget_as_error
        self.drift = Drift(self.coordinates, order, external)
        check_count(len(self.coordinates), len(self.drift))
        self.mean = np.zeros(self.observed.shape[1]) + (mean if order is None else 0.0)
        self.aligned = variogram.aligned(self.coordinates)
        self._around = Neighbours(self.aligned)
        self.neighbours = min(neighbours, len(self.coordinates))
        least = max(1, 2 * len(self.drift))
        if self.neighbours < least:
            raise DataError(
                tr("{neighbours} neighbours are too few for {n_drift} drift terms: take {least} or more.").format(
                    neighbours=self.neighbours, n_drift=len(self.drift), least=least
                )
            )
        self.search = "exact" if sectors or radius else search
        self.sectors, self.radius = sectors, radius
        self.fewest = max(fewest, len(self.drift))

    def predict(self, places, external=None, progress=silent, leave_out=None):
        """
        Return the prediction at any places, each from its nearest samples.

        Parameters
        ----------
        places : (m, 2) array
            Easting and northing, metres.
        external : (m, e) array, optional
            Drift variables there.
        leave_out : (m,) array of int, optional
            Row of the sample that has no part in each prediction.

        Returns
        -------
        Prediction
            NaN where too few samples are near.
        """
        places = np.asarray(places, float).reshape(-1, 2)
        found, step = [], max(1, _AT_ONCE // self.neighbours**2)
        for start in range(0, len(places), step):
            part = slice(start, start + step)
            drift = self.drift.at(places[part], None if external is None else np.asarray(external)[part])
            out = None if leave_out is None else np.asarray(leave_out)[part]
            found.append(self._at(self.variogram.aligned(places[part]), drift, out))
            progress(min(1.0, (start + step) / len(places)), tr("Kriging"))
        return Prediction(*(np.concatenate(parts) for parts in zip(*found)))

    def leave_one_out(self, progress=silent):
        """Return the (n, q) prediction of each sample from its nearest others, and the (n,) variance."""
        external = None
        if self.drift.means is not None:
            # undo the scaling of the drift's columns
            external = self.drift.values[:, -len(self.drift.means) :] * self.drift.scales + self.drift.means
        found = self.predict(self.coordinates, external, progress, np.arange(len(self.coordinates)))
        return found.values, found.variance

    def grid(self, grid, write, inside=None, external=None, block=None, precision="mixed", progress=silent):
        """Krige to a raster; see `kriging_grid.krige_grid`."""
        check_choice(tr("precision"), precision, PRECISIONS)
        kind = np.float32 if precision == "mixed" else np.float64
        offsets, weights = (np.zeros((1, 2)), np.ones(1)) if block is None else block_points(*block)
        side, count = 1, self.neighbours
        if self.search == "shared":
            side, count = self._shared(grid)
        edge = max(side, _TILE // side * side)
        eastings, northings = grid.eastings(), grid.northings()
        middles = None if block or self.nugget_as_error else in_middles(self, grid)

        def work(rows, columns, buffers):
            outer = None if external is None else external(rows, columns)
            held = None if middles is None else _held(middles, rows, columns)
            settings = offsets, weights, kind, buffers
            return self._tiles(eastings[columns], northings[rows], side, count, outer, held, settings)

        run_tiles(work, grid, edge, write, inside, self.observed.shape[1], progress)

    def _shared(self, grid):
        """Return the cells along a side of a tile that shares its samples, and how many samples that takes."""
        extent = np.ptp(self.coordinates, axis=0)
        # of an even spread over the samples' extent
        radius = math.sqrt(self.neighbours * max(extent[0] * extent[1], 1e-300) / (math.pi * len(self.coordinates)))
        side = int(np.clip(round(_EDGE * radius / grid.cell_size), 1, _TILE))
        half = side * math.hypot(grid.cell_size, grid.cell_height) / 2
        return side, min(len(self.coordinates), math.ceil(_MORE * self.neighbours * (1 + half / radius) ** 2))

    def _tiles(self, east, north, side, count, outer, held, settings):
        """Return the predictions of a block of cells, cut into tiles of `side` cells that share `count` samples."""
        rows, columns = -(-len(north) // side), -(-len(east) // side)
        # tiles that reach over the edge are filled with the last row or column again
        lines = np.minimum(np.arange(rows * side), len(north) - 1).reshape(rows, 1, side).repeat(columns, axis=1)
        across = np.minimum(np.arange(columns * side), len(east) - 1).reshape(1, columns, side).repeat(rows, axis=0)
        lines, across = lines.reshape(-1, side), across.reshape(-1, side)
        row, column = lines.repeat(side, axis=1), np.tile(across, side)
        middle = np.column_stack([east[across].mean(axis=1), north[lines].mean(axis=1)])
        found = Prediction(np.empty((*row.shape, self.observed.shape[1])), *np.empty((2, *row.shape)))
        step = max(1, _AT_ONCE // (count * max(count, side * side)))
        for start in range(0, len(middle), step):
            part = slice(start, start + step)
            r, c, cells = row[part], column[part], (east[across[part]], north[lines[part]])
            variables = None if outer is None else outer[r, c].reshape(-1, outer.shape[-1])
            places = np.column_stack([east[c.ravel()], north[r.ravel()]])
            drift = self.drift.at(places, variables).reshape(*r.shape, -1)
            near, known = self._choose(self.variogram.aligned(middle[part]), count)
            same = None if held is None else _same(near, held[r, c])
            for target, values in zip(found, self._solve(near, known, cells, drift, same, *settings)):
                target[part] = values

        def joined(part):
            tiles = part.reshape(rows, columns, side, side, -1).swapaxes(1, 2).reshape(rows * side, columns * side, -1)
            return tiles[: len(north), : len(east)].reshape(len(north) * len(east), *part.shape[2:])

        return Prediction(*(joined(part) for part in found))

    def _at(self, places, drift, leave_out):
        near, known = self._choose(places, self.neighbours, leave_out)
        back = np.linalg.inv(self.variogram.axes())
        same = None
        if not self.nugget_as_error:
            distance = self.aligned[near] - places[:, None]
            same = np.nonzero(((distance * distance).sum(axis=2) <= (1e-9 * self.drift.half) ** 2)[:, :, None])
        cells = np.split(places @ back.T, 2, axis=1)
        found = self._solve(near, known, cells, drift[:, None], same, np.zeros((1, 2)), np.ones(1), np.float64, {})
        return tuple(part[:, 0] for part in found)

    def _choose(self, places, count, leave_out=None):
        """Return the (m, k) rows of the neighbours of aligned places, and which of them count (None if all)."""
        wanted = count * (4 if self.sectors else 1) + (leave_out is not None)
        wanted = min(wanted, len(self.aligned))
        distance, near = self._around.nearest(places, wanted)
        known = np.ones(near.shape, bool)
        if leave_out is not None:
            known &= near != leave_out[:, None]
        if self.radius is not None:
            known &= distance <= self.radius
        if self.sectors:
            towards = self.aligned[near] - places[:, None]
            sector = 2 * (towards[..., 0] >= 0) + (towards[..., 1] >= 0)
            for number in range(4):
                inside = known & (sector == number)
                known &= ~inside | (inside.cumsum(axis=1) <= max(1, count // 4))
        if known.all():
            return near[:, :count], None
        # those that count come first
        order = np.argsort(~known, axis=1, kind="stable")[:, :count]
        return np.take_along_axis(near, order, axis=1), np.take_along_axis(known, order, axis=1)

    def _solve(self, near, known, cells, drift, same, offsets, weights, kind, buffers):
        """
        Krige tiles of t cells, whose (b, columns) eastings and (b, rows) northings are given, from (b, k) neighbours.

        Returns
        -------
        values : (b, t, q) array
        variance, multiplier : (b, t) array
        """
        variogram, (b, k) = self.variogram, near.shape
        samples, p = self.aligned[near], len(self.drift)
        covariance = _covariances(variogram, samples, buffers)
        covariance[:, range(k), range(k)] = variogram.sill
        at = self._covariances_with(near, cells, offsets[0], weights[0], buffers, "at")
        for offset, weight in zip(offsets[1:], weights[1:]):
            at += self._covariances_with(near, cells, offset, weight, buffers, "part")
        if same is not None:
            at[same] += variogram.nugget
        sill = variogram.sill
        if len(weights) > 1:
            block = variogram.aligned(offsets)[None]
            sill = weights @ _covariances(variogram, block, {})[0] @ weights
        columns = np.concatenate([self.drift.values[near], self.observed[near] - self.mean], axis=2)
        if known is not None:
            # a neighbour that does not count is made one of its own, without a value or a covariance
            covariance *= known[:, :, None] & known[:, None, :]
            covariance[:, range(k), range(k)] = variogram.sill
            at *= known[:, :, None]
            columns = columns * known[:, :, None]
        try:
            lower = np.linalg.cholesky(covariance)
        except np.linalg.LinAlgError as error:
            raise DataError(
                tr(
                    "The kriging system of some place cannot be solved, samples are as good as alike under this "
                    "variogram: give it a nugget, or average samples that lie close together."
                )
            ) from error
        white = solve(lower, columns)
        terms, values = white[:, :, :p], white[:, :, p:]
        information = _products(terms.transpose(0, 2, 1), terms)
        few = np.zeros(b, bool) if known is None else known.sum(axis=1) < self.fewest
        # any numbers that can be gone on with: these places get no value
        information[few] = np.eye(p)
        information = _inverted(information)
        beta = information @ _products(terms.transpose(0, 2, 1), values)
        back = solve(lower, np.concatenate([values - terms @ beta, terms], axis=2), turned=True)
        products = _products(back.transpose(0, 2, 1), at)
        q = values.shape[2]
        residual = drift.transpose(0, 2, 1) - products[:, q:]
        if kind != at.dtype:
            lower, at = _copied(lower, kind, buffers, "lower"), _copied(at, kind, buffers, "spread")
        spread = solve(lower, at)
        predicted = products[:, :q].transpose(0, 2, 1) + drift @ beta + self.mean
        weighted = information @ residual
        variance = sill - np.einsum("bkt,bkt->bt", spread, spread) + (residual * weighted).sum(axis=1)
        multiplier = -(drift.transpose(0, 2, 1) * weighted).sum(axis=1)
        variance[few] = 0
        variance = positive(variance, variogram.sill, 1e-5 if kind == np.float32 else 1e-6)
        predicted[few], variance[few], multiplier[few] = np.nan, np.nan, np.nan
        return predicted, variance, multiplier

    def _covariances_with(self, near, cells, offset, weight, buffers, name):
        """Return `weight` times the (b, k, t) covariances of neighbours with cells moved by an offset, in a buffer."""
        axes, samples = self.variogram.axes(), self.coordinates[near]
        across, up = (
            line[:, None] + by - samples[..., side, None] for side, (line, by) in enumerate(zip(cells, offset))
        )
        of_rows, of_columns = distance_factors(axes.T @ axes, across, up)
        out = buffer(buffers, name, (*up.shape, across.shape[2]), float)
        for part, work in _parts(out, buffers):
            squared = np.matmul(of_rows[part], of_columns[part], out=out[part])
            if self.variogram.ratio < 1:
                # rounding may leave less than nothing
                np.maximum(squared, 0, out=squared)
            self.variogram.covariance_of(squared, work)
            if weight != 1:
                squared *= weight
        return out.reshape(*near.shape, -1)


def _held(middles, rows, columns):
    """Return the (rows, columns) samples in the middles of a block's cells, -1 for none; None if all have none."""
    sample, row, column = middles
    here = (row >= rows.start) & (row < rows.stop) & (column >= columns.start) & (column < columns.stop)
    if not here.any():
        return None
    held = np.full((rows.stop - rows.start, columns.stop - columns.start), -1)
    held[row[here] - rows.start, column[here] - columns.start] = sample[here]
    return held


def _same(near, held):
    """Return where (b, k) neighbours are the samples that (b, t) places hold, as numbers of the (b, k, t) pairs."""
    tile, place = np.nonzero(held >= 0)
    which, neighbour = np.nonzero(near[tile] == held[tile, place][:, None])
    return tile[which], neighbour, place[which]


def _covariances(variogram, samples, buffers):
    """Return the (b, k, k) covariances, without the nugget, of (b, k, 2) aligned positions, in a buffer."""
    east, north = (np.ascontiguousarray(samples[..., axis]) for axis in range(2))
    out = buffer(buffers, "covariance", (*east.shape, east.shape[1]), float)
    for part, work in _parts(out, buffers):
        squared = np.subtract(east[part, :, None], east[part, None], out=out[part])
        squared *= squared
        np.subtract(north[part, :, None], north[part, None], out=work)
        work *= work
        squared += work
        variogram.covariance_of(squared, work)
    return out


def _parts(array, buffers):
    """Iterate over slices of a few rows, with a buffer as large as they are."""
    step = max(1, _PASS // max(1, math.prod(array.shape[1:])))
    for start in range(0, len(array), step):
        part = slice(start, start + step)
        yield part, buffer(buffers, "work", array[part].shape, float)


def _copied(array, kind, buffers, name):
    copy = buffer(buffers, name, array.shape, kind)
    copy[...] = array
    return copy


def _products(one, two):
    """Return the products of two stacks of matrices."""
    out = np.empty((len(one), one.shape[1], two.shape[2]), one.dtype)
    return matmul(np.ascontiguousarray(one), np.ascontiguousarray(two), out)


def _inverted(stack):
    """Return the inverses of a stack of small matrices, or empty ones of none."""
    if not stack.shape[1]:
        return stack
    try:
        return np.linalg.inv(stack)
    except np.linalg.LinAlgError as error:
        raise DataError(
            tr(
                "The neighbours of some place lie on a line and cannot tell the drift: take more of them or a "
                "lower drift."
            )
        ) from error
