"""The sheet of the synthetic survey: its grid, smooth random fields, and a ridge-and-valley terrain."""

from dataclasses import dataclass

import numpy as np

from .drainage import Drainage, fill_pits, flow_receivers

ROWS, COLUMNS, CELL_SIZE = 200, 206, 200.0
"""Grid of the sheet, cells of `CELL_SIZE` metres; the first row is the northernmost."""

CRS = "EPSG:32640"
WEST, NORTH = 233600.0, 3918600.0
"""North-west corner of the sheet, metres in UTM zone 40 N."""

EAST, SOUTH = WEST + COLUMNS * CELL_SIZE, NORTH - ROWS * CELL_SIZE
CELL_KM2 = CELL_SIZE**2 / 1e6

EROSION_ROUNDS = 10
CONCAVITY = 0.4
STEEPNESS = 0.06
"""Slope of a stream that drains 1 km2 of mountains; slope falls with upstream area to the power -`CONCAVITY`."""


def cell_coordinates():
    """Return easting and northing of the cell centres, (rows * columns, 2), metres, counted along the rows."""
    easting = WEST + (np.arange(COLUMNS) + 0.5) * CELL_SIZE
    northing = NORTH - (np.arange(ROWS) + 0.5) * CELL_SIZE
    return np.column_stack([np.tile(easting, ROWS), np.repeat(northing, COLUMNS)])


def cell_at(coordinates):
    """Return the number of the cell that holds each of the (n, 2) `coordinates`."""
    easting, northing = np.asarray(coordinates, float).T
    row = np.clip((NORTH - northing) // CELL_SIZE, 0, ROWS - 1).astype(int)
    return row * COLUMNS + np.clip((easting - WEST) // CELL_SIZE, 0, COLUMNS - 1).astype(int)


def smooth_field(generator, length):
    """
    Return a stationary Gaussian random field, (rows, columns), mean 0, variance 1.

    White noise under a Gaussian filter whose standard deviation is `length` cells: the correlation falls to
    1/e at twice that distance.
    """

    def smoother(n):
        reach = int(np.ceil(3 * length))
        offsets = np.arange(n + 2 * reach) - reach - np.arange(n)[:, None]
        weights = np.exp(-0.5 * (offsets / length) ** 2)
        return weights / np.sqrt((weights**2).sum(axis=1, keepdims=True))

    down, right = smoother(ROWS), smoother(COLUMNS)
    return down @ generator.standard_normal((down.shape[1], right.shape[1])) @ right.T


def fractal_field(generator, lengths=(1, 2, 4, 8, 16, 32)):
    """Return a random field of variance 1 whose amplitude grows with the length of its waves, (rows, columns)."""
    field = sum(length * smooth_field(generator, length) for length in lengths)
    return field / np.sqrt(sum(length**2 for length in lengths))


def ramp(values, start, end):
    """Return 0 below `start`, 1 above `end`, and a smooth rise between."""
    share = np.clip((values - start) / (end - start), 0, 1)
    return share * share * (3 - 2 * share)


@dataclass
class Terrain:
    """
    The lie of the land.

    Attributes
    ----------
    structure : (rows, columns) array
        Position across the strike of the rocks, about 0 at the south edge and 1 at the north edge.
    elevation : (rows, columns) array
        Metres, without pits.
    drainage : Drainage
        The D8 tree of `elevation`.
    area : (rows * columns,) array
        Catchment of each cell, itself included, km2.
    """

    structure: np.ndarray
    elevation: np.ndarray
    drainage: Drainage
    area: np.ndarray


def make_terrain(generator):
    """
    Make a mountain range that strikes east-west above a plain in the south, cut by its own streams.

    A fractal surface gives the first stream tree; in each of `EROSION_ROUNDS` rounds the slopes are set to
    those of streams in balance with uplift, and the tree is drawn again, so that divides move [Willett2014]_.

    References
    ----------
    .. [Willett2014] Willett, S.D., McCoy, S.W., Perron, J.T., Goren, L., Chen, C.-Y. (2014). Dynamic
       reorganization of river basins. Science 343, 1248765.
    """
    north = 1 - (np.arange(ROWS) + 0.5)[:, None] / ROWS
    east = (np.arange(COLUMNS) + 0.5)[None, :] / COLUMNS
    bend = smooth_field(generator, 40)
    structure = north + 0.05 * (bend - bend.mean()) + 0.06 * (east - 0.5)

    mountains = ramp(structure, 0.25, 0.45)
    relief = fractal_field(generator)
    base = 850 + 250 * ramp(structure, 0, 0.3) + 25 * relief
    elevation = (
        base
        + 900 * ramp(structure, 0.25, 0.68) * (1 - 0.35 * ramp(structure, 0.72, 1))
        + (60 + 260 * mountains) * relief
    )
    resistance = np.clip((0.25 + mountains) * np.exp(0.35 * smooth_field(generator, 1.5)), 0.1, 3)

    for _ in range(EROSION_ROUNDS):
        terrain = drained(structure, elevation)
        elevation = blurred(balanced(terrain, base, resistance))
    return drained(structure, elevation)


def drained(structure, elevation):
    """Return the `Terrain` of an `elevation` whose pits are yet to be filled."""
    # rounded, so that the last digit of one numpy or another never turns a stream
    elevation = fill_pits(elevation.round(3))
    drainage = Drainage(flow_receivers(elevation))
    return Terrain(structure, elevation, drainage, drainage.accumulate(np.full(elevation.size, CELL_KM2)))


def balanced(terrain, base, resistance):
    """Return the elevations at which every stream has the slope that its catchment and rock ask for."""
    receivers = terrain.drainage.receivers
    cells = np.arange(len(receivers))
    length = CELL_SIZE * np.hypot(cells // COLUMNS - receivers // COLUMNS, cells % COLUMNS - receivers % COLUMNS)
    rise = STEEPNESS * resistance.ravel() * terrain.area**-CONCAVITY * length
    heights = base.ravel().tolist()
    for cell in terrain.drainage.order[::-1].tolist():
        if receivers[cell] >= 0:
            heights[cell] = heights[receivers[cell]] + rise[cell]
    return np.reshape(heights, (ROWS, COLUMNS))


def blurred(field):
    """Return `field` smoothed over 3 x 3 cells with binomial weights: what creep does to slopes."""
    framed = np.pad(field, 1, mode="edge")
    framed = (framed[:-2] + 2 * framed[1:-1] + framed[2:]) / 4
    return (framed[:, :-2] + 2 * framed[:, 1:-1] + framed[:, 2:]) / 4
