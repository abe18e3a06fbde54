"""From samples to cells: which sample speaks for which part of the map, and for how much area."""

import math

import numpy as np

from .errors import DataError, check_choice
from .estimator import silent
from .grid import median_spacing
from .language import tr

SUPPORTS = ("cell", "voronoi")

_TILE = 64  # cells along the side of a tile
_CROWD, _SMALL = 200, 16  # a tile that more samples than this could serve is quartered, down to so many cells
_BLOCK = 2_000_000  # distances held in memory at once


class SampleSupport:
    """
    The share of a map that each sample stands for.

    ``cell``: a cell takes the mean of the samples in it; a cell without samples takes the sample nearest to its
    centre, if there is one within `max_distance`; else it has no data. ``voronoi``: every cell takes the nearest
    sample within `max_distance` (of equally near ones the first).

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing of the samples, metres; a sample with a missing coordinate supports nothing.
    grid : Grid
        The cells.
    support : {"cell", "voronoi"}
        See above.
    max_distance : float, optional
        Farthest that a sample speaks for, metres; twice the median spacing of the samples if None.
    mask : (rows, columns) array of bool, optional
        True inside the study area.
    progress : callable
        See `core.estimator.silent`.

    Attributes
    ----------
    nearest : (rows, columns) array of int
        The nearest sample of every cell, -1 for none.
    cells : (n,) array of int
        Number of the cell that holds each sample; -1 outside the grid or the mask.
    valid : (rows, columns) array of bool
        Cells with data; their area is the area of the map.
    max_distance : float
        As used, metres.

    Raises
    ------
    DataError
        If the support is unknown, the distance is not above zero or no cell has a sample near enough.
    """

    def __init__(self, coordinates, grid, support="cell", max_distance=None, mask=None, progress=silent):
        check_choice(tr("support"), support, SUPPORTS)
        self.coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        self.grid, self.support, self.mask = grid, support, mask
        self.max_distance = 2 * median_spacing(self.coordinates) if max_distance is None else float(max_distance)
        self.nearest = nearest_sample(self.coordinates, grid, self.max_distance, mask, progress)
        self.cells = grid.cells_of(self.coordinates)
        if mask is not None:
            inside = np.append(np.asarray(mask, bool).ravel(), False)
            self.cells[~inside[self.cells]] = -1
        self.valid = self.nearest >= 0
        if support == "cell":
            self.valid.ravel()[self.cells[self.cells >= 0]] = True
        if not self.valid.any():
            raise DataError(
                tr(
                    "No cell of the map has a sample within {max_distance:g} m: check that samples, extent and "
                    "mask overlap and share one CRS, or raise the distance."
                ).format(max_distance=self.max_distance)
            )

    def raster(self, values):
        """
        Return the map of a measured value.

        Parameters
        ----------
        values : (n,) array
            One value a sample; a sample without value (NaN) is passed over as if it had not been taken.

        Returns
        -------
        raster : (rows, columns) array of float
            NaN where there is no data.
        """
        values = self._one_each(np.asarray(values, float))
        if np.isinf(values).any():
            raise DataError(
                tr("The value of sample {number} is infinite: correct it in the table.").format(
                    number=np.isinf(values).argmax() + 1
                )
            )
        known = ~np.isnan(values)
        if not known.all():
            return self._of(known).raster(values[known])
        raster = np.append(values, np.nan)[self.nearest]
        if self.support == "cell":
            own = self.cells >= 0
            occupied, inverse, count = np.unique(self.cells[own], return_inverse=True, return_counts=True)
            raster.ravel()[occupied] = np.bincount(inverse, values[own], len(occupied)) / count
        return raster

    def class_raster(self, classes):
        """
        Return the map of a class.

        With support ``cell`` the commonest class of the samples in a cell is taken; of equally common ones the
        highest, so that no anomaly is outvoted by a tie (classes rise from background to anomaly).

        Parameters
        ----------
        classes : (n,) array
            Whole numbers from 0; a sample without class (NaN or negative) is passed over.

        Returns
        -------
        raster : (rows, columns) array of int
            -1 where there is no data.
        """
        classes = self._one_each(np.asarray(classes, float))
        known = classes >= 0
        if (classes[known] % 1 != 0).any():
            raise DataError(tr("The classes are not whole numbers: use the raster of a measured value instead."))
        if not known.all():
            return self._of(known).class_raster(classes[known])
        classes = classes.astype(int)
        raster = np.append(classes, -1)[self.nearest]
        if self.support == "cell":
            own = self.cells >= 0
            pairs, count = np.unique(np.column_stack([self.cells[own], classes[own]]), axis=0, return_counts=True)
            order = np.lexsort((pairs[:, 1], count, pairs[:, 0]))
            # later ones overwrite: the commonest and then highest class of each cell comes last
            raster.ravel()[pairs[order, 0]] = pairs[order, 1]
        return raster

    def areas(self):
        """
        Return the area that each sample stands for.

        Returns
        -------
        areas : (n,) array
            Square metres; they add up to the area of the valid cells. Samples in one cell share it (support
            ``cell``); of samples at one position the first has it all (``voronoi``).
        """
        supporting = self.nearest.ravel()
        shares = np.zeros(len(self.coordinates))
        if self.support == "cell":
            own = self.cells >= 0
            _, inverse, count = np.unique(self.cells[own], return_inverse=True, return_counts=True)
            shares[own] = 1 / count[inverse]
            empty = np.ones(supporting.size, bool)
            empty[self.cells[own]] = False
            supporting = supporting[empty]
        shares += np.bincount(supporting[supporting >= 0], minlength=len(shares))
        return shares * self.grid.cell_area

    def _one_each(self, values):
        if values.shape != (len(self.coordinates),):
            raise DataError(
                tr("There are {n_coordinates} samples and {size} values: give one each.").format(
                    n_coordinates=len(self.coordinates), size=values.size
                )
            )
        return values

    def _of(self, known):
        """Return the support of the samples `known` alone."""
        if not known.any():
            raise DataError(tr("No sample has a value: choose another field."))
        return SampleSupport(self.coordinates[known], self.grid, self.support, self.max_distance, self.mask)


def nearest_sample(coordinates, grid, max_distance, mask=None, progress=silent):
    """
    Find the sample nearest to the centre of every cell.

    Exact, and in bounded memory: of each tile of cells only the samples are compared that can be nearest to some
    cell of it, those not farther from its centre than the nearest one plus the tile's diagonal.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres; rows with a missing coordinate are never the nearest.
    grid : Grid
        The cells.
    max_distance : float
        Farthest that a sample speaks for, metres.
    mask : (rows, columns) array of bool, optional
        True inside the study area.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    index : (rows, columns) array of int
        Row of `coordinates`, of several equally near ones the first; -1 outside the mask and where no sample is
        within `max_distance`.

    Raises
    ------
    DataError
        If the distance is not above zero, no sample has a position or the mask has another shape.
    """
    if not max_distance > 0:
        raise DataError(
            tr("The largest distance {max_distance:g} m is not above zero: state it in metres.").format(
                max_distance=max_distance
            )
        )
    if mask is not None and np.shape(mask) != grid.shape:
        raise DataError(
            tr("The mask has {shape} cells and the map {map_shape}: make the mask on the same grid.").format(
                shape=np.shape(mask), map_shape=grid.shape
            )
        )
    mask = None if mask is None else np.asarray(mask, bool)
    rows = _first_at_each_position(np.asarray(coordinates, float).reshape(-1, 2))
    if not len(rows):
        raise DataError(tr("No sample has a position: check the coordinates."))
    positions = np.asarray(coordinates, float).reshape(-1, 2)[rows]
    eastings, northings = grid.eastings(), grid.northings()
    index = np.full(grid.shape, -1, np.int32)
    for top in range(0, grid.rows, _TILE):
        progress(top / grid.rows, tr("Finding the nearest sample of every cell"))
        for left in range(0, grid.columns, _TILE):
            tile = np.s_[top : top + _TILE, left : left + _TILE]
            if mask is None or mask[tile].any():
                found = _nearest_in_tile(positions, eastings[tile[1]], northings[tile[0]], max_distance)
                index[tile] = np.where(found >= 0, rows[found], -1)
    if mask is not None:
        index[~mask] = -1
    return index


def _first_at_each_position(coordinates):
    """Return the rows with a position, of several at one position the first, in ascending order."""
    known = np.flatnonzero(np.isfinite(coordinates).all(axis=1))
    _, first = np.unique(coordinates[known], axis=0, return_index=True)
    return known[np.sort(first)]


def _nearest_in_tile(positions, eastings, northings, max_distance):
    """Return the nearest of `positions` of every cell of a tile, a (rows, columns) array, -1 for none."""
    centre = (eastings[0] + eastings[-1]) / 2, (northings[0] + northings[-1]) / 2
    radius = math.hypot(eastings[-1] - eastings[0], northings[0] - northings[-1]) / 2
    from_centre = np.hypot(positions[:, 0] - centre[0], positions[:, 1] - centre[1])
    found = np.full((len(northings), len(eastings)), -1)
    reach = min(from_centre.min() + 2 * radius, max_distance + radius)
    # a millimetre covers the rounding of distances
    candidates = np.flatnonzero(from_centre <= reach + 1e-3)
    if not len(candidates):
        return found
    if len(candidates) > _CROWD and found.size > _SMALL:
        # dense samples seen from a large tile: its quarters see fewer of them each
        middle = (len(northings) + 1) // 2, (len(eastings) + 1) // 2
        for rows in (slice(None, middle[0]), slice(middle[0], None)):
            for columns in (slice(None, middle[1]), slice(middle[1], None)):
                if not found[rows, columns].size:
                    continue
                quarter = _nearest_in_tile(positions[candidates], eastings[columns], northings[rows], max_distance)
                found[rows, columns] = np.where(quarter >= 0, candidates[quarter], -1)
        return found
    across = (eastings[:, None] - positions[candidates, 0]) ** 2
    down = (northings[:, None] - positions[candidates, 1]) ** 2
    step = max(1, _BLOCK // across.size)
    for start in range(0, len(northings), step):
        squared = down[start : start + step, None, :] + across
        first = squared.argmin(axis=2)
        least = np.take_along_axis(squared, first[:, :, None], axis=2)[:, :, 0]
        found[start : start + step] = np.where(least <= max_distance**2, candidates[first], -1)
    return found
