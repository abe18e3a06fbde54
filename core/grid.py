"""The raster grid that maps share, and the spacing of samples."""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .errors import DataError
from .language import tr
from .neighbours import nearest

LARGEST = 400_000_000
"""Most cells of one raster: 1.5 GiB in single precision."""


@dataclass(frozen=True)
class Grid:
    """
    A north-up raster; row 0 is the northernmost, cells are numbered row by row.

    Attributes
    ----------
    west, north : float
        Outer corner of the first cell, metres.
    cell_size : float
        Side of a cell from west to east, metres.
    rows, columns : int
        Number of cells from north to south and from west to east.
    cell_height : float, optional
        Side of a cell from north to south, metres; square cells if None. Our own maps have square cells, those
        of other programs often nearly so.
    """

    west: float
    north: float
    cell_size: float
    rows: int
    columns: int
    cell_height: Optional[float] = None

    def __post_init__(self):
        if self.cell_height is None:
            object.__setattr__(self, "cell_height", self.cell_size)
        if not (math.isfinite(self.west) and math.isfinite(self.north)):
            raise DataError(tr("The map extent is not finite: choose an extent in projected metres."))
        for size in (self.cell_size, self.cell_height):
            if not (size > 0 and math.isfinite(size)):
                raise DataError(
                    tr("The cell size {size:g} m is not above zero: choose a size in metres.").format(size=size)
                )
        if self.rows < 1 or self.columns < 1:
            raise DataError(
                tr("A raster of {rows} rows and {columns} columns is empty: enlarge the extent.").format(
                    rows=self.rows, columns=self.columns
                )
            )
        cells = self.rows * self.columns
        if cells > LARGEST:
            larger = _rounded_up(self.cell_size * math.sqrt(cells / LARGEST))
            raise DataError(
                tr(
                    "Cells of {cell_size:g} m make a raster of {columns} x {rows} = {cells} cells, and at most "
                    "{LARGEST} are possible: take cells of {larger:g} m or more, or a smaller extent."
                ).format(
                    cell_size=self.cell_size,
                    columns=self.columns,
                    rows=self.rows,
                    cells=cells,
                    LARGEST=LARGEST,
                    larger=larger,
                )
            )

    @classmethod
    def covering(cls, west, south, east, north, cell_size):
        """
        Return the grid of whole cells over an extent.

        West and north stay as given; east and south move outwards to whole cells, so that every cell has the
        same area and none is cut.

        Parameters
        ----------
        west, south, east, north : float
            Extent, metres.
        cell_size : float
            Side of a cell, metres.

        Raises
        ------
        DataError
            If the extent is upside down or not finite, or the raster would be too large.
        """
        if not all(map(math.isfinite, (west, south, east, north))) or east < west or north < south:
            raise DataError(
                tr(
                    "The map extent (west {west:g}, south {south:g}, east {east:g}, north {north:g}) is not an "
                    "area: choose an extent in projected metres."
                ).format(west=west, south=south, east=east, north=north)
            )
        if not (cell_size > 0 and math.isfinite(cell_size)):
            raise DataError(
                tr("The cell size {cell_size:g} m is not above zero: choose a size in metres.").format(
                    cell_size=cell_size
                )
            )
        # an extent of ten cells must not become eleven by rounding
        rows, columns = (max(1, math.ceil(side / cell_size - 1e-9)) for side in (north - south, east - west))
        return cls(float(west), float(north), float(cell_size), rows, columns)

    @classmethod
    def snapped(cls, west, south, east, north, cell_size):
        """
        Return the grid over an extent whose cell edges lie at multiples of the cell size.

        Maps of extents that differ a little then still share their cells. Parameters and errors as `covering`.
        """
        if cell_size > 0 and math.isfinite(cell_size) and math.isfinite(west + north):
            west, north = math.floor(west / cell_size) * cell_size, math.ceil(north / cell_size) * cell_size
        return cls.covering(west, south, east, north, cell_size)

    @property
    def shape(self):
        """``(rows, columns)``."""
        return self.rows, self.columns

    @property
    def cell_area(self):
        """Area of a cell, square metres."""
        return self.cell_size * self.cell_height

    @property
    def extent(self):
        """``(west, south, east, north)`` of the outer edges, metres."""
        south, east = self.north - self.rows * self.cell_height, self.west + self.columns * self.cell_size
        return self.west, south, east, self.north

    def eastings(self):
        """Return the eastings of the cell centres, a (columns,) array, from west to east."""
        return self.west + (np.arange(self.columns) + 0.5) * self.cell_size

    def northings(self):
        """Return the northings of the cell centres, a (rows,) array, from north to south."""
        return self.north - (np.arange(self.rows) + 0.5) * self.cell_height

    def cells_of(self, coordinates):
        """
        Return the number of the cell that holds each point.

        A cell owns its western and northern edge; the outermost eastern and southern edges belong to the last
        cells, so that a point on an edge is in exactly one cell.

        Parameters
        ----------
        coordinates : (n, 2) array
            Easting and northing, metres.

        Returns
        -------
        cells : (n,) array of int
            ``row * columns + column``; -1 outside the grid and where a coordinate is missing.
        """
        coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        west, south, east, north = self.extent
        easting, northing = coordinates.T
        inside = (easting >= west) & (easting <= east) & (northing >= south) & (northing <= north)
        cells = np.full(len(coordinates), -1)
        columns = np.floor((easting[inside] - west) / self.cell_size).astype(int)
        rows = np.floor((north - northing[inside]) / self.cell_height).astype(int)
        cells[inside] = np.minimum(rows, self.rows - 1) * self.columns + np.minimum(columns, self.columns - 1)
        return cells


def median_spacing(coordinates):
    """
    Return the median distance from a sample to its nearest neighbour, metres.

    Several samples at one position count once.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres; rows with a missing coordinate are left out.

    Raises
    ------
    DataError
        If there are fewer than two positions.
    """
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    positions = np.unique(coordinates[np.isfinite(coordinates).all(axis=1)], axis=0)
    if len(positions) < 2:
        raise DataError(
            tr(
                "The samples have {n_positions} distinct positions and a spacing needs two: check the coordinates, "
                "or state the distance."
            ).format(n_positions=len(positions))
        )
    return float(np.median(nearest(positions, positions, 2)[0][:, 1]))


def cell_size_for(spacing):
    """Return the cell size for samples of a median spacing, metres: the 1, 2 or 5 times ten next to a third of it."""
    wanted = spacing / 3
    ten = 10.0 ** math.floor(math.log10(wanted))
    return min((digit * ten for digit in (1, 2, 5, 10)), key=lambda size: abs(math.log(size / wanted)))


def _rounded_up(size):
    """Return `size` rounded up to two digits."""
    digit = 10.0 ** (math.floor(math.log10(size)) - 1)
    return math.ceil(size / digit) * digit
