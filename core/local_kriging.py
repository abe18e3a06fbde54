"""
Kriging from the samples near a place, for surveys too large to be solved at once.

An exact search takes the nearest samples of every single cell. The shared search takes somewhat more of them for a
small tile of cells, so that every cell still has its nearest: it is much quicker, and nearer to kriging from all
samples than the same number of neighbours searched for each cell.
"""

import math

import numpy as np

from .blas import matmul
from .drift import Drift
from .errors import DataError, check_choice
from .estimator import silent
from .kriging import Prediction, check_count, check_values, positive
from .kriging_grid import PRECISIONS, block_points, run_tiles
from .neighbours import Neighbours

SEARCHES = ("shared", "exact")

_AT_ONCE = 1 << 18  # covariances of one batch
_EDGE = 0.65  # side of a shared tile, in radii of the neighbourhood
_MORE = 1.25  # so many times the samples that the tile's corners need: nearer to kriging from all than each alone
_TILE = 64  # cells along a side of what is computed and written together


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
        check_choice("search", search, SEARCHES)
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
                f"{self.neighbours} neighbours are too few for {len(self.drift)} drift terms: take {least} or more."
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
            progress(min(1.0, (start + step) / len(places)), "Kriging")
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
        check_choice("precision", precision, PRECISIONS)
        kind = np.float32 if precision == "mixed" else np.float64
        offsets, weights = (np.zeros((1, 2)), np.ones(1)) if block is None else block_points(*block)
        side, count = 1, self.neighbours
        if self.search == "shared":
            side, count = self._shared(grid)
        edge = max(side, _TILE // side * side)
        eastings, northings = grid.eastings(), grid.northings()

        def work(rows, columns, buffers):
            east, north = eastings[columns], northings[rows]
            outer = None if external is None else external(rows, columns)
            return self._tiles(east, north, side, count, offsets, weights, outer, kind)

        run_tiles(work, grid, edge, write, inside, self.observed.shape[1], progress)

    def _shared(self, grid):
        """Return the cells along a side of a tile that shares its samples, and how many samples that takes."""
        extent = np.ptp(self.coordinates, axis=0)
        # of an even spread over the samples' extent
        radius = math.sqrt(self.neighbours * max(extent[0] * extent[1], 1e-300) / (math.pi * len(self.coordinates)))
        side = int(np.clip(_EDGE * radius / grid.cell_size, 1, _TILE))
        half = side * math.hypot(grid.cell_size, grid.cell_height) / 2
        return side, min(len(self.coordinates), math.ceil(_MORE * self.neighbours * (1 + half / radius) ** 2))

    def _tiles(self, east, north, side, count, offsets, weights, outer, kind):
        """Return the predictions of a block of cells, cut into tiles of `side` cells that share `count` samples."""
        rows, columns = -(-len(north) // side), -(-len(east) // side)
        # tiles that reach over the edge are filled with the last row or column again
        row = np.minimum(np.arange(rows * side), len(north) - 1).reshape(rows, 1, side, 1)
        column = np.minimum(np.arange(columns * side), len(east) - 1).reshape(1, columns, 1, side)
        row, column = (part.reshape(-1, side * side) for part in np.broadcast_arrays(row, column))
        places = np.stack([east[column], north[row]], axis=-1)
        middle = places.mean(axis=1)
        found = Prediction(
            np.empty((len(north), len(east), self.observed.shape[1])), *np.empty((2, len(north), len(east)))
        )
        step = max(1, _AT_ONCE // (count * max(count, side * side)))
        for start in range(0, len(middle), step):
            part = slice(start, start + step)
            at, r, c = places[part], row[part], column[part]
            variables = None if outer is None else outer[r, c].reshape(-1, outer.shape[-1])
            drift = self.drift.at(at.reshape(-1, 2), variables).reshape(*at.shape[:2], -1)
            near, known = self._choose(self.variogram.aligned(middle[part]), count)
            solved = self._solve(near, known, at, drift, offsets, weights, kind)
            for target, values in zip(found, solved):
                target[r, c] = values
        return Prediction(*(part.reshape(-1, *part.shape[2:]) for part in found))

    def _at(self, places, drift, leave_out):
        near, known = self._choose(places, self.neighbours, leave_out)
        back = np.linalg.inv(self.variogram.axes())
        found = self._solve(
            near, known, (places @ back.T)[:, None], drift[:, None], np.zeros((1, 2)), np.ones(1), np.float64
        )
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

    def _solve(self, near, known, places, drift, offsets, weights, kind):
        """
        Krige (b, t) places from (b, k) neighbours each.

        Returns
        -------
        values : (b, t, q) array
        variance, multiplier : (b, t) array
        """
        variogram, (b, k), t = self.variogram, near.shape, places.shape[1]
        samples, p = self.aligned[near], len(self.drift)
        covariance = _covariances(variogram, samples, samples)
        covariance[:, range(k), range(k)] = variogram.sill
        at = np.zeros((b, k, t))
        for offset, weight in zip(offsets, weights):
            moved = variogram.aligned((places + offset).reshape(-1, 2)).reshape(b, t, 2)
            part = _covariances(variogram, samples, moved)
            if len(weights) == 1 and not self.nugget_as_error and variogram.nugget:
                part[_squared(samples, moved) <= (1e-9 * self.drift.half) ** 2] += variogram.nugget
            part *= weight
            at += part
        sill = variogram.sill
        if len(weights) > 1:
            block = variogram.aligned(offsets)[None]
            sill = weights @ _covariances(variogram, block, block)[0] @ weights
        columns = np.concatenate([self.drift.values[near], self.observed[near] - self.mean], axis=2)
        if known is not None:
            # a neighbour that does not count is made one of its own, without a value or a covariance
            covariance *= known[:, :, None] & known[:, None, :]
            covariance[:, range(k), range(k)] = variogram.sill
            at *= known[:, :, None]
            columns = columns * known[:, :, None]
        try:
            inverse = np.linalg.inv(np.linalg.cholesky(covariance))
        except np.linalg.LinAlgError as error:
            raise DataError(
                "The kriging system of some place cannot be solved, samples are as good as alike under this variogram: "
                "give it a nugget, or average samples that lie close together."
            ) from error
        white = _products(inverse, columns)
        terms, values = white[:, :, :p], white[:, :, p:]
        information = _products(terms.transpose(0, 2, 1), terms)
        few = np.zeros(b, bool) if known is None else known.sum(axis=1) < self.fewest
        # any numbers that can be gone on with: these places get no value
        information[few] = np.eye(p)
        information = _inverted(information)
        beta = information @ _products(terms.transpose(0, 2, 1), values)
        back = _products(inverse.transpose(0, 2, 1), np.concatenate([values - terms @ beta, terms], axis=2))
        products = _products(back.transpose(0, 2, 1), at)
        q = values.shape[2]
        residual = drift.transpose(0, 2, 1) - products[:, q:]
        spread = _products(inverse.astype(kind), at.astype(kind))
        predicted = products[:, :q].transpose(0, 2, 1) + drift @ beta + self.mean
        weighted = information @ residual
        variance = sill - np.einsum("bkt,bkt->bt", spread, spread) + (residual * weighted).sum(axis=1)
        multiplier = -(drift.transpose(0, 2, 1) * weighted).sum(axis=1)
        variance[few] = 0
        variance = positive(variance, variogram.sill)
        predicted[few], variance[few], multiplier[few] = np.nan, np.nan, np.nan
        return predicted, variance, multiplier


def _squared(one, two):
    """Return the (b, k, t) squared distances of (b, k, 2) and (b, t, 2) positions."""
    squared = one[:, :, None, 0] - two[:, None, :, 0]
    squared *= squared
    north = one[:, :, None, 1] - two[:, None, :, 1]
    north *= north
    squared += north
    return squared


def _covariances(variogram, one, two):
    squared = _squared(one, two)
    return variogram.covariance_of(squared, np.empty_like(squared))


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
            "The neighbours of some place lie on a line and cannot tell the drift: take more of them or a lower drift."
        ) from error
